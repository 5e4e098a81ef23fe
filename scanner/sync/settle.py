"""Whose admission is it, and what follows from the answer.

`find_ours` is the rule of contract 7.2: an admission on the server's record is ours when it bears our redeemer and
device and is not older than our first request. `Settlement` writes an outcome down, whatever state the attempt is
in by then, and tells.

An outcome is one of three: the server let them in (`Admitted`), it refused (`Refused`), or nobody knows
(`Unknown`), in which case `sent` says whether a request of ours may still have an effect.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.backends.errors import BackendTrouble
from scanner.domain.admission import Admission, Attempt, Standing
from scanner.domain.notices import ConflictFound, Notice, ScanSetAside, VerdictAmended
from scanner.domain.override import Override
from scanner.domain.verdict import Detail, Judgement, Reason, Source, admit, stop
from scanner.store import admissions, journal, outbox, overrides
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.store.outbox import Stand
from scanner.sync.open_door import OpenDoor

CLOCK_SLACK = timedelta(seconds=2)
"""Admissions are kept in whole seconds, and a `Date` header is one behind at worst."""

STILL_WORKING = timedelta(seconds=31)
"""So long a server may go on with a request that its client gave up on (contract 1: about 30 s)."""


@dataclass(frozen=True, slots=True)
class Admitted:
    admission: Admission


@dataclass(frozen=True, slots=True)
class Refused:
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Unknown:
    error: BackendTrouble
    sent: bool


Outcome = Admitted | Refused | Unknown


Along = Callable[[Transaction], None]
_CONFIRMED = admit(Reason.CONFIRMED, Source.SERVER)


def find_ours(attempt: Attempt, found: Iterable[Admission]) -> Admission | None:
    """Our own admission among those on record, if it is there. One of ours whose time cannot be read counts: had this
    door let them in before, its own ledger would say so."""
    if attempt.first_sent is None:
        return None
    earliest = attempt.first_sent - CLOCK_SLACK
    for each in found:
        mine = each.redeemer == attempt.redeemer and each.device == attempt.device
        if mine and (each.admitted is None or each.admitted >= earliest):
            return each
    return None


def still_working(attempt: Attempt, server_now: datetime) -> bool:
    """Whether a request of this attempt may yet be carried out over there."""
    return attempt.last_sent is not None and server_now - attempt.last_sent < STILL_WORKING


def admitted_before(found: Sequence[Admission]) -> Judgement:
    """The refusal of a ticket that someone else let in: when, and at which door."""
    first = min(found, key=lambda each: each.admitted.timestamp() if each.admitted else 0.0)
    return stop(
        Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=first.admitted, gate=first.device, redeemer=first.redeemer)
    )


@dataclass(frozen=True, slots=True)
class _Change:
    """Where an outcome takes an attempt. The server's word in the journal is the standing's, unless `word` is another;
    `closing` is what a person had said before the server did."""

    attempt: Stand
    standing: Standing
    answer: str
    body: dict[str, str]
    notices: tuple[Notice, ...] = ()
    word: str = ""
    closing: dict[str, str] | None = None

    @property
    def kind(self) -> str:
        return self.word or self.standing.value


class Settlement:
    """Writes outcomes down, as many as there are in one transaction, and tells what changed for people."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door

    def apply(self, *settled: tuple[int, Outcome], along: Along | None = None) -> None:
        """Moves attempts to where their outcomes take them. `Unknown` moves nothing.

        `along`: what else is to be written down by the same transaction.
        """
        now = self._open.clock.now()
        changes: list[_Change] = []
        with self._open.database.write() as tx:
            waiting = outbox.stands(tx, (number for number, _ in settled))
            overridden = overrides.among(tx, waiting)
            for number, outcome in settled:
                change = _follows(waiting[number], outcome, overridden.get(number)) if number in waiting else None
                if change is not None:
                    del waiting[number]  # settled: a second opinion does not count
                    changes.append(change)
            outbox.settle(tx, ((change.attempt.id, change.standing, change.answer) for change in changes))
            journal.extend(tx, now, Voice.SERVER, ((each.kind, self._told(each)) for each in changes))
            closed = (_closing(each.attempt, each.closing) for each in changes if each.closing is not None)
            journal.extend(tx, now, Voice.OPERATOR, closed)
            if along is not None:
                along(tx)
        for each in changes:
            for notice in each.notices:
                self._open.notify(notice)
        self._open.tell_queue()

    def _told(self, change: _Change) -> dict[str, object]:
        """What the journal keeps of it."""
        body: dict[str, object] = {"attempt": change.attempt.id, "serial": change.attempt.serial, **change.body}
        if change.kind == Standing.CONFLICT:  # its two times are by two clocks
            body["skew"] = round(self._open.line.skew or 0.0)
        return body

    def set_aside(self, attempt: Attempt, answer: str, *, failures: int) -> None:
        """Parks an entry that fails by its own fault, unless it was settled meanwhile. It is the door that does so,
        and says: no server has refused it."""
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            current = admissions.get(tx, attempt.id)
            if current is None or current.standing is not Standing.PROVISIONAL:
                return
            admissions.move(tx, attempt.id, Standing.PARKED, answer=answer)
            body = {"attempt": attempt.id, "serial": attempt.serial, "failures": failures, "answer": answer}
            journal.append(tx, now, Voice.DOOR, Standing.PARKED.value, body)
        self._open.notify(ScanSetAside(attempt.id, attempt.serial, answer))
        self._open.tell_queue()

    def withdraw(self, attempt: Attempt) -> None:
        """Nobody was let in and the server has nothing: the attempt is over, unless it was sent again meanwhile."""
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            current = admissions.get(tx, attempt.id)
            if current is not None and (current.standing, current.tries) == (Standing.OPEN, attempt.tries):
                admissions.move(tx, attempt.id, Standing.WITHDRAWN, answer="nothing on record")
                journal.append(
                    tx, now, Voice.SERVER, "nothing_on_record", {"attempt": attempt.id, "serial": attempt.serial}
                )
        self._open.tell_queue()


