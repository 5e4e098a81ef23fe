"""The queue: attempts on which the ticketing system has yet to speak, and those that a person must see to.

Nothing leaves it without an outcome: confirmed, conflict, or parked by a person. Each entry has its own next try,
so that one which goes badly never holds up those behind it.
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import Attempt, Standing
from scanner.domain.event import EventId
from scanner.store.admissions import COLUMNS, attempt_from
from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none, to_text


@dataclass(frozen=True, slots=True)
class Counts:
    """How many attempts stand where; `admitted` is everyone let in."""

    waiting: int = 0
    conflicts: int = 0
    parked: int = 0
    confirmed: int = 0

    @property
    def admitted(self) -> int:
        return self.waiting + self.conflicts + self.parked + self.confirmed


def due(tx: Transaction, event: EventId, now: datetime, limit: int) -> list[Attempt]:
    """Unsettled attempts whose time has come, in the order they were scanned."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE event = ? AND standing IN ('open', 'provisional')"  # noqa: S608  no input
        " AND next_try <= ? ORDER BY id LIMIT ?",
        (event, to_text(now), limit),
    )
    return [attempt_from(row) for row in found]


def next_due(tx: Transaction, event: EventId) -> datetime | None:
    """When the next unsettled attempt is due; None when none waits."""
    return from_text_or_none(
        tx.execute(
            "SELECT min(next_try) FROM attempts WHERE event = ? AND standing IN ('open', 'provisional')", (event,)
        ).fetchone()[0]
    )


def postpone(tx: Transaction, attempt: int, until: datetime, answer: str) -> None:
    tx.execute(
        "UPDATE attempts SET next_try = ?, last_answer = ? WHERE id = ?", (to_text(until), answer, attempt)
    )  # fmt: skip


def hasten(tx: Transaction, event: EventId, now: datetime) -> None:
    """The line is back: everything that was shown and waits is due now."""
    tx.execute(
        "UPDATE attempts SET next_try = ?1 WHERE event = ?2 AND standing = 'provisional' AND next_try > ?1",
        (to_text(now), event),
    )


def unsettled(tx: Transaction, event: EventId) -> int:
    """How many attempts have no outcome, shown or not."""
    return int(
        tx.execute(
            "SELECT coalesce(sum(n), 0) FROM tallies WHERE event = ? AND standing IN ('open', 'provisional')", (event,)
        ).fetchone()[0]
    )


def entries(tx: Transaction, event: EventId, limit: int = -1) -> list[Attempt]:
    """Everything that waits or needs a person, oldest first."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE event = ?"  # noqa: S608  no input
        " AND standing IN ('open', 'provisional', 'conflict', 'parked') ORDER BY id LIMIT ?",
        (event, limit),
    )
    return [attempt_from(row) for row in found]


def counts(tx: Transaction, event: EventId) -> Counts:
    """How the queue stands; costs the same however long it is."""
    found = dict(
        tx.execute("SELECT standing, sum(n) FROM tallies WHERE event = ? GROUP BY standing", (event,)).fetchall()
    )
    return Counts(
        waiting=found.get(Standing.OPEN, 0) + found.get(Standing.PROVISIONAL, 0),
        conflicts=found.get(Standing.CONFLICT, 0),
        parked=found.get(Standing.PARKED, 0),
        confirmed=found.get(Standing.CONFIRMED, 0),
    )


def admitted_by_section(tx: Transaction, event: EventId) -> dict[str, int]:
    """People let in, by section id."""
    return dict(
        tx.execute(
            "SELECT section, sum(n) FROM tallies WHERE event = ?"
            " AND standing IN ('provisional', 'confirmed', 'conflict', 'parked') GROUP BY section",
            (event,),
        ).fetchall()
    )
