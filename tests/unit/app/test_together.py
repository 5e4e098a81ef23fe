"""Codes that wait are answered together: each as it would be by itself, and nobody before all are on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.domain.notices import VerdictGiven
from scanner.domain.verdict import Reason
from tests.fakes import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def offline(world: World, **settings: object) -> Doorway:
    door = world.door(**settings)
    world.server.down = True
    door.present(world.server.issue(999_999))
    return door


def let_in(world: World) -> list[str]:
    return sorted(serial for serial, standing in world.first.ledger().items() if standing == "provisional")


def present(door: Doorway, *texts: str) -> list[Reason]:
    return [each.reason for each in door.present_together([(text, "In") for text in texts])]


def test_each_is_answered_as_it_would_be_by_itself(world: World) -> None:
    one, two = world.server.issue(1), world.server.issue(2)
    used = world.server.issue(3, status="Redeemed")
    door = offline(world, grace=5.0)
    unknown = world.server.issue(4)
    texts = (one, used, "no ticket", unknown, two, one)
    expected = [
        Reason.PROVISIONAL, Reason.ALREADY_ADMITTED, Reason.NOT_A_TICKET, Reason.UNKNOWN_SERIAL, Reason.PROVISIONAL,
        Reason.SAME_SCAN,
    ]  # fmt: skip
    assert present(door, *texts) == expected
    assert let_in(world) == [one, two]
    assert door.first_broken_row() is None
    assert present(door, one, two) == [Reason.SAME_SCAN] * 2


def test_a_green_is_told_only_when_all_of_them_are_on_disk(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(3)]
    door = offline(world)
    on_disk: list[int] = []
    world.ear.on = lambda notice: on_disk.append(len(let_in(world))) if isinstance(notice, VerdictGiven) else None
    present(door, *tickets)
    assert on_disk == [3, 3, 3]


def test_what_is_wrong_with_one_is_not_the_others(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(3)]
    door = offline(world)
    with world.first.look() as kept:
        kept.execute(
            f"CREATE TRIGGER no_two BEFORE INSERT ON attempts WHEN new.serial = '{tickets[1]}'"
            " BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
        kept.commit()
    assert present(door, *tickets) == [Reason.PROVISIONAL, Reason.TROUBLE, Reason.PROVISIONAL]
    assert let_in(world) == [tickets[0], tickets[2]]
    assert door.first_broken_row() is None


def test_a_disk_that_fails_lets_nobody_in(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(2)]
    door = offline(world)
    world.first.break_disk()
    assert present(door, *tickets) == [Reason.TROUBLE] * 2
    world.first.mend_disk()
    assert let_in(world) == []


def test_where_the_server_is_asked_each_is_asked_about_by_itself(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(3)]
    door = world.door()
    assert present(door, *tickets) == [Reason.CONFIRMED] * 3
    assert [call.serials for call in world.server.calls if call.name == "redeem"] == [(each,) for each in tickets]
