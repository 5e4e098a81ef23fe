"""Several cameras in the window: side by side, each a process and a lane of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scanner.capture.messages import Opened, Trouble
from scanner.capture.process import FAILED, FAILS_OFTEN
from scanner.capture.webcams import Webcam
from scanner.domain.notices import VerdictGiven
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House
from tests.ui.fakes import CONFIRMED, SERIAL, FakeCapture, FakeDoorway, verdict

OpenHouse = Callable[..., House]

CAMERAS = [Webcam("usb-1", "C270", 0), Webcam("usb-2", "Brio", 2), Webcam("usb-3", "Dome", 4)]


class More:
    """Further capture processes, as they are made."""

    def __init__(self) -> None:
        self.made: list[FakeCapture] = []

    def link(self) -> CameraLink:
        self.made.append(FakeCapture())
        return CameraLink(make=self.made[-1].made)


def two_lanes(open_house: OpenHouse, qtbot: QtBot, first: FakeCapture) -> tuple[House, FakeCapture]:
    more = More()
    house = open_house(
        camera="In=camera:0", more_cameras=["Out=camera:2"], more_links=more.link, cameras=lambda: CAMERAS
    )
    qtbot.waitUntil(lambda: first.started and bool(more.made) and more.made[0].started)
    return house, more.made[0]


def test_two_cameras_stand_side_by_side_under_their_names(
    open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot
) -> None:
    house, second = two_lanes(open_house, qtbot, capture)
    assert (capture.sources, second.sources) == (["camera:0"], ["camera:2"])
    left, right = house.window.cameras.panels
    assert [panel.view.over_picture[0] for panel in (left, right)] == ["In", "Out"]
    qtbot.waitUntil(lambda: left.x() < right.x() and left.y() == right.y() and right.isVisible())
    assert not house.window.grab().isNull()


def test_a_reading_carries_its_lane_and_the_answer_stands_in_that_lanes_picture(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house, second = two_lanes(open_house, qtbot, capture)
    second.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.lanes == ["Out"])
    doorway.say(VerdictGiven(verdict(CONFIRMED, lane="Out")))
    left, right = house.window.cameras.panels
    qtbot.waitUntil(lambda: right.view.over_picture[1] == "ADMIT")
    assert left.view.over_picture[1] == ""
    assert "Lane Out" in house.window.verdict.showing.footnote


def test_one_camera_that_fails_leaves_the_other_at_work(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house, second = two_lanes(open_house, qtbot, capture)
    second.show()
    capture.say(FAILED)
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == FAILED.title)
    second.show(SERIAL, at=5.0)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert house.window.cameras.panels[1].view.words[0] != FAILED.title
    house.window.clear_wanted.emit()
    assert house.window.verdict.showing.why == "Hold a ticket to the camera", "one camera works"


def test_one_camera_alone_has_no_lane(house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.lanes == [""])
    assert house.window.camera.view.over_picture[0] == ""


def test_the_cameras_of_the_settings_are_opened_again(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.change_settings(camera="camera:usb-1", more_cameras=("camera:usb-2",))
    more = More()
    house = open_house(more_links=more.link)
    qtbot.waitUntil(lambda: bool(more.made) and more.made[0].sources == ["camera:usb-2"])
    assert [panel.view.over_picture[0] for panel in house.window.cameras.panels] == ["A", "B"]


def test_a_camera_is_added_beside_the_first_and_taken_away_again(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.change_settings(camera="camera:usb-1")
    more = More()
    house = open_house(more_links=more.link, cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    house.window.camera.menu.one_more_wanted.emit()
    qtbot.waitUntil(lambda: doorway.settings.more_cameras == ("camera:usb-2",))
    qtbot.waitUntil(lambda: more.made[0].sources == ["camera:usb-2"])
    assert [panel.view.over_picture[0] for panel in house.window.cameras.panels] == ["A", "B"]
    house.window.camera.menu.one_less_wanted.emit()
    qtbot.waitUntil(lambda: doorway.settings.more_cameras == ())
    qtbot.waitUntil(lambda: doorway.settings.camera == "camera:usb-2", timeout=10_000)
    assert len(house.window.cameras.panels) == 1
    assert more.made[0].stopped
    assert house.window.camera.view.over_picture[0] == ""


def test_names_that_people_gave_are_kept_when_a_camera_changes(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house, second = two_lanes(open_house, qtbot, capture)
    house.window.cameras.panels[1].menu.chosen.emit("camera:usb-3")
    qtbot.waitUntil(lambda: doorway.settings.more_cameras == ("Out=camera:usb-3",))
    qtbot.waitUntil(lambda: second.sources == ["camera:2", "camera:usb-3"])
    assert doorway.settings.camera == "In=camera:0"


def test_without_another_camera_there_is_none_to_add(open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot) -> None:
    house = open_house(camera="camera:usb-1", cameras=lambda: CAMERAS[:1])
    qtbot.waitUntil(lambda: capture.started)
    house.window.camera.menu.one_more_wanted.emit()
    qtbot.waitUntil(lambda: house.window.banners.banner("camera") is not None)
    assert len(house.window.cameras.panels) == 1


def test_after_three_failures_the_next_camera_is_offered_and_one_key_takes_it(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house = open_house(camera="camera:usb-1", cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    capture.say(Opened("C270", 1280, 720, 30.0, "usb-1"))
    capture.say(FAILED)
    panel = house.window.camera
    qtbot.waitUntil(lambda: panel.view.words[0] == FAILED.title)
    assert not panel.next_button.isVisible()
    capture.say(FAILS_OFTEN)
    qtbot.waitUntil(panel.next_button.isVisible)
    assert panel.next_button.text() == "Use Brio instead  (F8)"
    qtbot.keyClick(house.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: capture.sources == ["camera:usb-1", "camera:usb-2"])
    qtbot.waitUntil(lambda: doorway.settings.camera == "camera:usb-2")
    assert not panel.next_button.isVisible()


def test_the_offer_goes_when_the_camera_comes_back(open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot) -> None:
    house = open_house(camera="camera:usb-1", cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    capture.say(FAILS_OFTEN)
    qtbot.waitUntil(house.window.camera.next_button.isVisible)
    capture.show()
    qtbot.waitUntil(lambda: not house.window.camera.next_button.isVisible())


def test_the_lane_that_fails_is_the_one_that_the_key_changes(
    open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot
) -> None:
    house, second = two_lanes(open_house, qtbot, capture)
    second.say(FAILS_OFTEN)
    panel = house.window.cameras.panels[1]
    qtbot.waitUntil(panel.next_button.isVisible)
    qtbot.keyClick(house.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: second.sources == ["camera:2", "camera:usb-3"])
    assert capture.sources == ["camera:0"]


def test_the_key_goes_on_to_the_next_camera_at_any_time(
    open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot
) -> None:
    house = open_house(cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    capture.say(Opened("C270", 1280, 720, 30.0, "usb-1"))
    qtbot.waitUntil(lambda: house.eyes.eyes[0].identity == "usb-1")
    qtbot.keyClick(house.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: capture.sources[-1] == "camera:usb-2")


def test_a_camera_that_stays_unplugged_is_replaced_by_one_key_too(
    open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot
) -> None:
    house = open_house(camera="camera:usb-gone", cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    house.eyes.eyes[0].unhappy.setInterval(0)
    capture.say(Trouble("The camera was unplugged", "Plug it in."))
    qtbot.waitUntil(house.window.camera.next_button.isVisible)
    house.window.camera.next_button.click()
    qtbot.waitUntil(lambda: capture.sources[-1] == "camera:usb-1")


def test_a_film_that_ends_in_trouble_is_not_replaced_by_a_camera(
    open_house: OpenHouse, capture: FakeCapture, qtbot: QtBot
) -> None:
    house = open_house(camera="film.mp4", cameras=lambda: CAMERAS)
    qtbot.waitUntil(lambda: capture.started)
    capture.say(Trouble("This video cannot be read", "Check it.", final=True))
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "This video cannot be read")
    assert not house.eyes.eyes[0].unhappy.isActive()


def test_a_trouble_that_passes_offers_nothing(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    capture.say(Trouble("The camera was unplugged", "Plug it in."))
    qtbot.waitUntil(lambda: house.window.camera.view.words[0] == "The camera was unplugged")
    assert not house.window.camera.next_button.isVisible()
