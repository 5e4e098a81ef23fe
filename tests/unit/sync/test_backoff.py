"""How long to wait after failures."""

from hypothesis import given
from hypothesis import strategies as st

from scanner.sync.backoff import Backoff

BACKOFF = Backoff(first=2.0, cap=120.0)


def test_after_no_failure_there_is_no_wait() -> None:
    assert BACKOFF.after(0, 0.5) == 0.0


def test_waits_double_up_to_a_cap() -> None:
    assert [BACKOFF.after(failures, 1.0) for failures in range(1, 9)] == [2, 4, 8, 16, 32, 64, 120, 120]


def test_doors_do_not_knock_in_step() -> None:
    assert BACKOFF.after(3, 0.0) == 4.0
    assert BACKOFF.after(3, 0.5) == 6.0


@given(failures=st.integers(1, 10**9), chance=st.floats(0, 1))
def test_a_wait_is_never_nothing_and_never_beyond_the_cap(failures: int, chance: float) -> None:
    assert 1.0 <= BACKOFF.after(failures, chance) <= 120.0
