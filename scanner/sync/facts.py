"""What this door knows about a serial, read in one transaction: the input of `domain.rules`."""

from datetime import datetime

from scanner.domain.event import EventId
from scanner.domain.rules import Facts
from scanner.domain.ticket import Serial
from scanner.store import admissions, tickets
from scanner.store.database import Transaction


def gather(tx: Transaction, event: EventId, serial: Serial, now: datetime) -> Facts:
    """`now` is this machine's clock, by which the age of the list is told."""
    known, listed_at = tickets.look(tx, event, serial)
    return Facts(
        ticket=known.ticket if known else None,
        attempt=admissions.live(tx, event, serial),
        list_age=None if listed_at is None else max(0.0, (now - listed_at).total_seconds()),
        gone=bool(known and known.gone),
        kin=known is not None or tickets.has_kin(tx, event, serial),
    )
