"""A plain file made an encrypted one and back: every row of it, and nothing lost whenever it ends."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.domain.errors import StoreTrouble
from scanner.domain.ticket import Holder
from scanner.store import doors, journal, reseal, sealing, tickets
from scanner.store.database import Damaged, Database
from scanner.store.driver import Key, connect
from scanner.store.journal import Voice
from scanner.store.reseal import InUse
from scanner.store.sealing import Changed, Form
from tests.builders import EVENING, EVENT, begin, door, ticket

KEY = Key.made()
STEPS = ("alone", "copied", "compared", "replaced", "done")
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and open files are POSIX's")


@pytest.fixture
def path(tmp_path):
    """A plain file with something in most of its tables, and something in its log."""
    kept = Database(tmp_path / "doors.db")
    with kept.write() as tx:
        doors.make_current(tx, door())
        listed = [ticket(number, holder=Holder("Quillon Ferrars", "q@example.org")) for number in range(300)]
        tickets.put(tx, EVENT, listed, round_=1, hashed=True)
        for number in range(50):
            journal.append(tx, EVENING, Voice.DOOR, "verdict", {"number": number})
    for number in range(1, 30):
        begin(kept, number)
    kept.close()
    return kept.path


def content(path, key):
    """Everything that there is in it."""
    with contextlib.closing(connect(path, key, reading=True)) as db:
        form = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        names = [name for kind, name, *_ in form if kind == "table"]
        rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
        return form, rows, db.execute("PRAGMA user_version").fetchone()


def held(path):
    """What is in it, whichever form it has."""
    key = KEY if sealing.form_of(path, KEY) is Form.SEALED else None
    with contextlib.closing(Database(path, key=key)):
        return content(path, key)


def test_every_row_and_the_form_are_the_same_there_and_back(path):
    before = content(path, None)
    reseal.reseal(path, None, KEY)
    assert (sealing.form_of(path), sealing.form_of(path, KEY)) == (Form.LOCKED, Form.SEALED)
    assert content(path, KEY) == before
    reseal.reseal(path, KEY, None)
    assert sealing.form_of(path, KEY) is Form.PLAIN
    assert content(path, None) == before


def test_nothing_that_was_plain_can_be_read_any_more(path):
    """Not where the old file was, either: whoever still has it open sees nothing but zeros."""
    with path.open("rb") as old:
        reseal.reseal(path, None, KEY)
        if sys.platform != "win32":
            assert set(old.read()) == {0}
    kept = Database(path, key=KEY)
    begin(kept, 99)
    for file in path.parent.glob("doors*"):
        found = file.read_bytes()
        assert [each for each in (b"Quillon", b"HARBOU", b"SQLite format", b"CREATE") if each in found] == [], file
    kept.close()


def test_what_is_in_the_log_alone_is_taken_along(path, tmp_path):
    kept = Database(path)
    begin(kept, 400)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in path.parent.glob("doors.db*"):
        shutil.copy(file, crashed)
    kept.close()
    reseal.reseal(crashed / "doors.db", None, KEY)
    assert len(content(crashed / "doors.db", KEY)[1]["attempts"]) == 30


def test_a_file_that_is_open_elsewhere_is_left_alone(path):
    before = content(path, None)
    kept = Database(path)
    with pytest.raises(InUse, match="a program has it open") as caught:
        reseal.reseal(path, None, KEY, wait=0.05)
    assert "Close every Door Scanner" in caught.value.advice
    begin(kept, 500)  # and goes on
    kept.close()
    assert len(content(path, None)[1]["attempts"]) == len(before[1]["attempts"]) + 1


def test_a_copy_that_is_not_the_same_is_not_taken(path):
    before = content(path, None)

    def lose_a_row(step):
        if step == "copied":
            (part,) = path.parent.glob("*reseal-part.db")
            with contextlib.closing(connect(part, KEY)) as db:
                db.execute("DELETE FROM attempts WHERE id = 3")

    with pytest.raises(Damaged):
        reseal.reseal(path, None, KEY, reached=lose_a_row)
    assert content(path, None) == before
    assert not list(path.parent.glob("*reseal-part*"))


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("last", STEPS)
def test_whatever_step_fails_everything_is_there(path, last, back):
    before = content(path, None)
    if back:
        reseal.reseal(path, None, KEY)
    old, new = (KEY, None) if back else (None, KEY)

    def fail(step):
        if step == last:
            raise OSError(28, "No space left on device")

    with pytest.raises(StoreTrouble, match="cannot be written anew"):
        reseal.reseal(path, old, new, reached=fail)
    assert held(path) == before
    assert not list(path.parent.glob("*reseal-part*"))


@POSIX
@pytest.mark.parametrize("last", STEPS)
def test_whenever_it_is_killed_everything_is_there_and_nothing_plain_is_left_lying_about(path, last):
    """From encrypted to plain: what is left half done is plain."""
    before = content(path, None)
    reseal.reseal(path, None, KEY)
    program = (
        "import os, signal, sys; from pathlib import Path; from scanner.store import reseal;"
        "from scanner.store.driver import Key\n"
        f"die = lambda step: os.kill(os.getpid(), signal.SIGKILL) if step == '{last}' else None\n"
        "reseal.reseal(Path(sys.argv[1]), Key.of(sys.argv[2]), None, reached=die)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path), KEY.text], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    reseal.clear(path)
    assert not list(path.parent.glob("*reseal-part*"))
    assert held(path) == before


def test_copies_that_were_set_aside_go_along_and_one_that_cannot_be_read_stays(path):
    aside, broken = path.with_name("doors.version-1.db"), path.with_name("doors.damaged-x.db")
    shutil.copy(path, aside)
    broken.write_bytes(b"somebody's shopping list\n" * 1000)
    reseal.reseal(path, None, KEY, copies=[aside, broken])
    assert content(aside, KEY) == content(path, KEY)
    assert broken.read_bytes().startswith(b"somebody's")


@POSIX
def test_a_door_whose_file_was_exchanged_writes_nothing_to_the_one_that_is_gone(path):
    """A thread's first connection, in the moment after: another file has the name."""
    kept = Database(path)
    shutil.copy(path, path.with_name("other.db"))
    path.with_name("other.db").replace(path)
    with ThreadPoolExecutor(1) as other, pytest.raises(Changed, match="has just exchanged"):
        other.submit(begin, kept, 600).result()
    kept.close()
