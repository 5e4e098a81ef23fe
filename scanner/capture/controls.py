"""Exposure and focus, where the driver lets us set them.

OpenCV tells neither whether a driver has a control nor its range, and each system counts in another unit. So it is
found out by trying: by hand, step by step, and reading back what came of it. What refuses, or takes no more than a
step or two, counts as not there. Afterwards everything is as it was. Trying shows in the picture for a moment, so it
is done only when somebody asks for the controls.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scanner.capture.system import Device

EXPOSURE, FOCUS = "exposure", "focus"
FEWEST = 3  # steps; less is no control


@dataclass(frozen=True, slots=True)
class Control:
    """One thing that the driver lets us set."""

    name: str
    steps: tuple[float, ...]
    """The values that it took, lowest first, in the driver's own unit."""
    value: float | None
    """One of the steps; None while the camera decides by itself."""
    automatic: bool
    """Whether the camera can decide by itself."""


@runtime_checkable
class Tunable(Protocol):
    """A stream with controls. Used by the thread that reads it."""

    @property
    def identity(self) -> str: ...
    def controls(self) -> tuple[Control, ...]: ...
    def tune(self, name: str, value: float | None) -> None: ...


@dataclass(frozen=True, slots=True)
class _Knob:
    """A control as OpenCV has it: which property, which switch gives it to the camera, and what may be tried."""

    value: int
    switch: int
    automatic: float
    by_hand: float
    ladder: tuple[float, ...]


# Linux counts exposure in 100 microseconds, Windows in powers of two of a second.
_SHUTTER = {
    "linux": tuple(float(each) for each in (5, 10, 20, 39, 78, 156, 312, 625, 1250, 2500)),
    "win32": tuple(float(each) for each in range(-11, -1)),
}
_LENS = tuple(float(each) for each in range(0, 251, 25))


def knobs(platform: str) -> Mapping[str, _Knob]:
    """What can be tried on this system. OpenCV passes nothing on to the cameras of macOS."""
    from scanner.capture.opencv import cv2

    if platform not in _SHUTTER:
        return {}
    automatic, by_hand = (3.0, 1.0) if platform == "linux" else (1.0, 0.0)
    return {
        EXPOSURE: _Knob(
            cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE, automatic, by_hand, _SHUTTER[platform]
        ),
        FOCUS: _Knob(cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS, 1.0, 0.0, _LENS),
    }  # fmt: skip


def found_on(device: Device, platform: str) -> tuple[Control, ...]:
    """The controls of an open camera, found out by trying; takes a part of a second."""
    found = (_tried(device, name, knob) for name, knob in knobs(platform).items())
    return tuple(control for control in found if control is not None)


def tune(device: Device, platform: str, name: str, value: float | None) -> bool:
    """Sets a control, or gives it back to the camera (None); says whether the driver took it."""
    knob = knobs(platform).get(name)
    if knob is None:
        return False
    if value is None:
        return device.set(knob.switch, knob.automatic)
    device.set(knob.switch, knob.by_hand)  # a lens without a motor of its own mind has no such switch
    return device.set(knob.value, value)


def _tried(device: Device, name: str, knob: _Knob) -> Control | None:
    was_automatic = device.get(knob.switch) == knob.automatic
    before = device.get(knob.value)
    can_decide = device.set(knob.switch, knob.automatic)
    device.set(knob.switch, knob.by_hand)
    taken = {device.get(knob.value) for step in knob.ladder if device.set(knob.value, step)}
    if was_automatic:
        device.set(knob.switch, knob.automatic)
    else:
        device.set(knob.value, before)
    if len(taken) < FEWEST:
        return None
    steps = tuple(sorted(taken))
    value = None if was_automatic else min(steps, key=lambda step: abs(step - before))
    return Control(name, steps, value, can_decide)
