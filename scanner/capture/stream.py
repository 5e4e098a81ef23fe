"""A camera in the network, as a source: an address that the settings allow.

Only addresses that stand in the settings are opened, whole and to the letter: what is typed or pasted in a hurry must
not make the door's computer call somewhere. An address may hold a password, so that neither logs nor the window ever
show more of it than the machine's name.
"""

from __future__ import annotations

import logging
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scanner.capture.errors import StreamAway, StreamNotAllowed
from scanner.capture.frames import Frame
from scanner.domain.text import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scanner.capture.system import Device

log = logging.getLogger("camera")

OPENING, READING = 8000, 1400  # milliseconds; less than the capture process gives a camera
MISSES = 3

_ADDRESS = re.compile(r"(rtsps?|https?|rtmps?|udp|tcp|srt)://", re.IGNORECASE)


def is_address(spec: str) -> bool:
    return bool(_ADDRESS.match(spec))


def allowed_stream(url: str, allowed: Sequence[str]) -> StreamSource:
    """Raises `StreamNotAllowed`, with the name of the setting."""
    if url not in allowed:
        raise StreamNotAllowed(mark("The network stream {url} is not allowed", url=without_secrets(url)))
    return StreamSource(url)


def without_secrets(url: str) -> str:
    """What may be shown of an address: how, and which machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "?"
    return f"{parts.scheme}://{parts.hostname or '?'}"


def by_ffmpeg(url: str) -> Device:
    """The stream as OpenCV opens it; it may not have opened."""
    from scanner.capture.opencv import cv2

    times = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPENING, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READING]
    return cv2.VideoCapture(url, cv2.CAP_FFMPEG, times)


@dataclass(frozen=True, slots=True)
class StreamSource:
    """A live network stream."""

    url: str = field(repr=False)
    device: Callable[[str], Device] = by_ffmpeg

    @property
    def name(self) -> str:
        return without_secrets(self.url)

    @property
    def live(self) -> bool:
        return True

    def open(self) -> NetworkStream:
        """Takes up to some seconds. Raises `StreamAway`."""
        device = self.device(self.url)
        if not device.isOpened():
            device.release()
            raise StreamAway
        return NetworkStream(device, self.name)


class NetworkStream:
    """An open stream."""

    def __init__(self, device: Device, name: str) -> None:
        from scanner.capture.opencv import cv2

        promised = float(device.get(cv2.CAP_PROP_FPS))
        self.name = name
        self.rate = promised if 1.0 <= promised <= 240.0 else 0.0
        self._device = device
        self._number = 0

    def read(self) -> Frame:
        """The next picture; `StreamAway` when none comes."""
        for _ in range(MISSES):
            ok, image = self._device.read()
            if ok and image is not None and image.size:
                frame = Frame(image, self._number, time.monotonic())
                self._number += 1
                return frame
        raise StreamAway

    def close(self) -> None:
        self._device.release()
