"""Finding a guest in the window: as one types, by keys alone, and never by a slip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.backends.base import Capability
from scanner.domain.notices import VerdictGiven
from scanner.domain.search import Standing
from scanner.domain.verdict import Answer
from scanner.ui.house import House
from scanner.ui.models.hit_model import Role
from scanner.ui.search_panel import PAUSE, PAUSE_TO_ASK, SearchPanel
from tests.ui.fake_side import hit
from tests.ui.fakes import SERIAL, FakeCapture, FakeDoorway, verdict

HITS = (hit("Sam Reed", 1), hit("Sam Arden", 2, Standing.LET_IN), hit("Kim Lund", 3, Standing.OTHER_SECTION))


@pytest.fixture
def panel(house: House, doorway: FakeDoorway) -> SearchPanel:
    """Open, over a door with three guests."""
    doorway.search.hits = list(HITS)
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F3)
    assert house.side.search.isVisible()
    return house.side.search


def look(panel: SearchPanel, qtbot: QtBot, text: str, rows: int) -> None:
    panel.field.setText(text)
    qtbot.waitUntil(lambda: panel._settled and panel.model.rowCount() == rows, timeout=20_000)


def press(panel: SearchPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.field, key)


def test_it_opens_by_keys_and_button_and_closes_by_escape(house: House, panel: SearchPanel, qtbot: QtBot) -> None:
    window = house.window
    qtbot.waitUntil(panel.field.hasFocus)
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    QTest.keyClick(window.verdict, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.isVisible)
    panel.close_button.click()
    window.header.seek.click()
    assert panel.isVisible()
    assert window.verdict.isVisible()
    assert not panel.geometry().intersects(window.verdict.geometry().translated(window.pages.pos()))


def test_its_keys_are_on_the_sheet() -> None:
    from scanner.ui.help_sheet import KEYS

    assert {"F3 or Ctrl+F", "F4", "Ctrl+L"} <= {key for key, _ in KEYS}


def test_tickets_that_fit_stand_there_with_all_that_matters(panel: SearchPanel, qtbot: QtBot) -> None:
    look(panel, qtbot, "sam", 2)
    index = panel.model.index(1)
    assert index.data() == "Sam Arden"
    assert index.data(Role.WORDS) == "Already let in"
    assert index.data(Role.MORE) == "VIP \u00b7 HARBOU-VIPV00000002"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Sam Arden, Already let in, VIP, ticket ")
    assert panel.total.text() == "2 tickets"
    assert not panel.grab().isNull()


def test_it_looks_once_one_stops_typing_and_not_in_the_window_s_thread(
    panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.search.looked.clear()
    for text in ("s", "sa", "sam"):
        panel.field.setText(text)
    qtbot.waitUntil(lambda: panel._settled, timeout=20_000)
    assert doorway.search.looked == ["sam"]
    assert "MainThread" not in doorway.threads


def test_where_the_system_has_to_be_asked_it_waits_for_a_whole_name_and_says_what_it_looks_for(
    house: House, doorway: FakeDoorway
) -> None:
    doorway.capability = Capability(rules=True, searches=True)
    house.side.finding.toggle()
    panel = house.side.search
    assert panel.isVisible()
    assert panel._pause.interval() == PAUSE_TO_ASK > 5 * PAUSE
    assert panel._empty.text().startswith("Type three letters or more of the name")


def test_empty_none_found_and_no_list_are_said(panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel._settled, timeout=20_000)
    assert "Type two letters" in panel._empty.text()
    look(panel, qtbot, "nobody", 0)
    assert panel._empty.text().startswith("No ticket on the list fits.")
    doorway.search.listed = False
    look(panel, qtbot, "nobody else", 0)
    assert panel._empty.text().startswith("There is no ticket list yet.")


def test_enter_marks_the_likeliest_first_and_only_then_lets_it_in(
    panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    look(panel, qtbot, "sam", 2)
    press(panel, Qt.Key.Key_Return)
    assert panel.marked == HITS[0]
    assert doorway.search.admitted == []
    press(panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == [HITS[0].serial])
    assert doorway.search.admitted == [HITS[0].serial]


def test_arrows_move_while_one_goes_on_typing(panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot) -> None:
    look(panel, qtbot, "sam", 2)
    for key, marked in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        press(panel, key)
        assert panel.marked == HITS[marked]
    press(panel, Qt.Key.Key_Down)
    panel.admit.click()
    qtbot.waitUntil(lambda: doorway.submitted == [HITS[1].serial])  # the turnstile says what that means


def test_nobody_is_let_in_while_the_list_is_for_another_text(
    panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    look(panel, qtbot, "sam", 2)
    press(panel, Qt.Key.Key_Down)
    panel.field.setText("kim")
    assert not panel.admit.isEnabled()
    press(panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel._settled and panel.model.rowCount() == 1, timeout=20_000)
    assert doorway.search.admitted == []
    assert panel.marked == HITS[2]  # the only one


def test_a_hand_scanner_that_types_into_the_field_is_a_scan(
    panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    look(panel, qtbot, "sam", 2)
    panel.field.pressed_at = lambda _event: 1.0
    QTest.keyClicks(panel.field, SERIAL)
    press(panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    assert panel.field.text() == "sam"
    assert doorway.search.admitted == []


def test_scanning_goes_on_and_the_list_is_looked_at_again(
    house: House, panel: SearchPanel, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    look(panel, qtbot, "sam", 2)
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    doorway.search.looked.clear()
    doorway.say(VerdictGiven(verdict()))
    qtbot.waitUntil(lambda: house.window.verdict.showing.answer is Answer.ADMIT)
    qtbot.waitUntil(lambda: doorway.search.looked == ["sam"])
    assert panel.isVisible()


def test_what_staff_may_not_is_said_before_they_try(
    house: House, panel: SearchPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    from dataclasses import replace

    assert panel.note.isHidden()
    doorway.settings = replace(doorway.settings, admit_from_search="supervisor", names_for_staff=False)
    doorway.supervisor.pin = "4711"
    qtbot.waitUntil(lambda: not panel.note.isHidden(), timeout=20_000)
    assert "supervisor" in panel.note.text()
