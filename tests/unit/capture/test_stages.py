"""The stages: whatever is done to a picture, a code's corners come back to where they were."""

import math

import numpy as np
import pytest

from scanner.capture.decode import Decoder
from scanner.capture.outlines import Box
from scanner.capture.stages import BARE, FULL, LEISURE, LIVE, ROOM, ZBAR, Stage, View, scaled, turned
from scanner.capture.symbols import Symbol
from tests.fixtures.codes import SERIAL, on_ground, qr

BLACK = np.zeros((200, 300), np.uint8)

every_stage = pytest.mark.parametrize("stage", LEISURE, ids=lambda stage: f"{stage.name}, {stage.reader.name.lower()}")


@every_stage
def test_a_good_code_in_a_part_of_the_picture_is_outlined_in_the_whole_one(stage: Stage) -> None:
    scale = 9 if stage.name == "blurred" else 5
    picture = on_ground(qr(SERIAL, scale), left=400, top=200)
    place = Box(380, 180, 420 + 29 * scale, 220 + 29 * scale)
    (symbol,) = Decoder().look(255 - picture if stage.name == "inverted" else picture, stage, place)
    near, far = 4 * scale, 25 * scale
    assert symbol.text == SERIAL
    assert symbol.stage == stage.name
    for x, y in ((near, near), (far, near), (far, far), (near, far)):
        assert min(math.dist((400 + x, 200 + y), corner) for corner in symbol.outline) < 2 * scale


@every_stage
@pytest.mark.parametrize("size", [(16, 16), (17, 400), (333, 16), (40, 41)])
def test_odd_and_small_parts_give_nothing_and_harm_nobody(stage: Stage, size: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, size, dtype=np.uint8)
    assert Decoder().look(noise, stage) == []
    assert Decoder().look(np.zeros(size, np.uint8), stage) == []


@pytest.mark.parametrize(
    "view", [scaled(np.zeros((200, 300), np.uint8), 2), turned(np.zeros((200, 300), np.uint8), 45)]
)
def test_the_middle_of_the_changed_picture_is_the_middle_of_the_first(view: View) -> None:
    middle = (view.image.shape[1] // 2, view.image.shape[0] // 2)
    ((x, y),) = view.placed(Symbol("A", "QR", (middle,), "test"), "turned", left=1000, top=500).outline
    assert abs(x - 1150) <= 1
    assert abs(y - 600) <= 1


def test_a_large_picture_is_not_enlarged() -> None:
    assert all(stage.fits(ROOM // 9) for stage in LEISURE)
    assert not any(stage.fits(ROOM) for stage in LEISURE if stage.enlarges > 1)
    assert BARE.fits(50_000_000)


def test_both_libraries_are_part_of_every_round() -> None:
    assert FULL in LIVE
    assert ZBAR in LIVE
