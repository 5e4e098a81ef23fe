"""What the checks ask of the operating system, in one value: a test hands in another machine."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ASKING = 8.0


def by_command(command: Sequence[str]) -> str | None:
    """What a command of the system's says; None where it is not there or fails."""
    try:
        asked = subprocess.run(  # noqa: S603  the checks' own commands, nobody's input
            list(command), capture_output=True, text=True, errors="replace", timeout=ASKING, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return asked.stdout


def by_windows() -> tuple[int, int] | None:
    """Windows on its power: mains (1, 0, or 255 for unknown), and the battery's per cent (255: unknown or none)."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    said = (ctypes.c_ubyte * 12)()
    if windll is None or not windll.kernel32.GetSystemPowerStatus(ctypes.byref(said)):
        return None
    return said[0], said[2]


@dataclass(frozen=True, slots=True)
class Machine:
    platform: str = str(sys.platform)
    root: Path = Path("/")
    command: Callable[[Sequence[str]], str | None] = by_command
    windows_power: Callable[[], tuple[int, int] | None] = by_windows


HERE = Machine()
