"""What a system that rules on each code last said of it. A rescue leaves it out: the system is asked again."""

from datetime import datetime

from scanner.domain.event import EventId
from scanner.domain.ruling import Terms
from scanner.domain.ticket import Serial
from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none, to_text, to_text_or_none


def find(tx: Transaction, event: EventId, code: Serial) -> Terms | None:
    found = tx.execute("SELECT persons, until, claimed FROM terms WHERE event = ? AND serial = ?", (event, code))
    row = found.fetchone()
    return Terms(row[0], from_text_or_none(row[1]), from_text_or_none(row[2])) if row else None


def keep(tx: Transaction, event: EventId, code: Serial, persons: int, until: datetime | None) -> None:
    """As the system says it now. How long a way in is open counts from the first time: a later end does not move it."""
    tx.execute(
        "INSERT INTO terms (event, serial, persons, until) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT DO UPDATE SET persons = ?3, until = coalesce(until, ?4)",
        (event, code, persons, to_text_or_none(until)),
    )


def claimed(tx: Transaction, event: EventId, code: Serial, at: datetime) -> None:
    """Notes, before a claim leaves, that it will; the first of those that were never answered counts."""
    tx.execute(
        "UPDATE terms SET claimed = coalesce(claimed, ?3) WHERE event = ?1 AND serial = ?2", (event, code, to_text(at))
    )


def answered(tx: Transaction, event: EventId, code: Serial) -> None:
    """The last claim has its answer: none is on its way any more."""
    tx.execute("UPDATE terms SET claimed = NULL WHERE event = ? AND serial = ?", (event, code))
