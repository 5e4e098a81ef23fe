"""Where things are in a picture: outlines of codes, the boxes around them, and which code is aimed at.

All in whole pixels, x to the right and y down.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scanner.capture.symbols import Corner, Symbol


class Box(NamedTuple):
    """A rectangle along the picture's sides. The right and lower edges lie outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> int:
        return self.width * self.height

    def touches(self, other: Box) -> bool:
        return (
            self.left <= other.right and other.left <= self.right
            and self.top <= other.bottom and other.top <= self.bottom
        )  # fmt: skip

    def within(self, other: Box) -> bool:
        return (
            other.left <= self.left and self.right <= other.right
            and other.top <= self.top and self.bottom <= other.bottom
        )  # fmt: skip

    def resembles(self, other: Box) -> bool:
        """About as large and about where the other is."""
        shared = Box(
            max(self.left, other.left), max(self.top, other.top),
            min(self.right, other.right), min(self.bottom, other.bottom),
        )  # fmt: skip
        return shared.width > 0 and shared.height > 0 and shared.area > 0.6 * max(self.area, other.area)

    def grown(self, part: float, least: int, whole: Box) -> Box:
        """With a margin of that part of its longer side, and of at least so many pixels, as far as there is picture."""
        margin = least + round(part * max(self.width, self.height))
        return Box(
            max(whole.left, self.left - margin), max(whole.top, self.top - margin),
            min(whole.right, self.right + margin), min(whole.bottom, self.bottom + margin),
        )  # fmt: skip


def box_around(outline: Iterable[Corner]) -> Box:
    across, down = zip(*outline, strict=True)
    return Box(min(across), min(down), max(across), max(down))


def clockwise(corners: Sequence[Corner]) -> tuple[Corner, ...]:
    """As the eye goes round them, starting with the corner nearest the picture's top left."""
    middle_x, middle_y = _middle(corners)
    around = sorted(corners, key=lambda corner: math.atan2(corner[1] - middle_y, corner[0] - middle_x))
    first = min(range(len(around)), key=lambda index: sum(around[index]))
    return tuple(around[first:] + around[:first])


def told_apart(symbols: Iterable[Symbol]) -> list[Symbol]:
    """Each code once: a library may report the same one from several passes. Two tickets with the same text lying
    apart stay two."""
    kept: list[Symbol] = []
    for symbol in symbols:
        if not any(_same(symbol, other) for other in kept):
            kept.append(symbol)
    return kept


def aimed_at(symbols: Iterable[Symbol], width: int, height: int) -> list[Symbol]:
    """The one nearest the middle of the picture; none where there is none."""
    middle = (width / 2, height / 2)
    nearest = min(symbols, key=lambda symbol: math.dist(_middle(symbol.outline), middle), default=None)
    return [nearest] if nearest else []


def _middle(corners: Sequence[Corner]) -> tuple[float, float]:
    return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)


def _same(one: Symbol, other: Symbol) -> bool:
    return (
        one.text == other.text and one.kind == other.kind
        and box_around(one.outline).touches(box_around(other.outline))
    )  # fmt: skip
