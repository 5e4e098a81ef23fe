"""Opens picture, PDF and video files. Apart from `files`, so that naming a source does not load OpenCV.

Pictures go through Python's own reading and OpenCV's decoding from memory: OpenCV's file functions do not take
every path on Windows, and Python says why a file cannot be read. Turned photographs (EXIF) come out upright.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from scanner.capture.errors import UnreadablePicture, UnreadableVideo
from scanner.capture.frames import Frame
from scanner.capture.opencv import cv2
from scanner.capture.pdf import Pages, is_pdf
from scanner.domain.text import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from scanner.capture.frames import Image

MOST_PIXELS = 48_000_000  # a larger picture is shrunk to this: codes on it are large too
APART = 2.0  # seconds between two pictures of a folder, on its own line of time: each is shown by itself


class PictureStream:
    """Reads one file after the other, when asked; of a PDF one page after the other."""

    rate = 0.0

    def __init__(self, paths: Sequence[Path]) -> None:
        self._coming = iter(paths)
        self._pages: Iterator[Image] = iter(())
        self._name = ""
        self._page = 0
        self._number = 0
        self._opened_at = time.monotonic()

    def read(self) -> Frame | None:
        image = next(self._pages, None)
        while image is None:
            path = next(self._coming, None)
            if path is None:
                return None
            self._name, self._page = path.name, 0
            self._pages = images_of(path)
            image = next(self._pages, None)
        self._page += 1
        frame = Frame(image, self._number, self._opened_at + self._number * APART, self._named())
        self._number += 1
        return frame

    def _named(self) -> str:
        """The file, and which page of it where there are several."""
        several = isinstance(self._pages, Pages) and self._pages.count > 1
        return f"{self._name}, page {self._page}" if several else self._name

    def close(self) -> None:
        self._coming = iter(())
        self._pages = iter(())


class VideoStream:
    """An open video file. Its time is the film's: frame n lies n / rate seconds after the opening."""

    def __init__(self, path: Path) -> None:
        """Raises `UnreadableVideo`."""
        self._capture = capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not capture.isOpened():
            raise UnreadableVideo(mark("{name} cannot be read as a video", name=path.name))
        self._name = path.name
        self._number = 0
        self._opened_at = time.monotonic()
        promised = float(capture.get(cv2.CAP_PROP_FPS))
        self.rate = promised if 1.0 <= promised <= 240.0 else 25.0

    def read(self) -> Frame | None:
        ok, image = self._capture.read()
        if not ok:
            return None
        frame = Frame(_bytes(image), self._number, self._opened_at + self._number / self.rate, self._name)
        self._number += 1
        return frame

    def close(self) -> None:
        self._capture.release()


def images_of(path: Path) -> Iterator[Image]:
    """The picture, or a PDF's pages one by one. Raises `UnreadablePicture`, for a PDF also on the way."""
    data = _content(path)
    return Pages(data, path.name) if is_pdf(data) else iter([_decoded(data, path.name)])


def read_picture(path: Path) -> Image:
    """The picture, upright, in colour, shrunk if it is enormous. Raises `UnreadablePicture`."""
    return _decoded(_content(path), path.name)


def _content(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadablePicture(mark("{name} cannot be opened", name=path.name), str(error)) from error
    if not data:
        raise UnreadablePicture(mark("{name} is empty", name=path.name))
    return data


def _decoded(data: bytes, name: str) -> Image:
    try:
        image = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise UnreadablePicture(mark("{name} cannot be read as a picture", name=name)) from error
    if image is None:
        raise UnreadablePicture(mark("{name} cannot be read as a picture", name=name))
    return _shrunk(_bytes(image))


def _shrunk(image: Image) -> Image:
    height, width = image.shape[:2]
    if height * width <= MOST_PIXELS:
        return image
    scale = (MOST_PIXELS / (height * width)) ** 0.5
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    return _bytes(cv2.resize(image, size, interpolation=cv2.INTER_AREA))


def _bytes(image: cv2.typing.MatLike) -> Image:
    """OpenCV's annotations allow any number; its pictures are 8-bit unless asked otherwise."""
    return image.astype(np.uint8, copy=False)
