"""Whether the screen goes dark by itself: a door that sleeps answers nobody."""

import re
from collections.abc import Callable

from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.app.preflight.machine import HERE, Machine
from scanner.domain.text import mark

LONG = 2 * 3600
"""Seconds from which nobody minds."""

_WHERE = {
    "linux": mark("Turn it off for the evening in the system's settings, under Power."),
    "darwin": mark("Turn it off for the evening in System Settings, under Lock Screen."),
    "win32": mark("Set it to Never in Settings, System, Power, Screen and sleep."),
}


def check(machine: Machine = HERE) -> Finding:
    return judged(seconds(machine), machine.platform)


def judged(after: int | None, platform: str) -> Finding:
    """`after` how many seconds it goes dark; 0: never, None: not told."""
    where = _WHERE.get(platform, _WHERE["linux"])
    if after is None:
        return not_possible(mark("This system does not tell when its screen goes dark"), where)
    if after == 0:
        return good(mark("The screen stays on"), seconds=0)
    minutes = max(1, round(after / 60))
    if after >= LONG:
        return good(mark("The screen stays on for {minutes} h", minutes=minutes // 60), seconds=after)
    return look(mark("The screen goes dark after {minutes} min", minutes=minutes), where, seconds=after)


def seconds(machine: Machine) -> int | None:
    ways: dict[str, tuple[Callable[[Machine], int | None], ...]] = {
        "linux": (_gnome, _x11),
        "darwin": (_mac,),
        "win32": (_windows,),
    }
    told = [after for way in ways.get(machine.platform, ()) if (after := way(machine)) is not None]
    sooner = [after for after in told if after > 0]
    return min(sooner) if sooner else 0 if told else None


def _gnome(machine: Machine) -> int | None:
    said = machine.command(["gsettings", "get", "org.gnome.desktop.session", "idle-delay"])
    found = re.search(r"uint32 (\d+)", said or "")
    return int(found[1]) if found else None


def _x11(machine: Machine) -> int | None:
    """The screen saver and the energy saver; whichever comes first."""
    said = machine.command(["xset", "q"])
    if said is None:
        return None
    saver = re.search(r"timeout:\s+(\d+)", said)
    times = [int(saver[1])] if saver else []
    if "DPMS is Enabled" in said:
        stages = re.search(r"Standby:\s+(\d+)\s+Suspend:\s+(\d+)\s+Off:\s+(\d+)", said)
        times += [int(each) for each in stages.groups()] if stages else []
    return min((each for each in times if each > 0), default=0)


def _mac(machine: Machine) -> int | None:
    said = machine.command(["/usr/bin/pmset", "-g"])
    found = re.search(r"^\s*displaysleep\s+(\d+)(.*)$", said or "", re.MULTILINE)
    if found is None:
        return None
    return 0 if "prevented" in found[2] else int(found[1]) * 60


def _windows(machine: Machine) -> int | None:
    """The time on mains, then on the battery; the words are translated, the numbers are not."""
    said = machine.command(["powercfg", "/query", "SCHEME_CURRENT", "SUB_VIDEO", "VIDEOIDLE"])
    times = [int(each, 16) for each in re.findall(r"0x([0-9a-fA-F]{8})", said or "")][-2:]
    if len(times) < 2:
        return None
    return min((each for each in times if each > 0), default=0)
