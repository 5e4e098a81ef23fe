"""The queue: attempts on which the ticketing system has yet to speak, and those that a person must see to.

Nothing leaves it without an outcome: confirmed, conflict, or parked by a person. Each entry has its own next try,
so that one which goes badly never holds up those behind it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import Attempt, Standing
from scanner.domain.event import EventId
from scanner.store.admissions import COLUMNS, attempt_from
from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none, to_text, to_text_or_none


@dataclass(frozen=True, slots=True)
class Counts:
    """How many attempts stand where; `admitted` is everyone let in."""

    waiting: int = 0
    conflicts: int = 0
    parked: int = 0
    confirmed: int = 0
    resolved: int = 0

    @property
    def admitted(self) -> int:
        return self.waiting + self.conflicts + self.parked + self.confirmed + self.resolved


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


def several(tx: Transaction, numbers: Iterable[int]) -> dict[int, Attempt]:
    """Attempts by their numbers, as they are now."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608  no input
        (json.dumps(list(numbers)),),
    )
    return {each.id: each for each in map(attempt_from, found)}


def sending(tx: Transaction, batch: Iterable[Attempt], *, at: datetime, next_try: datetime) -> list[Attempt]:
    """Notes, before a batch leaves, that it will; answers those of it that it may take along, as they were before.

    What was sent or settled meanwhile stays behind. `at` is the server's clock as well as we know it.
    """
    waiting = {each.id: each for each in batch}
    numbers = [
        number
        for (number,) in tx.execute(
            "SELECT id FROM attempts WHERE id IN (SELECT value FROM json_each(?))"
            " AND standing = 'provisional' AND tries = 0",
            (json.dumps(list(waiting)),),
        )
    ]
    tx.execute(
        "UPDATE attempts SET tries = 1, first_sent = coalesce(first_sent, ?1), last_sent = ?1, next_try = ?2"
        " WHERE id IN (SELECT value FROM json_each(?3))",
        (to_text(at), to_text(next_try), json.dumps(numbers)),
    )
    taken = set(numbers)
    return [each for each in waiting.values() if each.id in taken]


def unsent(tx: Transaction, batch: Iterable[Attempt]) -> None:
    """Takes `sending` back for those that it was noted of (as they were before), unless another was sent since."""
    tx.executemany(
        "UPDATE attempts SET tries = ?, first_sent = ?, last_sent = ? WHERE id = ? AND tries = ?",
        [
            (each.tries, to_text_or_none(each.first_sent), to_text_or_none(each.last_sent), each.id, each.tries + 1)
            for each in batch
        ],
    )


def settle(tx: Transaction, settled: Iterable[tuple[int, Standing, str]]) -> None:
    """Gives attempts the standing that the system's answer leaves them in, with that answer in words."""
    tx.executemany(
        "UPDATE attempts SET standing = ?, last_answer = ? WHERE id = ?",
        [(standing.value, answer, number) for number, standing, answer in settled],
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


def hasten_unseen(tx: Transaction, event: EventId, now: datetime) -> None:
    """What was sent and never shown is due now: to be looked up."""
    tx.execute("UPDATE attempts SET next_try = ? WHERE event = ? AND standing = 'open'", (to_text(now), event))


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
        resolved=found.get(Standing.RESOLVED, 0),
        confirmed=found.get(Standing.CONFIRMED, 0),
    )


def admitted_by_section(tx: Transaction, event: EventId) -> dict[str, int]:
    """People let in, by section id."""
    return dict(
        tx.execute(
            "SELECT section, sum(n) FROM tallies WHERE event = ?"
            " AND standing IN ('provisional', 'confirmed', 'conflict', 'resolved', 'parked') GROUP BY section",
            (event,),
        ).fetchall()
    )
