"""The ticket list as last heard, and how far a list under way has come.

A full list is a *round*: each row notes the round it was last seen in, and rows that a complete round did not bring
are `gone`. A round that was cut off goes on at the page where it stopped. Times of the list are the server's
(`mark`) for asking, and ours (`at`) for telling its age.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scanner.domain.event import EventId
from scanner.domain.reading import kinship
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket, digests
from scanner.store import lines
from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none, to_text_or_none

COLUMNS = "serial, status, section, section_name, name, email, number, username, uri, issued, redeemed, gone"


@dataclass(frozen=True, slots=True)
class ListState:
    """`at`: our clock when the list was last complete, None when it never was; `mark`: the server's clock at that
    point.

    `page` counts the pages had of a round under way (0: none is), which was `begun` at that server time.
    """

    round: int = 0
    page: int = 0
    expected: int | None = None
    begun: datetime | None = None
    full_at: datetime | None = None
    at: datetime | None = None
    mark: datetime | None = None
    covers: str = ""
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """A listed ticket; `gone` when a later full list left it out."""

    ticket: Ticket
    gone: bool


def state(tx: Transaction, event: EventId) -> ListState:
    row = tx.execute(
        "SELECT round, page, expected, begun, full_at, at, mark, covers, rows FROM lists WHERE event = ?", (event,)
    ).fetchone()
    if row is None:
        return ListState()
    round_, page, expected, begun, full_at, at, mark, covers, rows = row
    begun, full_at, at, mark = map(from_text_or_none, (begun, full_at, at, mark))
    return ListState(round_, page, expected, begun, full_at, at, mark, covers, rows)


def listed_at(tx: Transaction, event: EventId) -> datetime | None:
    """Our clock when the list was last complete."""
    row = tx.execute("SELECT at FROM lists WHERE event = ?", (event,)).fetchone()
    return from_text_or_none(row[0]) if row else None


def keep_state(tx: Transaction, event: EventId, new: ListState) -> None:
    times = tuple(map(to_text_or_none, (new.begun, new.full_at, new.at, new.mark)))
    tx.execute(
        "INSERT OR REPLACE INTO lists (event, round, page, expected, begun, full_at, at, mark, covers, rows)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (event, new.round, new.page, new.expected, *times, new.covers, new.rows),
    )


def put(tx: Transaction, event: EventId, rows: Iterable[Ticket], *, round_: int, hashed: bool) -> None:
    """Writes rows as heard in a round; what was gone and is listed again is back."""
    listed = list(rows)
    tx.executemany(
        "INSERT OR REPLACE INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        [(event, *_row(ticket), round_) for ticket in listed],
    )
    lines.put(tx, event, listed)
    if hashed:
        index_digests(tx, event, listed)


def index_digests(tx: Transaction, event: EventId, listed: Iterable[Ticket]) -> None:
    """Makes tickets findable by the hash that version 2 printed."""
    tx.executemany(
        "INSERT OR REPLACE INTO digests VALUES (?, ?, ?)",
        [(event, digest, ticket.serial) for ticket in listed for digest in digests(ticket)],
    )


def every(tx: Transaction, event: EventId) -> Iterable[Ticket]:
    """All listed tickets, streamed."""
    found = tx.execute(f"SELECT {COLUMNS} FROM tickets WHERE event = ?", (event,))  # noqa: S608  no input
    return (known_from(row).ticket for row in found)


def close_round(tx: Transaction, event: EventId, round_: int) -> int:
    """Marks as gone what a complete round did not bring; answers how many rows are there."""
    lines.forget(tx, event, round_)
    tx.execute("UPDATE tickets SET gone = 1 WHERE event = ? AND round < ? AND gone = 0", (event, round_))
    return count(tx, event)


def count(tx: Transaction, event: EventId) -> int:
    return int(tx.execute("SELECT count(*) FROM tickets WHERE event = ? AND gone = 0", (event,)).fetchone()[0])


def find(tx: Transaction, event: EventId, serial: Serial) -> Known | None:
    row = tx.execute(
        f"SELECT {COLUMNS} FROM tickets WHERE event = ? AND serial = ?",  # noqa: S608  no input
        (event, serial),
    ).fetchone()
    return known_from(row) if row else None


def of_holder(tx: Transaction, event: EventId, holder: Holder, most: int) -> list[Ticket]:
    """The listed tickets of one account, by its number or else its e-mail address, so many at most; none of a holder
    who has neither, since many have the same name. Looks at every row: for an errand."""
    by = "number" if holder.number else "email"
    value = holder.number or holder.email
    if not value:
        return []
    found = tx.execute(
        f"SELECT {COLUMNS} FROM tickets WHERE event = ? AND {by} = ? AND gone = 0 LIMIT ?",  # noqa: S608  ours
        (event, value, most),
    )
    return [known_from(row).ticket for row in found]


def section_names(tx: Transaction, event: EventId) -> tuple[Section, ...]:
    """Sections as the listed tickets name them. Looks at every row: for when nobody else knows a name."""
    found = tx.execute(
        "SELECT section, max(section_name) FROM tickets WHERE event = ? AND section_name != '' GROUP BY section",
        (event,),
    )
    return tuple(Section(SectionId(section), name) for section, name in found)


def is_indexed(tx: Transaction, event: EventId) -> bool:
    """Whether tickets can be found by the hash that version 2 printed."""
    return tx.execute("SELECT 1 FROM digests WHERE event = ? LIMIT 1", (event,)).fetchone() is not None


def by_digest(tx: Transaction, event: EventId, digest: str) -> Serial | None:
    row = tx.execute("SELECT serial FROM digests WHERE event = ? AND digest = ?", (event, digest)).fetchone()
    return Serial(row[0]) if row else None


def has_kin(tx: Transaction, event: EventId, serial: Serial) -> bool:
    """Whether any listed serial begins as this one does."""
    start = kinship(serial)
    row = tx.execute(
        "SELECT 1 FROM tickets WHERE event = ? AND serial >= ? AND serial < ? LIMIT 1", (event, start, start + "\x7f")
    ).fetchone()
    return row is not None


def _row(ticket: Ticket) -> tuple[Any, ...]:
    holder = ticket.holder
    return (
        ticket.serial, ticket.status, ticket.section.id, ticket.section.name, holder.name, holder.email, holder.number,
        holder.username, holder.uri, to_text_or_none(ticket.issued), to_text_or_none(ticket.redeemed),
    )  # fmt: skip


def known_from(row: Sequence[Any]) -> Known:
    """A row of `COLUMNS` as a ticket."""
    serial, status, section, section_name, name, email, number, username, uri, issued, redeemed, gone = row
    ticket = Ticket(
        serial=Serial(serial),
        status=status,
        section=Section(SectionId(section), section_name),
        holder=Holder(name, email, number, username, uri),
        issued=from_text_or_none(issued),
        redeemed=from_text_or_none(redeemed),
    )
    return Known(ticket, bool(gone))
