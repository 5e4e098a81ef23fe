"""Which webcams there are. The kernel's lists are files, so a folder can stand in for them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scanner.capture.directshow import cameras
from scanner.capture.system import System, named_by_profiler
from scanner.capture.webcams import Webcam, list_cameras, named_cameras, next_after
from tests.fixtures.cameras import FakeDevice, plug_in, system

linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel lists cameras as files on Linux only")
A, B, C = Webcam("usb-a", "A", 0), Webcam("usb-b", "B", 2), Webcam("usb-c", "C", 4)


@linux
def test_cameras_are_listed_by_name_without_their_side_channels(tmp_path: Path) -> None:
    plug_in(tmp_path, 10, "Integrated Camera")
    plug_in(tmp_path, 2, "HD Pro Webcam C920", "usb-046d_C920_1234-video-index0")
    plug_in(tmp_path, 3, "HD Pro Webcam C920", "usb-046d_C920_1234-video-index1", index="1")
    assert list_cameras(System("linux", tmp_path)) == [
        Webcam("usb-046d_C920_1234-video-index0", "HD Pro Webcam C920", 2),
        Webcam("video10", "Integrated Camera", 10),
    ]


@linux
def test_two_of_a_kind_are_told_apart_by_their_sockets(tmp_path: Path) -> None:
    """Without serial numbers udev has one name for both, which the second takes from the first."""
    plug_in(tmp_path, 0, "C270", socket="pci-0000:00:14.0-usb-0:1:1.0-video-index0")
    plug_in(tmp_path, 2, "C270", "usb-046d_C270-video-index0", socket="pci-0000:00:14.0-usb-0:2:1.0-video-index0")
    assert [each.identity for each in list_cameras(System("linux", tmp_path))] == [
        "pci-0000:00:14.0-usb-0:1:1.0-video-index0",
        "usb-046d_C270-video-index0",
    ]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_where_the_system_names_cameras_none_is_opened(platform: str) -> None:
    def never(index: int, interface: int) -> FakeDevice:
        raise AssertionError("a lamp would have blinked")

    here = system(platform, never, listed=[("usb-1", "C270"), ("usb-2", "Brio")])
    assert list_cameras(here) == [Webcam("usb-1", "C270", 0), Webcam("usb-2", "Brio", 1)]


def test_where_it_names_none_the_numbers_are_tried() -> None:
    opened: list[FakeDevice] = []

    def device(index: int, interface: int) -> FakeDevice:
        opened.append(FakeDevice(opens=index in {0, 3}))
        return opened[-1]

    here = system("win32", device)
    assert named_cameras(here) == []
    assert list_cameras(here) == [Webcam("number-0", "Camera 1", 0), Webcam("number-3", "Camera 4", 3)]
    assert all(each.released for each in opened)


def test_the_next_camera_comes_after_this_one_and_round_again() -> None:
    cameras_there = [A, B, C]
    assert next_after("usb-a", cameras_there) == B
    assert next_after("2", cameras_there) == C
    assert next_after("usb-c", cameras_there) == A
    assert next_after("usb-gone", cameras_there) == A


def test_with_no_other_camera_there_is_no_next() -> None:
    assert next_after("usb-a", [A]) is None
    assert next_after("usb-a", []) is None


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="there they may name some")
def test_another_systems_list_is_empty_here_and_no_trouble() -> None:
    assert cameras() == []
    assert named_by_profiler() == []
