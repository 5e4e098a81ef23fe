"""How fast a ticket list comes in, and how long the rest of it will take."""

import math

from scanner.clock import Clock
from scanner.domain.notices import ListProgress

MEMORY = 5.0
"""Seconds after which a stretch counts for a third: it follows the network, and does not flicker."""

BREAK = 10.0
"""A page that took longer than this was held up by something: the speed is measured afresh from it on."""


class Pace:
    """Rows a second by the monotonic clock, smoothed. One thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: tuple[int, float] | None = None
        self._rows = self._seconds = 0.0

    def at(self, done: int, total: int | None, *, full: bool) -> ListProgress:
        """Notes how far the list has come, and says it."""
        now = self._clock.monotonic()
        rows, seconds = (done - self._last[0], now - self._last[1]) if self._last else (0, 0.0)
        if rows < 0 or seconds > BREAK:  # another list, or one that goes on after a break
            self._rows = self._seconds = 0.0
        elif self._last:
            kept = math.exp(-seconds / MEMORY)
            self._rows = kept * self._rows + rows
            self._seconds = kept * self._seconds + seconds
        self._last = (done, now)
        rate = self._rows / self._seconds if self._rows and self._seconds else None
        left = None if rate is None or total is None else max(0, total - done) / rate
        return ListProgress(done, total, full, rate, left)
