"""The doors that were set up on this device; one is current. Keys and token codes are not here (`app.secrets`)."""

import json
import sqlite3
from typing import Any

from scanner.domain.door import Door
from scanner.domain.event import EventId
from scanner.domain.ticket import Section, SectionId
from scanner.store.database import Transaction

_COLUMNS = "id, system, url, event, title, redeemer, device, sections, closed, revoked"


def current(tx: Transaction) -> Door | None:
    row = tx.execute(f"SELECT {_COLUMNS} FROM doors WHERE current = 1").fetchone()  # noqa: S608  no input
    return _door(row) if row else None


def make_current(tx: Transaction, door: Door) -> Door:
    """Sets a door up as the current one; a door at the same server and event is renewed and keeps its number."""
    tx.execute("UPDATE doors SET current = 0")
    same = tx.execute(
        "SELECT id FROM doors WHERE system = ? AND url = ? AND event = ?", (door.system, door.url, door.event)
    ).fetchone()
    tx.execute(
        "INSERT OR REPLACE INTO doors"
        " (id, system, url, event, title, redeemer, device, sections, closed, revoked, current)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        (
            same[0] if same else None, door.system, door.url, door.event, door.title, door.redeemer, door.device,
            _sections(door.sections), json.dumps(sorted(door.closed)), int(door.revoked),
        ),
    )  # fmt: skip
    made = current(tx)
    assert made is not None
    return made


def update(tx: Transaction, door: Door) -> None:
    """Keeps what changed about a door: title, sections, switches, whether its token is revoked."""
    tx.execute(
        "UPDATE doors SET title = ?, sections = ?, closed = ?, revoked = ? WHERE id = ?",
        (door.title, _sections(door.sections), json.dumps(sorted(door.closed)), int(door.revoked), door.id),
    )


def _sections(sections: tuple[Section, ...]) -> str:
    return json.dumps([[section.id, section.name] for section in sections])


def _door(row: tuple[Any, ...]) -> Door:
    number, system, url, event, title, redeemer, device, sections, closed, revoked = row
    try:
        covered = tuple(Section(SectionId(each), name) for each, name in json.loads(sections))
        switched_off = frozenset(SectionId(each) for each in json.loads(closed))
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed door") from error
    return Door(
        id=number, system=system, url=url, event=EventId(event), title=title, redeemer=redeemer, device=device,
        sections=covered, closed=switched_off, revoked=bool(revoked),
    )  # fmt: skip
