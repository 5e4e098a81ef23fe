"""Boxes and corners."""

from scanner.capture.outlines import Box, aimed_at, box_around, clockwise, told_apart
from scanner.capture.symbols import Symbol

BOX = Box(100, 50, 200, 150)
WHOLE = Box(0, 0, 640, 480)


def at(x: int, y: int, text: str = "A") -> Symbol:
    return Symbol(text, "QR", ((x, y), (x + 10, y), (x + 10, y + 10), (x, y + 10)), "test")


def test_a_box_grows_as_far_as_there_is_picture() -> None:
    assert BOX.grown(0.1, 5, WHOLE) == Box(85, 35, 215, 165)
    assert BOX.grown(9, 0, WHOLE) == WHOLE


def test_a_box_resembles_itself_a_little_moved_and_no_other() -> None:
    assert BOX.resembles(Box(110, 55, 210, 150))
    assert not BOX.resembles(Box(100, 50, 400, 450))
    assert not BOX.resembles(Box(300, 50, 400, 150))


def test_boxes_that_share_a_corner_touch() -> None:
    assert BOX.touches(Box(200, 150, 300, 300))
    assert not BOX.touches(Box(201, 150, 300, 300))


def test_corners_go_round_clockwise_from_the_top_left() -> None:
    corners = ((0, 0), (9, 0), (9, 9), (0, 9))
    assert clockwise([corners[2], corners[0], corners[3], corners[1]]) == corners
    assert box_around(corners) == Box(0, 0, 9, 9)


def test_the_same_code_twice_in_one_place_is_one_and_in_two_places_two() -> None:
    assert told_apart([at(5, 5), at(7, 5), at(400, 5)]) == [at(5, 5), at(400, 5)]


def test_the_code_nearest_the_middle_is_aimed_at() -> None:
    assert aimed_at([at(0, 0), at(300, 220, "B"), at(600, 400)], 640, 480) == [at(300, 220, "B")]
    assert aimed_at([], 640, 480) == []
