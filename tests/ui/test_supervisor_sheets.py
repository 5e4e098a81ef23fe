"""The supervisor's other sheets: shift, events and tokens, presets and other doors; and what staff do not see."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app.door_choice import DoorHere
from scanner.app.supervisor import Deed, NeedsSupervisor
from scanner.backends.errors import KeyRefused
from scanner.domain.door import OtherDoor, Preset
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import QueueChanged, VerdictGiven
from scanner.ui.house import House
from scanner.ui.models.history_model import Column
from scanner.ui.models.queue_model import Column as QueueColumn
from scanner.ui.sheets import Sheets
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import DOOR, STALLS, VIP, FakeDoorway, FakeFloor, conflict, entry, verdict


@pytest.fixture
def sheets(house: House) -> Sheets:
    return house.side.sheets


# The shift.


def test_overrides_are_counted_apart_at_the_foot_of_the_window(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.standing = replace(doorway.standing, admitted=12, overrides=2)
    house.desk.refresh()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: house.window.status.admitted.text == "12 let in here, 2 by override", timeout=20_000)


def test_the_next_one_is_named_at_the_foot_of_the_window(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    sheets.shift.open()
    panel = sheets.shift.panel
    assert not panel.hand_over.isEnabled()
    panel.next_name.setText("Robin")
    panel.hand_over.click()
    qtbot.waitUntil(lambda: doorway.shifts.names == ["Robin"], timeout=20_000)
    qtbot.waitUntil(lambda: "Robin" in house.window.status.door.text, timeout=20_000)
    assert panel.here.text() == "Robin stands here."
    assert panel.next_name.text() == ""


def test_a_shift_with_something_unsent_needs_a_reason(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.shifts.waiting = 3
    sheets.shift.open()
    panel = sheets.shift.panel
    qtbot.waitUntil(lambda: panel.unsent.text() == "3 scans have not reached the server yet.", timeout=20_000)
    assert not panel.close_it.isEnabled()
    panel.send.click()
    assert doorway.synced == 1
    panel.reason.setText("the venue locks up")
    panel.close_it.click()
    qtbot.waitUntil(lambda: doorway.shifts.closed == [("Kim", "the venue locks up")], timeout=20_000)
    qtbot.waitUntil(lambda: panel.strip.said[0] == "The shift is closed.", timeout=20_000)
    assert "3 scans were unsent: the venue locks up" in panel.state.text()


def test_it_closes_by_itself_once_all_is_sent(house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.shifts.waiting = 1
    sheets.shift.open()
    panel = sheets.shift.panel
    qtbot.waitUntil(panel.wait.isVisible, timeout=20_000)
    panel.wait.click()
    doorway.say(QueueChanged(1, 0, 0, 0))
    doorway.shifts.waiting = 0
    doorway.say(QueueChanged(0, 0, 0, 1))
    qtbot.waitUntil(lambda: doorway.shifts.closed == [("Kim", "")], timeout=20_000)


def test_a_scan_in_the_last_second_keeps_the_shift_open_and_says_so(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    sheets.shift.open()
    panel = sheets.shift.panel
    qtbot.waitUntil(panel.close_it.isEnabled, timeout=20_000)
    doorway.shifts.waiting = 1
    panel.close_it.click()
    qtbot.waitUntil(lambda: panel.strip.said[0] == "1 scan has not reached the server yet.", timeout=20_000)
    assert doorway.shifts.closed == []
    qtbot.waitUntil(lambda: not panel.close_it.isEnabled(), timeout=20_000)


def test_the_report_is_saved_to_be_printed_and_as_a_table(sheets: Sheets, qtbot: QtBot, tmp_path: Path) -> None:
    sheets.shift.open()
    panel = sheets.shift.panel
    for button, name, begins in ((panel.pdf, "shift.pdf", b"%PDF-"), (panel.csv, "shift.csv", b"\xef\xbb\xbf")):
        button.click()
        dialog = sheets.shift._dialog
        assert dialog is not None
        assert not dialog.isModal()
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        qtbot.waitUntil((tmp_path / name).exists, timeout=20_000)
        qtbot.waitUntil(lambda: panel.strip.said[0] == "The report is saved.", timeout=20_000)
        assert (tmp_path / name).read_bytes().startswith(begins)


# Events and tokens.


def test_another_event_of_this_device_is_opened(open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot) -> None:
    floor = FakeFloor(doorway)
    house = open_house(floor)
    later = DOOR.__class__(2, "ticketing", "https://x", DOOR.event, "Late Show", "Kim", "north-1", (STALLS,))
    doorway.doors.here = [DoorHere(DOOR, current=True, waiting=0), DoorHere(later, current=False, waiting=4)]
    sheets = house.side.sheets
    sheets.doors.open()
    qtbot.waitUntil(lambda: list(sheets.doors.panel.buttons) == [2], timeout=20_000)
    floor.doorway = floor.after_set_up
    sheets.doors.panel.buttons[2].click()
    qtbot.waitUntil(lambda: doorway.closed and floor.after_set_up.started, timeout=20_000)
    assert doorway.doors.used == [2]
    assert not sheets.doors.panel.isVisible()


def test_another_token_is_checked_and_its_trouble_is_said_on_the_sheet(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.doors.trouble = SetupTrouble("The server does not know this admission token.", "Check its 8 characters.")
    sheets.doors.open()
    panel = sheets.doors.panel
    panel.token.setText("A0F9")
    assert not panel.use_token.isEnabled()
    panel.token.scanned.emit("B0F9GG8D")  # off the token's own code, by a hand scanner
    panel.use_token.click()
    qtbot.waitUntil(lambda: panel.strip.said[0] == "The server does not know this admission token.", timeout=20_000)
    assert doorway.doors.used == []
    assert panel.use_token.isEnabled()
    doorway.doors.trouble = None
    panel.use_token.click()
    qtbot.waitUntil(lambda: doorway.doors.used == ["B0F9GG8D"], timeout=20_000)


# Presets and other doors.


def test_a_preset_is_applied_by_two_clicks(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.presets.kept = {"After": Preset("After"), "Before": Preset("Before", frozenset({VIP.id}))}
    house.side.sheets.places._read()
    bar = house.window.sections.presets
    qtbot.waitUntil(lambda: list(bar.buttons) == ["After", "Before"], timeout=20_000)
    bar.buttons["Before"].click()
    assert bar.says.text() == "Before: opens VIP, closes the others"
    assert doorway.presets.applied == []
    bar.cancel.click()
    assert not bar.apply.isVisible()
    bar.buttons["After"].click()
    assert bar.says.text() == "After: opens all"
    bar.apply.click()
    qtbot.waitUntil(lambda: doorway.presets.applied == ["After"], timeout=20_000)


def test_what_is_open_now_is_named_and_removed_again(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    sheets.places.open()
    panel = sheets.places.panel
    assert not panel.save_now.isEnabled()
    panel.name.setText("As it is")
    panel.save_now.click()
    panel.name.setText("All")
    panel.save_all.click()
    qtbot.waitUntil(lambda: set(panel.removes) == {"All", "As it is"}, timeout=20_000)
    assert doorway.presets.kept["As it is"].opens == {STALLS.id, VIP.id}
    assert doorway.presets.kept["All"].opens is None
    panel.removes["All"].click()
    qtbot.waitUntil(lambda: set(panel.removes) == {"As it is"}, timeout=20_000)
    assert set(house.window.sections.presets.buttons) == {"As it is"}


def test_another_door_is_named_with_what_it_serves(sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot) -> None:
    sheets.places.open()
    panel = sheets.places.panel
    panel.door_name.setText("Door B")
    assert not panel.keep.isEnabled()
    panel.served[VIP.id].click()
    panel.keep.click()
    qtbot.waitUntil(lambda: doorway.presets.others == (OtherDoor("Door B", frozenset({VIP.id})),), timeout=20_000)


def test_a_door_that_is_changed_takes_the_place_of_what_it_was(
    sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.door = replace(DOOR, others=(OtherDoor("Door 2", frozenset({VIP.id})),))
    sheets.places.open()
    panel = sheets.places.panel
    panel.changes["Door 2"].click()
    assert (panel.door_name.text(), panel.served[VIP.id].isChecked()) == ("Door 2", True)
    panel.door_name.setText("West")
    panel.keep.click()
    qtbot.waitUntil(lambda: doorway.presets.others == (OtherDoor("West", frozenset({VIP.id})),), timeout=20_000)


def test_other_doors_are_asked_of_the_server_by_this_doors_key(
    sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    sheets.places.open()
    panel = sheets.places.panel
    panel.from_server.click()
    qtbot.waitUntil(lambda: doorway.presets.others is not None, timeout=20_000)
    assert doorway.tokens.given == [()]
    qtbot.waitUntil(lambda: doorway.tokens.signed_in is None, timeout=20_000)
    doorway.tokens.trouble = KeyRefused("The server does not accept this key.", "Sign in.")
    panel.from_server.click()
    qtbot.waitUntil(lambda: panel.strip.said[0] == "The server does not accept this key.", timeout=20_000)


# One sheet at a time, and none of them for staff.


def test_one_sheet_is_open_at_a_time_and_esc_closes_it(house: House, sheets: Sheets) -> None:
    house.window.supervisor_wanted.emit()
    house.side.supervisor.shift_button.click()
    assert sheets.shift.panel.isVisible()
    assert not house.side.supervisor.isVisible()
    sheets.places.open()
    assert not sheets.shift.panel.isVisible()
    house.window.search_wanted.emit()
    assert not sheets.places.panel.isVisible()
    sheets.doors.open()
    assert not house.side.search.isVisible()
    QTest.keyClick(sheets.doors.panel, Qt.Key.Key_Escape)
    assert not sheets.doors.panel.isVisible()


def test_when_the_supervisor_locks_their_sheets_go(
    house: House, sheets: Sheets, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.supervisor.pin, doorway.supervisor.unlocked = "4711", True
    sheets.shift.open()
    house.window.lock_wanted.emit()
    qtbot.waitUntil(lambda: not sheets.shift.panel.isVisible(), timeout=20_000)


def test_where_the_flow_is_the_supervisors_the_pin_comes_first(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house.window.open_queue("flow")
    assert house.window.queue.page == "flow"  # reading it is harmless unless somebody says otherwise
    house.window.close_queue()
    doorway.supervisor.pin = "4711"
    doorway.supervisor.unlocked = True
    doorway.change_settings(flow_for_staff=False)
    house.window.open_queue("flow")
    assert house.window.queue.page == "flow"
    house.window.lock_wanted.emit()
    qtbot.waitUntil(lambda: house.window.queue.page == "queue", timeout=20_000)
    house.window.open_queue("flow")
    assert house.window.queue.page == "queue"
    qtbot.waitUntil(lambda: house.side.supervisor.asking, timeout=20_000)
    house.side.supervisor.pad.type("4711")
    qtbot.waitUntil(lambda: house.window.queue.page == "flow", timeout=20_000)


def test_names_are_initials_for_staff_in_the_answer_and_the_history(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    window = house.window
    doorway.names.hidden = True
    house.side.discretion.look()
    doorway.say(VerdictGiven(verdict()))
    qtbot.waitUntil(lambda: window.verdict.showing.holder == "S. R.", timeout=20_000)
    model = window.history.model
    assert model.index(0, Column.HOLDER).data() == "S. R."
    doorway.names.hidden = False
    house.side.discretion.look()
    assert model.index(0, Column.HOLDER).data() == "Sam Reed"


def test_names_in_the_queue_and_on_conflicts_are_read_anew_when_they_may_be_seen(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.care.put(entry(7, holder="S. R."))
    house.window.open_queue("queue")
    table = house.window.queue.queue
    qtbot.waitUntil(lambda: table.model.rowCount() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: table.model.index(0, QueueColumn.HOLDER).data() == "S. R.", timeout=20_000)
    doorway.names.hidden = True
    house.side.discretion.look()
    doorway.care.put(entry(7))
    doorway.names.hidden = False
    house.side.discretion.look()
    qtbot.waitUntil(lambda: table.model.index(0, QueueColumn.HOLDER).data() == "Sam Reed", timeout=20_000)


def test_entries_of_another_event_name_it_and_only_then_is_there_a_column(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.care.put(entry(7))
    doorway.care.found = [conflict(9, event="Late Show")]
    window, table = house.window, house.window.queue.queue
    window.open_queue("queue")
    qtbot.waitUntil(lambda: table.model.index(0, QueueColumn.HOLDER).data() == "Sam Reed", timeout=20_000)
    assert table.table.isColumnHidden(QueueColumn.EVENT)
    doorway.care.put(entry(8, event="Late Show"))
    house.desk.queue.stir()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: table.model.index(1, QueueColumn.EVENT).data() == "Late Show", timeout=20_000)
    qtbot.waitUntil(lambda: not table.table.isColumnHidden(QueueColumn.EVENT), timeout=20_000)
    window.open_queue("conflicts")
    qtbot.waitUntil(lambda: window.queue.conflicts.card(9) is not None, timeout=20_000)
    card = window.queue.conflicts.card(9)
    assert card is not None
    assert any("Late Show" in each.text() for each in card.findChildren(type(card._what)))


def test_a_deed_that_staff_may_not_do_says_which(doorway: FakeDoorway) -> None:
    assert {NeedsSupervisor(each).title.endswith(" needs the supervisor.") for each in Deed} == {True}
