"""Stripes have to be read twice.

A two-dimensional code repairs its own errors; a row of stripes has one check digit, and of the thousands of frames
of an evening some read wrong. On the live path a striped code counts once two frames close together agree on it,
which costs a thirtieth of a second.
"""

from collections import deque

from scanner.capture.symbols import STRIPES, Symbol


class Agreement:
    """Remembers the stripes of the last few frames. One per live stream; not for pictures that stand alone."""

    def __init__(self, frames: int = 3) -> None:
        """`frames`: how far back a first sight counts."""
        self._seen: deque[frozenset[tuple[str, str]]] = deque(maxlen=frames)

    def passed(self, symbols: list[Symbol]) -> list[Symbol]:
        """The symbols of this frame that may count. Call it for every frame, also for one without symbols."""
        before = frozenset().union(*self._seen)
        self._seen.append(frozenset((s.kind, s.text) for s in symbols if s.kind in STRIPES))
        return [s for s in symbols if s.kind not in STRIPES or (s.kind, s.text) in before]
