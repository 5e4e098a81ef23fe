"""What the heart of a door is handed in tests: a clock that is moved by hand, and a ticketing system in memory.

`FakeServer` keeps the promises of the contract (exactly once, whole seconds, a clock of its own, no reason for a
refusal) and breaks them to order, one fault a call. Several doors can stand at one server. Nothing here sleeps: a
server that hangs moves the clock instead, and one that is *held* waits for the test.
"""

import random
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import Any

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths, paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.backends.base import Capability, Heard, Redemption, TicketPage
from scanner.backends.errors import (
    BadAnswer,
    BadRequest,
    Busy,
    Garbled,
    KeyRefused,
    Lost,
    NotTheServer,
    TokenUnknown,
    TooLarge,
    Unreachable,
)
from scanner.domain.admission import Admission, Attempt, Standing
from scanner.domain.door import Conduct, Door
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.notices import Notice
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket
from scanner.store import admissions, doors
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from scanner.sync.engine import Engine
from scanner.sync.flush import Flush
from scanner.sync.line import Line
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull, Rhythm
from scanner.sync.redeem import Redeemer
from scanner.sync.sales import SalesWatch
from scanner.sync.settle import Settlement
from scanner.sync.token import TokenWatch
from tests import door_file
from tests.clocks import FakeClock

EVENT = EventId("/events/16993717817996")
FLOOR = Section(SectionId("1001"), "Floor")
BALCONY = Section(SectionId("1002"), "Balcony")
TOKEN = "A0F9GG8D"
EIGHT_O_CLOCK = datetime(2030, 6, 7, 20, 0, tzinfo=UTC)
PATIENCE = 20.0
"""Seconds that a test waits for something that should come at once."""


class Crash(BaseException):
    """The power goes: nothing that handles errors may handle this one."""


class Fault(Enum):
    """What happens to one call. `BEFORE` and `AFTER`: whether a redeem was carried out."""

    UNREACHABLE = auto()
    LOST_BEFORE = auto()
    LOST_AFTER = auto()
    LOST_LATE = auto()
    """The connection breaks, and the server carries it out `late` seconds later."""
    HANG_BEFORE = auto()
    HANG_AFTER = auto()
    """The whole budget passes, and then there is no answer."""
    GARBLED_BEFORE = auto()
    GARBLED_AFTER = auto()
    BUSY = auto()
    KEY_REFUSED = auto()
    PORTAL = auto()
    BAD_REQUEST = auto()
    TOO_LARGE = auto()
    NONSENSE = auto()
    """Something that cannot be read; for lists and look-ups."""
    REFUSED_FOR_NO_REASON = auto()
    CRASH_BEFORE = auto()
    CRASH_AFTER = auto()


_BEFORE: dict[Fault, Callable[[], BaseException]] = {
    Fault.UNREACHABLE: lambda: Unreachable("The server cannot be reached."),
    Fault.LOST_BEFORE: lambda: Lost("The connection broke before the answer came."),
    Fault.GARBLED_BEFORE: lambda: Garbled("The server had an error (503)."),
    Fault.KEY_REFUSED: lambda: KeyRefused("The server does not accept this key."),
    Fault.PORTAL: lambda: NotTheServer("Something other than the ticketing server answered."),
    Fault.BAD_REQUEST: lambda: BadRequest("The server refused the request (400)."),
    Fault.TOO_LARGE: lambda: TooLarge("The server takes less at a time."),
    Fault.NONSENSE: lambda: BadAnswer("The server's answer makes no sense."),
    Fault.CRASH_BEFORE: Crash,
}
_AFTER: dict[Fault, Callable[[], BaseException]] = {
    Fault.LOST_AFTER: lambda: Lost("The connection broke before the answer came."),
    Fault.GARBLED_AFTER: lambda: Garbled("The server's answer was cut short."),
    Fault.CRASH_AFTER: Crash,
}
_SILENT = {Fault.UNREACHABLE, Fault.LOST_BEFORE, Fault.HANG_BEFORE, Fault.GARBLED_BEFORE, Fault.PORTAL}
"""Faults after which nothing of the server's own was heard."""


