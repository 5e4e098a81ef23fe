"""Time, handed in.

Everything that needs to know when it is takes a `Clock`, so that a test can put an evening into a millisecond and a
jump of an hour between two scans. Durations come from `monotonic`, records from `now`: the wall clock of a venue
laptop may be wrong and may jump, the monotonic clock may not.
"""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program knows about time."""

    def now(self) -> datetime:
        """The wall clock, in UTC: for records that people read."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start that never go backwards: for durations."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()
