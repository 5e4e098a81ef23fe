"""The window on a device whose file was damaged: it says what was done, on the page that is there to say it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow, window_show
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House, Outfit
from scanner.ui.main import floor_of
from scanner.ui.sounds import Sounds
from tests import damage
from tests.ui.fakes import FakeCapture, FakeEffects


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowShow]:
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with window_show(tmp_path, tickets=20) as opened:
        yield opened


@pytest.fixture
def opened(show: WindowShow, qtbot: QtBot) -> Iterator[Callable[[], House]]:
    """Opens the window."""
    made: list[House] = []

    def open_house() -> House:
        capture = FakeCapture()
        outfit = Outfit(
            floor_of(show.stage.paths),
            link=CameraLink(make=capture.made),  # type: ignore[arg-type]
            sounds=Sounds(load=FakeEffects().load),
            open_source=capture.source,  # type: ignore[arg-type]
            cameras=list,
        )
        house = House(outfit)
        made.append(house)
        qtbot.addWidget(house.window)
        house.window.show()
        with qtbot.waitSignal(house.entrance.ready, timeout=60_000):
            house.open()
        return house

    yield open_house
    for house in made:
        house.window.hide()
        house.close()


def test_a_repair_is_a_strip_on_the_doors_page(opened: Callable[[], House], show: WindowShow) -> None:
    damage.overwrite(show.stage.paths.database, 0, bytes(100))
    window = opened().window
    banner = window.banners.banner("trouble:The database was damaged and has been repaired.")
    assert banner is not None
    assert window.door_shown
    assert banner.advice.text().startswith("0 scans are kept. The ticket list is fetched again.")


def test_a_door_that_cannot_be_read_is_said_where_it_is_set_up_again(
    opened: Callable[[], House], show: WindowShow
) -> None:
    file = show.stage.paths.database
    damage.destroy(file, damage.pages_of(file, "doors"))
    window = opened().window
    assert window.setup_shown
    assert "could not be read: set it up again" in window.setup._result_more.text()


def test_a_file_without_damage_says_nothing(opened: Callable[[], House], show: WindowShow) -> None:
    window = opened().window
    assert not [key for key in window.banners.keys if "damaged" in key]
