"""One limit of time for all the calls of one deed."""

import time


class Deadline:
    """Seconds that they have together."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """A little even when time is up, so that the next call fails by itself and at once."""
        return max(0.05, self._until - time.monotonic())
