"""What is done to a picture before it is read once more, and by which library.

A stage changes the picture in one way and knows the way back to the pixels it came from. They were chosen by numbers:
some sixty changes were tried with every reader on photographs and on door videos, and those kept together read all but
one of the pictures that any of them read. A change that read nothing the others did not read, or little for its time,
is not here: masking glare is among those. `LIVE` is the order in which a camera's
frames get them, best return for its time first; `LEISURE` goes on to the rare and the dear.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

import numpy as np

from scanner.capture.finders import code_around
from scanner.capture.opencv import cv2

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from scanner.capture.frames import Image
    from scanner.capture.symbols import Symbol

    Change = Callable[[Image], "View"]
    Affine = npt.NDArray[np.float64]

QUIET = 0.16  # of a code's side: four modules of a small one
ROOM = 2_000_000  # pixels that a changed picture may have; beyond it is not enlarged


class Reader(Enum):
    """Who reads the changed picture."""

    BARE = auto()
    """zxing-cpp in the directions the code may lie in with one pass: quick. Misses upright stripes."""
    FULL = auto()
    """zxing-cpp with all it does by itself: turned, shrunk, inverted."""
    GLOBAL = auto()
    """The same with one threshold for the whole picture instead of one for each spot."""
    ZBAR = auto()


@dataclass(frozen=True, slots=True)
class View:
    """A changed picture, and how its pixels map to those of the picture it was made from (None: one to one)."""

    image: Image
    back: Affine | None = None

    def placed(self, symbol: Symbol, stage: str, left: int = 0, top: int = 0) -> Symbol:
        """The symbol with its corners where they are in the original, of which the picture was a part starting at
        `left` and `top`."""
        corners = np.array(symbol.outline, np.float64)
        if self.back is not None:
            corners = corners @ self.back[:, :2].T + self.back[:, 2]
        outline = tuple((round(x) + left, round(y) + top) for x, y in corners.tolist())
        return replace(symbol, outline=outline, stage=stage)


@dataclass(frozen=True, slots=True)
class Stage:
    """One way of looking."""

    name: str
    change: Change
    reader: Reader
    ms: float
    """A first guess at its time for a hundred thousand pixels; the cascade measures the real one."""
    enlarges: float = 1.0
    """How many pixels it makes out of one."""
    faithful: bool = False
    """Whether it leaves the light as it is. Others may draw what was not there."""

    def fits(self, pixels: int) -> bool:
        return self.enlarges <= 1 or pixels * self.enlarges <= ROOM


def bytes_of(image: np.ndarray[Any, Any]) -> Image:
    """OpenCV's annotations allow any number; its 8-bit operations give 8 bits."""
    return image.astype(np.uint8, copy=False)


def as_it_is(grey: Image) -> View:
    return View(grey)


def scaled(grey: Image, by: float) -> View:
    way = cv2.INTER_AREA if by < 1 else cv2.INTER_CUBIC
    size = tuple(max(1, round(side * by)) for side in grey.shape[::-1])
    back = np.array([[grey.shape[1] / size[0], 0, 0], [0, grey.shape[0] / size[1], 0]])
    return View(bytes_of(cv2.resize(grey, size, interpolation=way)), back)


def turned(grey: Image, degrees: float) -> View:
    """About its middle, on a sheet large enough for all of it."""
    height, width = grey.shape
    there = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cos, sin = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    wide, tall = round(width * cos + height * sin), round(height * cos + width * sin)
    there[:, 2] += ((wide - width) / 2, (tall - height) / 2)
    sheet = cv2.warpAffine(grey, there, (wide, tall), flags=cv2.INTER_LINEAR, borderValue=255)
    return View(bytes_of(sheet), np.asarray(cv2.invertAffineTransform(there), np.float64))


def sharpened(grey: Image, sigma: float, much: float) -> Image:
    """Unsharp mask: what a blur takes away is added instead."""
    return bytes_of(cv2.addWeighted(grey, 1 + much, cv2.GaussianBlur(grey, (0, 0), sigma), -much, 0))


def thresholded(grey: Image, block: int, below: float) -> Image:
    """Each pixel against its neighbourhood: for shadows and glare across a code."""
    way = cv2.ADAPTIVE_THRESH_GAUSSIAN_C
    return bytes_of(cv2.adaptiveThreshold(grey, 255, way, cv2.THRESH_BINARY, block, below))


def blurred(grey: Image, sigma: float) -> Image:
    return bytes_of(cv2.GaussianBlur(grey, (0, 0), sigma))


def contrasted(grey: Image) -> Image:
    """Each part of the picture uses all of the greys."""
    return bytes_of(cv2.createCLAHE(2.0, (8, 8)).apply(grey))


def burnt(grey: Image) -> Image:
    """Only the brightest counts as light: for a light that blooms over dark modules."""
    darkest, brightest = float(grey.min()), float(grey.max())
    limit = darkest + 0.7 * (brightest - darkest)
    return bytes_of(cv2.threshold(grey, limit, 255, cv2.THRESH_BINARY)[1])


