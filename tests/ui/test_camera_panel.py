"""What stands about a camera: what it gives, in words, and what can be set on it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.wording import coach_words, picture_words
from scanner.capture.coach import Coach, Hint
from scanner.capture.controls import Control
from scanner.capture.messages import Controlled, Opened, Paced
from scanner.capture.serial_port import Port
from scanner.capture.webcams import Webcam
from scanner.ui.camera_menu import CameraMenu, Choices
from scanner.ui.camera_settings import CameraSettings
from scanner.ui.house import House
from tests.ui.fakes import SERIAL, FakeCapture, FakeDoorway, FakeSource

OpenHouse = Callable[..., House]

EXPOSURE = Control("exposure", (5.0, 39.0, 156.0), None, True)
FOCUS = Control("focus", (0.0, 50.0, 100.0), 50.0, False)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        ((1280, 720, 30.0), "1280×720 at 30"),
        ((1920, 1080, 0.0), "1920×1080"),
        ((640, 480, 15.0), "640×480 at 15: This camera gives no more; hold tickets closer"),
        ((1280, 720, 8.4), "1280×720 at 8: Slow; hold tickets still a moment longer, or switch on a light"),
        ((1280, 720, 0.2), "1280×720 at 1: Slow; hold tickets still a moment longer, or switch on a light"),
    ],
)
def test_what_a_camera_gives_is_said_with_what_it_means(size: tuple[int, int, float], words: str) -> None:
    assert picture_words(*size) == words


def test_a_poor_camera_is_said_under_its_picture(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Opened("C270", 640, 480, 15.0, "usb-1"))
    panel = house.window.camera
    said = "C270 · 640×480 at 15 This camera gives no more; hold tickets closer"
    qtbot.waitUntil(lambda: panel.quality == said)


def test_a_camera_that_becomes_slow_is_said(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Opened("C270", 1280, 720, 30.0, "usb-1"))
    panel = house.window.camera
    qtbot.waitUntil(lambda: panel.quality == "C270 · 1280×720 at 30")
    capture.say(Paced(9.6))
    qtbot.waitUntil(lambda: "1280×720 at 10 Slow" in panel.quality)
    capture.say(Paced(29.6))
    qtbot.waitUntil(lambda: panel.quality == "C270 · 1280×720 at 30")


def test_a_film_is_no_poor_camera(open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot) -> None:
    house = open_house(camera="film.mp4", open_source=lambda spec: FakeSource(spec, live=False))
    qtbot.waitUntil(lambda: capture.started)
    capture.say(Opened("film.mp4", 320, 240, 25.0))
    qtbot.waitUntil(lambda: house.window.camera.quality == "film.mp4")


def opened_sheet(house: House, capture: FakeCapture, qtbot: QtBot, *controls: Control) -> CameraSettings:
    capture.say(Opened("C270", 1280, 720, 30.0, "usb-1"))
    qtbot.waitUntil(lambda: house.window.camera.camera_name == "C270")
    house.window.camera.menu.settings_wanted.emit()
    assert capture.asked_controls == 1
    capture.say(Controlled("usb-1", controls))
    sheet = house.eyes.tuner.sheet
    qtbot.waitUntil(lambda: not sheet.words.text().startswith("Looking"))
    return sheet


def test_controls_are_set_on_sliders_at_once_and_remembered_for_that_camera(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    exposure, focus = opened_sheet(house, capture, qtbot, EXPOSURE, FOCUS).knobs
    assert exposure.automatic.isChecked()
    assert not exposure.slider.isEnabled()
    assert not focus.automatic.isVisible(), "this lens cannot decide by itself"
    exposure.automatic.setChecked(False)
    exposure.slider.setValue(2)
    focus.slider.setValue(0)
    assert capture.tuned == [("usb-1", "exposure", 39.0), ("usb-1", "exposure", 156.0), ("usb-1", "focus", 0.0)]
    kept = {"usb-1": {"exposure": 156.0, "focus": 0.0}}
    qtbot.waitUntil(lambda: doorway.settings.camera_controls == kept)
    exposure.automatic.setChecked(True)
    assert capture.tuned[-1] == ("usb-1", "exposure", None)
    qtbot.waitUntil(lambda: doorway.settings.camera_controls == {"usb-1": {"focus": 0.0}})
    assert not house.eyes.tuner.sheet.grab().isNull()


def test_a_driver_that_lets_nothing_be_set_shows_no_sliders(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    sheet = opened_sheet(house, capture, qtbot)
    assert sheet.knobs == []
    assert sheet.words.text() == "This camera decides by itself: its driver lets nothing be set."


def test_what_was_set_is_set_again_at_the_next_start(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.change_settings(camera_controls={"usb-1": {"focus": 25.0}})
    open_house()
    qtbot.waitUntil(lambda: capture.started)
    assert capture.tuned == [("usb-1", "focus", 25.0)]


def test_the_menu_names_cameras_streams_and_ports(qtbot: QtBot) -> None:
    menu = CameraMenu()
    qtbot.addWidget(menu)
    url = "rtsp://door:s3cret@10.0.0.5/x"
    scanner = Port("COM5", "DS2208", "usb:05e0:1701:1", usb=True)
    menu.fill(Choices([Webcam("usb-1", "C270", 0)], "camera:usb-1", [url], [scanner], "usb:05e0:1701:1", alone=False))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:3] == ["The first camera found", "C270", "Network: rtsp://10.0.0.5"]
    assert "Take this camera away" in texts
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["C270"]
    ports = {action.text(): action for action in menu.ports.actions()}
    assert list(ports) == ["None", "Found by itself", "DS2208 (COM5)"]
    assert ports["DS2208 (COM5)"].isChecked()
    with qtbot.waitSignal(menu.port_chosen) as chosen:
        ports["Found by itself"].trigger()
    assert chosen.args == ["auto"]


def test_the_menu_chooses_the_kinds_of_code_and_never_none(qtbot: QtBot) -> None:
    menu = CameraMenu()
    qtbot.addWidget(menu)
    menu.fill(Choices([], codes=["QR", "AZTEC"], aim=True))
    kinds = {action.text(): action for action in menu.codes.actions() if action.text()}
    assert [text for text, action in kinds.items() if action.isChecked()] == [
        "QR", "Aztec", "Only the code nearest the middle",
    ]  # fmt: skip
    with qtbot.waitSignal(menu.codes_chosen) as chosen:
        kinds["Data Matrix"].trigger()
    assert chosen.args == [("QR", "AZTEC", "DATAMATRIX")]
    with qtbot.waitSignal(menu.aim_chosen) as aimed:
        kinds["Only the code nearest the middle"].trigger()
    assert aimed.args == [False]
    menu.fill(Choices([], codes=["QR"]))
    assert not next(action for action in menu.codes.actions() if action.text() == "QR").isEnabled()


def test_the_chosen_kinds_hold_at_once_and_at_the_next_start(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    assert capture.looks_for == (("QR", "CODE128", "AZTEC", "PDF417"), False)
    house.window.camera.menu.codes_chosen.emit(("QR", "DATAMATRIX"))
    house.window.camera.menu.aim_chosen.emit(True)
    assert capture.looks_for == (("QR", "DATAMATRIX"), True)
    qtbot.waitUntil(lambda: (doorway.settings.codes, doorway.settings.aim) == (("QR", "DATAMATRIX"), True))


def test_every_hint_has_a_line_of_its_own() -> None:
    lines = {coach_words(hint) for hint in Hint}
    assert len(lines) == len(Hint)
    assert all(0 < len(line) < 40 for line in lines)
    assert coach_words(None) == ""


def test_what_would_help_stands_in_the_picture_until_the_code_is_read(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.show()
    capture.say(Coach(hint=Hint.BRIGHTER))
    view = house.window.camera.view
    qtbot.waitUntil(lambda: view.over_picture[2] == "Turn the phone's brightness up")
    assert view.accessibleDescription() == "Turn the phone's brightness up"
    capture.say(Coach(hint=Hint.CLOSER))
    qtbot.waitUntil(lambda: view.over_picture[2] == "Hold it closer")
    assert not view.grab().isNull()
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: view.over_picture[2] == "")


def test_advice_goes_by_itself_when_nothing_is_held_up_any_more(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.say(Coach(hint=Hint.GLARE))
    view = house.window.camera.view
    qtbot.waitUntil(lambda: view.over_picture[2] == "Tilt the phone: it reflects")
    capture.say(Coach())
    qtbot.waitUntil(lambda: view.over_picture[2] == "")
