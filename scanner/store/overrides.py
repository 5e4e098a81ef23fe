"""Overrides, found in the journal: the one place where it is kept, for good, who was let in on whose word and why.

A ticket that was let in so has an attempt in the ledger like any other; that it was an override is in this row alone.
Where a damaged file loses it, what is left is an attempt like any other: the server's refusal of it then rings.
"""

import json
from collections.abc import Iterable, Iterator

from scanner.domain.event import EventId
from scanner.domain.override import Override, Why
from scanner.domain.ticket import Serial
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3
from scanner.store.journal import Row, Voice
from scanner.store.migrations import OVERRIDES
from scanner.store.moments import from_text

KIND = "override"
WITHOUT_TICKET = "entry_without_ticket"


def body_of(override: Override) -> dict[str, object]:
    """What the journal keeps of one, beside its time."""
    fields = {
        "attempt": override.attempt, "serial": override.serial, "by": override.by, "why": override.why.value,
        "words": override.words, "over": override.over,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value not in {None, ""}}


def from_row(row: Row) -> Override:
    body = row.body
    why = Why(body["why"]) if body.get("why") in set(Why) else Why.OTHER
    serial = Serial(body["serial"]) if "serial" in body else None
    return Override(
        row.at, str(body.get("by", "")), why, str(body.get("words", "")), str(body.get("over", "")),
        body.get("attempt"), serial,
    )  # fmt: skip


def among(tx: Transaction, attempts: Iterable[int]) -> dict[int, Override]:
    """Those of these attempts that were let in so."""
    found = tx.execute(
        "SELECT seq, at, voice, kind, body, hash FROM journal"  # noqa: S608  no input
        f" WHERE {OVERRIDES} AND json_extract(body, '$.attempt') IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (json.dumps(list(attempts)),),
    )
    overrides = map(from_row, _rows(found))
    return {each.attempt: each for each in overrides if each.attempt is not None}


def count(tx: Transaction, event: EventId) -> int:
    """How many tickets of an event were let in so."""
    return int(
        tx.execute(
            "SELECT count(*) FROM (SELECT DISTINCT json_extract(body, '$.attempt') AS number FROM journal"  # noqa: S608
            f" WHERE {OVERRIDES}) JOIN attempts ON attempts.id = number WHERE attempts.event = ?",
            (event,),
        ).fetchone()[0]
    )


def _rows(found: sqlite3.Cursor) -> Iterator[Row]:
    for seq, at, voice, kind, body, digest in found:
        yield Row(seq, from_text(at), Voice(voice), kind, json.loads(body), digest)
