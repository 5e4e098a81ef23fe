"""Files read without SQLite: rows of any length, pages of any size, and a log that was torn or damaged."""

import contextlib
import json
import shutil
from datetime import timedelta

import pytest

from scanner.domain.ticket import Section, SectionId
from scanner.store import doors, journal, migrations, rescue
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from scanner.store.rescue import swap, wal
from scanner.store.rescue.pages import Pages
from tests import damage
from tests.builders import EVENING, begin, door

NOW = EVENING + timedelta(hours=1)
FRAME = 24 + damage.PAGE


def rows(path, columns):
    with path.open("rb") as file:
        pages = Pages(file)
        return list(pages.cells(frozenset({columns}))), pages.passed_over


@pytest.mark.parametrize(("size", "header"), [(512, True), (1024, True), (4096, True), (65536, True), (4096, False)])
def test_rows_of_any_length_are_read_whatever_the_size_of_a_page(tmp_path, size, header):
    """Ours have pages of 4096 bytes; another size can be known from the header alone."""
    path = tmp_path / "some.db"
    written = [(None, "x" * length, length, None, -1.5, b"\x00\xff") for length in (0, 1, 100, 480, 4061, 4062, 70_000)]
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute(f"PRAGMA page_size = {size}")
        db.execute("CREATE TABLE some (id INTEGER PRIMARY KEY, a, b, c, d, e)")
        db.executemany("INSERT INTO some VALUES (?, ?, ?, ?, ?, ?)", written)
    if not header:
        damage.overwrite(path, 0, bytes(100))
    found, _ = rows(path, 6)
    assert [(cell.rowid, cell.values) for cell in found] == list(enumerate(written, 1))


def test_numbers_of_every_width_come_back(tmp_path):
    path = tmp_path / "some.db"
    numbers = [0, 1, -1, 127, -128, 2**15, -(2**23), 2**31, 2**47 - 1, -(2**47), 2**63 - 1, -(2**63)]
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE some (a, b)")
        db.executemany("INSERT INTO some VALUES (?, ?)", [(each, "é\u202e🎟") for each in numbers])
    found, passed_over = rows(path, 2)
    assert [cell.values for cell in found] == [(each, "é\u202e🎟") for each in numbers]
    assert passed_over == 0


def test_a_door_with_more_sections_than_a_page_holds_survives(tmp_path):
    sections = tuple(Section(SectionId(str(number)), f"Section {number}") for number in range(400))
    kept = Database(tmp_path / "doors.db")
    with kept.write() as tx:
        doors.make_current(tx, door(sections=sections))
    kept.close()
    damage.overwrite(kept.path, 0, bytes(100))
    assert rescue.rescue(kept.path, NOW).door
    with contextlib.closing(Database(kept.path)) as again, again.read() as tx:
        assert doors.current(tx).sections == sections


def test_a_page_whose_table_of_contents_is_gone_still_gives_its_rows(tmp_path):
    kept = Database(tmp_path / "doors.db")
    for number in range(20):
        begin(kept, number + 1)
    kept.close()
    (page,) = damage.pages_of(kept.path, "attempts")
    damage.overwrite(kept.path, (page - 1) * damage.PAGE, b"\xff" * 60)
    found, passed_over = rows(kept.path, 14)
    assert {cell.rowid for cell in found} == set(range(1, 21))
    assert passed_over >= 1


# The log.


@pytest.fixture
def log(tmp_path):
    """The log of a program that was killed after thirty transactions."""
    kept = Database(tmp_path / "doors.db")
    for number in range(30):
        with kept.write() as tx:
            journal.append(tx, EVENING, Voice.DOOR, "verdict", {"number": number})
    copied = tmp_path / "crashed-wal"
    shutil.copy(swap.beside(kept.path, "-wal"), copied)
    kept.close()
    return copied


def test_a_log_that_is_whole_loses_nothing(log):
    assert not wal.loses_commits(log.read_bytes())
    assert wal.Log(log.read_bytes(), damage.PAGE).whole


def test_a_last_transaction_that_was_torn_is_no_damage(log):
    """The power went before it was on disk, and so nobody was shown anything of it."""
    for cut in (100, FRAME - 1):
        assert not wal.loses_commits(log.read_bytes()[:-cut])
    damage.overwrite(log, log.stat().st_size - 50, bytes(50))
    assert not wal.loses_commits(log.read_bytes())
    assert not wal.Log(log.read_bytes(), damage.PAGE).whole


@pytest.mark.parametrize("at", [3, 9, 17, 40, 32 + 10 * FRAME + 2000, 32 + 10 * FRAME + 10, 32 + 10 * FRAME + 20])
def test_one_byte_that_would_make_sqlite_forget_transactions_is_found(log, at):
    content = log.read_bytes()
    assert wal.loses_commits(content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])


def test_what_is_left_of_an_earlier_log_is_not_taken_for_this_one(log):
    content = bytearray(log.read_bytes())
    for frame in range(20, (len(content) - 32) // FRAME):
        content[32 + frame * FRAME + 8] ^= 0xFF  # another salt
    whole = wal.Log(bytes(content), damage.PAGE)
    assert whole.whole
    assert len(whole.frames) <= 20
    assert not wal.loses_commits(bytes(content))


def test_an_older_form_of_the_file_is_brought_to_the_newest(tmp_path):
    """Whatever columns came later have their defaults."""
    path = tmp_path / "doors.db"
    kept = Database(path, steps=migrations.STEPS[:1])
    begin(kept, 7)
    with kept.write() as tx:
        journal.append(tx, EVENING, Voice.DOOR, "verdict", {})
    kept.close()
    damage.overwrite(path, 0, bytes(100))
    assert rescue.rescue(path, NOW).scans == 1
    with contextlib.closing(Database(path)) as again, again.read() as tx:
        assert tx.execute("PRAGMA user_version").fetchone() == (len(migrations.STEPS),)
        assert [json.loads(body).get("rows_kept") for (body,) in tx.execute("SELECT body FROM journal")] == [None, 1]
