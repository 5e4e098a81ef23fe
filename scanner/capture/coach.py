"""What helps whoever holds the ticket. Plain values, for the window as well: no OpenCV here."""

from dataclasses import dataclass
from enum import StrEnum

from scanner.capture.outlines import Box


class Hint(StrEnum):
    """What to do about it, in words."""

    CLOSER = "Hold it closer"
    STILL = "Hold it still"
    DARK = "Too dark: more light"
    GLARE = "Tilt it: glare"
    BRIGHTER = "Turn the phone's brightness up"


@dataclass(frozen=True, slots=True)
class Coach:
    """How well the camera sees what may be a code. Comes a few times a second."""

    place: Box | None = None
    """Where it is, in pixels of the full frame; None where nothing like a code is in view, and all else is 0 then."""
    sharpness: float = 0.0
    """0 to 1, which is an edge no wider than a pixel. Below 0.3 is blurred."""
    exposure: float = 0.0
    """How light its light parts are, 0 to 1. Good is 0.5 to 0.97."""
    glare: float = 0.0
    """The part of it that a reflection has burnt out, 0 to 1."""
    module: float = 0.0
    """Pixels that the code's smallest square or stripe is wide, about. Two are few, three are enough."""
    hint: Hint | None = None
    """None as long as it reads, and where there is nothing to advise."""
