"""Opening a camera, and what is agreed with its driver."""

from __future__ import annotations

import cv2

from scanner.capture.opening import Agreed, agree, interfaces, opened
from tests.fixtures.cameras import FakeDevice, system


def test_a_good_camera_gives_what_is_asked_for_at_once() -> None:
    device = FakeDevice()
    assert agree(device) == Agreed(1280, 720, 30.0)
    assert device.mode[0] == ("MJPG", 1280, 720)
    assert device.wanted[cv2.CAP_PROP_BUFFERSIZE] == 1


def test_a_camera_without_mjpg_gives_the_size_if_it_moves() -> None:
    assert agree(FakeDevice(modes={("YUYV", 1280, 720): 30.0, ("YUYV", 640, 480): 30.0})) == Agreed(1280, 720, 30.0)


def test_small_pictures_that_move_are_better_than_a_slide_show() -> None:
    assert agree(FakeDevice(modes={("YUYV", 1280, 720): 5.0, ("YUYV", 640, 480): 30.0})) == Agreed(640, 480, 30.0)


def test_a_camera_that_has_only_a_larger_size_is_taken_at_that() -> None:
    modes = {("MJPG", 1920, 1080): 30.0, ("MJPG", 320, 240): 30.0}
    assert agree(FakeDevice(modes=modes)) == Agreed(1920, 1080, 30.0)


def test_a_camera_that_gives_little_is_taken_for_what_it_has() -> None:
    device = FakeDevice(modes={("YUYV", 640, 480): 15.0, ("YUYV", 320, 240): 15.0})
    assert agree(device) == Agreed(640, 480, 15.0)
    assert device.mode[0] == ("YUYV", 640, 480)


def test_a_driver_that_does_not_tell_its_pace_is_believed() -> None:
    assert Agreed(1280, 720, 0.0).enough


def test_windows_opens_by_directshow_and_by_the_newer_way_only_where_that_fails() -> None:
    tried: list[int] = []

    def device(index: int, interface: int) -> FakeDevice:
        tried.append(interface)
        return FakeDevice(opens=interface == cv2.CAP_MSMF)

    assert opened(0, system("win32", FakeDevice())) is not None
    assert opened(0, system("win32", device)) is not None
    assert tried == [cv2.CAP_DSHOW, cv2.CAP_MSMF]


def test_what_does_not_open_is_let_go_of() -> None:
    device = FakeDevice(opens=False)
    assert opened(0, system("linux", device)) is None
    assert device.released == 1


def test_every_system_has_a_way_to_its_cameras() -> None:
    assert interfaces("linux") == (cv2.CAP_V4L2,)
    assert interfaces("darwin") == (cv2.CAP_AVFOUNDATION,)
    assert interfaces("freebsd14") == (cv2.CAP_ANY,)


def test_the_slow_way_of_windows_is_made_quick_before_opencv_is_loaded() -> None:
    import os

    import scanner.capture.opencv  # noqa: F401  for its settings

    assert os.environ["OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS"] == "0"
