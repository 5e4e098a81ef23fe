"""The journal's signatures: who wrote it, and that nothing of what is signed was touched since."""

import threading

import keyring.errors
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.app.journal_key import from_file, load, pem
from scanner.app.journal_sealer import EVERY_ROWS, EVERY_SECONDS
from scanner.domain.errors import Fault, SetupTrouble
from scanner.store.database import Database
from tests import door_file
from tests.clocks import FakeClock
from tests.fakes import MemorySafe, World
from tests.unit.app.journals import KEY, add, checked, meddled, sealer, signed

OTHER = load(MemorySafe())


def test_rows_are_signed_by_this_device_up_to_the_last_signature(kept, clock):
    signed(kept, clock, 3, 4)
    add(kept, 2)
    found = checked(kept)
    assert (found.broken, found.rows, found.signed, found.unsigned) == (None, 9, 7, 2)


def test_an_empty_journal_holds_and_nobody_has_signed_it(kept, clock):
    assert not sealer(kept, clock).seal()
    assert (checked(kept).broken, checked(kept).rows, checked(kept).signed) == (None, 0, 0)


def test_what_is_signed_already_is_not_signed_again(kept, clock):
    signs = signed(kept, clock, 3)
    assert not signs.seal()


def test_signing_waits_until_enough_has_come_together_or_some_time_has_passed(kept, clock):
    signs = sealer(kept, clock)
    add(kept, 1)
    assert not signs.turn()
    clock.advance(EVERY_SECONDS)
    assert signs.turn()
    add(kept, EVERY_ROWS - 1)
    assert not signs.turn()
    add(kept, 1)
    assert signs.turn()
    assert checked(kept).unsigned == 0


def test_a_long_silence_does_not_make_the_first_row_due_at_once(kept, clock):
    signs = sealer(kept, clock)
    clock.advance(EVERY_SECONDS * 10)
    assert not signs.turn()
    add(kept, 1)
    assert not signs.turn()


def test_a_door_signs_what_is_left_when_it_closes(tmp_path):
    world = World(tmp_path)
    door = world.door()
    door.present(world.server.issue(1))
    key = door.journal.public_key()
    door.close()
    kept = door_file.database(world.first.paths.database, world.first._safe)
    found = checked(kept, key)
    assert (found.broken, found.unsigned) == (None, 0)
    assert found.signed == found.rows > 1
    kept.close()
    world.close()


def test_a_running_door_signs_by_itself(tmp_path, monkeypatch):
    monkeypatch.setattr("scanner.app.journal_sealer._LOOK", 0.01)
    world = World(tmp_path)
    door = world.door()
    door.start()
    door.present(world.server.issue(1))
    world.clock.advance(EVERY_SECONDS + 1)
    done, until = False, threading.Event()
    for _ in range(2000):
        done = done or door.journal.check().unsigned == 0
        if done or until.wait(0.01):
            break
    assert done
    world.close()


def test_a_keychain_that_is_locked_keeps_nobody_out_and_the_rows_are_signed_later(kept, clock, caplog):
    locked = True

    def key():
        if locked:
            raise SetupTrouble("The keychain is locked.")
        return KEY

    signs = sealer(kept, clock)
    signs._fetch = key
    add(kept, 3)
    assert [signs.try_seal(), signs.try_seal()] == [False, False]
    assert [each.message for each in caplog.records] == ["the journal is not signed: The keychain is locked."]
    locked = False
    assert signs.try_seal()
    assert checked(kept).unsigned == 0


def test_the_key_is_made_once_and_kept_with_the_secrets():
    safe = MemorySafe()
    assert load(safe).public == load(safe).public != KEY.public


def test_a_key_that_cannot_be_had_is_said_and_never_shown():
    class Broken:
        def __init__(self, value):
            self.value = value

        def get(self, name):
            if isinstance(self.value, Exception):
                raise self.value
            return self.value

        def put(self, name, value):
            raise AssertionError("a key that is there is not written over")

    for value in (keyring.errors.KeyringError("locked"), "5ecre7", "0" * 10):
        with pytest.raises(SetupTrouble, match="cannot be signed") as caught:
            load(Broken(value))
        assert "5ecre7" not in f"{caught.value} {caught.value.advice} {caught.value.__cause__!r}"


def test_the_public_key_goes_out_as_a_file_and_comes_back(tmp_path):
    file = tmp_path / "door.pem"
    file.write_text(pem(KEY.public))
    assert "PUBLIC KEY" in file.read_text()
    assert from_file(file) == KEY.public


@pytest.mark.parametrize("content", [None, b"", b"hello", b"\xff" * 100])
def test_a_file_that_is_no_key_is_said(tmp_path, content):
    file = tmp_path / "door.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SetupTrouble, match=r"door\.pem"):
        from_file(file)


