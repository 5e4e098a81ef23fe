"""Pictures through shared memory: whole or not at all."""

from collections.abc import Iterator

import numpy as np
import pytest

from scanner.capture.ring import SIDE, SLOTS, Ring
from scanner.capture.showing import put
from tests.fixtures.codes import coloured, on_ground, qr


@pytest.fixture
def ring() -> Iterator[Ring]:
    ring = Ring.create()
    yield ring
    ring.close()
    ring.unlink()


def plain(shade: int, width: int = 64, height: int = 48) -> np.ndarray:
    return np.full((height, width, 3), shade, np.uint8)


def test_there_is_no_picture_before_the_first(ring: Ring) -> None:
    assert ring.latest() is None


def test_a_picture_arrives_in_red_green_blue_with_its_sizes(ring: Ring) -> None:
    image = np.zeros((30, 40, 3), np.uint8)
    image[:, :] = (1, 2, 3)
    assert put(ring, image, 12.5) == 1
    picture = ring.latest()
    assert picture is not None
    assert (picture.number, picture.width, picture.height, picture.taken_at) == (1, 40, 30, 12.5)
    assert picture.rgb == bytes((3, 2, 1)) * 1200


def test_only_news_is_given(ring: Ring) -> None:
    put(ring, plain(1), 0)
    assert ring.latest(after=0) is not None
    assert ring.latest(after=1) is None


@pytest.mark.parametrize("shape", [(720, 1280, 3), (1280, 720), (5000, 20, 3), (1, 1, 3), (960, 960, 3)])
def test_any_shape_is_shrunk_into_the_slot_and_remembers_its_size(ring: Ring, shape: tuple[int, ...]) -> None:
    put(ring, np.zeros(shape, np.uint8), 0)
    picture = ring.latest()
    assert picture is not None
    assert max(picture.width, picture.height) <= SIDE
    assert (picture.full_height, picture.full_width) == shape[:2]
    assert len(picture.rgb) == picture.width * picture.height * 3


def test_the_other_side_sees_the_same(ring: Ring) -> None:
    other = Ring.attach(ring.name)
    put(other, coloured(on_ground(qr("A"))), 1.0)
    assert ring.latest() == other.latest()
    other.close()


def test_a_writer_killed_half_way_leaves_the_last_whole_picture(ring: Ring) -> None:
    put(ring, plain(7), 0)
    half_way = ring.slot(64, 48, (64, 48), 0.0)
    half_way.__enter__()[:100] = bytes(100)
    picture = ring.latest()
    assert picture is not None
    assert set(picture.rgb) == {7}
    assert put(ring, plain(9), 0) == 2, "the next writer goes on where the last whole picture was"
    picture = ring.latest(after=1)
    assert picture is not None
    assert set(picture.rgb) == {9}


def test_a_picture_overwritten_while_it_is_copied_is_thrown_away(ring: Ring) -> None:
    put(ring, plain(1), 0)
    number = ring.newest
    for shade in range(2, 2 + SLOTS - 1):
        put(ring, plain(shade), 0)
    lapping = ring.slot(64, 48, (64, 48), 0.0)
    lapping.__enter__()
    assert ring._copy(number) is None


def test_a_picture_that_does_not_fit_is_a_fault(ring: Ring) -> None:
    with pytest.raises(ValueError, match="does not fit"), ring.slot(SIDE + 1, SIDE, (1, 1), 0.0):
        pass
