"""A named thread that ends by being asked, and a crew of them that runs errands.

Work that waits (network, files, the capture process's pipe) runs in a `Worker`. It is given a function that takes the
stop event, so a loop reads `while not stop.wait(pause)`. An exception that leaves the function is a fault of ours: it
goes to `on_crash` (which logs it and tells the window) instead of dying unseen in a thread.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

log = logging.getLogger("worker")

T = TypeVar("T")
Work = Callable[[threading.Event], None]
CrashReport = Callable[[str, BaseException], None]


def log_crash(name: str, error: BaseException) -> None:
    """The crash report that is used where none is given."""
    log.error("worker %s ended by a fault", name, exc_info=error)


class Worker:
    """One thread around one function; `start` once, `stop` to ask, `join` to wait."""

    def __init__(self, name: str, work: Work, *, on_crash: CrashReport = log_crash) -> None:
        self.name = name
        self._work = work
        self._on_crash = on_crash
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Asks the work to end; returns at once."""
        self._stop.set()

    def join(self, timeout: float | None = None) -> bool:
        """Waits up to `timeout` seconds for the end;

        says whether it has ended. Safe to call on a worker never started.
        """
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._work(self._stop)
        except BaseException as error:  # noqa: BLE001  the thread's last stop: whatever it is must be reported
            self._on_crash(self.name, error)


class Crew:
    """A few threads that run errands. Each is hired when first needed and stays: what a thread has opened (such as its
    connection to the database) is opened once, however many errands there are."""

    def __init__(self, name: str, hands: int, *, on_crash: CrashReport = log_crash) -> None:
        self._name = name
        self._most = hands
        self._on_crash = on_crash
        self._guard = threading.Lock()
        self._busy = 0
        self._dismissed = False
        self._hands: list[Worker] = []
        self._errands: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def take(self, errand: Callable[[], T]) -> Future[T] | None:
        """Has an errand run at once; None when every hand is busy, or the crew was dismissed. What the errand raises
        is in the promise, and nowhere else: whoever takes the promise hears it."""
        promise: Future[T] = Future()
        with self._guard:
            if self._dismissed or self._busy == self._most:
                return None
            self._busy += 1
            if self._busy > len(self._hands):
                self._hire()
        self._errands.put(lambda: self._run(errand, promise))
        return promise

    def dismiss(self, timeout: float) -> bool:
        """Takes no more errands and waits for those under way; says whether all have ended."""
        with self._guard:
            self._dismissed = True
            hands = list(self._hands)
        for _ in hands:
            self._errands.put(None)
        until = time.monotonic() + timeout
        return all(hand.join(max(0.0, until - time.monotonic())) for hand in hands)

    def _hire(self) -> None:
        hand = Worker(f"{self._name} {len(self._hands) + 1}", self._work, on_crash=self._on_crash)
        self._hands.append(hand)
        hand.start()

    def _work(self, _stop: threading.Event) -> None:
        while (errand := self._errands.get()) is not None:
            errand()

    def _run(self, errand: Callable[[], T], promise: Future[T]) -> None:
        try:
            result = errand()
        except BaseException as error:  # noqa: BLE001  it is whoever waits for the promise that must hear it
            promise.set_exception(error)
        else:
            promise.set_result(result)
        finally:
            with self._guard:
                self._busy -= 1
