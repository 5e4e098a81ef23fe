"""A webcam as a source: which one is meant, and why it does not answer.

On Linux the kernel says plainly what is wrong. Elsewhere the causes are told apart by what lies behind them: a
camera that is not listed is not plugged in, one that the privacy settings keep from us is forbidden, and one that
opens and then gives no picture is in use by another program.
"""

from __future__ import annotations

import errno
import logging
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scanner.capture.errors import CameraBusy, CameraForbidden, CameraTrouble, CameraUnplugged, NoCamera
from scanner.capture.frames import Frame
from scanner.capture.system import HERE, System
from scanner.capture.webcams import Webcam, named_cameras, numbered
from scanner.domain.text import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from scanner.capture.controls import Control
    from scanner.capture.system import Device

log = logging.getLogger("camera")

MISSES = 10  # pictures that may fail in a row before the camera counts as gone

ALLOWING = {
    "linux": mark("Add this user to the group 'video' and log in again."),
    "darwin": mark("Allow it in System Settings, Privacy & Security, Camera; then start this program again."),
    "win32": mark("In Settings, Privacy & security, Camera, let desktop apps use the camera."),
}


@dataclass(frozen=True, slots=True)
class CameraSource:
    """The camera with this identity, or with this number, or the first one. An identity that is not there is a
    camera that was unplugged, never another camera."""

    identity: str = ""
    index: int | None = None
    system: System = HERE

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
        from scanner.capture.opening import agree, opened

        camera = self.found()
        if self.system.platform == "linux":
            check_device(self.system.root / f"dev/video{camera.index}")
        device = opened(camera.index, self.system)
        if device is None:
            raise self._why_not()
        agree(device)
        return CameraStream(device, camera, self._is_there, self.system)

    def found(self) -> Webcam:
        """The camera that is meant, as it is listed now. Raises `NoCamera` or `CameraUnplugged`. Where the system
        lists nothing, looking for it would open every camera there is: a number is then taken at its word."""
        if self.identity.startswith("number-"):
            return self._by_number()
        cameras = named_cameras(self.system)
        if self.identity:
            return self._by_identity(cameras)
        if not cameras and self.system.platform != "linux":
            return self._by_number()
        if self.index is not None:
            cameras = [camera for camera in cameras if camera.index == self.index]
        if not cameras:
            raise NoCamera
        return cameras[0]

    def _by_identity(self, cameras: list[Webcam]) -> Webcam:
        for camera in cameras:
            if camera.identity == self.identity:
                return camera
        raise (
            CameraUnplugged(mark("The camera {identity} is not plugged in", identity=self.identity))
            if cameras
            else NoCamera
        )

    def _by_number(self) -> Webcam:
        number = self.identity.removeprefix("number-")
        return numbered(int(number) if number.isdigit() else self.index or 0)

    def _why_not(self) -> CameraTrouble:
        """It does not open, and the system does not say why."""
        platform = self.system.platform
        if platform == "linux":
            return CameraBusy()
        if platform == "win32" and self.system.forbidden():
            return forbidden(platform)
        if not named_cameras(self.system):
            return NoCamera()
        return forbidden(platform) if platform == "darwin" else CameraBusy()

    def _is_there(self) -> bool:
        try:
            self.found()
        except CameraTrouble:
            return False
        return True


def forbidden(platform: str) -> CameraForbidden:
    return CameraForbidden(advice=ALLOWING.get(platform))


def check_device(node: Path) -> None:
    """On Linux the kernel says plainly what is wrong with a device; OpenCV would only say that it did not open."""
    try:
        os.close(os.open(node, os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        raise trouble_of(error) from error


def trouble_of(error: OSError) -> CameraTrouble:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return forbidden("linux")
        case errno.EBUSY:
            return CameraBusy()
        case _:
            return CameraUnplugged()


class CameraStream:
    """An open webcam. `width`, `height` and `rate` are what it agreed to; `name` is what the system calls it."""

    def __init__(self, device: Device, camera: Webcam, is_there: Callable[[], bool], system: System = HERE) -> None:
        """`is_there` says whether the camera is still listed; it is asked when pictures fail."""
        from scanner.capture.opencv import cv2

        self.name = camera.name
        self.identity = camera.identity
        self.width = int(device.get(cv2.CAP_PROP_FRAME_WIDTH))
        self.height = int(device.get(cv2.CAP_PROP_FRAME_HEIGHT))
        self.rate = max(0.0, float(device.get(cv2.CAP_PROP_FPS)))
        self._device = device
        self._is_there = is_there
        self._system = system
        self._number = 0
        log.info("camera %s gives %dx%d at %g a second", self.name, self.width, self.height, self.rate)

    def read(self) -> Frame:
        """Waits for the next picture. A picture or two may fail (a loose plug, a driver waking up); then
        `CameraUnplugged`, or `CameraBusy` (`CameraForbidden`) if there never was one."""
        for missed in range(MISSES):
            ok, image = self._device.read()
            if ok and image is not None and image.size:
                return self._frame(image)
            if missed == 0 and not self._is_there():  # once: some systems take a second to tell
                raise CameraUnplugged
        if self._number == 0:
            raise self._never_a_picture()
        raise CameraUnplugged(mark("The camera stopped giving pictures"))

    def controls(self) -> tuple[Control, ...]:
        """What can be set, found out by trying: see `controls`."""
        from scanner.capture.controls import found_on

        return found_on(self._device, self._system.platform)

    def tune(self, name: str, value: float | None) -> None:
        """Sets a control, or leaves it to the camera (None); what the driver refuses stays as it was."""
        from scanner.capture.controls import tune

        if not tune(self._device, self._system.platform, name, value):
            log.info("camera %s did not take %s = %s", self.name, name, value)

    def close(self) -> None:
        self._device.release()

    def _never_a_picture(self) -> CameraTrouble:
        if self._system.platform == "win32" and self._system.forbidden():
            return forbidden("win32")
        return CameraBusy()

    def _frame(self, image: npt.NDArray[np.uint8]) -> Frame:
        frame = Frame(image, self._number, time.monotonic())
        self._number += 1
        return frame
