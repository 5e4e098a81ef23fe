"""A named thread that ends by being asked.

Work that waits (network, files, the capture process's pipe) runs in a `Worker`. It is given a function that takes the
stop event, so a loop reads `while not stop.wait(pause)`. An exception that leaves the function is a fault of ours: it
goes to `on_crash` (which logs it and tells the window) instead of dying unseen in a thread.
"""

import logging
import threading
from collections.abc import Callable

log = logging.getLogger("worker")

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
