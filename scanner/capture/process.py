"""The camera and the decoders in a process of their own, watched.

Drivers hang, and a decoder written in C can be brought down by a stranger's barcode. Neither may stop a door: the child
process is killed when it gives no sign of life and started again, the program is told in words, and goes on meanwhile
with the hand scanner and typed serials. Messages come through a pipe, pictures through shared memory (`ring`).

This module loads neither OpenCV nor a decoder: those belong to the child. The child is started afresh ("spawn"), as
Windows and macOS want it; a program frozen into one file has to call `multiprocessing.freeze_support()` first.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
import time
from contextlib import suppress
from enum import Enum, auto
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from scanner.capture.messages import (
    Beat,
    ControlsWanted,
    Ended,
    Fault,
    Message,
    Opened,
    Order,
    Recovered,
    Trouble,
    Tuned,
)
from scanner.capture.offspring import Child
from scanner.capture.restarts import Restarts
from scanner.capture.ring import Picture, Ring
from scanner.capture.symbols import TICKET_FORMATS
from scanner.capture.task import Limits, Task
from scanner.domain.text import mark
from scanner.worker import CrashReport, Worker, log_crash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from scanner.capture.frames import FrameSource

log = logging.getLogger("camera")

FAILED = Trouble(
    mark("The camera stopped answering"),
    mark("It is being started again. Use the hand scanner or type the serial meanwhile."),
)
BROKE_OFF = Trouble(
    mark("Reading these pictures broke off"),
    mark("One of them may have brought the decoder down. Choose it again, or leave out the last one."),
    final=True,
)
FAILS_OFTEN = Trouble(
    mark("The camera keeps failing"),
    mark("Unplug it and plug it in again, or choose another one. It is tried again every few seconds."),
    often=True,
)


class Outcome(Enum):
    """How a child's service ended."""

    FAILED = auto()
    DONE = auto()
    ORDERED = auto()


