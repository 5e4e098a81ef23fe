"""The SQLite file: opened, migrated, and written one transaction a deed.

WAL with `synchronous=FULL`: when `write` has returned, what was written survives a power cut (DESIGN invariant 1).
Each thread has a connection of its own. SQLite's errors are translated here, once: a full disk, a locked or
read-only file and a broken database are StoreTrouble, and each says what to do.
"""

import contextlib
import threading
from collections.abc import Callable, Generator
from pathlib import Path

from scanner.domain.errors import Fault, ScannerError, StoreTrouble
from scanner.domain.text import mark
from scanner.store import migrations, sealing
from scanner.store.driver import Key, connect, sqlite3
from scanner.store.words import words_of

BUSY_SECONDS = 10.0
"""How long a transaction waits for another process that is writing."""

ROOM = 64 * 1024
"""KiB of the file that the connection which decides may keep in memory."""

Transaction = sqlite3.Connection
"""A connection inside a transaction: what the functions of this floor work with."""


ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite's module raises. The second for a damaged file: it cannot even say what is wrong with it."""


class Damaged(StoreTrouble):
    """The file itself is broken. Once met, nothing more is read from it or written to it: its next opening repairs it
    (`store.rescue`)."""

    def __init__(self) -> None:
        super().__init__(
            mark("The database is damaged."),
            mark("Close the program and start it again: it repairs the file, and keeps every scan that can be read."),
        )


