"""What turns by itself while a door is open."""

import threading

import pytest

from scanner.domain.notices import LineChanged, TokenRestored, TokenRevoked, TroubleSaid
from scanner.worker import Worker
from tests.fakes import PATIENCE, Fault, Floor, World


def people_let_in(world: World, floor: Floor, number: int, begin: int = 0) -> None:
    for place in range(begin, begin + number):
        floor.scanned(world.server.issue(place))


def test_an_engine_that_starts_reads_the_token_the_list_and_sends_the_queue(world: World) -> None:
    floor = world.bare_floor()
    people_let_in(world, floor, 3)
    floor.turns(2.0)
    assert len(floor.listed()) == 3
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_door_that_nobody_touches_comes_back_online_by_itself(world: World) -> None:
    floor = world.floor()
    world.server.down = True
    floor.turns(600.0)
    assert not floor.line.online
    people_let_in(world, floor, 3)
    world.server.down = False
    floor.turns(6.0)
    assert floor.line.online
    assert set(floor.site.ledger().values()) == {"confirmed"}
    assert [notice.online for notice in world.ear.of(LineChanged)] == [False, True]


def test_while_the_line_is_down_it_only_knocks_and_not_too_often(world: World) -> None:
    floor = world.floor()
    people_let_in(world, floor, 3)
    world.server.down = True
    floor.turns(60.0)
    knocks = world.server.names("enter")
    assert 15 <= len(knocks) <= 40
    assert len(world.server.calls) <= len(knocks) + 2


def test_many_outages_do_not_make_it_slower_to_come_back(world: World) -> None:
    floor = world.floor(token_every=5.0)
    for _ in range(12):
        world.server.down = True
        floor.turns(20.0)
        world.server.down = False
        floor.turns(6.0)
        assert floor.line.online


@pytest.mark.parametrize("asked", [20.0, 86400.0])
def test_a_server_that_asks_for_patience_is_given_it_within_reason(world: World, asked: float) -> None:
    floor = world.floor(delta_every=5.0, token_every=5.0)
    people_let_in(world, floor, 3)
    world.server.retry_after = asked
    world.server.always(Fault.BUSY, call="any")
    floor.turns(120.0)
    assert len(world.server.calls) <= 3 * 120 / 20 + 3
    world.server.heal()
    floor.turns(301.0)
    assert set(floor.site.ledger().values()) == {"confirmed"}


@pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.HANG_BEFORE, Fault.GARBLED_BEFORE, Fault.BAD_REQUEST])
def test_the_list_goes_on_while_the_queue_is_stuck(world: World, fault: Fault) -> None:
    """Even if every try to send takes the whole line down."""
    floor = world.floor(delta_every=5.0)
    people_let_in(world, floor, 3)
    world.server.always(fault)
    floor.turns(20.0)
    sold_since = world.server.issue(100)
    floor.turns(90.0)
    assert sold_since in floor.listed()
    assert set(floor.site.ledger().values()) == {"provisional"}


@pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.HANG_BEFORE, Fault.NONSENSE, Fault.KEY_REFUSED])
def test_the_queue_goes_on_while_the_list_is_stuck(world: World, fault: Fault) -> None:
    floor = world.bare_floor()
    world.server.always(fault, call="tickets")
    floor.turns(20.0)
    people_let_in(world, floor, 3)
    floor.turns(90.0)
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_queue_that_takes_the_line_down_each_time_is_not_hammered(world: World) -> None:
    floor = world.floor()
    people_let_in(world, floor, 1)
    world.server.always(Fault.GARBLED_BEFORE)
    floor.turns(300.0)
    assert len(world.server.names("redeem")) <= 60


