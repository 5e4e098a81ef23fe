"""The door videos that the decoder is measured on: the same seed, the same pixels; and the code is where they say."""

import numpy as np
import pytest

from scanner.capture.decode import Decoder
from tests.fixtures.door_video import CONDITIONS, Clip


def test_a_seed_gives_the_same_pixels_in_any_order() -> None:
    one, other = Clip(CONDITIONS["moire"], 3), Clip(CONDITIONS["moire"], 3)
    late = one.frame(20)
    one.frame(2)
    assert np.array_equal(late, other.frame(20))
    assert one.text == other.text
    assert late.shape == (720, 1280, 3)


def test_another_seed_and_another_condition_show_another_ticket() -> None:
    clips = [Clip(CONDITIONS["paper"], 1), Clip(CONDITIONS["paper"], 2), Clip(CONDITIONS["phone"], 1)]
    assert len({clip.text for clip in clips}) == 3
    assert not np.array_equal(clips[0].frame(20), clips[1].frame(20))


def test_the_ticket_comes_from_below() -> None:
    clip = Clip(CONDITIONS["paper"], 1)
    assert not clip.whole(0)
    assert clip.whole(20)


@pytest.mark.parametrize("name", ["paper", "tilted", "aztec"])
def test_the_code_is_where_the_clip_says(name: str) -> None:
    clip = Clip(CONDITIONS[name], 4)
    (symbol,) = Decoder().read_frame(clip.frame(24))
    assert symbol.text == clip.text
    assert np.abs(np.array(symbol.outline) - clip.outline(24)).max() < 14
