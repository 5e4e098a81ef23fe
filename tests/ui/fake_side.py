"""Stand-ins for the search and the supervisor of a door."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from scanner.app.door_choice import DoorHere
from scanner.app.shift import StillWaiting
from scanner.app.supervisor import Deed, NeedsSupervisor, PinRefused, Role, Watch
from scanner.domain.door import Door, OtherDoor, Preset
from scanner.domain.errors import ScannerError  # noqa: TC001  as the doors below have it
from scanner.domain.event import EventId
from scanner.domain.override import Why
from scanner.domain.report import Close, Report
from scanner.domain.search import Found, Hit, Standing
from scanner.domain.ticket import SectionId, Serial
from scanner.domain.verdict import Reason, Verdict


def hit(name: str = "Sam Reed", number: int = 1, standing: Standing = Standing.NOT_YET_IN) -> Hit:
    serial = Serial(f"HARBOU-VIPV{number:08d}")
    return Hit(serial, name, f"{name.partition(' ')[0].lower()}@example.org", "VIP", "Issued", standing)


class FakeSearch:
    """Finds `hits` by a part of their name. `trouble` is raised by `admit`."""

    def __init__(self, ask: Callable[[str], None]) -> None:
        self._ask = ask
        self.hits: list[Hit] = []
        self.looked: list[str] = []
        self.admitted: list[str] = []
        self.trouble: ScannerError | None = None
        self.listed = True

    def find(self, text: str) -> Found:
        self._ask("search")
        self.looked.append(text)
        if len(text) < 2:
            return Found(text, enough=False, listed=self.listed)
        found = tuple(each for each in self.hits if text.casefold() in f"{each.holder} {each.serial}".casefold())
        return Found(text, found[:50], len(found), listed=self.listed)

    def admit(self, serial: Serial) -> Serial:
        self._ask("admit")
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble
        self.admitted.append(serial)
        return serial


class FakeSupervisor:
    """The PIN in clear, and no clock."""

    def __init__(self, ask: Callable[[str], None]) -> None:
        self._ask = ask
        self.minutes = 5.0
        self.pin = ""
        self.wait = 0.0
        self.unlocked = False
        self.tried = 0

    @property
    def has_pin(self) -> bool:
        return bool(self.pin)

    @property
    def role(self) -> Role:
        return Role.SUPERVISOR if self.unlocked or not self.pin else Role.STAFF

    def look(self) -> Watch:
        self._ask("look")
        return Watch(self.has_pin, self.wait)

    def require(self, deed: Deed) -> None:
        if self.role is Role.STAFF:
            raise NeedsSupervisor(deed)

    def sign_in(self, pin: str) -> None:
        self._ask("sign in")
        self._check(pin)
        self.unlocked = True

    def set_pin(self, new: str, old: str = "") -> None:
        self._ask("set pin")
        if self.pin:
            self._check(old)
        self.pin, self.unlocked = new, True

    def lock(self, _why: str = "key") -> None:
        self._ask("lock")
        self.unlocked = False

    def _check(self, pin: str) -> None:
        self.tried += 1
        if pin != self.pin:
            raise PinRefused("That is not the PIN.", "Try again.", self.wait)


class FakeOverrides:
    """Lets in whom the test says, at once; `trouble` is raised by the next one."""

    def __init__(self, ask: Callable[[str], None], require: Callable[[Deed], None]) -> None:
        self._ask = ask
        self._require = require
        self.done: list[tuple[object, ...]] = []
        self.trouble: ScannerError | None = None

    def admit(self, serial: str, why: Why, words: str = "", *, by: str = "", over: Reason | None = None) -> None:
        self._do("admit", serial, why, words, by, over)

    def without_ticket(
        self, text: str, why: Why, words: str = "", *, by: str = "", over: Reason | None = None,
        serial: str | None = None,
    ) -> None:  # fmt: skip
        self._do("without", text, why, words, by, serial)

    def _do(self, *what: object) -> None:
        self._ask("override")
        self._require(Deed.OVERRIDE)
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble
        self.done.append(what)


class FakePresets:
    """Presets in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Preset] = {}
        self.applied: list[str] = []
        self.others: tuple[OtherDoor, ...] | None = None

    def every(self) -> list[Preset]:
        return [self.kept[name] for name in sorted(self.kept)]

    def save(self, name: str, opens: Iterable[SectionId] | None, *, by: str = "") -> None:
        self.kept[name] = Preset(name, None if opens is None else frozenset(opens))

    def remove(self, name: str, *, by: str = "") -> bool:
        return self.kept.pop(name, None) is not None

    def apply(self, name: str, *, by: str = "") -> None:
        self.applied.append(name)

    def know_others(self, others: Iterable[OtherDoor], *, by: str = "") -> None:
        self.others = tuple(others)


class FakeNames:
    """Seen whole, until the test hides them."""

    def __init__(self) -> None:
        self.hidden = False

    def seen(self, name: str) -> str:
        return "S. R." if self.hidden else name

    def of(self, verdict: Verdict) -> Verdict:
        return replace(verdict, holder=self.seen(verdict.holder or "")) if verdict.holder else verdict


class FakeShifts:
    """`waiting` is what is unsent. A close is remembered with its reason."""

    def __init__(self) -> None:
        self.waiting = 0
        self.names: list[str] = []
        self.closed: list[tuple[str, str]] = []

    def unsent(self) -> int:
        return self.waiting

    def hand_over(self, name: str, *, by: str = "") -> Door:
        self.names.append(name)
        return Door(1, "ticketing", "https://x", EventId("/events/1"), "Harbour Night", name, "north-1")

    def close(self, *, by: str = "", reason: str = "") -> None:
        if self.waiting and not reason:
            raise StillWaiting(self.waiting)
        self.closed.append((by, reason))


class FakeReports:
    """A report with nothing in it but how many are unsent."""

    def __init__(self, shifts: FakeShifts, now: datetime) -> None:
        self._shifts = shifts
        self._now = now

    def read(self, *, back: int = 0) -> Report:
        closes = [Close(self._now, by, self._shifts.waiting, reason) for by, reason in self._shifts.closed]
        return Report(
            self._now, "/events/1", "Harbour Night", "north-1", close=closes[-back] if back else None,
            unsent=self._shifts.waiting,
        )  # fmt: skip


class FakeDoors:
    """The doors of a device; `used` has what was chosen."""

    def __init__(self) -> None:
        self.here: list[DoorHere] = []
        self.used: list[object] = []
        self.trouble: ScannerError | None = None

    def every(self) -> list[DoorHere]:
        return self.here

    def use(self, number: int, *, by: str = "") -> None:
        self._do(number)

    def use_token(self, code: str) -> None:
        self._do(code)

    def _do(self, what: object) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.used.append(what)
