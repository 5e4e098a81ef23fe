"""An encrypted file without its key is locked: not damaged, not new, and nobody's to write to."""

import contextlib
import random

import pytest

from scanner.domain.errors import StoreTrouble
from scanner.store import rescue, sealing
from scanner.store.database import Database, suspicion
from scanner.store.driver import Key, connect
from scanner.store.sealed_pages import SealedPages
from scanner.store.sealing import Changed, Form, Locked
from tests import damage
from tests.builders import EVENING, begin

KEY, OTHER = Key.made(), Key.made()


@pytest.fixture
def path(tmp_path):
    kept = Database(tmp_path / "doors.db", key=KEY)
    for number in range(1, 40):
        begin(kept, number)
    kept.close()
    return kept.path


def attempts(path, key=KEY):
    with contextlib.closing(Database(path, key=key)) as kept, kept.read() as tx:
        return tx.execute("SELECT count(*) FROM attempts").fetchone()[0]


@pytest.mark.parametrize("key", [None, OTHER], ids=["no key", "another key"])
def test_without_its_key_it_is_locked_and_left_byte_for_byte(path, key):
    before = path.read_bytes()
    with pytest.raises(Locked, match="is encrypted, and its key is not on this device") as caught:
        Database(path, key=key)
    assert "move the file elsewhere, and set the door up again" in caught.value.advice
    assert path.read_bytes() == before
    assert not suspicion(path).exists()
    assert attempts(path) == 39


@pytest.mark.parametrize("key", [None, OTHER], ids=["no key", "another key"])
def test_a_repair_without_its_key_repairs_nothing(path, key):
    suspicion(path).touch()
    before = path.read_bytes()
    with pytest.raises(Locked):
        rescue.rescue(path, EVENING, key=key)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.glob("doors.damaged*")] == []


@pytest.mark.parametrize("harm", ["beginning", "first page", "all but one page", "cut"])
def test_however_damaged_it_is_its_key_knows_it_and_without_one_it_stays_locked(path, harm):
    pages = path.stat().st_size // damage.PAGE
    if harm == "beginning":
        damage.overwrite(path, 0, bytes(100))
    elif harm == "first page":
        damage.overwrite(path, 0, bytes(damage.PAGE))
    elif harm == "cut":
        damage.cut(path, 3 * damage.PAGE + 100)
    else:
        damage.destroy(path, range(1, pages))
    assert sealing.form_of(path, KEY) is Form.SEALED
    assert sealing.form_of(path) is Form.LOCKED
    assert sealing.form_of(path, OTHER) is Form.LOCKED


def test_the_salt_at_its_beginning_may_be_lost(path):
    """It is kept with the key."""
    damage.overwrite(path, 0, bytes(16))
    assert attempts(path) == 39


def test_what_is_plain_is_plain_whatever_its_state(tmp_path):
    kept = Database(tmp_path / "doors.db")
    begin(kept)
    kept.close()
    assert sealing.form_of(kept.path, KEY) is Form.PLAIN
    damage.overwrite(kept.path, 0, bytes(100))
    assert sealing.form_of(kept.path, KEY) is Form.PLAIN
    kept.path.write_bytes(b"somebody's shopping list\n" * 1000)
    assert sealing.form_of(kept.path, KEY) is Form.PLAIN


def test_what_is_not_there_is_new(tmp_path):
    assert sealing.form_of(tmp_path / "doors.db", KEY) is Form.NEW
    (tmp_path / "doors.db").touch()
    assert sealing.form_of(tmp_path / "doors.db", KEY) is Form.NEW


def test_a_plain_file_that_is_opened_with_a_key_has_just_been_exchanged(tmp_path):
    Database(tmp_path / "doors.db").close()
    with pytest.raises(Changed):
        Database(tmp_path / "doors.db", key=KEY)


def test_a_copy_before_an_update_is_encrypted_with_the_same_key(tmp_path):
    def one(tx):
        tx.execute("CREATE TABLE people (name TEXT)")
        tx.execute("INSERT INTO people VALUES ('Quillon')")

    def two(tx):
        tx.execute("ALTER TABLE people ADD COLUMN age")

    path = tmp_path / "doors.db"
    Database(path, key=KEY, steps=(one,)).close()
    Database(path, key=KEY, steps=(one, two)).close()
    aside = tmp_path / "doors.version-1.db"
    assert sealing.form_of(aside) is Form.LOCKED
    with contextlib.closing(connect(aside, KEY)) as copy:
        assert copy.execute("SELECT * FROM people").fetchall() == [("Quillon",)]


def test_a_page_is_opened_as_it_was_written_or_not_at_all(path):
    pages, content = SealedPages(KEY), path.read_bytes()
    places = [content[start : start + damage.PAGE] for start in range(0, len(content), damage.PAGE)]
    opened = [pages.opened(page, number) for number, page in enumerate(places, start=1)]
    assert None not in opened
    assert opened[0].startswith(b"SQLite format 3\0")
    chance = random.Random(1)
    for number, page in enumerate(places, start=1):
        assert pages.opened(page, number + 1) is None  # it is bound to its place
        flipped = bytearray(page)
        flipped[chance.randrange(16, damage.PAGE)] ^= 1 << chance.randrange(8)
        assert pages.opened(bytes(flipped), number) is None


def test_a_key_does_not_show():
    for text in (repr(KEY), str(KEY), f"{KEY}"):
        assert KEY.raw.hex() not in text
        assert repr(KEY.raw) not in text
    assert Key.of(KEY.text) == KEY


@pytest.mark.parametrize("text", ["", "00", "x" * 96, "0" * 95, "0" * 98])
def test_what_is_no_key_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        Key.of(text)


def test_trouble_with_a_key_is_trouble_and_no_fault(path):
    with pytest.raises(StoreTrouble):
        Database(path)
