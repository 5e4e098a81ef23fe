"""Tickets, doors, attempts and a clock, made in one line each; what a test does not name is of no matter to it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from scanner.domain.admission import Attempt, Standing
from scanner.domain.door import Door
from scanner.domain.event import EventId, Grant
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket
from scanner.store import admissions, migrations
from scanner.store.database import Database, Transaction
from scanner.store.driver import sqlite3
from tests.clocks import EVENING

EVENT = EventId("/events/16993717817996")
OTHER_EVENT = EventId("/events/20000000000001")
STALLS = Section(SectionId("16993964783415"), "Stalls")
VIP = Section(SectionId("16993964783416"), "VIP")
HOLDER = Holder("Sam Reed", "sam@example.org", "AZ-4918SF92", "sam", "/accounts/AZ-4918SF92")


def after(seconds: float, since: datetime = EVENING) -> datetime:
    return since + timedelta(seconds=seconds)


def serial(number: int = 1, event: str = "HARBOU", section: str = "VIPV") -> Serial:
    return Serial(f"{event}-{section}{number:08d}")


def ticket(number: int = 1, **how: Any) -> Ticket:
    """An issued ticket for VIP with a holder."""
    what: dict[str, Any] = {
        "serial": serial(number), "status": "Issued", "section": VIP, "holder": HOLDER, "issued": after(-86400),
    }  # fmt: skip
    return Ticket(**what | how)


def tickets(numbers: Iterable[int], **how: Any) -> list[Ticket]:
    return [ticket(number, **how) for number in numbers]


def door(**how: Any) -> Door:
    """A door that admits to both sections."""
    what: dict[str, Any] = {
        "id": 1, "system": "ticketing", "url": "https://tickets.example.com/v3", "event": EVENT,
        "title": "Harbour Night", "redeemer": "Kim (north gate)", "device": "north-1 5f2c", "sections": (STALLS, VIP),
    }  # fmt: skip
    return Door(**what | how)


def grant(*sections: Section) -> Grant:
    return Grant(EVENT, tuple(section.id for section in sections or (STALLS, VIP)))


def attempt(number: int = 1, **how: Any) -> Attempt:
    """Someone who went in with the server's word."""
    what: dict[str, Any] = {
        "id": number, "serial": serial(number), "presented_at": EVENING, "redeemer": "Kim (north gate)",
        "device": "north-1 5f2c", "standing": Standing.CONFIRMED, "shown": True,
    }  # fmt: skip
    return Attempt(**what | how)


def database(folder: Path) -> Database:
    return Database(folder / "doors.db")


def begin(kept: Database, number: int = 1, standing: Standing = Standing.OPEN, **how: Any) -> int:
    """Writes an attempt in a transaction of its own; answers its number."""
    what: dict[str, Any] = {
        "section": VIP.id, "at": EVENING, "redeemer": "Kim (north gate)", "device": "north-1 5f2c",
        "standing": standing, "next_try": EVENING,
    }  # fmt: skip
    event = how.pop("event", EVENT)
    with kept.write() as tx:
        return admissions.begin(tx, event, serial(number), **what | how).id


def memory() -> Transaction:
    """A database that is gone afterwards: what the functions of the store work with, without a disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(connection, Path("memory"))
    return connection
