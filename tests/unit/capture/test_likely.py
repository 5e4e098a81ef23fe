"""Finding the places in which a code may be."""

import cv2
import numpy as np
import pytest

from scanner.capture.likely import likely_places
from scanner.capture.outlines import Box, box_around
from scanner.demo.camera import Show
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, beside, code, on_ground, qr
from tests.fixtures.door_video import CONDITIONS, Clip


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_ticket_at_the_door_is_a_likely_place(name: str) -> None:
    clip = Clip(CONDITIONS[name], seed=2)
    grey = cv2.cvtColor(clip.frame(22), cv2.COLOR_BGR2GRAY).astype(np.uint8)
    corners = box_around([(round(x), round(y)) for x, y in clip.outline(22).tolist()])
    places = likely_places(grey)
    assert any(corners.within(place.grown(0.02, 2, Box(0, 0, 1280, 720))) for place in places)
    assert min(place.area for place in places if corners.touches(place)) < grey.size / 2


def test_two_tickets_are_two_places() -> None:
    picture = beside(on_ground(qr(SERIAL), left=100), code("Code128", OTHER_SERIAL, scale=2), left=600, top=400)
    assert len(likely_places(picture)) == 2


def test_an_empty_hall_has_no_likely_place() -> None:
    hall = cv2.cvtColor(Show((), 3.0).picture(1.0), cv2.COLOR_BGR2GRAY).astype(np.uint8)
    assert likely_places(hall) == []


@pytest.mark.parametrize("size", [(1, 1), (16, 16), (3, 4000), (720, 1280)])
def test_nothing_is_found_where_nothing_is(size: tuple[int, int]) -> None:
    assert likely_places(np.full(size, 130, np.uint8)) == []