def darkened(grey: Image) -> Image:
    """Tells apart what overexposure left of the difference between light and lighter."""
    return bytes_of(cv2.LUT(grey, np.round(255 * np.linspace(0, 1, 256) ** 3).astype(np.uint8)))


def inverted(grey: Image) -> Image:
    """Light for dark. zxing-cpp does that by itself for all but PDF417."""
    return bytes_of(cv2.bitwise_not(grey))


def opened(grey: Image) -> Image:
    """Bright specks smaller than a module are gone."""
    return bytes_of(cv2.morphologyEx(grey, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))


def quieted(grey: Image) -> View:
    """With light ground painted around a QR code that has none, if one is found by its eyes; else nothing."""
    corners = code_around(grey)
    if corners is None:
        return View(grey[:0, :0])
    code = np.zeros(grey.shape, np.uint8)
    cv2.fillConvexPoly(code, np.round(corners).astype(np.int32), 255)
    around = cv2.dilate(code, np.ones((2 * (4 + round(QUIET * math.dist(*corners[:2]))) + 1,) * 2, np.uint8))
    painted = grey.copy()
    painted[(around > 0) & (code == 0)] = np.percentile(grey[code > 0], 90) if code.any() else 255
    return View(painted)


def _on(change: Callable[[Image], Image]) -> Change:
    return lambda grey: View(change(grey))


def _half_sharpened(grey: Image) -> View:
    half = scaled(grey, 0.5)
    return View(sharpened(half.image, 2, 2), half.back)


def _twice_sharpened(grey: Image) -> View:
    twice = scaled(grey, 2)
    return View(sharpened(twice.image, 2, 2), twice.back)


def _enlarged_thresholded(by: float, block: int) -> Change:
    def change(grey: Image) -> View:
        large = scaled(grey, by)
        return View(thresholded(large.image, block, 4), large.back)

    return change


BARE = Stage("plain", as_it_is, Reader.BARE, 0.8, faithful=True)
FULL = Stage("plain", as_it_is, Reader.FULL, 1.8, faithful=True)
ZBAR = Stage("plain", as_it_is, Reader.ZBAR, 5.0, faithful=True)

HALF = Stage("half the size, sharpened", _half_sharpened, Reader.BARE, 0.5)
THRESHOLDED = Stage("thresholded", _on(lambda grey: thresholded(grey, 41, 8)), Reader.BARE, 1.0)
SMOOTHED = Stage("smoothed", _on(lambda grey: blurred(grey, 0.8)), Reader.BARE, 0.8)
LARGE = Stage("twice the size, thresholded", _enlarged_thresholded(2, 41), Reader.ZBAR, 12.0, enlarges=4)

LIVE: tuple[Stage, ...] = (
    HALF,
    THRESHOLDED,
    Stage("sharpened", _on(lambda grey: sharpened(grey, 3, 3)), Reader.BARE, 1.2),
    Stage("turned a little", lambda grey: turned(grey, 10), Reader.BARE, 1.2, faithful=True),
    FULL,
    Stage("quiet zone painted", quieted, Reader.BARE, 5.0),
    ZBAR,
    Stage("contrasted", _on(contrasted), Reader.BARE, 1.2),
    SMOOTHED,
    Stage("twice the size", lambda grey: scaled(grey, 2), Reader.FULL, 7.0, enlarges=4, faithful=True),
    Stage("specks removed", _on(opened), Reader.ZBAR, 5.0),
    Stage("inverted", _on(inverted), Reader.BARE, 0.8, faithful=True),
    Stage("turned halfway", lambda grey: turned(grey, 45), Reader.BARE, 1.6, faithful=True),
    Stage("burnt out", _on(burnt), Reader.ZBAR, 4.0),
    LARGE,
)  # fmt: skip

LEISURE: tuple[Stage, ...] = (
    *LIVE,
    Stage("sharpened finely", _on(lambda grey: sharpened(grey, 2, 2)), Reader.FULL, 2.0),
    Stage("one threshold", as_it_is, Reader.GLOBAL, 1.8, faithful=True),
    Stage("darkened", _on(darkened), Reader.FULL, 2.0),
    Stage("blurred", _on(lambda grey: blurred(grey, 3)), Reader.ZBAR, 5.0),
    Stage("twice the size, sharpened", _twice_sharpened, Reader.GLOBAL, 8.0, enlarges=4),
    Stage("thresholded finely", _on(lambda grey: thresholded(grey, 21, 2)), Reader.FULL, 2.0),
    Stage("thresholded finely", _on(lambda grey: thresholded(grey, 21, 2)), Reader.ZBAR, 5.0),
    Stage("thrice the size, thresholded", _enlarged_thresholded(3, 61), Reader.ZBAR, 25.0, enlarges=9),
)

SEVERAL: tuple[Stage, ...] = (THRESHOLDED, SMOOTHED, HALF, ZBAR, BARE, LARGE)
"""For frames put together: what finds edges where light was uneven, and what goes well with their last noise."""

LAYING = Stage("put together", as_it_is, Reader.BARE, 6.0)
"""No look, but the work of putting one more frame on the others."""
