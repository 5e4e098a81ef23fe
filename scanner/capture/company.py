"""Tickets that are held up together are seldom read in the same frame: one of them is nearer, or lies in the light.

Whoever comes into view shortly after another that is still there belongs to it. Later than that, it is the next guest
who is early.
"""

from collections.abc import Collection, Iterable

TOGETHER = 1.0  # seconds between the first that comes into view and the last that still belongs to it
STILL_THERE = 0.5  # seconds for which a code that is not read has not left


class Company:
    """One per camera. Times are seconds on the camera's line of time."""

    def __init__(self) -> None:
        self._began = 0.0
        self._seen: dict[str, float] = {}

    def of(self, fresh: Collection[str], in_view: Iterable[str], at: float) -> tuple[str, ...]:
        """Those who came before and belong to the `fresh` ones, in the order in which they came."""
        if abs(at - self._began) > TOGETHER:
            self._seen.clear()
        before = tuple(code for code, last in self._seen.items() if 0 <= at - last <= STILL_THERE and code not in fresh)
        if fresh and not before:
            self._began = at
            self._seen.clear()
        self._seen |= {code: at for code in in_view if code in self._seen or code in fresh}
        return before if fresh else ()

    def forget(self) -> None:
        """Another camera."""
        self._seen.clear()
