"""Scans on their way from one door's file into another's: what is given, and what becomes of each that is taken.

A scan is the same scan wherever it is: its serial, its moment, and the names under which it is (or was) sent. It keeps
these names, so that the server's record of it is recognised whichever of the two devices sent it (contract 7.2). From
the moment it is given, on both sides, it counts as perhaps sent: it is looked up before it is sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from scanner.domain.admission import Attempt, Standing
from scanner.domain.event import EventId
from scanner.domain.ticket import Serial
from scanner.store import admissions
from scanner.store.admissions import COLUMNS, attempt_from
from scanner.store.database import Transaction
from scanner.store.moments import to_text, to_text_or_none

TAKEN = "scan_taken"
"""The journal's word for a scan of another door that is here from now on."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Somebody was let in, and the server does not know. `since`: its clock, from when on it may know."""

    serial: Serial
    section: str
    at: datetime
    redeemer: str
    device: str
    parked: bool
    since: datetime
    last_sent: datetime | None = None
    answer: str = ""


class Fate(Enum):
    TAKEN = auto()
    ALREADY = auto()
    """It is here: it was taken before, or it is of this door."""
    BOTH = auto()
    """Somebody was let in on the same ticket here, too."""
    LATER = auto()
    """This door is just asking about the same ticket: to be taken once that is over."""


Identity = tuple[str, str, str, str]


def unsent(tx: Transaction, event: EventId) -> list[Attempt]:
    """Everybody who was let in and of whom the server does not know, in order. Not what was sent while nobody was let
    in: another door must not take such an admission for its own."""
    found = tx.execute(
        f"SELECT {COLUMNS} FROM attempts WHERE event = ? AND standing IN ('provisional', 'parked')"  # noqa: S608  ours
        " AND shown = 1 ORDER BY id",
        (event,),
    )
    return [attempt_from(row) for row in found]


def given(tx: Transaction, since: Iterable[tuple[int, datetime]]) -> None:
    """Notes of attempts that another device may send them from now on, and since when the server may know them."""
    tx.executemany(
        "UPDATE attempts SET tries = max(tries, 1), first_sent = coalesce(first_sent, ?) WHERE id = ?",
        [(to_text(moment), number) for number, moment in since],
    )


def known(tx: Transaction, event: EventId, devices: Iterable[str]) -> set[Identity]:
    """The scans of these devices that are here, whatever became of them."""
    found: set[Identity] = set()
    for device in devices:
        found.update(
            tx.execute(
                "SELECT serial, presented_at, redeemer, device FROM attempts WHERE event = ? AND device = ?",
                (event, device),
            )
        )
    return found


def identity(scan: Scan) -> Identity:
    return (scan.serial, to_text(scan.at), scan.redeemer, scan.device)


def take(tx: Transaction, event: EventId, scan: Scan, now: datetime) -> tuple[Fate, Attempt]:
    """One scan that is not `known`; answers the attempt that stands for its ticket then, its own or the one that stands
    in its way."""
    rival = admissions.live(tx, event, scan.serial)
    if rival is not None:
        return (Fate.BOTH if rival.let_in else Fate.LATER), rival
    standing = Standing.PARKED if scan.parked else Standing.PROVISIONAL
    made = admissions.begin(
        tx, event, scan.serial, section=scan.section, at=scan.at, redeemer=scan.redeemer, device=scan.device,
        standing=standing, shown=True, next_try=now,
    )  # fmt: skip
    tx.execute(
        "UPDATE attempts SET tries = 1, first_sent = ?, last_sent = ?, last_answer = ? WHERE id = ?",
        (to_text(scan.since), to_text_or_none(scan.last_sent), scan.answer, made.id),
    )
    return Fate.TAKEN, made
