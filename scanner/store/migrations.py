"""The database's form, and how it got there: one function a step, each committed together with the note that it ran.

A file from before is copied aside first. A file from a newer version is left alone. No `executescript`: it commits
first.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path

from scanner.domain.errors import StoreTrouble
from scanner.domain.search import line_of
from scanner.domain.text import mark
from scanner.store.driver import Key, connect, sqlite3

Step = Callable[[sqlite3.Connection], None]


def _first_form(connection: sqlite3.Connection) -> None:
    for statement in _FIRST_FORM:
        connection.execute(statement)


_FIRST_FORM = (
    """
    CREATE TABLE doors (
        id INTEGER PRIMARY KEY, system TEXT NOT NULL, url TEXT NOT NULL, event TEXT NOT NULL, title TEXT NOT NULL,
        redeemer TEXT NOT NULL, device TEXT NOT NULL, sections TEXT NOT NULL, closed TEXT NOT NULL,
        revoked INTEGER NOT NULL DEFAULT 0, current INTEGER NOT NULL DEFAULT 0)
    """,
    """
    CREATE TABLE tickets (
        event TEXT NOT NULL, serial TEXT NOT NULL, status TEXT NOT NULL, section TEXT NOT NULL,
        section_name TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, number TEXT NOT NULL,
        username TEXT NOT NULL, uri TEXT NOT NULL, issued TEXT, redeemed TEXT, round INTEGER NOT NULL,
        gone INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (event, serial)) WITHOUT ROWID
    """,
    """
    CREATE TABLE digests (
        event TEXT NOT NULL, digest TEXT NOT NULL, serial TEXT NOT NULL, PRIMARY KEY (event, digest)) WITHOUT ROWID
    """,
    # One row an event: `round` counts full lists; `page`, `expected` tell where one under way has come to;
    # `covers` is the sections that the last complete one was made for.
    """
    CREATE TABLE lists (
        event TEXT PRIMARY KEY, round INTEGER NOT NULL DEFAULT 0, page INTEGER NOT NULL DEFAULT 0,
        expected INTEGER, begun TEXT, full_at TEXT, at TEXT, mark TEXT, covers TEXT NOT NULL DEFAULT '',
        rows INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID
    """,
    """
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY, event TEXT NOT NULL, serial TEXT NOT NULL, section TEXT NOT NULL,
        presented_at TEXT NOT NULL, redeemer TEXT NOT NULL, device TEXT NOT NULL, standing TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 0, first_sent TEXT, last_sent TEXT, tries INTEGER NOT NULL DEFAULT 0,
        next_try TEXT NOT NULL, last_answer TEXT NOT NULL DEFAULT '')
    """,
    # A serial is let in once: whatever the code does, two live attempts for one serial cannot be.
    """
    CREATE UNIQUE INDEX one_live_attempt ON attempts (event, serial)
        WHERE standing IN ('open', 'provisional', 'confirmed', 'conflict', 'resolved', 'parked')
    """,
    "CREATE INDEX unsettled ON attempts (event, id) WHERE standing IN ('open', 'provisional')",
    "CREATE INDEX for_a_person ON attempts (event, id) WHERE standing IN ('conflict', 'parked')",
    # How many attempts stand where, kept by triggers: counting them would cost more with every scan.
    """
    CREATE TABLE tallies (
        event TEXT NOT NULL, section TEXT NOT NULL, standing TEXT NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (event, section, standing)) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER tally_new AFTER INSERT ON attempts BEGIN
        INSERT INTO tallies VALUES (new.event, new.section, new.standing, 1)
            ON CONFLICT DO UPDATE SET n = n + 1;
    END
    """,
    """
    CREATE TRIGGER tally_moved AFTER UPDATE OF standing, section ON attempts
        WHEN old.standing != new.standing OR old.section != new.section BEGIN
        UPDATE tallies SET n = n - 1
            WHERE event = old.event AND section = old.section AND standing = old.standing;
        INSERT INTO tallies VALUES (new.event, new.section, new.standing, 1)
            ON CONFLICT DO UPDATE SET n = n + 1;
    END
    """,
    """
    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, voice TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
        hash TEXT NOT NULL)
    """,
    "CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END",
    "CREATE TRIGGER journal_holds BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END",
)


def _found_by_attempt(connection: sqlite3.Connection) -> None:
    """What was said of an attempt is found in the journal by the attempt's number, and conflicts that were closed by
    their event. Nothing is written twice: the rows are those that were there."""
    connection.execute(
        "CREATE INDEX said_of_attempts ON journal (json_extract(body, '$.attempt'), seq)"
        " WHERE kind IN ('conflict', 'resolved', 'parked', 'note')"
    )
    connection.execute("CREATE INDEX seen_to ON attempts (event, id) WHERE standing = 'resolved'")


def _found_by_name(connection: sqlite3.Connection) -> None:
    """A line of plain words beside each listed ticket, for looking through. A list that is there already gets its
    lines."""
    connection.execute(
        "CREATE TABLE lines (event TEXT NOT NULL, serial TEXT NOT NULL, line TEXT NOT NULL,"
        " PRIMARY KEY (event, serial)) WITHOUT ROWID"
    )
    listed = connection.execute("SELECT event, serial, name, email FROM tickets WHERE gone = 0")
    connection.executemany(
        "INSERT INTO lines VALUES (?, ?, ?)",
        ((event, serial, line_of(name, email, serial)) for event, serial, name, email in listed),
    )


def _supervisor(connection: sqlite3.Connection) -> None:
    """One row at most: the PIN as argon2id has hashed it, and the tries that failed since the last good one."""
    connection.execute(
        "CREATE TABLE supervisor (id INTEGER PRIMARY KEY CHECK (id = 1), pin TEXT NOT NULL,"
        " failed INTEGER NOT NULL DEFAULT 0, failed_at TEXT)"
    )


def _signed(connection: sqlite3.Connection) -> None:
    """Signatures under stretches of the journal. They are kept as its rows are. `form`: of what is signed."""
    connection.execute(
        "CREATE TABLE seals (upto INTEGER PRIMARY KEY, after INTEGER NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL,"
        " signed_by TEXT NOT NULL, signature TEXT NOT NULL, form INTEGER NOT NULL DEFAULT 1)"
    )
    for what in ("DELETE", "UPDATE"):
        connection.execute(
            f"CREATE TRIGGER seals_stay_{what.lower()} BEFORE {what} ON seals"
            " BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END"
        )


def _supervised(connection: sqlite3.Connection) -> None:
    """What a supervisor's evening is found by: overrides by their attempt, and the few rows of the journal at which
    another event, another crew or another shift began. Named settings of the sections, and what other doors serve."""
    for statement in (
        f"CREATE INDEX overrides ON journal (json_extract(body, '$.attempt'), seq) WHERE {OVERRIDES}",
        (
            "CREATE INDEX turns ON journal (seq)"
            " WHERE kind IN ('door_set_up', 'door_switched', 'handed_over', 'shift_closed')"
        ),
        f"CREATE TABLE presets (opens TEXT NOT NULL, {_NAMED}",
        f"CREATE TABLE other_doors (sections TEXT NOT NULL, {_NAMED}",
    ):
        connection.execute(statement)


def _ruled(connection: sqlite3.Connection) -> None:
    """What a system without a list last said of a code (`store.terms`)."""
    connection.execute(
        "CREATE TABLE terms (event TEXT NOT NULL, serial TEXT NOT NULL, persons INTEGER NOT NULL, until TEXT,"
        " claimed TEXT, PRIMARY KEY (event, serial)) WITHOUT ROWID"
    )


def _editions(connection: sqlite3.Connection) -> None:
    """How often the lines of an event's list have changed, for who keeps them in memory."""
    connection.execute("CREATE TABLE editions (event TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID")


