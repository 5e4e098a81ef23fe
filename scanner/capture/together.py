"""Several frames of one place laid on each other, for what no single frame shows.

The ticket moves in the hand and the lamp's reflection moves over it, but the code on it stays the same. Each frame is
laid on the first by the corners in it that are found again; of every pixel the average counts over the frames in which
light has not burnt it out. Noise and the waves of a screen average away, and what glare hides now it shows a moment
later. The older a frame, the less it counts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from scanner.capture.opencv import cv2
from scanner.capture.outlines import Box

if TYPE_CHECKING:
    import numpy.typing as npt

    from scanner.capture.frames import Image
    from scanner.capture.symbols import Symbol

    Way = npt.NDArray[np.float64]

LARGEST = 400_000  # pixels; a place that is larger shows a code that needs no help
SMALLEST = 280  # pixels a side; in the dark only a corner of a code may look like a place
ANEW = frozenset({3, 6, 12})  # depths at which corners are looked for again: they show better by then
POINTS = 100  # corners by which frames are laid on each other
FEWEST = 12  # of them that have to be found again
PART = 0.35  # of them as well
EXACT = 1.5  # pixels by which one may be off
BURNT = 245
FADES = 0.93  # what a frame counts when the next one is laid on it
LOST = 3  # frames in a row that do not fit: the ticket is gone
_SOFT = 1.5  # sigma: corners of noise are no corners


class Together:
    """For one live stream, in one thread."""

    def __init__(self) -> None:
        self.depth = 0
        """How many frames lie on each other."""
        self._lost = 0

    def add(self, grey: Image, place: Box) -> bool:
        """Lays the next frame on the others; whether it fits. The first one is laid down at `place`, and is where
        the others are put."""
        if not self.depth:
            return self._begin(grey, place)
        way = self._way_to(grey)
        if way is None:
            self._lost += 1
            if self._lost >= LOST:
                self.forget()
            return False
        self._lost, self._way = 0, way
        self._lay(self._through(grey, way))
        return True

    def picture(self) -> Image:
        """What the frames show together. Where none shows anything it is white."""
        lit = self._light / np.maximum(self._weight, 1e-6)
        return np.where(self._weight > 0.05, lit, 255).astype(np.uint8)

    def placed(self, symbol: Symbol) -> Symbol:
        """A symbol that was read on `picture`, with its corners where they are in the newest frame."""
        corners = np.array([symbol.outline], np.float64)
        there = cv2.perspectiveTransform(corners, self._way)[0].round().astype(int).tolist()
        return replace(symbol, outline=tuple((x, y) for x, y in there), stage=f"put together, {symbol.stage}")

    def forget(self) -> None:
        """Another ticket, another place."""
        self.depth = self._lost = 0

    def _begin(self, grey: Image, place: Box) -> bool:
        place = _roomy(place, grey)
        first = grey[place.top : place.bottom, place.left : place.right]
        if first.size > LARGEST or not self._find_corners(first):
            return False
        self._way = np.array([[1, 0, place.left], [0, 1, place.top], [0, 0, 1]], np.float64)
        self._light, self._weight = np.zeros(first.shape, np.float32), np.zeros(first.shape, np.float32)
        self._lay(first)
        return True

    def _find_corners(self, picture: Image) -> bool:
        soft = _softened(picture)
        points: Any = cv2.goodFeaturesToTrack(soft, POINTS, 0.05, 6)
        if points is None or len(points) < FEWEST:
            return False
        self._soft, self._points = soft, points.astype(np.float32)
        return True

    def _lay(self, frame: Image) -> None:
        lit = (frame < BURNT).astype(np.float32)
        self._light *= FADES
        self._weight *= FADES
        self._light += frame * lit
        self._weight += lit
        self.depth += 1
        if self.depth in ANEW:
            self._find_corners(self.picture())

    def _way_to(self, grey: Image) -> Way | None:
        """From the first frame's place to this frame, found from where the last one was."""
        seen = _softened(self._through(grey, self._way))
        found, ok, _ = cv2.calcOpticalFlowPyrLK(
            self._soft, seen, self._points, self._points.copy(), winSize=(21, 21), maxLevel=3
        )
        again = ok.ravel() == 1
        if again.sum() < FEWEST:
            return None
        moved, fits = cv2.findHomography(self._points[again], found[again], cv2.RANSAC, EXACT)
        if moved is None or fits.sum() < max(FEWEST, PART * len(self._points)):
            return None
        return np.asarray(self._way @ moved, np.float64)

    def _through(self, grey: Image, way: Way) -> Image:
        """The frame as it looks from the first frame's place."""
        size = self._light.shape[::-1]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpPerspective(grey, way, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return seen.astype(np.uint8, copy=False)


def _roomy(place: Box, grey: Image) -> Box:
    missing = max(0, SMALLEST - min(place.width, place.height))
    return place.grown(0, missing // 2 + 8, Box(0, 0, grey.shape[1], grey.shape[0]))


def _softened(part: Image) -> Image:
    return cv2.GaussianBlur(part, (0, 0), _SOFT).astype(np.uint8, copy=False)
