"""Frames laid on each other: what moves over a code goes, what stays becomes clear, what does not fit is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from scanner.capture.decode import Decoder
from scanner.capture.outlines import Box
from scanner.capture.together import LOST, Together
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, on_ground, qr

if TYPE_CHECKING:
    from tests.fixtures.codes import Image

PLACE = Box(180, 80, 440, 340)
RANDOM = np.random.default_rng(5)


def frame(step: int) -> Image:
    """A ticket in a hand that moves a little each time, and turns."""
    turn = cv2.getRotationMatrix2D((300, 200), 1.5 * step, 1.0 + 0.01 * step)
    turn[:, 2] += (5 * step, 3 * step)
    picture = on_ground(qr(SERIAL), 640, 480)
    return cv2.warpAffine(picture, turn, (640, 480), borderValue=90).astype(np.uint8)


def with_lamp(picture: Image, x: int) -> Image:
    """A lamp mirrored in the middle of the code, burnt out."""
    return cv2.circle(picture.copy(), (x, 210), 42, 255, -1).astype(np.uint8)


def with_grain(picture: Image) -> Image:
    noise = RANDOM.normal(0, 70, picture.shape)
    return np.clip(picture // 3 + noise, 0, 255).astype(np.uint8)


def texts(picture: Image) -> list[str]:
    return [symbol.text for symbol in Decoder().read_frame(picture)]


def test_glare_that_moves_over_a_code_goes() -> None:
    frames = [with_lamp(frame(step), 230 + 30 * step) for step in range(6)]
    assert not any(texts(each) for each in frames)
    together = Together()
    assert all(together.add(each, PLACE) for each in frames)
    assert texts(together.picture()) == [SERIAL]


def test_grain_averages_away() -> None:
    together = Together()
    for step in range(10):
        together.add(with_grain(frame(0 if step < 5 else 1)), PLACE)
    assert together.depth >= 8
    (found,) = Decoder().read_at_leisure(together.picture())
    assert found.text == SERIAL


def test_an_outline_is_where_the_code_is_in_the_newest_frame() -> None:
    together = Together()
    for step in range(5):
        together.add(frame(step), PLACE)
    (symbol,) = (together.placed(symbol) for symbol in Decoder().read_frame(together.picture()))
    (there,) = Decoder().read_frame(frame(4))
    assert np.abs(np.array(symbol.outline) - np.array(there.outline)).max() <= 3
    assert symbol.stage.startswith("put together")


def test_another_ticket_is_not_laid_on_the_first_but_begins_anew() -> None:
    together = Together()
    for step in range(4):
        assert together.add(frame(step), PLACE)
    other = on_ground(qr(OTHER_SERIAL, scale=4), 640, 480, left=60, top=220)
    for _ in range(LOST):
        assert not together.add(other, PLACE)
    assert together.depth == 0
    assert together.add(other, Box(40, 200, 240, 400))


@pytest.mark.parametrize("place", [Box(0, 0, 30, 30), Box(600, 440, 640, 480)])
def test_an_empty_corner_begins_nothing(place: Box) -> None:
    together = Together()
    assert not together.add(np.full((480, 640), 90, np.uint8), place)
    assert together.depth == 0


def test_a_place_too_large_for_this_is_left_alone() -> None:
    assert not Together().add(on_ground(qr(SERIAL)), Box(0, 0, 1280, 720))
