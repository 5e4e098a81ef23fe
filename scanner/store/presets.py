"""Named settings of an event's sections. A damaged file loses them: they are quickly named again."""

import json

from scanner.domain.door import Preset
from scanner.domain.event import EventId
from scanner.domain.ticket import SectionId
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3


def every(tx: Transaction, event: EventId) -> list[Preset]:
    """By their names."""
    found = tx.execute("SELECT name, opens FROM presets WHERE event = ? ORDER BY name COLLATE NOCASE", (event,))
    return [_preset(name, opens) for name, opens in found]


def get(tx: Transaction, event: EventId, name: str) -> Preset | None:
    row = tx.execute("SELECT name, opens FROM presets WHERE event = ? AND name = ?", (event, name)).fetchone()
    return _preset(*row) if row else None


def put(tx: Transaction, event: EventId, preset: Preset) -> None:
    opens = None if preset.opens is None else sorted(preset.opens)
    tx.execute(
        "INSERT OR REPLACE INTO presets (event, name, opens) VALUES (?, ?, ?)", (event, preset.name, json.dumps(opens))
    )


def remove(tx: Transaction, event: EventId, name: str) -> bool:
    """Says whether there was one."""
    return tx.execute("DELETE FROM presets WHERE event = ? AND name = ?", (event, name)).rowcount > 0


def _preset(name: str, opens: str) -> Preset:
    try:
        listed = json.loads(opens)
        return Preset(name, None if listed is None else frozenset(SectionId(each) for each in listed))
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed preset") from error
