"""A ticketing system in memory that rules on each code, and doors that stand at it. In the manner of `tests.fakes`:
faults to order, one a call; nothing sleeps.

One office can be any of them: it may keep a record or leave that to the ledger, sell several places on one code, let
people in again, and take note of exits.
"""

import random
import threading
from collections import Counter, deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import Any

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.backends.base import Backend, Capability, Heard
from scanner.backends.errors import BackendTrouble, KeyRefused, Lost, Unreachable
from scanner.domain.admission import Admission, Standing
from scanner.domain.door import Door
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.notices import Notice
from scanner.domain.ruling import Choice, Claim, Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Reason, Source, stop
from scanner.store import admissions
from scanner.store.database import Database
from tests import door_file
from tests.clocks import FakeClock
from tests.fakes import EIGHT_O_CLOCK, PATIENCE, Crash, Ear, Hold, MemorySafe

EVENT = EventId("/office/77")
HOUSE = Capability(rules=True)
"""The system keeps no record: our ledger does."""
MARKS = Capability(rules=True, redeems=True, several=True)
DEVICE = Capability(rules=True, redeems=True, exits=True)
STREAM = Capability(rules=True, readmits=True)


class Fault(Enum):
    UNREACHABLE = auto()
    LOST_BEFORE = auto()
    LOST_AFTER = auto()
    KEY_REFUSED = auto()
    CRASH_BEFORE = auto()
    CRASH_AFTER = auto()


_TROUBLE: dict[Fault, Callable[[], BaseException]] = {
    Fault.UNREACHABLE: lambda: Unreachable("The server cannot be reached."),
    Fault.LOST_BEFORE: lambda: Lost("The connection broke."),
    Fault.LOST_AFTER: lambda: Lost("The connection broke."),
    Fault.KEY_REFUSED: lambda: KeyRefused("The server does not accept this key."),
    Fault.CRASH_BEFORE: Crash,
    Fault.CRASH_AFTER: Crash,
}
_CARRIED_OUT = {Fault.LOST_AFTER, Fault.CRASH_AFTER}


@dataclass(frozen=True)
class Booking:
    """`refused`: why it lets nobody in; `asks`: a question that goes before it."""

    units: tuple[Unit, ...]
    holder: str = "R. Patron"
    refused: Reason | None = None
    asks: str = ""
    confirm: bool = False
    until: timedelta | None = None


@dataclass
class Office:
    """One event at one system. `record`: who was let in, by unit, as (mark, device, when)."""

    capability: Capability
    clock: FakeClock = field(default_factory=lambda: FakeClock(EIGHT_O_CLOCK))
    bookings: dict[str, Booking] = field(default_factory=dict)
    record: dict[Serial, tuple[str, str, datetime]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    down: bool = False
    note: str = ""
    cut_off: set[str] = field(default_factory=set)
    let_in: Counter[Serial] = field(default_factory=Counter)
    """How often each unit was taken to the record, whatever was taken back since."""

    def __post_init__(self) -> None:
        self._faults: dict[str, deque[Fault]] = {}
        self._holds: dict[str, deque[Hold]] = {}
        self._guard = threading.RLock()
        self._numbers = iter(range(4711, 10**6))

    def sell(self, persons: int = 1, **how: Any) -> str:
        """A code for so many people."""
        code = str(next(self._numbers))
        several = self.capability.several
        units = tuple(Unit(Serial(f"{code}.{901 + n}" if several else code), "Full") for n in range(persons))
        self.bookings[code] = Booking(units, **how)
        return code

    def fault(self, *faults: Fault, call: str = "claim") -> None:
        self._faults.setdefault(call, deque()).extend(faults)

    def hold(self, call: str = "claim") -> Hold:
        made = Hold()
        self._holds.setdefault(call, deque()).append(made)
        return made

    def answer(self, call: str, device: str, carry_out: Callable[[], Any]) -> Any:
        with self._guard:
            self.calls.append(call)
            held = self._holds.get(call)
            hold = held.popleft() if held else None
        if hold is not None:
            hold.wait()
        with self._guard:
            faults = self._faults.get(call)
            fault = faults.popleft() if faults else None
            if self.down or device in self.cut_off:
                fault = Fault.UNREACHABLE
            result = carry_out() if fault is None or fault in _CARRIED_OUT else None
        if fault is not None:
            trouble = _TROUBLE[fault]
            raise trouble()
        return result

    def rule(self, scanned: Scanned) -> Ruling:
        booking = self.bookings.get(scanned.code)
        if booking is None:
            return Refusal(stop(Reason.UNKNOWN_SERIAL, Source.SERVER))
        if booking.refused is not None:
            return Refusal(stop(booking.refused, Source.SERVER))
        until = self.clock.now() + booking.until if booking.until else None
        taken = tuple(Admission(s, "", d, at) for s, (_, d, at) in self.record.items() if s in self._serials(booking))
        entry = Entry(booking.units, taken=taken if self.capability.several else (), holder=booking.holder, until=until)
        if booking.asks:
            no = Refusal(stop(Reason.DENIED, Source.SERVER, Detail(note="the name does not match")))
            return Question(booking.asks, (Choice("Yes", entry), Choice("No", no)), holder=booking.holder)
        return entry

    def claim(self, claim: Claim) -> Ruling:
        """Exactly once, by mark: all of it or none."""
        booking = next(each for each in self.bookings.values() if claim.units[0].serial in self._serials(each))
        if booking.confirm and not claim.confirmed:
            no = Refusal(stop(Reason.DENIED, Source.SERVER, Detail(note="not confirmed")))
            return Question(
                "Is the price right?", (Choice("Yes", Entry(booking.units, confirmed=True)), Choice("No", no))
            )
        for unit in claim.units:
            mark, device, at = self.record.get(unit.serial, (unit.mark, "", self.clock.now()))
            if mark != unit.mark:
                return Refusal(stop(Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=at, gate=device)))
        for unit in claim.units:
            if unit.serial not in self.record:
                self.let_in[unit.serial] += 1
                self.record[unit.serial] = (unit.mark, claim.device, self.clock.now())
        return Entry(booking.units)

    def look_up(self, claim: Claim) -> bool:
        return all(self.record.get(unit.serial, ("",))[0] == unit.mark for unit in claim.units)

    def leave(self, claim: Claim) -> Ruling:
        if not all(serial in self.record for serial in claim.serials):
            return Refusal(stop(Reason.NOT_INSIDE, Source.SERVER))
        for serial in claim.serials:
            del self.record[serial]
        return Entry(())

    @staticmethod
    def _serials(booking: Booking) -> set[Serial]:
        return {unit.serial for unit in booking.units}


