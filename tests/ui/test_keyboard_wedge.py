"""Hand scanners that type, and people who type."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scanner.domain.keyboard import GERMAN, US, typed
from scanner.ui.keyboard_wedge import Burst, KeyboardWedge
from tests.ui.fakes import SERIAL


class Clock:
    """Seconds that go on by the speed of the fingers."""

    def __init__(self) -> None:
        self.now = 100.0
        self.step = 0.004

    def __call__(self, _event: object) -> float:
        self.now += self.step
        return self.now


class Page(QWidget):
    """A field, a button, and a place that wants keys."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button, self.keys = QLineEdit(), QPushButton("Go"), Keys()
        column = QVBoxLayout(self)
        for widget in (self.field, self.button, self.keys):
            column.addWidget(widget)


class Keys(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: object) -> None:  # noqa: N802
        self.pressed.append(event.text())  # type: ignore[attr-defined]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def wedge(qtbot: QtBot, clock: Clock) -> Iterator[KeyboardWedge]:
    made = KeyboardWedge(pressed_at=clock)
    made.install()
    yield made
    made.remove()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.keys.setFocus()
    qtbot.waitUntil(made.keys.hasFocus)
    return made


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_quick_keys_ended_by_enter_or_tab_are_one_code(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot, end: Qt.Key
) -> None:
    with qtbot.waitSignal(wedge.scanned) as heard:
        QTest.keyClicks(page.keys, SERIAL)
        QTest.keyClick(page.keys, end)
    assert heard.args == [SERIAL]
    assert page.keys.pressed == []
    assert page.keys.hasFocus()


def test_two_codes_one_after_the_other_are_two(wedge: KeyboardWedge, page: Page) -> None:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    for code in ("HARBOU-1", "HARBOU-2"):
        QTest.keyClicks(page.keys, code)
        QTest.keyClick(page.keys, Qt.Key.Key_Return)
    assert heard == ["HARBOU-1", "HARBOU-2"]


def test_a_code_is_heard_while_a_button_has_the_focus_and_does_not_press_it(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot
) -> None:
    page.button.setFocus()
    pressed: list[bool] = []
    page.button.clicked.connect(pressed.append)
    with qtbot.waitSignal(wedge.scanned) as heard:
        QTest.keyClicks(page.button, "AB CD 12")
        QTest.keyClick(page.button, Qt.Key.Key_Return)
    assert heard.args == ["AB CD 12"]
    assert pressed == []


def test_typing_in_a_text_field_is_never_taken(wedge: KeyboardWedge, page: Page, qtbot: QtBot) -> None:
    page.field.setFocus()
    with qtbot.assertNotEmitted(wedge.scanned):
        QTest.keyClicks(page.field, SERIAL)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.text() == SERIAL


def test_a_field_that_is_hidden_takes_nothing_even_if_it_has_the_focus(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot
) -> None:
    sheet = QWidget(page)  # on a sheet that has not been opened yet
    sheet.hide()
    page.field.setParent(sheet)
    page.field.setFocus()
    assert QApplication.focusWidget() is page.field
    assert not page.field.isVisible()
    with qtbot.waitSignal(wedge.scanned) as heard:
        QTest.keyClicks(page.keys, SERIAL)
        QTest.keyClick(page.keys, Qt.Key.Key_Return)
    assert heard.args == [SERIAL]


def test_a_person_s_keys_arrive_where_they_were_going(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot, clock: Clock
) -> None:
    clock.step = 0.2
    with qtbot.assertNotEmitted(wedge.scanned):
        QTest.keyClicks(page.keys, "m?")
        QTest.keyClick(page.keys, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "".join(page.keys.pressed).startswith("m?"))
    assert page.keys.pressed == ["m", "?", "\r"]


def test_a_space_pressed_by_a_person_still_presses_a_button(wedge: KeyboardWedge, page: Page, qtbot: QtBot) -> None:
    page.button.setFocus()
    with qtbot.waitSignal(page.button.clicked):
        QTest.keyClick(page.button, Qt.Key.Key_Space)
    assert not page.button.isDown()


def test_enter_alone_is_no_code(wedge: KeyboardWedge, page: Page, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(wedge.scanned):
        QTest.keyClick(page.keys, Qt.Key.Key_Return)
    assert page.keys.pressed == ["\r"]


@pytest.mark.parametrize("code", [SERIAL, typed(SERIAL, GERMAN, US)])
def test_a_ticket_without_enter_is_ended_by_a_pause_told_of_and_presses_nothing(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot, code: str
) -> None:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    with qtbot.waitSignal(wedge.unended):
        QTest.keyClicks(page.keys, code)
    assert heard == [code]
    assert page.keys.pressed == []


def test_a_hand_that_falls_on_the_keys_is_no_code(wedge: KeyboardWedge, page: Page, qtbot: QtBot) -> None:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    with qtbot.waitSignal(wedge.unended):
        QTest.keyClicks(page.keys, "asdfjkl")
    assert heard == []
    assert page.keys.pressed == []


def test_a_window_that_was_busy_in_the_middle_of_a_code_still_gets_one_code(
    wedge: KeyboardWedge, page: Page, qtbot: QtBot
) -> None:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    QTest.keyClicks(page.keys, SERIAL[:9])
    with qtbot.assertNotEmitted(wedge.unended, wait=150):  # longer than a person's keys are held back
        pass
    QTest.keyClicks(page.keys, SERIAL[9:])
    QTest.keyClick(page.keys, Qt.Key.Key_Return)
    assert heard == [SERIAL]
    assert page.keys.pressed == []


def test_function_keys_and_shortcuts_pass(wedge: KeyboardWedge, page: Page) -> None:
    QTest.keyClick(page.keys, Qt.Key.Key_F2)
    QTest.keyClick(page.keys, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert len(page.keys.pressed) == 2


def test_a_widget_that_is_gone_gets_no_keys(wedge: KeyboardWedge, page: Page, qtbot: QtBot, clock: Clock) -> None:
    clock.step = 0.2
    QTest.keyClick(page.keys, Qt.Key.Key_M)
    page.keys.setParent(None)
    page.keys.deleteLater()
    with qtbot.waitSignal(page.keys.destroyed):
        pass
    QTest.keyClick(page.button, Qt.Key.Key_X)


def test_a_burst_is_as_quick_as_a_scanner_and_as_long_as_a_code() -> None:
    burst = Burst()
    burst.add("A", 1.0)
    assert burst.takes(1.05)
    assert not burst.takes(1.2)
    for _ in range(10_000):
        burst.add("B", 1.0)
    assert len(burst.take()) == 8192
    assert not burst.is_code