def _settings_known(connection: sqlite3.Connection) -> None:
    """The settings as they were last known here (`store.settings_known`)."""
    connection.execute("CREATE TABLE settings_known (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")


def _lighter(connection: sqlite3.Connection) -> None:
    """What a scan writes is less. The conditions of the partial indexes are plain comparisons: for a list of more than
    two SQLite builds a table at every row that is written. And attempts are tallied by the stretch: those up to number
    `upto` are in `tallies`, the few behind it are counted where they stand (`standings`). Numbers only grow."""
    for statement in (
        "DROP INDEX one_live_attempt",
        f"CREATE UNIQUE INDEX one_live_attempt ON attempts (event, serial) WHERE {LIVE}",
        "DROP INDEX said_of_attempts",
        f"CREATE INDEX said_of_attempts ON journal (json_extract(body, '$.attempt'), seq) WHERE {SAID_OF_ATTEMPTS}",
        "DROP INDEX turns",
        f"CREATE INDEX turns ON journal (seq) WHERE {TURNS}",
        "DROP TRIGGER tally_new",
        "DROP TRIGGER tally_moved",
        "CREATE TABLE tallied (upto INTEGER NOT NULL)",
        "INSERT INTO tallied SELECT coalesce(max(id), 0) FROM attempts",
        f"""
        CREATE TRIGGER tally_new AFTER INSERT ON attempts WHEN new.id % {_STRETCH} = 0 BEGIN
            INSERT INTO tallies SELECT event, section, standing, count(*) FROM attempts
                WHERE id > (SELECT upto FROM tallied) AND id <= new.id GROUP BY event, section, standing
                ON CONFLICT DO UPDATE SET n = n + excluded.n;
            UPDATE tallied SET upto = new.id;
        END
        """,  # noqa: S608  no input
        """
        CREATE TRIGGER tally_moved AFTER UPDATE OF standing, section ON attempts
            WHEN (old.standing != new.standing OR old.section != new.section)
                AND old.id <= (SELECT upto FROM tallied) BEGIN
            UPDATE tallies SET n = n - 1
                WHERE event = old.event AND section = old.section AND standing = old.standing;
            INSERT INTO tallies VALUES (new.event, new.section, new.standing, 1)
                ON CONFLICT DO UPDATE SET n = n + 1;
        END
        """,
        """
        CREATE VIEW standings AS
            SELECT event, section, standing, n FROM tallies UNION ALL
            SELECT event, section, standing, 1 FROM attempts WHERE id > (SELECT upto FROM tallied)
        """,
    ):
        connection.execute(statement)


