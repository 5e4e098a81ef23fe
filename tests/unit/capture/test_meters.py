"""Coach meters: what is wrong with a ticket that does not read, measured and said in words."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from scanner.capture.coach import Coach, Hint
from scanner.capture.meters import EVERY, POSTER, Meters, measured
from scanner.capture.outlines import Box
from scanner.capture.symbols import Symbol
from tests.fixtures.codes import SERIAL, code, on_ground, qr
from tests.fixtures.door_video import CONDITIONS, HEIGHT, WIDTH, Clip, Condition

WHOLE = Box(0, 0, WIDTH, HEIGHT)
HERE = Box(200, 100, 450, 350)
BLURRED = cv2.GaussianBlur(on_ground(qr(SERIAL)), (0, 0), 6).astype(np.uint8)


def of(condition: Condition, seed: int = 1, number: int = 24) -> Coach:
    clip = Clip(condition, seed)
    across, down = clip.outline(number).round().astype(int).T
    code = Box(int(min(across)), int(min(down)), int(max(across)), int(max(down)))
    return measured(clip.frame(number), code.grown(0.1, 8, WHOLE))


@pytest.mark.parametrize("name", ["paper", "phone", "turned", "tilted", "small", "covered", "code128", "aztec"])
@pytest.mark.parametrize("seed", [0, 2])
def test_a_ticket_that_is_held_well_needs_no_advice(name: str, seed: int) -> None:
    coach = of(CONDITIONS[name], seed)
    assert coach.hint is None
    assert coach.sharpness > 0.5
    assert coach.exposure > 0.5
    assert coach.glare == 0


@pytest.mark.parametrize(
    ("change", "hint"),
    [
        ({"light": 0.2}, Hint.DARK),
        ({"module": 1.3, "defocus": 0.3}, Hint.CLOSER),
        ({"defocus": 6.0}, Hint.STILL),
        ({"sway": 300.0, "exposure": 0.9}, Hint.STILL),
        ({"screen": True, "glare": 1.0}, Hint.GLARE),
    ],
    ids=lambda value: str(value) if isinstance(value, Hint) else "",
)
def test_each_trouble_has_its_advice(change: dict[str, object], hint: Hint) -> None:
    assert of(replace(CONDITIONS["paper"], **change)).hint is hint  # type: ignore[arg-type]


def test_a_dim_phone_in_a_light_room_is_turned_up() -> None:
    room = np.full((720, 1280, 3), 190, np.uint8)
    room[100:350, 200:450] = (on_ground(qr(SERIAL))[100:350, 200:450] // 4)[..., None]
    assert measured(room, HERE).hint is Hint.BRIGHTER
    assert measured(room // 4, HERE).hint is Hint.DARK


@pytest.mark.parametrize("scale", [2, 3, 5, 8])
@pytest.mark.parametrize("kind", ["QRCode", "Aztec", "DataMatrix"])
def test_a_module_is_measured_in_pixels(kind: str, scale: int) -> None:
    drawn = code(kind, SERIAL, scale)[40 - scale : scale - 40, 40 - scale : scale - 40]
    place = Box(300, 200, 300 + drawn.shape[1], 200 + drawn.shape[0])
    coach = measured(on_ground(drawn, left=300, top=200), place)
    assert coach.module == pytest.approx(scale, rel=0.5)


def test_blur_is_less_sharp_the_more_there_is_of_it() -> None:
    picture = on_ground(qr(SERIAL))
    found = [measured(cv2.GaussianBlur(picture, (0, 0), s).astype(np.uint8), HERE).sharpness for s in (0.5, 1, 2, 4)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) > 2


@pytest.mark.parametrize("place", [None, Box(10, 10, 20, 20)])
def test_where_nothing_is_nothing_is_said(place: Box | None) -> None:
    assert measured(on_ground(qr(SERIAL)), place) == Coach()


@pytest.mark.parametrize("grey", [0, 90, 255])
def test_a_plain_wall_can_be_measured(grey: int) -> None:
    assert measured(np.full((720, 1280), grey, np.uint8), HERE).module == 0


def test_it_measures_a_few_times_a_second() -> None:
    meters = Meters()
    told = [meters.look(BLURRED, HERE, (), number / 30) for number in range(30)]
    assert sum(coach is not None for coach in told) == round(1 / EVERY)


def test_advice_is_given_when_two_measurements_agree_and_not_once_it_reads() -> None:
    meters = Meters()
    first, second = (meters.look(BLURRED, HERE, (), at) for at in (0.0, EVERY))
    assert first
    assert second
    assert (first.hint, second.hint) == (None, Hint.STILL)
    read = Symbol(SERIAL, "QR", ((220, 120), (380, 120), (380, 280), (220, 280)), "test")
    third = meters.look(BLURRED, HERE, (read,), 2 * EVERY)
    assert third
    assert third.hint is None


def test_nobody_is_told_to_hold_a_poster_still() -> None:
    meters, hints = Meters(), []
    for number in range(round((POSTER + 2) / EVERY)):
        coach = meters.look(BLURRED, HERE, (), number * EVERY)
        assert coach
        hints.append(coach.hint)
    assert Hint.STILL in hints
    assert hints[-1] is None
