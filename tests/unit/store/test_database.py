"""The file: what a transaction promises, and what its troubles are called."""

import contextlib
import os
import shutil
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scanner.domain.admission import Standing
from scanner.domain.errors import Fault, StoreTrouble
from scanner.store import admissions, journal, outbox
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from tests.builders import EVENING, EVENT, begin, serial

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")


def count(kept, table="attempts"):
    with kept.read() as tx:
        return tx.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def open_files(name):
    found = 0
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            found += name in str(each.readlink())
    return found


@POSIX
def test_the_file_and_what_lies_beside_it_are_for_this_user_alone(kept, tmp_path):
    begin(kept)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"doors.db": 0o600, "doors.db-wal": 0o600, "doors.db-shm": 0o600}


def test_what_was_written_is_there_after_a_restart(opened):
    first = opened()
    number = begin(first)
    first.close()
    with opened().read() as tx:
        assert admissions.get(tx, number).serial == serial()


def test_what_was_written_survives_a_killed_process(tmp_path, opened):
    """A child writes, says so, and dies at once without closing anything."""
    program = (
        "import os, sys; from pathlib import Path; from tests.builders import begin, database\n"
        "begin(database(Path(sys.argv[1]))); print('written', flush=True); os._exit(9)"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (ended.stdout, ended.returncode) == ("written\n", 9), ended.stderr
    assert count(opened()) == 1


def test_a_transaction_that_fails_leaves_nothing(kept):

    def deed(tx):
        admissions.begin(tx, EVENT, serial(), section="", at=EVENING, redeemer="Kim", device="n", next_try=EVENING)
        journal.append(tx, EVENING, Voice.DOOR, "verdict", {})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), kept.write() as tx:
        deed(tx)
    assert (count(kept), count(kept, "journal"), count(kept, "tallies")) == (0, 0, 0)


def test_a_reader_sees_one_state_throughout(kept):
    with ThreadPoolExecutor(1) as other, kept.read() as tx:
        before = outbox.counts(tx, EVENT)
        other.submit(begin, kept).result()
        assert outbox.counts(tx, EVENT) == before
    assert count(kept) == 1


def test_writers_of_several_threads_wait_for_each_other(kept):
    def write(voice):
        for number in range(10):
            with kept.write() as tx:
                journal.append(tx, EVENING, voice, "verdict", {"number": number})

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(write, Voice))
    with kept.read() as tx:
        assert len(list(journal.rows(tx))) == 30
        assert journal.first_broken(tx) is None


def test_what_the_body_of_a_transaction_raises_is_not_called_trouble_of_the_database(kept):
    """A key that cannot be kept on disk is not a database that cannot be made."""
    with pytest.raises(PermissionError), kept.write():
        raise PermissionError(13, "Permission denied")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files the Linux way")
def test_threads_that_have_ended_leave_no_files_open(kept):
    """Each redeem has a thread of its own; an evening has thousands of them."""

    def in_a_thread():
        thread = threading.Thread(target=count, args=(kept,))
        thread.start()
        thread.join()

    in_a_thread()
    before = open_files("doors.db")
    for _ in range(20):
        in_a_thread()
    assert open_files("doors.db") < before + 5


def test_a_closed_database_says_so_to_every_thread(kept):
    begin(kept)
    kept.close()
    with pytest.raises(StoreTrouble), kept.read():
        pass
    with ThreadPoolExecutor(1) as other, pytest.raises(StoreTrouble, match="closed"):
        other.submit(count, kept).result()


# Each trouble has its own words, and leaves nothing half-written.


def test_a_full_disk_is_said_and_leaves_nothing_and_room_mends_it(kept):
    begin(kept, 1)
    with kept.read() as tx:
        pages = tx.execute("PRAGMA page_count").fetchone()[0]
        tx.execute(f"PRAGMA max_page_count = {pages + 2}")

    def deed(tx):
        admissions.move(tx, 1, Standing.CONFIRMED, shown=True)
        journal.append(tx, EVENING, Voice.DOOR, "verdict", {"text": "x" * 100_000})

    with pytest.raises(StoreTrouble) as caught, kept.write() as tx:
        deed(tx)
    assert (caught.value.title, caught.value.advice) == ("The disk is full.", "Make room, then scan again.")
    assert count(kept, "journal") == 0
    with kept.read() as tx:
        assert admissions.get(tx, 1).standing == "open"
        tx.execute("PRAGMA max_page_count = 100000")
    begin(kept, 2)
    assert count(kept) == 2


