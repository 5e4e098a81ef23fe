"""The queue: attempts on which the ticketing system has yet to speak, and those that a person must see to.

Nothing leaves it without an outcome: confirmed, conflict, or parked (`domain.admission`). Each entry has its own next
try, so that one which goes badly never holds up those behind it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import UNSETTLED, Attempt, Standing
from scanner.domain.event import EventId
from scanner.domain.ticket import Serial
from scanner.store.admissions import COLUMNS, attempt_from
from scanner.store.database import Transaction
from scanner.store.moments import from_text, from_text_or_none, to_text, to_text_or_none

FOR_A_PERSON = frozenset({Standing.CONFLICT, Standing.PARKED})
"""Standings that only a person can end."""


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


@dataclass(frozen=True, slots=True)
class Stand:
    """As much of an attempt as it takes to settle it."""

    id: int
    serial: Serial
    standing: Standing
    presented_at: datetime


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


def stands(tx: Transaction, numbers: Iterable[int]) -> dict[int, Stand]:
    """How attempts stand now, by their numbers."""
    found = tx.execute(
        "SELECT id, serial, standing, presented_at FROM attempts WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {
        number: Stand(number, Serial(serial), Standing(standing), from_text(presented))
        for number, serial, standing, presented in found
    }


def sending(tx: Transaction, batch: Iterable[Attempt], *, at: datetime, next_try: datetime) -> list[Attempt]:
    """Notes, before a batch leaves, that it will; answers those of it that it may take along, as they were before.

    What was sent or settled meanwhile stays behind. `at` is the server's clock as well as we know it.
    """
    waiting = {each.id: each for each in batch}
    taken = tx.execute(
        "UPDATE attempts SET tries = 1, first_sent = coalesce(first_sent, ?1), last_sent = ?1, next_try = ?2"
        " WHERE id IN (SELECT value FROM json_each(?3)) AND standing = 'provisional' AND tries = 0 RETURNING id",
        (to_text(at), to_text(next_try), json.dumps(list(waiting))),
    ).fetchall()
    return [waiting[number] for number in sorted(number for (number,) in taken)]


def unsent(tx: Transaction, batch: Iterable[Attempt]) -> None:
    """Takes `sending` back for those that it was noted of (as they were before), unless another was sent since."""
    tx.executemany(
        "UPDATE attempts SET tries = ?, first_sent = ?, last_sent = ?, next_try = coalesce(?, next_try)"
        " WHERE id = ? AND tries = ?",
        [
            (
                each.tries,
                *map(to_text_or_none, (each.first_sent, each.last_sent, each.next_try)),
                each.id,
                each.tries + 1,
            )
            for each in batch
        ],
    )


def settle(tx: Transaction, settled: Iterable[tuple[int, Standing, str]]) -> None:
    """Gives attempts the standing that the system's answer leaves them in, with that answer in words; those of one
    answer in one statement, since a batch is mostly one second's admissions."""
    alike: dict[tuple[Standing, str], list[int]] = {}
    for number, standing, answer in settled:
        alike.setdefault((standing, answer), []).append(number)
    tx.executemany(
        "UPDATE attempts SET standing = ?, last_answer = ? WHERE id IN (SELECT value FROM json_each(?))",
        [(standing.value, answer, json.dumps(numbers)) for (standing, answer), numbers in alike.items()],
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
            "SELECT coalesce(sum(n), 0) FROM standings WHERE event = ? AND standing IN ('open', 'provisional')",
            (event,),
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


def numbers(tx: Transaction, event: EventId, standings: Iterable[Standing]) -> list[int]:
    """The numbers of the attempts that stand so, oldest first; only for standings that wait, need a person, or have
    been seen to, which an index finds."""
    wanted = set(standings)
    conditions = (
        (UNSETTLED, "standing IN ('open', 'provisional')"),
        (FOR_A_PERSON, "standing IN ('conflict', 'parked')"),
        (frozenset({Standing.RESOLVED}), "standing = 'resolved'"),
    )
    found: list[int] = []
    for covered, condition in conditions:
        here = wanted & covered
        if here:
            found += (
                number
                for number, standing in tx.execute(
                    f"SELECT id, standing FROM attempts WHERE event = ? AND {condition} ORDER BY id",  # noqa: S608  ours
                    (event,),
                )
                if standing in here
            )
    return sorted(found)


def counts(tx: Transaction, event: EventId) -> Counts:
    """How the queue stands; costs the same however long it is."""
    found = tx.execute("SELECT standing, sum(n) FROM standings WHERE event = ? GROUP BY standing", (event,))
    return _counted(dict(found.fetchall()))


def counts_and_elsewhere(tx: Transaction, event: EventId) -> tuple[Counts, Counts]:
    """The same, and what waits or needs a person of all other events; nobody counts who was let in there."""
    here: dict[str, int] = {}
    elsewhere: dict[str, int] = {}
    for ours, standing, n in tx.execute("SELECT event = ?, standing, sum(n) FROM standings GROUP BY 1, 2", (event,)):
        (here if ours else elsewhere)[standing] = n
    for over in (Standing.RESOLVED, Standing.CONFIRMED):
        elsewhere.pop(over, None)
    return _counted(here), _counted(elsewhere)


def _counted(found: Mapping[str, int]) -> Counts:
    return Counts(
        waiting=found.get(Standing.OPEN, 0) + found.get(Standing.PROVISIONAL, 0),
        conflicts=found.get(Standing.CONFLICT, 0),
        parked=found.get(Standing.PARKED, 0),
        resolved=found.get(Standing.RESOLVED, 0),
        confirmed=found.get(Standing.CONFIRMED, 0),
    )


def events(tx: Transaction, standings: Iterable[Standing]) -> list[EventId]:
    """The events of which any attempt stands so."""
    found = tx.execute(
        "SELECT DISTINCT event FROM standings WHERE n > 0 AND standing IN (SELECT value FROM json_each(?))",
        (json.dumps([each.value for each in standings]),),
    )
    return [EventId(event) for (event,) in found]


def events_of(tx: Transaction, numbers: Iterable[int]) -> dict[int, EventId]:
    """The event of each of these attempts."""
    found = tx.execute(
        "SELECT id, event FROM attempts WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(numbers)),)
    )
    return {number: EventId(event) for number, event in found}


def waiting_by_section(tx: Transaction, event: EventId) -> dict[str, int]:
    """Attempts without an outcome, by section id; "" where nobody knew it."""
    return dict(
        tx.execute(
            "SELECT section, sum(n) FROM standings WHERE event = ? AND standing IN ('open', 'provisional') AND n > 0"
            " GROUP BY section",
            (event,),
        ).fetchall()
    )


def admitted_by_section(tx: Transaction, event: EventId) -> dict[str, int]:
    """People let in, by section id."""
    return dict(
        tx.execute(
            "SELECT section, sum(n) FROM standings WHERE event = ?"
            " AND standing IN ('provisional', 'confirmed', 'conflict', 'resolved', 'parked') GROUP BY section",
            (event,),
        ).fetchall()
    )
