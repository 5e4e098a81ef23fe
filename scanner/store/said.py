"""What the server and people said of attempts, found in the journal by the attempts' numbers.

The journal is the one place where it is kept, for good: why the server refused whom, who closed that and how, and every
note. An index over just these rows (`migrations.SAID_OF_ATTEMPTS`) makes them quick to find in a season's journal.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from scanner.store.database import Transaction
from scanner.store.journal import Row, Voice
from scanner.store.migrations import SAID_OF_ATTEMPTS
from scanner.store.moments import from_text


@dataclass(frozen=True, slots=True)
class Said:
    """Of one attempt: the server's refusal of someone let in, the person's word that closed it, and the last note.
    Each None where it was never said."""

    refusal: Row | None = None
    closing: Row | None = None
    note: Row | None = None


NOTHING = Said()


def of(tx: Transaction, attempts: Iterable[int]) -> dict[int, Said]:
    """What was said of these attempts; those of which nothing was are left out."""
    found = tx.execute(
        "SELECT json_extract(body, '$.attempt'), seq, at, voice, kind, body, hash FROM journal"  # noqa: S608  no input
        f" WHERE {SAID_OF_ATTEMPTS} AND json_extract(body, '$.attempt') IN (SELECT value FROM json_each(?))"
        " ORDER BY seq",
        (json.dumps(list(attempts)),),
    )
    said: dict[int, Said] = {}
    for number, seq, at, voice, kind, body, digest in found:
        row = Row(seq, from_text(at), Voice(voice), kind, json.loads(body), digest)
        said[number] = _and(said.get(number, NOTHING), row)
    return said


def _and(said: Said, row: Row) -> Said:
    refusal = row if row.kind == "conflict" else said.refusal
    closing = row if row.kind == "resolved" else said.closing
    note = row if row.body.get("note") else said.note
    return Said(refusal, closing, note)