def test_a_database_that_another_program_locks_is_said(kept, tmp_path):
    with kept.read() as tx:
        tx.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(tmp_path / "doors.db", isolation_level=None)
    with contextlib.closing(other):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreTrouble, match="locked by another program") as caught:
            begin(kept)
        assert "Close the other program" in caught.value.advice
    begin(kept)
    assert count(kept) == 1


def test_a_database_that_cannot_be_written_is_said(kept):
    with kept.read() as tx:
        tx.execute("PRAGMA query_only = 1")
    with pytest.raises(StoreTrouble, match="cannot be written") as caught:
        begin(kept)
    assert "writable" in caught.value.advice


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_file_that_is_read_only_is_said(tmp_path, opened):
    kept = opened()
    begin(kept)
    kept.close()
    (tmp_path / "doors.db").chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreTrouble) as caught:
            begin(opened(), 2)
    finally:
        tmp_path.chmod(0o700)
    assert "writable" in caught.value.advice


def test_a_file_that_is_no_database_is_said_and_left_alone(tmp_path, opened):
    file = tmp_path / "doors.db"
    file.write_bytes(b"somebody's shopping list\n" * 100)
    with pytest.raises(StoreTrouble, match="damaged") as caught:
        opened()
    assert "start it again: it repairs the file" in caught.value.advice
    assert file.read_bytes() == b"somebody's shopping list\n" * 100


def test_a_file_with_damaged_pages_is_said(tmp_path, opened):
    kept = opened()
    for number in range(200):
        with kept.write() as tx:
            journal.append(tx, EVENING, Voice.DOOR, "verdict", {"number": number, "text": "x" * 200})
    kept.close()
    file = tmp_path / "doors.db"
    whole = file.read_bytes()
    file.write_bytes(whole[: 4096 * 12] + b"\xff" * (len(whole) - 4096 * 12))
    with pytest.raises(StoreTrouble) as caught, opened().read() as tx:
        journal.first_broken(tx)
    assert caught.value.advice


def test_a_file_cut_short_is_said(tmp_path, opened):
    kept = opened()
    begin(kept)
    kept.close()
    file = tmp_path / "doors.db"
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(StoreTrouble) as caught, opened().read() as tx:
        tx.execute("SELECT * FROM attempts").fetchall()
    assert caught.value.advice


@pytest.mark.parametrize("name", ["nowhere/doors.db", "file/doors.db"])
def test_a_folder_that_is_not_there_is_said(tmp_path, opened, name):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreTrouble, match=r"doors\.db cannot be made") as caught:
        opened(tmp_path / name)
    assert "folder" in caught.value.advice


def test_a_folder_where_the_file_should_be_is_said(tmp_path, opened):
    (tmp_path / "doors.db").mkdir()
    with pytest.raises(StoreTrouble) as caught:
        opened()
    assert caught.value.advice


def test_a_folder_that_vanishes_is_trouble_with_advice(tmp_path, opened):
    folder = tmp_path / "stick"
    folder.mkdir()
    kept = opened(folder / "doors.db")
    kept.close()
    shutil.rmtree(folder)
    with pytest.raises(StoreTrouble) as caught:
        opened(folder / "doors.db")
    assert caught.value.advice


def test_a_statement_of_ours_that_the_database_refuses_is_a_fault(kept):
    begin(kept)
    with pytest.raises(Fault, match="refused what was written"):
        begin(kept)


def test_opening_twice_changes_nothing(opened):
    begin(opened(), 1)
    begin(opened(), 2)
    assert count(opened()) == 2
    assert isinstance(opened(), Database)
