"""Is this door ready for the evening? Ten checks, a minute at most, the same for the window and the terminal.

One module a check; `checks` lists them with what they work on, `course.run` runs them all at once, `seal` keeps the
outcome. What a check cannot find out it says, and what to do instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scanner.app.preflight import camera, code, disk, hand_scanner, power, screen_sleep, server, sound
from scanner.app.preflight.camera import Eye
from scanner.app.preflight.door_side import DoorSide
from scanner.app.preflight.findings import Check
from scanner.app.preflight.hand_scanner import Hand
from scanner.app.preflight.machine import HERE, Machine
from scanner.app.preflight.sound import Speaker
from scanner.domain.text import mark


@dataclass(frozen=True, slots=True)
class Tools:
    """What the checks work on. `door` None: none is set up; `open_eye` answers None where there is no camera;
    `speaker` and `hand` are the window's."""

    folder: Path
    open_eye: Callable[[], Eye | None]
    door: DoorSide | None = None
    speaker: Speaker | None = None
    hand: Hand | None = None
    serial_port: str = ""
    machine: Machine = HERE


def checks(tools: Tools) -> list[Check]:
    """In the order in which they are shown."""
    return [
        Check("camera", mark("Camera"), partial(camera.check, tools.open_eye), 40.0),
        Check("code", mark("Test code"), code.check, 40.0),
        Check("sound", mark("Sound"), partial(sound.check, tools.speaker), 45.0),
        Check("hand_scanner", mark("Hand scanner"), partial(hand_scanner.check, tools.hand, tools.serial_port), 45.0),
        *_of_the_system(tools.door),
        Check("clock", mark("Clock"), lambda _: server.clock(tools.door), 20.0),
        Check("disk", mark("Disk"), partial(disk.check, tools.folder), 20.0),
        Check("power", mark("Power"), lambda _: power.check(tools.machine), 20.0),
        Check("screen", mark("Screen"), lambda _: screen_sleep.check(tools.machine), 20.0),
    ]


def _of_the_system(door: DoorSide | None) -> list[Check]:
    """One that gives no list is asked about each code."""
    if door is not None and not door.capability.lists:
        return [Check("event", mark("Event and record"), lambda _: server.event(door), 20.0)]
    return [
        Check("token", mark("Token and sections"), lambda _: server.token(door), 20.0),
        Check("list", mark("Ticket list"), lambda _: server.ticket_list(door), 20.0),
    ]
