"""A scan that the queue set aside is seen, with what the server last said of it."""

from pytestqt.qtbot import QtBot

from scanner.domain.notices import ScanSetAside
from scanner.ui.house import House
from tests.ui.fakes import SERIAL, FakeDoorway


def test_a_scan_set_aside_is_a_strip_with_its_last_answer(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.say(ScanSetAside(7, SERIAL, "The server refused the request (400)."))
    qtbot.waitUntil(lambda: house.window.banners.keys == ("aside:7",))
    banner = house.window.banners.banner("aside:7")
    assert banner is not None
    assert banner.title.text() == f"1 scan set aside: {SERIAL}."
    assert "The server refused the request (400)." in banner.advice.text()
