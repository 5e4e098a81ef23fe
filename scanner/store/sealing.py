"""What form a database file has: plain, encrypted with our key, or encrypted with one that we do not have.

A file that a key does not open looks to SQLite like a damaged one ("not a database"), and must never be repaired to
emptiness. It is told by its bytes: those of an encrypted page are as good as random, those of a plain one are not.
SQLite is asked first, and the file itself is read only when SQLite refuses it with every key: when a process closes a
file, it lets go of the locks that its other connections have on it.
"""

import contextlib
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark
from scanner.store.driver import Key, connect, sqlite3
from scanner.store.sealed_pages import SIZE, SealedPages

_RANDOM = 240
"""A page with so many different bytes is random: 4096 random ones have all 256 of them, text has not a hundred."""

_SAMPLE = 200
_FRAME_HEAD, _LOG_HEAD = 24, 32


class Form(Enum):
    """`PLAIN` also stands for what is nobody's database: opening it says so."""

    NEW = auto()
    PLAIN = auto()
    SEALED = auto()
    LOCKED = auto()


class Locked(StoreTrouble):
    """Encrypted, and the key is not here. Not damage: the file is left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            mark("The database {name} is encrypted, and its key is not on this device.", name=path.name),
            mark(
                "Open it as the user, on the device and in the folder where it was made, with that keychain unlocked."
                " If the key is lost for good: move the file elsewhere, and set the door up again."
            ),
        )


class Changed(StoreTrouble):
    """Another program has just put another file in its place: to be opened anew."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            mark("Another program has just exchanged the database {name}.", name=path.name),
            mark("Close the program and start it again."),
        )


def is_new(path: Path) -> bool:
    """Whether there is nothing in it, nor in its log."""
    return not _size(path) and not _size(_log(path))


def is_plain(path: Path) -> bool:
    """Whether SQLite reads it without a key. Safe while this process has it open."""
    return _size(path) > 0 and _is_read(path, None)


def is_read_with(path: Path, key: Key) -> bool:
    """Whether SQLite reads it with this key. Safe while this process has it open."""
    return _size(path) > 0 and _is_read(path, key)


def form_of(path: Path, key: Key | None = None) -> Form:
    """The form of a file, to whoever has this key or none. Not for one that this process has open, unless it is healthy
    and the key is right."""
    if is_new(path):
        return Form.NEW
    if is_plain(path):
        return Form.PLAIN
    if key is not None and (is_read_with(path, key) or _opens(path, key)):
        return Form.SEALED
    return Form.LOCKED if _is_random(path) else Form.PLAIN


def refuse_misfit(path: Path, key: Key | None) -> None:
    """Raises Locked for a file that this key does not open, Changed for a plain one that needs none. For a file that
    SQLite has refused."""
    if key is not None and is_plain(path):
        raise Changed(path)
    if form_of(path, key) is Form.LOCKED:
        raise Locked(path)


def _is_read(path: Path, key: Key | None) -> bool:
    """Whether SQLite takes it for a database, however damaged."""
    try:
        with contextlib.closing(connect(path, key, reading=True)) as looking:
            looking.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error as error:
        return "not a database" not in str(error)
    return True


def _opens(path: Path, key: Key) -> bool:
    """Whether any page of it, or of its log, is one of this key's; or only its beginning."""
    pages = SealedPages(key)
    with contextlib.suppress(OSError), path.open("rb") as file:
        if file.read(len(key.salt)) == key.salt:
            return True
    return any(pages.opened(page, number) is not None for number, page in _pages(path))


def _is_random(path: Path) -> bool:
    """Whether most of what is in it is."""
    written = [page for _, (_, page) in zip(range(_SAMPLE), _pages(path), strict=False) if any(page)]
    return 2 * sum(len(set(page)) >= _RANDOM for page in written) > len(written)


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    with contextlib.suppress(OSError), path.open("rb") as file:
        number = 0
        while len(page := file.read(SIZE)) == SIZE:
            number += 1
            yield number, page
    with contextlib.suppress(OSError), _log(path).open("rb") as file:
        file.seek(_LOG_HEAD)
        while len(frame := file.read(_FRAME_HEAD + SIZE)) == _FRAME_HEAD + SIZE:
            yield int.from_bytes(frame[:4], "big"), frame[_FRAME_HEAD:]


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
