"""What the thread that reads a camera does with each picture before it is decoded.

It puts the picture where the window finds it, notices a covered lens and a slow camera, and carries out what is to be
set on the camera: all of it here, because a camera is touched by the thread that reads it and by no other.
"""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

import numpy as np

from scanner.capture.controls import Tunable
from scanner.capture.errors import LensCovered
from scanner.capture.frames import Frame
from scanner.capture.messages import Controlled, ControlsWanted, Opened, Paced, Trouble, Tuned
from scanner.capture.opencv import cv2
from scanner.capture.ring import SIDE
from scanner.capture.shutter import Shutter
from scanner.capture.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Callable

    from scanner.capture.frames import FrameLike, FrameStream, Image
    from scanner.capture.messages import Message, Order
    from scanner.capture.ring import Ring
    from scanner.capture.task import Task


class Showing:
    """For one capture process. `show` is for the reading thread, `take` for any."""

    def __init__(self, task: Task, ring: Ring, say: Callable[[Message], None]) -> None:
        self._task = task
        self._ring = ring
        self._say = say
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._stream: FrameStream | None = None
        self._shutter = Shutter()
        self._covered = False
        self._tempo = Tempo(0.0)

    def take(self, order: Order) -> None:
        """Carried out before the next picture."""
        self._orders.put(order)

    def show(self, frame: FrameLike, stream: FrameStream) -> FrameLike:
        """The frame goes to the window, and on with the number under which the window knows it."""
        number = put(self._ring, frame.image, frame.taken_at)
        live, opened = self._task.source.live, stream is not self._stream
        if opened:
            self._tune(stream)
            self._tempo = Tempo(stream.rate)
        covered = live and self._shutter.covers(frame.image)
        if covered and not self._covered:
            self._say(Trouble(LensCovered.title, LensCovered.advice))
        elif not covered and (self._covered or opened):
            self._say_opened(frame, stream)
        self._covered, self._stream = covered, stream
        if live and (rate := self._tempo.picture(frame.taken_at)) is not None:
            self._say(Paced(rate))
        self._carry_out(stream)
        return Frame(frame.image, number, frame.taken_at, frame.name)

    def _say_opened(self, frame: FrameLike, stream: FrameStream) -> None:
        height, width = frame.image.shape[:2]
        name = str(getattr(stream, "name", self._task.source.name))
        identity = stream.identity if isinstance(stream, Tunable) else ""
        self._say(Opened(name, width, height, self._tempo.said, identity))

    def _tune(self, stream: FrameStream) -> None:
        """What was set by hand for this camera is set again whenever it opens."""
        if isinstance(stream, Tunable):
            for name, value in self._task.tuning.get(stream.identity, {}).items():
                stream.tune(name, value)

    def _carry_out(self, stream: FrameStream) -> None:
        while not self._orders.empty():
            order = self._orders.get()
            match order:
                case ControlsWanted() if isinstance(stream, Tunable):
                    self._say(Controlled(stream.identity, stream.controls()))
                case ControlsWanted():
                    self._say(Controlled("", ()))
                case Tuned() if isinstance(stream, Tunable) and order.identity == stream.identity:
                    stream.tune(order.control, order.value)


def put(ring: Ring, image: Image, taken_at: float) -> int:
    """Puts a picture into the ring, shrunk and in the window's order of colours; gives its number there."""
    height, width = image.shape[:2]
    scale = min(1.0, SIDE / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1.0 else image
    order = cv2.COLOR_GRAY2RGB if small.ndim == 2 else cv2.COLOR_BGR2RGB
    rgb = cv2.cvtColor(small, order)
    with ring.slot(*size, (width, height), taken_at) as pixels:
        pixels[:] = np.ascontiguousarray(rgb).reshape(-1).data
    return ring.newest
