"""Webcams: who is who, and why one does not answer. The kernel's lists are files, so a folder can stand in for them."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from scanner.capture.camera import CameraSource, CameraStream, Webcam, _trouble_of, list_cameras
from scanner.capture.errors import CameraBusy, CameraForbidden, CameraUnplugged, NoCamera

linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel lists cameras as files on Linux only")


def plug_in(root: Path, number: int, name: str, identity: str = "", index: str = "0") -> None:
    node = root / f"sys/class/video4linux/video{number}"
    node.mkdir(parents=True)
    (node / "name").write_text(f"{name}\n")
    (node / "index").write_text(f"{index}\n")
    device = root / f"dev/video{number}"
    device.parent.mkdir(exist_ok=True)
    device.touch()
    if identity:
        link = root / "dev/v4l/by-id" / identity
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(device)


@linux
def test_cameras_are_listed_by_name_without_their_side_channels(tmp_path: Path) -> None:
    plug_in(tmp_path, 10, "Integrated Camera")
    plug_in(tmp_path, 2, "HD Pro Webcam C920", "usb-046d_C920_1234-video-index0")
    plug_in(tmp_path, 3, "HD Pro Webcam C920", "usb-046d_C920_1234-video-index1", index="1")
    assert list_cameras(tmp_path) == [
        Webcam("usb-046d_C920_1234-video-index0", "HD Pro Webcam C920", 2),
        Webcam("video10", "Integrated Camera", 10),
    ]


@linux
def test_a_camera_is_found_again_under_another_number(tmp_path: Path) -> None:
    plug_in(tmp_path, 0, "Integrated Camera", "usb-chicony-video-index0")
    plug_in(tmp_path, 4, "C270", "usb-046d_C270-video-index0")
    assert CameraSource("usb-046d_C270-video-index0", root=tmp_path).found().index == 4
    assert CameraSource(index=4, root=tmp_path).found().name == "C270"
    assert CameraSource(root=tmp_path).found().name == "Integrated Camera"


@linux
def test_a_remembered_camera_that_is_gone_is_never_replaced_by_another(tmp_path: Path) -> None:
    plug_in(tmp_path, 0, "Integrated Camera")
    with pytest.raises(CameraUnplugged):
        CameraSource("usb-046d_C270-video-index0", root=tmp_path).open()


@linux
def test_no_camera_at_all_is_told_apart_from_a_missing_one(tmp_path: Path) -> None:
    for source in (
        CameraSource(root=tmp_path),
        CameraSource("usb-046d", root=tmp_path),
        CameraSource(index=3, root=tmp_path),
    ):
        with pytest.raises(NoCamera):
            source.open()


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, CameraForbidden),
        (errno.EPERM, CameraForbidden),
        (errno.EBUSY, CameraBusy),
        (errno.ENODEV, CameraUnplugged),
        (errno.ENOENT, CameraUnplugged),
    ],
)
def test_what_the_kernel_says_becomes_advice(number: int, trouble: type[Exception]) -> None:
    told = _trouble_of(OSError(number, "as the kernel puts it"))
    assert type(told) is trouble
    assert told.title
    assert told.advice.endswith(".")


@linux
def test_a_device_that_opens_for_nobody_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A file that is no camera: the kernel lets us open it, OpenCV does not get pictures out of it."""
    plug_in(tmp_path, 63, "Not a camera")
    with pytest.raises(CameraBusy):
        CameraSource(index=63, root=tmp_path).open()
    capfd.readouterr()


class Lens:
    """A device whose pictures fail when it is told to."""

    def __init__(self, *works: bool) -> None:
        self.works = list(works)
        self.released = 0

    def read(self) -> tuple[bool, Any]:
        if self.works and self.works.pop(0):
            return True, np.zeros((720, 1280, 3), np.uint8)
        return False, None

    def get(self, what: int, /) -> float:
        return {cv2.CAP_PROP_FRAME_WIDTH: 1280.0, cv2.CAP_PROP_FRAME_HEIGHT: 720.0, cv2.CAP_PROP_FPS: 30.0}[what]

    def release(self) -> None:
        self.released += 1


def test_a_stream_says_what_the_camera_agreed_to() -> None:
    stream = CameraStream(Lens(), "C270", lambda: True)
    assert (stream.name, stream.width, stream.height, stream.rate) == ("C270", 1280, 720, 30.0)


def test_a_failed_picture_or_two_does_no_harm() -> None:
    stream = CameraStream(Lens(True, False, False, True), "C270", lambda: True)
    assert [stream.read().number, stream.read().number] == [0, 1]


def test_pulling_the_plug_is_noticed_at_the_first_failed_picture() -> None:
    plugged_in = [True]
    stream = CameraStream(Lens(True), "C270", lambda: plugged_in[0])
    stream.read()
    plugged_in[0] = False
    with pytest.raises(CameraUnplugged):
        stream.read()


def test_a_camera_that_opens_but_never_shows_anything_is_in_use_elsewhere() -> None:
    with pytest.raises(CameraBusy):
        CameraStream(Lens(), "C270", lambda: True).read()


def test_a_camera_that_stops_showing_is_as_good_as_unplugged() -> None:
    stream = CameraStream(Lens(True), "C270", lambda: True)
    stream.read()
    with pytest.raises(CameraUnplugged, match="stopped giving pictures"):
        stream.read()


def test_closing_lets_go_of_the_device() -> None:
    lens = Lens()
    CameraStream(lens, "C270", lambda: True).close()
    assert lens.released == 1
