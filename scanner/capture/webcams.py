"""Which webcams there are: their names, and what tells one from another.

A camera is remembered by its identity, not by its number: numbers follow the order of plugging in. On Linux the
kernel and udev tell both (maker, model and serial number; for two of a kind without serial numbers, the socket). On
macOS and Windows the system lists names and identities in the order in which OpenCV counts. Where a system tells
nothing, each number is tried, and the number is all there is to remember.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scanner.capture.system import HERE, System

if TYPE_CHECKING:
    from pathlib import Path

PROBED = 5  # how many numbers are tried where the system does not list cameras


@dataclass(frozen=True, slots=True)
class Webcam:
    """A camera as it is listed now."""

    identity: str
    """Stays with the device while numbers change."""
    name: str
    index: int


def list_cameras(system: System = HERE) -> list[Webcam]:
    """All webcams, the first one first. Takes up to some seconds where the system is slow to tell, and opens each
    for a moment where it tells nothing: ask rarely, and not from the UI thread."""
    found = named_cameras(system)
    if found or system.platform == "linux":
        return found
    return [numbered(index) for index in _probed(system)]


def named_cameras(system: System = HERE) -> list[Webcam]:
    """Those that the system tells of, without touching one; on Linux at once."""
    match system.platform:
        case "linux":
            return _listed_by_kernel(system.root)
        case "darwin":
            told = system.profiler()
        case "win32":
            told = system.directshow()
        case _:
            told = []
    return [Webcam(identity, name, index) for index, (identity, name) in enumerate(told)]


def numbered(index: int) -> Webcam:
    """A camera of which only the number is known."""
    return Webcam(f"number-{index}", f"Camera {index + 1}", index)


def next_after(identity: str, cameras: list[Webcam]) -> Webcam | None:
    """The camera to go to from this one (an identity, or a number in digits); None if there is no other."""
    here = next((at for at, each in enumerate(cameras) if identity in {each.identity, str(each.index)}), -1)
    others = cameras[here + 1 :] + cameras[: max(here, 0)]
    return others[0] if others else None


def _listed_by_kernel(root: Path) -> list[Webcam]:
    identities = _links(root / "dev/v4l/by-path") | _links(root / "dev/v4l/by-id")
    found = []
    for node in (root / "sys/class/video4linux").glob("video*"):
        number = node.name.removeprefix("video")
        if number.isdigit() and _takes_pictures(node):
            name = _text(node / "name") or node.name
            found.append(Webcam(identities.get(node.name, node.name), name, int(number)))
    return sorted(found, key=lambda camera: camera.index)


def _links(folder: Path) -> dict[str, str]:
    """From node (video0) to the name under which udev keeps the device."""
    if not folder.is_dir():
        return {}
    return {link.resolve().name: link.name for link in sorted(folder.iterdir(), reverse=True)}


def _takes_pictures(node: Path) -> bool:
    """A webcam has several nodes; those after the first carry data about the pictures."""
    return _text(node / "index") in {"", "0"}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _probed(system: System) -> list[int]:
    from scanner.capture.opening import interfaces

    found = []
    for index in range(PROBED):
        capture = system.device(index, interfaces(system.platform)[0])
        if capture.isOpened():
            found.append(index)
        capture.release()
    return found
