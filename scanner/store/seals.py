"""Seals: signatures under stretches of the journal, each from the row behind the seal before up to one row.

A seal names its last row and that row's hash, and with it every row before: the chain binds them. It names where it
begins too, so that a seal that was taken out is missed by the next. Signing is not done here: keys are for the app.
"""

import heapq
from dataclasses import dataclass

from scanner.store.database import Transaction
from scanner.store.journal import GENESIS

CHUNK = 2000
_FIRST = -(2**63)
_COLUMNS = "upto, after, at, hash, signed_by, signature"

Raw = tuple[int, str, str, str, str, str]
"""A row of the journal as it stands there: seq, at, voice, kind, body, hash. None of it has been looked at."""


@dataclass(frozen=True, slots=True)
class Seal:
    """`signed_by` is the public key and `signature` what it signed (`statement`), both in hexadecimal. `end`: under the
    last row of an export, which is never missing from a whole one."""

    upto: int
    after: int
    at: str
    hash: str
    signed_by: str
    signature: str
    end: bool = False

    def statement(self) -> bytes:
        return statement(self.upto, self.after, self.at, self.hash, end=self.end)


Record = Raw | Seal


def statement(upto: int, after: int, at: str, digest: str, *, end: bool = False) -> bytes:
    """What is signed."""
    what = "end of export" if end else "seal"
    return f"door-scanner journal {what} 1\n{after}\n{upto}\n{at}\n{digest}\n".encode()


def head(tx: Transaction) -> tuple[int, str]:
    """The number and the hash of the newest row."""
    row = tx.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, GENESIS)


def newest(tx: Transaction) -> int:
    """The row that the last seal is under; 0 where nothing is sealed."""
    return int(tx.execute("SELECT coalesce(max(upto), 0) FROM seals").fetchone()[0])


def add(tx: Transaction, seal: Seal) -> None:
    tx.execute(
        f"INSERT INTO seals ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608  no input
        (seal.upto, seal.after, seal.at, seal.hash, seal.signed_by, seal.signature),
    )


def chunk(tx: Transaction, after: int | None, upto: int) -> list[Record]:
    """The next rows behind `after` (None: from the beginning), each with the seal that is under it; `upto`: no further
    than this row. Empty at the end."""
    first = _FIRST if after is None else after + 1
    rows = tx.execute(
        "SELECT seq, at, voice, kind, body, hash FROM journal WHERE seq >= ? AND seq <= ? ORDER BY seq LIMIT ?",
        (first, upto, CHUNK),
    ).fetchall()
    last = rows[-1][0] if len(rows) == CHUNK else upto
    seals = tx.execute(
        f"SELECT {_COLUMNS} FROM seals WHERE upto >= ? AND upto <= ? ORDER BY upto",  # noqa: S608  no input
        (first, last),
    )
    return list(heapq.merge(rows, (Seal(*row) for row in seals), key=_place))


def _place(record: Record) -> tuple[int, bool]:
    return (record.upto, True) if isinstance(record, Seal) else (record[0], False)
