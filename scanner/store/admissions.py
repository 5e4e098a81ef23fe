"""The ledger: who went in at this door, and every attempt on the way there.

A serial is let in at most once. The check and the entry are one transaction, and an index of the database
(`one_live_attempt`) refuses a second entry whatever the code does.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from scanner.domain.admission import Attempt, Standing
from scanner.domain.event import EventId
from scanner.domain.ticket import Serial
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3
from scanner.store.migrations import LIVE
from scanner.store.moments import from_text, from_text_or_none, to_text, to_text_or_none

COLUMNS = (
    "id, serial, presented_at, redeemer, device, standing, shown, first_sent, last_sent, tries, next_try,"
    " last_answer, section"
)
_FIND_LIVE = f"SELECT {COLUMNS} FROM attempts WHERE event = ? AND serial = ? AND {LIVE}"  # noqa: S608  no input


_STANDINGS = frozenset(each.value for each in Standing)


def attempt_from(row: tuple[Any, ...]) -> Attempt:
    """A row of `COLUMNS` as an attempt. Raises what SQLite does for a damaged file if it cannot be one: whoever was let
    in must not seem not to be."""
    number, serial, presented, redeemer, device, standing, shown, first, last, tries, next_try, answer, section = row
    if standing not in _STANDINGS or shown not in {0, 1}:
        raise sqlite3.DatabaseError("malformed attempt")
    return Attempt(
        id=number, serial=Serial(serial), presented_at=from_text(presented), redeemer=redeemer, device=device,
        standing=Standing(standing), shown=bool(shown), first_sent=from_text_or_none(first),
        last_sent=from_text_or_none(last), tries=tries, next_try=from_text_or_none(next_try), last_answer=answer,
        section=section,
    )  # fmt: skip


def standing_for(serial: Serial, row: tuple[Any, ...] | None) -> Attempt | None:
    """What was found for a serial by the index, which must agree with the row."""
    if row and row[1] != serial:
        raise sqlite3.DatabaseError("malformed attempt")
    return attempt_from(row) if row else None


def live(tx: Transaction, event: EventId, serial: Serial) -> Attempt | None:
    """The attempt that stands for a serial: open, or let in. Refused and withdrawn ones do not stand."""
    return standing_for(serial, tx.execute(_FIND_LIVE, (event, serial)).fetchone())


def of_code(tx: Transaction, event: EventId, code: Serial) -> list[Attempt]:
    """The attempts that stand for a code, by itself or by the units that it stands for (`4711`, `4711.901`), in order.
    A code of units has no point in it."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE event = ?1"  # noqa: S608  no input
        f" AND (serial = ?2 OR serial > ?2 || '.' AND serial < ?2 || '/') AND {LIVE} ORDER BY id",
        (event, code),
    )
    return [attempt_from(row) for row in found]


def get(tx: Transaction, attempt: int) -> Attempt | None:
    row = tx.execute(f"SELECT {COLUMNS} FROM attempts WHERE id = ?", (attempt,)).fetchone()  # noqa: S608  no input
    return attempt_from(row) if row else None


def begin(
    tx: Transaction, event: EventId, serial: Serial, *, section: str, at: datetime, redeemer: str, device: str,
    standing: Standing = Standing.OPEN, shown: bool = False, next_try: datetime, sent: datetime | None = None,
) -> Attempt:  # fmt: skip
    """Writes a new attempt. The caller has made sure in this transaction that none stands.

    `sent`: it is on disk as sent from the start (see `sending`), at this time by the server's clock.
    """
    sent_text = to_text_or_none(sent)
    cursor = tx.execute(
        "INSERT INTO attempts (event, serial, section, presented_at, redeemer, device, standing, shown, next_try,"
        " first_sent, last_sent, tries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            event, serial, section, to_text(at), redeemer, device, standing.value, int(shown), to_text(next_try),
            sent_text, sent_text, int(sent is not None),
        ),
    )  # fmt: skip
    assert cursor.lastrowid is not None
    return Attempt(
        id=cursor.lastrowid, serial=serial, presented_at=at, redeemer=redeemer, device=device, standing=standing,
        shown=shown, first_sent=sent, last_sent=sent, tries=int(sent is not None), next_try=next_try, section=section,
    )  # fmt: skip


def sending(tx: Transaction, attempt: int, *, at: datetime, next_try: datetime) -> None:
    """Notes, before a request leaves, that it will; `at` is the server's clock as well as we know it."""
    tx.execute(
        "UPDATE attempts SET tries = tries + 1, first_sent = coalesce(first_sent, ?1), last_sent = ?1, next_try = ?2"
        " WHERE id = ?3",
        (to_text(at), to_text(next_try), attempt),
    )


def unsent(tx: Transaction, attempt: int, before: Attempt) -> None:
    """Takes `sending` back: the request never left, so no answer of its can be on its way."""
    tx.execute(
        "UPDATE attempts SET tries = ?, first_sent = ?, last_sent = ? WHERE id = ?",
        (before.tries, to_text_or_none(before.first_sent), to_text_or_none(before.last_sent), attempt),
    )


def move(
    tx: Transaction, attempt: int, standing: Standing, *, answer: str = "", shown: bool | None = None,
    next_try: datetime | None = None,
) -> None:  # fmt: skip
    """Gives an attempt its standing. `shown` None leaves it; it is never unset: what was seen was seen."""
    tx.execute(
        "UPDATE attempts SET standing = ?, last_answer = ?, shown = max(shown, ?), next_try = coalesce(?, next_try)"
        " WHERE id = ?",
        (standing.value, answer, int(shown or False), to_text_or_none(next_try), attempt),
    )


def let_in(tx: Transaction, event: EventId) -> Iterator[Attempt]:
    """Everyone who counts as let in, in the order of their scans."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE event = ?"  # noqa: S608  no input
        " AND standing IN ('provisional', 'confirmed', 'conflict', 'resolved', 'parked') ORDER BY id",
        (event,),
    )
    return (attempt_from(row) for row in found)
