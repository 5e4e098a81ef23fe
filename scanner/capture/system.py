"""All that cameras ask of the operating system, in one value: a test hands in another system.

Every part is a plain function of some module, so that the value can travel to the capture process.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

PLATFORM = str(sys.platform)
ASKING = 15.0  # seconds that macOS may take to list its devices


class Device(Protocol):
    """The part of cv2.VideoCapture that is used."""

    def isOpened(self) -> bool: ...  # noqa: N802  OpenCV's name
    def read(self) -> tuple[bool, Any]: ...
    def get(self, what: int, /) -> float: ...
    def set(self, what: int, value: float, /) -> bool: ...
    def release(self) -> None: ...


def by_opencv(index: int, interface: int) -> Device:
    """Camera `index` through one of OpenCV's interfaces; it may not have opened."""
    from scanner.capture.opencv import cv2

    return cv2.VideoCapture(index, interface)


def named_by_directshow() -> list[tuple[str, str]]:
    """Identity and name of each camera of Windows, in the order of OpenCV's numbers."""
    from scanner.capture.directshow import cameras

    return cameras()


def named_by_profiler() -> list[tuple[str, str]]:
    """Identity and name of each camera of macOS, in the order of OpenCV's numbers: by identity."""
    try:
        told = subprocess.run(
            ["/usr/sbin/system_profiler", "-json", "SPCameraDataType"],
            capture_output=True, timeout=ASKING, check=True,
        ).stdout  # fmt: skip
        listed = json.loads(told)["SPCameraDataType"]
        found = [(str(each["spcamera_unique-id"]), str(each["_name"])) for each in listed]
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return []
    return sorted(found)


def forbidden_by_windows() -> bool:
    """Whether the privacy settings of Windows keep desktop programs from the camera. Windows does not tell OpenCV:
    it only gives no pictures."""
    if PLATFORM != "win32":
        return False
    winreg: Any = importlib.import_module("winreg")
    consent = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
    for place in (consent, consent + r"\NonPackaged"):
        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            with suppress(OSError), winreg.OpenKey(hive, place) as key:
                if winreg.QueryValueEx(key, "Value")[0] == "Deny":
                    return True
    return False


@dataclass(frozen=True, slots=True)
class System:
    """This computer; for a test any part may be another one."""

    platform: str = PLATFORM
    root: Path = Path("/")
    """Where /sys and /dev are."""
    device: Callable[[int, int], Device] = by_opencv
    directshow: Callable[[], list[tuple[str, str]]] = named_by_directshow
    profiler: Callable[[], list[tuple[str, str]]] = named_by_profiler
    forbidden: Callable[[], bool] = forbidden_by_windows


HERE = System()
