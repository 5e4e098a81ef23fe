"""A rehearsal's window is marked and scored; the live door stands still meanwhile and comes back as it was."""

import json
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scanner.domain.notices import PartyGiven, QueueChanged, VerdictGiven
from scanner.ui.house import House
from scanner.ui.rehearsal_desk import RehearsalDesk
from scanner.ui.rehearsal_launch import RehearsalLaunch
from tests.clocks import FakeClock
from tests.fakes import EIGHT_O_CLOCK
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import CONFIRMED, USED, FakeDoorway, FakeFloor, verdict
from tests.ui.test_party import party
from tests.unit.app.test_rehearsal import Server

REPORT = {"scans": 12, "answered": 3, "unanswered": 1, "median_answer_s": 2.1, "waved_through": 0}
SAYS_ITS_SCORE = (sys.executable, "-c", f"print('''{json.dumps(REPORT)}''')")
WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")
FAILS = (sys.executable, "-c", "raise SystemExit(1)")


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(EIGHT_O_CLOCK)


@pytest.fixture
def desk(
    open_house: OpenHouse, doorway: FakeDoorway, server: Server, clock: FakeClock, qtbot: QtBot
) -> Iterator[RehearsalDesk]:
    house = open_house(FakeFloor())  # no door yet: the desk comes before it
    made = RehearsalDesk(house, server, clock=clock)  # type: ignore[arg-type]
    house.entrance._floor = FakeFloor(doorway).floor()
    with qtbot.waitSignal(house.entrance.ready):
        house.entrance.open()
    yield made
    made.close()


def given(desk: RehearsalDesk, doorway: FakeDoorway, qtbot: QtBot, judgement: object) -> None:
    scans = desk.tally.scans
    doorway.say(VerdictGiven(verdict(judgement)))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: desk.tally.scans == scans + 1, timeout=20_000)


def test_nobody_can_take_it_for_the_real_door(desk: RehearsalDesk) -> None:
    window = desk._window
    assert desk.strip.isVisible()
    assert "REHEARSAL" in window.windowTitle()
    assert window.header.demo.text() == "REHEARSAL"
    assert desk.strip.mapTo(window, desk.strip.rect().topLeft()).y() == 0
    assert desk.strip.width() == window.width()


def test_a_stop_is_answered_by_the_key_that_clears_it(
    desk: RehearsalDesk, doorway: FakeDoorway, clock: FakeClock, qtbot: QtBot
) -> None:
    given(desk, doorway, qtbot, USED)
    assert desk.strip.wave.isEnabled()
    assert "What do you do?" in desk.strip.score.text()
    clock.advance(2.5)
    qtbot.keyClick(desk._window, Qt.Key.Key_Escape)
    assert (desk.tally.seconds, desk.tally.waved) == ([2.5], 0)
    assert "1 of 1 stops answered" in desk.strip.score.text()


def test_w_says_that_the_guest_would_be_let_in(
    desk: RehearsalDesk, doorway: FakeDoorway, clock: FakeClock, qtbot: QtBot
) -> None:
    given(desk, doorway, qtbot, CONFIRMED)
    given(desk, doorway, qtbot, USED)
    clock.advance(1)
    qtbot.keyClick(desk._window, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: desk.tally.waved == 1, timeout=20_000)
    assert desk._window.verdict.showing.answer is None
    assert not desk.strip.wave.isEnabled()


def test_the_next_scan_leaves_a_stop_unanswered(desk: RehearsalDesk, doorway: FakeDoorway, qtbot: QtBot) -> None:
    given(desk, doorway, qtbot, USED)
    desk._window.manual.submitted.emit("the next guest")
    assert desk.tally.unanswered == 1


def test_a_party_counts_each_and_a_conflict_that_is_closed_counts_once(
    desk: RehearsalDesk, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.say(PartyGiven(party(CONFIRMED, CONFIRMED, USED)))
    doorway.say(QueueChanged(0, 2, 0, 5), QueueChanged(0, 1, 0, 5))
    qtbot.waitUntil(lambda: desk.tally.closed == 1, timeout=20_000)
    assert (desk.tally.scans, desk.tally.admitted, desk.tally.conflicts) == (3, 2, 2)


def test_the_network_is_switched_in_the_window(desk: RehearsalDesk, server: Server, qtbot: QtBot) -> None:
    desk.strip.network.buttons["dead"].click()
    qtbot.waitUntil(lambda: server.done == ["killed"], timeout=20_000)
    good = desk.strip.network.buttons["good"]
    qtbot.waitUntil(good.isEnabled, timeout=20_000)
    good.click()
    qtbot.waitUntil(lambda: len(server.done) == 3, timeout=20_000)


def launch(house: House, command: tuple[str, ...]) -> RehearsalLaunch:
    house.rehearsal._command = command
    house.side.supervisor.rehearse_button.click()
    return house.rehearsal


def test_the_live_door_takes_no_code_while_the_crew_rehearses(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    rehearsal = launch(house, WAITS)
    assert not house.window.door_shown
    assert house.window.status.isVisible()
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    qtbot.mouseClick(rehearsal.page.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: house.window.door_shown, timeout=20_000)
    assert doorway.submitted == []
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    assert doorway.submitted == ["HARBOU-VIPV37536946"]


def test_after_it_the_live_door_is_back_with_the_score(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    launch(house, SAYS_ITS_SCORE)
    qtbot.waitUntil(lambda: house.window.door_shown, timeout=20_000)
    banner = house.window.banners.banner("rehearsal")
    assert banner is not None
    assert "live" in banner.title.text()
    assert "3 of 4 stops answered" in banner.advice.text()
    assert not doorway.closed


@pytest.mark.parametrize("command", [FAILS, ("/nowhere/at/all",)])
def test_a_rehearsal_that_cannot_be_held_leaves_the_live_door_alone(
    house: House, qtbot: QtBot, command: tuple[str, ...]
) -> None:
    launch(house, command)
    qtbot.waitUntil(lambda: house.window.door_shown, timeout=20_000)
    banner = house.window.banners.banner("rehearsal")
    assert banner is not None
    assert "could not be held" in banner.title.text()


def test_closing_the_live_window_ends_the_rehearsal(house: House) -> None:
    rehearsal = launch(house, WAITS)
    process = rehearsal._process
    assert process is not None
    assert process.waitForStarted(20_000)
    rehearsal.close()
    assert process.state() == process.ProcessState.NotRunning
