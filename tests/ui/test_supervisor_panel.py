"""The supervisor in the window: unlocked by a PIN, locked by a key, and never in the way of a scan."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app.supervisor import Deed, NeedsSupervisor
from scanner.domain.ticket import SectionId
from scanner.ui.house import House
from scanner.ui.supervisor_panel import SupervisorPanel
from tests.ui.conftest import OpenHouse
from tests.ui.fake_side import hit
from tests.ui.fakes import SERIAL, STALLS, VIP, FakeCapture, FakeDoorway

PIN = "4711"


@pytest.fixture
def panel(house: House) -> SupervisorPanel:
    return house.side.supervisor


@pytest.fixture
def locked(panel: SupervisorPanel, doorway: FakeDoorway) -> SupervisorPanel:
    """A PIN is set; the sheet is closed."""
    doorway.supervisor.pin = PIN
    return panel


def open_it(house: House) -> None:
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F4)


def switch(house: House, section: SectionId) -> None:
    house.window.sections.switches[section].click()


def test_without_a_pin_the_sheet_says_that_everybody_may_do_everything(
    house: House, panel: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    open_it(house)
    assert panel.isVisible()
    assert "everybody at this door may do everything" in panel.state.text()
    assert not panel.asking
    panel.leave()
    switch(house, STALLS.id)
    qtbot.waitUntil(lambda: len(doorway.switched) == 1)


def test_the_first_pin_is_typed_twice(house: House, panel: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot) -> None:
    open_it(house)
    panel.set_button.click()
    panel.pad.type(PIN)
    panel.pad.type("9999")
    assert "not the same" in panel.said.text()
    panel.pad.type(PIN)
    panel.pad.type(PIN)
    qtbot.waitUntil(lambda: doorway.supervisor.pin == PIN)
    qtbot.waitUntil(panel.lock_button.isVisible)
    assert panel.state.text().startswith("Unlocked. It locks itself after 5 min")


def test_a_deed_that_needs_the_supervisor_asks_for_the_pin_and_is_then_done(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    switch(house, VIP.id)
    qtbot.waitUntil(lambda: locked.asking)
    assert locked.why.text() == "Switching sections needs the supervisor."
    assert house.window.sections.switches[VIP.id].isChecked()  # as it is, and not as it was wished
    assert doorway.switched == []
    locked.pad.type(PIN)
    qtbot.waitUntil(lambda: doorway.switched == [(VIP.id, False)])
    qtbot.waitUntil(lambda: not locked.isVisible())
    switch(house, STALLS.id)
    qtbot.waitUntil(lambda: len(doorway.switched) == 2)


def test_closing_the_sheet_leaves_the_deed_undone_and_says_so(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    switch(house, VIP.id)
    qtbot.waitUntil(lambda: locked.asking)
    QTest.keyClick(locked.pad, Qt.Key.Key_Escape)
    assert not locked.isVisible()
    qtbot.waitUntil(lambda: any("needs the supervisor" in key for key in house.window.banners.keys))
    assert doorway.switched == []


def test_a_wrong_pin_is_said_and_asked_for_again(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    open_it(house)
    locked.pad.type("0000")
    qtbot.waitUntil(lambda: locked.said.text() == "That is not the PIN. Try again.")
    assert locked.pad.isEnabled()
    assert locked.pad.typed == 0
    locked.pad.type(PIN)
    qtbot.waitUntil(lambda: doorway.supervisor.unlocked)


def test_while_one_must_wait_the_keys_rest_and_the_wait_is_told(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.supervisor.wait = 30.0
    open_it(house)
    qtbot.waitUntil(lambda: "Try again in 30 s." in locked.said.text(), timeout=20_000)
    locked.pad.type(PIN)
    assert doorway.supervisor.tried == 0
    doorway.supervisor.wait = 0.0
    qtbot.waitUntil(locked.pad.isEnabled, timeout=20_000)


def test_a_key_locks_at_once_and_the_button_says_how_it_stands(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    lock = house.window.header.lock
    doorway.supervisor.unlocked = True
    qtbot.waitUntil(lambda: lock.accessibleName().endswith(": unlocked"), timeout=20_000)
    QTest.keyClick(house.window.verdict, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not doorway.supervisor.unlocked)
    qtbot.waitUntil(lambda: lock.accessibleName().endswith(": locked"), timeout=20_000)
    assert not locked.isVisible()


def test_the_pin_is_typed_by_touch_and_by_keys(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    open_it(house)
    qtbot.waitUntil(locked.pad.hasFocus)
    for key in ("4", "7", "9", "\u232b", "1", "1"):
        locked.pad.keys[key].click()
    assert locked.pad.typed == 4
    assert PIN not in locked.pad.dots.text() + locked.pad.accessibleDescription() + repr(locked.pad)
    locked.pad.keys["OK"].click()
    qtbot.waitUntil(locked.lock_button.isVisible)
    doorway.supervisor.unlocked = False
    locked.leave()
    open_it(house)
    house.wedge.remove()
    QTest.keyClicks(locked.pad, PIN)
    QTest.keyClick(locked.pad, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.supervisor.unlocked)


def test_quick_fingers_are_a_pin_and_no_ticket(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    open_it(house)
    house.wedge.scanned.emit(PIN)
    qtbot.waitUntil(lambda: doorway.supervisor.unlocked)
    assert doorway.submitted == []


def test_a_ticket_that_is_scanned_meanwhile_goes_to_the_door_and_not_into_the_pin(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    open_it(house)
    locked.pad.keys["4"].click()
    QTest.keyClicks(locked.pad, SERIAL)
    QTest.keyClick(locked.pad, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert locked.pad.typed == 1
    assert locked.isVisible()
    capture.show("HARBOU-VIPV00000009")
    qtbot.waitUntil(lambda: len(doorway.submitted) == 2)
    assert doorway.supervisor.tried == 0


def test_setting_up_another_door_needs_the_supervisor(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house.window.header.setup_wanted.emit()
    assert locked.asking
    assert not house.window.setup_shown
    locked.pad.type(PIN)
    qtbot.waitUntil(lambda: house.window.setup_shown)


def test_a_pin_that_another_program_removes_is_not_asked_for_any_more(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    switch(house, VIP.id)
    qtbot.waitUntil(lambda: locked.asking)
    doorway.supervisor.pin = ""
    qtbot.waitUntil(lambda: doorway.switched == [(VIP.id, False)], timeout=20_000)
    assert not locked.isVisible()


def test_staff_may_still_turn_the_sound_off(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house.window.header.changed.emit("sound", False)
    qtbot.waitUntil(lambda: doorway.settings.sound is False)
    assert not locked.isVisible()


def test_what_staff_may_do_in_a_search_is_set_here(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.supervisor.unlocked = True
    open_it(house)
    locked.admit.buttons["supervisor"].click()
    locked.names.buttons["initials"].click()
    qtbot.waitUntil(lambda: not doorway.settings.names_for_staff)
    assert doorway.settings.admit_from_search == "supervisor"


@pytest.mark.parametrize("pin", ["", PIN], ids=["without a PIN", "with the PIN given"])
def test_which_way_people_pass_is_set_where_the_system_takes_note_of_exits(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot, pin: str
) -> None:
    doorway.capability = replace(doorway.capability, exits=True)
    doorway.supervisor.pin, doorway.supervisor.unlocked = pin, bool(pin)
    house = open_house()
    open_it(house)
    ways = house.side.supervisor.direction
    assert ways.isVisible()
    assert ways.now == "in"
    for way in ("out", "both", "in"):
        ways.buttons[way].click()
        qtbot.waitUntil(lambda way=way: doorway.settings.direction == way)  # type: ignore[misc]
    doorway.settings = replace(doorway.settings, direction="out")
    house.side.supervisor.leave()
    open_it(house)
    assert ways.now == "out"


def test_which_way_people_pass_is_no_question_where_nobody_takes_note_of_exits(
    house: House, panel: SupervisorPanel
) -> None:
    open_it(house)
    assert panel.isVisible()
    assert not panel.direction.isVisible()


def test_letting_in_from_a_search_asks_for_the_pin_where_the_setting_says_so(
    house: House, locked: SupervisorPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    found = hit("Sam Reed", 1)
    doorway.search.trouble = NeedsSupervisor(Deed.SEARCH)
    house.side.search.chosen.emit(found)
    qtbot.waitUntil(lambda: locked.asking)
    assert locked.why.text() == "Letting somebody in from a search needs the supervisor."
    locked.pad.type(PIN)
    qtbot.waitUntil(lambda: doorway.submitted == [found.serial])
