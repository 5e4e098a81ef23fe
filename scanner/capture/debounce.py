"""A ticket held up for two seconds is sixty frames and one reading.

A code counts when it comes into view and not again while it stays. It has left once it was not read for `gap`
seconds, so a frame or ten without it (a shaking hand, glare) do not make it new; a second patron with the same
code, shown after the first one left, counts again. The outline tells more: a code that was away for a moment and
then is seen well away from where it was, or at another size, is another piece of paper, and counts at once. Codes
are looked at one by one: a second ticket in the picture changes nothing for the first.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from scanner.capture.symbols import Corner, Symbol

Code = TypeVar("Code", bound=Hashable)

GAP = 1.5  # seconds
MOMENT = 0.5  # seconds away from which a code in another place is another one
ELSEWHERE = 1.5  # of its longer side: how far a hand does not move a ticket while it cannot be read
RESIZED = 1.6  # times larger or smaller

Outline = tuple[Corner, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    at: float
    outline: Outline


class Debounce(Generic[Code]):
    """One per camera. Works on whatever names a code: its text, usually."""

    def __init__(self, gap: float = GAP) -> None:
        self.gap = gap
        self._last_seen: dict[Code, _Seen] = {}

    def fresh(self, codes: Iterable[Code], at: float, outlines: Mapping[Code, Outline] | None = None) -> list[Code]:
        """Those of the codes in view at the time `at` (seconds, any origin) that have just come into view, each
        once, in order. Frames without codes need not be told. Time that jumps back by more than the gap starts
        anew: another source has another line of time."""
        where = outlines or {}
        in_view = {code: _Seen(at, where.get(code, ())) for code in codes}
        came = [code for code, seen in in_view.items() if self._is_another(code, seen)]
        self._last_seen = {code: seen for code, seen in self._last_seen.items() if abs(at - seen.at) < self.gap}
        self._last_seen |= in_view
        return came

    def forget(self) -> None:
        """All codes are out of view: another camera, another event."""
        self._last_seen.clear()

    def _is_another(self, code: Code, now: _Seen) -> bool:
        last = self._last_seen.get(code)
        if last is None:
            return True
        away = abs(now.at - last.at)
        return away >= self.gap or (away >= MOMENT and is_elsewhere(last.outline, now.outline))


def fresh_texts(debounce: Debounce[str], symbols: Iterable[Symbol], at: float) -> list[str]:
    """The texts of the symbols on a frame that have just come into view."""
    seen = {symbol.text: symbol.outline for symbol in symbols}
    return debounce.fresh(seen, at, seen)


def is_elsewhere(before: Outline, now: Outline) -> bool:
    """Whether an outline is in another place, or of another size, than a hand could have brought it to unseen."""
    if not before or not now:
        return False
    was, side = _middle_and_side(before)
    there, size = _middle_and_side(now)
    moved = max(abs(there[0] - was[0]), abs(there[1] - was[1]))
    return moved > ELSEWHERE * max(side, size) or not 1 / RESIZED < size / side < RESIZED


def _middle_and_side(outline: Outline) -> tuple[tuple[float, float], float]:
    across, down = [x for x, _ in outline], [y for _, y in outline]
    side = max(max(across) - min(across), max(down) - min(down), 1)
    return ((max(across) + min(across)) / 2, (max(down) + min(down)) / 2), float(side)
