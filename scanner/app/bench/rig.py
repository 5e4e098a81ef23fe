"""A door for measuring: its list made up, its line down unless a server is given."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from scanner.app import database_key
from scanner.app import secrets as kept_secrets
from scanner.app.build import open_doorway
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths, paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.backends.base import Backend, Capability, Heard
from scanner.backends.errors import Unreachable
from scanner.demo.process import ServerProcess
from scanner.domain.admission import Standing
from scanner.domain.door import Door
from scanner.domain.event import EventId
from scanner.domain.notices import Notice, Notify, VerdictGiven, unheard
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket
from scanner.store import admissions, doors, journal, tickets
from scanner.store.database import Database
from scanner.store.driver import ENCRYPTS
from scanner.store.journal import Voice
from scanner.store.tickets import ListState

EVENT = EventId("/events/10000000000001")
SECTION = Section(SectionId("20000000000001"), "Standing")
_ROWS_AT_ONCE = 50_000
STEADY = Settings(grace=0.0, delta_every=3600.0, full_every=86400.0, token_every=3600.0)


Past = Callable[[Database], None]


def _nothing(_database: Database) -> None:
    """A new door."""


class InMemory:
    """A safe that keeps nothing."""

    where = "memory"

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        self._kept[name] = value


def serial(number: int) -> Serial:
    return Serial(f"HARBOU-STAN{number:08d}")


def made_up(count: int) -> Iterator[Ticket]:
    """Tickets with holders of a usual size."""
    holder = Holder("Samira Reed-Okafor", "samira.reed@example.org", "AZ-4918SF92", "samira", "/accounts/AZ-4918SF92")
    return (Ticket(serial(number), "Issued", SECTION, holder) for number in range(count))


@contextmanager
def offline_door(
    folder: Path, listed: int, *, durable: bool = True, encrypted: bool = ENCRYPTS, notify: Notify = unheard,
    past: Past = _nothing,
) -> Iterator[Doorway]:  # fmt: skip
    """A door with a list of so many tickets and no server; `past` writes down what happened at it before."""
    here, safe = paths(folder), InMemory()
    _list(here, listed, safe, past, encrypted=encrypted)
    doorway = open_doorway(
        here, settings=replace(STEADY, encrypted=encrypted), safe=safe, connect=_nobody,
        open_database=partial(Database, durable=durable), notify=notify,
    )  # fmt: skip
    try:
        yield doorway
    finally:
        doorway.close()


def _list(here: Paths, listed: int, safe: InMemory, past: Past, *, encrypted: bool) -> None:
    now = datetime.now(UTC)
    database = Database(here.database, key=database_key.make(safe, here.database) if encrypted else None)
    with database.write() as tx:
        tickets.put(tx, EVENT, made_up(listed), round_=1, hashed=False)
        tickets.keep_state(tx, EVENT, ListState(round=1, full_at=now, at=now, mark=now, rows=listed))
        door = doors.make_current(
            tx, Door(0, "ticketing", "http://127.0.0.1:9", EVENT, "Bench", "Bench", "bench-1", (SECTION,))
        )
    kept_secrets.save(safe, door.id, Secrets("bench", "BENCH000"))
    past(database)
    database.close()


class Nobody(Backend):
    """A back end that cannot be reached."""

    capability = Capability(redeems=True, lists=True, deltas=True)

    def _unreachable(self, *_: object, **__: object) -> NoReturn:
        raise Unreachable("There is no server here.")

    enter = event = tickets = redeem = admissions = _unreachable

    def close(self) -> None:
        """Nothing to let go of."""


def _nobody(_door: Door, _secrets: Secrets, _heard: Heard) -> Backend:
    return Nobody()


@contextmanager
def served(folder: Path, listed: int) -> Iterator[ServerProcess]:
    """A demo server with an event of so many tickets."""
    with ServerProcess(tickets=listed, data_dir=folder, timeout=120.0) as running:
        yield running


@contextmanager
def online_door(folder: Path, ready: dict[str, Any], *, notify: Notify = unheard) -> Iterator[Doorway]:
    """A door set up at a demo server (by what its ready file says) with its global token; its engine does not run."""
    from scanner.app.door_setup import SetupForm, set_up

    here, safe = paths(folder), InMemory()
    code = next(token["code"] for token in ready["tokens"] if token["global"])
    form = SetupForm(ready["url"], ready["admin_key"], code, "Bench", "bench-1")
    set_up(form, here, safe=safe)
    doorway = open_doorway(here, settings=STEADY, safe=safe, notify=notify)
    try:
        yield doorway
    finally:
        doorway.close()


class Operator:
    """Who waits for verdicts: `waited` is told in seconds, from the code to the verdict (what a door does after it has
    spoken keeps nobody waiting)."""

    def __init__(self) -> None:
        self._told = 0.0

    def hear(self, notice: Notice) -> None:
        if isinstance(notice, VerdictGiven):
            self._told = time.perf_counter()

    def waited(self, door: Doorway, code: str) -> float:
        began = time.perf_counter()
        door.present(code)
        return self._told - began


def offline_for_long(numbers: Iterable[int]) -> Past:
    """So many were let in while the server was away, and wait."""

    def past(database: Database) -> None:
        now = datetime.now(UTC)
        with database.write() as tx:
            for number in numbers:
                admissions.begin(
                    tx, EVENT, serial(number), section=SECTION.id, at=now, redeemer="Bench", device="bench-1",
                    standing=Standing.PROVISIONAL, shown=True, next_try=now,
                )  # fmt: skip

    return past


def a_season(rows: int) -> Past:
    """So many rows are in the journal."""

    def past(database: Database) -> None:
        now = datetime.now(UTC)
        for start in range(0, rows, _ROWS_AT_ONCE):
            with database.write() as tx:
                for number in range(start, min(rows, start + _ROWS_AT_ONCE)):
                    body = {"verdict": "ADMIT", "reason": "confirmed", "serial": serial(number), "attempt": number}
                    journal.append(tx, now, Voice.DOOR, "verdict", body)

    return past


def timed(deed: Callable[[], object]) -> float:
    """Seconds that a deed takes."""
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began


@dataclass(frozen=True, slots=True)
class Pair:
    """Seconds that ours and the floor took, measured turn by turn so that both meet the same machine."""

    ours: list[float]
    floor: list[float]


def in_turn(ours: Iterable[Callable[[], float]], floor: Iterable[Callable[[], float]]) -> Pair:
    """Each deed answers how long it took."""
    pair = Pair([], [])
    for one, other in zip(ours, floor, strict=True):
        pair.floor.append(other())
        pair.ours.append(one())
    return pair