@dataclass
class Row:
    """A ticket as the server keeps it; `changed` is its own time."""

    ticket: Ticket
    changed: datetime
    listed: bool = True


@dataclass(frozen=True)
class Call:
    """A call that reached the server (or would have): its name, and the serials or the page it was about."""

    name: str
    serials: tuple[Serial, ...] = ()
    page: int = 0
    since: datetime | None = None
    budget: float = 0.0


@dataclass
class _Due:
    at: datetime
    serials: tuple[Serial, ...]
    redeemer: str
    device: str
    sections: tuple[SectionId, ...]


@dataclass
class Hold:
    """A call that waits for the test. `arrived` is set when it is there; it goes on after `release`."""

    arrived: threading.Event = field(default_factory=threading.Event)
    _go: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> None:
        self.arrived.set()
        assert self._go.wait(PATIENCE), "the test never released a held call"

    def release(self) -> None:
        self._go.set()


class FakeServer:
    """One event. `skew` is how far its clock is ahead of the world's (`clock`); `late` is how long a late commit
    takes; `cut_off` names devices whose own network is gone."""

    def __init__(self, clock: FakeClock, *, skew: float = 0.0) -> None:
        self.clock = clock
        self.skew = timedelta(seconds=skew)
        self.late = 20.0
        self.retry_after: float | None = 3.0
        self.date = True
        self.down = False
        self.cut_off: set[str] = set()
        self.redeemed_vanish = False
        self.sections: tuple[Section, ...] = (FLOOR, BALCONY)
        self.tokens: dict[str, tuple[SectionId, ...] | None] = {TOKEN: (FLOOR.id, BALCONY.id)}
        self.event: EventId = EVENT
        self.rows: dict[Serial, Row] = {}
        self.admitted: list[Admission] = []
        self.calls: list[Call] = []
        self.page_size: int | None = None
        self.largest: int | None = None
        """More serials in one redeem are too large."""
        self.before_answer: Callable[[Call], None] = lambda _call: None
        self._faults: dict[str, deque[Fault]] = {}
        self._for_serial: dict[Serial, Fault] = {}
        self._always: dict[str, Fault] = {}
        self._holds: dict[str, deque[Hold]] = {}
        self._due: list[_Due] = []
        self._guard = threading.RLock()
        # The world's time is told by the monotonic clock: a door's wall clock may be set, the server's is not.
        self._born = (clock.now(), clock.monotonic())

    # What the test arranges.

    def now(self) -> datetime:
        wall, monotonic = self._born
        return wall + timedelta(seconds=self.clock.monotonic() - monotonic) + self.skew

    def issue(self, number: int, section: Section = FLOOR, **fields: Any) -> Serial:
        """A valid ticket with this number."""
        serial = serial_of(number, section)
        ticket = Ticket(serial, "Issued", section, Holder(f"Guest {number}", number=f"AZ-{number:08d}"))
        with self._guard:
            self.rows[serial] = Row(replace(ticket, **fields), self.now())
        return serial

    def change(self, serial: Serial, **fields: Any) -> None:
        """Something happens to a ticket; its change shows in deltas."""
        with self._guard:
            row = self.rows[serial]
            self.rows[serial] = Row(replace(row.ticket, **fields), self.now(), row.listed)

    def remove(self, serial: Serial) -> None:
        """A ticket is no longer listed and no longer admissible; no delta tells."""
        with self._guard:
            row = self.rows[serial]
            self.rows[serial] = Row(replace(row.ticket, status="Cancelled"), row.changed, listed=False)

    def admit(self, serial: Serial, *, redeemer: str = "Lee", device: str = "south-1") -> Admission:
        """Somebody else's door lets a ticket in."""
        with self._guard:
            made = self._carry_out((serial,), redeemer, device, tuple(section.id for section in self.sections))
            return made[0]

    def fault(self, *faults: Fault, call: str = "redeem") -> None:
        """The next calls of this name go so, one after another; then all is well."""
        with self._guard:
            self._faults.setdefault(call, deque()).extend(faults)

    def always(self, fault: Fault | None, *, call: str = "redeem") -> None:
        """Every call of this name goes so, until told otherwise."""
        with self._guard:
            self._always.pop(call, None)
            if fault:
                self._always[call] = fault

    def poison(self, serial: Serial, fault: Fault) -> None:
        """Every call about this serial goes so."""
        self._for_serial[serial] = fault

    def heal(self) -> None:
        """The network is well again. What is under way over there stays under way."""
        with self._guard:
            self._faults.clear()
            self._always.clear()
            self._for_serial.clear()
            self.largest = None
            self.down = False
            self.cut_off.clear()

    def hold(self, call: str = "redeem") -> Hold:
        """The next call of this name waits, before it is carried out, until it is released."""
        made = Hold()
        with self._guard:
            self._holds.setdefault(call, deque()).append(made)
        return made

    def admissions_of(self, device: str) -> list[Serial]:
        self.settle()
        return [each.serial for each in self.admitted if each.device == device]

    def names(self, *which: str) -> list[str]:
        """The calls made so far, in order; those of these names where any are given."""
        return [call.name for call in self.calls if not which or call.name in which]

    def settle(self) -> None:
        """Carries out whatever has become due over there."""
        with self._guard:
            due = [each for each in self._due if each.at <= self.now()]
            self._due = [each for each in self._due if each.at > self.now()]
            for each in due:
                self._carry_out(each.serials, each.redeemer, each.device, each.sections)

    # What the back end calls.

    def answer(self, call: Call, heard: Heard, carry_out: Callable[[], Any], later: Callable[[], _Due] | None) -> Any:
        """Carries a call out as the faults have it, and answers what it answers."""
        with self._guard:
            self.calls.append(call)
            held = self._holds.get(call.name)
            hold = held.popleft() if held else None
        if hold:
            hold.wait()
        with self._guard:
            self.settle()
            fault = self._next_fault(call)
            budget_passes = fault in {Fault.HANG_BEFORE, Fault.HANG_AFTER}
            result = None
            if fault is Fault.LOST_LATE and later:
                self._due.append(later())
            elif fault is None or fault in _AFTER or fault is Fault.HANG_AFTER:
                result = carry_out()
        self.before_answer(call)
        if budget_passes:
            raise _Hung
        if fault is Fault.LOST_LATE:
            raise Lost("The connection broke before the answer came.")
        if fault is not None and fault not in _SILENT and fault not in _AFTER and fault is not Fault.CRASH_BEFORE:
            heard(self._date())
        if fault is Fault.BUSY:
            raise Busy("The server asks for patience.", retry_after=self.retry_after)
        trouble = _BEFORE.get(fault) or _AFTER.get(fault) if fault else None
        if trouble:
            raise trouble()
        heard(self._date())
        if fault is Fault.REFUSED_FOR_NO_REASON:
            return ()
        return result

    def _next_fault(self, call: Call) -> Fault | None:
        if self.down:
            return Fault.UNREACHABLE
        if self.largest is not None and len(call.serials) > self.largest:
            return Fault.TOO_LARGE
        for serial in call.serials:
            if serial in self._for_serial:
                return self._for_serial[serial]
        for name in (call.name, "any"):
            queued = self._faults.get(name)
            if queued:
                return queued.popleft()
            if name in self._always:
                return self._always[name]
        return None

    def _date(self) -> datetime | None:
        return self.now().replace(microsecond=0) if self.date else None

    def _carry_out(
        self, serials: Iterable[Serial], redeemer: str, device: str, sections: Sequence[SectionId]
    ) -> tuple[Admission, ...]:
        """Exactly once: only an issued ticket of these sections is admitted, and is redeemed by it."""
        made = []
        for serial in dict.fromkeys(serials):
            row = self.rows.get(serial)
            if row is None or not row.ticket.admissible or row.ticket.section.id not in sections:
                continue
            now = self.now()
            whole = now.replace(microsecond=0)
            ticket = replace(row.ticket, status="Redeemed", redeemed=whole)
            self.rows[serial] = Row(ticket, now, row.listed and not self.redeemed_vanish)
            made.append(Admission(serial, redeemer, device, whole, row.ticket.section.name, row.ticket.holder.name))
        self.admitted.extend(made)
        return tuple(made)


