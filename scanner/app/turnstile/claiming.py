"""Taking what the ledger would let in to the system's own record, where it keeps one.

The attempts are on disk as sent before the claim leaves, and confirmed there before anything green is shown. Of one
code there is one claim on its way at a time: a scan that comes meanwhile waits for it. An answer that comes after the
patron was answered is written down, and is for the next scan.
"""

import logging
import threading
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scanner.app.turnstile.errands import Errands, without_system
from scanner.app.turnstile.leaving import note_left
from scanner.app.turnstile.questions import LAPSES
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Scan
from scanner.backends.errors import BackendTrouble, Lost, Unreachable
from scanner.domain.admission import LET_IN, Attempt, Standing
from scanner.domain.errors import ScannerError
from scanner.domain.held import Held
from scanner.domain.notices import TroubleSaid
from scanner.domain.ruling import Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, Verdict, stop
from scanner.store import admissions, journal, terms
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.claims import PERHAPS_DONE, Claimer
from scanner.sync.open_door import OpenDoor
from scanner.sync.settle import STILL_WORKING

log = logging.getLogger("turnstile")

Answered = Ruling | BackendTrouble


@dataclass(frozen=True, slots=True)
class Wanted:
    """Those units of an entry that are to come in by a scan."""

    scan: Scan
    scanned: Scanned
    entry: Entry
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A claim that is on disk as sent. `before`: each attempt as it was, None for one that is new. `since`: when a
    claim for the code may first have left; `first`: none was on its way before."""

    wanted: Wanted
    attempts: tuple[Attempt, ...]
    before: tuple[Attempt | None, ...]
    since: datetime
    first: bool


class _Flight:
    """Of a claim and the patron who waits for it: whichever ends first."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._over = False

    def first(self) -> bool:
        """Whether the caller is the first of the two."""
        with self._guard:
            was, self._over = self._over, True
            return not was


