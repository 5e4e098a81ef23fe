"""On door videos: a ticket is read about as soon as it can be, whatever the door is like, and never as another."""

import math

import pytest

from tests.bench.decode.videos import CASCADE, Result, at, played
from tests.fixtures.door_video import CONDITIONS

pytestmark = pytest.mark.nightly
SEEDS = range(20, 26)


@pytest.fixture(scope="module", params=CONDITIONS)
def results(request: pytest.FixtureRequest) -> list[Result]:
    played_clips = [played(request.param, seed) for seed in SEEDS]
    return [result for result in played_clips if result.readable is not None]


def test_a_ticket_is_read_about_as_soon_as_it_can_be(results: list[Result]) -> None:
    late = sorted(result.frames(CASCADE) for result in results)
    assert float(at(late, 0.5)) <= 2
    assert sum(late_by == math.inf for late_by in late) <= 1


def test_no_ticket_is_read_as_another(results: list[Result]) -> None:
    assert not [result for result in results if result.watched[CASCADE].wrong]
