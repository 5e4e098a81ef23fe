"""Letting somebody in all the same: a supervisor's word against the door's.

A ticket that is let in so is an admission like any other: in the ledger, durable before anything green is shown, once
for each serial, and queued for the server like a provisional one, since nobody waits for its answer and the contract
knows no other way to redeem (it has no field for a reason). Three answers can come of that.

- The server admits: the attempt is CONFIRMED. The supervisor was right, and the server now knows.
- The server refuses: that was to be expected, and the person who sees to a conflict has seen to this one before it
  arose. The attempt is RESOLVED at once (`sync.settle`): what the server said and why the supervisor let them in stand
  together among the closed conflicts and in the report. Nothing rings, and no answer on screen is changed.
- Nobody answers: it waits in the queue like any other, and may be set aside and taken up again.

A system that rules on each code takes nobody whom it refuses, and has no queue: there an override stands in the house
ledger alone, and is told in the report.

A ticket that this door has let in already is not let in twice, whoever says so: one serial, one admission. Whoever
stands there with it (the same guest coming back, or another) is let in *without a ticket*: written down with name, time
and reason and counted apart, but in no ledger and sent to nobody, since there is nothing to redeem. The same goes for a
text that is no ticket at all.
"""

from scanner.app.queue_care import Allow, Stirred
from scanner.app.supervisor import Deed
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Scan
from scanner.domain.admission import Attempt, Standing
from scanner.domain.errors import Trouble
from scanner.domain.notices import VerdictGiven
from scanner.domain.override import Override, Why
from scanner.domain.reading import LONGEST
from scanner.domain.rules import Facts
from scanner.domain.text import Clock, mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Reason, Source, Verdict, admit
from scanner.store import admissions, journal, overrides
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.facts import gather
from scanner.sync.open_door import OpenDoor

MOST_WORDS = 500


class NoReason(Trouble):
    """Nobody is let in without a reason."""

    def __init__(self) -> None:
        super().__init__(mark("The reason is missing."), mark("Choose one; where none fits, write it down."))


class AlreadyIn(Trouble):
    """This door let the ticket in before: `when`, on device `gate`."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(
            mark(
                "This ticket was let in at {time}, {door}.",
                time=Clock(attempt.presented_at, seconds=False), door=attempt.device,
            ),
            mark("A ticket counts once. If they are to go in, let them in without a ticket."),
        )  # fmt: skip
        self.when = attempt.presented_at
        self.gate = attempt.device


class Overrides:
    """Safe from several threads. All of it waits for the disk; what was written is shown as a notice."""

    def __init__(self, open_door: OpenDoor, record: Record, engine: Stirred, allow: Allow) -> None:
        self._open = open_door
        self._record = record
        self._engine = engine
        self._allow = allow

    def admit(self, serial: Serial, why: Why, words: str = "", *, by: str = "", over: Reason | None = None) -> Verdict:
        """Lets a ticket in, known to the list or not. `over` is the reason that the door had given. Raises AlreadyIn,
        NoReason, NeedsSupervisor, and StoreTrouble, after which nobody may be let in."""
        self._check(why, words)
        scan, door = self._scan(serial), self._open.door
        with self._open.database.decide() as tx:
            facts = gather(tx, door.event, serial, self._open.list_age)
            attempt = self._let_in(tx, scan, serial, facts)
            override = Override(scan.at, by or door.redeemer, why, _kept(words), _slug(over), attempt.id, serial)
            journal.append(tx, scan.at, Voice.OPERATOR, overrides.KIND, overrides.body_of(override))
            said = admit(Reason.OVERRIDE, Source.LEDGER)
            verdict = self._record.write(tx, scan, serial, facts, said, attempt=attempt)
        self._record.remember(verdict)
        self._open.notify(VerdictGiven(verdict))
        self._open.tell_queue()
        self._engine.wake()
        return verdict

    def without_ticket(
        self, text: str, why: Why, words: str = "", *, by: str = "", over: Reason | None = None,
        serial: Serial | None = None,
    ) -> Verdict:  # fmt: skip
        """Lets somebody in who has no ticket, or one that has been let in already (`serial`). Written down and shown;
        no admission, and nothing to send."""
        self._check(why, words)
        scan, door = self._scan(text[:LONGEST]), self._open.door
        override = Override(scan.at, by or door.redeemer, why, _kept(words), _slug(over), serial=serial)
        with self._open.database.decide() as tx:
            facts = gather(tx, door.event, serial, self._open.list_age) if serial else None
            journal.append(tx, scan.at, Voice.OPERATOR, overrides.WITHOUT_TICKET, overrides.body_of(override))
            verdict = self._record.write(tx, scan, serial, facts, admit(Reason.WITHOUT_TICKET, Source.LEDGER))
        self._open.notify(VerdictGiven(verdict))
        return verdict

    def _check(self, why: Why, words: str) -> None:
        self._allow(Deed.OVERRIDE)
        if why is Why.OTHER and not words.strip():
            raise NoReason

    def _scan(self, text: str) -> Scan:
        return Scan(text, self._open.clock.now(), self._open.clock.monotonic())

    def _let_in(self, tx: Transaction, scan: Scan, serial: Serial, facts: Facts) -> Attempt:
        """The attempt that stands for it from now on. Raises AlreadyIn."""
        inside = next((each for each in admissions.of_code(tx, self._open.door.event, serial) if each.let_in), None)
        if inside is not None:
            raise AlreadyIn(inside)
        attempt, standing = facts.attempt, Standing.PROVISIONAL
        if self._open.backend.capability.rules:
            standing = Standing.CONFIRMED
        if attempt is None:
            return self._record.begin(tx, scan, serial, facts, next_try=scan.at, standing=standing, shown=True)
        if attempt.standing is Standing.CONFIRMED:
            standing = Standing.CONFIRMED
        # Asked about, and nobody was let in on it yet; where the server has it already, it stays so.
        admissions.move(tx, attempt.id, standing, answer=attempt.last_answer, shown=True, next_try=scan.at)
        return attempt


def _kept(words: str) -> str:
    return words.strip()[:MOST_WORDS]


def _slug(reason: Reason | None) -> str:
    return reason.value if reason else ""
