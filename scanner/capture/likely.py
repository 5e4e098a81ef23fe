"""Where in a picture a code may be.

Every kind of code is a patch crowded with edges. So are print and patterned cloth: this finds places worth a closer
look, and what it finds is no promise. It costs two to four milliseconds for a 720p picture, a tenth of what looking
closely everywhere would.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scanner.capture.opencv import cv2
from scanner.capture.outlines import Box

if TYPE_CHECKING:
    from scanner.capture.frames import Image

MAP = 320  # pixels; the longer side of the map of edges in which places are looked for
FINE = 900  # pixels; a picture with a longer side is halved before its edges are drawn
MARGIN = 0.12
CROWDED = 24.0  # greys that neighbouring pixels differ by, on average
CROWDED_FOR_ITS_CONTRAST = 0.28  # the same as a part of the contrast: a code in the dark, but not a lamp out of focus
_NEIGHBOURS = np.ones((3, 3), np.uint8)


def likely_places(grey: Image, most: int = 4) -> list[Box]:
    """The places that may hold a code, with a margin around each, most crowded first."""
    height, width = grey.shape
    whole = Box(0, 0, width, height)
    crowd = _crowd_of_edges(grey)
    scale = max(width / crowd.shape[1], height / crowd.shape[0])
    found: list[tuple[float, Box]] = []
    for patch in _patches(crowd):
        place = Box(*(int(edge * scale) for edge in patch))
        density = float(crowd[patch.top : patch.bottom, patch.left : patch.right].mean())
        if density >= CROWDED or density >= CROWDED_FOR_ITS_CONTRAST * _contrast(grey, place):
            found.append((density * place.area**0.5, place.grown(MARGIN, 8, whole)))
    found.sort(reverse=True)
    return [place for _, place in found[:most]]


def _contrast(grey: Image, place: Box) -> float:
    """Between what is light and what is dark in it. Every second pixel will do."""
    dark, light = np.percentile(grey[place.top : place.bottom : 2, place.left : place.right : 2], (5, 95))
    return float(light - dark)


def _crowd_of_edges(grey: Image) -> Image:
    """How much light changes around each spot, on a small map."""
    height, width = grey.shape
    if max(grey.shape) > FINE:
        grey = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    else:
        grey = cv2.GaussianBlur(grey, (3, 3), 0).astype(np.uint8, copy=False)
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, _NEIGHBOURS)
    scale = min(1.0, MAP / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(edges, size, interpolation=cv2.INTER_AREA)
    return cv2.blur(small, (5, 5)).astype(np.uint8, copy=False)


def _patches(crowd: Image) -> list[Box]:
    """Where it is clearly more than usual in this picture, and not just a line. "Usual" is the median, so that noise
    and poor light set their own measure."""
    enough = max(4.0 + 1.5 * float(np.median(crowd)), 0.35 * float(np.percentile(crowd, 99.5)))
    mask = (crowd > enough).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, _NEIGHBOURS).astype(np.uint8, copy=False)
    _, _, found, _ = cv2.connectedComponentsWithStats(mask)
    return [
        Box(left, top, left + width, top + height)
        for left, top, width, height, area in found[1:].tolist()
        if min(width, height) >= 4 and max(width, height) >= 6 and area >= 0.3 * width * height
    ]
