"""Several tickets in one request: each is settled as if it had come alone."""

from dataclasses import replace

import pytest

from scanner.domain.admission import Attempt, Standing
from scanner.domain.verdict import Reason
from scanner.sync.batch import Asked, Batch
from scanner.sync.settle import Admitted, Outcome, Refused, Unknown
from tests.fakes import Fault, Floor, World


def asked(floor: Floor, attempt: Attempt) -> Asked:
    """As the turnstile has it: on disk as sent."""
    before, noted = floor.redeemer._note(attempt)
    return Asked(noted, before, 10.0)


def redeem(floor: Floor, *attempts: Attempt) -> dict[int, Outcome]:
    found: dict[int, Outcome] = {}

    def tell(number: int, outcome: Outcome) -> None:
        assert number not in found
        found[number] = outcome

    Batch(floor.open, floor.redeemer).redeem([asked(floor, each) for each in attempts], tell)
    return found


def scanned(world: World, floor: Floor, count: int) -> list[Attempt]:
    return [floor.scanned(world.server.issue(number), Standing.OPEN) for number in range(count)]


def test_a_party_is_one_request(world: World) -> None:
    floor = world.floor()
    party = scanned(world, floor, 4)
    outcomes = redeem(floor, *party)
    assert all(isinstance(outcomes[each.id], Admitted) for each in party)
    (call,) = world.server.calls
    assert call.serials == tuple(each.serial for each in party)


def test_one_that_is_left_out_of_the_answer_is_looked_up_and_says_who_used_it(world: World) -> None:
    floor = world.floor()
    party = scanned(world, floor, 3)
    world.server.admit(party[1].serial, device="south-1")
    outcomes = redeem(floor, *party)
    refused = outcomes[party[1].id]
    assert isinstance(refused, Refused)
    assert (refused.judgement.reason, refused.judgement.detail.gate) == (Reason.ALREADY_ADMITTED, "south-1")
    assert world.server.names() == ["redeem", "admissions"]
    assert isinstance(outcomes[party[0].id], Admitted)
    assert isinstance(outcomes[party[2].id], Admitted)


@pytest.mark.parametrize("fault", [Fault.LOST_AFTER, Fault.GARBLED_AFTER])
def test_a_lost_answer_is_looked_up_for_each_and_nothing_is_sent_again(world: World, fault: Fault) -> None:
    floor = world.floor()
    party = scanned(world, floor, 3)
    world.server.fault(fault)
    assert all(isinstance(each, Admitted) for each in redeem(floor, *party).values())
    assert world.server.names() == ["redeem", "admissions", "admissions", "admissions"]


def test_where_nothing_of_a_lost_batch_is_on_record_each_is_sent_once_more_alone(world: World) -> None:
    floor = world.floor()
    party = scanned(world, floor, 2)
    world.server.fault(Fault.LOST_BEFORE)
    assert all(isinstance(each, Admitted) for each in redeem(floor, *party).values())
    assert [call.serials for call in world.server.calls if call.name == "redeem"] == [
        (party[0].serial, party[1].serial), (party[0].serial,), (party[1].serial,)
    ]  # fmt: skip


@pytest.mark.parametrize("fault", [Fault.BAD_REQUEST, Fault.TOO_LARGE])
def test_what_the_server_does_not_take_in_one_piece_goes_one_by_one(world: World, fault: Fault) -> None:
    floor = world.floor()
    party = scanned(world, floor, 3)
    world.server.fault(fault)
    assert all(isinstance(each, Admitted) for each in redeem(floor, *party).values())
    assert [len(call.serials) for call in world.server.calls] == [3, 1, 1, 1]


@pytest.mark.parametrize("fault", [Fault.UNREACHABLE, Fault.BUSY, Fault.KEY_REFUSED])
def test_a_batch_that_never_left_is_on_disk_as_never_sent(world: World, fault: Fault) -> None:
    floor = world.floor()
    party = scanned(world, floor, 2)
    world.server.fault(fault)
    for number, outcome in redeem(floor, *party).items():
        assert isinstance(outcome, Unknown)
        assert not outcome.sent
        assert floor.attempt(number).tries == 0
    assert world.server.names() == ["redeem"]


def test_one_that_was_sent_before_is_looked_up_and_does_not_go_with_the_others(world: World) -> None:
    floor = world.floor()
    fresh, other = scanned(world, floor, 2)
    sent = floor.scanned(world.server.issue(9), Standing.OPEN, tries=1)
    outcomes = redeem(floor, fresh, sent, other)
    assert all(isinstance(each, Admitted) for each in outcomes.values())
    assert [call.serials for call in world.server.calls] == [
        (fresh.serial, other.serial), (sent.serial,), (sent.serial,)
    ]  # fmt: skip
    assert world.server.names() == ["redeem", "admissions", "redeem"]


def test_a_door_that_has_not_heard_the_server_asks_for_its_clock_first(world: World) -> None:
    """Else a clock that is an hour fast would take our own admissions for somebody else's."""
    floor = world.bare_floor()
    party = scanned(world, floor, 2)
    noted = [asked(floor, each) for each in party]
    world.clock.jump(3600)
    world.server.fault(Fault.LOST_AFTER)
    found: dict[int, Outcome] = {}
    Batch(floor.open, floor.redeemer).redeem(noted, found.__setitem__)
    assert all(isinstance(each, Admitted) for each in found.values())
    assert world.server.names()[0] == "enter"


def test_without_the_servers_clock_nothing_leaves(world: World) -> None:
    floor = world.bare_floor()
    party = scanned(world, floor, 2)
    world.server.down = True
    outcomes = redeem(floor, *party)
    assert [(type(each), getattr(each, "sent", None)) for each in outcomes.values()] == [(Unknown, False)] * 2
    assert "redeem" not in world.server.names()
    assert [floor.attempt(each.id).tries for each in party] == [0, 0]


def test_each_has_its_own_time(world: World) -> None:
    """One on which nobody is let in without the server is not looked up once the patron has been answered."""
    floor = world.floor()
    short, long = (asked(floor, each) for each in scanned(world, floor, 2))
    world.server.fault(Fault.HANG_AFTER)
    found: dict[int, Outcome] = {}
    Batch(floor.open, floor.redeemer).redeem(
        [replace(short, seconds=1.0), replace(long, seconds=30.0)], found.__setitem__
    )
    assert isinstance(found[short.attempt.id], Unknown)
    assert isinstance(found[long.attempt.id], Unknown)  # the request itself took all there was
    assert world.server.names() == ["redeem"]
