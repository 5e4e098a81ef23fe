"""The server's clock as its answers tell it, carried on by our monotonic one: a signature holds for a while only."""

import threading
from datetime import datetime, timedelta

from scanner.clock import Clock


class ServerTime:
    """Safe from several threads. Until an answer has told the time, it is this machine's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: tuple[datetime, float] | None = None
        self._guard = threading.Lock()

    @property
    def known(self) -> bool:
        return self._told is not None

    def heard(self, moment: datetime | None) -> float:
        """Takes note of what an answer says; answers by how many seconds we were wrong."""
        if moment is None:
            return 0.0
        with self._guard:
            wrong = abs((moment - self._now()).total_seconds())
            self._told = moment, self._clock.monotonic()
        return wrong

    def now(self) -> datetime:
        with self._guard:
            return self._now()

    def _now(self) -> datetime:
        if self._told is None:
            return self._clock.now()
        moment, at = self._told
        return moment + timedelta(seconds=self._clock.monotonic() - at)
