"""What runs in the capture process.

The main thread decodes; one thread reads the source and shows its pictures; one sends a sign of life as long as
none of the others hangs; one waits for the parent to close the pipe, which is the order to end and also what
happens when the parent dies. A camera that is missing is waited for in here; a hang or a crash ends the process,
and the watch in `process` starts another.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from scanner.capture.errors import CameraTrouble, CaptureTrouble, LensCovered, UnreadablePicture
from scanner.capture.frames import Frame
from scanner.capture.grab import Grabber, Vigil
from scanner.capture.messages import Beat, Ended, Fault, Message, Opened, Sighted, Skipped, Trouble
from scanner.capture.opencv import cv2
from scanner.capture.ring import SIDE, Ring
from scanner.capture.shutter import Shutter
from scanner.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from scanner.capture.frames import FrameLike, FrameStream, Image
    from scanner.capture.symbols import Symbol
    from scanner.capture.task import Limits, Task

log = logging.getLogger("camera")


def run(task: Task, line: Connection[Any, Any], lifeline: Connection[Any, Any]) -> None:
    """Works until the source is at its end, the parent closes `lifeline`, or the trouble is final."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the parent decides
    session = Session(task, line)
    Worker("lifeline", lambda _: _end_with(lifeline, session)).start()
    session.run()
    line.close()
    os._exit(0)  # threads still wait here and there; tidying up under them makes some libraries complain


def _end_with(lifeline: Connection[Any, Any], session: Session) -> None:
    """Waits for the pipe's end. The camera is then let go of; if that hangs, the process ends all the same."""
    with suppress(EOFError, OSError):
        lifeline.recv()
    session.stop()
    session.ended.wait(session.task.limits.patience)
    os._exit(0)


class Vitals(Vigil):
    """By when each thread has to be done with what it is doing. A file has as long to read as a camera to open: the
    disk may be far away and the picture large."""

    def __init__(self, limits: Limits, *, live: bool) -> None:
        self._limits = limits
        self._reading = limits.reading if live else limits.opening
        self._reading_due = self._decoding_due = float("inf")

    def opening(self) -> None:
        self._reading_due = time.monotonic() + self._limits.opening

    def reading(self) -> None:
        self._reading_due = time.monotonic() + self._reading

    def resting(self) -> None:
        self._reading_due = float("inf")

    def decoding(self) -> None:
        self._decoding_due = time.monotonic() + self._limits.decoding

    def decoded(self) -> None:
        self._decoding_due = float("inf")

    @property
    def good(self) -> bool:
        return time.monotonic() < min(self._reading_due, self._decoding_due)


class Session:
    """The work of one capture process."""

    def __init__(self, task: Task, line: Connection[Any, Any]) -> None:
        self.task = task
        self.ended = threading.Event()
        self._line = line
        self._sending = threading.Lock()
        self._stop = threading.Event()
        self._grabber: Grabber | None = None
        self._vitals = Vitals(task.limits, live=task.source.live)
        self._ring = Ring.attach(task.ring)
        self._shown: FrameStream | None = None
        self._shutter = Shutter()
        self._covered = False

    def run(self) -> None:
        heart = Worker("heart", self._beat)
        heart.start()
        try:
            self._work()
        except BaseException:  # noqa: BLE001  the process's last stop: the watch logs it
            self._say(Fault(traceback.format_exc()))
        finally:
            heart.stop()
            self.ended.set()
            self._ring.close()

    def stop(self) -> None:
        """Asks for the end; from another thread."""
        self._stop.set()
        if self._grabber:
            self._grabber.stop()

    def _work(self) -> None:
        decoder = Decoder(self.task.formats)
        while not self._stop.is_set():
            try:
                self._read_through(decoder)
            except CameraTrouble as trouble:
                self._say(Trouble(trouble.title, trouble.advice))
                self._stop.wait(self.task.limits.retry)
            except CaptureTrouble as trouble:
                self._say(Trouble(trouble.title, trouble.advice, final=True))
                return
            else:
                self._say(Ended())
                return

    def _read_through(self, decoder: Decoder) -> None:
        """Opens the source and reads it to its end."""
        source = self.task.source
        read = Cascade(decoder, aim=self.task.aim).read if source.live else decoder.read_frame
        grabber = Grabber(source, on_frame=self._show, on_skipped=self._skip, vigil=self._vitals, paced=self.task.paced)
        self._grabber = grabber
        with grabber as frames:
            for frame in frames:
                self._look(frame, read)

    def _look(self, frame: FrameLike, read: Callable[[Image], list[Symbol]]) -> None:
        self._vitals.decoding()
        started = time.perf_counter()
        try:
            symbols = read(frame.image)
        except UnreadablePicture as trouble:
            self._skip(trouble)
            return
        finally:
            self._vitals.decoded()
        decode_ms = (time.perf_counter() - started) * 1000
        if symbols:
            self._say(Sighted(frame.number, tuple(symbols), frame.taken_at, decode_ms))

    def _show(self, frame: FrameLike, stream: FrameStream) -> FrameLike:
        """In the grabbing thread: the frame goes to the window, and on with the number under which the window knows
        it."""
        number = show(self._ring, frame.image, frame.taken_at)
        covered = self.task.source.live and self._shutter.covers(frame.image)
        if covered and not self._covered:
            self._say(Trouble(LensCovered.title, LensCovered.advice))
        elif not covered and (self._covered or stream is not self._shown):
            height, width = frame.image.shape[:2]
            name = str(getattr(stream, "name", self.task.source.name))
            self._say(Opened(name, width, height, stream.rate))
        self._covered, self._shown = covered, stream
        return Frame(frame.image, number, frame.taken_at, frame.name)

    def _skip(self, trouble: UnreadablePicture) -> None:
        self._say(Skipped(trouble.title, trouble.advice))

    def _beat(self, stop: threading.Event) -> None:
        while not stop.is_set():
            if self._vitals.good:
                self._say(Beat())
            stop.wait(self.task.limits.beat)

    def _say(self, message: Message | Beat | Fault) -> None:
        """To the watch; a watch that no longer listens has asked for the end."""
        try:
            with self._sending:
                self._line.send(message)
        except OSError:
            self._stop.set()


def show(ring: Ring, image: Image, taken_at: float) -> int:
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
