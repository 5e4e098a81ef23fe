"""When a capture process that failed is started again."""

from hypothesis import given
from hypothesis import strategies as st

from scanner.capture.restarts import Restarts


def after(*times: float) -> Restarts:
    restarts = Restarts()
    for time in times:
        restarts = restarts.failed(time)
    return restarts


def test_the_first_failure_is_put_right_at_once() -> None:
    assert after(0.0).pause == 0.25


def test_pauses_grow() -> None:
    assert after(0.0, 1.0).pause == 0.5


def test_three_failures_in_a_minute_make_it_slow_and_worth_saying() -> None:
    assert not after(0.0, 20.0).often
    assert after(0.0, 20.0, 40.0).often
    assert after(0.0, 20.0, 40.0).pause == 10.0


def test_old_failures_are_forgotten() -> None:
    assert not after(0.0, 1.0, 61.0, 62.0).often
    assert after(0.0, 1.0, 2.0, 300.0).pause == 0.25


@given(st.lists(st.floats(0, 30), max_size=50))
def test_it_never_gives_up_and_never_hurries(pauses: list[float]) -> None:
    restarts, now = Restarts(), 0.0
    for pause in pauses:
        now += pause
        restarts = restarts.failed(now)
        assert 0.25 <= restarts.pause <= 10.0
