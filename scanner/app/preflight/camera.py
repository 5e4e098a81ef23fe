"""The camera: a few seconds of its pictures, how many come and how sharp they are.

The pictures are those that the window shows, from the capture process; nothing is opened here that could take the
camera from whoever is using it.
"""

import itertools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Protocol

from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.app.wording import FLUENT, picture_words, shown
from scanner.capture.errors import NoCamera
from scanner.capture.frames import FrameSource
from scanner.capture.messages import Message, Opened, Trouble
from scanner.capture.process import CaptureProcess
from scanner.capture.ring import Picture
from scanner.domain.text import joined, mark

WATCHED = 3.0
"""Seconds that pictures are watched; a camera's first ones come slowly, while it finds its exposure."""

STARTING = 20.0
LOOKS = 0.25
LINES = 12
BLURRED = 0.12
FLAT = 40
DARK = 50

NO_CAMERA = not_possible(
    mark("No camera here"),
    mark("Plug one in and check again. A hand scanner and typed numbers work without."),
    cameras=0,
)


class Eye(Protocol):
    """Somebody who sees the camera's pictures. Safe from any thread."""

    def picture(self, after: int) -> Picture | None:
        """The newest picture, if it is newer than number `after`."""
        ...

    def trouble(self) -> tuple[str, str] | None:
        """Why there are no pictures: title and advice."""
        ...

    def full_size(self) -> tuple[int, int]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in a few seconds. `sharpness` 0 to 1, None where nothing was there to be sharp; `light` to 255."""

    width: int
    height: int
    rate: float
    sharpness: float | None
    light: int


def check(open_eye: Callable[[], Eye | None], stop: Event, *, watched: float = WATCHED) -> Finding:
    """`open_eye` answers None where there is no camera."""
    eye = open_eye()
    if eye is None:
        return NO_CAMERA
    try:
        first = _first(eye, stop)
        if first is None:
            title, advice = eye.trouble() or (
                mark("The camera gives no pictures"),
                mark("Unplug it and plug it in again."),
            )
            return NO_CAMERA if title == NoCamera.title else look(title, advice)
        return judged(_watched(eye, first, stop, watched))
    finally:
        eye.close()


def judged(seen: Seen) -> Finding:
    facts = {
        "width": seen.width, "height": seen.height, "rate": round(seen.rate, 1),
        "sharpness": None if seen.sharpness is None else round(seen.sharpness, 2), "light": seen.light,
    }  # fmt: skip
    what = mark("{size} at {rate} a second", size=f"{seen.width}\u00d7{seen.height}", rate=max(1, round(seen.rate)))
    if seen.rate < FLUENT:
        return look(
            mark("{what}: slow", what=what),
            mark("Switch on a light, close video calls, or use another USB socket."),
            **facts,
        )
    if seen.light < DARK:
        return look(
            mark("{what}, dark", what=what), mark("Switch on a light, or take the cover off the lens."), **facts
        )
    if seen.sharpness is not None and seen.sharpness < BLURRED:
        return look(
            mark("{what}, blurred", what=what),
            mark("Wipe the lens, then hold a ticket at arm's length and check again."),
            **facts,
        )
    sharp = mark("nothing in view to be sharp") if seen.sharpness is None else mark("sharp")
    return good(joined(", ", (picture_words(seen.width, seen.height, seen.rate), sharp)), **facts)


def _first(eye: Eye, stop: Event) -> Picture | None:
    """The first picture; None when there is trouble, or nobody waits any more."""
    waited = 0.0
    while not stop.wait(0.05) and waited < STARTING:
        if (picture := eye.picture(0)) is not None:
            return picture
        if eye.trouble() is not None:
            return None
        waited += 0.05
    return None


def _watched(eye: Eye, first: Picture, stop: Event, watched: float) -> Seen:
    last, sharp, light = first, [sharpness(first)], [brightness(first)]
    waited = 0.0
    while waited < watched and not stop.wait(LOOKS):
        waited += LOOKS
        if (picture := eye.picture(last.number)) is not None:
            last = picture
            sharp.append(sharpness(picture))
            light.append(brightness(picture))
    passed = last.taken_at - first.taken_at
    rate = (last.number - first.number) / passed if passed > 0 else 0.0
    told = [each for each in sharp if each is not None]
    width, height = eye.full_size()
    return Seen(width, height, rate, max(told) if told else None, max(light))


def sharpness(picture: Picture) -> float | None:
    """How steep the steepest edges are, against the contrast there is: 1 is an edge from one pixel to the next. Over a
    few lines, in green; None where all is alike."""
    edges: list[int] = []
    lights: list[int] = []
    for line in _lines(picture):
        soft = [(a + 2 * b + c) >> 2 for a, b, c in zip(line, line[1:], line[2:], strict=False)]
        edges += [abs(b - a) for a, b in itertools.pairwise(soft)]
        lights += soft[::8]
    contrast = _part(lights, 0.98) - _part(lights, 0.02)
    return None if contrast < FLAT else min(1.0, _part(edges, 0.995) / (0.5 * contrast))


def brightness(picture: Picture) -> int:
    """How light its light parts are."""
    return _part([value for line in _lines(picture) for value in line[::8]], 0.9)


def _lines(picture: Picture) -> list[bytes]:
    step, row = max(1, picture.height // (LINES + 1)), picture.width * 3
    return [picture.rgb[at * row + 1 : (at + 1) * row : 3] for at in range(step, picture.height, step)]


def _part(values: Sequence[int], part: float) -> int:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0


class OwnEye:
    """A source looked through by a capture process of its own, for as long as it is checked."""

    def __init__(self, source: FrameSource) -> None:
        self._guard = threading.Lock()
        self._trouble: tuple[str, str] | None = None
        self._size = (0, 0)
        self._capture = CaptureProcess(source, self._hear, paced=True)
        self._capture.start()

    def picture(self, after: int) -> Picture | None:
        return self._capture.latest_picture(after)

    def trouble(self) -> tuple[str, str] | None:
        with self._guard:
            return self._trouble

    def full_size(self) -> tuple[int, int]:
        with self._guard:
            return self._size

    def close(self) -> None:
        self._capture.stop()

    def _hear(self, message: Message) -> None:
        with self._guard:
            match message:
                case Opened():
                    self._trouble, self._size = None, (message.width, message.height)
                case Trouble():
                    self._trouble = shown(message.title), message.advice
