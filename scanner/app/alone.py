"""One program at a time: whoever reads a file, changes what is in it and writes it anew must not lose what another
program has put there meanwhile."""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Generator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_here = threading.RLock()
_AGAIN = 0.05


@contextlib.contextmanager
def alone(path: Path) -> Generator[None]:
    """While this lasts nobody else is alone with `path`. Where no lock can be had, it goes without."""
    with _here:
        try:
            handle = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:  # what is written next says why
            yield
            return
        try:
            with contextlib.suppress(OSError):  # a file system without locks
                _lock(handle)
            yield
        finally:
            os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        held = False
        while not held:
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
                held = True
            except PermissionError:
                time.sleep(_AGAIN)
    else:
        fcntl.lockf(handle, fcntl.LOCK_EX)
