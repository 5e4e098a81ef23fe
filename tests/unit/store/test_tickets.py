"""The ticket list: rounds, what they leave out, and how far one under way has come."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.domain.ticket import Holder, Section, Ticket, digests
from scanner.store import tickets
from scanner.store.tickets import ListState
from tests.builders import EVENING, EVENT, OTHER_EVENT, after, memory, serial, ticket
from tests.builders import tickets as several


@pytest.fixture
def tx():
    return memory()


def put(tx, rows, round_=1, *, event=EVENT, hashed=False):
    tickets.put(tx, event, rows, round_=round_, hashed=hashed)


def test_a_ticket_is_kept_with_all_that_is_known_of_it(tx):
    known = ticket(status="Redeemed", redeemed=after(5))
    put(tx, [known])
    found = tickets.find(tx, EVENT, known.serial)
    assert (found.ticket, found.gone) == (known, False)
    assert tickets.find(tx, OTHER_EVENT, known.serial) is None
    assert tickets.find(tx, EVENT, serial(2)) is None


def test_a_row_heard_again_replaces_the_one_before(tx):
    put(tx, [ticket()])
    put(tx, [ticket(status="Redeemed"), ticket(2)])
    assert tickets.count(tx, EVENT) == 2
    assert tickets.find(tx, EVENT, serial()).ticket.status == "Redeemed"


def test_what_a_complete_round_did_not_bring_is_gone(tx):
    put(tx, several([1, 2, 3]), 1)
    assert tickets.close_round(tx, EVENT, 1) == 3
    put(tx, several([1, 3]), 2)
    assert tickets.close_round(tx, EVENT, 2) == 2
    assert tickets.find(tx, EVENT, serial(2)).gone
    assert not tickets.find(tx, EVENT, serial(3)).gone


def test_nothing_is_gone_before_the_round_is_complete(tx):
    put(tx, several([1, 2]), 1)
    put(tx, several([1]), 2)
    assert not tickets.find(tx, EVENT, serial(2)).gone


def test_what_was_gone_and_is_listed_again_is_back(tx):
    put(tx, several([1, 2]), 1)
    put(tx, several([1]), 2)
    tickets.close_round(tx, EVENT, 2)
    put(tx, [ticket(2)], 2)
    assert not tickets.find(tx, EVENT, serial(2)).gone
    assert tickets.count(tx, EVENT) == 2


def test_a_round_of_one_event_leaves_the_others_alone(tx):
    put(tx, several([1, 2]), 1, event=OTHER_EVENT)
    put(tx, several([1]), 5)
    tickets.close_round(tx, EVENT, 5)
    assert tickets.count(tx, OTHER_EVENT) == 2


def test_before_the_first_list_there_is_no_state(tx):
    assert tickets.state(tx, EVENT) == ListState()
    assert tickets.listed_at(tx, EVENT) is None


def test_a_list_that_was_cut_off_knows_where_to_go_on_after_a_restart(opened):
    first = opened()
    state = ListState(
        round=3, page=7, expected=5000, begun=EVENING, full_at=after(-60), at=after(-30), mark=after(-90),
        covers="1,2", rows=1750,
    )  # fmt: skip
    with first.write() as tx:
        tickets.keep_state(tx, EVENT, state)
    first.close()
    with opened().read() as tx:
        assert tickets.state(tx, EVENT) == state
        assert tickets.listed_at(tx, EVENT) == after(-30)


def test_a_ticket_is_found_by_the_hash_that_version_2_printed(tx):
    known = ticket()
    put(tx, [known], hashed=True)
    for digest in digests(known):
        assert tickets.by_digest(tx, EVENT, digest) == known.serial
    assert tickets.by_digest(tx, OTHER_EVENT, next(iter(digests(known)))) is None
    assert tickets.by_digest(tx, EVENT, "0" * 64) is None


def test_without_that_setting_hashes_are_not_kept_and_can_be_made_later(tx):
    known = ticket()
    put(tx, [known])
    digest = next(iter(digests(known)))
    assert tickets.by_digest(tx, EVENT, digest) is None
    tickets.index_digests(tx, EVENT, tickets.every(tx, EVENT))
    assert tickets.by_digest(tx, EVENT, digest) == known.serial


def test_a_serial_of_this_event_has_kin_and_another_has_not(tx):
    put(tx, [ticket()])
    assert tickets.has_kin(tx, EVENT, serial(999, section="STAL"))
    assert not tickets.has_kin(tx, EVENT, serial(1, event="QUAYSI"))
    assert not tickets.has_kin(tx, OTHER_EVENT, serial())


TEXT = st.text(max_size=12)
MOMENT = st.none() | st.datetimes(timezones=st.just(EVENING.tzinfo))


@settings(max_examples=30)
@given(
    st.lists(
        st.builds(
            Ticket, serial=TEXT, status=TEXT, section=st.builds(Section, TEXT, TEXT),
            holder=st.builds(Holder, TEXT, TEXT, TEXT, TEXT, TEXT), issued=MOMENT, redeemed=MOMENT,
        ),
        max_size=3, unique_by=lambda each: each.serial,
    )
)  # fmt: skip
def test_any_ticket_comes_back_as_it_was(rows):
    tx = memory()
    put(tx, rows, hashed=True)
    assert sorted(tickets.every(tx, EVENT), key=lambda each: each.serial) == sorted(rows, key=lambda each: each.serial)


@settings(max_examples=40)
@given(st.lists(st.sets(st.integers(1, 8)), min_size=1, max_size=6))
def test_after_any_rounds_what_is_there_is_what_the_last_one_brought(rounds):
    tx = memory()
    for number, listed in enumerate(rounds, start=1):
        put(tx, several(listed), number)
        assert tickets.close_round(tx, EVENT, number) == len(listed)
    there = {number for number in range(1, 9) if (found := tickets.find(tx, EVENT, serial(number))) and not found.gone}
    assert there == rounds[-1]