class Database:
    """One file; safe from several threads and processes. Close it when the door closes."""

    def __init__(
        self, path: Path, *, key: Key | None = None, steps: tuple[migrations.Step, ...] = migrations.STEPS,
        durable: bool = True,
    ) -> None:  # fmt: skip
        """`key` None: the file is a plain one. `durable` False is for measuring what is not the disk: nothing then
        survives a power cut. Raises Locked for a file that the key does not open."""
        self.path = path
        self._key = key
        self._file: _File | None = None
        self._synchronous = "FULL" if durable else "OFF"
        self._local = threading.local()
        self._all: list[tuple[threading.Thread, sqlite3.Connection]] = []
        self._guard = threading.Lock()
        self._closed = False
        self._damaged = False
        try:
            with translated():
                self._make(steps)
                migrations.migrate(self._connection(), path, steps, key=key)
        except OSError as error:
            self.close()
            raise StoreTrouble(
                mark("The database {name} cannot be made ({why}).", name=path.name, why=str(error.strerror)),
                mark("Make its folder writable."),
            ) from error
        except BaseException:
            self.close()
            raise

    def write(self) -> "_Writing":
        """A transaction that may write; durable when it ends, and undone as a whole if anything raises."""
        return _Writing(self._connection, self._as_ours)

    def decide(self) -> "_Writing":
        """The same for a decision that somebody waits for: with room in memory for the list of a large event."""
        return _Writing(self._deciding, self._as_ours)

    @contextlib.contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that sees one state throughout."""
        with translated(self._as_ours):
            connection = self._connection()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("COMMIT")

    @contextlib.contextmanager
    def glance(self) -> Generator[Transaction]:
        """For a single statement that reads: it sees one state by itself."""
        with translated(self._as_ours):
            yield self._connection()

    def compact(self) -> None:
        """Writes the file anew: nothing of what was taken out is left in it. Raises StoreTrouble while it is in use
        elsewhere; what was taken out is out all the same."""
        with translated(self._as_ours):
            connection = self._connection()
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """Closes the connections of all threads; whoever still works with one gets StoreTrouble."""
        with self._guard:
            self._closed = True
            for _, connection in self._all:
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
            self._all.clear()

    def _as_ours(self, error: Exception) -> ScannerError:
        """Damage is noted beside the file too, so that the next opening looks closely."""
        ours = as_ours(error)
        if isinstance(ours, Damaged) and not self._damaged:
            self._damaged = True
            with contextlib.suppress(OSError):
                suspicion(self.path).touch(mode=0o600)
        return ours

    def _make(self, steps: tuple[migrations.Step, ...]) -> None:
        """Makes the file if there is none. One that is there is only looked at until its version is known to be ours:
        to open it for writing would already change it."""
        if not self.path.exists():
            self.path.touch(mode=0o600)
        elif self.path.stat().st_size:
            try:
                with contextlib.closing(connect(self.path, self._key, reading=True, timeout=BUSY_SECONDS)) as looking:
                    migrations.refuse_newer(looking, self.path, steps)
            except sqlite3.DatabaseError:
                sealing.refuse_misfit(self.path, self._key)
                raise

    def _connection(self) -> sqlite3.Connection:
        if self._damaged:
            raise Damaged
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            # Used by its own thread alone; closed by whoever closes the database.
            before = _file(self.path)
            found = connect(self.path, self._key, timeout=BUSY_SECONDS)
            self._keep(found)
            found.execute("PRAGMA journal_mode=WAL")
            self._refuse_another(before)
            found.execute(f"PRAGMA synchronous={self._synchronous}")
            found.execute("PRAGMA foreign_keys=ON")
            found.execute("PRAGMA secure_delete=ON")  # a name that is taken off is written over
            self._local.connection = found
        return found

    def _refuse_another(self, before: "_File") -> None:
        """What is written to a file that another one has taken the place of would be lost. From here on none can: a
        connection that is open keeps it there."""
        now = _file(self.path)
        if {before, self._file or now} != {now}:
            raise sealing.Changed(self.path)
        self._file = now

    def _deciding(self) -> sqlite3.Connection:
        connection = self._connection()
        if not getattr(self._local, "roomy", False):
            connection.execute(f"PRAGMA cache_size=-{ROOM}")
            self._local.roomy = True
        return connection

    def _keep(self, connection: sqlite3.Connection) -> None:
        """Notes a new connection, and closes those of threads that have ended: an evening has thousands of them."""
        with self._guard:
            if self._closed:
                connection.close()
                raise StoreTrouble(mark("The database has been closed."), mark("Start the program again."))
            for thread, left in self._all:
                if not thread.is_alive():
                    with contextlib.suppress(sqlite3.Error):
                        left.close()
            self._all = [(thread, each) for thread, each in self._all if thread.is_alive()]
            self._all.append((threading.current_thread(), connection))


class _Writing:
    """One transaction. A class of its own and no generator: every scan passes here."""

    __slots__ = ("_as_ours", "_connection", "_get")

    def __init__(self, get: Callable[[], sqlite3.Connection], as_ours: "_Translate") -> None:
        self._get = get
        self._as_ours = as_ours

    def __enter__(self) -> Transaction:
        try:
            self._connection = self._get()
            self._connection.execute("BEGIN IMMEDIATE")
        except ERRORS as error:
            raise self._as_ours(error) from error
        return self._connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        if error is None:
            try:
                self._connection.execute("COMMIT")
            except ERRORS as failed:
                self._undo()
                raise self._as_ours(failed) from failed
            return
        self._undo()
        if isinstance(error, ERRORS):
            raise self._as_ours(error) from error

    def _undo(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("ROLLBACK")


def as_ours(error: Exception) -> ScannerError:
    """An error of SQLite's by what its catcher does next."""
    if isinstance(error, sqlite3.IntegrityError | sqlite3.InterfaceError):
        return Fault(mark("The database refused what was written."), str(error))
    if isinstance(error, UnicodeDecodeError) or any(words in str(error).casefold() for words in _DAMAGE):
        return Damaged()
    return StoreTrouble(*words_of(str(error)))


_Translate = Callable[[Exception], ScannerError]
_File = tuple[int, int]


def _file(path: Path) -> _File:
    """Which file it is, whatever its name."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


@contextlib.contextmanager
def translated(translate: _Translate = as_ours) -> Generator[None]:
    """SQLite's errors as ours. What else the body raises is none of the database's and goes through."""
    try:
        yield
    except ERRORS as error:
        raise translate(error) from error


_DAMAGE = (
    "malformed", "not a database", "corrupt", "unsupported file format", "could not decode", "already exists",
)  # fmt: skip
"""What SQLite, and Python's module for it, say of a broken file. `already exists`: its version was written over."""


def suspicion(path: Path) -> Path:
    """A file beside the database that says: damage was met in it while a program ran."""
    return path.with_name(f"{path.name}-suspect")
