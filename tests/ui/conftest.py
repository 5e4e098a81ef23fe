"""A window with a door behind it that is made of nothing: no disk, no network, no camera, no sound device."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House, Outfit
from scanner.ui.main import application
from scanner.ui.sounds import Sounds
from tests.ui.fakes import FakeCapture, FakeDoorway, FakeEffects, FakeFloor


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own QApplication, so that tests see the style that people see."""
    return application()


@pytest.fixture
def doorway() -> FakeDoorway:
    return FakeDoorway()


@pytest.fixture
def effects() -> FakeEffects:
    return FakeEffects()


@pytest.fixture
def capture() -> FakeCapture:
    return FakeCapture()


OpenHouse = Callable[..., House]


@pytest.fixture
def open_house(qtbot: QtBot, doorway: FakeDoorway, effects: FakeEffects, capture: FakeCapture) -> Iterator[OpenHouse]:
    """Opens the window with everything behind it, and ends it after the test."""
    houses: list[House] = []

    def opened(floor: FakeFloor | None = None, *, wait: bool = True, **outfit: object) -> House:
        floor = floor or FakeFloor(doorway)
        parts = {"link": CameraLink(make=capture.made), "sounds": Sounds(load=effects.load)} | outfit
        parts = {"open_source": capture.source, "cameras": list} | parts
        house = House(Outfit(floor.floor(), **parts))  # type: ignore[arg-type]
        houses.append(house)
        qtbot.addWidget(house.window)
        house.window.resize(1366, 768)
        house.window.show()
        with qtbot.waitSignal(house.entrance.ready) if wait else qtbot.waitExposed(house.window):
            house.open()
        return house

    yield opened
    for house in houses:
        house.window.hide()
        house.close()


@pytest.fixture
def house(open_house: OpenHouse, qtbot: QtBot, doorway: FakeDoorway, capture: FakeCapture) -> House:
    """An open door with its camera running."""
    opened = open_house()
    qtbot.waitUntil(lambda: capture.started and doorway.asked >= {"status", "history"})
    return opened


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's platform without a screen says with every window and menu what it cannot do with them."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
