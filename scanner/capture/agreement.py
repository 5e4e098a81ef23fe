"""Stripes, and stacks of them, have to be read twice.

A square code repairs its own errors and knows when it cannot; a row of stripes has one check digit, a PDF417 repairs
more than it should, and of the thousands of frames of an evening some read wrong. On the live path such a code counts
once two frames close together agree on it, which costs a thirtieth of a second.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scanner.capture.symbols import Symbol


class Agreement:
    """Remembers the stripes of the last few looks. One per live stream, or per picture that is looked at many times."""

    def __init__(self, frames: int = 3) -> None:
        """`frames`: how many looks back a first sight counts."""
        self._seen: deque[frozenset[tuple[str, str]]] = deque(maxlen=frames)

    def passed(self, symbols: list[Symbol]) -> list[Symbol]:
        """The symbols of this look that may count. Call it for every look, also for one without symbols."""
        before = frozenset().union(*self._seen)
        self._seen.append(frozenset((symbol.kind, symbol.text) for symbol in symbols if symbol.is_weak))
        return [symbol for symbol in symbols if not symbol.is_weak or (symbol.kind, symbol.text) in before]
