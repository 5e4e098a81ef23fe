"""Letting somebody in all the same: from the answer, from the history, with a PIN, and without a ticket."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app.override import AlreadyIn
from scanner.domain.admission import Attempt, Standing
from scanner.domain.notices import VerdictGiven
from scanner.domain.override import Why
from scanner.domain.verdict import Reason, Source, stop
from scanner.ui.house import House
from scanner.ui.override_panel import OverridePanel
from tests.ui.fakes import ELSEWHERE, EVENING, SERIAL, USED, FakeDoorway, verdict

NO_TICKET = stop(Reason.NOT_A_TICKET, Source.NONE)


@pytest.fixture
def panel(house: House) -> OverridePanel:
    return house.side.sheets.override.panel


def scanned(house: House, doorway: FakeDoorway, qtbot: QtBot, judgement: object = ELSEWHERE, **how: object) -> None:
    """The answer stands on the panel."""
    given = verdict(judgement, **how)  # type: ignore[arg-type]
    doorway.say(VerdictGiven(given))
    qtbot.waitUntil(lambda: house.window.verdict.verdict == given, timeout=20_000)


def press(house: House) -> None:
    QTest.keyClick(house.window.verdict, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)


def ask(house: House, qtbot: QtBot) -> None:
    press(house)
    qtbot.waitUntil(house.side.sheets.override.panel.isVisible, timeout=20_000)


def test_a_stopped_ticket_is_let_in_with_a_reason_and_a_name(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    scanned(house, doorway, qtbot)
    ask(house, qtbot)
    assert "Sam Reed" in panel.who.text()
    assert panel.said.text() == "The door says STOP: Ticket for VIP"
    panel.reasons.buttons[Why.SECTION.value].click()
    panel.by.setText("Ada")
    panel.let_in.click()
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=20_000)
    assert doorway.overrides.done == [("admit", SERIAL, Why.SECTION, "", "Ada", Reason.OTHER_SECTION)]


def test_another_reason_waits_for_words(house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot) -> None:
    scanned(house, doorway, qtbot)
    ask(house, qtbot)
    panel.reasons.buttons[Why.OTHER.value].click()
    assert not panel.let_in.isEnabled()
    panel.field.setText("lost it on the way")
    assert panel.let_in.isEnabled()
    panel.by.clear()
    assert not panel.let_in.isEnabled()


def test_with_a_pin_it_is_asked_for_and_then_done(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.supervisor.pin = "4711"
    scanned(house, doorway, qtbot)
    ask(house, qtbot)
    panel.let_in.click()
    supervisor = house.side.supervisor
    qtbot.waitUntil(lambda: supervisor.asking, timeout=20_000)
    assert supervisor.why.text() == "Letting somebody in all the same needs the supervisor."
    assert doorway.overrides.done == []
    supervisor.pad.type("4711")
    qtbot.waitUntil(lambda: len(doorway.overrides.done) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not supervisor.isVisible() and not panel.isVisible(), timeout=20_000)


def test_without_the_pin_the_sheet_comes_back_as_it_was(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.supervisor.pin = "4711"
    scanned(house, doorway, qtbot)
    ask(house, qtbot)
    panel.field.setText("paper copy")
    panel.let_in.click()
    qtbot.waitUntil(lambda: house.side.supervisor.asking, timeout=20_000)
    house.side.supervisor.leave()
    qtbot.waitUntil(panel.isVisible, timeout=20_000)
    assert panel.field.text() == "paper copy"
    assert panel.strip.said[0] == "Letting somebody in all the same needs the supervisor."
    assert doorway.overrides.done == []


def test_a_text_that_is_no_ticket_is_let_in_without_one(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    scanned(house, doorway, qtbot, NO_TICKET, text="HELLO", serial=None, attempt=None)
    ask(house, qtbot)
    assert panel.note.isVisible()
    assert panel.let_in.text() == "Let them in without a ticket"
    panel.let_in.click()
    qtbot.waitUntil(lambda: len(doorway.overrides.done) == 1, timeout=20_000)
    assert doorway.overrides.done[0][:2] == ("without", "HELLO")


def test_a_ticket_that_was_let_in_here_can_only_go_in_without_one(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.overrides.trouble = AlreadyIn(Attempt(7, SERIAL, EVENING, "Kim", "north-1", Standing.CONFIRMED, shown=True))
    scanned(house, doorway, qtbot, USED)
    ask(house, qtbot)
    panel.let_in.click()
    qtbot.waitUntil(panel.note.isVisible, timeout=20_000)
    assert panel.note.text().startswith("This ticket was let in at ")
    panel.let_in.click()
    qtbot.waitUntil(lambda: len(doorway.overrides.done) == 1, timeout=20_000)
    assert doorway.overrides.done[0][0] == "without"
    assert doorway.overrides.done[0][-1] == SERIAL


def test_from_the_history_a_row_that_was_not_let_in_is_taken(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    scanned(house, doorway, qtbot)
    scanned(house, doorway, qtbot, verdict().judgement, attempt=8)
    history = house.window.history
    history.table.selectRow(0)
    assert not history.override.isVisible()  # an ADMIT
    history.table.selectRow(1)
    assert history.override.isVisible()
    history.override.click()
    assert panel.isVisible()
    assert "The door says STOP" in panel.said.text()


def test_where_nobody_was_stopped_the_key_says_what_to_do(house: House, panel: OverridePanel, qtbot: QtBot) -> None:
    press(house)
    qtbot.waitUntil(lambda: house.window.banners.banner("trouble:Nobody was stopped yet.") is not None, timeout=20_000)
    assert not panel.isVisible()


def test_a_ticket_scanned_into_the_words_goes_to_the_door(
    house: House, panel: OverridePanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    scanned(house, doorway, qtbot)
    ask(house, qtbot)
    panel.field.scanned.emit("HARBOU-VIPV00000099")
    qtbot.waitUntil(lambda: "HARBOU-VIPV00000099" in doorway.submitted, timeout=20_000)
