"""The names of ticket holders, event by event: how many there are, how long nobody has needed them, and taking them
off.

A ticket's row stays, since the ledger and the journal go by its serial; what tells whose ticket it is goes: name,
e-mail address, account, the line that searches look through, and the hashes that are made of the account.
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.event import EventId
from scanner.store import lines
from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none

BATCH = 1000
"""Rows in one transaction: a scan waits for no more."""

_NAMED = "(name != '' OR email != '' OR number != '' OR username != '' OR uri != '')"


@dataclass(frozen=True, slots=True)
class Held:
    """An event of which names are kept. `last`: when a ticket was last shown here, or, where none was, the list last
    heard of; None: never."""

    event: EventId
    title: str
    named: int
    last: datetime | None


def held(tx: Transaction) -> list[Held]:
    rows = tx.execute(
        f"SELECT event, count(*) FROM tickets WHERE {_NAMED} GROUP BY event"  # noqa: S608  no input
        " UNION ALL SELECT DISTINCT event, 0 FROM lines WHERE event NOT IN"
        f" (SELECT event FROM tickets WHERE {_NAMED})"
    ).fetchall()
    return [Held(EventId(event), _title(tx, event), int(named), _last(tx, event)) for event, named in rows]


def strip(tx: Transaction, event: EventId) -> int:
    """Takes the names off some rows; answers how many, 0 once there are none. What was there is written over."""
    tx.execute("PRAGMA secure_delete = ON").fetchone()
    serials = [
        serial
        for (serial,) in tx.execute(
            f"SELECT serial FROM tickets WHERE event = ? AND {_NAMED} LIMIT ?",  # noqa: S608  no input
            (event, BATCH),
        )
    ]
    tx.executemany(
        "UPDATE tickets SET name = '', email = '', number = '', username = '', uri = '' WHERE event = ? AND serial = ?",
        ((event, serial) for serial in serials),
    )
    if len(serials) < BATCH:
        lines.forget_all(tx, event)
        tx.execute("DELETE FROM digests WHERE event = ?", (event,))
    return len(serials)


def _title(tx: Transaction, event: str) -> str:
    row = tx.execute("SELECT title FROM doors WHERE event = ? ORDER BY current DESC LIMIT 1", (event,)).fetchone()
    return str(row[0]) if row else event


def _last(tx: Transaction, event: str) -> datetime | None:
    """By the last scan where there was one: a list is fetched long after the doors are closed."""
    scanned = tx.execute("SELECT max(presented_at) FROM attempts WHERE event = ?", (event,)).fetchone()[0]
    heard = tx.execute("SELECT at FROM lists WHERE event = ?", (event,)).fetchone()
    return from_text_or_none(scanned or (heard[0] if heard else None))
