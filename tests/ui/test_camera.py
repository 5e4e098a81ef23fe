"""The camera in the window: pictures, outlines, and words where there are none."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from scanner.capture.errors import CameraBusy, SourceNotFound
from scanner.capture.messages import Ended, Opened, Trouble
from scanner.capture.webcams import Webcam
from scanner.ui.house import House
from tests.ui.fakes import PICTURE, SERIAL, FakeCapture, FakeDoorway, FakeSource

OpenHouse = Callable[..., House]


def test_the_picture_is_shown_with_an_outline_round_the_code(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.show(SERIAL)
    view = house.window.camera.view
    qtbot.waitUntil(lambda: view.outlines == 1)
    qtbot.waitUntil(lambda: view.words == ("", ""))
    assert not view.grab().isNull()


def test_an_outline_goes_when_the_code_is_gone(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: house.window.camera.view.outlines == 1)
    qtbot.waitUntil(lambda: house.window.camera.view.outlines == 0)


def test_trouble_stands_in_place_of_the_picture_with_what_to_do(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.show(SERIAL)
    capture.say(Trouble(CameraBusy.title, CameraBusy.advice))
    view = house.window.camera.view
    qtbot.waitUntil(lambda: view.words == (CameraBusy.title, CameraBusy.advice))
    assert view.accessibleDescription().startswith(CameraBusy.title)
    assert not view.grab().isNull()


def test_a_last_picture_does_not_wipe_the_trouble_away(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Opened("Webcam", 64, 48, 30.0))
    capture.say(Trouble("The camera was unplugged", "Plug it in."))
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "The camera was unplugged")
    capture.picture = PICTURE
    with qtbot.assertNotEmitted(house.link.picture, wait=120):
        pass


def test_the_picture_comes_back_after_trouble(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Trouble("The camera was unplugged", "Plug it in."))
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "The camera was unplugged")
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: house.window.camera.view.words == ("", ""))


def test_without_a_camera_nobody_is_told_to_hold_tickets_to_it(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.say(Trouble("No camera", "Plug one in."))
    qtbot.waitUntil(lambda: house.window.verdict.showing.why == "Scan with a hand scanner, or press F2 and type")
    capture.show(SERIAL)
    house.window.clear_wanted.emit()
    qtbot.waitUntil(lambda: house.desk is not None and bool(house.desk.doorway.submitted))  # type: ignore[attr-defined]
    house.window.clear_wanted.emit()
    assert house.window.verdict.showing.why == "Hold a ticket to the camera"


def test_the_end_of_a_film_is_said(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Ended())
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "The end of the recording")


def test_a_camera_is_chosen_from_the_menu_and_remembered(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house = open_house(cameras=lambda: [Webcam("usb-lens-1", "Big & bright lens", 0), Webcam("usb-lens-2", "Other", 2)])
    qtbot.waitUntil(lambda: capture.started)
    panel = house.window.camera
    panel.button.click()
    qtbot.waitUntil(panel.menu.isVisible)
    actions = [each for each in panel.menu.actions() if each.isCheckable()]
    assert [each.text() for each in actions] == ["The first camera found", "Big && bright lens", "Other"]
    assert actions[0].isChecked()
    actions[2].trigger()
    panel.menu.close()
    qtbot.waitUntil(lambda: capture.sources == ["first", "camera:usb-lens-2"])
    qtbot.waitUntil(lambda: doorway.settings.camera == "camera:usb-lens-2")


def test_without_any_camera_the_menu_says_so(open_house: OpenHouse, qtbot: QtBot) -> None:
    house = open_house()
    house.window.camera.button.click()
    qtbot.waitUntil(house.window.camera.menu.isVisible)
    assert "No camera is plugged in" in [each.text() for each in house.window.camera.menu.actions()]
    house.window.camera.menu.close()


def test_a_source_that_is_not_there_is_told_in_the_picture_s_place(open_house: OpenHouse, qtbot: QtBot) -> None:
    def nowhere(spec: str) -> FakeSource:
        raise SourceNotFound(f"There is nothing at {spec}")

    house = open_house(camera="/no/such/film.mp4", open_source=nowhere)
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "There is nothing at /no/such/film.mp4")


def test_the_remembered_camera_is_used(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.change_settings(camera="camera:usb-lens-2")
    open_house()
    qtbot.waitUntil(lambda: capture.sources == ["camera:usb-lens-2"])


def test_the_same_ticket_counts_again_after_it_was_taken_away(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.show(SERIAL, at=1.0)
    capture.show(SERIAL, at=9.0)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL, SERIAL])
