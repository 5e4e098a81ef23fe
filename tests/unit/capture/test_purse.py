"""Time for a frame, and what stages cost."""

from __future__ import annotations

import pytest

from scanner.capture.purse import Purse
from scanner.capture.stages import BARE, FULL


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def passes(self, ms: float) -> None:
        self.now += ms / 1000


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_stage_is_affordable_while_there_is_time_for_it(clock: Clock) -> None:
    purse = Purse(10, clock)
    with purse.frame():
        assert purse.affords(FULL, 500_000), "9 of 10 milliseconds"
        clock.passes(2)
        assert purse.room == pytest.approx(8)
        assert not purse.affords(FULL, 500_000)


def test_what_a_frame_overspends_the_next_has_less_but_debts_are_limited(clock: Clock) -> None:
    purse = Purse(10, clock)
    for spent, left in ((4, 10), (14, 10), (900, 6), (0, 0), (0, 10)):
        with purse.frame():
            assert purse.room == pytest.approx(left)
            clock.passes(spent)


def test_costs_are_learnt_and_forgotten_slowly(clock: Clock) -> None:
    purse = Purse(10, clock)
    assert purse.cost(BARE, 100_000) == pytest.approx(BARE.ms)
    with purse.measuring(BARE, 200_000):
        clock.passes(6)
    assert purse.cost(BARE, 100_000) == pytest.approx(3)
    with purse.measuring(BARE, 100_000):
        clock.passes(13)
    assert purse.cost(BARE, 100_000) == pytest.approx(6)
    assert purse.cost(FULL, 100_000) == pytest.approx(FULL.ms)
