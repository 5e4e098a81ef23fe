"""A plain database file made an encrypted one, or the other way round.

    the file, in nobody else's hands ─► part: a copy of every row ─► on disk, and read again with its key, row by row
    ─► part takes the file's name, in one step ─► what was plain is written over

Until that one step the file is as it was, after it the new one is whole; what a program that ended in between left
lying about is taken away by the next (`clear`). Whoever waited for the file meanwhile finds that it is another one
(`Database` looks), and nothing is written to the one that is gone.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark
from scanner.store.database import ERRORS, Damaged, translated
from scanner.store.driver import Key, connect, literal, sqlite3
from scanner.store.rescue import swap

_PIECE = bytes(1 << 20)

Reached = Callable[[str], None]


def _unheard(_step: str) -> None:
    """For when nobody follows."""


class InUse(StoreTrouble):
    """Another program has the file open."""

    def __init__(self) -> None:
        super().__init__(
            mark("The database cannot be written anew: a program has it open."),
            mark("Close every Door Scanner on this device, then try again."),
        )


def reseal(
    path: Path, old: Key | None, new: Key | None, *, copies: Sequence[Path] = (), wait: float = 2.0,
    reached: Reached = _unheard,
) -> None:  # fmt: skip
    """Gives the file another key, or none; `copies` that were set aside too, as far as they can be read. Raises
    StoreTrouble, InUse; the file is then as it was. `wait`: seconds to wait for a program that has it open. `reached`
    is told each step that is done."""
    try:
        with translated(), swap.one_program(path):
            _clear(path)
            try:
                _reseal(path, old, new, wait, reached)
                for copy in copies:
                    with contextlib.suppress(*ERRORS, StoreTrouble):
                        _reseal(copy, old, new, wait, _unheard, part=_parts(path)[0])
            finally:
                _clear(path)
    except OSError as error:
        raise StoreTrouble(
            mark("The database {name} cannot be written anew ({why}).", name=path.name, why=str(error.strerror)),
            mark("Make room for a second copy of it, and make its folder writable."),
        ) from error


def clear(path: Path) -> None:
    """Takes away what a program that was killed in the middle has left: it may be plain. Raises StoreTrouble."""
    if any(each.exists() for each in _parts(path)):
        with translated(), swap.one_program(path), contextlib.suppress(OSError):
            _clear(path)


def overwrite(file: BinaryIO) -> None:
    """On a flash disk this is no more than a good intention."""
    left = file.seek(0, 2)
    file.seek(0)
    while left > 0:
        left -= file.write(_PIECE[: min(left, len(_PIECE))])
    file.flush()
    os.fsync(file.fileno())


def _reseal(
    path: Path, old: Key | None, new: Key | None, wait: float, reached: Reached, *, part: Path | None = None
) -> None:
    part = part or _parts(path)[0]
    part.touch(mode=0o600)
    with contextlib.closing(_alone(path, old, wait)) as source:
        reached("alone")
        _copy(source, part, new)
        reached("copied")
        swap.synced(part)
        _compare(source, part, new)
        reached("compared")
        if sys.platform == "win32":
            source.close()  # no file can be replaced there while anybody has it open
            part.replace(path)
            reached("replaced")
            swap.on_disk(path.parent)
        else:
            with path.open("r+b") as before:
                part.replace(path)
                reached("replaced")
                swap.on_disk(path.parent)
                if old is None:
                    overwrite(before)
    reached("done")


def _alone(path: Path, key: Key | None, wait: float) -> sqlite3.Connection:
    """A connection beside which there is none, and nothing is in a log. It holds the file until it is closed."""
    connection = connect(path, key, timeout=wait)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        if mode == ("delete",):
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays
            return connection
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise InUse from error
        raise
    connection.close()
    raise InUse


def _copy(source: sqlite3.Connection, part: Path, key: Key | None) -> None:
    version = source.execute("PRAGMA user_version").fetchone()[0]
    source.execute(f"ATTACH DATABASE ? AS part KEY {literal(key)}", (str(part),))
    source.execute("PRAGMA part.journal_mode=OFF")
    source.execute("PRAGMA part.synchronous=OFF")
    source.execute("SELECT sqlcipher_export('part')").fetchall()
    source.execute(f"PRAGMA part.user_version = {version}")
    source.execute("DETACH DATABASE part")


def _compare(source: sqlite3.Connection, part: Path, key: Key | None) -> None:
    """What the new file holds, read with its key by somebody who has not written it. Raises Damaged."""
    with contextlib.closing(connect(part, key, reading=True)) as made:
        if made.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise Damaged
        questions = ["PRAGMA user_version", "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"]
        tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
        questions += [f'SELECT * FROM "{name}"' for (name,) in source.execute(tables)]  # noqa: S608  its own names
        if not all(_same(source.execute(each), made.execute(each)) for each in questions):
            raise Damaged


def _same(one: sqlite3.Cursor, other: sqlite3.Cursor) -> bool:
    while True:
        rows = one.fetchmany(1000)
        if rows != other.fetchmany(1000):
            return False
        if not rows:
            return True


def _parts(path: Path) -> list[Path]:
    part = path.with_name(f"{path.stem}.reseal-part{path.suffix}")
    return [part, *(part.with_name(part.name + ending) for ending in ("-journal", "-wal", "-shm"))]


def _clear(path: Path) -> None:
    for each in _parts(path):
        with contextlib.suppress(FileNotFoundError):
            with each.open("r+b") as file, contextlib.suppress(OSError):
                overwrite(file)
            each.unlink()
