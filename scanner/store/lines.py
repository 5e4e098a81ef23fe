"""A line of plain words beside each ticket of the list, for looking through them (`store.lookup`)."""

from collections.abc import Iterable

from scanner.domain.event import EventId
from scanner.domain.search import line_of_ticket
from scanner.domain.ticket import Ticket
from scanner.store.database import Transaction


def put(tx: Transaction, event: EventId, listed: Iterable[Ticket]) -> None:
    """Lines as the tickets are now; one that is as it was is not written again."""
    written = tx.executemany(
        "INSERT INTO lines VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET line = excluded.line WHERE line != excluded.line",
        [(event, ticket.serial, line_of_ticket(ticket)) for ticket in listed],
    )
    _count(tx, event, written.rowcount)


def forget(tx: Transaction, event: EventId, round_: int) -> None:
    """Takes out what a complete round did not bring."""
    taken = tx.execute(
        "DELETE FROM lines WHERE event = ?1 AND serial IN"
        " (SELECT serial FROM tickets WHERE event = ?1 AND round < ?2 AND gone = 0)",
        (event, round_),
    )
    _count(tx, event, taken.rowcount)


def forget_all(tx: Transaction, event: EventId) -> None:
    _count(tx, event, tx.execute("DELETE FROM lines WHERE event = ?", (event,)).rowcount)


def edition(tx: Transaction, event: EventId) -> int:
    """A number that is another one after every change."""
    row = tx.execute("SELECT number FROM editions WHERE event = ?", (event,)).fetchone()
    return int(row[0]) if row else 0


def every(tx: Transaction, event: EventId) -> list[tuple[str, str]]:
    """Serial and line of each listed ticket."""
    return tx.execute("SELECT serial, line FROM lines WHERE event = ?", (event,)).fetchall()


def _count(tx: Transaction, event: EventId, changed: int) -> None:
    if changed > 0:
        tx.execute("INSERT INTO editions VALUES (?, 1) ON CONFLICT DO UPDATE SET number = number + 1", (event,))
