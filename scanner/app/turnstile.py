"""The way of one scan: read, decided here, written down, asked over there, sealed, shown.

`present` is the whole of it, on the calling thread; one scan at a time passes. What it promises (DESIGN section 3):
no ADMIT is answered before its row is on disk; a serial is let in once; trouble never looks like a refusal; nobody
waits longer than the door's patience for a server that is silent.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime

from scanner.backends.errors import BackendTrouble, Garbled, KeyRefused, Lost, TokenUnknown, Unreachable
from scanner.domain.admission import Attempt, Standing
from scanner.domain.door import Conduct, Door, Policy
from scanner.domain.errors import ScannerError, StoreTrouble
from scanner.domain.notices import TroubleSaid, VerdictGiven
from scanner.domain.reading import LONGEST, Reading, read
from scanner.domain.rules import Decision, Facts, decide, why_refused
from scanner.domain.ticket import Serial
from scanner.domain.verdict import (
    Answer,
    Detail,
    Judgement,
    Reason,
    Source,
    Verdict,
    admit,
    cannot_decide,
    stop,
)
from scanner.store import admissions, journal, tickets
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.facts import gather
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Redeemer, Refresh
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Refused, Settlement, Unknown
from scanner.worker import CrashReport, Crew, log_crash

_GREENS = 1000
"""How many of the latest admissions of this run may be shown green again."""

log = logging.getLogger("turnstile")

SECONDS = 10.0
"""How long a redeem may go on after the patron was answered without it; its answer then amends the verdict."""

MOST_UNDER_WAY = 4
"""Redeems that may hang at once; past that the server is not asked, as if the line were down."""


@dataclass(frozen=True, slots=True)
class _Scan:
    """One scan on its way. `began` is monotonic."""

    text: str
    at: datetime
    began: float
    lane: str = ""


@dataclass(frozen=True, slots=True)
class _Asking:
    """An attempt that is on disk as sent, what it was before, and what we would say alone."""

    attempt: Attempt
    before: Attempt
    facts: Facts
    decision: Decision


_Late = Callable[[], object]


class Turnstile:
    """Safe from several threads; scans pass one after another."""

    def __init__(
        self, open_door: OpenDoor, *, redeemer: Redeemer, settlement: Settlement, refresh: Refresh,
        on_crash: CrashReport = log_crash,
    ) -> None:  # fmt: skip
        self._open = open_door
        self._redeemer = redeemer
        self._settlement = settlement
        self._refresh = refresh
        self._one_at_a_time = threading.Lock()
        self._crew = Crew("redeem", MOST_UNDER_WAY, on_crash=on_crash)
        self._greens: dict[int, float] = {}

    def close(self, timeout: float) -> bool:
        """Asks nothing more of the server and waits for what is under way; says whether all of it has ended. What
        ends later does no harm: its attempt is in the queue."""
        return self._crew.dismiss(timeout)

    def present(self, text: str, lane: str = "") -> Verdict:
        """Answers one scan. Never raises: trouble of the world, and a fault of ours, are answers too."""
        late: _Late | None = None
        with self._one_at_a_time:
            scan = _Scan(text[:LONGEST], self._open.clock.now(), self._open.clock.monotonic(), lane)
            try:
                verdict, late = self._judge(scan)
            except ScannerError as error:
                log.exception("a scan could not be judged")
                self._open.notify(TroubleSaid(error.title, error.advice))
                verdict = self._verdict(scan, None, cannot_decide(Reason.TROUBLE, detail=Detail(note=error.title)))
            except Exception:
                log.exception("a scan met a fault")
                verdict = self._verdict(scan, None, cannot_decide(Reason.TROUBLE))
            verdict = verdict.after(round((self._open.clock.monotonic() - scan.began) * 1000, 3))
        self._open.notify(VerdictGiven(verdict))
        if verdict.attempt is not None:
            self._tell_queue()
        if late is not None:  # only now: an amendment comes after what it amends
            late()
        return verdict

    def _tell_queue(self) -> None:
        try:
            self._open.tell_queue()
        except StoreTrouble as error:
            self._open.notify(TroubleSaid(error.title, error.advice))

    def _judge(self, scan: _Scan) -> tuple[Verdict, _Late | None]:
        """The verdict, and what there is still to do once it is shown."""
        found = self._decide_here(scan)
        if found is None:  # a serial that the list may have gained: brought up to date, then decided again
            self._bring_up_to_date(scan)
            found = self._decide_here(scan, refreshed=True)
        assert found is not None
        if isinstance(found, Verdict):
            self._remember(found)
            return found, None
        outcome, promise = self._ask(scan, found)
        verdict, settled = self._seal(scan, found, outcome, waiting=promise is not None)
        self._remember(verdict)
        if promise is not None:
            return verdict, lambda: promise.add_done_callback(lambda done: self._amend(found.attempt.id, done.result))
        return verdict, None if settled else lambda: self._amend(found.attempt.id, lambda: outcome)

    # Deciding here: one transaction, everything in it.

    def _decide_here(self, scan: _Scan, *, refreshed: bool = False) -> Verdict | _Asking | None:
        door, conduct = self._open.door, self._open.conduct
        with self._open.database.decide() as tx:
            serial = self._serial(tx, read(scan.text))
            if serial is None:
                return self._write(tx, scan, None, None, stop(Reason.NOT_A_TICKET, Source.NONE))
            facts = gather(tx, door.event, serial, self._open.list_age)
            decision = self._decide(scan, facts, door, conduct)
            if not self._worth_asking(decision):
                return self._answer_alone(tx, scan, serial, facts, decision.say)
            if facts.ticket is None and door.closed and facts.list_age is not None and not refreshed:
                return None
            return self._asking(tx, scan, serial, facts, decision)

    def _decide(self, scan: _Scan, facts: Facts, door: Door, conduct: Conduct) -> Decision:
        """The door's rules, with two things that only the turnstile knows.

        Which greens this very run has shown, and when by the monotonic clock: the wall clock may have been set, and
        another program may share the ledger. And what a list cannot tell: whether a ticket that was used since we
        asked about it was used by us.
        """
        attempt = facts.attempt
        shown_at = None if attempt is None else self._greens.get(attempt.id)
        decision = decide(facts, door, conduct, green_for=None if shown_at is None else scan.began - shown_at)
        used = decision.say.reason is Reason.ALREADY_ADMITTED or (decision.ask and facts.gone)
        if attempt is not None and attempt.standing is Standing.OPEN and attempt.tries and used:
            note = "an earlier scan here may have used it"
            return replace(decision, say=cannot_decide(Reason.BAD_ANSWER, Source.LIST, Detail(note=note)))
        return decision

    def _remember(self, verdict: Verdict) -> None:
        """Notes a green that is on disk and about to be shown."""
        if verdict.attempt is None or verdict.answer is not Answer.ADMIT or verdict.reason is Reason.SAME_SCAN:
            return
        self._greens[verdict.attempt] = self._open.clock.monotonic()
        while len(self._greens) > _GREENS:
            self._greens.pop(next(iter(self._greens)))

    def _serial(self, tx: Transaction, reading: Reading) -> Serial | None:
        """The serial meant: of several in a text the one that is listed, else the likeliest; or the one behind a
        hash."""
        event = self._open.door.event
        if reading.digest is not None:
            return tickets.by_digest(tx, event, reading.digest)
        if len(reading.serials) > 1:
            listed = (each for each in reading.serials if tickets.find(tx, event, each))
            return next(listed, reading.serials[0])
        return reading.serials[0] if reading.serials else None

    def _worth_asking(self, decision: Decision) -> bool:
        if not decision.ask or not self._open.line.online:
            return False
        return self._open.conduct.policy is not Policy.INSTANT or decision.say.answer is not Answer.ADMIT

    def _answer_alone(self, tx: Transaction, scan: _Scan, serial: Serial, facts: Facts, say: Judgement) -> Verdict:
        """The answer of this door alone; an admission is in the ledger by the same transaction."""
        attempt = facts.attempt
        if say.answer is Answer.ADMIT and say.reason is not Reason.SAME_SCAN:
            standing = Standing.CONFIRMED if say.reason is Reason.CONFIRMED else Standing.PROVISIONAL
            if attempt is None:
                attempt = self._begin(tx, scan, serial, facts, standing=standing, shown=True, next_try=scan.at)
            else:
                admissions.move(tx, attempt.id, standing, answer=attempt.last_answer, shown=True, next_try=scan.at)
        return self._write(tx, scan, serial, facts, say, attempt=attempt)

    def _asking(self, tx: Transaction, scan: _Scan, serial: Serial, facts: Facts, decision: Decision) -> _Asking:
        """The attempt, on disk as sent before it is."""
        sent, next_try = self._open.line.server_now(), scan.at + STILL_WORKING
        before = facts.attempt
        if before is None:
            noted = self._begin(tx, scan, serial, facts, next_try=next_try, sent=sent)
            return _Asking(noted, replace(noted, first_sent=None, last_sent=None, tries=0), facts, decision)
        admissions.sending(tx, before.id, at=sent, next_try=next_try)
        again = admissions.get(tx, before.id)
        assert again is not None
        return _Asking(again, before, facts, decision)

    def _begin(
        self, tx: Transaction, scan: _Scan, serial: Serial, facts: Facts, *, next_try: datetime,
        standing: Standing = Standing.OPEN, shown: bool = False, sent: datetime | None = None,
    ) -> Attempt:  # fmt: skip
        door = self._open.door
        section = facts.ticket.section.id if facts.ticket else ""
        return admissions.begin(
            tx, door.event, serial, section=section, at=scan.at, redeemer=door.redeemer, device=door.device,
            standing=standing, shown=shown, next_try=next_try, sent=sent,
        )  # fmt: skip

    # Asking over there: on a thread of its own, so that nothing the network does can keep the patron waiting.

    def _ask(self, scan: _Scan, asking: _Asking) -> tuple[Outcome, Future[Outcome] | None]:
        """The outcome, if there was one within the door's patience; else the promise of it."""
        # Where nobody is let in without the server's word, nothing is worth sending once the patron has ours.
        seconds = SECONDS if asking.decision.say.answer is Answer.ADMIT else self._left(scan)
        promise = self._crew.take(lambda: self._redeemer.redeem_noted(asking.attempt, asking.before, seconds=seconds))
        if promise is None:
            self._redeemer.unnote(asking.attempt, asking.before)
            slow = Unreachable("The server is too slow.", "Earlier requests still wait for it.")
            return Unknown(slow, sent=asking.before.tries > 0), None
        try:
            return promise.result(timeout=self._left(scan)), None
        except TimeoutError:
            slow_answer = Lost("The server did not answer in time.", "Its answer follows.")
            self._open.trouble(slow_answer)
            return Unknown(slow_answer, sent=True), promise

    def _left(self, scan: _Scan) -> float:
        """What is left of the door's patience with a scan: all that is done about it shares one."""
        return max(0.05, self._open.conduct.patience - (self._open.clock.monotonic() - scan.began))

    def _amend(self, attempt: int, outcome: Callable[[], Outcome]) -> None:
        """The answer came after the patron was answered."""
        try:
            self._settlement.apply((attempt, outcome()))
        except Exception as error:
            # The attempt is in the queue, and is settled from there.
            if self._open.closing:
                log.info("an answer came after the door was closed")
            elif isinstance(error, ScannerError):
                self._open.notify(TroubleSaid(error.title, error.advice))
            else:
                log.exception("a late answer met a fault")
                self._open.notify(TroubleSaid("The program has a fault (late answer).", "The scan is in the queue."))

    def _bring_up_to_date(self, scan: _Scan) -> None:
        promise = self._crew.take(lambda: self._refresh(budget=self._left(scan)))
        if promise is None:
            return
        try:
            promise.result(timeout=self._left(scan))
        except TimeoutError:
            self._open.line.lost("The server did not answer in time.")
        except BackendTrouble as error:
            self._open.trouble(error)

    # Sealing: what is shown is on disk first.

    def _seal(self, scan: _Scan, asking: _Asking, outcome: Outcome, *, waiting: bool) -> tuple[Verdict, bool]:
        """The verdict, on disk; and whether the outcome is too."""
        with self._open.database.decide() as tx:
            attempt = admissions.get(tx, asking.attempt.id) or asking.attempt
            # Another program on this ledger may have let them in while we asked: one green for one ticket.
            elsewhere = attempt.let_in
            if elsewhere:
                facts = replace(asking.facts, attempt=attempt)
                say = self._decide(scan, facts, self._open.door, self._open.conduct).say
            else:
                say = self._sealed(tx, asking, attempt, outcome, waiting=waiting)
            verdict = self._write(tx, scan, asking.attempt.serial, asking.facts, say, attempt=attempt)
        if isinstance(outcome, Admitted):
            section, patron = outcome.admission.section or None, outcome.admission.patron or None
            verdict = replace(verdict, section=verdict.section or section, holder=verdict.holder or patron)
        return verdict, not elsewhere

    def _sealed(
        self, tx: Transaction, asking: _Asking, attempt: Attempt, outcome: Outcome, *, waiting: bool
    ) -> Judgement:
        """Gives the attempt its standing and answers what to say."""
        if isinstance(outcome, Admitted) or attempt.standing is Standing.CONFIRMED:
            when = outcome.admission.admitted if isinstance(outcome, Admitted) else None
            answer = f"admitted {when.isoformat()}" if when else attempt.last_answer
            admissions.move(tx, attempt.id, Standing.CONFIRMED, answer=answer, shown=True)
            return admit(Reason.CONFIRMED, Source.SERVER)
        if isinstance(outcome, Refused):
            admissions.move(tx, attempt.id, Standing.REFUSED, answer=outcome.judgement.reason.value)
            return outcome.judgement
        if attempt.standing is Standing.REFUSED:  # settled by the queue while we waited
            return why_refused(asking.facts)
        say = _without_server(asking.decision.say, outcome.error)
        soon = None if waiting else self._open.clock.now()
        if say.answer is Answer.ADMIT:
            admissions.move(tx, attempt.id, Standing.PROVISIONAL, answer=outcome.error.title, shown=True, next_try=soon)
        else:
            standing = Standing.OPEN if outcome.sent else Standing.WITHDRAWN
            admissions.move(tx, attempt.id, standing, answer=outcome.error.title, next_try=soon)
        return say

    def _write(
        self, tx: Transaction, scan: _Scan, serial: Serial | None, facts: Facts | None, say: Judgement,
        *, attempt: Attempt | None = None,
    ) -> Verdict:  # fmt: skip
        verdict = self._verdict(scan, serial, say, facts, attempt)
        body = {
            "verdict": verdict.answer.value, "reason": verdict.reason.value, "source": say.source.value,
            "provisional": say.provisional, "serial": serial, "attempt": verdict.attempt,
            "status": say.detail.status, "gate": say.detail.gate,
            "when": say.detail.when.isoformat() if say.detail.when else "",
        }  # fmt: skip
        kept = {name: value for name, value in body.items() if value not in {None, ""}}
        journal.append(tx, scan.at, Voice.DOOR, "verdict", kept)
        return verdict

    def _verdict(
        self,
        scan: _Scan,
        serial: Serial | None,
        say: Judgement,
        facts: Facts | None = None,
        attempt: Attempt | None = None,
    ) -> Verdict:
        ticket = facts.ticket if facts else None
        return Verdict(
            at=scan.at, text=scan.text, serial=serial, judgement=say,
            section=(ticket.section.name or self._section_name(ticket.section.id)) if ticket else None,
            holder=(ticket.holder.name or None) if ticket else None,
            list_age=facts.list_age if facts else None,
            attempt=attempt.id if attempt else None,
            lane=scan.lane,
        )  # fmt: skip

    def _section_name(self, section: str) -> str:
        return next((each.name for each in self._open.door.sections if each.id == section), "")


def _without_server(say: Judgement, error: BackendTrouble) -> Judgement:
    """What to answer when the server was asked and has not decided."""
    if isinstance(error, TokenUnknown | KeyRefused):
        return cannot_decide(Reason.TOKEN_REVOKED, detail=Detail(note=error.title))
    if isinstance(error, Garbled) and say.answer is Answer.CANNOT_DECIDE:
        return cannot_decide(Reason.BAD_ANSWER, Source.SERVER, Detail(note=error.title))
    return say
