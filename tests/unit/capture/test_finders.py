"""A QR code is found by its three eyes, turned, tilted or without light around it; what has none is not."""

import cv2
import numpy as np
import pytest

from scanner.capture.decode import Decoder
from scanner.capture.finders import code_around
from scanner.capture.stages import BARE, quieted
from tests.fixtures.codes import SERIAL, code, on_ground, qr, turned
from tests.fixtures.door_video import BEYOND, Clip

DARK_GROUND = cv2.copyMakeBorder(qr(SERIAL, border=0, scale=9), 80, 80, 80, 80, cv2.BORDER_CONSTANT, value=0)


@pytest.mark.parametrize("degrees", [0, 30, 90, 200, 315])
def test_corners_go_clockwise_from_the_codes_own_top_left(degrees: float) -> None:
    picture = turned(on_ground(qr(SERIAL), 700, 700, left=230, top=230), degrees)
    corners = code_around(picture)
    assert corners is not None
    (symbol,) = Decoder().read_frame(picture)
    assert np.abs(corners - np.array(symbol.outline)).max() < 6


def test_a_code_on_dark_ground_is_found_and_read_once_light_is_painted_around_it() -> None:
    assert Decoder().look(DARK_GROUND.astype(np.uint8), BARE) == []
    (symbol,) = Decoder().with_zxing(quieted(DARK_GROUND.astype(np.uint8)).image, bare=True)
    assert symbol.text == SERIAL


@pytest.mark.parametrize("seed", range(4))
def test_it_is_where_the_clip_says(seed: int) -> None:
    clip = Clip(BEYOND["framed"], seed)
    corners = code_around(cv2.cvtColor(clip.frame(20), cv2.COLOR_BGR2GRAY).astype(np.uint8))
    assert corners is not None
    assert np.abs(corners - clip.outline(20)).max() < 6


@pytest.mark.parametrize("kind", ["Code128", "Aztec", "PDF417"])
def test_other_kinds_have_no_such_eyes(kind: str) -> None:
    assert code_around(on_ground(code(kind, SERIAL))) is None


@pytest.mark.parametrize("seed", range(4))
def test_noise_has_none_and_does_not_take_long(seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (720, 1280), dtype=np.uint8)
    assert code_around(noise) is None
    assert quieted(cv2.GaussianBlur(noise, (0, 0), 3).astype(np.uint8)).image.size == 0
