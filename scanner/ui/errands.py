"""Calls that wait (disk, network, looking for cameras), run where they hold up nobody.

The window asks for a call and names two of its own methods: one takes the result, the other the trouble. The call runs
in a worker thread, one after the other; the answer comes back as a signal in the UI thread. Whatever is raised arrives
as a ScannerError with a title and advice; a fault of ours is logged with its traceback first.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from scanner.app.supervisor import NeedsSupervisor
from scanner.capture.errors import CaptureTrouble
from scanner.domain.errors import Fault, ScannerError, Trouble
from scanner.domain.text import mark
from scanner.worker import Worker

log = logging.getLogger("ui")

Result = TypeVar("Result")
TakeTrouble = Callable[[ScannerError], None]


class Answer(QObject):
    """The way back of one errand. Lives in the UI thread; emitted from the worker's."""

    done = Signal(object)
    failed = Signal(object)


@dataclass(frozen=True, slots=True)
class _Errand:
    call: Callable[[], object]
    answer: Answer


@dataclass(frozen=True, slots=True)
class Held:
    """An errand that needs the supervisor; run it `again` once the PIN was given, or `give_up`."""

    errands: "Errands"
    errand: _Errand
    error: NeedsSupervisor


class Errands(QObject):
    """One thread that runs errands. `done` and `failed` must be methods of QObjects in the UI thread. `pin_wanted` has
    an errand that needs the supervisor, where `asks_for_pin`; without, it has failed."""

    pin_wanted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[_Errand | None] = queue.SimpleQueue()
        self._answers: set[Answer] = set()
        self.asks_for_pin = False
        self._worker = Worker(name, self._work)
        self._worker.start()

    def run(
        self,
        call: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: TakeTrouble | None = None,
    ) -> None:
        """Queues a call. Without `failed`, trouble is only logged."""
        answer = Answer()
        queued = Qt.ConnectionType.QueuedConnection
        if done is not None:
            answer.done.connect(done, queued)
        if failed is not None:
            answer.failed.connect(failed, queued)
        answer.done.connect(self._forget, queued)
        answer.failed.connect(self._forget, queued)
        self._answers.add(answer)
        self._waiting.put(_Errand(call, answer))

    def again(self, held: Held) -> None:
        self._waiting.put(held.errand)

    def give_up(self, held: Held) -> None:
        held.errand.answer.failed.emit(held.error)

    def close(self, timeout: float = 5.0) -> bool:
        """Lets the errand that is running finish, drops the others; says whether the thread has ended."""
        self._worker.stop()
        self._waiting.put(None)
        return self._worker.join(timeout)

    def _work(self, stop: threading.Event) -> None:
        while (errand := self._waiting.get()) is not None and not stop.is_set():
            try:
                _run(errand)
            except NeedsSupervisor as error:
                if self.asks_for_pin:
                    self.pin_wanted.emit(Held(self, errand, error))
                else:
                    errand.answer.failed.emit(error)

    def _forget(self, _: object) -> None:
        sender = self.sender()
        if isinstance(sender, Answer):
            self._answers.discard(sender)


def _run(errand: _Errand) -> None:
    try:
        result = errand.call()
    except NeedsSupervisor:
        raise
    except ScannerError as error:
        log.info("an errand ended in trouble: %s", type(error).__name__)
        errand.answer.failed.emit(error)
    except CaptureTrouble as error:
        log.info("an errand ended in trouble: %s", type(error).__name__)
        trouble = Trouble(error.title, error.advice)
        trouble.__cause__ = error
        errand.answer.failed.emit(trouble)
    except Exception as error:
        log.exception("an errand ended by a fault")
        fault = Fault(
            mark("Something went wrong inside the program."),
            mark("Try again. If it stays, copy the details for support."),
        )
        fault.__cause__ = error
        errand.answer.failed.emit(fault)
    else:
        errand.answer.done.emit(result)
