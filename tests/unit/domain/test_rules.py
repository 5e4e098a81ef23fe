"""The decision at the door, as a table: facts in, answer out."""

from dataclasses import replace
from itertools import product

import pytest

from scanner.domain.admission import LET_IN, Standing
from scanner.domain.door import Conduct
from scanner.domain.rules import GONE, Facts, decide, why_refused
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source
from tests.builders import EVENING, STALLS, VIP, after, attempt, door, ticket

ADMIT, STOP, CANNOT = Answer.ADMIT, Answer.STOP, Answer.CANNOT_DECIDE
FRESH = Facts(ticket(), None, list_age=10.0)
CAREFUL = Conduct(list_age_limit=60.0)


def decided(facts, *, at=None, conduct=None, green_for=None):
    return decide(facts, at or door(), conduct or Conduct(), green_for=green_for)


def said(facts, **how):
    found = decided(facts, **how)
    say = found.say
    return say.answer, say.reason, say.source, say.provisional, found.ask


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (FRESH, (ADMIT, Reason.PROVISIONAL, Source.LIST, True, True)),
        (replace(FRESH, ticket=ticket(status="issued")), (ADMIT, Reason.PROVISIONAL, Source.LIST, True, True)),
        (Facts(None, None, None), (CANNOT, Reason.NO_LIST, Source.NONE, False, True)),
        (Facts(ticket(), None, None), (CANNOT, Reason.NO_LIST, Source.NONE, False, True)),
        (Facts(None, None, 10.0), (CANNOT, Reason.UNKNOWN_SERIAL, Source.LIST, False, True)),
        (Facts(None, None, 10.0, kin=False), (CANNOT, Reason.UNKNOWN_SERIAL, Source.LIST, False, True)),
        (replace(FRESH, ticket=ticket(status="Redeemed")), (STOP, Reason.ALREADY_ADMITTED, Source.LIST, False, True)),
        (replace(FRESH, ticket=ticket(status="Pending")), (STOP, Reason.STATUS, Source.LIST, False, True)),
        (replace(FRESH, ticket=ticket(status="")), (STOP, Reason.STATUS, Source.LIST, False, True)),
        (replace(FRESH, gone=True), (STOP, Reason.STATUS, Source.LIST, False, True)),
        (
            replace(FRESH, ticket=ticket(status="Redeemed"), gone=True),
            (STOP, Reason.ALREADY_ADMITTED, Source.LIST, False, True),
        ),
    ],
)
def test_the_list_answers_for_what_the_server_has_not_said(facts, expected):
    assert said(facts) == expected


def test_a_used_ticket_on_the_list_says_when():
    used = ticket(status="Redeemed", redeemed=after(-60))
    assert decided(replace(FRESH, ticket=used)).say.detail == Detail(when=after(-60), status="Redeemed")


def test_a_status_is_shown_verbatim_and_a_ticket_gone_says_so():
    assert decided(replace(FRESH, ticket=ticket(status="On Hold"))).say.detail.status == "On Hold"
    assert decided(replace(FRESH, gone=True)).say.detail.status == GONE


def test_a_closed_section_is_final_without_the_server():
    at = door(closed=frozenset({VIP.id}))
    assert said(FRESH, at=at) == (STOP, Reason.OTHER_SECTION, Source.LIST, False, False)


def test_a_section_that_the_token_does_not_cover_is_another_one():
    assert said(FRESH, at=door(sections=(STALLS,)))[1] is Reason.OTHER_SECTION


def test_a_closed_section_does_not_hide_that_the_ticket_was_used_here():
    used = replace(FRESH, attempt=attempt(presented_at=after(-60)))
    assert said(used, at=door(closed=frozenset({VIP.id})))[1] is Reason.ALREADY_ADMITTED


def test_a_revoked_token_admits_nobody_and_asks_nobody():
    assert said(FRESH, at=door(revoked=True)) == (CANNOT, Reason.TOKEN_REVOKED, Source.NONE, False, False)


def test_a_revoked_door_still_knows_whom_it_let_in():
    used = replace(FRESH, attempt=attempt(presented_at=after(-60)))
    assert said(used, at=door(revoked=True))[:2] == (STOP, Reason.ALREADY_ADMITTED)


def test_second_scan_is_refused_and_names_the_first_gate():
    say = decided(replace(FRESH, attempt=attempt(presented_at=after(-60)))).say
    assert (say.answer, say.source) == (STOP, Source.LEDGER)
    assert say.detail == Detail(when=after(-60), gate="north-1 5f2c", redeemer="Kim (north gate)")


@pytest.mark.parametrize(
    ("standing", "age", "expected"),
    [
        (Standing.CONFIRMED, 0, (ADMIT, Reason.SAME_SCAN, Source.LEDGER, False, False)),
        (Standing.CONFIRMED, 5, (ADMIT, Reason.SAME_SCAN, Source.LEDGER, False, False)),
        (Standing.PROVISIONAL, 2, (ADMIT, Reason.SAME_SCAN, Source.LEDGER, True, False)),
        (Standing.PARKED, 2, (ADMIT, Reason.SAME_SCAN, Source.LEDGER, False, False)),
        (Standing.CONFLICT, 2, (STOP, Reason.ALREADY_ADMITTED, Source.LEDGER, False, False)),
        (Standing.CONFIRMED, 5.01, (STOP, Reason.ALREADY_ADMITTED, Source.LEDGER, False, False)),
        (Standing.PROVISIONAL, 600, (STOP, Reason.ALREADY_ADMITTED, Source.LEDGER, False, False)),
        (Standing.PARKED, 600, (STOP, Reason.ALREADY_ADMITTED, Source.LEDGER, False, False)),
        (Standing.CONFIRMED, -1, (STOP, Reason.ALREADY_ADMITTED, Source.LEDGER, False, False)),
    ],
)
def test_the_same_scan_shows_its_green_again_for_a_moment(standing, age, expected):
    """A negative age cannot be; if it is, nobody can say how long ago that was."""
    again = replace(FRESH, attempt=attempt(standing=standing, presented_at=after(-age)))
    assert said(again, green_for=age) == expected


