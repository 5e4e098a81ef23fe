"""Mains and battery. A door that goes dark at half past eight was at forty per cent at seven.

Read from where each system keeps it, which is a few lines; a package for it would bring a compiled part.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.app.preflight.machine import HERE, Machine
from scanner.domain.text import mark

ENOUGH = 90
"""Per cent with which an evening can be begun on the battery."""


@dataclass(frozen=True, slots=True)
class Power:
    """`mains` None: not told. `battery` in per cent, None where there is none."""

    mains: bool | None
    battery: int | None


def check(machine: Machine = HERE) -> Finding:
    return judged(power(machine))


def judged(now: Power | None) -> Finding:
    if now is None:
        return not_possible(
            mark("This system does not tell of its power"), mark("See yourself that the charger is plugged in.")
        )
    facts = {"mains": now.mains, "battery": now.battery}
    if now.battery is None:
        return good(mark("On mains, no battery"), **facts)
    if now.mains:
        return good(mark("On mains, battery {battery} %", battery=now.battery), **facts)
    words = mark("On the battery, {battery} %", battery=now.battery)
    if now.battery >= ENOUGH:
        return look(words, mark("Plug in the charger if the evening is longer than two hours."), **facts)
    return look(words, mark("Plug in the charger."), **facts)


def power(machine: Machine) -> Power | None:
    """None where the system does not tell."""
    match machine.platform:
        case "linux":
            return _linux(machine.root / "sys/class/power_supply")
        case "darwin":
            said = machine.command(["/usr/bin/pmset", "-g", "batt"])
            return None if said is None else _mac(said)
        case "win32":
            told = machine.windows_power()
            return None if told is None else _windows(*told)
        case _:
            return None


def _linux(folder: Path) -> Power | None:
    """No folder: nothing is told. An empty one: a machine without a battery."""
    if not folder.is_dir():
        return None
    supplies = sorted(folder.iterdir())
    batteries = [each for each in supplies if _text(each / "type") == "Battery" and _of_the_computer(each)]
    if not batteries:
        return Power(mains=True, battery=None)
    plugged = any(_text(each / "type") in {"Mains", "USB"} and _text(each / "online") == "1" for each in supplies)
    charging = any(_text(each / "status") in {"Charging", "Full"} for each in batteries)
    charge = sum(int(_text(each / "capacity")) for each in batteries) / len(batteries)
    return Power(plugged or charging, round(charge))


def _of_the_computer(battery: Path) -> bool:
    """Not of a mouse; and telling its charge."""
    return _text(battery / "scope") != "Device" and _text(battery / "capacity").isdigit()


def _mac(said: str) -> Power:
    charge = re.search(r"(\d{1,3})%", said)
    return Power("AC Power" in said, int(charge[1]) if charge else None)


def _windows(mains: int, battery: int) -> Power:
    return Power(None if mains == 255 else mains == 1, None if battery == 255 else battery)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
