"""A ticket held up for two seconds is sixty frames and one reading.

A code counts when it comes into view and not again while it stays. It has left once it was not read for `gap`
seconds, so a frame or ten without it (a shaking hand, glare) do not make it new; a second patron with the same
code, shown after the first one left, counts again. Codes are looked at one by one: a second ticket in the picture
changes nothing for the first.
"""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Code = TypeVar("Code", bound=Hashable)

GAP = 1.5  # seconds


class Debounce(Generic[Code]):
    """One per camera. Works on whatever names a code: its text, usually."""

    def __init__(self, gap: float = GAP) -> None:
        self.gap = gap
        self._last_seen: dict[Code, float] = {}

    def fresh(self, codes: Iterable[Code], at: float) -> list[Code]:
        """Those of the codes in view at the time `at` (seconds, any origin) that have just come into view, each
        once, in order. Frames without codes need not be told. Time that jumps back by more than the gap starts
        anew: another source has another line of time."""
        in_view = tuple(dict.fromkeys(codes))
        came = [code for code in in_view if self._is_away(code, at)]
        self._last_seen = {code: seen for code, seen in self._last_seen.items() if abs(at - seen) < self.gap}
        for code in in_view:
            self._last_seen[code] = at
        return came

    def forget(self) -> None:
        """All codes are out of view: another camera, another event."""
        self._last_seen.clear()

    def _is_away(self, code: Code, at: float) -> bool:
        seen = self._last_seen.get(code)
        return seen is None or abs(at - seen) >= self.gap