def test_without_grace_the_second_scan_is_refused_at_once():
    again = replace(FRESH, attempt=attempt(presented_at=after(-0.1)))
    assert said(again, conduct=Conduct(grace=0.0), green_for=0.1)[1] is Reason.ALREADY_ADMITTED


def test_after_a_restart_no_scan_is_the_same_scan():
    again = replace(FRESH, attempt=attempt(presented_at=after(-2)))
    assert said(again, green_for=None)[1] is Reason.ALREADY_ADMITTED


def test_an_admission_that_nobody_was_shown_is_for_the_patron_who_comes_back():
    late = replace(FRESH, attempt=attempt(shown=False, presented_at=after(-600)))
    assert said(late) == (ADMIT, Reason.CONFIRMED, Source.SERVER, False, False)


@pytest.mark.parametrize("standing", [Standing.OPEN, Standing.REFUSED, Standing.WITHDRAWN])
def test_an_attempt_that_let_nobody_in_does_not_use_a_ticket(standing):
    again = replace(FRESH, attempt=attempt(standing=standing, shown=False, presented_at=after(-60)))
    assert said(again) == (ADMIT, Reason.PROVISIONAL, Source.LIST, True, True)


@pytest.mark.parametrize(
    ("age", "conduct", "reason"),
    [
        (60.0, CAREFUL, Reason.PROVISIONAL),
        (60.1, CAREFUL, Reason.LIST_TOO_OLD),
        (1e9, Conduct(), Reason.PROVISIONAL),
    ],
)
def test_a_list_older_than_the_door_allows_no_longer_admits(age, conduct, reason):
    assert said(replace(FRESH, list_age=age), conduct=conduct)[1] is reason


def test_a_list_of_which_nobody_knows_how_old_it_is_admits_only_where_age_does_not_matter():
    unsure = replace(FRESH, list_age=1.0, age_known=False)
    assert said(unsure, conduct=CAREFUL)[1] is Reason.LIST_TOO_OLD
    assert said(unsure, conduct=Conduct())[1] is Reason.PROVISIONAL


def test_an_old_list_still_refuses_what_it_knows_to_be_used():
    used = Facts(ticket(status="Redeemed"), None, list_age=1e9)
    assert said(used, conduct=CAREFUL)[:2] == (STOP, Reason.ALREADY_ADMITTED)


TICKETS = (None, ticket(), ticket(status="Redeemed"), ticket(status="Pending"), ticket(section=STALLS))
ATTEMPTS = (None, *(attempt(standing=each, shown=shown) for each in Standing for shown in (True, False)))
WORLD = list(product(TICKETS, ATTEMPTS, (None, 5.0, 500.0), (False, True), (False, True), (False, True), (0, 60)))


def test_no_facts_at_all_admit_without_a_valid_listed_ticket_or_an_admission_of_ours():
    """Every combination of facts: what an ADMIT takes, and when nobody is asked."""
    for known, tried, age, gone, revoked, closed, seconds in WORLD:
        at = door(revoked=revoked, closed=frozenset({VIP.id}) if closed else frozenset())
        facts = Facts(known, tried, age, gone=gone)
        found = decided(facts, at=at, conduct=CAREFUL, green_for=seconds)
        used_here = tried is not None and tried.standing in LET_IN
        elsewhere = known is not None and not at.admits_to(known.section.id)
        assert found.ask is not (used_here or elsewhere or revoked)
        if used_here:
            assert found.say.source in {Source.LEDGER, Source.SERVER}
        elif found.say.answer is ADMIT:
            assert found.say.provisional
            assert known is not None
            assert known.admissible
            assert not gone
            assert age == 5.0
            assert not revoked
            assert not elsewhere
        if known is None and not used_here:
            assert found.say.answer is CANNOT


@pytest.mark.parametrize(
    ("facts", "reason", "detail"),
    [
        (Facts(None, None, 10.0), Reason.UNKNOWN_SERIAL, Detail()),
        (Facts(None, None, 10.0, kin=False), Reason.OTHER_EVENT, Detail()),
        (Facts(None, None, None, kin=False), Reason.UNKNOWN_SERIAL, Detail()),
        (
            Facts(ticket(status="Redeemed", redeemed=EVENING), None, 10.0),
            Reason.ALREADY_ADMITTED,
            Detail(when=EVENING, status="Redeemed"),
        ),
        (Facts(ticket(), None, 10.0, gone=True), Reason.STATUS, Detail(status=GONE)),
        (Facts(ticket(status="Pending"), None, 10.0), Reason.STATUS, Detail(status="Pending")),
        (
            Facts(ticket(), None, 10.0),
            Reason.STATUS,
            Detail(status="Issued", note="the server refuses it although its list calls it valid"),
        ),
    ],
)
def test_a_refusal_without_a_reason_gets_the_one_that_the_list_suggests(facts, reason, detail):
    assert why_refused(facts) == Judgement(STOP, reason, Source.SERVER, detail=detail)


def test_the_grace_ends_when_it_is_said_to():
    again = replace(FRESH, attempt=attempt(presented_at=EVENING))
    for seconds in (0, 4.999, 5.0):
        assert said(again, green_for=seconds)[1] is Reason.SAME_SCAN
    assert said(again, green_for=5.000001)[1] is Reason.ALREADY_ADMITTED
