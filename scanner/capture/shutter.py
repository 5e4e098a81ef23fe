"""Tells a covered lens from a dark room.

A camera behind its privacy shutter works: it gives black pictures, for ever. Behind them there is no spot of light; in
a dark room there is always a lamp, a screen or a ticket. One black picture is nothing: cameras begin with some.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from scanner.capture.frames import Image

FRAMES = 15  # black ones in a row before the lens counts as covered
BLACK = 32  # of 255; a covered sensor that has turned itself up gives some grain
SPOTS = 0.001  # the part of the picture that may be brighter


class Shutter:
    """For one live stream, used by the thread that reads it."""

    def __init__(self, frames: int = FRAMES) -> None:
        self._frames = frames
        self._black = 0

    def covers(self, image: Image) -> bool:
        """Whether the lens is covered, as far as this next picture tells. Looks at every eighth pixel."""
        few = image[::8, ::8]
        self._black = self._black + 1 if np.mean(few > BLACK) <= SPOTS else 0
        return self._black >= self._frames
