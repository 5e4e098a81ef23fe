"""Measures how well a code is seen, for advice while it does not read.

Works on the place where a code may be and is meant to be cheap rather than exact: about two milliseconds, four times a
second. A hint is given once two measurements in a row say the same, and not about a thing that hangs there unread for
long: that is a poster.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from scanner.capture.coach import Coach, Hint
from scanner.capture.finders import eyes_in
from scanner.capture.opencv import cv2
from scanner.capture.outlines import Box, box_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scanner.capture.frames import Image
    from scanner.capture.symbols import Symbol

EVERY = 0.25  # seconds
POSTER = 5.0  # seconds after which what is there unread is not held by anybody
SIDE = 400  # pixels; a larger place is measured in its middle
BLURRED = 0.3  # sharpness
WIDE_BLUR = 0.6  # of a module
SMALL = 2.0  # pixels a module
DIM = 0.42  # exposure
DIMMER = 0.2  # by which a phone is less bright than the brightest around it
BURNT = 252
SPOT = 0.02  # of the place that a burnt spot takes
PAPER = 0.85  # of what is light: where so much is burnt, it is the paper
OWN_BLUR = 0.8  # sigma of the smoothing that comes before measuring


class Meters:
    """For one live stream, in one thread."""

    def __init__(self) -> None:
        self._next = -math.inf
        self._hint: Hint | None = None
        self._place: Box | None = None
        self._since = 0.0

    def look(self, image: Image, place: Box | None, symbols: Sequence[Symbol], at: float) -> Coach | None:
        """The next measurement, if one is due at `at` (seconds). `place` is where a code may be; what has been read
        goes before it."""
        if at < self._next:
            return None
        self._next = at + EVERY
        coach = measured(image, box_around(symbols[0].outline) if symbols else place)
        if self._place is None or coach.place is None or not coach.place.resembles(self._place):
            self._place, self._since = coach.place, at
        before, self._hint = self._hint, None if symbols else coach.hint
        if self._hint is not before or at - self._since > POSTER:
            return _without_hint(coach)
        return coach if self._hint else _without_hint(coach)


def measured(image: Image, place: Box | None) -> Coach:
    """One measurement by itself."""
    if place is None or min(place.width, place.height) < 16:
        return Coach()
    part = _grey_part(image, place)
    dark, light = (float(value) for value in np.percentile(part[::2, ::2], (5, 95)))
    contrast = max(1.0, light - dark)
    soft = cv2.GaussianBlur(part, (3, 3), 0)
    blur, sharpness = _blur(soft.astype(np.float32), contrast)
    glare = _burnt(part, light)
    module = _module(part, soft.astype(np.uint8, copy=False))
    coach = Coach(place, round(sharpness, 3), round(light / 255, 3), round(glare, 3), round(module, 2))
    return _with_hint(coach, blur, _brightest(image))


def _with_hint(coach: Coach, blur: float, brightest: float) -> Coach:
    hint = None
    if coach.exposure < DIM:
        hint = Hint.BRIGHTER if brightest > coach.exposure + DIMMER else Hint.DARK
    elif coach.glare > SPOT:
        hint = Hint.GLARE
    elif 0 < coach.module < SMALL:
        hint = Hint.CLOSER
    elif coach.sharpness < BLURRED or blur > WIDE_BLUR * coach.module:
        hint = Hint.STILL
    return Coach(coach.place, coach.sharpness, coach.exposure, coach.glare, coach.module, hint)


def _without_hint(coach: Coach) -> Coach:
    return Coach(coach.place, coach.sharpness, coach.exposure, coach.glare, coach.module)


def _grey_part(image: Image, place: Box) -> Image:
    """The place or its middle; at most `SIDE` pixels a side."""
    off_x, off_y = max(0, place.width - SIDE) // 2, max(0, place.height - SIDE) // 2
    part = image[place.top + off_y : place.bottom - off_y, place.left + off_x : place.right - off_x]
    return part if part.ndim == 2 else cv2.cvtColor(part, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)


def _brightest(image: Image) -> float:
    """What is bright in the whole picture, 0 to 1; a lamp or two do not count."""
    return float(np.percentile(image[::16, ::16], 90)) / 255


def _blur(soft: cv2.typing.MatLike, contrast: float) -> tuple[float, float]:
    """The width of the steepest edges (sigma, in pixels) and the sharpness that follows from it."""
    steep = np.maximum(np.abs(cv2.Sobel(soft, -1, 1, 0, scale=0.125)), np.abs(cv2.Sobel(soft, -1, 0, 1, scale=0.125)))
    slope = float(np.percentile(steep, 98)) / contrast  # greys a pixel
    if slope <= 0:
        return math.inf, 0.0
    sigma = 1 / (math.sqrt(2 * math.pi) * slope)
    return math.sqrt(max(0.0, sigma**2 - OWN_BLUR**2)), min(1.0, slope / 0.35)


def _burnt(part: Image, light: float) -> float:
    """The part of it that is a burnt-out spot. Where paper itself is that white, nobody can tell."""
    burnt = cv2.blur(part, (7, 7)) >= BURNT
    if burnt.sum() > PAPER * (part > 0.6 * light).sum():
        return 0.0
    return float(cv2.morphologyEx(burnt.astype(np.uint8), cv2.MORPH_OPEN, np.ones((9, 9), np.uint8)).mean())


def _module(part: Image, soft: Image) -> float:
    """By the eyes of a QR code if two are seen, else by how often dark and light change where they change most: at
    every other module."""
    eyes = eyes_in(part)
    if len(eyes) >= 2:
        return math.sqrt(float(np.median([eye.area for eye in eyes[:3]]))) / 3
    dark = cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[1]
    changes = max(_crowd(cv2.absdiff(dark[:, 1:], dark[:, :-1])), _crowd(cv2.absdiff(dark[1:], dark[:-1])))
    return 0.5 / changes if changes else 0.0


def _crowd(changes: cv2.typing.MatLike) -> float:
    """How many there are for each pixel, in the crowded half of the place."""
    few = cv2.resize(changes, None, fx=1 / 16, fy=1 / 16, interpolation=cv2.INTER_AREA)
    return float(np.percentile(few, 75)) / 255
