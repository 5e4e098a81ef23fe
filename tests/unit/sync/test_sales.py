"""How many were sold is asked now and then, and it is said when more are in than that."""

from collections import deque
from dataclasses import replace

import pytest

from scanner.backends.base import Backend, Capability
from scanner.backends.errors import Unreachable
from scanner.domain.admission import Standing
from scanner.domain.event import EventId, Grant
from scanner.domain.notices import TroubleSaid
from scanner.domain.sales import Sales, Tally
from scanner.domain.ticket import Serial
from scanner.sync.open_door import OpenDoor
from scanner.sync.sales import EVERY, SELDOM, SalesWatch
from tests.fakes import Floor, World


class Telling(Backend):
    """Tells of so many sold, one figure a call; an error is raised."""

    capability = Capability(rules=True, counts=True)

    def __init__(self, *figures: int | Exception | None) -> None:
        self.figures = deque(figures)
        self.asked: list[EventId] = []

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        self.asked.append(grant.event)
        figure = self.figures.popleft() if len(self.figures) > 1 else self.figures[0]
        if isinstance(figure, Exception):
            raise figure
        return Sales(Tally(sold=figure))


def watching(world: World, floor: Floor, backend: Backend) -> SalesWatch:
    kept = floor.open
    return SalesWatch(
        OpenDoor(
            kept.door, conduct=kept.conduct, database=floor.database, backend=backend, line=kept.line,
            clock=world.clock, notify=world.ear,
        )
    )  # fmt: skip


def let_in(floor: Floor, number: int, standing: Standing = Standing.CONFIRMED) -> None:
    floor.scanned(Serial(f"4711.{number}"), standing)


def said(world: World) -> list[str]:
    return [notice.title for notice in world.ear.of(TroubleSaid)]


def test_it_is_asked_at_once_and_then_now_and_then(world: World) -> None:
    backend = Telling(3)
    watch = watching(world, world.bare_floor(), backend)
    assert (watch.wait(), watch.latest) == (0.0, None)
    watch.step()
    assert (watch.wait(), watch.latest) == (EVERY, Sales(Tally(sold=3)))
    world.clock.advance(EVERY - 1)
    assert watch.wait() == 1.0
    watch.hasten()
    assert watch.wait() == 0.0


def test_figures_of_a_day_are_asked_for_seldom(world: World) -> None:
    watch = watching(world, world.bare_floor(), Telling(None))
    watch.step()
    assert watch.wait() == SELDOM


def test_a_system_that_does_not_tell_is_never_asked(world: World) -> None:
    backend = Telling(3)
    backend.capability = replace(backend.capability, counts=False)
    assert watching(world, world.bare_floor(), backend).wait() is None


@pytest.mark.parametrize(("sold", "alarm"), [(1, True), (2, False), (None, False)])
def test_more_in_than_were_sold_is_said_with_both_figures(world: World, sold: int | None, *, alarm: bool) -> None:
    floor = world.bare_floor()
    let_in(floor, 1)
    let_in(floor, 2)
    let_in(floor, 3, Standing.OPEN)
    let_in(floor, 4, Standing.REFUSED)
    watching(world, floor, Telling(sold)).step()
    assert said(world) == ["More people are in than were sold: 2 in, 1 sold."] * alarm


def test_it_is_said_again_only_when_it_gets_worse(world: World) -> None:
    floor = world.bare_floor()
    let_in(floor, 1)
    watch = watching(world, floor, Telling(0))
    watch.step()
    watch.step()
    assert len(said(world)) == 1
    let_in(floor, 2)
    watch.step()
    assert len(said(world)) == 2


def test_trouble_is_raised_and_what_was_told_before_stays(world: World) -> None:
    watch = watching(world, world.bare_floor(), Telling(3, Unreachable("down")))
    watch.step()
    with pytest.raises(Unreachable):
        watch.step()
    assert watch.latest == Sales(Tally(sold=3))
