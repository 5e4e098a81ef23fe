"""How a database comes to its form: step by step, each whole, and never into the future."""

import contextlib
import stat
import sys

import pytest

from scanner.domain.admission import Standing
from scanner.domain.errors import StoreTrouble
from scanner.store import admissions, doors, migrations
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from tests.builders import EVENT, after, begin, database, door, serial


def number_them(tx):
    tx.execute("CREATE TABLE people (name TEXT NOT NULL)")
    tx.execute("INSERT INTO people VALUES ('Kim')")


def give_ages(tx):
    tx.execute("ALTER TABLE people ADD COLUMN age INTEGER")
    tx.execute("UPDATE people SET age = 30")


def stumble(tx):
    tx.execute("INSERT INTO people (name) VALUES ('Half')")
    tx.execute("CREATE TABLE half (done TEXT)")
    raise sqlite3.OperationalError("database or disk is full")


def at(path, *steps):
    """Brings the file to these steps; answers its version and its people."""
    made = Database(path, steps=steps)
    try:
        with made.read() as tx:
            version = tx.execute("PRAGMA user_version").fetchone()[0]
            return version, tx.execute("SELECT * FROM people ORDER BY name").fetchall()
    finally:
        made.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "doors.db"


def raw(path):
    return contextlib.closing(sqlite3.connect(path, isolation_level=None))


def test_a_fresh_file_takes_every_step_and_is_not_copied(path):
    assert at(path, number_them, give_ages) == (2, [("Kim", 30)])
    assert [each.name for each in path.parent.iterdir()] == ["doors.db"]


def test_a_step_runs_once_on_a_file_with_rows_in_it(path):
    at(path, number_them)
    with raw(path) as people:
        people.execute("INSERT INTO people VALUES ('Robin')")
    assert at(path, number_them, give_ages) == (2, [("Kim", 30), ("Robin", 30)])
    assert at(path, number_them, give_ages) == (2, [("Kim", 30), ("Robin", 30)])


def test_the_file_from_before_is_copied_aside_first(path):
    at(path, number_them)
    at(path, number_them, give_ages)
    aside = path.with_name("doors.version-1.db")
    with raw(aside) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
        assert copy.execute("SELECT * FROM people").fetchall() == [("Kim",)]
    if sys.platform != "win32":
        assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert not list(path.parent.glob("*.part"))


def test_a_step_that_fails_takes_its_version_back_and_leaves_the_earlier_ones(path):
    at(path, number_them)
    with pytest.raises(StoreTrouble, match="disk is full"):
        at(path, number_them, give_ages, stumble)
    with raw(path) as left:
        assert left.execute("PRAGMA user_version").fetchone() == (2,)
        assert left.execute("SELECT * FROM people").fetchall() == [("Kim", 30)]
        assert left.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)


def test_trying_again_does_not_write_over_the_copy_of_the_first_time(path):
    at(path, number_them)
    for _ in range(2):
        with pytest.raises(StoreTrouble):
            at(path, number_them, give_ages, stumble)
    with raw(path.with_name("doors.version-1.db")) as copy:
        assert copy.execute("SELECT * FROM people").fetchall() == [("Kim",)]


def test_a_copy_that_cannot_be_made_stops_the_migration(path):
    at(path, number_them)
    before = path.read_bytes()
    path.with_name("doors.version-1.db").mkdir()
    with pytest.raises(StoreTrouble):
        at(path, number_them, give_ages)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.part"))


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_file_from_a_newer_version_is_left_alone_byte_for_byte(path, mode):
    with raw(path) as newer:
        newer.execute(f"PRAGMA journal_mode={mode}")
        newer.execute("CREATE TABLE of_the_future (x)")
        newer.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    with pytest.raises(StoreTrouble, match="newer version") as caught:
        at(path, number_them, give_ages)
    assert "Update the program" in caught.value.advice
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*version*"))


def test_two_programs_that_start_at_once_take_each_step_once(path, tmp_path):
    """The second finds the step done between its look at the version and its turn to write."""
    with raw(path) as first, raw(path) as second:
        migrations.migrate(first, path, (number_them,))
        migrations._take(second, number_them, 0)
        assert second.execute("SELECT count(*) FROM people").fetchone() == (1,)


def test_somebody_elses_database_is_not_taken_over(path):
    with raw(path) as other:
        other.execute("CREATE TABLE doors (colour TEXT)")
        other.execute("INSERT INTO doors VALUES ('red')")
    with pytest.raises(StoreTrouble):
        Database(path)
    with raw(path) as other:
        assert other.execute("SELECT * FROM doors").fetchall() == [("red",)]
        assert other.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)


def test_our_own_steps_make_what_the_store_needs(tmp_path):
    made = database(tmp_path)
    begin(made)
    with made.write() as tx:
        doors.make_current(tx, door())
        assert tx.execute("PRAGMA user_version").fetchone() == (len(migrations.STEPS),)
        assert tx.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    made.close()


def test_attempts_from_before_they_were_tallied_by_the_stretch_are_counted_as_they_stood(path):
    standings = [Standing.PROVISIONAL, Standing.CONFIRMED, Standing.CONFLICT, Standing.REFUSED] * 25
    old = Database(path, steps=migrations.STEPS[: migrations.STEPS.index(migrations._lighter)])
    with old.write() as tx:
        for number, standing in enumerate(standings):
            begin_in(tx, number, standing)
        before = tx.execute("SELECT standing, n FROM tallies ORDER BY standing").fetchall()
    old.close()
    made = Database(path)
    with made.write() as tx:
        counted = "SELECT standing, sum(n) FROM standings GROUP BY standing ORDER BY standing"
        assert tx.execute(counted).fetchall() == before == [(each, 25) for each in sorted(set(standings))]
        for number in range(100, 140):
            begin_in(tx, number, Standing.CONFIRMED)
        assert dict(tx.execute(counted).fetchall())["confirmed"] == 65
        assert tx.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    made.close()


def begin_in(tx, number, standing):
    at = after(number)
    admissions.begin(
        tx, EVENT, serial(number), section="", at=at, redeemer="Kim", device="north-1", standing=standing, next_try=at
    )


def test_a_crowd_of_settings_that_make_it_durable(tmp_path):
    made = database(tmp_path)
    with made.read() as tx:
        assert tx.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert tx.execute("PRAGMA synchronous").fetchone() == (2,)
    made.close()
