"""What a shift is told from: the journal between two closes, and the attempts that were begun in it.

Attempts are told apart by their numbers and not by the clock, which somebody may have set.
"""

import json
from dataclasses import dataclass

from scanner.domain.admission import Standing
from scanner.domain.event import EventId
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3
from scanner.store.flow import Stretch
from scanner.store.journal import Row, Voice
from scanner.store.migrations import LIVE, TURNS
from scanner.store.moments import from_text

CLOSED = "shift_closed"


@dataclass(frozen=True, slots=True)
class Span:
    """A shift: journal rows and attempts from (excluded) and to (included). `upto` None: it is still open; `close` is
    the row that ended it."""

    after: int = 0
    upto: int | None = None
    attempts_after: int = 0
    attempts_upto: int | None = None
    close: Row | None = None


def spans(tx: Transaction, event: EventId) -> list[Span]:
    """The shifts of an event, oldest first; the last is the one that is open."""
    found: list[Span] = []
    after = attempts = 0
    for row in turns(tx):
        if row.kind == CLOSED and row.body.get("event") == event:
            last = int(row.body.get("last_attempt", attempts))
            found.append(Span(after, row.seq, attempts, last, row))
            after, attempts = row.seq, last
    return [*found, Span(after, None, attempts)]


def turns(tx: Transaction) -> list[Row]:
    """Rows at which another event, another crew or another shift began, in order. There are few."""
    return _rows(tx.execute(f"SELECT seq, at, voice, kind, body, hash FROM journal WHERE {TURNS} ORDER BY seq"))  # noqa: S608


def last_attempt(tx: Transaction) -> int:
    return int(tx.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()[0])


def let_in(tx: Transaction, event: EventId, span: Span) -> dict[tuple[str, Standing], int]:
    """How many were let in, by section id and standing."""
    found = tx.execute(
        "SELECT section, standing, count(*) FROM attempts WHERE event = ?1 AND id > ?2 AND (?3 IS NULL OR id <= ?3)"  # noqa: S608
        f" AND shown = 1 AND {LIVE} GROUP BY section, standing",
        (event, span.attempts_after, span.attempts_upto),
    )
    return {(section, Standing(standing)): count for section, standing, count in found}


def numbers(tx: Transaction, event: EventId, span: Span, standing: Standing) -> list[int]:
    """The numbers of its attempts that stand so."""
    found = tx.execute(
        "SELECT id FROM attempts WHERE event = ?1 AND standing = ?4 AND id > ?2 AND (?3 IS NULL OR id <= ?3)"
        " ORDER BY id",
        (event, span.attempts_after, span.attempts_upto, standing.value),
    )
    return [number for (number,) in found]


def told(tx: Transaction, stretch: Stretch, kind: str) -> list[Row]:
    """Rows of one kind in a stretch of the journal."""
    found = tx.execute(
        "SELECT seq, at, voice, kind, body, hash FROM journal WHERE seq > ?1 AND (?2 IS NULL OR seq <= ?2)"
        " AND kind = ?3 ORDER BY seq",
        (stretch.after, stretch.upto, kind),
    )
    return _rows(found)


def _rows(found: sqlite3.Cursor) -> list[Row]:
    return [
        Row(seq, from_text(at), Voice(voice), kind, json.loads(body), digest)
        for seq, at, voice, kind, body, digest in found
    ]
