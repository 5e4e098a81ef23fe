"""Files: the damaged one is kept aside, and the new one takes its place, whatever happens in between.

The order makes every instant safe. The damaged file gets its second name first (`keep_aside`: a link, so nothing is
copied and nothing written over). Then the new file, complete and on disk, gets the name `….rescued.db`: from here on
it will be the door's file. Then the log of the damaged one goes, since SQLite would take it for the new one's, and last
the new file takes the old one's place. A program that ends in between leaves `….rescued.db`, and the next finishes
(`finish`).
"""

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Generator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark
from scanner.store.database import suspicion
from scanner.store.driver import connect

if sys.platform != "win32":
    import fcntl

ENDINGS = ("", "-wal", "-shm")
_SHARED = (0x40000002, 510)
"""The bytes that SQLite locks while a file is in use."""

ONE_RESCUES = 600.0
IN_USE = 15.0
"""Seconds to wait: for another program that is at the rescue, and for one that still has the damaged file open."""


def beside(path: Path, ending: str) -> Path:
    """The log (`-wal`) of a database, or its index (`-shm`)."""
    return path.with_name(path.name + ending)


def ready(path: Path) -> Path:
    return path.with_name(f"{path.stem}.rescued{path.suffix}")


def part(path: Path) -> Path:
    """The new file while it is being written."""
    return path.with_name(f"{path.stem}.rescue-part{path.suffix}")


@contextlib.contextmanager
def one_program(path: Path) -> Generator[None]:
    """Among all that open this file at once, one at a time. SQLite's own locks end with the program that has them."""
    lock = path.with_name(f"{path.stem}.rescue-lock")
    lock.touch(mode=0o600)
    with contextlib.closing(connect(lock, timeout=ONE_RESCUES)) as held:
        held.execute("BEGIN EXCLUSIVE")
        yield


@contextlib.contextmanager
def unused(path: Path, *, wait: float) -> Generator[BinaryIO]:
    """The file, opened, while no other program has it open: what that one still wrote would be lost."""
    with path.open("r+b") as file:
        until = time.monotonic() + wait
        while not _locked(file):
            if time.monotonic() > until:
                raise in_use()
            time.sleep(0.05)
        yield file


def in_use() -> StoreTrouble:
    return StoreTrouble(
        mark("The database is damaged, and another program has it open."),
        mark("Close every Door Scanner on this device, then start it again: it repairs the file."),
    )


def _locked(file: BinaryIO) -> bool:
    if sys.platform == "win32":
        return True  # there a file that is open elsewhere cannot be replaced, and that is noticed then
    start, length = _SHARED
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a file system without locks
        return True
    return True


def name_aside(path: Path, now: datetime) -> Path:
    """A name that nothing has yet: `doors.damaged-20261121T200000Z.db`."""
    stamp = f"{path.stem}.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while True:
        aside = path.with_name(f"{stamp}{f'-{number}' if number > 1 else ''}{path.suffix}")
        if not any(beside(aside, ending).exists() for ending in ENDINGS):
            return aside
        number += 1


def keep_aside(path: Path, aside: Path) -> None:
    """Gives the damaged file, and what lies beside it, a second name."""
    for ending in ENDINGS:
        old, new = beside(path, ending), beside(aside, ending)
        if old.exists():
            try:
                os.link(old, new)
            except FileExistsError:
                raise
            except OSError:  # a file system without links
                with old.open("rb") as source, new.open("xb") as target:
                    shutil.copyfileobj(source, target)
            new.chmod(0o600)


def put_in_place(path: Path, file: BinaryIO) -> None:
    """The part is complete and on disk: it becomes the file. `file` is the damaged one, still held."""
    if sys.platform == "win32":
        file.close()  # no file can be replaced there while anybody has it open
    part(path).replace(ready(path))
    on_disk(path.parent)
    finish(path)


def finish(path: Path) -> bool:
    """Ends a rescue that got so far; says whether there was one."""
    if not ready(path).exists():
        return False
    for ending in ENDINGS[1:]:
        beside(path, ending).unlink(missing_ok=True)
    ready(path).replace(path)
    suspicion(path).unlink(missing_ok=True)
    on_disk(path.parent)
    return True


def digest(path: Path) -> str:
    """The SHA-256 of a file, empty if there is none. Not for the damaged file itself while it is held (`unused`)."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return digest_of(file)


def digest_of(file: BinaryIO) -> str:
    file.seek(0)
    running = sha256()
    while block := file.read(1 << 20):
        running.update(block)
    return running.hexdigest()


def synced(path: Path) -> None:
    """Makes sure that a file is on disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def on_disk(folder: Path) -> None:
    """Names too; where the system cannot do that, they follow soon enough."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