def _any_of(column: str, *words: str) -> str:
    return "({})".format(" OR ".join(f"{column} = '{word}'" for word in words))


_STRETCH = 16
LIVE = _any_of("standing", "provisional", "confirmed", "open", "conflict", "resolved", "parked")
"""Attempts that the index `one_live_attempt` finds; a query must say it in these very words."""

_NAMED = "event TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (event, name)) WITHOUT ROWID"
OVERRIDES = "kind = 'override'"
TURNS = _any_of("kind", "door_set_up", "door_switched", "handed_over", "shift_closed")
"""Rows of the journal that the indexes `overrides` and `turns` find; a query must say it in these very words."""

SAID_OF_ATTEMPTS = _any_of("kind", "conflict", "resolved", "parked", "note")
"""Rows of the journal that the index `said_of_attempts` finds; a query must say it in these very words."""

_NEVER = 10_000
"""No version will ever have such a number: where it stands, the file is damaged."""

STEPS: tuple[Step, ...] = (
    _first_form, _found_by_attempt, _found_by_name, _supervisor, _signed, _supervised, _ruled, _editions,
    _settings_known, _lighter,
)  # fmt: skip


def migrate(
    connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS, *, key: Key | None = None
) -> None:
    """Brings the file to the newest form; raises StoreTrouble for one from the future. `key`: of the file, and of its
    copy."""
    refuse_newer(connection, path, steps)
    if 0 < (version := _version(connection)) < len(steps):
        _copy_aside(connection, path, version, key)
    while (version := _version(connection)) < len(steps):
        _take(connection, steps[version], version)


def refuse_newer(connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Raises StoreTrouble for a file from the future. Only reads."""
    if _version(connection) > len(steps):
        raise StoreTrouble(
            mark("The database {name} was written by a newer version of this program.", name=path.name),
            mark("Update the program; the file has been left as it is."),
        )


def _take(connection: sqlite3.Connection, step: Step, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == version:  # another process may have been first
            step(connection)
            connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if not 0 <= version < _NEVER:
        raise sqlite3.DatabaseError("malformed version")
    return version


def _copy_aside(connection: sqlite3.Connection, path: Path, version: int, key: Key | None) -> None:
    """As `doors.version-1.db`: named for the form it has, so that a later try never writes over an earlier copy. Whole
    or not there at all."""
    aside = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    part = aside.with_name(f"{aside.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with contextlib.closing(connect(part, key)) as copy:
            connection.backup(copy)
        part.replace(aside)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
