"""Exposure and focus: found by trying, hidden where the driver refuses, left as they were."""

from __future__ import annotations

import cv2
import pytest

from scanner.capture.controls import EXPOSURE, FOCUS, found_on, tune
from tests.fixtures.cameras import FakeDevice

AUTO_EXPOSURE = {"linux": (1.0, 3.0), "win32": (0.0, 1.0)}
RANGE = {"linux": (3.0, 2047.0), "win32": (-9.0, -3.0)}


def webcam(platform: str) -> FakeDevice:
    device = FakeDevice(
        controls={
            cv2.CAP_PROP_EXPOSURE: RANGE[platform],
            cv2.CAP_PROP_AUTO_EXPOSURE: AUTO_EXPOSURE[platform],
            cv2.CAP_PROP_FOCUS: (0.0, 250.0),
            cv2.CAP_PROP_AUTOFOCUS: (0.0, 1.0),
        }
    )
    device.values[cv2.CAP_PROP_AUTO_EXPOSURE] = AUTO_EXPOSURE[platform][1]
    device.values[cv2.CAP_PROP_FOCUS] = 60.0
    return device


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_controls_are_found_with_the_steps_that_the_driver_took(platform: str) -> None:
    device = webcam(platform)
    exposure, focus = found_on(device, platform)
    assert (exposure.name, exposure.value, exposure.automatic) == (EXPOSURE, None, True)
    low, high = RANGE[platform]
    assert all(low <= step <= high for step in exposure.steps)
    assert list(exposure.steps) == sorted(set(exposure.steps))
    assert (focus.name, focus.value) == (FOCUS, 50.0), "by hand before, so the nearest step is told"


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_afterwards_everything_is_as_it_was(platform: str) -> None:
    device = webcam(platform)
    found_on(device, platform)
    assert device.values[cv2.CAP_PROP_AUTO_EXPOSURE] == AUTO_EXPOSURE[platform][1]
    assert device.values[cv2.CAP_PROP_FOCUS] == 60.0


def test_a_driver_that_refuses_has_no_controls() -> None:
    assert found_on(FakeDevice(), "linux") == ()


def test_a_driver_that_takes_everything_and_changes_nothing_has_none_either() -> None:
    stubborn = FakeDevice(controls={cv2.CAP_PROP_FOCUS: (0.0, 0.0)})
    assert found_on(stubborn, "linux") == ()


def test_macos_has_none() -> None:
    assert found_on(webcam("linux"), "darwin") == ()
    assert not tune(webcam("linux"), "darwin", EXPOSURE, 5.0)


def test_setting_by_hand_takes_it_from_the_camera_and_giving_back_returns_it() -> None:
    device = webcam("linux")
    assert tune(device, "linux", EXPOSURE, 39.0)
    assert device.values[cv2.CAP_PROP_EXPOSURE] == 39.0
    assert device.values[cv2.CAP_PROP_AUTO_EXPOSURE] == 1.0
    assert tune(device, "linux", EXPOSURE, None)
    assert device.values[cv2.CAP_PROP_AUTO_EXPOSURE] == 3.0


def test_what_nobody_knows_is_not_set() -> None:
    assert not tune(webcam("linux"), "linux", "zoom", 1.0)
