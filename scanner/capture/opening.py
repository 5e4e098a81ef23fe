"""Opening a camera, and agreeing with it on size and pace.

Windows opens by DirectShow, because the newer interface (Media Foundation) takes up to twelve seconds for some
cameras; a camera that knows only the newer one gets it second, with the switch that makes it quick (`opencv`).

A camera is asked for what reads codes well, 1280 x 720 at 30 in MJPG: raw pictures of that size fill a USB 2 bus at
ten a second. Drivers answer with what they have, and some with too little until they are asked for something they
know; so what came is looked at, other wishes are tried, and the best is kept.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scanner.capture.system import Device, System

log = logging.getLogger("camera")

WIDTH, HEIGHT, RATE = 1280, 720, 30.0
ENOUGH_RATE = 20.0


@dataclass(frozen=True, slots=True)
class Wish:
    width: int
    height: int
    rate: float = RATE
    code: str = "MJPG"
    """The four letters of the pictures' form; empty: as the driver likes."""


WISHES = (
    Wish(WIDTH, HEIGHT),
    Wish(WIDTH, HEIGHT, code="YUYV"),
    Wish(1920, 1080),
    Wish(1280, 960),
    Wish(640, 480),
)
"""Best first. The last is what every camera can."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a camera says it will give; 0 where it does not say."""

    width: int
    height: int
    rate: float

    @property
    def enough(self) -> bool:
        return self.width >= WIDTH and self.height >= HEIGHT and not 0 < self.rate < ENOUGH_RATE

    @property
    def worth(self) -> tuple[bool, int, float]:
        """For comparing. A slide show in large pictures is worth less than small pictures that move."""
        fluent = not 0 < self.rate < ENOUGH_RATE / 2
        return fluent, min(self.width * self.height, WIDTH * HEIGHT), self.rate


def interfaces(platform: str) -> tuple[int, ...]:
    """OpenCV's ways to a camera on this system, the one to try first first."""
    from scanner.capture.opencv import cv2

    match platform:
        case "linux":
            return (cv2.CAP_V4L2,)
        case "win32":
            return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
        case "darwin":
            return (cv2.CAP_AVFOUNDATION,)
        case _:
            return (cv2.CAP_ANY,)


def opened(index: int, system: System) -> Device | None:
    """The open camera; None if no interface opens it."""
    for interface in interfaces(system.platform):
        device = system.device(index, interface)
        if device.isOpened():
            return device
        device.release()
    return None


def agree(device: Device) -> Agreed:
    """Asks wish after wish until what comes is enough; else goes back to the best. At the end one buffer: the newest
    picture."""
    from scanner.capture.opencv import cv2

    best: tuple[Wish, Agreed] | None = None
    last: Wish | None = None
    for wish in WISHES:
        got, last = _asked(device, wish), wish
        if best is None or got.worth > best[1].worth:
            best = wish, got
        if got.enough:
            break
    assert best is not None
    wish, got = best
    if wish is not last:
        got = _asked(device, wish)
    device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    log.info("asked for %dx%d, got %dx%d at %g", WIDTH, HEIGHT, got.width, got.height, got.rate)
    return got


def _asked(device: Device, wish: Wish) -> Agreed:
    """The form of the pictures is asked for twice, because DirectShow forgets it when the size changes."""
    from scanner.capture.opencv import cv2

    code = cv2.VideoWriter.fourcc(*wish.code)
    device.set(cv2.CAP_PROP_FOURCC, code)
    device.set(cv2.CAP_PROP_FRAME_WIDTH, wish.width)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, wish.height)
    device.set(cv2.CAP_PROP_FPS, wish.rate)
    device.set(cv2.CAP_PROP_FOURCC, code)
    return Agreed(
        int(device.get(cv2.CAP_PROP_FRAME_WIDTH)),
        int(device.get(cv2.CAP_PROP_FRAME_HEIGHT)),
        max(0.0, float(device.get(cv2.CAP_PROP_FPS))),
    )
