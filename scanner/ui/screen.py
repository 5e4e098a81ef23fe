"""A part of the screen as a source: tickets that somebody shares in a video call, or a web shop's page.

Qt looks at the screen, in a small program of its own beside the decoder (`screen_grabber`): on macOS it has to be a
program's main thread that does so, and neither the window nor the decoder has it to spare. This module loads no Qt
itself, so that the command line may name a part of the screen.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from scanner.capture import files
from scanner.capture.errors import ScreenClosed, SourceTrouble
from scanner.capture.frames import Frame
from scanner.domain.text import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scanner.capture.frames import FrameSource

RATE = 8.0
SMALLEST = 16  # pixels
HEAD = struct.Struct("<II")  # width and height, before each picture's bytes

_SPEC = re.compile(r"screen(?::(-?\d{1,5}),(-?\d{1,5}),(\d{1,5}),(\d{1,5}))?", re.ASCII)


def open_source(spec: str, *, stream_urls: Sequence[str] = ()) -> FrameSource:
    """What `--source` names: `screen`, `screen:X,Y,WIDTH,HEIGHT`, or whatever `capture.files` knows."""
    if spec.split(":", 1)[0] == "screen":
        return _screen(spec)
    return files.open_source(spec, stream_urls=stream_urls)


def _screen(spec: str) -> ScreenSource:
    found = _SPEC.fullmatch(spec)
    if found is None:
        raise SourceTrouble(
            mark("{spec} names no part of the screen", spec=spec),
            mark("Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone."),
        )
    if found[1] is None:
        return ScreenSource()
    left, top, width, height = (int(each) for each in found.groups())
    if min(width, height) < SMALLEST:
        raise SourceTrouble(
            mark("That part of the screen is too small"),
            mark("It needs {smallest} pixels each way.", smallest=SMALLEST),
        )
    return ScreenSource((left, top, width, height))


@dataclass(frozen=True, slots=True)
class ScreenSource:
    """A part of the desktop (left, top, width, height), or the whole first screen."""

    region: tuple[int, int, int, int] | None = None

    @property
    def name(self) -> str:
        return "Screen"

    @property
    def spec(self) -> str:
        """As settings and the command line name it."""
        return "screen" if self.region is None else "screen:" + ",".join(map(str, self.region))

    @property
    def live(self) -> bool:
        return True

    def open(self) -> ScreenStream:
        return ScreenStream(self)


class ScreenStream:
    """The program that looks, and the pipe by which its pictures come."""

    rate = RATE

    def __init__(self, source: ScreenSource) -> None:
        self.name = source.name
        self._number = 0
        self._looking = subprocess.Popen(  # noqa: S603  our own interpreter, and numbers
            [sys.executable, "-m", "scanner.ui.screen_grabber", source.spec, str(RATE)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert self._looking.stdout is not None
        self._pipe: IO[bytes] = self._looking.stdout

    def read(self) -> Frame:
        """The next picture. Raises `ScreenClosed` when none comes any more."""
        import numpy as np

        width, height = HEAD.unpack(self._taken(HEAD.size))
        pixels = np.frombuffer(self._taken(width * height * 3), np.uint8).reshape(height, width, 3)
        frame = Frame(np.ascontiguousarray(pixels[:, :, ::-1]), self._number, time.monotonic())
        self._number += 1
        return frame

    def close(self) -> None:
        self._looking.kill()
        self._looking.wait()
        self._pipe.close()

    def _taken(self, size: int) -> bytes:
        data = self._pipe.read(size)
        if len(data) < size:
            raise ScreenClosed
        return data
