"""How long the window keeps people waiting: by how much its own clock ticks late.

The UI thread is to be free at any moment; what it does meanwhile, or what keeps it from running, shows as a tick that
comes late. Kept for the last minute.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from scanner.domain.text import joined, mark

EVERY = 20  # ms
KEPT = 60.0
P99_GOAL, WORST_GOAL = 0.016, 0.1


@dataclass(frozen=True, slots=True)
class Stalls:
    """Seconds that ticks came late; `ticks` how many were measured."""

    ticks: int = 0
    p99: float = 0.0
    worst: float = 0.0

    @property
    def met(self) -> bool:
        """As good as it has to be."""
        return self.p99 < P99_GOAL and self.worst < WORST_GOAL


def stalls_of(late: list[float]) -> Stalls:
    ordered = sorted(late)
    if not ordered:
        return Stalls()
    return Stalls(len(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], ordered[-1])


class StallMeter(QObject):
    """Starts by itself; lives in the UI thread."""

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.perf_counter, every: int = EVERY,
        kept: float = KEPT,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._clock = clock
        self._every = every / 1000
        self._kept = kept
        self._late: deque[tuple[float, float]] = deque()
        self._last = clock()
        self._timer = QTimer(self, interval=every)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @Slot()
    def tick(self) -> None:
        now = self._clock()
        self._late.append((now, max(0.0, now - self._last - self._every)))
        self._last = now
        while self._late[0][0] < now - self._kept:
            self._late.popleft()

    def waiting(self) -> float:
        """Seconds by which the next tick is late at this moment. Any thread."""
        return self._clock() - self._last - self._every

    def begin(self) -> None:
        """Forgets what was: measuring begins now."""
        self._late.clear()
        self._last = self._clock()

    def stop(self) -> None:
        self._timer.stop()

    def stalls(self) -> Stalls:
        return stalls_of([late for _, late in self._late])

    def late(self) -> list[float]:
        """Each tick's, the oldest first."""
        return [late for _, late in self._late]


def stall_words(stalls: Stalls) -> str:
    """`The window answers within 4 ms; the longest wait in the last minute was 31 ms.`"""
    if not stalls.ticks:
        return mark("The window has not been measured yet.")
    usual = max(1, round(stalls.p99 * 1000))
    worst = max(usual, round(stalls.worst * 1000))
    said = mark(
        "The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.",
        usual=usual, worst=worst,
    )  # fmt: skip
    return said if stalls.met else joined(" ", (said, mark("That is slow: close other programs.")))
