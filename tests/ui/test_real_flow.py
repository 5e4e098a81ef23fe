"""The flow and the check of a door, in the window, on a real door with a demo server in a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow, window_show
from scanner.app.preflight.findings import State
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House, Outfit
from scanner.ui.main import floor_of
from scanner.ui.sounds import Sounds
from tests.ui.fakes import FakeCapture, FakeEffects

WAIT = 90_000


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowShow]:
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with window_show(tmp_path, tickets=60) as opened:
        yield opened


def opened(show: WindowShow, qtbot: QtBot) -> House:
    capture = FakeCapture()
    outfit = Outfit(
        floor_of(show.stage.paths), link=CameraLink(make=capture.made), sounds=Sounds(load=FakeEffects().load),
        open_source=capture.source, cameras=list,
    )  # type: ignore[arg-type]  # fmt: skip
    house = House(outfit)
    qtbot.addWidget(house.window)
    house.window.show()
    with qtbot.waitSignal(house.entrance.ready, timeout=WAIT):
        house.open()
    qtbot.waitUntil(lambda: capture.started, timeout=WAIT)
    capture.show()
    return house


@pytest.fixture
def house(show: WindowShow, qtbot: QtBot) -> Iterator[House]:
    made = opened(show, qtbot)
    yield made
    made.window.hide()
    made.close()


def test_whoever_is_let_in_is_counted_within_a_second_or_so(house: House, show: WindowShow, qtbot: QtBot) -> None:
    window = house.window
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=WAIT)
    window.open_queue("flow")
    qtbot.waitUntil(lambda: window.flow.flow is not None and window.flow.flow.listed, timeout=WAIT)
    before = window.flow.flow
    window.manual.submitted.emit(show.camera.texts[0])
    window.manual.submitted.emit("not a ticket")
    qtbot.waitUntil(lambda: window.flow.flow.here == before.here + 1 and len(window.flow.flow.mix) == 1, timeout=WAIT)
    assert window.flow.flow.expected == before.expected
    assert window.flow.flow.to_come == before.to_come - 1
    assert window.flow.flow.scans[1] == 2.0


def test_the_check_of_a_good_door_is_sealed_and_the_seal_outlives_the_window(
    house: House, show: WindowShow, qtbot: QtBot
) -> None:
    window = house.window
    qtbot.waitUntil(lambda: window.status.list.text != "No ticket list yet", timeout=WAIT)
    window.open_queue("preflight")
    assert house.overview.preflight is not None
    house.overview.preflight.run()
    rows = window.preflight.rows
    for key, word in (("sound", "yes"), ("hand_scanner", "none")):
        qtbot.waitUntil(rows[key].buttons[word].isVisible, timeout=WAIT)
        rows[key].buttons[word].click()
    qtbot.waitUntil(window.status.seal.isVisible, timeout=WAIT)
    states = {key: row.mark.state for key, row in rows.items()}
    assert {states[key] for key in ("code", "sound", "hand_scanner", "token", "list", "clock")} == {State.OK}
    said = window.status.seal.text
    window.hide()
    house.close()
    again = opened(show, qtbot)
    qtbot.waitUntil(again.window.status.seal.isVisible, timeout=WAIT)
    assert again.window.status.seal.text == said
    assert again.desk is not None
    assert again.desk.doorway.first_broken_row() is None
    again.window.hide()
    again.close()