class OfficeBackend(Backend):
    """One door's way to an office."""

    def __init__(self, office: Office, heard: Heard, device: str) -> None:
        self._office = office
        self._heard = heard
        self._device = device

    @property
    def capability(self) -> Capability:
        return self._office.capability

    def enter(self, *, budget: float = 10.0) -> Grant:
        return self._call("enter", lambda: Grant(EVENT, ()))

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        return Event(EVENT, "Hamlet", note=self._office.note)

    def close(self) -> None:
        """Nothing to let go of."""

    def read(self, text: str) -> Scanned | None:
        return Scanned(text, Serial(text)) if text.isdigit() else None

    def rule(self, grant: Grant, scanned: Scanned, *, budget: float) -> Ruling:
        return self._call("rule", lambda: self._office.rule(scanned))

    def claim(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._call("claim", lambda: self._office.claim(claim))

    def look_up(self, grant: Grant, claim: Claim, *, budget: float) -> bool | None:
        return self._call("look_up", lambda: self._office.look_up(claim))

    def leave(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._call("leave", lambda: self._office.leave(claim))

    def _call(self, name: str, carry_out: Callable[[], Any]) -> Any:
        try:
            result = self._office.answer(name, self._device, carry_out)
        except BackendTrouble as error:
            if isinstance(error, KeyRefused):
                self._heard(self._office.clock.now())
            raise
        self._heard(self._office.clock.now())
        return result


class OfficeDoors:
    """Devices with doors at one office; `close` when it is over."""

    def __init__(self, folder: Path, capability: Capability) -> None:
        self.office = Office(capability)
        self.clock = self.office.clock
        self.ear = Ear()
        self._folder = folder
        self._safe = MemorySafe()
        self._opened: list[Doorway] = []

    def door(
        self, device: str = "north-1", *, notify: Callable[[Notice], None] | None = None, **settings: Any
    ) -> Doorway:
        """The program is started on a device, which is set up if it was not."""
        here = paths(self._folder / device)
        if not here.database.exists():
            form = SetupForm("https://office.test", "", "", "Kim", device, "xts2", values={"event": "77"})
            set_up(form, here, Found(EVENT, "Hamlet", (), None), safe=self._safe)

        def connect(_door: Door, _secrets: Secrets, heard: Heard) -> Backend:
            return OfficeBackend(self.office, heard, device)

        opened = open_doorway(
            here, notify=notify or self.ear, settings=replace(Settings(patience=PATIENCE, grace=0.0), **settings),
            clock=self.clock, connect=connect, safe=self._safe, chance=random.Random(1),
        )  # fmt: skip
        self._opened.append(opened)
        return opened

    def scanned(self, serial: str, device: str = "north-1") -> None:
        """Somebody let in here without the system, as a supervisor may do."""
        file = paths(self._folder / device).database
        with closing(Database(file, key=door_file.key_in(self._safe, file))) as kept, kept.write() as tx:
            admissions.begin(
                tx, EVENT, Serial(serial), section="", at=self.clock.now(), redeemer="Kim", device=device,
                standing=Standing.PROVISIONAL, shown=True, next_try=self.clock.now(),
            )  # fmt: skip

    def standings(self, device: str = "north-1") -> dict[Serial, str]:
        """The standing of the last attempt for each serial, as it is on disk."""
        with door_file.look(paths(self._folder / device).database, self._safe) as db:
            return dict(db.execute("SELECT serial, standing FROM attempts ORDER BY id").fetchall())

    def close(self) -> None:
        for each in self._opened:
            each.close()
