"""The least that a door's disk can do: one look-up, one row, on disk. What our own decision is measured against."""

from collections.abc import Sequence
from pathlib import Path

from scanner.store.driver import connect, sqlite3


class BareDisk:
    """A table of so many serials in SQLite's WAL mode with `synchronous=FULL`, as the door's own database has it."""

    def __init__(self, path: Path, serials: Sequence[str]) -> None:
        self._path = path
        self._connection = self._opened()
        run = self._connection.execute
        run("CREATE TABLE listed (serial TEXT PRIMARY KEY, status TEXT NOT NULL) WITHOUT ROWID")
        run("CREATE TABLE admitted (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, at TEXT NOT NULL)")
        run("BEGIN")
        self._connection.executemany("INSERT INTO listed VALUES (?, 'Issued')", ((serial,) for serial in serials))
        run("COMMIT")
        self._connection.close()
        self._connection = self._opened()  # the list was there before the evening began, as the door's was

    def _opened(self) -> sqlite3.Connection:
        connection = connect(self._path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        return connection

    def admit(self, *serials: str) -> None:
        """Select, insert, fsync; for each."""
        run = self._connection.execute
        for serial in serials:
            run("BEGIN IMMEDIATE")
            run("SELECT serial, status FROM listed WHERE serial = ?", (serial,)).fetchone()
            run("INSERT INTO admitted (serial, at) VALUES (?, '2026-01-01T20:00:00')", (serial,))
            run("COMMIT")

    def read_past(self) -> None:
        """Looks at every row."""
        self._connection.execute("SELECT count(*) FROM listed WHERE status = 'none'").fetchone()

    def close(self) -> None:
        self._connection.close()