class _Hung(Exception):
    """The budget is over."""


class FakeBackend:
    """One door's way to a `FakeServer`. Fulfils `backends.base.Backend`."""

    capability = Capability(redeems=True, lists=True, deltas=True)

    def __init__(self, server: FakeServer, heard: Heard, token: str = TOKEN, device: str = "") -> None:
        self._server = server
        self._device = device
        self._heard = heard
        self._token = token
        self.closed = False

    def enter(self, *, budget: float = 10.0) -> Grant:
        def carry_out() -> Grant:
            return Grant(self._server.event, self._sections())

        found: Grant = self._call(Call("enter"), budget, carry_out)
        return found

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        found: Event = self._call(
            Call("event"), budget, lambda: Event(self._server.event, "Harbour Night", self._server.sections)
        )
        return found

    def tickets(
        self, grant: Grant, *, page: int, records: int, since: datetime | None = None, budget: float = 30.0
    ) -> TicketPage:
        server = self._server

        def carry_out() -> TicketPage:
            sections = self._sections()
            rows = [
                row.ticket
                for row in server.rows.values()
                if row.listed
                and row.ticket.section.id in sections
                and (since is None or row.changed >= since.replace(microsecond=0))
            ]
            size = min(records, server.page_size or records)
            pages = max(1, -(-len(rows) // size))
            return TicketPage(tuple(rows[(page - 1) * size : page * size]), page, pages, len(rows))

        found: TicketPage = self._call(Call("tickets", page=page, since=since), budget, carry_out)
        return found

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        server = self._server

        def carry_out() -> tuple[Admission, ...]:
            return server._carry_out(serials, redeemer, device, self._sections())

        def later() -> _Due:
            at = server.now() + timedelta(seconds=server.late)
            return _Due(at, tuple(serials), redeemer, device, self._sections())

        return Redemption(self._call(Call("redeem", tuple(serials)), budget, carry_out, later))

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        def carry_out() -> tuple[Admission, ...]:
            self._sections()
            return tuple(each for each in self._server.admitted if each.serial == serial)

        found: tuple[Admission, ...] = self._call(Call("admissions", (serial,)), budget, carry_out)
        return found

    def close(self) -> None:
        self.closed = True

    def _call(
        self, call: Call, budget: float, carry_out: Callable[[], Any], later: Callable[[], _Due] | None = None
    ) -> Any:
        if self._device in self._server.cut_off:
            raise Unreachable("The server cannot be reached.")
        try:
            return self._server.answer(replace(call, budget=budget), self._heard, carry_out, later)
        except _Hung as error:
            self._server.clock.advance(budget)
            raise Lost("The server did not answer in time.") from error
        except TokenUnknown:
            # An answer of the server's own, as the real client has it: the line is up, the token is not.
            self._heard(self._server._date())
            raise

    def _sections(self) -> tuple[SectionId, ...]:
        found = self._server.tokens.get(self._token)
        if found is None:
            raise TokenUnknown("The server does not know this admission token.")
        return found


class MemorySafe:
    """Secrets that go with the test."""

    where = "memory"

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        self._kept[name] = value


class Ear:
    """Listens to notices: keeps them all, and can be waited on."""

    def __init__(self) -> None:
        self.all: list[Notice] = []
        self._changed = threading.Condition()
        self.on: Callable[[Notice], None] = lambda _notice: None

    def __call__(self, notice: Notice) -> None:
        self.on(notice)
        with self._changed:
            self.all.append(notice)
            self._changed.notify_all()

    def of(self, *kinds: type) -> list[Any]:
        with self._changed:
            return [notice for notice in self.all if isinstance(notice, kinds)]

    def wait_for(self, kind: type, *, count: int = 1) -> list[Any]:
        """The notices of this kind, once there are so many."""
        with self._changed:
            came = self._changed.wait_for(
                lambda: sum(isinstance(notice, kind) for notice in self.all) >= count, PATIENCE
            )
            assert came, f"{kind.__name__} never came; there was {self.all}"
            return [notice for notice in self.all if isinstance(notice, kind)]

    def wait_unless(self, kind: type, seconds: float) -> bool:
        """Whether a notice of this kind comes within a time in which it should not."""
        with self._changed:
            return self._changed.wait_for(lambda: any(isinstance(notice, kind) for notice in self.all), seconds)


def serial_of(number: int, section: Section = FLOOR) -> Serial:
    return Serial(f"HARBOU-{section.name[:4].upper()}{number:08d}")


class Site:
    """One device: a data folder with a door set up in it, which can be opened, closed, and opened again."""

    def __init__(
        self, folder: Path, server: FakeServer, clock: FakeClock, *, device: str = "north-1", redeemer: str = "Kim",
        token: str = TOKEN, encrypted: bool = True,
    ) -> None:  # fmt: skip
        """`encrypted` False: its file is made as a plain one; it stays so where it is opened as one."""
        self.paths: Paths = paths(folder)
        if not encrypted:
            self.paths.settings.write_text("encrypted = false\n")
        self.server = server
        self.clock = clock
        self.device = device
        self.redeemer = redeemer
        self.token = token
        self._safe = MemorySafe()
        covered = tuple(each for each in server.sections if each.id in (server.tokens[token] or ()))
        form = SetupForm("https://tickets.test/v3", "0f3c9a4be1d24c7f", token, redeemer, device)
        self.door: Door = set_up(form, self.paths, Found(EVENT, "Harbour Night", covered, None), safe=self._safe)
        self._opened: list[Doorway] = []

    def open(self, notify: Callable[[Notice], None] | None = None, **settings: Any) -> Doorway:
        """The program is started. `settings` differ from the defaults; patience is long, as no test waits it out."""
        chosen = replace(Settings(patience=PATIENCE, token_every=60.0), **settings)

        def connect(_door: Door, _secrets: Secrets, heard: Heard) -> FakeBackend:
            return FakeBackend(self.server, heard, self.token, self.device)

        opened = open_doorway(
            self.paths, notify=notify or Ear(), settings=chosen, clock=self.clock, connect=connect, safe=self._safe,
            chance=random.Random(1),
        )  # fmt: skip
        self._opened.append(opened)
        return opened

    def close(self) -> None:
        """Closes whatever the test left open."""
        for each in self._opened:
            each.close()
        self._opened.clear()

    @contextmanager
    def look(self) -> Iterator[sqlite3.Connection]:
        """A connection of somebody else's to the door's file."""
        with door_file.look(self.paths.database, self._safe) as connection:
            yield connection

    def ledger(self) -> dict[Serial, str]:
        """The standing of the last attempt for each serial, as it is on disk."""
        with self.look() as db:
            return dict(db.execute("SELECT serial, standing FROM attempts ORDER BY id").fetchall())

    def break_disk(self) -> None:
        """From now on no scan can be written down: its table has gone."""
        with self.look() as db:
            db.execute("ALTER TABLE attempts RENAME TO attempts_away")

    def mend_disk(self) -> None:
        with self.look() as db:
            db.execute("ALTER TABLE attempts_away RENAME TO attempts")


class Floor:
    """The sync floor of one device, put together by hand: no threads, every duty turned by the test."""

    def __init__(
        self, site: Site, notify: Callable[[Notice], None], *, conduct: Conduct | None = None,
        delta_every: float = 20.0, full_every: float = 900.0, token_every: float = 60.0,
    ) -> None:  # fmt: skip
        self.site = site
        self.database = Database(site.paths.database, key=door_file.key_in(site._safe, site.paths.database))
        with self.database.read() as tx:
            door = doors.current(tx)
        assert door is not None
        self.line = Line(site.clock, notify)
        self.backend = FakeBackend(site.server, self.line.heard, site.token, site.device)
        self.open = OpenDoor(
            door, conduct=conduct or Conduct(), database=self.database, backend=self.backend, line=self.line,
            clock=site.clock, notify=notify,
        )  # fmt: skip
        chance = random.Random(1)
        self.pull = Pull(self.open, Rhythm(delta_every, full_every))
        self.redeemer = Redeemer(self.open, self.pull.refresh)
        self.settlement = Settlement(self.open)
        self.flush = Flush(self.open, self.redeemer, self.settlement, chance)
        self.token = TokenWatch(self.open, token_every)
        self.engine = Engine(
            self.open, token=self.token, flush=self.flush, pull=self.pull, sales=SalesWatch(self.open), chance=chance
        )

    def scanned(self, serial: Serial, standing: Standing = Standing.PROVISIONAL, *, tries: int = 0) -> Attempt:
        """An attempt as a scan leaves it: let in without the server, or open; sent so many times, just now."""
        door, now = self.open.door, self.site.clock.now()
        with self.database.write() as tx:
            number = admissions.begin(
                tx, door.event, serial, section=FLOOR.id, at=now, redeemer=door.redeemer, device=door.device,
                standing=standing, shown=standing is not Standing.OPEN, next_try=now,
            ).id  # fmt: skip
            for _ in range(tries):
                admissions.sending(tx, number, at=self.line.server_now(), next_try=now)
        return self.attempt(number)

    def taken_up_again(self, number: int) -> None:
        """A person has a parked entry tried again."""
        with self.database.write() as tx:
            admissions.move(tx, number, Standing.PROVISIONAL, next_try=self.site.clock.now())

    def attempt(self, number: int) -> Attempt:
        with self.database.read() as tx:
            found = admissions.get(tx, number)
        assert found is not None
        return found

    def standing(self, serial: Serial) -> str:
        return self.site.ledger()[serial]

    def listed(self) -> dict[Serial, bool]:
        """The serials on the list here, each with whether it is gone."""
        with self.site.look() as db:
            rows = db.execute("SELECT serial, gone FROM tickets ORDER BY serial").fetchall()
        return {Serial(serial): bool(gone) for serial, gone in rows}

    def turns(self, seconds: float, *, most: int = 1000) -> int:
        """Turns the engine for so long, moving the clock by what it asks for; answers how often it turned."""
        until, turned = self.site.clock.monotonic() + seconds, 0
        while self.site.clock.monotonic() < until:
            pause = self.engine.turn()
            turned += 1
            assert turned < most, "the engine never rests"
            self.site.clock.advance(max(pause, 0.001))
        return turned

    def close(self) -> None:
        self.database.close()


class World:
    """A clock, a server, and as many devices as a test sets up; `close` when it is over."""

    def __init__(self, folder: Path, *, skew: float = 0.0) -> None:
        self.clock = FakeClock(EIGHT_O_CLOCK)
        self.server = FakeServer(self.clock, skew=skew)
        self.ear = Ear()
        self._folder = folder
        self._sites: list[Site] = []
        self._floors: list[Floor] = []

    def site(self, device: str = "north-1", **options: Any) -> Site:
        """A device of its own, set up at the server."""
        made = Site(self._folder / device, self.server, self.clock, device=device, **options)
        self._sites.append(made)
        return made

    def door(self, device: str = "north-1", **settings: Any) -> Doorway:
        """A device that has the whole ticket list and is online. Its notices go to `ear`."""
        opened = self.site(device).open(self.ear, **settings)
        opened.sync()
        self.server.calls.clear()
        self.ear.all.clear()
        return opened

    @property
    def first(self) -> Site:
        return self._sites[0]

    def floor(self, device: str = "north-1", **options: Any) -> Floor:
        """The sync floor of a device that has been online, with the whole list and an empty queue."""
        made = self.bare_floor(device, **options)
        made.token.step()
        made.pull.catch_up()
        self.server.calls.clear()
        self.ear.all.clear()
        return made

    def bare_floor(self, device: str = "north-1", **options: Any) -> Floor:
        """The same, before it has heard anything."""
        self._floors.append(Floor(self.site(device), self.ear, **options))
        return self._floors[-1]

    def restarted(self, floor: Floor, **options: Any) -> Floor:
        """The program of that device is started again."""
        floor.close()
        self._floors.append(Floor(floor.site, self.ear, **options))
        return self._floors[-1]

    def close(self) -> None:
        for floor in self._floors:
            floor.close()
        for site in self._sites:
            site.close()
