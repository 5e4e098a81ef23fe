"""What a door says of a code from its ledger alone, where only the system could let it in."""

from datetime import timedelta

import pytest

from scanner.domain.admission import Admission, Standing
from scanner.domain.door import Conduct
from scanner.domain.event import evening_of
from scanner.domain.held import Held, Ways, decide_held, free_units, refused_by
from scanner.domain.ruling import Entry, Terms, Unit
from scanner.domain.verdict import Reason
from tests.builders import EVENING, after, attempt, door

UNITS = tuple(Unit(f"4711.{number}") for number in (901, 902, 903))
SURE, ASKING = Ways(), Ways(final=False)


def inside(number=901, **how):
    return attempt(number, serial=f"4711.{number}", **how)


def reason(held, *, ways=SURE, online=True, green_for=None, now=EVENING, revoked=False):
    said = decide_held(held, door(revoked=revoked), Conduct(grace=5.0), ways, now, online=online, green_for=green_for)
    return None if said is None else said.reason


def test_a_code_that_the_ledger_does_not_know_is_the_systems_to_rule():
    assert reason(Held()) is None
    assert reason(Held(), online=False) is Reason.NOT_VERIFIED
    assert reason(Held(), revoked=True) is Reason.TOKEN_REVOKED


@pytest.mark.parametrize("online", [True, False])
def test_a_code_that_is_used_up_is_refused_with_or_without_the_system(online):
    assert reason(Held((inside(),), Terms(1)), online=online) is Reason.ALREADY_ADMITTED


def test_where_people_may_leave_elsewhere_the_system_is_asked_all_the_same():
    assert reason(Held((inside(),), Terms(1)), ways=ASKING) is None


def test_a_party_of_which_some_are_in_is_not_used_up():
    assert reason(Held((inside(),), Terms(3))) is None
    assert reason(Held((inside(),), Terms(3)), online=False) is Reason.NOT_VERIFIED
    assert reason(Held((inside(),), None)) is Reason.ALREADY_ADMITTED, "in doubt it was for one"


def test_the_same_scan_shows_its_green_within_the_grace_time_and_no_longer():
    held = Held((inside(),), Terms(1))
    assert [reason(held, green_for=age) for age in (0.0, 5.0, 5.1, None)] == [
        Reason.SAME_SCAN, Reason.SAME_SCAN, Reason.ALREADY_ADMITTED, Reason.ALREADY_ADMITTED,
    ]  # fmt: skip


def test_an_answer_that_came_too_late_is_for_the_next_scan():
    assert reason(Held((inside(shown=False),), Terms(1))) is Reason.CONFIRMED
    assert reason(Held((inside(shown=False, standing=Standing.OPEN),), Terms(1))) is None


def test_a_way_in_that_may_be_used_again_is_asked_about_until_it_ends():
    held, ways = Held((inside(),), Terms(1, until=after(7200))), Ways(readmits=True)
    assert reason(held, ways=ways) is Reason.QUESTION
    assert reason(held, ways=ways, now=after(7200)) is Reason.ACCESS_ENDED


def test_units_are_free_that_neither_the_ledger_nor_the_record_has():
    entry = Entry(UNITS, taken=(Admission("4711.903", "", "south-1", EVENING),))
    assert free_units(entry, Held((inside(901),))) == (UNITS[1],)


def test_what_the_record_has_of_an_open_attempt_of_ours_is_ours_to_finish():
    ours = Entry(UNITS[:1], taken=(Admission("4711.901", "", "north-1", EVENING),))
    assert free_units(ours, Held((inside(901, standing=Standing.OPEN, shown=False),))) == UNITS[:1]
    assert free_units(ours, Held()) == ()


def test_somebody_let_in_on_the_bare_code_takes_one_of_its_places():
    beside = attempt(1, serial="4711")
    assert free_units(Entry(UNITS), Held((beside,))) == UNITS[:2]


def test_a_refusal_names_the_last_who_used_it():
    taken = (Admission("4711.901", "", "south-1", EVENING), Admission("4711.902", "", "west-1", after(60)))
    assert refused_by(Entry(UNITS[:2], taken=taken), Held()).detail.gate == "west-1"
    assert refused_by(Entry(UNITS[:1]), Held((inside(device="north-1"),))).detail.gate == "north-1"
    assert refused_by(Entry(()), Held()).reason is Reason.REFUNDED


def test_what_begins_after_midnight_belongs_to_the_evening_before():
    midnight = EVENING.replace(hour=0, minute=30)
    assert evening_of(midnight) == (midnight - timedelta(days=1)).date()
    assert evening_of(midnight.replace(hour=5)) == midnight.date()