def _follows(attempt: Stand, outcome: Outcome, override: Override | None = None) -> _Change | None:
    """A supervisor who let somebody in all the same has seen to the server's refusal before it came: it is written down
    as a conflict that is closed, and rings nowhere. The answer that was shown stays the supervisor's."""
    if attempt.standing not in {Standing.OPEN, Standing.PROVISIONAL, Standing.PARKED}:
        return None
    shown = attempt.standing is not Standing.OPEN
    match outcome:
        case Admitted(admission):
            when = admission.admitted.isoformat() if admission.admitted else ""
            amended = VerdictAmended(attempt.id, attempt.serial, _CONFIRMED)
            notices = (amended,) * (shown and override is None)
            return _Change(attempt, Standing.CONFIRMED, f"admitted {when}".strip(), {"admitted": when}, notices)
        case Refused(judgement) if shown and override is not None:
            return _Change(
                attempt, Standing.RESOLVED, _words(judgement), _body(judgement), word=Standing.CONFLICT.value,
                closing={"by": override.by, "note": override.note},
            )  # fmt: skip
        case Refused(judgement) if shown:
            return _Change(
                attempt, Standing.CONFLICT, _words(judgement), _body(judgement),
                (
                    VerdictAmended(attempt.id, attempt.serial, judgement),
                    ConflictFound(attempt.id, attempt.serial, attempt.presented_at, judgement),
                ),
            )  # fmt: skip
        case Refused(judgement):
            return _Change(attempt, Standing.REFUSED, _words(judgement), _body(judgement))
    return None


def _closing(attempt: Stand, body: dict[str, str]) -> tuple[str, dict[str, object]]:
    return Standing.RESOLVED.value, {"attempt": attempt.id, "serial": attempt.serial, **body}


def _words(judgement: Judgement) -> str:
    detail = judgement.detail
    when = detail.when.isoformat() if detail.when else ""
    return " ".join(filter(None, (judgement.reason.value, detail.status, when, detail.gate, detail.note)))


def _body(judgement: Judgement) -> dict[str, str]:
    detail = judgement.detail
    when = detail.when.isoformat() if detail.when else ""
    found = {"reason": judgement.reason.value, "when": when, "gate": detail.gate, "status": detail.status}
    found["redeemer"] = detail.redeemer
    return {name: value for name, value in found.items() if value}
