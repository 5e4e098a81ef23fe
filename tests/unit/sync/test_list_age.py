"""How old the ticket list is, whatever is done to the clock."""

import pytest

from scanner.store import tickets
from scanner.sync.line import Line
from scanner.sync.list_age import Age
from tests.fakes import Floor, World

MONTH = 30 * 86400.0
JUMPS = [-MONTH, -3600.0, 3600.0, MONTH]


def age(floor: Floor) -> Age:
    with floor.database.read() as tx:
        at = tickets.listed_at(tx, floor.open.door.event)
        assert at is not None
        return floor.open.list_age.of(tx, floor.open.door.event, at)


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("skew", [-MONTH, 0.0, 5000.0])
def test_a_wall_clock_that_is_set_makes_the_list_neither_younger_nor_older(
    jump: float, skew: float, world: World
) -> None:
    world.server.skew = world.server.skew.__class__(seconds=skew)
    floor = world.floor()
    world.server.down = True
    world.clock.advance(400)
    world.clock.jump(jump)
    world.clock.advance(200)
    assert age(floor).known
    assert age(floor).seconds == pytest.approx(600, abs=2)


@pytest.mark.parametrize("jump", JUMPS)
def test_nor_where_the_server_sends_no_time(world: World, jump: float) -> None:
    world.server.date = False
    floor = world.floor()
    assert age(floor) == Age(0.0, known=True)
    world.clock.jump(jump)
    world.clock.advance(600)
    assert age(floor) == Age(600.0, known=True)


@pytest.mark.parametrize("jump", JUMPS)
def test_after_a_start_the_servers_clock_tells_it_whatever_was_done_to_ours_meanwhile(
    world: World, jump: float
) -> None:
    floor = world.floor()
    world.clock.advance(600)
    world.clock.jump(jump)
    floor = world.restarted(floor)
    floor.token.step()
    assert age(floor).known
    assert age(floor).seconds == pytest.approx(600, abs=2)


def test_after_a_start_without_a_network_the_wall_clock_tells_it_and_later_jumps_do_not_count(world: World) -> None:
    floor = world.floor()
    world.clock.advance(600)
    world.server.down = True
    floor = world.restarted(floor)
    assert age(floor) == Age(600.0, known=True)
    world.clock.jump(-3600.0)
    world.clock.advance(60)
    assert age(floor) == Age(660.0, known=True)


def test_a_clock_set_back_while_the_program_was_off_makes_the_age_unknown_and_never_less_than_is_on_record(
    world: World,
) -> None:
    floor = world.floor()
    world.clock.advance(1200)
    floor.settlement.set_aside(floor.scanned(world.server.issue(1)), "it will not go", failures=8)
    world.server.down = True
    world.clock.jump(-1800.0)
    floor = world.restarted(floor)
    assert age(floor) == Age(1200.0, known=False)
    world.clock.advance(30)
    assert age(floor) == Age(1230.0, known=False)
    world.server.down = False
    floor.token.step()
    assert age(floor).known
    assert age(floor).seconds == pytest.approx(1230, abs=2)


def test_a_clock_set_right_by_seconds_makes_nothing_unknown(world: World) -> None:
    floor = world.floor()
    world.clock.jump(-5.0)
    floor = world.restarted(floor)
    assert age(floor) == Age(0.0, known=True)


def test_a_list_that_was_brought_up_to_date_is_young_again(world: World) -> None:
    floor = world.floor()
    world.clock.advance(600)
    floor.pull.refresh(budget=10.0)
    assert age(floor).seconds <= 1


def test_seconds_since_a_moment_of_the_servers_are_unknown_until_it_is_heard(world: World) -> None:
    line = Line(world.clock, world.ear)
    assert line.since(world.server.now()) is None
    line.heard(world.server.now())
    world.clock.advance(7)
    assert line.since(world.server.now()) == 0
