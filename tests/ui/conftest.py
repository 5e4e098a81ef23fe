"""A window with a door behind it that is made of nothing: no disk, no network, no camera, no sound device."""

# ruff: noqa: N802  the names of pytest-qt

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow, window_show
from scanner.app.paths import Paths
from scanner.app.settings import Settings
from scanner.domain.notices import QueueChanged, VerdictGiven
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House, Outfit
from scanner.ui.main import application, floor_of
from scanner.ui.sounds import Sounds
from scanner.ui.tongue import TONGUE
from tests.ui.fakes import USED, FakeCapture, FakeDoorway, FakeEffects, FakeFloor, conflict, entry, verdict


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own QApplication, so that tests see the style that people see."""
    return application()


PATIENCE = 90_000
"""Milliseconds that anything is waited for: a busy machine is slow."""


class PatientBot(QtBot):
    """Waits that long unless told otherwise; pytest-qt's own five seconds are too few beside other programs."""

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE, **how: object) -> object:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: object, *, timeout: int = PATIENCE, **how: object) -> object:
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> object:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> object:
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever language a test before has left behind."""
    TONGUE.speak("en")
    yield
    TONGUE.speak("en")


@pytest.fixture
def busy(house: House, doorway: FakeDoorway, qtbot: QtBot) -> House:
    """A window with a queue, a conflict and an answer."""
    doorway.care.put(entry(7), entry(8))
    doorway.care.found = [conflict()]
    doorway.say(QueueChanged(2, 0, 1, 9), VerdictGiven(verdict(USED)))
    qtbot.waitUntil(lambda: house.window.verdict.verdict is not None)
    return house


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


# A real door.

OpenReal = Callable[..., House]


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[WindowShow]:
    """A demo server in a process of its own, with a door set up at it; a module says how many TICKETS there are."""
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with window_show(tmp_path, tickets=getattr(request.module, "TICKETS", 60)) as opened:
        yield opened


@pytest.fixture
def captures() -> list[FakeCapture]:
    """The cameras of the windows that were opened on a real door, in that order."""
    return []


@pytest.fixture
def open_real(
    show: WindowShow, effects: FakeEffects, captures: list[FakeCapture], qtbot: QtBot
) -> Iterator[OpenReal]:  # fmt: skip
    """Opens the window on this door, or on another of this machine's, with only camera and sound made of nothing."""
    houses: list[House] = []

    def opened(here: Paths | None = None, settings: Settings | None = None) -> House:
        capture = FakeCapture()
        captures.append(capture)
        outfit = Outfit(
            floor_of(here or show.stage.paths, settings),
            link=CameraLink(make=capture.made),  # type: ignore[arg-type]
            sounds=Sounds(load=effects.load),
            open_source=capture.source,  # type: ignore[arg-type]
            cameras=list,
        )
        house = House(outfit)
        houses.append(house)
        qtbot.addWidget(house.window)
        house.window.resize(1366, 768)
        house.window.show()
        with qtbot.waitSignal(house.entrance.ready, timeout=PATIENCE):
            house.open()
        return house

    yield opened
    for house in houses:
        house.window.hide()
        house.close()


@pytest.fixture
def real_house(open_real: OpenReal) -> House:
    """The window on this door."""
    return open_real()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's platform without a screen says with every window and menu what it cannot do with them."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
