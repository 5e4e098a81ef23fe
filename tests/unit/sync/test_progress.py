"""How fast a list comes in, by a clock that is moved by hand."""

from pathlib import Path

import pytest

from scanner.domain.notices import ListProgress
from scanner.sync.progress import BREAK, Pace
from tests.fakes import FakeClock, World


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def came(clock: FakeClock, pace: Pace, *pages: tuple[float, int], total: int | None = 10_000):  # type: ignore[no-untyped-def]
    """Pages after so many seconds each, up to so many rows; answers what was said last."""
    said = None
    for seconds, done in pages:
        clock.advance(seconds)
        said = pace.at(done, total, full=True)
    assert said is not None
    return said


def test_with_the_first_page_nobody_can_tell_the_speed(clock: FakeClock) -> None:
    said = came(clock, Pace(clock), (0.0, 250))
    assert (said.done, said.total, said.rate, said.seconds_left) == (250, 10_000, None, None)


def test_a_steady_list_has_a_steady_speed_and_tells_how_long_the_rest_takes(clock: FakeClock) -> None:
    said = came(clock, Pace(clock), *((0.5, 250 * page) for page in range(1, 21)))
    assert said.rate == pytest.approx(500)
    assert said.seconds_left == pytest.approx(10)


def test_the_speed_follows_a_network_that_gets_slower(clock: FakeClock) -> None:
    pace = Pace(clock)
    came(clock, pace, *((0.1, 250 * page) for page in range(1, 21)))
    said = came(clock, pace, *((1.0, 5000 + 250 * page) for page in range(1, 21)))
    assert said.rate == pytest.approx(250, rel=0.2)


def test_one_slow_page_does_not_turn_everything_upside_down(clock: FakeClock) -> None:
    pace = Pace(clock)
    steady = came(clock, pace, *((0.5, 250 * page) for page in range(1, 21)))
    slow = came(clock, pace, (1.5, 5250))
    assert slow.rate > 0.6 * steady.rate


def test_after_a_break_the_speed_is_measured_afresh(clock: FakeClock) -> None:
    pace = Pace(clock)
    came(clock, pace, *((0.5, 250 * page) for page in range(1, 5)))
    assert came(clock, pace, (BREAK + 590, 1250)).rate is None
    assert came(clock, pace, (0.5, 1500)).rate == pytest.approx(500)


def test_another_list_begins_anew(clock: FakeClock) -> None:
    pace = Pace(clock)
    came(clock, pace, *((0.5, 250 * page) for page in range(1, 5)))
    assert came(clock, pace, (0.5, 250)).rate is None


def test_the_wall_clock_has_no_say_in_it(clock: FakeClock) -> None:
    pace = Pace(clock)
    came(clock, pace, (0.5, 250))
    clock.jump(3600)
    assert came(clock, pace, (0.5, 500)).rate == pytest.approx(500)


def test_pages_that_come_at_once_or_empty_divide_by_nothing(clock: FakeClock) -> None:
    assert came(clock, Pace(clock), (0.0, 250), (0.0, 500), (0.0, 500)).rate is None


def test_a_list_of_unknown_size_has_a_speed_and_no_end(clock: FakeClock) -> None:
    said = came(clock, Pace(clock), (0.5, 250), (0.5, 500), total=None)
    assert said.rate == pytest.approx(500)
    assert said.seconds_left is None


def test_rows_are_counted_by_the_pages_that_the_server_really_gives(tmp_path: Path) -> None:
    """It gives ten at a time, whatever it is asked for."""
    world = World(tmp_path)
    try:
        world.server.page_size = 10
        for number in range(35):
            world.server.issue(number)
        floor = world.bare_floor()
        floor.token.step()
        for _ in range(4):
            floor.pull.step()
            world.clock.advance(2)
        told = world.ear.of(ListProgress)
        assert [(each.done, each.total) for each in told] == [(10, 35), (20, 35), (30, 35), (35, 35)]
        assert [each.rate for each in told] == [None, pytest.approx(5), pytest.approx(5), pytest.approx(4, abs=0.6)]
        assert told[-1].seconds_left == 0
    finally:
        world.close()
