"""How much time is left for a frame, and what each stage costs.

Every frame has its budget; what it overspends is owed by the next. Nothing is saved: a frame that takes longer than
the camera's pace makes the next one wait, which may be the one that would have been read at once. A stage's
cost is measured each time it runs, because computers differ by ten times and the same one slows down when it is hot or
busy; only before its first time a guess stands in.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scanner.capture.stages import Stage

UNIT = 100_000.0  # pixels; a cost is milliseconds for so many
NEW = 0.3  # the weight of the newest measurement


class Purse:
    """For one stream, in one thread."""

    def __init__(self, budget_ms: float, clock: Callable[[], float]) -> None:
        """`clock` in seconds."""
        self._budget = budget_ms
        self._clock = clock
        self._left = 0.0
        self._opened = 0.0
        self._costs: dict[Stage, float] = {}

    @contextmanager
    def frame(self) -> Iterator[None]:
        """What happens within is paid for by this frame."""
        self._left = min(self._left, 0.0) + self._budget
        self._opened = self._clock()
        try:
            yield
        finally:
            self._left = max(self.room, -self._budget)

    @property
    def room(self) -> float:
        """Milliseconds that are still there, within a frame."""
        return self._left - 1000 * (self._clock() - self._opened)

    def affords(self, stage: Stage, pixels: int) -> bool:
        return self.cost(stage, pixels) <= self.room

    def cost(self, stage: Stage, pixels: int) -> float:
        """What it will probably take, in milliseconds."""
        return self._costs.get(stage, stage.ms) * pixels / UNIT

    @contextmanager
    def measuring(self, stage: Stage, pixels: int) -> Iterator[None]:
        """Learns from what happens within."""
        started = self._clock()
        yield
        measured = 1000 * (self._clock() - started) * UNIT / max(pixels, 1)
        before = self._costs.get(stage, measured)
        self._costs[stage] = before + NEW * (measured - before)
