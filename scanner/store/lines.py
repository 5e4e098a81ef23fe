"""A line of plain words beside each ticket of the list, and looking through them.

Every line is looked at: 100,000 of them take some hundredths of a second, any part of any word is found, and nothing
has to be kept in order while a list arrives. Where very many fit, only the likeliest are read.
"""

import itertools
from collections.abc import Iterable, Sequence

from scanner.domain.event import EventId
from scanner.domain.search import PART, Needle, fit, line_of_ticket
from scanner.domain.ticket import Serial, Ticket
from scanner.store.database import Transaction

ENOUGH = 1000
"""Lines that are read and compared with each other. Where more fit, those in which the words stand best are read
first, and nobody counts the rest."""


def put(tx: Transaction, event: EventId, listed: Iterable[Ticket]) -> None:
    """Lines as the tickets are now; one that is as it was is not written again."""
    tx.executemany(
        "INSERT INTO lines VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET line = excluded.line WHERE line != excluded.line",
        [(event, ticket.serial, line_of_ticket(ticket)) for ticket in listed],
    )


def forget(tx: Transaction, event: EventId, round_: int) -> None:
    """Takes out what a complete round did not bring."""
    tx.execute(
        "DELETE FROM lines WHERE event = ?1 AND serial IN"
        " (SELECT serial FROM tickets WHERE event = ?1 AND round < ?2 AND gone = 0)",
        (event, round_),
    )


def find(
    tx: Transaction, event: EventId, needles: tuple[Needle, ...], most: int, *, enough: int = ENOUGH
) -> tuple[list[Serial], int]:
    """The likeliest tickets whose line has every needle, and how many there are; `enough`: so many, or more."""
    inside = sorted(map(_inside, needles), key=lambda pattern: -len(pattern[0]))  # the longest says no soonest
    read = _read(tx, event, inside, enough)
    total = len(read)
    if total == enough:
        best: dict[Serial, str] = {}
        for begun in (_whole, _beginning):
            best |= _read(tx, event, [*inside, *map(begun, needles)], 5 * most)
            if len(best) >= most:
                break
        read = best if len(best) >= most else read | best
    best_first = sorted(read, key=lambda serial: (*fit(read[serial], needles), serial))
    return best_first[:most], total


Pattern = tuple[str, ...]
"""The spellings of a needle, one of which must fit."""


def _read(tx: Transaction, event: EventId, patterns: Sequence[Pattern], most: int) -> dict[Serial, str]:
    """GLOB is the quickest that SQLite has; plain words hold none of its signs. Patterns are tried in this order."""
    where = " AND ".join("(" + " OR ".join(["line GLOB ?"] * len(each)) + ")" for each in patterns)
    found = tx.execute(
        f"SELECT serial, line FROM lines WHERE event = ? AND {where} LIMIT ?",  # noqa: S608  no input
        (event, *itertools.chain.from_iterable(patterns), most),
    )
    return {Serial(serial): line for serial, line in found}


def _inside(needle: Needle) -> Pattern:
    """Words without a digit are not looked for in the number: a guest named Stan is not all of section STAN."""
    before, after = " " if needle.short else "", "" if needle.anywhere else f"{PART}*"
    return tuple(f"*{before}{word}*{after}" for word in needle.spellings)


def _beginning(needle: Needle) -> Pattern:
    return tuple(f"* {word}*" for word in needle.spellings)


def _whole(needle: Needle) -> Pattern:
    return tuple(f"* {word} *" for word in needle.spellings)
