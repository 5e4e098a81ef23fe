"""What a ticket's row means, and the hashes that version 2 printed."""

from hashlib import sha256

import pytest

from scanner.domain.admission import LET_IN, UNSETTLED, Standing
from scanner.domain.ticket import Holder, digests
from tests.builders import EVENING, STALLS, VIP, attempt, door, ticket


def test_the_hashes_are_those_of_serial_and_each_owner_known_to_the_system():
    found = list(digests(ticket(serial="HARBOU-VIPV37536946")))
    assert set(found) == {
        sha256(b"HARBOU-VIPV37536946;AZ-4918SF92").hexdigest(),
        sha256(b"HARBOU-VIPV37536946;sam").hexdigest(),
        sha256(b"HARBOU-VIPV37536946;/accounts/AZ-4918SF92").hexdigest(),
    }


def test_the_hash_of_one_ticket_is_the_one_that_any_sha_256_gives():
    """`printf 'HARBOU-VIPV37536946;AZ-4918SF92' | sha256sum`"""
    only = ticket(serial="HARBOU-VIPV37536946", holder=Holder(number="AZ-4918SF92"))
    assert list(digests(only)) == ["a18926a42f00f228c8d6b29b5802ec8e2372f3bd19bebd78b21b77fd958c7781"]


def test_a_ticket_without_a_holder_has_no_hash():
    assert list(digests(ticket(holder=Holder(name="Sam Reed", email="sam@example.org")))) == []


def test_a_holder_whose_names_agree_has_one_hash():
    assert len(list(digests(ticket(holder=Holder(number="sam", username="sam"))))) == 1


@pytest.mark.parametrize("status", ["Issued", "issued", "ISSUED"])
def test_only_issued_admits_in_any_case(status):
    assert ticket(status=status).admissible


@pytest.mark.parametrize(
    "status", ["", "Redeemed", "Pending", "Held", "unclaimed", "issued ", "not issued", "I\u017f\u017fued?"]
)
def test_no_other_status_admits(status):
    assert not ticket(status=status).admissible


@pytest.mark.parametrize(
    ("status", "redeemed", "used"),
    [
        ("Redeemed", None, True),
        ("redeemed", EVENING, True),
        ("Gone", EVENING, True),
        ("Issued", EVENING, False),
        ("Issued", None, False),
        ("Pending", None, False),
    ],
)
def test_a_ticket_is_used_when_its_status_says_so_or_its_date_does(status, redeemed, used):
    assert ticket(status=status, redeemed=redeemed).used is used


def test_a_door_admits_to_what_its_token_covers_and_nobody_closed():
    half_open = door(closed=frozenset({VIP.id}))
    assert half_open.admits_to(STALLS.id)
    assert not half_open.admits_to(VIP.id)
    assert not half_open.admits_to("1")
    assert half_open.open_sections == (STALLS,)


def test_a_door_whose_token_covers_nothing_admits_to_nothing():
    assert not door(sections=()).admits_to(VIP.id)


def test_what_the_token_gains_later_is_open():
    grown = door(sections=(STALLS, VIP), closed=frozenset({STALLS.id}))
    assert grown.admits_to(VIP.id)


@pytest.mark.parametrize("standing", Standing)
def test_someone_is_in_who_was_shown_green_and_not_turned_back(standing):
    assert attempt(standing=standing, shown=True).let_in is (standing in LET_IN)
    assert not attempt(standing=standing, shown=False).let_in


def test_what_is_unsettled_may_still_change_by_itself():
    assert {Standing.OPEN, Standing.PROVISIONAL} == UNSETTLED
