"""The way of one scan at a system that lists: decided by the list, asked about over there, sealed.

The list decides while the server cannot be reached; its word goes before ours where it can.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from scanner.app.turnstile.errands import Errands
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Late, Scan
from scanner.backends.errors import BackendTrouble, Garbled, KeyRefused, Lost, TokenUnknown, Unreachable
from scanner.domain.admission import Attempt, Standing
from scanner.domain.door import Conduct, Door, Policy
from scanner.domain.errors import ScannerError
from scanner.domain.notices import TroubleSaid
from scanner.domain.reading import Reading, read
from scanner.domain.rules import Decision, Facts, decide, why_refused
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide, stop
from scanner.store import admissions, tickets
from scanner.store.database import Transaction
from scanner.sync.facts import gather
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Redeemer, Refresh
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Refused, Settlement, Unknown

log = logging.getLogger("turnstile")

SECONDS = 10.0
"""How long a redeem may go on after the patron was answered without it; its answer then amends the verdict."""


@dataclass(frozen=True, slots=True)
class Asking:
    """An attempt that is on disk as sent, what it was before, and what we would say alone."""

    attempt: Attempt
    before: Attempt
    facts: Facts
    decision: Decision


Decided = Verdict | Asking


class Listed:
    """See `scan.Way`."""

    def __init__(
        self, open_door: OpenDoor, record: Record, errands: Errands, *, redeemer: Redeemer, settlement: Settlement,
        refresh: Refresh,
    ) -> None:  # fmt: skip
        self._open = open_door
        self._record = record
        self._errands = errands
        self._redeemer = redeemer
        self._settlement = settlement
        self._refresh = refresh

    def judge(self, scan: Scan) -> tuple[Verdict, Late | None]:
        """The verdict, and what there is still to do once it is shown."""
        found = self._decide_here(scan)
        if found is None:  # a serial that the list may have gained: brought up to date, then decided again
            self.bring_up_to_date(scan)
            found = self._decide_here(scan, refreshed=True)
        assert found is not None
        return self.finish(scan, found)

    def decide_together(self, scans: Sequence[Scan]) -> Sequence[Decided | None]:
        """Decides scans that came at once, one after another in one transaction: they wait for the disk together.
        `finish` each. None for one that is to be judged by itself: the list may have gained it, or the same code is
        among those before it, whose green is not shown yet."""
        with self._open.database.decide() as tx:
            serials = [self.serial(tx, read(scan.text)) for scan in scans]
            return [
                None if serial is not None and serial in serials[:place] else self.decide_in(tx, scan, serial)
                for place, (scan, serial) in enumerate(zip(scans, serials, strict=True))
            ]

    def finish(self, scan: Scan, found: Decided) -> tuple[Verdict, Late | None]:
        """The verdict on what was decided here, which is on disk; and what there is still to do once it is shown."""
        if isinstance(found, Verdict):
            self._record.remember(found)
            return found, None
        outcome, promise = self._ask(scan, found)
        verdict, settled = self._seal(scan, found, outcome, waiting=promise is not None)
        self._record.remember(verdict)
        if promise is not None:
            return verdict, lambda: promise.add_done_callback(lambda done: self.amend(found.attempt.id, done.result))
        return verdict, None if settled else lambda: self.amend(found.attempt.id, lambda: outcome)

    # Deciding here: one transaction, everything in it.

    def _decide_here(self, scan: Scan, *, refreshed: bool = False) -> Verdict | Asking | None:
        with self._open.database.decide() as tx:
            return self.decide_in(tx, scan, self.serial(tx, read(scan.text)), refreshed=refreshed)

    def decide_in(
        self, tx: Transaction, scan: Scan, serial: Serial | None, *, refreshed: bool = False
    ) -> Verdict | Asking | None:
        """What this door says alone, or an attempt that is on disk as sent once the transaction ends. None, before
        anything was written: the list should be brought up to date first."""
        door, conduct = self._open.door, self._open.conduct
        if serial is None:
            return self._record.write(tx, scan, None, None, stop(Reason.NOT_A_TICKET, Source.NONE))
        facts = gather(tx, door.event, serial, self._open.list_age)
        decision = self._decide(scan, facts, door, conduct)
        if not self._worth_asking(decision):
            return self._answer_alone(tx, scan, serial, facts, decision.say)
        if not refreshed and self._wants_news(facts):
            return None
        return self._asking(tx, scan, serial, facts, decision)

    def wants_news(self, tx: Transaction, scan: Scan, serial: Serial | None) -> bool:
        """Whether it is a serial that the list may have gained, in a section that may be closed here."""
        if serial is None or not self._open.door.closed:
            return False
        facts = gather(tx, self._open.door.event, serial, self._open.list_age)
        decision = self._decide(scan, facts, self._open.door, self._open.conduct)
        return self._wants_news(facts) and self._worth_asking(decision)

    def _wants_news(self, facts: Facts) -> bool:
        return facts.ticket is None and bool(self._open.door.closed) and facts.list_age is not None

    def _decide(self, scan: Scan, facts: Facts, door: Door, conduct: Conduct) -> Decision:
        """The door's rules, with two things that only the turnstile knows.

        Which greens this very run has shown. And what a list cannot tell: whether a ticket that was used since we
        asked about it was used by us.
        """
        attempt = facts.attempt
        decision = decide(facts, door, conduct, green_for=self._record.green_for(attempt, scan))
        used = decision.say.reason is Reason.ALREADY_ADMITTED or (decision.ask and facts.gone)
        if attempt is not None and attempt.standing is Standing.OPEN and attempt.tries and used:
            note = mark("an earlier scan here may have used it")
            return replace(decision, say=cannot_decide(Reason.BAD_ANSWER, Source.LIST, Detail(note=note)))
        return decision

    def serial(self, tx: Transaction, reading: Reading) -> Serial | None:
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

    def _answer_alone(self, tx: Transaction, scan: Scan, serial: Serial, facts: Facts, say: Judgement) -> Verdict:
        """The answer of this door alone; an admission is in the ledger by the same transaction."""
        attempt = facts.attempt
        if say.answer is Answer.ADMIT and say.reason is not Reason.SAME_SCAN:
            standing = Standing.CONFIRMED if say.reason is Reason.CONFIRMED else Standing.PROVISIONAL
            if attempt is None:
                attempt = self._record.begin(tx, scan, serial, facts, standing=standing, shown=True, next_try=scan.at)
            else:
                admissions.move(tx, attempt.id, standing, answer=attempt.last_answer, shown=True, next_try=scan.at)
        return self._record.write(tx, scan, serial, facts, say, attempt=attempt)

    def _asking(self, tx: Transaction, scan: Scan, serial: Serial, facts: Facts, decision: Decision) -> Asking:
        """The attempt, on disk as sent before it is."""
        sent, next_try = self._open.line.server_now(), scan.at + STILL_WORKING
        before = facts.attempt
        if before is None:
            noted = self._record.begin(tx, scan, serial, facts, next_try=next_try, sent=sent)
            return Asking(noted, replace(noted, first_sent=None, last_sent=None, tries=0), facts, decision)
        admissions.sending(tx, before.id, at=sent, next_try=next_try)
        again = admissions.get(tx, before.id)
        assert again is not None
        return Asking(again, before, facts, decision)

    # Asking over there: on a thread of its own, so that nothing the network does can keep the patron waiting.

    def _ask(self, scan: Scan, asking: Asking) -> tuple[Outcome, Future[Outcome] | None]:
        """The outcome, if there was one within the door's patience; else the promise of it."""
        # Where nobody is let in without the server's word, nothing is worth sending once the patron has ours.
        seconds = SECONDS if asking.decision.say.answer is Answer.ADMIT else self._errands.left(scan)
        promise = self._errands.take(
            lambda: self._redeemer.redeem_noted(asking.attempt, asking.before, seconds=seconds)
        )
        if promise is None:
            self._redeemer.unnote(asking.attempt, asking.before)
            slow = Unreachable(mark("The server is too slow."), mark("Earlier requests still wait for it."))
            return Unknown(slow, sent=asking.before.tries > 0), None
        try:
            return promise.result(timeout=self._errands.left(scan)), None
        except TimeoutError:
            slow_answer = Lost(mark("The server did not answer in time."), mark("Its answer follows."))
            self._open.trouble(slow_answer)
            return Unknown(slow_answer, sent=True), promise

    def amend(self, attempt: int, outcome: Callable[[], Outcome]) -> None:
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
                self._open.notify(
                    TroubleSaid(mark("The program has a fault (late answer)."), mark("The scan is in the queue."))
                )

    def bring_up_to_date(self, scan: Scan) -> None:
        promise = self._errands.take(lambda: self._refresh(budget=self._errands.left(scan)))
        if promise is None:
            return
        try:
            promise.result(timeout=self._errands.left(scan))
        except TimeoutError:
            self._open.line.lost(mark("The server did not answer in time."))
        except BackendTrouble as error:
            self._open.trouble(error)

    # Sealing: what is shown is on disk first.

    def _seal(self, scan: Scan, asking: Asking, outcome: Outcome, *, waiting: bool) -> tuple[Verdict, bool]:
        """The verdict, on disk; and whether the outcome is too."""
        with self._open.database.decide() as tx:
            return self.seal_in(tx, scan, asking, outcome, waiting=waiting)

    def seal_in(
        self, tx: Transaction, scan: Scan, asking: Asking, outcome: Outcome, *, waiting: bool
    ) -> tuple[Verdict, bool]:
        """The same within a transaction, and not to be shown before it ends."""
        attempt = admissions.get(tx, asking.attempt.id) or asking.attempt
        # Another program on this ledger may have let them in while we asked: one green for one ticket.
        elsewhere = attempt.let_in
        if elsewhere:
            facts = replace(asking.facts, attempt=attempt)
            say = self._decide(scan, facts, self._open.door, self._open.conduct).say
        else:
            say = self._sealed(tx, asking, attempt, outcome, waiting=waiting)
        verdict = self._record.write(tx, scan, asking.attempt.serial, asking.facts, say, attempt=attempt)
        if isinstance(outcome, Admitted):
            section, patron = outcome.admission.section or None, outcome.admission.patron or None
            verdict = replace(verdict, section=verdict.section or section, holder=verdict.holder or patron)
        return verdict, not elsewhere

    def _sealed(
        self, tx: Transaction, asking: Asking, attempt: Attempt, outcome: Outcome, *, waiting: bool
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


def _without_server(say: Judgement, error: BackendTrouble) -> Judgement:
    """What to answer when the server was asked and has not decided."""
    if isinstance(error, TokenUnknown | KeyRefused):
        return cannot_decide(Reason.TOKEN_REVOKED, detail=Detail(note=error.title))
    if isinstance(error, Garbled) and say.answer is Answer.CANNOT_DECIDE:
        return cannot_decide(Reason.BAD_ANSWER, Source.SERVER, Detail(note=error.title))
    return say