class Claiming:
    """One scan at a time; what is late comes on threads of its own."""

    def __init__(self, open_door: OpenDoor, record: Record, errands: Errands, claimer: Claimer) -> None:
        self._open = open_door
        self._record = record
        self._errands = errands
        self._claimer = claimer
        self._under_way: dict[Serial, Future[Answered]] = {}

    def wait_for(self, code: Serial, scan: Scan) -> bool:
        """Waits for the claim of a code that is on its way; says whether none is any more."""
        promise = self._under_way.get(code)
        if promise is None:
            return True
        try:
            promise.result(timeout=self._errands.left(scan))
        except TimeoutError:
            return False
        self._under_way.pop(code, None)
        return True

    def noted(self, tx: Transaction, wanted: Wanted, held: Held) -> Noted:
        """Writes down that these are about to be claimed."""
        sent = self._open.line.server_now()
        live = {each.serial: each for each in held.attempts}
        before = tuple(live.get(unit.serial) for unit in wanted.units)
        attempts = tuple(
            self._sent(tx, wanted.scan, unit, was, sent) for unit, was in zip(wanted.units, before, strict=True)
        )
        earlier = held.terms.claimed if held.terms else None
        terms.claimed(tx, self._open.door.event, wanted.scanned.serial, sent)
        return Noted(wanted, attempts, before, earlier or sent, earlier is None)

    def _sent(self, tx: Transaction, scan: Scan, unit: Unit, was: Attempt | None, sent: datetime) -> Attempt:
        next_try = scan.at + STILL_WORKING
        if was is None:
            return self._record.begin(tx, scan, unit.serial, None, next_try=next_try, sent=sent)
        if was.standing in LET_IN:  # inside, as far as we know: if they left elsewhere, this is another admission
            return replace(was, presented_at=scan.at)
        admissions.sending(tx, was.id, at=sent, next_try=next_try)
        again = admissions.get(tx, was.id)
        assert again is not None
        return again

    def judge(self, noted: Noted) -> Verdict | Question:
        """The verdict, on disk; or what the operator has to decide first."""
        flight = _Flight()
        promise = self._errands.take(lambda: self._fly(flight, noted))
        if promise is None:
            return self._seal(
                noted, Unreachable(mark("The server is too slow."), mark("Earlier requests wait for it."))
            )
        self._under_way[noted.wanted.scanned.serial] = promise
        try:
            return self._seal(noted, promise.result(timeout=self._open.conduct.patience))
        except TimeoutError:
            if not flight.first():  # it came at the last moment
                return self._seal(noted, promise.result())
        slow = Lost(mark("The server did not answer in time."), mark("Scan again."))
        self._open.trouble(slow)
        with self._open.database.decide() as tx:
            return self._say(tx, noted, without_system(slow))

    def _fly(self, flight: _Flight, noted: Noted) -> Answered:
        answer: Answered
        try:
            answer = self._claimer.claim(
                noted.attempts,
                since=noted.since,
                confirmed=noted.wanted.entry.confirmed,
                seconds=self._open.conduct.patience,
            )
        except BackendTrouble as error:
            answer = error
        if not flight.first():
            self._settle(noted, answer)
        return answer

    # Sealing: what is shown is on disk first.

    def _seal(self, noted: Noted, answer: Answered) -> Verdict | Question:
        if isinstance(answer, BackendTrouble):
            self._open.trouble(answer)
        with self._open.database.decide() as tx:
            elsewhere = self._let_in_elsewhere(tx, noted)
            if elsewhere is not None:  # by another program on this ledger: one green for one ticket
                return elsewhere
            attempts = self._apply(tx, noted, answer, shown=True)
            match answer:
                case Entry():
                    named = {each.serial: each for each in answer.units if each.label}  # known once it is claimed
                    units = [named.get(each.serial, each) for each in noted.wanted.units]
                    let_in = dict(zip(units, attempts, strict=True))
                    verdict = self._record.admitted(tx, noted.wanted.scan, noted.wanted.entry, let_in, Source.SERVER)
                case Refusal(judgement):
                    verdict = self._say(tx, noted, judgement)
                case Question():
                    return answer
                case _:
                    verdict = self._say(tx, noted, without_system(answer))
        self._record.remember(verdict)
        return verdict

    def _let_in_elsewhere(self, tx: Transaction, noted: Noted) -> Verdict | None:
        for attempt in noted.attempts:
            now = admissions.get(tx, attempt.id)
            if now is not None and now.let_in and attempt.standing not in LET_IN:
                detail = Detail(when=now.presented_at, gate=now.device, redeemer=now.redeemer)
                return self._say(tx, noted, stop(Reason.ALREADY_ADMITTED, Source.LEDGER, detail))
        return None

    def _apply(self, tx: Transaction, noted: Noted, answer: Answered, *, shown: bool) -> tuple[Attempt, ...]:
        """Gives the attempts the standing that an answer leaves them in; answers those that are let in by it."""
        unclear = (*PERHAPS_DONE, Question)  # a question is open until the operator has decided
        if not isinstance(answer, unclear) and (noted.first or not isinstance(answer, BackendTrouble)):
            terms.answered(tx, self._open.door.event, noted.wanted.scanned.serial)
        if isinstance(answer, Entry):
            return tuple(self._let_in(tx, noted, attempt, shown=shown) for attempt in noted.attempts)
        for attempt, before in zip(noted.attempts, noted.before, strict=True):
            now = admissions.get(tx, attempt.id)
            if now is not None and now.standing is Standing.OPEN:
                self._leave_out(tx, now, before, answer)
        return ()

    def _let_in(self, tx: Transaction, noted: Noted, attempt: Attempt, *, shown: bool) -> Attempt:
        now = admissions.get(tx, attempt.id) or attempt
        if attempt.standing in LET_IN:  # they had left, as only the system knew
            scan = noted.wanted.scan
            note_left(tx, scan.at, [now])
            return self._record.begin(
                tx, scan, now.serial, None, next_try=scan.at, standing=Standing.CONFIRMED, shown=shown
            )
        if now.standing in {Standing.OPEN, Standing.CONFIRMED}:
            admissions.move(tx, attempt.id, Standing.CONFIRMED, shown=shown)
        return now

    def _leave_out(
        self, tx: Transaction, now: Attempt, before: Attempt | None, answer: Refusal | Question | BackendTrouble
    ) -> None:
        """Nobody is let in on it."""
        match answer:
            case Refusal(judgement) if judgement.answer is Answer.STOP:
                admissions.move(tx, now.id, Standing.REFUSED, answer=judgement.reason.value)
            case Refusal(judgement):
                admissions.move(tx, now.id, Standing.WITHDRAWN, answer=judgement.reason.value)
            case Question():  # open until the operator has decided, or nobody has
                lapses = self._open.clock.now() + timedelta(seconds=LAPSES)
                admissions.move(tx, now.id, Standing.OPEN, answer=Reason.QUESTION.value, next_try=lapses)
            case _ if isinstance(answer, PERHAPS_DONE):
                admissions.move(tx, now.id, Standing.OPEN, answer=answer.title)
            case _ if before is None:
                admissions.move(tx, now.id, Standing.WITHDRAWN, answer=answer.title)
            case _:
                admissions.unsent(tx, now.id, before)

    def _say(self, tx: Transaction, noted: Noted, say: Judgement) -> Verdict:
        wanted = noted.wanted
        serial, holder = wanted.scanned.serial, wanted.entry.holder
        return self._record.write(tx, wanted.scan, serial, None, say, attempt=noted.attempts[0], holder=holder)

    # The answer came after the patron was answered.

    def _settle(self, noted: Noted, answer: Answered) -> None:
        try:
            with self._open.database.write() as tx:
                let_in = self._apply(tx, noted, answer, shown=False)
                for each in let_in:
                    body = {"attempt": each.id, "serial": each.serial}
                    journal.append(tx, self._open.clock.now(), Voice.SERVER, Standing.CONFIRMED.value, body)
            self._open.tell_queue()
        except ScannerError as error:  # the attempts are in the queue, and are looked up from there
            if self._open.closing:
                log.info("an answer came after the door was closed")
            else:
                self._open.notify(TroubleSaid(error.title, error.advice))
