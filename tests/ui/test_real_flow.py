"""The flow and the check of a door, in the window, on a real door with a demo server in a process of its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow
from scanner.app.preflight.findings import State
from scanner.ui.house import House
from tests.ui.conftest import PATIENCE as WAIT
from tests.ui.conftest import OpenReal
from tests.ui.fakes import FakeCapture


@pytest.fixture
def opened(open_real: OpenReal, captures: list[FakeCapture], qtbot: QtBot) -> Callable[[], House]:
    """A window whose camera gives pictures."""

    def open_it() -> House:
        house = open_real()
        qtbot.waitUntil(lambda: captures[-1].started, timeout=WAIT)
        captures[-1].show()
        return house

    return open_it


@pytest.fixture
def house(opened: Callable[[], House]) -> House:
    return opened()


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
    house: House, opened: Callable[[], House], qtbot: QtBot
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
    again = opened()
    qtbot.waitUntil(again.window.status.seal.isVisible, timeout=WAIT)
    assert again.window.status.seal.text == said
    assert again.desk is not None
    assert again.desk.doorway.first_broken_row() is None
