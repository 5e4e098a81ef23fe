"""Looking through the ticket list by what a guest can say."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.domain.search import needles_in
from scanner.domain.ticket import Holder
from scanner.store import lines, migrations, tickets
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from scanner.store.lookup import Lookup
from tests.builders import EVENT, OTHER_EVENT, memory, serial, ticket


@pytest.fixture
def tx():
    return memory()


def named(number, name, email=""):
    return ticket(number, holder=Holder(name, email))


def put(tx, *rows, round_=1, event=EVENT):
    tickets.put(tx, event, rows, round_=round_, hashed=False)


def found(tx, typed, most=50, event=EVENT):
    return Lookup().find(tx, event, needles_in(typed), most)[0]


def test_a_ticket_is_found_by_name_address_and_part_of_its_number_in_any_order_and_case(tx):
    put(tx, named(37536946, "Samira Réed", "s.reed@example.org"), named(2, "Kim Lund"))
    for typed in ("samira", "REED sam", "réed", "sam", "s.reed@exam", "6946", "HARBOU-VIPV3753", "amir", "3753 reed"):
        assert found(tx, typed) == [serial(37536946)], typed
    assert found(tx, "samira lund") == []


def test_the_other_spelling_of_a_name_finds_it_too(tx):
    put(tx, named(1, "Jürgen Müller"), named(2, "Jurgen Mueller"))
    for typed in ("mueller", "MÜLLER"):
        assert sorted(found(tx, typed)) == [serial(1), serial(2)], typed
    assert found(tx, "muller") == [serial(1)]


def test_a_name_that_every_number_has_in_it_finds_guests_and_not_numbers(tx):
    put(tx, named(1, "Vip Olsen"), named(2, "Kim Lund"))
    assert found(tx, "vip") == [serial(1)]


def test_one_letter_says_how_a_word_begins(tx):
    put(tx, named(1, "Sam Reed"), named(2, "Sam Arden"))
    assert found(tx, "sam r") == [serial(1)]


def test_the_likeliest_come_first_and_all_are_counted(tx):
    put(tx, named(1, "Samuel Oak"), named(2, "Rosam Oak"), named(3, "Sam Oak"), named(4, "Kim", "sam@example.org"))
    best, total = Lookup().find(tx, EVENT, needles_in("sam"), 2)
    assert (best, total) == ([serial(3), serial(1)], 4)


def test_where_very_many_fit_the_best_are_found_among_them(tx):
    put(tx, *(named(number, f"Samuel Nr{number}") for number in range(100)), named(900, "Sam Reed"))
    best, total = Lookup().find(tx, EVENT, needles_in("sam"), 5, enough=20)
    assert total == 20  # or more: nobody needs to know
    assert best[0] == serial(900)
    assert len(best) == 5


def test_what_the_server_changes_is_found_by_its_new_name_only(tx):
    put(tx, named(1, "Sam Reed"))
    put(tx, named(1, "Kim Lund"))
    assert found(tx, "reed") == []
    assert found(tx, "lund") == [serial(1)]


def test_what_is_kept_in_memory_follows_every_change_of_the_list(tx):
    lookup = Lookup()

    def seen(typed, event=EVENT):
        return lookup.find(tx, event, needles_in(typed), 50)[0]

    put(tx, named(1, "Sam Reed"), named(2, "Kim Reed"))
    assert seen("reed") == [serial(2), serial(1)]
    put(tx, named(2, "Kim Lund"))
    assert seen("reed") == [serial(1)]
    put(tx, named(2, "Kim Lund"), round_=2)
    tickets.close_round(tx, EVENT, 2)
    assert seen("reed") == []
    put(tx, named(3, "Ola Lund"), event=OTHER_EVENT)
    assert seen("lund", OTHER_EVENT) == [serial(3)]
    assert seen("lund") == [serial(2)]
    lines.forget_all(tx, EVENT)
    assert seen("lund") == []


def test_a_word_does_not_reach_from_one_ticket_into_the_next(tx):
    put(tx, named(1, "Sam", "x@example.org"), named(2, "Reed"))
    last, first = serial(1)[-3:], "reed"
    assert found(tx, f"{last}{first}") == []


def test_a_line_that_is_as_it_was_is_not_written_again(tx):
    put(tx, named(1, "Sam Reed"))
    before = tx.total_changes
    lines.put(tx, EVENT, [named(1, "Sam Reed")])
    assert tx.total_changes == before


def test_what_a_complete_round_did_not_bring_is_not_found_until_it_is_back(tx):
    put(tx, named(1, "Sam Reed"), named(2, "Kim Reed"))
    put(tx, named(2, "Kim Reed"), round_=2)
    tickets.close_round(tx, EVENT, 2)
    assert found(tx, "reed") == [serial(2)]
    put(tx, named(1, "Sam Reed"), round_=2)
    assert found(tx, "reed") == [serial(2), serial(1)]


def test_each_event_has_its_own(tx):
    put(tx, named(1, "Sam Reed"), event=OTHER_EVENT)
    assert found(tx, "reed") == []


def test_a_list_from_before_is_looked_through_after_the_migration(tmp_path):
    path = tmp_path / "doors.db"
    before = migrations.STEPS[: migrations.STEPS.index(migrations._found_by_name)]
    Database(path, steps=before).close()
    with contextlib.closing(sqlite3.connect(path)) as old, old:
        row = (EVENT, serial(1), "Issued", "1", "VIP", "Zoë Reed", "zoe@example.org", "", "", "", None, None, 1)
        old.execute(f"INSERT INTO tickets VALUES ({', '.join('?' * 13)}, 0)", row)
        old.execute(f"INSERT INTO tickets VALUES ({', '.join('?' * 13)}, 1)", (EVENT, serial(2), *row[2:]))
    migrated = Database(path)
    with migrated.read() as tx:
        assert found(tx, "zoe reed") == [serial(1)]
    migrated.close()


WORD = st.sampled_from(["Sam", "Reed", "Sám", "SAMIRA", "Lund", "de", "Okafor"])


@settings(max_examples=60)
@given(st.lists(st.lists(WORD, min_size=1, max_size=3), min_size=1, max_size=6), st.lists(WORD, min_size=1, max_size=2))
def test_what_is_found_is_what_a_patient_reader_would_find(names, typed):
    tx = memory()
    put(tx, *(named(number, " ".join(name)) for number, name in enumerate(names)))
    flat = [" ".join(name).replace("á", "a").casefold() for name in names]
    wanted = [word.replace("á", "a").casefold() for word in typed]
    expected = {serial(number) for number, name in enumerate(flat) if all(word in name for word in wanted)}
    best, total = Lookup().find(tx, EVENT, needles_in(" ".join(typed)), 50)
    assert set(best) == expected
    assert total == len(expected)
