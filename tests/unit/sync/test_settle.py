"""Whose admission it is, and what follows."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import Lost
from scanner.domain.admission import Admission, Attempt, Standing
from scanner.domain.notices import ConflictFound, QueueChanged, VerdictAmended
from scanner.domain.verdict import Answer, Reason, Source, stop
from scanner.store import journal
from scanner.store.journal import Voice
from scanner.sync.settle import Admitted, Refused, Unknown, admitted_before, find_ours, still_working
from tests.fakes import EIGHT_O_CLOCK, World, serial_of

SENT = EIGHT_O_CLOCK + timedelta(seconds=0.9)
TICKET = serial_of(1)
ATTEMPT = Attempt(
    1, TICKET, EIGHT_O_CLOCK, "Kim", "north-1", Standing.OPEN, first_sent=SENT, last_sent=SENT, tries=1
)  # fmt: skip
REFUSAL = Refused(stop(Reason.ALREADY_ADMITTED, Source.SERVER))


def admission(seconds: float | None = 0.0, redeemer: str = "Kim", device: str = "north-1") -> Admission:
    admitted = None if seconds is None else (SENT + timedelta(seconds=seconds)).replace(microsecond=0)
    return Admission(TICKET, redeemer, device, admitted)


def test_an_admission_by_us_after_our_request_is_ours() -> None:
    assert find_ours(ATTEMPT, [admission(1)]) == admission(1)


def test_whole_seconds_do_not_make_our_own_admission_older_than_our_request() -> None:
    ours = admission(0)
    assert ours.admitted is not None
    assert ours.admitted < SENT
    assert find_ours(ATTEMPT, [ours]) == ours


@pytest.mark.parametrize("other", [admission(1, device="south-1"), admission(1, redeemer="Lee")])
def test_an_admission_by_another_device_or_person_is_not_ours(other: Admission) -> None:
    assert find_ours(ATTEMPT, [other]) is None


def test_an_older_admission_under_our_devices_name_is_not_ours() -> None:
    """Two lanes share a name, or this device was set up anew."""
    assert find_ours(ATTEMPT, [admission(-60)]) is None


def test_what_was_never_sent_cannot_have_been_admitted_by_us() -> None:
    assert find_ours(replace(ATTEMPT, first_sent=None), [admission(1)]) is None


def test_an_admission_of_ours_whose_time_cannot_be_read_is_ours() -> None:
    assert find_ours(ATTEMPT, [admission(None)]) == admission(None)


def test_ours_is_found_among_others() -> None:
    assert find_ours(ATTEMPT, [admission(0, device="south-1"), admission(2)]) == admission(2)


@given(skew=st.integers(-86400, 86400), took=st.floats(0, 30), fraction=st.floats(0, 0.999999))
def test_ours_is_found_whatever_the_servers_clock_says(skew: int, took: float, fraction: float) -> None:
    """`first_sent` is kept in the server's time, so how far its clock is off does not matter."""
    sent = EIGHT_O_CLOCK + timedelta(seconds=skew + fraction)
    admitted = (sent + timedelta(seconds=took)).replace(microsecond=0)
    found = Admission(TICKET, "Kim", "north-1", admitted)
    assert find_ours(replace(ATTEMPT, first_sent=sent), [found]) == found


def test_a_request_may_be_carried_out_for_half_a_minute() -> None:
    assert still_working(ATTEMPT, SENT + timedelta(seconds=30.9))
    assert not still_working(ATTEMPT, SENT + timedelta(seconds=31))
    assert not still_working(replace(ATTEMPT, last_sent=None), SENT)


def test_of_several_admissions_the_first_is_named() -> None:
    found = admitted_before([admission(50, device="west-1"), admission(10, device="south-1", redeemer="Lee")])
    assert (found.detail.gate, found.detail.redeemer, found.reason) == ("south-1", "Lee", Reason.ALREADY_ADMITTED)


def test_an_admission_confirms_what_was_shown_and_says_so(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.settlement.apply((attempt.id, Admitted(admission(1))))
    assert floor.attempt(attempt.id).standing is Standing.CONFIRMED
    assert [notice.judgement.answer for notice in world.ear.of(VerdictAmended)] == [Answer.ADMIT]
    assert world.ear.of(QueueChanged)[-1] == QueueChanged(waiting=0, conflicts=0, parked=0, confirmed=1)


def test_a_refusal_of_someone_let_in_is_a_conflict_and_never_silent(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.settlement.apply((attempt.id, REFUSAL))
    assert floor.attempt(attempt.id).standing is Standing.CONFLICT
    assert [notice.attempt for notice in world.ear.of(ConflictFound)] == [attempt.id]


def test_a_refusal_where_nobody_was_let_in_is_no_conflict(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.OPEN)
    floor.settlement.apply((attempt.id, REFUSAL))
    assert floor.attempt(attempt.id).standing is Standing.REFUSED
    assert world.ear.of(ConflictFound, VerdictAmended) == []


def test_what_nobody_knows_moves_nothing(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.settlement.apply((attempt.id, Unknown(Lost("The connection broke."), sent=True)))
    assert floor.attempt(attempt.id) == attempt


@pytest.mark.parametrize("first", [Admitted(admission(1)), REFUSAL])
def test_an_outcome_that_comes_twice_counts_once_and_a_second_opinion_does_not_count(
    world: World, first: Admitted | Refused
) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.settlement.apply((attempt.id, first))
    standing, told = floor.attempt(attempt.id).standing, len(world.ear.of(VerdictAmended))
    floor.settlement.apply((attempt.id, first), (attempt.id, REFUSAL), (attempt.id, Admitted(admission(1))))
    assert floor.attempt(attempt.id).standing is standing
    assert len(world.ear.of(VerdictAmended)) == told


def test_outcomes_written_together_have_a_row_each_in_the_journal_and_the_chain_holds(world: World) -> None:
    floor = world.floor()
    attempts = [floor.scanned(world.server.issue(number)) for number in range(1, 5)]
    outcomes: list[Admitted | Refused | Unknown] = [
        Admitted(admission(1)), REFUSAL, Unknown(Lost("The connection broke."), sent=True), Admitted(admission(None)),
    ]  # fmt: skip
    floor.settlement.apply(*((each.id, outcome) for each, outcome in zip(attempts, outcomes, strict=True)))
    with floor.database.read() as tx:
        rows = [row for row in journal.rows(tx) if row.voice is Voice.SERVER and "attempt" in row.body]
        assert journal.first_broken(tx) is None
    assert [(row.kind, row.body["attempt"], row.body["serial"]) for row in rows] == [
        ("confirmed", attempts[0].id, attempts[0].serial),
        ("conflict", attempts[1].id, attempts[1].serial),
        ("confirmed", attempts[3].id, attempts[3].serial),
    ]


def test_an_attempt_is_not_withdrawn_while_a_fresh_request_of_it_is_under_way(world: World) -> None:
    """It was looked up, nothing was there, and meanwhile the ticket was scanned again and sent."""
    floor = world.floor()
    looked_up = floor.scanned(world.server.issue(1), Standing.OPEN, tries=1)
    floor.redeemer._note(looked_up)
    floor.settlement.withdraw(looked_up)
    assert floor.attempt(looked_up.id).standing is Standing.OPEN
    floor.settlement.withdraw(floor.attempt(looked_up.id))
    assert floor.attempt(looked_up.id).standing is Standing.WITHDRAWN


def test_an_attempt_shown_meanwhile_is_not_withdrawn(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.settlement.withdraw(replace(attempt, standing=Standing.OPEN))
    assert floor.attempt(attempt.id).standing is Standing.PROVISIONAL
