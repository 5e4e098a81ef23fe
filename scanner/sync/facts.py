"""What this door knows about a serial, read in one transaction: the input of `domain.rules`."""

from scanner.domain.event import EventId
from scanner.domain.rules import Facts
from scanner.domain.ticket import Serial
from scanner.store import presented, tickets
from scanner.store.database import Transaction
from scanner.sync.list_age import ListAge


def gather(tx: Transaction, event: EventId, serial: Serial, list_age: ListAge) -> Facts:
    known, listed_at, attempt = presented.look(tx, event, serial)
    age = None if listed_at is None else list_age.of(tx, event, listed_at)
    return Facts(
        ticket=known.ticket if known else None,
        attempt=attempt,
        list_age=None if age is None else age.seconds,
        age_known=age is None or age.known,
        gone=bool(known and known.gone),
        kin=known is not None or tickets.has_kin(tx, event, serial),
    )
