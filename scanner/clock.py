"""Time, handed in.

Everything that needs to know when it is takes a `Clock`, so that a test can put an evening into a millisecond and a
jump of an hour between two scans. Durations come from `monotonic`, records from `now`: the wall clock of a venue
laptop may be wrong and may jump, the monotonic clock may not.
"""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program knows about time."""

    def now(self) -> datetime:
        """The wall clock, in UTC: for records that people read."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start that never go backwards: for durations. Those that the machine slept through
        count: a list grows old in a closed laptop too."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return _ran()


def _ran_and_slept(clock: int) -> Callable[[], float]:
    return lambda: time.clock_gettime(clock)


_SLEEP_COUNTS = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
"""Python's own monotonic clock stands still on these systems while the machine sleeps; on Windows it goes on."""

_clock = getattr(time, _SLEEP_COUNTS.get(sys.platform, ""), None)
_ran = time.monotonic if _clock is None else _ran_and_slept(_clock)
