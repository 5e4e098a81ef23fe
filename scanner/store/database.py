"""The SQLite file: opened, migrated, and written one transaction a deed.

WAL with `synchronous=FULL`: when `write` has returned, what was written survives a power cut (DESIGN invariant 1).
Each thread has a connection of its own. SQLite's errors are translated here, once: a full disk, a locked or
read-only file and a broken database are StoreTrouble, and each says what to do.
"""

import contextlib
import sqlite3
import threading
from collections.abc import Generator
from pathlib import Path

from scanner.domain.errors import Fault, StoreTrouble
from scanner.store import migrations

BUSY_SECONDS = 10.0
"""How long a transaction waits for another process that is writing."""

Transaction = sqlite3.Connection
"""A connection inside a transaction: what the functions of this floor work with."""


class Database:
    """One file; safe from several threads and processes. Close it when the door closes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        with translated():
            if not path.exists():
                path.touch(mode=0o600)
            migrations.migrate(self._connection(), path)

    @contextlib.contextmanager
    def write(self) -> Generator[Transaction]:
        """A transaction that may write; durable when it ends, and undone as a whole if anything raises."""
        with translated():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            else:
                _commit(connection)

    @contextlib.contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that sees one state throughout."""
        with translated():
            connection = self._connection()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("COMMIT")

    def close(self) -> None:
        """Closes the connections of all threads; whoever still works with one gets StoreTrouble."""
        with self._guard:
            for connection in self._all:
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
            self._all.clear()

    def _connection(self) -> sqlite3.Connection:
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            # Used by its own thread alone; closed by whoever closes the database.
            found = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
            self._local.connection = found
            with self._guard:
                self._all.append(found)
            found.execute("PRAGMA journal_mode=WAL")
            found.execute("PRAGMA synchronous=FULL")
            found.execute("PRAGMA foreign_keys=ON")
        return found


def _commit(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("COMMIT")
    except sqlite3.Error:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def translated() -> Generator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.InterfaceError) as error:
        raise Fault("The database refused what was written.", str(error)) from error
    except sqlite3.Error as error:
        raise StoreTrouble(*_words(str(error))) from error
    except OSError as error:
        raise StoreTrouble("The database file cannot be made.", f"{error.strerror}: check the folder.") from error


def _words(message: str) -> tuple[str, str]:
    text = message.casefold()
    if "full" in text:
        return "The disk is full.", "Make room, then scan again."
    if "locked" in text or "busy" in text:
        return "The database is locked by another program.", "Close the other program, then scan again."
    if "readonly" in text or "read-only" in text:
        return "The database cannot be written.", "Make its folder writable, then scan again."
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return "The database is damaged.", "Move the file aside and set the door up again; keep the file for support."
    return "The database cannot be used.", f"{message}."
