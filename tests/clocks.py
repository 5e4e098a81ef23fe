"""The one clock that tests are handed: it stands until it is told to go on."""

import threading
from datetime import UTC, datetime, timedelta

EVENING = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


class FakeClock:
    """Both clocks of a machine. They go together (`advance`) unless somebody sets the wall clock (`jump`, `set`)."""

    def __init__(self, start: datetime = EVENING) -> None:
        self._now = start
        self._monotonic = 1000.0
        self._guard = threading.Lock()

    def now(self) -> datetime:
        with self._guard:
            return self._now

    def monotonic(self) -> float:
        with self._guard:
            return self._monotonic

    def advance(self, seconds: float) -> None:
        """Time passes."""
        with self._guard:
            self._now += timedelta(seconds=seconds)
            self._monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Somebody sets the wall clock, by so much."""
        self.set(self.now() + timedelta(seconds=seconds))

    def set(self, now: datetime) -> None:
        """Somebody sets the wall clock, to this."""
        with self._guard:
            self._now = now
