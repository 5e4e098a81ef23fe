"""A damaged file that is encrypted: its pages are opened one by one, and one that cannot be is left out."""

import contextlib
import shutil

import pytest

from scanner.domain.admission import Standing
from scanner.store import admissions, doors, journal, rescue, sealing
from scanner.store.database import Damaged, Database, suspicion
from scanner.store.driver import Key
from scanner.store.journal import Voice
from scanner.store.rescue import swap
from scanner.store.sealing import Form
from tests import damage
from tests.builders import EVENING, EVENT, VIP, after, begin, door, serial

KEY = Key.made()
NOW = after(3600)


@pytest.fixture
def path(tmp_path):
    """A door with 200 let in, and their words in the journal."""
    kept = Database(tmp_path / "doors.db", key=KEY)
    with kept.write() as tx:
        doors.make_current(tx, door())
        body = {"event": EVENT, "device": door().device, "redeemer": door().redeemer, "url": door().url}
        journal.append(tx, EVENING, Voice.OPERATOR, "door_set_up", body)
        for number in range(1, 201):
            admissions.begin(
                tx, EVENT, serial(number), section=VIP.id, at=after(number), standing=Standing.CONFIRMED, shown=True,
                next_try=after(number), redeemer=door().redeemer, device=door().device,
            )  # fmt: skip
            said = {"verdict": "ADMIT", "reason": "confirmed", "source": "server", "serial": serial(number)}
            journal.append(tx, after(number), Voice.DOOR, "verdict", said | {"attempt": number})
    kept.close()
    return kept.path


def pages_of(path, *names):
    return damage.pages_of(path, *names, key=KEY)


def rescued(path):
    suspicion(path).touch()
    return rescue.rescue(path, NOW, key=KEY)


def let_in(path):
    with contextlib.closing(Database(path, key=KEY)) as kept, kept.read() as tx:
        assert journal.first_broken(tx) is None
        return {each.serial for each in admissions.let_in(tx, EVENT) if each.shown}


EVERYBODY = {serial(number) for number in range(1, 201)}


def test_without_a_header_everything_is_kept_and_the_new_file_is_encrypted_too(path):
    rows = damage.journal_rows(path, KEY)
    damage.overwrite(path, 0, bytes(100))
    done = rescue.rescue(path, NOW, key=KEY)
    assert (done.scans, done.rebuilt, done.rows, done.lost, done.door) == (200, 0, len(rows), 0, True)
    assert let_in(path) == EVERYBODY
    assert damage.journal_rows(path, KEY)[:-1] == rows
    for file in (path, done.aside):
        assert sealing.form_of(file) is Form.LOCKED
        assert b"HARBOU" not in file.read_bytes()


@pytest.mark.parametrize("table", ["attempts", "one_live_attempt", "journal"])
def test_of_the_ledger_its_index_and_the_journal_one_may_be_lost_altogether(path, table):
    damage.destroy(path, pages_of(path, table))
    damage.overwrite(path, 0, bytes(100))
    done = rescued(path)
    assert let_in(path) == EVERYBODY
    assert done.door


def test_one_flipped_bit_costs_one_page_and_is_met_as_damage(path):
    """Where it is read; the rest of the file is kept, and so are all scans: they stand in three places."""
    page = pages_of(path, "attempts")[-1]
    place = (page - 1) * damage.PAGE + 1000
    damage.overwrite(path, place, bytes([path.read_bytes()[place] ^ 1]))
    with contextlib.closing(Database(path, key=KEY)) as kept:
        with pytest.raises(Damaged), kept.read() as tx:
            tx.execute("SELECT count(redeemer) FROM attempts").fetchone()
        with pytest.raises(Damaged):
            begin(kept, 999)
    assert suspicion(path).exists()
    done = rescue.rescue(path, NOW, key=KEY)
    assert 0 < done.rebuilt < 60
    assert done.lost == 0
    assert let_in(path) == EVERYBODY
    with contextlib.closing(Database(path, key=KEY)) as kept, kept.read() as tx:
        (row,) = [each for each in journal.rows(tx) if each.kind == rescue.KIND]
        assert row.body["pages_damaged"] == 1


def test_scans_that_were_only_in_the_log_are_kept(path, tmp_path):
    kept = Database(path, key=KEY)
    for number in range(401, 421):
        begin(kept, number, Standing.CONFIRMED, shown=True)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in swap.ENDINGS:
        shutil.copy(swap.beside(path, ending), crashed)
    kept.close()
    file = crashed / "doors.db"
    damage.destroy(file, [damage.roots(path, KEY)["lists"]])
    damage.overwrite(swap.beside(file, "-wal"), 8, bytes(24))
    rescued(file)
    assert let_in(file) >= {serial(number) for number in range(401, 421)} | EVERYBODY


def test_an_emptied_file_gives_back_what_its_log_has(path, tmp_path):
    fresh = Database(tmp_path / "other.db", key=KEY)
    with fresh.write() as tx:
        doors.make_current(tx, door())
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in swap.ENDINGS:
        shutil.copy(swap.beside(fresh.path, ending), swap.beside(crashed / "doors.db", ending))
    fresh.close()
    file = crashed / "doors.db"
    damage.cut(file, 0)
    assert (sealing.form_of(file), sealing.form_of(file, KEY)) == (Form.LOCKED, Form.SEALED)
    assert rescued(file).door


def test_a_file_that_is_whole_is_left_alone(path):
    before = path.read_bytes()
    assert rescued(path) is None
    assert path.read_bytes() == before
