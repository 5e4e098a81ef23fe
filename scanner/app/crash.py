"""A report of each fault of ours, in a file of its own beside the logs: where it happened, in which version, on what.

Whatever is logged with its traceback is a fault, unless it is trouble of the world. What nobody catches, in whichever
thread, is logged on its way out. If the interpreter itself dies, the system's word on it is in `crash-native.txt`.
"""

import contextlib
import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from scanner import __version__
from scanner.app.cleaning import without_secrets
from scanner.capture.errors import CaptureTrouble
from scanner.domain.errors import Fault, ScannerError

log = logging.getLogger("crash")

KEPT = 20
"""Reports in the folder; the oldest go."""
MOST = 10
"""Reports of one run: the first ones tell."""
_TROUBLE = (ScannerError, CaptureTrouble)


class _Reports(logging.Handler):
    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self._folder = folder
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is None or (isinstance(error, _TROUBLE) and not isinstance(error, Fault)):
            return
        told = "".join(traceback.format_exception(error))
        if told in self._seen or len(self._seen) >= MOST:
            return
        self._seen.add(told)
        with contextlib.suppress(OSError):
            self._write(record, told)

    def _write(self, record: logging.LogRecord, told: str) -> None:
        at = datetime.fromtimestamp(record.created, UTC)
        head = (
            f"door-scanner {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
            f"{at.isoformat(timespec='milliseconds')}, thread {record.threadName}, {record.name}: {record.getMessage()}"
        )
        for old in sorted(self._folder.glob("crash-2*.txt"))[: -KEPT + 1]:
            old.unlink()
        path = self._folder / f"crash-{at:%Y%m%dT%H%M%S}-{len(self._seen):02}.txt"
        path.touch(mode=0o600)
        path.write_text(without_secrets(f"{head}\n\n{told}"), encoding="utf-8", errors="backslashreplace")


@contextlib.contextmanager
def reports(folder: Path) -> Generator[None]:
    """Writes reports to `folder` while the block runs."""
    handler = _Reports(folder)
    logging.getLogger().addHandler(handler)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = _unhandled, _unhandled_in_thread
    native = _native(folder)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        logging.getLogger().removeHandler(handler)
        if native is not None:
            native.close()


def _unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What a slot of the window raises comes here too: the window goes on."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        log.critical("nobody caught an error", exc_info=(kind, error, trace))


def _unhandled_in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        log.critical("nobody caught an error", exc_info=(told.exc_type, told.exc_value, told.exc_traceback))


class _Native:
    """The file that the interpreter writes to when it dies; gone where it did not."""

    def __init__(self, path: Path) -> None:
        path.touch(mode=0o600)
        self._path = path
        self._file = path.open("a", encoding="utf-8")
        faulthandler.enable(self._file)

    def close(self) -> None:
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            if not self._path.stat().st_size:
                self._path.unlink()


def _native(folder: Path) -> _Native | None:
    """None where somebody else watches already."""
    if faulthandler.is_enabled():
        return None
    try:
        return _Native(folder / "crash-native.txt")
    except OSError:
        return None
