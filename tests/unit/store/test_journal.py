"""The journal: kept for good, and no row of it can be changed unseen."""

import json
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.domain.errors import Fault
from scanner.store import journal
from scanner.store.journal import Voice
from tests.builders import EVENING, after, memory

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)


def written(rows=5, body=None):
    tx = memory()
    for number in range(rows):
        journal.append(tx, after(number), Voice.DOOR, "verdict", body or {"number": number})
    return tx


def tampered(tx, statement, values=()):
    """As someone would who has the file and knows SQL."""
    tx.execute("DROP TRIGGER journal_stays")
    tx.execute("DROP TRIGGER journal_holds")
    tx.execute(statement, values)
    return journal.first_broken(tx)


def resealed(tx, number):
    """Gives a row a hash that fits what now stands in it."""
    row = tx.execute("SELECT seq, at, voice, kind, body FROM journal WHERE seq = ?", (number,)).fetchone()
    before = tx.execute("SELECT hash FROM journal WHERE seq = ?", (number - 1,)).fetchone()
    sealed = sha256(json.dumps([*row, before[0] if before else journal.GENESIS]).encode()).hexdigest()
    tx.execute("UPDATE journal SET hash = ? WHERE seq = ?", (sealed, number))


def test_an_untouched_journal_holds():
    assert journal.first_broken(written()) is None
    assert journal.first_broken(memory()) is None


def test_rows_are_numbered_from_one_and_come_as_they_were_written():
    tx = memory()
    assert journal.append(tx, EVENING, Voice.DOOR, "verdict", {"serial": "É\u202e"}) == 1
    assert journal.append(tx, after(1), Voice.SERVER, "confirmed", {}) == 2
    first, second = journal.rows(tx)
    assert (first.seq, first.at, first.voice, first.kind, first.body) == (
        1, EVENING, Voice.DOOR, "verdict", {"serial": "É\u202e"},
    )  # fmt: skip
    assert (second.voice, second.kind, second.body) == (Voice.SERVER, "confirmed", {})


def test_the_newest_of_a_kind_can_be_had_alone():
    tx = written(5)
    journal.append(tx, EVENING, Voice.OPERATOR, "parked", {})
    found = journal.rows(tx, kind="verdict", newest_first=True, limit=2)
    assert [row.body["number"] for row in found] == [4, 3]


@pytest.mark.parametrize(
    "statement",
    ["UPDATE journal SET kind = 'x'", "DELETE FROM journal", "DELETE FROM journal WHERE seq = 5"],
)
def test_the_database_itself_refuses_to_change_a_row(kept, statement):
    with kept.write() as tx:
        journal.append(tx, EVENING, Voice.DOOR, "verdict", {})
    with pytest.raises(Fault, match="the journal is kept"), kept.write() as tx:
        tx.execute(statement.replace("5", "1"))
    with kept.read() as tx:
        assert journal.first_broken(tx) is None


@pytest.mark.parametrize("seq", [1, 3, 5])
@pytest.mark.parametrize(
    "change",
    [
        "body = '{\"number\":99}'",
        "at = '2026-11-21T20:00:59.000000+00:00'",
        "voice = 'operator'",
        "kind = 'parked'",
        "hash = '" + "0" * 64 + "'",
        "body = x'00ff'",
        "body = 7",
    ],
)
def test_any_changed_field_of_any_row_is_found(seq, change):
    assert tampered(written(), f"UPDATE journal SET {change} WHERE seq = {seq}") == seq


@pytest.mark.parametrize("seq", [1, 2, 4])
def test_a_row_taken_out_is_found(seq):
    assert tampered(written(), "DELETE FROM journal WHERE seq = ?", (seq,)) == seq


def test_a_row_put_in_between_is_found():
    tx = written()
    tampered(tx, "UPDATE journal SET seq = seq + 10 WHERE seq > 2")
    tx.execute("UPDATE journal SET seq = seq - 9 WHERE seq > 2")
    tx.execute("INSERT INTO journal SELECT 3, at, voice, kind, body, hash FROM journal WHERE seq = 2")
    assert journal.first_broken(tx) == 3


@pytest.mark.parametrize("seq", [0, -5, 6, 100])
def test_a_row_put_at_an_end_is_found(seq):
    tx = written()
    tx.execute("INSERT INTO journal SELECT ?, at, voice, kind, body, hash FROM journal WHERE seq = 2", (seq,))
    assert journal.first_broken(tx) in {1, 6}


def test_rows_that_changed_places_are_found():
    tx = written()
    tampered(tx, "UPDATE journal SET seq = 20 WHERE seq = 2")
    tx.execute("UPDATE journal SET seq = 2 WHERE seq = 3")
    tx.execute("UPDATE journal SET seq = 3 WHERE seq = 20")
    assert journal.first_broken(tx) == 2


def test_a_row_changed_and_sealed_anew_is_found_at_the_next():
    tx = written()
    tampered(tx, "UPDATE journal SET kind = 'parked' WHERE seq = 2")
    resealed(tx, 2)
    assert journal.first_broken(tx) == 3


def test_a_beginning_cut_off_and_sealed_over_is_found():
    tx = written()
    tampered(tx, "DELETE FROM journal WHERE seq = 1")
    resealed(tx, 2)
    assert journal.first_broken(tx) == 1


def test_the_first_of_two_breaks_is_named():
    tx = written()
    tampered(tx, "UPDATE journal SET kind = 'x' WHERE seq IN (2, 4)")
    assert journal.first_broken(tx) == 2


@settings(max_examples=30)
@given(st.lists(st.dictionaries(st.text(max_size=8), JSON, max_size=2), max_size=4))
def test_whatever_is_written_comes_back_and_the_chain_holds(bodies):
    tx = memory()
    for body in bodies:
        journal.append(tx, EVENING, Voice.DOOR, "verdict", body)
    assert [dict(row.body) for row in journal.rows(tx)] == bodies
    assert journal.first_broken(tx) is None


@given(st.integers(1, 6), st.sampled_from(["at", "voice", "kind", "body", "hash"]), st.text(max_size=20))
def test_no_text_in_any_field_goes_unseen(seq, field, text):
    tx = written(6)
    before = tx.execute(f"SELECT {field} FROM journal WHERE seq = {seq}").fetchone()[0]
    found = tampered(tx, f"UPDATE journal SET {field} = ? WHERE seq = ?", (text, seq))
    assert found == (None if text == before else seq)
