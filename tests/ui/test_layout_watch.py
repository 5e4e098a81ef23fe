"""A hand scanner set to the wrong keyboard: said, and helped where it is certain."""

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.layouts import WrongLayout
from scanner.domain.errors import Trouble
from scanner.domain.keyboard import FRENCH, US, typed
from scanner.ui.house import House
from tests.ui.fakes import SERIAL, FakeDoorway

GARBLED = typed(SERIAL, US, FRENCH)


@pytest.mark.parametrize("serial", [SERIAL, None])
def test_the_layout_is_said_and_only_a_certain_ticket_is_used(
    house: House, doorway: FakeDoorway, qtbot: QtBot, serial: str | None
) -> None:
    doorway.layouts.wrong[GARBLED] = WrongLayout(US.name, FRENCH.name, SERIAL if serial else None)
    house.wedge.scanned.emit(GARBLED)
    qtbot.waitUntil(lambda: doorway.submitted == [serial or GARBLED], timeout=20_000)
    banner = house.window.banners.banner("layout")
    assert banner is not None
    assert "US (QWERTY)" in banner.title.text()
    assert ("not used" in banner.advice.text()) is (serial is None)


def test_a_code_that_needs_no_help_goes_on_at_once_and_ends_the_complaint(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.layouts.wrong[GARBLED] = WrongLayout(US.name, FRENCH.name, SERIAL)
    house.wedge.scanned.emit(GARBLED)
    qtbot.waitUntil(lambda: house.window.banners.banner("layout") is not None, timeout=20_000)
    house.wedge.scanned.emit("hello world")
    assert doorway.submitted[-1] == "hello world"
    assert house.window.banners.banner("layout") is None


def test_trouble_with_the_disk_loses_no_code(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.layouts.trouble = Trouble("The disk is full.", "Make room.")
    house.wedge.scanned.emit(GARBLED)
    qtbot.waitUntil(lambda: doorway.submitted == [GARBLED], timeout=20_000)
