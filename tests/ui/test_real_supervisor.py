"""A supervisor's evening in the window, on a real door with a demo server in a process of its own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow
from scanner.domain.door import OtherDoor
from scanner.domain.override import Why
from scanner.domain.verdict import Answer
from scanner.ui.house import House
from tests.ui.conftest import PATIENCE


def closed_ticket(house: House) -> tuple[str, str]:
    """A good ticket for the section that this door does not serve; and that section's id."""
    assert house.desk is not None
    doorway = house.desk.doorway
    found = (each for each in doorway.listed() if each.admissible and not doorway.door.admits_to(each.section.id))
    ticket = next(found)
    return ticket.serial, ticket.section.id


def test_a_guest_of_another_section_is_sent_on_or_let_in_and_the_shift_tells_it(
    real_house: House, show: WindowShow, qtbot: QtBot, tmp_path: Path
) -> None:
    house, window = real_house, real_house.window
    assert house.desk is not None
    doorway, sheets = house.desk.doorway, house.side.sheets
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=PATIENCE)
    serial, section = closed_ticket(house)
    doorway.presets.know_others([OtherDoor("Door B", frozenset({section}))])  # type: ignore[arg-type]
    window.manual.submitted.emit(serial)
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.STOP, timeout=PATIENCE)
    assert window.verdict.showing.next_step.startswith("Send to Door B: ")

    doorway.supervisor.set_pin("4711")
    doorway.supervisor.lock()
    QTest.keyClick(window.verdict, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    sheet = sheets.override.panel
    qtbot.waitUntil(sheet.isVisible, timeout=PATIENCE)
    sheet.reasons.buttons[Why.SECTION.value].click()
    sheet.by.setText("Ada")
    sheet.let_in.click()
    qtbot.waitUntil(lambda: house.side.supervisor.asking, timeout=PATIENCE)
    house.side.supervisor.pad.type("4711")
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.ADMIT, timeout=PATIENCE)
    assert window.verdict.showing.why == "Let in by the supervisor"

    qtbot.waitUntil(lambda: doorway.status().waiting == 0, timeout=PATIENCE)
    assert serial in {each["serial"] for each in show.stage.server.state()["admitted"]}
    doorway.presets.know_others([])
    sheets.places.open()
    sheets.places.panel.from_server.click()  # this door's key may see the tokens
    qtbot.waitUntil(lambda: "Door 2" in sheets.places.panel.changes, timeout=PATIENCE)
    sheets.shift.open()
    shift = sheets.shift.panel
    qtbot.waitUntil(lambda: shift.unsent.text() == "Everything has been sent.", timeout=PATIENCE)
    shift.by.setText("Ada")
    shift.close_it.click()
    qtbot.waitUntil(lambda: shift.strip.said[0] == "The shift is closed.", timeout=PATIENCE)
    sheets.shift._kind = "pdf"
    sheets.shift.write(str(tmp_path / "shift.pdf"))
    qtbot.waitUntil((tmp_path / "shift.pdf").exists, timeout=PATIENCE)
    report = doorway.reports.read(back=1)
    (told,) = report.overrides
    assert (told.override.by, told.override.why, told.confirmed) == ("Ada", Why.SECTION, True)
    assert doorway.first_broken_row() is None


def test_with_the_server_dead_an_override_waits_and_another_token_is_not_taken_blindly(
    real_house: House, show: WindowShow, qtbot: QtBot
) -> None:
    house, window = real_house, real_house.window
    assert house.desk is not None
    doorway, sheets = house.desk.doorway, house.side.sheets
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=PATIENCE)
    serial, _ = closed_ticket(house)
    ready = show.stage.server.ready
    narrow = next(each for each in ready["tokens"] if len(each["sections"]) < len(doorway.door.sections))
    show.stage.server.kill()
    window.manual.submitted.emit(serial)
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.STOP, timeout=PATIENCE)
    doorway.overrides.admit(serial, Why.SEEN)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.status.queue.text == "1 waiting", timeout=PATIENCE)
    sheets.doors.open()
    panel = sheets.doors.panel
    panel.token.setText(narrow["code"])
    panel.use_token.click()
    qtbot.waitUntil(lambda: not panel.strip.isHidden() and panel.use_token.isEnabled(), timeout=PATIENCE)
    assert house.desk.doorway is doorway  # still the same door: nobody could be asked
    show.stage.server.restart()
    window.sync_wanted.emit()
    qtbot.waitUntil(lambda: window.status.queue.text == "Nothing waiting", timeout=PATIENCE)
    panel.use_token.click()
    qtbot.waitUntil(lambda: house.desk is not None and house.desk.doorway is not doorway, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(window.sections.switches) == len(narrow["sections"]), timeout=PATIENCE)
    assert not panel.isVisible()
