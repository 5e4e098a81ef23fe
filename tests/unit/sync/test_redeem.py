"""One ticket, from the request to an outcome, whatever happens on the way."""

import pytest

from scanner.backends.errors import Lost, NoAnswer
from scanner.domain.admission import Attempt, Standing
from scanner.domain.notices import LineChanged
from scanner.domain.verdict import Reason
from scanner.sync.settle import Admitted, Outcome, Refused, Unknown
from tests.fakes import Fault, Floor, World, serial_of


def redeem(floor: Floor, attempt: Attempt, seconds: float = 10.0) -> Outcome:
    return floor.redeemer.redeem(attempt, seconds=seconds)


def reason(outcome: Outcome) -> Reason:
    assert isinstance(outcome, Refused)
    return outcome.judgement.reason


def test_a_valid_ticket_is_one_request(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    assert isinstance(redeem(floor, attempt), Admitted)
    assert world.server.names() == ["redeem"]


@pytest.mark.parametrize(
    ("fault", "calls"),
    [
        (Fault.LOST_AFTER, ["redeem", "admissions"]),
        (Fault.GARBLED_AFTER, ["redeem", "admissions"]),
        (Fault.LOST_BEFORE, ["redeem", "admissions", "redeem"]),
        (Fault.GARBLED_BEFORE, ["redeem", "admissions", "redeem"]),
        (Fault.PORTAL, ["redeem", "admissions", "redeem"]),
        (Fault.NONSENSE, ["redeem", "admissions", "redeem"]),
        (Fault.LOST_LATE, ["redeem", "admissions", "redeem"]),
    ],
)
def test_a_lost_answer_is_looked_up_and_sent_again_only_where_nothing_is_on_record(
    world: World, fault: Fault, calls: list[str]
) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.fault(fault)
    assert isinstance(redeem(floor, attempt), Admitted)
    assert world.server.names() == calls
    world.clock.advance(60)
    assert world.server.admissions_of("north-1") == [attempt.serial]


@pytest.mark.parametrize("fault", [Fault.HANG_AFTER, Fault.HANG_BEFORE])
def test_when_time_is_up_nobody_knows_and_it_may_have_been_carried_out(world: World, fault: Fault) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.fault(fault)
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Unknown)
    assert outcome.sent
    assert world.server.names() == ["redeem"]
    assert isinstance(redeem(floor, floor.attempt(attempt.id)), Admitted)


def test_what_never_left_is_on_disk_as_never_sent(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    for fault in (Fault.UNREACHABLE, Fault.BUSY, Fault.KEY_REFUSED, Fault.BAD_REQUEST):
        world.server.fault(fault)
        outcome = redeem(floor, attempt)
        assert isinstance(outcome, Unknown)
        assert not outcome.sent
        after = floor.attempt(attempt.id)
        assert (after.tries, after.first_sent, after.last_sent) == (0, None, None)


def test_a_request_that_never_left_does_not_unwrite_another_that_did(world: World) -> None:
    """Two programs send the same entry; the one that cannot reach the server takes only its own note back."""
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    mine_before, mine = floor.redeemer._note(attempt)
    theirs_before, theirs = floor.redeemer._note(attempt)
    floor.redeemer.unnote(mine, mine_before)
    assert floor.attempt(attempt.id).tries == theirs.tries == 2
    floor.redeemer.unnote(theirs, theirs_before)
    assert floor.attempt(attempt.id).first_sent == mine.first_sent


def test_a_look_up_that_fails_leaves_it_unknown_and_sends_nothing(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), tries=1)
    world.server.fault(Fault.UNREACHABLE, call="admissions")
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Unknown)
    assert outcome.sent
    assert world.server.names() == ["admissions"]
    assert floor.attempt(attempt.id).tries == 1


def test_a_ticket_used_elsewhere_is_refused_with_the_door_that_used_it(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.admit(attempt.serial, device="south-1")
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Refused)
    assert outcome.judgement.detail.gate == "south-1"
    assert world.server.names() == ["redeem", "admissions"]


def test_a_refusal_whose_reason_cannot_be_had_is_still_a_refusal_to_whoever_stands_there(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1, status="Held"), Standing.OPEN)
    world.server.fault(Fault.UNREACHABLE, call="admissions")
    assert isinstance(redeem(floor, attempt), Refused)


