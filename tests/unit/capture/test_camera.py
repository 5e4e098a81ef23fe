"""Webcams as sources: which one is meant, and why one does not answer. Each cause has words of its own."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import cv2
import pytest

from scanner.capture.camera import CameraSource, CameraStream, trouble_of
from scanner.capture.errors import (
    CameraBusy,
    CameraForbidden,
    CameraTrouble,
    CameraUnplugged,
    LensCovered,
    NoCamera,
    StreamAway,
)
from scanner.capture.system import System
from scanner.capture.webcams import Webcam
from tests.fixtures.cameras import FakeDevice, plug_in, system

linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel lists cameras as files on Linux only")

C270 = Webcam("usb-046d_C270-video-index0", "C270", 4)


def stream(*pictures: bool, plugged_in: bool = True) -> CameraStream:
    return CameraStream(FakeDevice(pictures=pictures), C270, lambda: plugged_in)


def on_linux(root: Path) -> System:
    return System("linux", root)


@linux
def test_a_camera_is_found_again_under_another_number(tmp_path: Path) -> None:
    plug_in(tmp_path, 0, "Integrated Camera", "usb-chicony-video-index0")
    plug_in(tmp_path, 4, "C270", "usb-046d_C270-video-index0")
    here = on_linux(tmp_path)
    assert CameraSource("usb-046d_C270-video-index0", system=here).found().index == 4
    assert CameraSource(index=4, system=here).found().name == "C270"
    assert CameraSource(system=here).found().name == "Integrated Camera"


@linux
def test_a_remembered_camera_that_is_gone_is_never_replaced_by_another(tmp_path: Path) -> None:
    plug_in(tmp_path, 0, "Integrated Camera")
    with pytest.raises(CameraUnplugged):
        CameraSource("usb-046d_C270-video-index0", system=on_linux(tmp_path)).open()


@linux
def test_no_camera_at_all_is_told_apart_from_a_missing_one(tmp_path: Path) -> None:
    here = on_linux(tmp_path)
    for source in (
        CameraSource(system=here),
        CameraSource("usb-046d", system=here),
        CameraSource(index=3, system=here),
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
def test_what_the_kernel_says_becomes_advice(number: int, trouble: type[CameraTrouble]) -> None:
    told = trouble_of(OSError(number, "as the kernel puts it"))
    assert type(told) is trouble
    assert told.title
    assert told.advice.endswith(".")


def test_each_cause_has_words_of_its_own() -> None:
    causes = (NoCamera, CameraBusy, CameraUnplugged, LensCovered, CameraForbidden, StreamAway)
    assert len({cause.title for cause in causes}) == len({cause.advice for cause in causes}) == len(causes)


@linux
def test_a_device_that_opens_for_nobody_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A file that is no camera: the kernel lets us open it, OpenCV does not get pictures out of it."""
    plug_in(tmp_path, 63, "Not a camera")
    with pytest.raises(CameraBusy):
        CameraSource(index=63, system=on_linux(tmp_path)).open()
    capfd.readouterr()


def test_macos_refuses_a_camera_that_was_not_allowed_and_says_where_to_allow_it() -> None:
    here = system("darwin", listed=[("0x14200000", "FaceTime HD Camera")])
    with pytest.raises(CameraForbidden) as told:
        CameraSource(system=here).open()
    assert "System Settings" in told.value.advice


def test_macos_without_a_camera_is_not_called_forbidden() -> None:
    with pytest.raises(NoCamera):
        CameraSource(system=system("darwin")).open()


def test_windows_privacy_is_told_apart_from_a_busy_camera() -> None:
    cameras = [("usb-1", "C270")]
    with pytest.raises(CameraForbidden) as told:
        CameraSource(system=system("win32", listed=cameras, forbidden=True)).open()
    assert "let desktop apps use the camera" in told.value.advice
    with pytest.raises(CameraBusy):
        CameraSource(system=system("win32", listed=cameras)).open()


def test_windows_opens_a_forbidden_camera_and_then_gives_no_picture() -> None:
    cameras = [("usb-1", "C270")]
    for forbidden, trouble in ((True, CameraForbidden), (False, CameraBusy)):
        here = system("win32", FakeDevice(), listed=cameras, forbidden=forbidden)
        with pytest.raises(trouble):
            CameraSource(system=here).open().read()


def test_a_camera_that_windows_no_longer_lists_was_unplugged() -> None:
    here = system("win32", FakeDevice(), listed=[("usb-1", "C270")])
    with pytest.raises(CameraUnplugged):
        CameraSource("usb-2", system=here).open()


def test_a_number_beyond_those_listed_is_no_camera() -> None:
    with pytest.raises(NoCamera):
        CameraSource(index=7, system=system("win32", FakeDevice(), listed=[("usb-1", "C270")])).open()


def test_where_nothing_is_listed_a_number_is_taken_at_its_word() -> None:
    tried: list[int] = []

    def device(index: int, interface: int) -> FakeDevice:
        tried.append(index)
        return FakeDevice(pictures=[True])

    opened = CameraSource("number-2", system=system("win32", device)).open()
    assert (tried, opened.name, opened.identity) == ([2], "Camera 3", "number-2")


def test_an_open_camera_carries_its_name_its_identity_and_what_it_agreed_to() -> None:
    here = system("darwin", FakeDevice(pictures=[True]), listed=[("0x14200000", "FaceTime HD Camera")])
    opened = CameraSource(system=here).open()
    assert (opened.name, opened.identity) == ("FaceTime HD Camera", "0x14200000")
    assert (opened.width, opened.height, opened.rate) == (1280, 720, 30.0)


def test_a_failed_picture_or_two_does_no_harm() -> None:
    lens = stream(True, False, False, True)
    assert [lens.read().number, lens.read().number] == [0, 1]


def test_pulling_the_plug_is_noticed_at_the_first_failed_picture() -> None:
    device = FakeDevice(pictures=[True, False, True])
    lens = CameraStream(device, C270, lambda: False)
    lens.read()
    with pytest.raises(CameraUnplugged):
        lens.read()
    assert device.pictures == [True], "not another picture was waited for"


def test_a_camera_that_opens_but_never_shows_anything_is_in_use_elsewhere() -> None:
    with pytest.raises(CameraBusy):
        stream().read()


def test_a_camera_that_stops_showing_is_as_good_as_unplugged() -> None:
    lens = stream(True)
    lens.read()
    with pytest.raises(CameraUnplugged, match="stopped giving pictures"):
        lens.read()


def test_closing_lets_go_of_the_device() -> None:
    device = FakeDevice()
    CameraStream(device, C270, lambda: True).close()
    assert device.released == 1


def test_a_stream_finds_and_sets_its_controls() -> None:
    device = FakeDevice(controls={cv2.CAP_PROP_FOCUS: (0.0, 250.0), cv2.CAP_PROP_AUTOFOCUS: (0.0, 1.0)})
    lens = CameraStream(device, C270, lambda: True, system("linux"))
    assert [control.name for control in lens.controls()] == ["focus"]
    lens.tune("focus", 75.0)
    assert device.values[cv2.CAP_PROP_FOCUS] == 75.0
    lens.tune("exposure", 20.0)  # this driver has none: nothing happens
