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
        Check("camera", "Camera", partial(camera.check, tools.open_eye), 40.0),
        Check("code", "Test code", code.check, 40.0),
        Check("sound", "Sound", partial(sound.check, tools.speaker), 45.0),
        Check("hand_scanner", "Hand scanner", partial(hand_scanner.check, tools.hand, tools.serial_port), 45.0),
        Check("token", "Token and sections", lambda _: server.token(tools.door), 20.0),
        Check("list", "Ticket list", lambda _: server.ticket_list(tools.door), 20.0),
        Check("clock", "Clock", lambda _: server.clock(tools.door), 20.0),
        Check("disk", "Disk", partial(disk.check, tools.folder), 20.0),
        Check("power", "Power", lambda _: power.check(tools.machine), 20.0),
        Check("screen", "Screen", lambda _: screen_sleep.check(tools.machine), 20.0),
    ]
