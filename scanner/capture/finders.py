"""Finds a QR code by its three eyes alone, also where nothing light is around it.

Readers look for a dark ring with light around it, which a code printed on dark ground does not have. Within the ring
there is always a light one around a dark square; their areas are as 16 to 9 however the code is turned or tilted.
"""

from __future__ import annotations

import math
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from scanner.capture.opencv import cv2

if TYPE_CHECKING:
    import numpy.typing as npt

    from scanner.capture.frames import Image

    Plane = npt.NDArray[np.float64]

SMALLEST = 16  # pixels that the dark square of an eye has
AREAS = (0.32, 0.95)  # the dark square's as part of the light ring's; 9/16 when drawn by the book
SIDES = (1.35, 2.0)  # the ring's as a multiple of the square's; 5/3
ALIKE = 2.2  # how much larger one eye may be than another, by area
SQUARE = 0.45  # cosine of the angle at the middle eye, at most
MODULES = (12.0, 60.0)  # between two eyes' middles
MOST = 8  # eyes that are looked at
PIECES = 300  # of light and of dark that are looked at, the largest; noise has thousands


class Eye(NamedTuple):
    x: float
    y: float
    area: float
    """Of its dark square."""


def code_around(grey: Image) -> Plane | None:
    """Four corners of a QR code, clockwise from its own top left (the fourth is a guess), or None."""
    best: tuple[float, Plane] | None = None
    for three in combinations(eyes_in(grey), 3):
        areas = [eye.area for eye in three]
        if max(areas) > ALIKE * min(areas):
            continue
        for found in (_corners(*order) for order in permutations(three)):
            if found and (best is None or found[0] < best[0]):
                best = found
    return best[1] if best else None


def _corners(middle: Eye, right: Eye, below: Eye) -> tuple[float, Plane] | None:
    """If these are a code's eyes in this order: how far they are from square, and the code's corners."""
    origin = np.array([middle.x, middle.y])
    across, down = np.array([right.x, right.y]) - origin, np.array([below.x, below.y]) - origin
    turn = float(across[0] * down[1] - across[1] * down[0])
    lengths = math.hypot(*across), math.hypot(*down)
    if turn <= 0 or max(lengths) > 2 * min(lengths):
        return None
    slant = abs(float(across @ down)) / (lengths[0] * lengths[1])
    modules = 3 * math.sqrt(turn / ((middle.area + right.area + below.area) / 3))
    if slant > SQUARE or not MODULES[0] <= modules <= MODULES[1]:
        return None
    edge = 3.5 / modules
    u, v = across, down
    corners = [-edge * (u + v), u + edge * (u - v), u + v + edge * (u + v), v + edge * (v - u)]
    return slant, origin + np.array(corners)


def eyes_in(grey: Image) -> list[Eye]:
    """What looks like an eye of a QR code, the largest first."""
    light = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, _block(grey), 4)
    squares, rings = _patches(cv2.bitwise_not(light)), _patches(light)
    if not len(squares) or not len(rings):
        return []
    away = np.hypot(squares[:, None, 0] - rings[None, :, 0], squares[:, None, 1] - rings[None, :, 1])
    areas = squares[:, None, 4] / rings[None, :, 4]
    wide = rings[None, :, 2] / squares[:, None, 2]
    high = rings[None, :, 3] / squares[:, None, 3]
    fits = away < 0.25 * np.sqrt(squares[:, None, 4])
    for ratio, (least, most) in ((areas, AREAS), (wide, SIDES), (high, SIDES)):
        fits &= (ratio > least) & (ratio < most)
    found = [Eye(x, y, area) for x, y, _, _, area in squares[fits.any(axis=1)].tolist()]
    return sorted(found, key=lambda eye: -eye.area)[:MOST]


def _block(grey: Image) -> int:
    """Pixels of the neighbourhood that a pixel is held against: wider than an eye of a code that fills the picture."""
    return max(15, int(min(grey.shape)) // 4) | 1


def _patches(mask: Any) -> Plane:
    """Middle x and y, width, height and area of each piece that could be part of an eye."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    left, top, width, height, area = stats[1:].astype(np.float64).T
    good = (area >= SMALLEST) & (width < 2.5 * height) & (height < 2.5 * width) & (area > 0.25 * width * height)
    pieces = np.stack([left + width / 2, top + height / 2, width, height, area], axis=1)[good]
    largest: Plane = pieces[np.argsort(-pieces[:, 4])][:PIECES]
    return largest
