"""The demo server's file: one SQLite database, so that a server killed in mid-evening goes on where it was.

A connection per thread, WAL, and one transaction per deed. Writers queue at a lock of ours before they ask SQLite
for its own (BEGIN IMMEDIATE): SQLite lets waiting writers poll and sleep, which under twenty doors costs the last of
them tenths of a second.
"""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SCHEMA = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE accounts (
    number TEXT PRIMARY KEY, username TEXT NOT NULL UNIQUE COLLATE NOCASE, email TEXT COLLATE NOCASE, password TEXT,
    role TEXT NOT NULL, first_name TEXT, last_name TEXT, details TEXT NOT NULL DEFAULT '{}');
CREATE INDEX accounts_by_email ON accounts (email);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, account TEXT NOT NULL, open INTEGER NOT NULL,
    started REAL NOT NULL);
CREATE TABLE resources (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    body TEXT NOT NULL, UNIQUE (kind, name));
CREATE TABLE events (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, host TEXT NOT NULL, category TEXT NOT NULL,
    venue TEXT NOT NULL, title TEXT NOT NULL UNIQUE COLLATE NOCASE, status TEXT NOT NULL,
    published REAL, body TEXT NOT NULL);
CREATE TABLE sections (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL, price REAL NOT NULL, sales_start TEXT, sales_end TEXT,
    active INTEGER NOT NULL, capacity INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX sections_by_event ON sections (event);
CREATE TABLE tokens (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, code TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE, is_global INTEGER NOT NULL, live INTEGER NOT NULL DEFAULT 1);
CREATE INDEX tokens_by_event ON tokens (event);
CREATE TABLE token_sections (
    number INTEGER PRIMARY KEY, token TEXT NOT NULL, section TEXT NOT NULL, UNIQUE (token, section));
CREATE TABLE tickets (
    number INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, event TEXT NOT NULL, section TEXT NOT NULL,
    owner TEXT NOT NULL, status TEXT NOT NULL, issued REAL NOT NULL, redeemed REAL, changed REAL NOT NULL,
    purchase TEXT);
CREATE INDEX tickets_by_section ON tickets (section, status);
CREATE INDEX tickets_by_change ON tickets (event, changed);
CREATE INDEX tickets_by_owner ON tickets (owner);
CREATE TABLE admissions (
    number INTEGER PRIMARY KEY, ticket TEXT NOT NULL UNIQUE, event TEXT NOT NULL, section TEXT NOT NULL,
    patron TEXT NOT NULL, redeemer TEXT NOT NULL, device TEXT NOT NULL, admitted REAL NOT NULL);
CREATE INDEX admissions_by_section ON admissions (section);
CREATE INDEX admissions_by_device ON admissions (device);
CREATE INDEX admissions_by_patron ON admissions (patron);
CREATE TABLE orders (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, customer TEXT NOT NULL, status TEXT NOT NULL,
    placed REAL NOT NULL, total REAL NOT NULL);
CREATE TABLE order_items (
    purchase TEXT NOT NULL, section TEXT NOT NULL, quantity INTEGER NOT NULL, price REAL NOT NULL);
CREATE INDEX order_items_by_section ON order_items (section);
CREATE TABLE transfers (
    id TEXT PRIMARY KEY, sender TEXT NOT NULL, recipient TEXT NOT NULL, status TEXT NOT NULL, started REAL NOT NULL);
CREATE TABLE transfer_tickets (transfer TEXT NOT NULL, ticket TEXT NOT NULL);
CREATE INDEX transfer_tickets_by_transfer ON transfer_tickets (transfer);
"""


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


def create(connection: sqlite3.Connection) -> None:
    """Creates the tables inside the caller's transaction (executescript would commit it)."""
    for statement in SCHEMA.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def is_created(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'settings'").fetchone() is not None


def setting(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return str(row["value"])


def marks(values: Sequence[str]) -> str:
    """The question marks for `IN (...)`. Never empty: no section is called by the empty name."""
    return ", ".join("?" * len(values)) or "''"