def test_a_refusal_of_someone_let_in_waits_for_its_reason(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.admit(attempt.serial, device="south-1")
    world.server.fault(Fault.UNREACHABLE, call="admissions")
    assert isinstance(redeem(floor, attempt), Unknown)
    outcome = redeem(floor, floor.attempt(attempt.id))
    assert isinstance(outcome, Refused)
    assert outcome.judgement.detail.gate == "south-1"


def test_a_refusal_against_the_list_is_checked_with_a_fresh_list_and_tried_once_more(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.pull.catch_up(full=True)
    world.server.calls.clear()
    world.server.fault(Fault.REFUSED_FOR_NO_REASON)
    assert isinstance(redeem(floor, attempt), Admitted)
    assert world.server.names() == ["redeem", "admissions", "tickets", "redeem"]


def test_a_server_that_keeps_contradicting_its_list_is_believed_after_one_more_try(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.pull.catch_up(full=True)
    world.server.calls.clear()
    world.server.always(Fault.REFUSED_FOR_NO_REASON)
    outcome = redeem(floor, attempt)
    assert reason(outcome) is Reason.STATUS
    assert isinstance(outcome, Refused)
    assert "although its list calls it valid" in outcome.judgement.detail.note
    assert world.server.names("redeem") == ["redeem", "redeem"]


def test_a_refusal_after_the_list_has_changed_gives_the_new_status(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    floor.pull.catch_up(full=True)
    world.clock.advance(30)
    world.server.change(attempt.serial, status="Cancelled")
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Refused)
    assert outcome.judgement.detail.status == "Cancelled"


def test_while_an_earlier_request_may_still_be_carried_out_a_refusal_is_not_final(world: World) -> None:
    """The server took our first request, seems to have nothing, and refuses the second: it may be at it still."""
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1, status="Held"))
    attempt = floor.redeemer._note(attempt)[1]
    for seconds in (0, 15, 15.9):
        world.clock.advance(seconds)
        outcome = floor.redeemer.redeem_noted(floor.attempt(attempt.id), attempt, seconds=10.0)
        assert isinstance(outcome, Unknown)
        assert outcome.sent
    world.clock.advance(0.2)
    assert isinstance(floor.redeemer.redeem_noted(floor.attempt(attempt.id), attempt, seconds=10.0), Refused)


def test_waiting_for_an_earlier_request_says_nothing_against_the_line(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1, status="Held"), tries=1)
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Unknown)
    assert isinstance(outcome.error, Lost)
    assert floor.line.online
    assert world.ear.of(LineChanged) == []


@pytest.mark.parametrize("skew", [-86400.0, -3600.0, 0.0, 3600.0])
def test_our_own_admission_is_found_whatever_either_clock_says_from_the_first_request_on(
    world: World, skew: float
) -> None:
    """The server's clock is heard before the first request is noted; ours is not to be relied on."""
    floor = world.bare_floor()
    attempt = floor.scanned(world.server.issue(1))
    world.clock.jump(-skew)
    world.server.fault(Fault.LOST_AFTER)
    assert isinstance(redeem(floor, attempt), Admitted)


def test_our_own_admission_is_found_by_a_turnstile_that_has_not_heard_the_server_yet(world: World) -> None:
    floor = world.bare_floor()
    before = floor.scanned(world.server.issue(1), Standing.OPEN)
    world.clock.jump(3600)
    before, noted = floor.redeemer._note(before)
    world.server.fault(Fault.LOST_AFTER)
    assert isinstance(floor.redeemer.redeem_noted(noted, before, seconds=10.0), Admitted)


def test_without_a_servers_clock_ours_is_taken(world: World) -> None:
    world.server.date = False
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.fault(Fault.LOST_AFTER)
    assert isinstance(redeem(floor, attempt), Admitted)


@pytest.mark.parametrize("fault", [each for each in Fault if "CRASH" not in each.name])
@pytest.mark.parametrize("then", [Fault.UNREACHABLE, Fault.LOST_BEFORE, Fault.NONSENSE, None])
def test_our_own_redemption_is_never_refused(world: World, fault: Fault, then: Fault | None) -> None:
    """Every fault, followed by every fault of the look-up, tried until it is settled."""
    floor = world.floor()
    ticket = world.server.issue(1)
    attempt = floor.scanned(ticket)
    world.server.fault(fault)
    if then:
        world.server.fault(then, call="admissions")
    for _ in range(6):
        outcome = redeem(floor, floor.attempt(attempt.id))
        assert not isinstance(outcome, Refused)
        if isinstance(outcome, Admitted):
            break
        world.clock.advance(35)
    assert isinstance(outcome, Admitted)
    assert world.server.admissions_of("north-1") == [ticket]


def test_an_unknown_serial_is_looked_for_in_a_fresh_list_before_it_is_called_unknown(world: World) -> None:
    world.server.issue(1)
    floor = world.floor()
    attempt = floor.scanned(serial_of(5))
    assert reason(redeem(floor, attempt)) is Reason.UNKNOWN_SERIAL
    assert world.server.names() == ["redeem", "admissions", "tickets"]


def test_a_line_that_breaks_is_told(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.down = True
    outcome = redeem(floor, attempt)
    assert isinstance(outcome, Unknown)
    assert isinstance(outcome.error, NoAnswer)
    assert not floor.line.online
