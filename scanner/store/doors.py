"""The doors that were set up on this device; one is current. Keys and token codes are not here (`app.secrets`)."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from scanner.domain.door import Door, OtherDoor
from scanner.domain.event import EventId
from scanner.domain.ticket import Section, SectionId
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3

_COLUMNS = "id, system, url, event, title, redeemer, device, sections, closed, revoked"


def current(tx: Transaction) -> Door | None:
    row = tx.execute(f"SELECT {_COLUMNS} FROM doors WHERE current = 1").fetchone()  # noqa: S608  no input
    return _whole(tx, row) if row else None


def get(tx: Transaction, number: int) -> Door | None:
    row = tx.execute(f"SELECT {_COLUMNS} FROM doors WHERE id = ?", (number,)).fetchone()  # noqa: S608  no input
    return _whole(tx, row) if row else None


def same_as(tx: Transaction, door: Door) -> Door | None:
    """The door at the same server and event, as it was set up before."""
    row = tx.execute(
        f"SELECT {_COLUMNS} FROM doors WHERE system = ? AND url = ? AND event = ?",  # noqa: S608  no input
        (door.system, door.url, door.event),
    ).fetchone()
    return _whole(tx, row) if row else None


def every(tx: Transaction) -> list[Door]:
    """All doors that were ever set up here, in that order."""
    rows = tx.execute(f"SELECT {_COLUMNS} FROM doors ORDER BY id").fetchall()  # noqa: S608  no input
    return [_whole(tx, row) for row in rows]


def choose(tx: Transaction, number: int) -> None:
    """Makes a door that was set up before the current one."""
    tx.execute("UPDATE doors SET current = (id = ?)", (number,))


def make_current(tx: Transaction, door: Door) -> Door:
    """Sets a door up as the current one; a door at the same server and event is renewed and keeps its number."""
    tx.execute("UPDATE doors SET current = 0")
    same = same_as(tx, door)
    tx.execute(
        "INSERT OR REPLACE INTO doors"
        " (id, system, url, event, title, redeemer, device, sections, closed, revoked, current)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        (
            same.id if same else None, door.system, door.url, door.event, door.title, door.redeemer, door.device,
            _sections(door.sections), json.dumps(sorted(door.closed)), int(door.revoked),
        ),
    )  # fmt: skip
    made = current(tx)
    assert made is not None
    return made


def update(tx: Transaction, door: Door) -> None:
    """Keeps what changed about a door: title, who stands there, sections, switches, whether its token is revoked."""
    tx.execute(
        "UPDATE doors SET title = ?, redeemer = ?, sections = ?, closed = ?, revoked = ? WHERE id = ?",
        (
            door.title, door.redeemer, _sections(door.sections), json.dumps(sorted(door.closed)), int(door.revoked),
            door.id,
        ),
    )  # fmt: skip


def keep_others(tx: Transaction, event: EventId, others: Iterable[OtherDoor]) -> None:
    """What other doors serve; in place of all that was known of them."""
    tx.execute("DELETE FROM other_doors WHERE event = ?", (event,))
    tx.executemany(
        "INSERT OR REPLACE INTO other_doors (event, name, sections) VALUES (?, ?, ?)",
        [(event, each.name, json.dumps(sorted(each.sections))) for each in others],
    )


def _others(tx: Transaction, event: EventId) -> tuple[OtherDoor, ...]:
    found = tx.execute("SELECT name, sections FROM other_doors WHERE event = ? ORDER BY name", (event,))
    return tuple(OtherDoor(name, _ids(sections)) for name, sections in found)


def _ids(text: str) -> frozenset[SectionId]:
    try:
        return frozenset(SectionId(each) for each in json.loads(text))
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed sections") from error


def _whole(tx: Transaction, row: tuple[Any, ...]) -> Door:
    door = _door(row)
    return replace(door, others=_others(tx, door.event))


def _sections(sections: tuple[Section, ...]) -> str:
    return json.dumps([[section.id, section.name] for section in sections])


def _door(row: tuple[Any, ...]) -> Door:
    number, system, url, event, title, redeemer, device, sections, closed, revoked = row
    try:
        covered = tuple(Section(SectionId(each), name) for each, name in json.loads(sections))
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed door") from error
    return Door(
        id=number, system=system, url=url, event=EventId(event), title=title, redeemer=redeemer, device=device,
        sections=covered, closed=_ids(closed), revoked=bool(revoked),
    )  # fmt: skip
