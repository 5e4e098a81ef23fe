"""What arrives at a door to be answered: codes of all its lanes, an operator's choices, parties; one after another.

Codes that have come while another was answered are answered together where the door decides alone: on a slow disk a
few lanes then wait for it once, and not each for all.
"""

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST = 16
"""Codes that are answered together: nobody waits for more than so many others."""


@dataclass(frozen=True, slots=True)
class Code:
    """What a lane has read."""

    text: str
    lane: str


Deed = Callable[[], object]


class Arrivals:
    """`put` from any thread; `run` on one."""

    def __init__(self, answer: Callable[[Sequence[tuple[str, str]]], object], together: Callable[[], bool]) -> None:
        """`answer` takes codes with their lanes; `together`: whether it is worth giving it several."""
        self._answer = answer
        self._together = together
        self._arrived: queue.SimpleQueue[Code | Deed | None] = queue.SimpleQueue()

    def put(self, arrival: Code | Deed) -> None:
        """Queues a code, or what else is to be done in turn; returns at once."""
        self._arrived.put(arrival)

    def wake(self) -> None:
        """Has `run` see that it is to stop."""
        self._arrived.put(None)

    def run(self, stop: threading.Event) -> None:
        waiting: deque[Code | Deed | None] = deque()
        while not stop.is_set():
            if not waiting:
                waiting.append(self._arrived.get())
            with contextlib.suppress(queue.Empty):
                while len(waiting) < MOST:
                    waiting.append(self._arrived.get_nowait())
            self._next(waiting)

    def _next(self, waiting: deque[Code | Deed | None]) -> None:
        first = waiting.popleft()
        if isinstance(first, Code):
            codes = [(first.text, first.lane)]
            while waiting and isinstance(code := waiting[0], Code) and self._together():
                codes.append((code.text, code.lane))
                waiting.popleft()
            self._answer(codes)
        elif first is not None:
            first()
