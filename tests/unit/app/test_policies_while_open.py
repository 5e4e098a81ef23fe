"""What may be changed about a door while it is open counts from the next scan on; jumps of the clock change nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.domain.verdict import Answer, Reason
from tests.fakes import World

MONTH = 30 * 86400.0


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("jump", [-MONTH, -3600.0, 0.0, 3600.0, MONTH])
def test_the_age_limit_of_the_list_counts_from_the_next_scan_on_whatever_the_clock_says(
    world: World, jump: float
) -> None:
    serials = [world.server.issue(number) for number in range(3)]
    door = world.door()
    world.server.down = True
    assert door.present(serials[0]).reason is Reason.PROVISIONAL
    world.clock.jump(jump)
    world.clock.advance(120)
    door.change_settings(list_age_limit=60.0)
    assert door.present(serials[1]).reason is Reason.LIST_TOO_OLD
    door.change_settings(list_age_limit=180.0)
    assert door.present(serials[1]).answer is Answer.ADMIT
    door.change_settings(list_age_limit=0.0)
    world.clock.advance(86400)
    assert door.present(serials[2]).answer is Answer.ADMIT


@pytest.mark.parametrize("jump", [-MONTH, -3600.0, 3600.0, MONTH])
def test_the_grace_time_counts_from_the_next_scan_on_whatever_the_clock_says(world: World, jump: float) -> None:
    serial = world.server.issue(1)
    door = world.door(grace=5.0)
    assert door.present(serial).reason is Reason.CONFIRMED
    world.clock.jump(jump)
    world.clock.advance(4)
    assert door.present(serial).reason is Reason.SAME_SCAN
    world.clock.advance(10)
    assert door.present(serial).reason is Reason.ALREADY_ADMITTED
    door.change_settings(grace=60.0)
    assert door.present(serial).reason is Reason.SAME_SCAN
    door.change_settings(grace=0.0)
    world.clock.advance(0.1)
    assert door.present(serial).reason is Reason.ALREADY_ADMITTED
