"""A covered lens, and what is not one."""

import numpy as np

from scanner.capture.shutter import FRAMES, Shutter
from tests.fixtures.door_video import CONDITIONS, Clip

BLACK = np.zeros((720, 1280, 3), np.uint8)


def test_a_lens_counts_as_covered_after_half_a_second_of_black_and_as_open_at_once() -> None:
    shutter = Shutter()
    assert [shutter.covers(BLACK) for _ in range(FRAMES)] == [False] * (FRAMES - 1) + [True]
    lit = BLACK.copy()
    lit[300:400, 500:600] = 200
    assert not shutter.covers(lit)
    assert not shutter.covers(BLACK)


def test_the_grain_of_a_covered_sensor_is_no_light() -> None:
    random, shutter = np.random.default_rng(1), Shutter(frames=1)
    assert shutter.covers(np.clip(random.normal(8, 6, BLACK.shape), 0, 255).astype(np.uint8))


def test_a_dark_door_is_not_a_covered_lens() -> None:
    assert not Shutter(frames=1).covers(Clip(CONDITIONS["dark"], 1).frame(22))