# Somebody meddles with it.


def test_a_tail_that_was_cut_off_behind_the_last_signature_is_not_found(kept, clock):
    """What the chain and the signatures cannot show, said in `journal_check`; whoever has seen a later row can."""
    signed(kept, clock, 3)
    add(kept, 2)
    newest = checked(kept)
    with meddled(kept) as do:
        do.append("DELETE FROM journal WHERE seq > 3")
    assert checked(kept).broken is None
    assert checked(kept, knows={newest.rows: newest.head}).broken == 5


def test_a_tail_that_was_cut_off_before_a_signature_is_found(kept, clock):
    signed(kept, clock, 3, 3)
    with meddled(kept) as do:
        do.append("DELETE FROM journal WHERE seq > 4")
    found = checked(kept)
    assert (found.broken, found.why) == (5, "it is signed, and missing")


def test_a_signature_that_was_taken_out_is_found_by_the_next(kept, clock):
    signed(kept, clock, 2, 2, 2)
    with meddled(kept) as do:
        do.append("DELETE FROM seals WHERE upto = 4")
    assert checked(kept).broken == 3


def test_a_journal_that_was_written_anew_by_somebody_else_is_not_signed_by_this_device(kept, clock):
    signed(kept, clock, 5, key=OTHER)
    found = checked(kept)
    assert (found.broken, found.signed, found.unsigned, found.others) == (None, 0, 5, {OTHER.public})


def test_a_new_key_of_a_device_goes_on_where_the_old_one_ended(kept, clock):
    signed(kept, clock, 2, key=OTHER)
    signed(kept, clock, 2)
    assert checked(kept).signed == 4
    assert checked(kept, KEY.public, OTHER.public).others == frozenset()


def test_a_row_that_is_known_with_another_hash_is_found(kept, clock):
    signed(kept, clock, 3)
    assert checked(kept, knows={2: "00000000"}).broken == 2


columns = {
    "journal": ("at", "voice", "kind", "body", "hash"),
    "seals": ("after", "at", "hash", "signed_by", "signature"),
}
places = st.sampled_from([(table, column) for table, names in columns.items() for column in names])


@settings(max_examples=40)
@given(places, st.integers(0, 5), st.integers(0, 500), st.integers(1, 126))
def test_any_flipped_byte_of_what_is_signed_is_found(tmp_path_factory, place, which, byte, flip):
    table, column = place
    kept = Database(tmp_path_factory.mktemp("flipped") / "doors.db", durable=False)
    signed(kept, FakeClock(), 2, 1, 3)
    number = "seq" if table == "journal" else "upto"
    with kept.read() as tx:
        rows = tx.execute(f"SELECT {number}, {column} FROM {table}").fetchall()
    row, value = rows[which % len(rows)]
    if isinstance(value, str):
        at = byte % len(value)
        flipped = value[:at] + chr(ord(value[at]) ^ flip) + value[at + 1 :]
        changed = "'" + flipped.replace("'", "''").replace("\x00", "\x7f") + "'"
    else:
        changed = str(value ^ flip)
    with meddled(kept) as do:
        do.append(f"UPDATE {table} SET {column} = {changed} WHERE {number} = {row}")
    found = checked(kept)
    kept.close()
    assert found.broken is not None


@settings(max_examples=25)
@given(st.permutations(range(1, 8)), st.sets(st.integers(1, 7), max_size=3), st.none() | st.integers(1, 7))
def test_rows_removed_reordered_or_inserted_are_found(tmp_path_factory, order, gone, twice):
    kept = Database(tmp_path_factory.mktemp("moved") / "doors.db", durable=False)
    signed(kept, FakeClock(), 3, 4)
    with meddled(kept) as do:
        do.append("UPDATE journal SET seq = seq + 100")
        do.extend(
            f"UPDATE journal SET seq = {place} WHERE seq = {100 + row}" for place, row in enumerate(order, start=1)
        )
        do.extend(f"DELETE FROM journal WHERE seq = {row}" for row in gone)
        if twice is not None:
            do.append(f"INSERT INTO journal SELECT 8, at, voice, kind, body, hash FROM journal WHERE seq = {twice}")
    whole = list(order) == sorted(order) and not gone and (twice is None)
    found = checked(kept)
    kept.close()
    assert (found.broken is None) == whole


@pytest.mark.parametrize("statement", ["DELETE FROM seals", "UPDATE seals SET at = ''"])
def test_the_database_itself_refuses_to_change_a_signature(kept, clock, statement):
    signed(kept, clock, 2)
    with pytest.raises(Fault, match="the journal is kept"), kept.write() as tx:
        tx.execute(statement)
