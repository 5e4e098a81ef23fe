"""The journal: what was shown, what the system said, what people did. Append-only, each row bound to the one before
by its hash.

Three voices are kept apart: `door` (what this program showed or set aside), `server` (what the ticketing system said)
and `operator` (what a person did). It is kept for good, so it names serials and never holders.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from scanner.store.database import Transaction
from scanner.store.moments import from_text, to_text

GENESIS = "0" * 64

_CANONICAL = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


class Voice(StrEnum):
    DOOR = "door"
    SERVER = "server"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Row:
    """One entry. `hash` covers every other field and the hash of the row before."""

    seq: int
    at: datetime
    voice: Voice
    kind: str
    body: Mapping[str, Any]
    hash: str


def append(tx: Transaction, at: datetime, voice: Voice, kind: str, body: Mapping[str, Any]) -> int:
    """Adds a row inside the transaction of the deed that it records; answers its number."""
    last = tx.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    seq, before = (last[0] + 1, last[1]) if last else (1, GENESIS)
    moment = to_text(at)
    text = _CANONICAL.encode(body)
    tx.execute(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)",
        (seq, moment, voice.value, kind, text, _hash((seq, moment, voice.value, kind, text), before)),
    )
    return int(seq)


def extend(tx: Transaction, at: datetime, voice: Voice, told: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Adds several rows of one moment and one voice, each a kind and a body: as `append` does one by one."""
    last = tx.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    seq, digest = (last[0], last[1]) if last else (0, GENESIS)
    moment = to_text(at)
    new = []
    for kind, body in told:
        seq += 1
        fields = (seq, moment, voice.value, kind, _CANONICAL.encode(body))
        digest = _hash(fields, digest)
        new.append((*fields, digest))
    tx.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)", new)


def rows(tx: Transaction, *, kind: str | None = None, newest_first: bool = False, limit: int = -1) -> Iterator[Row]:
    """Rows as they were written, streamed."""
    order = "DESC" if newest_first else "ASC"
    found = tx.execute(
        f"SELECT * FROM journal WHERE ?1 IS NULL OR kind = ?1 ORDER BY seq {order} LIMIT ?2",  # noqa: S608  no input
        (kind, limit),
    )
    for seq, at, voice, kind_, body, digest in found:
        yield Row(seq, from_text(at), Voice(voice), kind_, json.loads(body), digest)


def first_broken(tx: Transaction) -> int | None:
    """The number of the first row that was changed, moved, added or taken out since; None when the chain holds."""
    before, expected = GENESIS, 1
    for seq, at, voice, kind, body, digest in tx.execute("SELECT * FROM journal ORDER BY seq"):
        if seq != expected or digest != _hash((seq, at, voice, kind, body), before):
            return int(expected)
        before, expected = digest, seq + 1
    return None


def follows(fields: tuple[int, str, str, str, str], digest: str, before: str) -> bool:
    """Whether a row that was found somewhere, with this hash, was sealed upon the row with the hash `before`."""
    return digest == _hash(fields, before)


def keep(tx: Transaction, fields: tuple[int, str, str, str, str], digest: str) -> None:
    """Writes a row exactly as it was sealed: for `rebuild`, which has found that it follows."""
    tx.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)", (*fields, digest))


def _hash(fields: tuple[int, str, str, str, str], before: str) -> str:
    """Of the JSON array of all fields and the hash before, written out by hand: this is done at every scan."""
    seq, at, voice, kind, body = fields
    try:
        text = f"[{seq:d}, {quoted(at)}, {quoted(voice)}, {quoted(kind)}, {quoted(body)}, {quoted(before)}]"
    except (TypeError, ValueError):  # a field that somebody turned into bytes or nothing: found, not stumbled over
        text = json.dumps([*fields, before], default=repr)
    return sha256(text.encode()).hexdigest()
