"""The reading of codes gives way to the window and the door's own work.

Where there are few processors, a decoder that always has another frame to look at would keep them from painting and
from answering; a frame that it skips is followed by another.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from typing import Any

NICE = 5
"""Of POSIX: about a third of what others get, where all want everything. An idle processor is had in whole."""
BELOW_NORMAL = 0x4000
"""Of Windows: BELOW_NORMAL_PRIORITY_CLASS."""


def give_way() -> None:
    """From now on, for this process. A system that does not let us is no trouble."""
    with suppress(OSError, AttributeError):
        if sys.platform == "win32":
            kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  only Windows has it
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
        else:
            os.nice(NICE)
