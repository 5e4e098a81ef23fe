"""The pace of pictures: measured, and said when it is not what people were told."""

from scanner.capture.tempo import Tempo


def said(tempo: Tempo, rate: float, seconds: float, start: float = 0.0) -> list[float]:
    paces = (tempo.picture(start + number / rate) for number in range(int(seconds * rate) + 1))
    return [round(pace) for pace in paces if pace is not None]


def test_a_camera_that_keeps_its_promise_is_not_remarked_on() -> None:
    assert said(Tempo(30.0), 29.0, 20.0) == []


def test_a_camera_that_is_slower_than_promised_is_said_once() -> None:
    assert said(Tempo(30.0), 15.0, 20.0) == [15]


def test_a_camera_that_promises_nothing_is_measured() -> None:
    assert said(Tempo(0.0), 24.0, 10.0) == [24]


def test_light_that_comes_back_makes_it_quick_again_and_that_is_said() -> None:
    tempo = Tempo(30.0)
    assert said(tempo, 10.0, 7.0) == [10]
    assert 30 in said(tempo, 30.0, 9.0, start=7.1)
