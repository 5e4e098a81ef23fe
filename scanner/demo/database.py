"""A demo server's file: one SQLite database, so that a server killed in mid-evening goes on where it was.

A connection per thread, WAL, and one transaction per deed. Writers queue at a lock of ours before they ask SQLite
for its own (BEGIN IMMEDIATE): SQLite lets waiting writers poll and sleep, which under twenty doors costs the last of
them tenths of a second.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class BadFolder(Exception):
    """This folder cannot hold a server's data, and why: give another one."""


class Database:
    """The file, and a connection to it for each thread that asks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._opening = threading.Lock()
        self._writing = threading.Lock()

    def read(self) -> sqlite3.Connection:
        """This thread's connection; each statement sees the last commit."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._open()
        return connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction, alone with the file from its first statement; undone if the block raises."""
        connection = self.read()
        with self._writing:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Closes the connections of all threads; none of them may be in use any more."""
        with self._opening:
            for connection in self._all:
                connection.close()
            self._all.clear()
            self._local = threading.local()

    def _open(self) -> sqlite3.Connection:
        # Another thread closes it at the end (close), which sqlite3 refuses unless told that we mean it.
        connection = sqlite3.connect(self.path, timeout=30, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA wal_autocheckpoint = 8000")  # pages: a batch touches hundreds all over the file
        with self._opening:
            self._all.append(connection)
        return connection


def kept_in(path: Path, set_stage: Callable[[sqlite3.Connection], None]) -> Database:
    """The file as it is; a new one with its stage set, in one transaction. Raises BadFolder."""
    kept = Database(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not is_created(kept.read()):
            with kept.write() as db:
                set_stage(db)
    except (OSError, sqlite3.Error) as error:
        kept.close()
        raise BadFolder(str(error)) from error
    return kept


def create(connection: sqlite3.Connection, schema: str) -> None:
    """Creates the tables inside the caller's transaction (executescript would commit it).

    `settings` comes with them: names and values, for what there is only one of.
    """
    connection.execute("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    for statement in schema.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def is_created(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'settings'").fetchone() is not None


def setting(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return str(row["value"])
