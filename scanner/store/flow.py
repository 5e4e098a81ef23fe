"""What the flow of an evening is counted from. Each question costs what is new, not what is there.

Scans come from the journal by their number, so a season's journal costs no more than a fresh one. How the list stands
is a look at every row of it: ask that when the list has changed, and `tallies` (kept by triggers) in between.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scanner.domain.event import EventId
from scanner.domain.flow import Scan
from scanner.domain.ticket import Section, SectionId, Serial, Ticket
from scanner.domain.verdict import Answer, Reason
from scanner.store.database import Transaction
from scanner.store.driver import sqlite3
from scanner.store.migrations import TURNS
from scanner.store.moments import from_text, to_text

MOST_ROWS = 200_000
"""Rows of the journal that an evening may have; what is further back is another one."""

_ONCE = datetime.min.replace(tzinfo=UTC)
_LET_IN = "standing IN ('provisional', 'confirmed', 'conflict', 'resolved', 'parked')"


@dataclass(frozen=True, slots=True)
class Listed:
    """A section of the list: tickets that would be admitted and were not let in here, tickets used that were not let in
    here either, and how many of those were used lately."""

    section: Section
    to_come: int = 0
    elsewhere: int = 0
    lately: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of the journal after number `after`, up to and with `upto`; None: to its end."""

    after: int
    upto: int | None = None


def stretches(tx: Transaction, event: EventId, after: int = 0) -> list[Stretch]:
    """Where in the journal, behind this row, this device stood at the event: it may have gone to another and back."""
    turns = tx.execute(
        f"SELECT seq, json_extract(body, '$.event') FROM journal WHERE {TURNS}"  # noqa: S608  no input
        " AND kind IN ('door_set_up', 'door_switched') ORDER BY seq"
    ).fetchall()
    found: list[Stretch] = []
    begun: int | None = None if turns and turns[0][1] != event else 0
    for seq, there in turns:
        if begun is None and there == event:
            begun = seq
        elif begun is not None and there != event:
            found.append(Stretch(begun, seq))
            begun = None
    if begun is not None:
        found.append(Stretch(begun))
    return [replace(each, after=max(each.after, after)) for each in found if each.upto is None or each.upto > after]


def evening_begins(tx: Transaction, since: datetime) -> int:
    """The number of the journal row after which the evening lies: nothing before `since`."""
    before, first = tx.execute(
        "SELECT max(seq) FILTER (WHERE at < ?1), min(seq) FROM"
        " (SELECT seq, at FROM journal ORDER BY seq DESC LIMIT ?2)",
        (to_text(since), MOST_ROWS),
    ).fetchone()
    return int(before if before is not None else (first or 1) - 1)


def last_row(tx: Transaction) -> int:
    return int(tx.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def scans(tx: Transaction, stretch: Stretch) -> Iterator[tuple[int, Scan]]:
    """Verdicts of a stretch, with the numbers of their rows."""
    found = tx.execute(
        "SELECT seq, at, json_extract(body, '$.verdict'), json_extract(body, '$.reason'),"
        " json_extract(body, '$.provisional') FROM journal WHERE seq > ?1 AND (?2 IS NULL OR seq <= ?2)"
        " AND kind = 'verdict' ORDER BY seq",
        (stretch.after, stretch.upto),
    )
    for number, at, answer, reason, provisional in found:
        try:
            yield int(number), Scan(from_text(at), Answer(answer), Reason(reason), bool(provisional))
        except ValueError as error:
            raise sqlite3.DatabaseError("malformed verdict") from error


def list_mark(tx: Transaction, event: EventId) -> tuple[object, ...] | None:
    """Changes whenever the list does; None while there is none."""
    found = tx.execute("SELECT round, page, rows, at FROM lists WHERE event = ?", (event,)).fetchone()
    return tuple(found) if found else None


def by_section(tx: Transaction, event: EventId, lately: datetime) -> list[Listed]:
    """How the list stands. Looks at every listed ticket. `lately` is by the server's clock."""
    of_all = tx.execute(
        "SELECT section, max(section_name), status, redeemed IS NOT NULL, count(*), total(redeemed >= ?2)"
        " FROM tickets WHERE event = ?1 AND gone = 0 GROUP BY section, status, redeemed IS NOT NULL",
        (event, to_text(lately)),
    ).fetchall()
    ours = tx.execute(
        "SELECT t.section, '', t.status, t.redeemed IS NOT NULL, -count(*), -total(t.redeemed >= ?2)"  # noqa: S608  ours
        " FROM attempts CROSS JOIN tickets t ON t.event = attempts.event AND t.serial = attempts.serial"
        f" WHERE attempts.event = ?1 AND attempts.{_LET_IN} AND t.gone = 0"
        " GROUP BY t.section, t.status, t.redeemed IS NOT NULL",
        (event, to_text(lately)),
    ).fetchall()
    found: dict[str, Listed] = {}
    for section, name, status, redeemed, count, recent in (*of_all, *ours):
        here = Section(SectionId(section), name)
        before = found.get(section, Listed(here))
        named = before if before.section.name else replace(before, section=here)
        found[section] = _and(named, status, count, round(recent), redeemed=bool(redeemed))
    return list(found.values())


def _and(before: Listed, status: str, count: int, lately: int, *, redeemed: bool) -> Listed:
    """What counts as admissible and as used is said in one place only: a ticket that stands so is asked."""
    like = Ticket(Serial(""), status, before.section, redeemed=_ONCE if redeemed else None)
    if like.admissible:
        return replace(before, to_come=before.to_come + count)
    if like.used:
        return replace(before, elsewhere=before.elsewhere + count, lately=before.lately + lately)
    return before
