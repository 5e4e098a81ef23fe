"""The bench on this machine's own work: it runs and tells all. Its figures are for people to read."""

import math

from scanner.app.bench import Measure, Size, measures

TINY = Size(listed=300, scans=80, queued=120, downloaded=300, listed_up_to=(1_300,), waiting=300, season=2_000)


def test_every_figure_is_told_with_what_it_is_held_against(tmp_path):
    told = []
    found = list(measures(tmp_path, TINY, told.append))
    assert len({measure.name for measure in found}) == len(found) >= 10
    assert all(math.isfinite(measure.value) for measure in found)
    assert all({"name", "value", "unit", "floor", "goal", "met"} == set(measure.as_json()) for measure in found)
    assert len(told) == 7


def test_a_queue_leaves_in_few_requests_and_whole(tmp_path):
    from scanner.app.bench import drain

    found = {measure.name: measure for measure in drain.measures(tmp_path, TINY)}
    assert found["scans left in the queue"].value == 0
    assert found["requests for each queued scan"].value < 0.1


def test_a_goal_is_a_bound_from_above_or_from_below():
    assert Measure("slow", 2.0, "x", 1.0, 1.5).met is False
    assert Measure("fast", 2.0, "x", 1.0, 1.5, at_least=True).met is True