class CaptureProcess:
    """One source being read in a child process. `start` once, `stop` once; `switch` in between.

    `on_message` is called in the watching thread with `Opened`, `Sighted`, `Skipped`, `Trouble`, `Recovered` and
    `Ended`, one at a time; while it runs nothing else is delivered. `paced` plays files at their own speed instead
    of as fast as they can be read. `aim`: of a camera's codes only the one nearest the middle of the picture counts.
    """

    def __init__(
        self,
        source: FrameSource,
        on_message: Callable[[Message], None],
        *,
        formats: Iterable[str] = TICKET_FORMATS,
        paced: bool = False,
        aim: bool = False,
        at_leisure: bool = False,
        tuning: Mapping[str, Mapping[str, float]] | None = None,
        limits: Limits | None = None,
        restarts: Restarts | None = None,
        on_crash: CrashReport = log_crash,
    ) -> None:
        self._source = source
        self._on_message = on_message
        self._formats = frozenset(str(kind) for kind in formats)
        self._paced = paced
        self._aim = aim
        self._at_leisure = at_leisure
        self._tuning = {identity: dict(values) for identity, values in (tuning or {}).items()}
        self._limits = limits or Limits()
        self._restarts = restarts or Restarts()
        self._said: str | None = None
        self._troubled = False
        self._ordering = threading.Lock()
        self._orders = 0
        self._obeyed = 0
        self._wake_out, self._wake_in = multiprocessing.Pipe(duplex=False)
        self._ring: Ring | None = None
        self._ring_in_use = threading.Lock()
        self._child: Child | None = None
        self._watching: int | None = None
        self._worker = Worker("capture watch", self._watch, on_crash=on_crash)

    def start(self) -> None:
        """Returns at once; `Opened` or `Trouble` follows."""
        self._ring = Ring.create()
        self._worker.start()

    def switch(self, source: FrameSource) -> None:
        """Another source, in a fresh child (half a second); also after `Ended`. Any thread; returns at once."""
        with self._ordering:
            self._source = source
        self._order()

    def look_for(self, formats: Iterable[str], *, aim: bool) -> None:
        """Other kinds of code, or only the one nearest the middle; in a fresh child where it differs from before. Any
        thread; returns at once."""
        wanted = frozenset(str(kind) for kind in formats)
        with self._ordering:
            if (self._formats, self._aim) == (wanted, aim):
                return
            self._formats, self._aim = wanted, aim
        self._order()

    def ask_controls(self) -> None:
        """Has the open camera tried for what can be set on it; `Controlled` follows, if a camera is open. Any thread;
        returns at once."""
        self._command(ControlsWanted())

    def tune(self, identity: str, control: str, value: float | None) -> None:
        """Sets a control of the camera with this identity, now and whenever it opens; None leaves it to the camera.
        Any thread; returns at once."""
        with self._ordering:
            values = dict(self._tuning.get(identity, {}))
            values.pop(control, None)
            self._tuning[identity] = values if value is None else values | {control: value}
        self._command(Tuned(identity, control, value))

    def _command(self, order: Order) -> None:
        child = self._child
        if child:
            child.take(order)

    def stop(self, timeout: float = 10.0) -> None:
        """Ends the child, whatever state it is in, and frees the shared memory. Takes up to `patience` and a
        little. From within `on_message` it only gives the order."""
        self._worker.stop()
        self._order()
        if threading.get_ident() == self._watching:
            return
        if not self._worker.join(timeout):
            log.error("the watch of the capture process does not end: whoever receives its messages is stuck")
            child = self._child
            if child:
                child.kill()

    @property
    def alive(self) -> bool:
        """Whether a child is running at this moment."""
        child = self._child
        return child is not None and child.alive

    @property
    def pid(self) -> int | None:
        """The child's process number, while there is one."""
        child = self._child
        return child.pid if child else None

    def latest_picture(self, after: int = 0) -> Picture | None:
        """The newest picture if it is newer than number `after`: a copy, whole. None also before the first picture
        and after `stop`. Any thread; takes a fraction of a millisecond."""
        with self._ring_in_use:
            return self._ring.latest(after) if self._ring else None

    def _order(self) -> None:
        """Has the watch look at what is wanted now."""
        with self._ordering, suppress(OSError):  # closed: the watch has ended already
            self._orders += 1
            self._wake_in.send_bytes(b".")

    def _is_ordered(self) -> bool:
        """Whether something else is wanted than what is being done."""
        while self._wake_out.poll():
            self._wake_out.recv_bytes()
        return self._orders != self._obeyed

    def _watch(self, stop: threading.Event) -> None:
        self._watching = threading.get_ident()
        try:
            while not stop.is_set():
                self._serve_source(stop)
        finally:
            with self._ring_in_use:
                ring, self._ring = self._ring, None
            if ring:
                ring.close()
                ring.unlink()
            with self._ordering:
                self._wake_in.close()
                self._wake_out.close()

    def _serve_source(self, stop: threading.Event) -> None:
        """Child after child on one source, until it is at its end or an order comes."""
        with self._ordering:
            self._obeyed, source = self._orders, self._source
        self._said = None
        restarts = self._restarts
        while not stop.is_set() and not self._is_ordered():
            outcome = self._serve_child(source)
            if outcome is Outcome.FAILED and source.live:
                restarts = restarts.failed(time.monotonic())
                self._tell_once(FAILS_OFTEN if restarts.often else FAILED)
                self._rest(restarts.pause)
            elif outcome is Outcome.FAILED:
                self._tell_once(BROKE_OFF)  # not again from the beginning: every picture counts once
                self._rest(None)
            elif outcome is Outcome.DONE:
                self._rest(None)

    def _rest(self, seconds: float | None) -> None:
        """Until something else is wanted, or for so long."""
        while wait([self._wake_out], seconds) and not self._is_ordered():
            pass

    def _serve_child(self, source: FrameSource) -> Outcome:
        """One child from its start to its end."""
        assert self._ring
        with self._ordering:
            tuning = {identity: dict(values) for identity, values in self._tuning.items()}
        task = Task(
            source, self._formats, self._paced, self._ring.name, self._limits, self._aim, self._at_leisure, tuning
        )
        child = self._child = Child(task)
        try:
            return self._listen(child)
        finally:
            self._child = None
            child.end()

    def _listen(self, child: Child) -> Outcome:
        limit = self._limits.starting
        while True:
            ready = wait([child.line, self._wake_out], limit)
            if self._wake_out in ready and self._is_ordered():
                return Outcome.ORDERED
            if not ready:
                log.warning("the capture process gave no sign of life for %g seconds", limit)
                return Outcome.FAILED
            if child.line not in ready:
                continue
            limit = self._limits.silence
            message = child.next_message()
            if message is None:
                return Outcome.FAILED
            if self._pass_on(message):
                return Outcome.DONE

    def _pass_on(self, message: Message | Beat | Fault) -> bool:
        """Tells the program; says whether this was the child's last word."""
        match message:
            case Beat():
                return False
            case Fault(trace):
                log.error("fault in the capture process:\n%s", trace)
                return False
            case Trouble():
                self._tell_once(message)
                return message.final
            case Opened():
                self._on_message(message)
                self._tell_recovered()
                return False
            case _:
                self._on_message(message)
                return isinstance(message, Ended)

    def _tell_once(self, trouble: Trouble) -> None:
        self._troubled = True
        if self._said != trouble.title:
            self._said = trouble.title
            log.warning("%s", trouble.title)
            self._on_message(trouble)

    def _tell_recovered(self) -> None:
        self._said = None
        if self._troubled:
            self._troubled = False
            log.info("the camera gives pictures again")
            self._on_message(Recovered())
