"""Pictures, PDFs, folders and videos as sources, and the words by which the command line names a source.

Only descriptions live here; `pictures` opens them, in the process that reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.capture.camera import CameraSource
from scanner.capture.errors import EmptyFolder, SourceNotFound, SourceTrouble, UnreadablePicture
from scanner.capture.stream import allowed_stream, is_address
from scanner.domain.text import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scanner.capture.frames import FrameSource
    from scanner.capture.pictures import PictureStream, VideoStream

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".pgm", ".ppm"})
DOCUMENTS = frozenset({".pdf"})
STILLS = PICTURES | DOCUMENTS
VIDEOS = frozenset({".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mjpg", ".mjpeg", ".mpg", ".mpeg", ".ts"})


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One picture: a stream of one frame. Or a PDF: a frame a page."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def live(self) -> bool:
        return False

    def open(self) -> PictureStream:
        """Raises `SourceNotFound`; a file that is no picture is told by `read`."""
        if not self.path.is_file():
            raise SourceNotFound(mark("There is no picture {path}", path=str(self.path)))
        from scanner.capture.pictures import PictureStream

        return PictureStream([self.path])


@dataclass(frozen=True, slots=True)
class FolderSource:
    """The pictures of a folder in the order of their names, 9 before 10. Does not look into folders within."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def live(self) -> bool:
        return False

    def open(self) -> PictureStream:
        """Raises `SourceNotFound` and `EmptyFolder`."""
        from scanner.capture.pictures import PictureStream

        return PictureStream(pictures_in(self.path))


@dataclass(frozen=True, slots=True)
class VideoSource:
    """Every frame of a video file."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def live(self) -> bool:
        return False

    def open(self) -> VideoStream:
        """Raises `SourceNotFound` and `UnreadableVideo`."""
        if not self.path.is_file():
            raise SourceNotFound(mark("There is no video {path}", path=str(self.path)))
        from scanner.capture.pictures import VideoStream

        return VideoStream(self.path)


def open_source(spec: str, *, stream_urls: Sequence[str] = ()) -> FrameSource:
    """What `--source` names: nothing or `camera` (the first webcam), `camera:0`, `camera:` and an identity, the path
    of a picture, a PDF, a folder of them or a video, or the address of a network stream that is among `stream_urls`.

    Looks at the disk, opens no device. Raises `SourceTrouble` with words for whoever typed it.
    """
    if spec in {"", "camera"}:
        return CameraSource()
    if is_address(spec):
        return allowed_stream(spec, stream_urls)
    if spec.startswith("camera:"):
        return _camera(spec.removeprefix("camera:"))
    path = Path(spec).expanduser()
    if path.is_dir():
        pictures_in(path)
        return FolderSource(path)
    if not path.is_file():
        raise SourceNotFound(mark("There is nothing at {spec}", spec=spec))
    return _file(path)


def _camera(which: str) -> CameraSource:
    if which.isascii() and which.isdigit():
        return CameraSource(index=int(which))
    return CameraSource(identity=which)


def _file(path: Path) -> FrameSource:
    suffix = path.suffix.lower()
    if suffix in VIDEOS:
        return VideoSource(path)
    if suffix in STILLS or _is_picture(path):
        return PictureSource(path)
    raise SourceTrouble(mark("{name} is neither a picture nor a video", name=path.name), SourceNotFound.advice)


def _is_picture(path: Path) -> bool:
    from scanner.capture.pictures import images_of

    try:
        next(iter(images_of(path)), None)
    except UnreadablePicture:
        return False
    return True


def pictures_in(folder: Path) -> list[Path]:
    """The pictures and PDFs of a folder in the order of their names. Raises `SourceNotFound` and `EmptyFolder`."""
    try:
        paths = [path for path in folder.iterdir() if path.suffix.lower() in STILLS and path.is_file()]
    except OSError as error:
        raise SourceNotFound(mark("The folder {folder} cannot be read", folder=str(folder)), str(error)) from error
    if not paths:
        raise EmptyFolder(mark("There is no picture in {folder}", folder=str(folder)))
    return sorted(paths, key=lambda path: natural(path.name))


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sorting key under which 9 comes before 10 and capitals do not matter."""
    parts = re.findall(r"\d+|\D+", name.casefold(), re.ASCII)
    return tuple((0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part) for part in parts)
