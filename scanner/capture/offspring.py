"""A running capture process as its parent has it: started, listened to, ordered about, and ended."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from scanner.capture.errors import CaptureTrouble
from scanner.capture.messages import Beat, Fault, Message, Order, Trouble

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from scanner.capture.task import Task

log = logging.getLogger("camera")


class Child:
    """A running capture process and the parent's ends of its two pipes."""

    def __init__(self, task: Task) -> None:
        self._patience = task.limits.patience
        self._ordering = threading.Lock()
        spawn = multiprocessing.get_context("spawn")
        self.line, their_line = spawn.Pipe(duplex=False)
        their_lifeline, self._lifeline = spawn.Pipe(duplex=False)
        self._process = spawn.Process(
            target=work_as_child, args=(task, their_line, their_lifeline), name="capture", daemon=True
        )
        self._process.start()
        their_line.close()
        their_lifeline.close()
        self.pid = self._process.pid
        log.info("capture process %s started for %s", self.pid, task.source.name)

    def take(self, order: Order) -> None:
        """An order for the camera; any thread. One that comes too late is not missed."""
        with self._ordering, suppress(OSError):
            self._lifeline.send(order)

    @property
    def alive(self) -> bool:
        """Any thread."""
        try:
            return self._process.is_alive()
        except ValueError:  # ended and cleared away in between
            return False

    def kill(self) -> None:
        """Any thread."""
        with suppress(ValueError):  # ended and cleared away in between
            self._process.kill()

    def next_message(self) -> Message | Beat | Fault | None:
        """What the child says next; None if it died. Waits: to be called when `line` is ready."""
        try:
            message: Message | Beat | Fault = self.line.recv()
        except (EOFError, OSError):
            self._process.join(self._patience)
            log.warning("the capture process ended by itself, exit code %s", self._process.exitcode)
            return None
        return message

    def end(self) -> None:
        """Asks it to end by closing the pipes, and kills it if it does not."""
        with self._ordering:
            self._lifeline.close()
        self.line.close()
        self._process.join(self._patience)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


def work_as_child(
    task: Task, line: Connection[Any, Any], lifeline: Connection[Any, Any]
) -> None:  # pragma: no cover  in another process
    """Where the child begins. Loads the decoders, which may be the first thing to fail."""
    try:
        from scanner.capture.child import run
    except CaptureTrouble as trouble:
        line.send(Trouble(trouble.title, trouble.advice, final=True))
        return
    run(task, line, lifeline)
