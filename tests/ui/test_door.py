"""A door in use: from what is scanned to what is seen and heard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import (
    ConflictFound,
    LineChanged,
    ListChanged,
    ListProgress,
    QueueChanged,
    SectionsChanged,
    TokenRestored,
    TokenRevoked,
    TroubleSaid,
    VerdictAmended,
    VerdictGiven,
)
from scanner.domain.verdict import Answer, Judgement
from scanner.ui.house import House
from tests.ui.fakes import (
    CONFIRMED,
    EVENING,
    PROVISIONAL,
    SERIAL,
    STALLS,
    UNKNOWN,
    USED,
    VIP,
    FakeCapture,
    FakeDoorway,
    FakeEffects,
    conflict,
    verdict,
)

OpenHouse = Callable[..., House]


def test_a_code_before_the_camera_is_submitted_once(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    for at in (1.0, 1.04, 1.08):
        capture.show(SERIAL, at=at)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert house.window.verdict.showing.headline == "CHECKING"


def test_the_answer_of_a_scan_is_shown_heard_and_listed(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    doorway.say(VerdictGiven(verdict(USED)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.headline == "STOP")
    assert effects.played == ["stop"]
    assert house.window.history.model.rowCount() == 1


@pytest.mark.parametrize(
    ("judgement", "sound"),
    [(CONFIRMED, "admit"), (PROVISIONAL, "provisional"), (USED, "stop"), (UNKNOWN, "cannot_decide")],
)
@pytest.mark.usefixtures("house")
def test_each_answer_has_its_own_sound(
    doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot, judgement: Judgement, sound: str
) -> None:
    doorway.say(VerdictGiven(verdict(judgement)))
    qtbot.waitUntil(lambda: effects.played == [sound])


def test_a_muted_door_is_silent(house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot) -> None:
    QTest.keyClick(house.window.verdict, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not doorway.settings.sound)
    qtbot.waitUntil(lambda: house.window.header.sound.accessibleDescription() == "off")
    doorway.say(VerdictGiven(verdict()))
    qtbot.waitUntil(lambda: house.window.verdict.showing.answer is Answer.ADMIT)
    assert effects.played == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_key_clears_a_stop(house: House, doorway: FakeDoorway, qtbot: QtBot, key: Qt.Key) -> None:
    doorway.say(VerdictGiven(verdict(USED)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.headline == "STOP")
    QTest.keyClick(house.window.verdict, key)
    qtbot.waitUntil(lambda: house.window.verdict.showing.headline == "READY")


def test_a_hand_scanner_works_whatever_button_has_the_focus(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    house.window.activateWindow()
    house.window.header.full.setFocus()
    QTest.keyClicks(house.window.header.full, SERIAL)
    QTest.keyClick(house.window.header.full, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert not house.window.isFullScreen()


def test_a_typed_number_is_tidied_and_submitted_and_the_door_is_ready_for_the_next(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house.window.activateWindow()
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F2)
    field = house.window.manual.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "harbou vipv37536946")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert doorway.submitted == [SERIAL]
    assert field.text() == ""
    assert house.window.verdict.hasFocus()


def test_ctrl_e_goes_to_the_number_too_and_escape_leaves_it(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    house.window.activateWindow()
    QTest.keyClick(house.window.verdict, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    field = house.window.manual.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert house.window.verdict.hasFocus()
    assert doorway.submitted == []


def test_a_provisional_answer_is_confirmed_where_it_stands_and_in_the_history(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.say(VerdictGiven(verdict(PROVISIONAL)), VerdictAmended(7, SERIAL, CONFIRMED))
    qtbot.waitUntil(lambda: house.window.verdict.showing.tag == "NOW CONFIRMED")
    model = house.window.history.model
    assert model.data(model.index(0, 2)) == "Valid ticket"


def test_a_conflict_rings_counts_and_stays_until_it_is_closed(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    doorway.standing = replace(doorway.standing, conflicts=1)
    doorway.care.found = [conflict(7)]
    doorway.say(VerdictGiven(verdict(PROVISIONAL)), ConflictFound(7, SERIAL, EVENING, USED), QueueChanged(0, 1, 0, 0))
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is not None)
    banner = house.window.banners.banner("conflict")
    assert banner is not None
    qtbot.waitUntil(lambda: banner.title.text() == "1 conflict: no. 7")
    assert "You let Sam Reed in at " in banner.advice.text()
    assert "door south-2 had already let this ticket in at " in banner.advice.text()
    assert not banner.closable
    assert "conflict" in effects.played
    assert house.window.verdict.showing.answer is Answer.STOP
    model = house.window.history.model
    assert model.data(model.index(0, 0)) == "CONFLICT"
    doorway.standing = replace(doorway.standing, conflicts=0)
    doorway.care.found = []
    doorway.say(QueueChanged(0, 0, 0, 1))
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is None)


def test_conflicts_from_before_are_shown_when_the_door_opens(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot
) -> None:

    doorway.standing = replace(doorway.standing, conflicts=2)
    house = open_house()
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is not None)
    banner = house.window.banners.banner("conflict")
    assert banner is not None
    assert banner.title.text() == "2 conflicts"


def test_scanning_goes_on_under_a_banner_and_under_the_sheet_of_keys(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.say(TroubleSaid("The disk is nearly full.", "Make room."))
    qtbot.waitUntil(lambda: house.window.banners.keys == ("trouble:The disk is nearly full.",))
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F1)
    assert house.window.help.isVisible()
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert not house.window.help.isVisible()


def test_trouble_said_twice_is_one_strip_with_its_details_to_copy(
    house: House, doorway: FakeDoorway, qtbot: QtBot, qapp: object
) -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QPushButton

    doorway.say(TroubleSaid("No room.", "Make some."), TroubleSaid("No room.", "Make some."))
    qtbot.waitUntil(lambda: len(house.window.banners.keys) == 1)
    banner = house.window.banners.banner("trouble:No room.")
    assert banner is not None
    buttons = {each.text(): each for each in banner.findChildren(QPushButton)}
    buttons["Copy details"].click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("No room.\nMake some.\n\n")
    assert "door-scanner" in copied
    buttons["Close"].click()
    assert house.window.banners.keys == ()


def test_a_section_is_switched_off_the_ui_thread(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    house.window.sections.switches[VIP.id].click()
    qtbot.waitUntil(lambda: doorway.switched == [(VIP.id, False)])
    assert "MainThread" not in doorway.threads
    doorway.say(SectionsChanged((STALLS, VIP), frozenset({VIP.id})))
    qtbot.waitUntil(lambda: not house.window.sections.switches[VIP.id].isChecked())
    assert house.window.sections.switches[VIP.id].accessibleDescription().startswith("closed")


def test_a_switch_that_could_not_be_thrown_goes_back(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.trouble = StoreTrouble("The disk is full.", "Make room.")
    house.window.sections.switches[VIP.id].click()
    qtbot.waitUntil(lambda: house.window.banners.banner("trouble:The disk is full.") is not None)
    assert house.window.sections.switches[VIP.id].isChecked()


def test_sections_that_the_token_gains_get_a_switch(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    from scanner.domain.ticket import Section, SectionId

    box = Section(SectionId("3"), "Box")
    doorway.say(SectionsChanged((STALLS, VIP, box), frozenset()))
    qtbot.waitUntil(lambda: box.id in house.window.sections.switches)
    assert house.window.sections.switches[box.id].accessibleName() == "Box"


def test_the_status_line_tells_of_line_list_and_queue(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    status = house.window.status
    doorway.say(LineChanged(True, EVENING), ListProgress(100, 512, True))
    qtbot.waitUntil(lambda: status.list.text == "List: 100 of 512")
    assert status.line.text == "ONLINE"
    doorway.say(ListChanged(512, EVENING), QueueChanged(3, 0, 1, 9), LineChanged(False, EVENING, "no answer"))
    qtbot.waitUntil(lambda: status.line.text.startswith("OFFLINE since "))
    assert status.line.text.endswith(": no answer")
    assert status.line.tone == "warn"
    assert status.queue.text == "3 waiting, 1 set aside"
    assert status.list.text.startswith("512 tickets, ")
    assert status.door.text == "north-1 \u00b7 Kim"


def test_a_revoked_token_is_said_until_it_is_restored(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.say(TokenRevoked("The token was withdrawn."))
    qtbot.waitUntil(lambda: house.window.status.line.text == "TOKEN REVOKED")
    assert house.window.banners.banner("revoked") is not None
    doorway.say(TokenRestored())
    qtbot.waitUntil(lambda: house.window.banners.banner("revoked") is None)


def test_the_past_of_the_door_is_there_when_it_opens(open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.past = [verdict(USED), verdict(CONFIRMED, attempt=6)]
    house = open_house()
    qtbot.waitUntil(lambda: house.window.history.model.rowCount() == 2)


def test_a_theme_is_chosen_from_the_menu_and_kept(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    house.window.header.changed.emit("theme", "outdoor")
    qtbot.waitUntil(lambda: house.window.look.theme.name == "outdoor")
    assert doorway.settings.theme == "outdoor"


def test_f5_asks_the_server_for_news(house: House, doorway: FakeDoorway) -> None:
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F5)
    assert doorway.synced == 1


def test_nothing_of_the_door_s_work_runs_in_the_ui_thread(house: House, doorway: FakeDoorway) -> None:
    assert doorway.started
    assert "MainThread" not in doorway.threads


def test_every_control_has_a_name_for_a_screen_reader_and_can_be_reached_by_keyboard(house: House) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

    for kind in (QAbstractButton, QLineEdit, QTableView):
        for control in house.window.findChildren(kind):
            if (
                not control.isVisibleTo(house.window)
                or control.objectName().startswith("qt_")
                or not control.focusPolicy()
            ):
                continue
            assert control.accessibleName() or control.text(), control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_closing_the_window_ends_the_camera_the_door_and_every_thread(
    open_house: OpenHouse, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    import threading

    house = open_house()
    qtbot.waitUntil(lambda: capture.started)
    house.window.close()
    house.close()
    assert capture.stopped
    assert doorway.closed
    assert not [each.name for each in threading.enumerate() if "errands" in each.name]
