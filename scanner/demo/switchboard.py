"""Switches: everything about a demo server that a test may have otherwise, as one table for each system.

A switch is a name, what it may be, and a sentence. The command line, `/_demo/switches` and the documentation all read
the system's table, so a switch that is not in it does not exist.

Switches are thrown at start (`--switch name=value`) or while the server runs. They live in memory: a server that
starts again has the values it is started with.
"""

import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Value = str | int | float


class SwitchError(ValueError):
    """No such switch, or not one of its values. The text names what is allowed; it is shown as it is."""


@dataclass(frozen=True)
class Choice:
    """A switch with named positions; the first is where it stands unless thrown."""

    name: str
    values: tuple[str, ...]
    says: str

    @property
    def default(self) -> str:
        return self.values[0]

    @property
    def allowed(self) -> str:
        return "|".join(self.values)

    def read(self, value: object) -> str:
        text = str(value)
        if text not in self.values:
            raise SwitchError(f"The switch {self.name} has no value {text!r}. Use one of: {', '.join(self.values)}.")
        return text


@dataclass(frozen=True)
class Amount:
    """A switch that is a number, in the unit its sentence names."""

    name: str
    default: int | float
    lowest: int
    highest: int
    says: str
    whole: bool = True

    @property
    def allowed(self) -> str:
        return f"{self.lowest}..{self.highest}"

    def read(self, value: object) -> int | float:
        number = self._number(value)
        if number is None or not self.lowest <= number <= self.highest:
            kind = "a whole number" if self.whole else "a number"
            raise SwitchError(
                f"The switch {self.name} cannot be {value!r}. Use {kind} from {self.lowest} to {self.highest}."
            )
        return number

    def _number(self, value: object) -> int | float | None:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            return None
        try:
            number = float(value)
        except ValueError:
            return None
        if self.whole:
            return int(number) if number.is_integer() else None
        return number


@dataclass(frozen=True)
class Version:
    """A switch that is a version number such as 3.0.0."""

    name: str
    default: str
    says: str
    allowed: str = "n.n.n"

    def read(self, value: object) -> str:
        if not re.fullmatch(r"\d+\.\d+\.\d+", str(value)):
            raise SwitchError(f"The switch {self.name} cannot be {value!r}. Use three numbers, such as 3.0.0.")
        return str(value)


Switch = Choice | Amount | Version

FAULTS = (
    "none",
    "drop_before_commit",
    "drop_after_commit",
    "delay_before_commit",
    "delay_after_commit",
    "500_before_commit",
    "500_after_commit",
    "503_before_commit",
    "503_after_commit",
    "502_html_before_commit",
    "502_html_after_commit",
    "truncated_after_commit",
    "garbage_after_commit",
)

WEATHER: tuple[Switch, ...] = (
    Choice("admit_fault", FAULTS, "what happens to an admit call, before or after it took effect"),
    Amount("admit_fault_count", -1, -1, 1_000_000, "how many calls the fault still hits; -1: all"),
    Choice("fault_scope", ("admissions", "all"), "whether the fault hits admit calls only, or every call"),
    Amount("fault_delay", 15, 0, 600, "seconds that a delay lasts", whole=False),
    Amount("latency_ms", 0, 0, 60_000, "milliseconds that every call waits first", whole=False),
    Choice("rate_limit", ("off", "429"), "every call is told to come back later"),
    Amount("retry_after", 2, 0, 3600, "seconds in the Retry-After of a 429"),
    Choice("captive", ("off", "html200", "redirect"), "every call is answered by a Wi-Fi log-in page"),
)
"""What can go wrong between a door and any system; see `weather`."""


class Switches:
    """The switches of one running server. Any thread may read and throw them."""

    def __init__(self, table: Iterable[Switch], thrown: Mapping[str, object] | None = None) -> None:
        self._table = {switch.name: switch for switch in table}
        self._values: dict[str, Value] = {switch.name: switch.default for switch in self._table.values()}
        self._lock = threading.Lock()
        self.throw(thrown or {})

    @property
    def table(self) -> tuple[Switch, ...]:
        return tuple(self._table.values())

    def throw(self, thrown: Mapping[str, object]) -> None:
        """Throws all of them, or none if one is wrong (SwitchError). A new fault hits all calls unless counted."""
        read = {name: _switch(self._table, name).read(value) for name, value in thrown.items()}
        with self._lock:
            if "admit_fault" in read:
                self._values["admit_fault_count"] = -1
            self._values.update(read)

    def values(self) -> dict[str, Value]:
        with self._lock:
            return dict(self._values)

    def text(self, name: str) -> str:
        return str(self._values[name])

    def number(self, name: str) -> float:
        return float(self._values[name])

    def whole(self, name: str) -> int:
        return int(self._values[name])

    def take(self, name: str) -> bool:
        """Whether a switch that counts calls hits this one, and one less to come; -1 hits all."""
        with self._lock:
            left = int(self._values[name])
            if left > 0:
                self._values[name] = left - 1
            return left != 0

    def take_fault(self, *, admitting: bool) -> str:
        """The fault that hits this call, and one less to come; `none` for most calls."""
        with self._lock:
            fault, left = str(self._values["admit_fault"]), int(self._values["admit_fault_count"])
            in_scope = admitting or self._values["fault_scope"] == "all"
            if fault == "none" or left == 0 or not in_scope:
                return "none"
            if left > 0:
                self._values["admit_fault_count"] = left - 1
            return fault


def read_assignments(table: Iterable[Switch], assignments: Iterable[str]) -> dict[str, Value]:
    """`name=value` from the command line. Raises SwitchError in words that a person can act on."""
    by_name = {switch.name: switch for switch in table}
    read: dict[str, Value] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise SwitchError(f"{assignment!r} is not a switch. Write it as name=value, for example captive=redirect.")
        read[name.strip()] = _switch(by_name, name.strip()).read(value.strip())
    return read


def _switch(by_name: Mapping[str, Switch], name: str) -> Switch:
    if name not in by_name:
        raise SwitchError(f"There is no switch {name!r}. The switches are: {', '.join(by_name)}.")
    return by_name[name]
