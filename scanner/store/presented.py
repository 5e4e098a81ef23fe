"""All that is kept of a serial, in one statement: every scan begins with it."""

from datetime import datetime

from scanner.domain.admission import Attempt
from scanner.domain.event import EventId
from scanner.domain.ticket import Serial
from scanner.store import admissions, tickets
from scanner.store.database import Transaction
from scanner.store.migrations import LIVE
from scanner.store.moments import from_text_or_none
from scanner.store.tickets import Known

_TICKET = ", ".join(f"tickets.{name}" for name in tickets.COLUMNS.split(", "))
_ATTEMPT = ", ".join(f"attempts.{name.strip()}" for name in admissions.COLUMNS.split(","))
_WIDTH = _TICKET.count(",") + 1
_LOOK = (
    f"SELECT lists.at, {_TICKET}, {_ATTEMPT} FROM lists"  # noqa: S608  no input
    " LEFT JOIN tickets ON tickets.event = lists.event AND tickets.serial = ?2"
    f" LEFT JOIN attempts ON attempts.event = lists.event AND attempts.serial = ?2 AND {LIVE}"
    " WHERE lists.event = ?1"
)


def look(tx: Transaction, event: EventId, serial: Serial) -> tuple[Known | None, datetime | None, Attempt | None]:
    """The ticket, if it is listed; our clock when the list was last complete; the attempt that stands."""
    row = tx.execute(_LOOK, (event, serial)).fetchone()
    if row is None:  # there was never a list
        return tickets.find(tx, event, serial), None, admissions.live(tx, event, serial)
    ticket, attempt = row[1 : _WIDTH + 1], row[_WIDTH + 1 :]
    return (
        None if ticket[0] is None else tickets.known_from(ticket),
        from_text_or_none(row[0]),
        None if attempt[0] is None else admissions.standing_for(serial, attempt),
    )
