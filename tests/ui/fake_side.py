"""Stand-ins for the search and the supervisor of a door."""

from collections.abc import Callable

from scanner.app.supervisor import Deed, NeedsSupervisor, PinRefused, Role, Watch
from scanner.domain.errors import ScannerError  # noqa: TC001  as the doors below have it
from scanner.domain.search import Found, Hit, Standing
from scanner.domain.ticket import Serial


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
