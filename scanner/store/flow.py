"""What the flow of an evening is counted from. Each question costs what is new, not what is there.

Scans come from the journal by their number, so a season's journal costs no more than a fresh one. How the list stands
is a look at every row of it: ask that when the list has changed, and `tallies` (kept by triggers) in between.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scanner.domain.event import EventId
from scanner.domain.flow import Scan
from scanner.domain.ticket import Section, SectionId, Serial, Ticket
from scanner.domain.verdict import Answer, Reason
from scanner.store.database import Transaction
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


def evening_begins(tx: Transaction, event: EventId, since: datetime) -> int:
    """The number of the journal row after which the evening lies: nothing before `since`, nothing of another event."""
    earliest = to_text(since)
    newest = tx.execute("SELECT seq, at, kind, body FROM journal ORDER BY seq DESC LIMIT ?", (MOST_ROWS,))
    last = None
    for seq, at, kind, body in newest:
        if at < earliest or (kind == "door_set_up" and json.loads(body).get("event") != event):
            return int(seq)
        last = int(seq)
    return 0 if last is None else last - 1


def scans_after(tx: Transaction, seq: int) -> Iterator[tuple[int, Scan]]:
    """Verdicts whose rows come after number `seq`, with their numbers."""
    found = tx.execute(
        "SELECT seq, at, json_extract(body, '$.verdict'), json_extract(body, '$.reason'),"
        " json_extract(body, '$.provisional') FROM journal WHERE seq > ? AND kind = 'verdict' ORDER BY seq",
        (seq,),
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