@pytest.mark.parametrize("call", ["enter", "tickets", "redeem", "admissions", "any"])
@pytest.mark.parametrize("fault", [each for each in Fault if "CRASH" not in each.name])
def test_whatever_keeps_failing_the_engine_rests_between_its_tries_and_recovers(
    world: World, call: str, fault: Fault
) -> None:
    floor = world.bare_floor(token_every=10.0, full_every=60.0)
    people_let_in(world, floor, 2)
    world.server.always(fault, call=call)
    turned = floor.turns(120.0)
    assert turned < 500
    world.server.heal()
    floor.turns(200.0)
    assert len(floor.listed()) == 2
    assert set(floor.site.ledger().values()) <= {"confirmed", "conflict"}
    if fault is not Fault.REFUSED_FOR_NO_REASON:
        assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_token_revoked_mid_evening_stops_sending_keeps_the_queue_and_goes_on_when_restored(world: World) -> None:
    floor = world.floor()
    kept = dict(world.server.tokens)
    people_let_in(world, floor, 3)
    world.server.tokens.clear()
    floor.turns(60.0)
    assert len(world.ear.of(TokenRevoked)) == 1
    assert set(floor.site.ledger().values()) == {"provisional"}
    assert len(world.server.names("redeem")) <= 1
    world.server.tokens.update(kept)
    floor.turns(10.0)
    assert len(world.ear.of(TokenRestored)) == 1
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_code_given_to_another_event_is_asked_about_now_and_then_and_not_without_pause(world: World) -> None:
    floor = world.floor()
    world.server.event = world.server.event.__class__("/events/2")
    floor.turns(120.0)
    assert floor.open.door.revoked
    assert len(world.server.calls) < 100


def test_a_disk_that_fails_is_said_once_and_does_not_end_the_engine(world: World) -> None:
    floor = world.floor()
    people_let_in(world, floor, 3)
    floor.site.break_disk()
    floor.turns(60.0)
    assert len(world.ear.of(TroubleSaid)) == 1
    floor.site.mend_disk()
    floor.turns(40.0)
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_fault_of_ours_in_one_duty_is_said_and_the_others_go_on(world: World) -> None:
    floor = world.floor(delta_every=5.0)

    def bug(call: object) -> None:
        if getattr(call, "name", "") == "tickets":
            raise ZeroDivisionError

    world.server.before_answer = bug
    people_let_in(world, floor, 3)
    floor.turns(60.0)
    assert set(floor.site.ledger().values()) == {"confirmed"}
    assert [notice.title for notice in world.ear.of(TroubleSaid)] == ["The program has a fault (list)."]
    world.server.before_answer = lambda _call: None
    floor.turns(60.0)
    assert len(floor.listed()) == 3


def test_a_trouble_is_said_once_and_not_at_every_try(world: World) -> None:
    floor = world.floor(delta_every=5.0)
    world.server.always(Fault.KEY_REFUSED, call="tickets")
    floor.turns(200.0)
    assert len(world.ear.of(TroubleSaid)) == 1


def test_somebody_who_wants_it_now_gets_token_list_and_queue_now(world: World) -> None:
    floor = world.floor()
    floor.turns(1.0)
    attempt = floor.scanned(world.server.issue(1))
    world.server.fault(Fault.UNREACHABLE)
    floor.turns(0.1)
    world.server.calls.clear()
    floor.engine.hurry()
    floor.engine.turn()
    floor.engine.turn()
    floor.engine.turn()
    assert set(world.server.names()) == {"enter", "tickets", "redeem"}
    assert floor.standing(attempt.serial) == "confirmed"


@pytest.mark.parametrize("jump", [-7200.0, 7200.0])
def test_a_wall_clock_that_is_set_stalls_nothing(world: World, jump: float) -> None:
    floor = world.floor(delta_every=10.0)
    people_let_in(world, floor, 2)
    world.server.fault(Fault.UNREACHABLE)
    floor.turns(1.0)
    world.clock.jump(jump)
    sold_since = world.server.issue(100)
    floor.turns(30.0)
    assert set(floor.site.ledger().values()) == {"confirmed"}
    assert sold_since in floor.listed()


def test_an_engine_on_its_thread_wakes_when_told_and_ends_when_asked(world: World) -> None:
    floor = world.floor()
    sent = threading.Event()
    world.server.before_answer = lambda call: sent.set() if call.name == "redeem" else None
    worker = Worker("engine", floor.engine.run)
    worker.start()
    floor.scanned(world.server.issue(1))
    floor.engine.wake()
    assert sent.wait(PATIENCE)
    worker.stop()
    floor.engine.wake()
    assert worker.join(PATIENCE)
