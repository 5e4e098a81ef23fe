"""Tickets as files, from the clipboard, or dropped on the window; and the hand scanner on a serial port."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.capture.errors import SourceNotFound
from scanner.capture.files import open_source
from scanner.capture.messages import Ended, Skipped
from scanner.capture.serial_port import UNPLUGGED, Attached
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House
from scanner.ui.region_selector import RegionSelector
from scanner.ui.serial_link import SerialLink
from tests.fixtures.codes import on_ground, qr, write
from tests.fixtures.pdfs import write_pdf
from tests.ui.fakes import SERIAL, FakeCapture, FakeDoorway, FakeSource

OpenHouse = Callable[..., House]


@pytest.fixture
def files() -> FakeCapture:
    """The capture process that reads what is handed in."""
    return FakeCapture()


@pytest.fixture
def house(open_house: OpenHouse, files: FakeCapture, capture: FakeCapture, qtbot: QtBot) -> House:
    def opened(spec: str) -> FakeSource:
        if "missing" in spec:
            raise SourceNotFound(f"There is nothing at {spec}")
        return FakeSource(Path(spec).name, live=spec == "")

    made = open_house(files=CameraLink(make=files.made), open_source=opened)
    qtbot.waitUntil(lambda: capture.started)
    return made


def files_in(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(house: House, data: QMimeData) -> None:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(house.window, QDragEnterEvent(QPoint(9, 9), action, data, button, none))
    QApplication.sendEvent(house.window, QDropEvent(QPointF(9, 9), action, data, button, none))


def test_a_picture_dropped_on_the_window_is_presented_like_a_scan(
    house: House, doorway: FakeDoorway, files: FakeCapture, qtbot: QtBot
) -> None:
    drop(house, files_in("/tmp/ticket.png"))
    qtbot.waitUntil(lambda: files.sources == ["ticket.png"])
    files.show(SERIAL)
    files.say(Ended())
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert house.window.banners.banner("camera") is None


def test_several_are_taken_one_after_the_other(house: House, files: FakeCapture, qtbot: QtBot) -> None:
    drop(house, files_in("/tmp/one.png", "/tmp/two.pdf"))
    qtbot.waitUntil(lambda: files.sources == ["one.png"])
    files.show(SERIAL)
    files.say(Ended())
    qtbot.waitUntil(lambda: files.sources == ["one.png", "two.pdf"])


def test_a_picture_without_a_code_is_said_with_what_to_do(house: House, files: FakeCapture, qtbot: QtBot) -> None:
    drop(house, files_in("/tmp/holiday.png"))
    qtbot.waitUntil(lambda: files.sources == ["holiday.png"])
    files.say(Ended())
    qtbot.waitUntil(lambda: house.window.banners.banner("camera") is not None)
    banner = house.window.banners.banner("camera")
    assert banner is not None
    assert banner.title.text() == "No code was found on it"
    drop(house, files_in("/tmp/ticket.png"))
    qtbot.waitUntil(lambda: house.window.banners.banner("camera") is None)


def test_a_file_that_cannot_be_read_is_said_in_its_own_words(house: House, files: FakeCapture, qtbot: QtBot) -> None:
    drop(house, files_in("/tmp/ticket.pdf"))
    qtbot.waitUntil(lambda: files.sources == ["ticket.pdf"])
    files.say(Skipped("ticket.pdf is locked with a password", "Save it without one."))
    files.say(Ended())
    qtbot.waitUntil(lambda: house.window.banners.banner("camera") is not None)
    banner = house.window.banners.banner("camera")
    assert banner is not None
    assert "locked with a password" in banner.title.text()


def test_a_file_that_is_not_there_does_not_hold_up_the_next(house: House, files: FakeCapture, qtbot: QtBot) -> None:
    drop(house, files_in("/tmp/missing.png", "/tmp/two.png"))
    qtbot.waitUntil(lambda: files.sources == ["two.png"])


def test_a_film_is_looked_through_like_a_camera(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    drop(house, files_in("/tmp/queue.mp4"))
    qtbot.waitUntil(lambda: capture.sources[-1] == "queue.mp4")


def test_a_pasted_number_is_presented_like_a_typed_one(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("  harbou vipv37536946\n")
    qtbot.keyClick(house.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])


def test_a_pasted_letter_is_no_number(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Dear Sir or Madam, " * 40)
    house.hand_in.paste()
    qtbot.waitUntil(lambda: house.window.banners.banner("camera") is not None)
    assert doorway.submitted == []


def test_a_pasted_picture_is_read(house: House, doorway: FakeDoorway, files: FakeCapture, qtbot: QtBot) -> None:
    QApplication.clipboard().setImage(QImage(80, 80, QImage.Format.Format_RGB32))
    house.hand_in.paste()
    qtbot.waitUntil(lambda: files.sources == ["pasted 1.png"])
    files.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])


def test_nothing_on_the_clipboard_is_nothing(house: House, doorway: FakeDoorway) -> None:
    assert not house.hand_in.take(QMimeData())
    assert doorway.submitted == []


def test_a_pdf_ticket_is_read_by_the_real_thing(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, tmp_path: Path, qtbot: QtBot
) -> None:
    house = open_house(open_source=lambda spec: open_source(spec) if spec else FakeSource("first"))
    qtbot.waitUntil(lambda: capture.started)
    path = write_pdf(tmp_path / "ticket.pdf", on_ground(qr(SERIAL)))
    write(tmp_path / "unused.png", qr(SERIAL))
    drop(house, files_in(str(path)))
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL], timeout=60_000)


def test_a_frame_drawn_on_the_screen_names_that_part(qtbot: QtBot) -> None:
    selector = RegionSelector()
    qtbot.addWidget(selector)
    selector.begin()
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(selector.chosen):
        qtbot.mousePress(selector, left, pos=QPoint(10, 10))
        qtbot.mouseRelease(selector, left, pos=QPoint(12, 12))
    assert selector.isVisible(), "a click that slipped chooses nothing"
    with qtbot.waitSignal(selector.chosen) as chosen:
        qtbot.mousePress(selector, left, pos=QPoint(210, 140))
        qtbot.mouseMove(selector, QPoint(60, 60))
        qtbot.mouseRelease(selector, left, pos=QPoint(10, 40))
    assert chosen.args == ["screen:10,40,200,100"]
    assert not selector.isVisible()
    selector.begin()
    assert not selector.grab().isNull()
    qtbot.keyClick(selector, Qt.Key.Key_Escape)
    assert not selector.isVisible()


def test_a_part_of_the_screen_becomes_the_cameras_place(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    house.window.camera.menu.screen_wanted.emit()
    assert house.eyes.selector.isVisible()
    house.eyes.selector.hide()
    house.eyes.selector.chosen.emit("screen:1,2,300,200")
    qtbot.waitUntil(lambda: capture.sources[-1] == "screen:1,2,300,200")
    qtbot.waitUntil(lambda: doorway.settings.camera == "screen:1,2,300,200")


class FakeScanner:
    """A hand scanner on a port; the test speaks for it."""

    def __init__(self) -> None:
        self.settings: list[str] = []
        self.stopped = 0

    def listen(self, setting: str, on_code: object, on_news: object) -> "FakeScanner":
        self.settings.append(setting)
        self.code, self.news = on_code, on_news
        return self

    def start(self) -> None:
        pass

    def stop(self, timeout: float) -> None:
        self.stopped += 1


def test_a_serial_scanner_works_beside_the_camera_and_says_when_it_is_unplugged(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.change_settings(serial_port="auto")
    scanner = FakeScanner()
    house = open_house(serial=SerialLink(listen=scanner.listen))
    qtbot.waitUntil(lambda: capture.started)
    assert scanner.settings == ["auto"]
    scanner.news(Attached("DS2208"))
    scanner.code(SERIAL)
    capture.show("HARBOU-STAL11112222")
    qtbot.waitUntil(lambda: set(doorway.submitted) == {SERIAL, "HARBOU-STAL11112222"})
    scanner.news(UNPLUGGED)
    qtbot.waitUntil(lambda: house.window.banners.banner("scanner") is not None)
    scanner.news(Attached("DS2208"))
    qtbot.waitUntil(lambda: house.window.banners.banner("scanner") is None)


def test_another_port_is_chosen_in_the_menu_and_remembered(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    scanner = FakeScanner()
    house = open_house(serial=SerialLink(listen=scanner.listen))
    qtbot.waitUntil(lambda: capture.started)
    assert scanner.settings == []
    house.window.camera.menu.port_chosen.emit("COM5")
    qtbot.waitUntil(lambda: doorway.settings.serial_port == "COM5")
    assert scanner.settings == ["COM5"]
    house.window.camera.menu.port_chosen.emit("")
    qtbot.waitUntil(lambda: doorway.settings.serial_port == "")
    assert scanner.stopped == 1
