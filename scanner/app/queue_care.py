"""The queue in the care of people: what they see of it, and what they do about an entry or a conflict.

Whatever a person does is in the journal with their name and the time; nothing that was a conflict is ever deleted.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from scanner.app import queue_export
from scanner.app.supervisor import Deed
from scanner.domain.admission import Attempt, Standing
from scanner.domain.event import EventId
from scanner.domain.queue import Closing, Conflict, Entry
from scanner.domain.verdict import Detail, Judgement, Reason, Source, stop
from scanner.store import admissions, doors, journal, outbox, said, tickets
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.store.said import NOTHING, Said
from scanner.sync.open_door import OpenDoor

WAITING = frozenset({Standing.OPEN, Standing.PROVISIONAL})
PARKED = frozenset({Standing.PARKED})
CONFLICTS = frozenset({Standing.CONFLICT})
EVERY_ENTRY = WAITING | PARKED | CONFLICTS
"""All that waits or needs a person."""

_ANY_OPEN = EVERY_ENTRY | {Standing.RESOLVED}


Allow = Callable[[Deed], None]


def _everybody(_deed: Deed) -> None:
    """No PIN is asked for."""


class Stirred(Protocol):
    """What sends the queue, and can be told to look at it again."""

    def wake(self) -> None: ...
    def hurry(self) -> None: ...


class QueueCare:
    """Safe from several threads. Everything reads or writes the database."""

    def __init__(
        self, open_door: OpenDoor, engine: Stirred, allow: Allow = _everybody, seen: Callable[[str], str] = str
    ) -> None:
        """`allow` raises where a deed needs the supervisor; `seen` makes a guest's name fit for who is here."""
        self._open = open_door
        self._engine = engine
        self._allow = allow
        self._seen = seen

    # Seen.

    def numbers(self, standings: Iterable[Standing] = EVERY_ENTRY) -> list[int]:
        """The numbers of the attempts that stand so, oldest first: little even for a long queue."""
        with self._open.database.read() as tx:
            return _numbers(tx, set(standings))

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        """These attempts as they are now, in this order; those that are no more in the queue too."""
        with self._open.database.read() as tx:
            attempts, told, events = outbox.several(tx, numbers), said.of(tx, numbers), self._events(tx, numbers)
            return [
                self._entry(tx, attempts[number], told.get(number, NOTHING), *events[number])
                for number in numbers
                if number in attempts
            ]

    def conflicts(self, *, closed: bool = False, limit: int | None = None) -> list[Conflict]:
        """Conflicts that are open, or those that were closed; newest first."""
        standing = Standing.RESOLVED if closed else Standing.CONFLICT
        with self._open.database.read() as tx:
            return self._conflicts(tx, _numbers(tx, {standing})[::-1][:limit])

    def conflicts_of(self, numbers: Sequence[int]) -> list[Conflict]:
        """The conflicts that these attempts became, in this order."""
        with self._open.database.read() as tx:
            return self._conflicts(tx, numbers)

    def _conflicts(self, tx: Transaction, numbers: Sequence[int]) -> list[Conflict]:
        attempts, told, events = outbox.several(tx, numbers), said.of(tx, numbers), self._events(tx, numbers)
        return [self._conflict(tx, attempts[number], told.get(number, NOTHING), *events[number]) for number in numbers]

    def export(
        self, path: Path, *, progress: queue_export.Progress, cancelled: Callable[[], bool]
    ) -> int | None:  # fmt: skip
        """All of it as a table; that it was asked for is in the journal. As `queue_export.export`."""
        with self._open.database.write() as tx:
            body = {"file": path.name, "by": self._open.door.redeemer}
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "queue_exported", body)
        return queue_export.export(self, path, progress=progress, cancelled=cancelled)

    # Done. Each answers whether there was such an entry.

    def park(self, attempt: int, note: str, by: str = "") -> bool:
        """Sets a waiting entry aside, on a person's word."""
        return self._move(attempt, Standing.PROVISIONAL, Standing.PARKED, note, by)

    def retry(self, attempt: int, by: str = "") -> bool:
        """Takes a parked entry up again."""
        return self._move(attempt, Standing.PARKED, Standing.PROVISIONAL, "", by)

    def resolve(self, attempt: int, note: str, by: str = "") -> bool:
        """Closes a conflict: a person has seen to it and says how. It stays in the ledger and the journal for good."""
        return self._move(attempt, Standing.CONFLICT, Standing.RESOLVED, note, by)

    def note(self, attempt: int, note: str, by: str = "") -> bool:
        """Writes something on an entry or a conflict; changes nothing else."""
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            found = admissions.get(tx, attempt)
            if found is None or found.standing not in _ANY_OPEN:
                return False
            self._record(tx, found, "note", at=now, note=note, by=by)
        return True

    def hurry(self, attempt: int) -> bool:
        """Tries a waiting entry now, whatever it was to wait for."""
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            found = admissions.get(tx, attempt)
            if found is None or found.standing not in WAITING:
                return False
            outbox.postpone(tx, attempt, now, found.last_answer)
        self._engine.hurry()
        return True

    def _move(self, attempt: int, before: Standing, after: Standing, note: str, by: str) -> bool:
        self._allow(Deed.CONFLICTS if after is Standing.RESOLVED else Deed.QUEUE)
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            found = admissions.get(tx, attempt)
            if found is None or found.standing is not before:
                return False
            admissions.move(tx, attempt, after, answer=found.last_answer, next_try=now)
            self._record(tx, found, after.value, at=now, note=note, by=by)
        self._open.tell_queue()
        self._engine.wake()
        return True

    def _record(self, tx: Transaction, found: Attempt, kind: str, *, at: datetime, note: str, by: str) -> None:
        body = {"attempt": found.id, "serial": found.serial, "note": note, "by": by or self._open.door.redeemer}
        journal.append(tx, at, Voice.OPERATOR, kind, body)

    def _events(self, tx: Transaction, numbers: Sequence[int]) -> dict[int, tuple[EventId, str]]:
        """The event of each attempt, with its title where it is another one than this door's."""
        here = self._open.door.event
        titles = {each.event: each.title for each in doors.every(tx)} | {here: ""}
        return {
            number: (event, titles.get(event, event)) for number, event in outbox.events_of(tx, numbers).items()
        }  # fmt: skip

    def _entry(self, tx: Transaction, attempt: Attempt, told: Said, event: EventId, title: str) -> Entry:
        holder, section = self._names(tx, attempt, event)
        refused = attempt.standing in {Standing.CONFLICT, Standing.RESOLVED}
        return Entry(attempt, holder, section, _refusal(told) if refused else None, _note(told), title)

    def _conflict(self, tx: Transaction, attempt: Attempt, told: Said, event: EventId, title: str) -> Conflict:
        holder, section = self._names(tx, attempt, event)
        refused, closed = told.refusal, told.closing
        closing = None
        if closed is not None and attempt.standing is Standing.RESOLVED:
            closing = Closing(closed.at, str(closed.body.get("by", "")), str(closed.body.get("note", "")))
        return Conflict(
            attempt.id, attempt.serial, holder, section, attempt.presented_at, attempt.device, attempt.redeemer,
            found_at=refused.at if refused else attempt.presented_at, refusal=_refusal(told),
            skew=float(refused.body.get("skew", 0)) if refused else 0.0,
            note="" if closing else _note(told), closing=closing, event=title,
        )  # fmt: skip

    def _names(self, tx: Transaction, attempt: Attempt, event: EventId) -> tuple[str, str]:
        """Whose ticket it is and its section, as far as the list and the token tell."""
        known = tickets.find(tx, event, attempt.serial)
        listed = known.ticket.section if known else None
        section = listed.id if listed else attempt.section
        named = next((each.name for each in self._open.door.sections if each.id == section), "")
        return self._seen(known.ticket.holder.name) if known else "", (listed and listed.name) or named or section


def _numbers(tx: Transaction, standings: set[Standing]) -> list[int]:
    """Of every event that this device was ever at: nothing that waits is out of sight."""
    return sorted(
        number for event in outbox.events(tx, standings) for number in outbox.numbers(tx, event, standings)
    )  # fmt: skip


def _refusal(told: Said) -> Judgement:
    """The server's word as the journal has it."""
    body = told.refusal.body if told.refusal else {}
    when = datetime.fromisoformat(body["when"]) if body.get("when") else None
    reason = Reason(body["reason"]) if body.get("reason") in {each.value for each in Reason} else Reason.STATUS
    detail = Detail(
        when=when, gate=body.get("gate", ""), redeemer=body.get("redeemer", ""), status=body.get("status", "")
    )
    return stop(reason, Source.SERVER, detail)


def _note(told: Said) -> str:
    return str(told.note.body["note"]) if told.note else ""
