"""A camera that needs no hardware: the demo's tickets, held up one after the other.

It stands in wherever a source of frames is expected: it can be pickled, opened, read and closed, and the floor that
reads cameras does not know it (nor does this know that floor). It is live, so what reads it is tested the way a
webcam would.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scanner.demo.hall import Image

# A ticket's time, in parts of it: it comes up, is held still, and goes down again.
COMES, STILL, GOES, GONE = 0.05, 0.28, 0.72, 0.94
FROM_BELOW = 620.0  # pixels


@dataclass(frozen=True, slots=True)
class DemoFrame:
    """One picture, with what a reader of frames looks at."""

    image: Image
    number: int
    taken_at: float
    """Seconds of the monotonic clock."""
    name: str = ""


@dataclass(frozen=True, slots=True)
class DemoCamera:
    """Holds up `texts` in turn, for ever. The same seed gives the same pictures at the same times."""

    texts: tuple[str, ...]
    seconds_per_ticket: float = 3.0
    rate: float = 25.0
    seed: int = 1

    @property
    def name(self) -> str:
        return "Demo camera"

    @property
    def live(self) -> bool:
        return True

    def open(self) -> DemoStream:
        """Draws the hall, which takes about a second."""
        return DemoStream(self, Show(self.texts, self.seconds_per_ticket, self.seed))


class DemoStream:
    """The open camera. Used by one thread."""

    def __init__(self, camera: DemoCamera, show: Show) -> None:
        self.name = camera.name
        self.rate = camera.rate
        self._show = show
        self._number = 0
        self._opened_at = time.monotonic()

    def read(self) -> DemoFrame | None:
        """Waits until the next picture is due; what is due depends on the clock, so a slow reader misses pictures
        as with any camera. None once closed."""
        if self.rate <= 0:
            return None
        elapsed = time.monotonic() - self._opened_at
        time.sleep(1 / self.rate - elapsed % (1 / self.rate))
        now = time.monotonic()
        frame = DemoFrame(self._show.picture(now - self._opened_at), self._number, now)
        self._number += 1
        return frame

    def close(self) -> None:
        self.rate = 0.0


class Show:
    """What is to be seen at which second. Pure once drawn: the same second gives the same picture but for its grain."""

    def __init__(self, texts: tuple[str, ...], seconds_per_ticket: float = 3.0, seed: int = 1) -> None:
        import numpy as np

        from scanner.demo import hall

        random = np.random.default_rng(seed)
        self._texts = texts
        self._seconds = seconds_per_ticket
        self._foyer = hall.foyer(random)
        self._held = hall.tickets()
        self._poses = [
            Pose(random.uniform(-190, 150), random.uniform(-22, 26), random.uniform(-7, 7), random.uniform(0.88, 1.02))
            for _ in range(7)
        ]
        self._sprite: tuple[int, Image] | None = None

    def picture(self, at: float) -> Image:
        """Height x width x 3 bytes, blue first, `at` seconds after the beginning."""
        from scanner.demo import hall

        frame = self._foyer[int(at * 25) % len(self._foyer)].copy()
        turn, part = divmod(at / self._seconds, 1.0)
        if self._texts and COMES < part < GONE:
            pose = self._poses[int(turn) % len(self._poses)].swaying(at)
            centre = (hall.WIDTH / 2 + pose.x, hall.HEIGHT / 2 + 70 + pose.y + FROM_BELOW * lowered(part))
            hall.put(frame, self._ticket(int(turn)), centre, pose.degrees + 9 * lowered(part), pose.scale)
        return frame

    def text_at(self, at: float) -> str:
        """Whose turn it is."""
        return self._texts[int(at / self._seconds) % len(self._texts)]

    def _ticket(self, turn: int) -> Image:
        if self._sprite is None or self._sprite[0] != turn:
            held = self._held[turn % len(self._held)]
            self._sprite = turn, held.with_code(self._texts[turn % len(self._texts)])
        return self._sprite[1]


@dataclass(frozen=True, slots=True)
class Pose:
    """How a ticket is held: off the middle in pixels, turned, near or far."""

    x: float
    y: float
    degrees: float
    scale: float

    def swaying(self, at: float) -> Pose:
        """Nobody's hand is still."""
        return Pose(
            self.x + 5 * math.sin(2.1 * at + self.y),
            self.y + 3 * math.sin(2.9 * at + self.x),
            self.degrees + 0.7 * math.sin(1.6 * at + self.x),
            self.scale + 0.006 * math.sin(1.9 * at),
        )


def lowered(part: float) -> float:
    """From 1, out of the picture, to 0, held up, and back: a hand comes quickly and arrives gently."""
    if part < STILL:
        return float((1 - (part - COMES) / (STILL - COMES)) ** 3)
    if part > GOES:
        return float(((part - GOES) / (GONE - GOES)) ** 2)
    return 0.0
