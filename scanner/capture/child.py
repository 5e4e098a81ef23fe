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

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from scanner.capture.errors import CameraTrouble, CaptureTrouble, UnreadablePicture
from scanner.capture.grab import Grabber, Vigil
from scanner.capture.manners import give_way
from scanner.capture.messages import Beat, Ended, Fault, Message, Order, Sighted, Skipped, Trouble
from scanner.capture.meters import Meters
from scanner.capture.ring import Ring
from scanner.capture.showing import Showing
from scanner.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from scanner.capture.frames import FrameLike, Image
    from scanner.capture.symbols import Symbol
    from scanner.capture.task import Limits, Task

log = logging.getLogger("camera")


def run(task: Task, line: Connection[Any, Any], lifeline: Connection[Any, Any]) -> None:
    """Works until the source is at its end, the parent closes `lifeline`, or the trouble is final."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the parent decides
    give_way()
    session = Session(task, line)
    Worker("lifeline", lambda _: _end_with(lifeline, session)).start()
    session.run()
    line.close()
    os._exit(0)  # threads still wait here and there; tidying up under them makes some libraries complain


def _end_with(lifeline: Connection[Any, Any], session: Session) -> None:
    """Takes orders until the pipe's end. The camera is then let go of; if that hangs, the process ends all the same."""
    with suppress(EOFError, OSError):
        while True:
            session.take(lifeline.recv())
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
        self._showing = Showing(task, self._ring, self._say)
        self._cascade: Cascade | None = None
        self._meters = Meters()

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

    def take(self, order: Order) -> None:
        """Something to be done to the camera; from another thread."""
        self._showing.take(order)

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
        self._cascade = cascade = Cascade(decoder, aim=self.task.aim) if source.live else None
        read = cascade.read if cascade else self._stills(decoder)
        grabber = Grabber(
            source, on_frame=self._showing.show, on_skipped=self._skip, vigil=self._vitals, paced=self.task.paced
        )
        self._grabber = grabber
        with grabber as frames:
            for frame in frames:
                self._look(frame, read)

    def _stills(self, decoder: Decoder) -> Callable[[Image], list[Symbol]]:
        return decoder.read_at_leisure if self.task.at_leisure else decoder.read_frame

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
        if self._cascade:
            coach = self._meters.look(frame.image, self._cascade.place, symbols, frame.taken_at)
            if coach:
                self._say(coach)

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
