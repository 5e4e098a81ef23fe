"""Webcams: which there are, which one is meant, and why one does not answer.

A camera is remembered by its identity, not by its number: numbers follow the order of plugging in. On Linux the
kernel tells names and identities and the errors are plain. Elsewhere OpenCV only knows numbers, so the identity is
the number and the causes are told apart by what usually lies behind them: macOS refuses to open a camera that was
not allowed, Windows opens one that is in use and then gives no picture. Windows uses DirectShow, because the newer
interface takes up to twelve seconds to open some cameras.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from scanner.capture.errors import CameraBusy, CameraForbidden, CameraTrouble, CameraUnplugged, NoCamera
from scanner.capture.frames import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

    import cv2
    import numpy as np
    import numpy.typing as npt

log = logging.getLogger("camera")

WIDTH, HEIGHT, RATE = 1280, 720, 30.0
PROBED = 5  # how many numbers are tried where the system does not list cameras
MISSES = 10  # pictures that may fail in a row before the camera counts as gone

PLATFORM = str(sys.platform)
SYSTEM = Path("/")


@dataclass(frozen=True, slots=True)
class Webcam:
    """A camera as it is listed now."""

    identity: str
    """Stays with the device while numbers change."""
    name: str
    index: int


def list_cameras(root: Path = SYSTEM) -> list[Webcam]:
    """All webcams, the first one first. On Linux quick and without touching a device; elsewhere each is opened for
    a moment, which takes seconds and blinks their lamps: ask rarely, and not from the UI thread. `root` is where
    /sys and /dev are."""
    if PLATFORM == "linux":
        return _listed_by_kernel(root)
    return [Webcam(f"number-{index}", f"Camera {index + 1}", index) for index in _probed()]


def _listed_by_kernel(root: Path) -> list[Webcam]:
    identities = _identities(root / "dev/v4l/by-id") or {}
    found = []
    for node in (root / "sys/class/video4linux").glob("video*"):
        number = node.name.removeprefix("video")
        if number.isdigit() and _takes_pictures(node):
            name = _text(node / "name") or node.name
            found.append(Webcam(identities.get(node.name, node.name), name, int(number)))
    return sorted(found, key=lambda camera: camera.index)


def _identities(by_id: Path) -> dict[str, str]:
    """From node (video0) to the name under which udev keeps the device (maker, model, serial number)."""
    if not by_id.is_dir():
        return {}
    return {link.resolve().name: link.name for link in sorted(by_id.iterdir(), reverse=True)}


def _takes_pictures(node: Path) -> bool:
    """A webcam has several nodes; those after the first carry data about the pictures."""
    return _text(node / "index") in {"", "0"}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _probed() -> list[int]:
    from scanner.capture.opencv import cv2

    found = []
    for index in range(PROBED):
        capture = cv2.VideoCapture(index, _interface())
        if capture.isOpened():
            found.append(index)
        capture.release()
    return found


def _interface() -> int:
    from scanner.capture.opencv import cv2

    return {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}.get(PLATFORM, cv2.CAP_ANY)


@dataclass(frozen=True, slots=True)
class CameraSource:
    """The camera with this identity, or with this number, or the first one. An identity that is not there is a
    camera that was unplugged, never another camera."""

    identity: str = ""
    index: int | None = None
    root: Path = SYSTEM

    @property
    def name(self) -> str:
        if self.identity:
            return self.identity
        return "Camera" if self.index is None else f"Camera {self.index + 1}"

    @property
    def live(self) -> bool:
        return True

    def open(self) -> CameraStream:
        """Takes up to a few seconds. Raises `CameraTrouble`."""
        camera = self.found()
        _check_device(self.root / f"dev/video{camera.index}")
        return CameraStream(_opened(camera.index), camera.name, self._is_there)

    def found(self) -> Webcam:
        """The camera that is meant, as it is listed now. Raises `NoCamera` or `CameraUnplugged`."""
        if PLATFORM != "linux":
            return self._by_number()
        cameras = list_cameras(self.root)
        if self.identity:
            return self._by_identity(cameras)
        if self.index is not None:
            cameras = [camera for camera in cameras if camera.index == self.index]
        if not cameras:
            raise NoCamera
        return cameras[0]

    def _by_identity(self, cameras: list[Webcam]) -> Webcam:
        for camera in cameras:
            if camera.identity == self.identity:
                return camera
        raise CameraUnplugged(f"The camera {self.identity} is not plugged in") if cameras else NoCamera

    def _by_number(self) -> Webcam:
        number = self.identity.removeprefix("number-")
        index = int(number) if number.isdigit() else self.index or 0
        return Webcam(f"number-{index}", f"Camera {index + 1}", index)

    def _is_there(self) -> bool:
        try:
            self.found()
        except CameraTrouble:
            return False
        return True


def _check_device(node: Path) -> None:
    """On Linux the kernel says plainly what is wrong with a device; OpenCV would only say that it did not open."""
    if PLATFORM != "linux":
        return
    try:
        os.close(os.open(node, os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        raise _trouble_of(error) from error


def _trouble_of(error: OSError) -> CameraTrouble:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return CameraForbidden()
        case errno.EBUSY:
            return CameraBusy()
        case _:
            return CameraUnplugged()


class Device(Protocol):
    """The part of cv2.VideoCapture that a stream uses."""

    def read(self) -> tuple[bool, Any]: ...
    def get(self, what: int, /) -> float: ...
    def release(self) -> None: ...


def _opened(index: int) -> Device:
    from scanner.capture.opencv import cv2

    capture = cv2.VideoCapture(index, _interface())
    if not capture.isOpened():
        capture.release()
        raise CameraForbidden if PLATFORM == "darwin" else CameraBusy
    _ask(capture)
    return capture


def _ask(capture: cv2.VideoCapture) -> None:
    """Asks for what reads codes well; a camera that cannot gives what it has. MJPG, because raw pictures of this
    size fill a USB 2 bus at ten a second; asked twice, because DirectShow forgets it when the size changes. One
    buffer: the newest picture."""
    from scanner.capture.opencv import cv2

    mjpg = cv2.VideoWriter.fourcc(*"MJPG")
    capture.set(cv2.CAP_PROP_FOURCC, mjpg)
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
    capture.set(cv2.CAP_PROP_FPS, RATE)
    capture.set(cv2.CAP_PROP_FOURCC, mjpg)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)


class CameraStream:
    """An open webcam. `width`, `height` and `rate` are what it agreed to; `name` is what the system calls it."""

    def __init__(self, device: Device, name: str, is_there: Callable[[], bool]) -> None:
        """`is_there` says whether the camera is still listed; it is asked when pictures fail."""
        from scanner.capture.opencv import cv2

        self.name = name
        self.width = int(device.get(cv2.CAP_PROP_FRAME_WIDTH))
        self.height = int(device.get(cv2.CAP_PROP_FRAME_HEIGHT))
        self.rate = max(0.0, float(device.get(cv2.CAP_PROP_FPS)))
        self._device = device
        self._is_there = is_there
        self._number = 0
        log.info("camera %s gives %dx%d at %g a second", name, self.width, self.height, self.rate)

    def read(self) -> Frame:
        """Waits for the next picture. A picture or two may fail (a loose plug, a driver waking up); then
        `CameraUnplugged`, or `CameraBusy` if there never was one."""
        for _ in range(MISSES):
            ok, image = self._device.read()
            if ok and image is not None and image.size:
                return self._frame(image)
            if not self._is_there():
                raise CameraUnplugged
        if self._number == 0:
            raise CameraBusy
        raise CameraUnplugged("The camera stopped giving pictures")

    def close(self) -> None:
        self._device.release()

    def _frame(self, image: npt.NDArray[np.uint8]) -> Frame:
        frame = Frame(image, self._number, time.monotonic())
        self._number += 1
        return frame
