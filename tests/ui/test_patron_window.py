"""The window for the guest: what to do, large, and nothing that is nobody else's business."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QScreen
from pytestqt.qtbot import QtBot

from scanner.domain.verdict import Answer
from scanner.ui.card import CHECKING, READY, Card
from scanner.ui.house import House
from scanner.ui.patron_window import PatronWindow
from scanner.ui.theme import THEMES, contrast

HOLDER, SECTION = "Samira Reed", "Balcony left"
THEME = THEMES["dark"]


def card(answer: Answer) -> Card:
    return Card(answer, answer.value, "why", "what to do", section=SECTION, holder=HOLDER, footnote="HARBOU-STAN1")


@pytest.fixture
def patron(qtbot: QtBot) -> PatronWindow:
    made = PatronWindow(screens=list)
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def picture(patron: PatronWindow) -> QImage:
    return patron.grab().toImage()


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (card(Answer.ADMIT), "WELCOME"),
        (card(Answer.STOP), "PLEASE WAIT"),
        (card(Answer.CANNOT_DECIDE), "ONE MOMENT"),
        (CHECKING, "ONE MOMENT"),
        (READY, "HOLD YOUR TICKET HERE"),
    ],
)
def test_it_says_what_to_do_in_the_verdicts_own_colour(patron: PatronWindow, shown: Card, words: str) -> None:
    patron.show_card(shown, THEME)
    assert patron.words == patron.accessibleDescription() == words
    assert picture(patron).pixelColor(2, 2) == QColor(THEME.tone(shown.answer).back)


def test_nothing_personal_is_on_it(patron: PatronWindow) -> None:
    patron.show_card(card(Answer.STOP), THEME)
    named = picture(patron)
    patron.show_card(Card(Answer.STOP, "STOP"), THEME)
    assert picture(patron) == named
    assert HOLDER not in patron.accessibleDescription() + patron.accessibleName() + patron.windowTitle()


@pytest.mark.parametrize("answer", Answer)
@pytest.mark.parametrize("theme", THEMES)
def test_the_words_stand_out_in_every_theme(theme: str, answer: Answer) -> None:
    tone = THEMES[theme].tone(answer)
    assert contrast(tone.back, tone.ink) >= 7


def test_without_a_second_monitor_it_is_a_window_beside_the_other(patron: PatronWindow) -> None:
    patron.toggle(QGuiApplication.primaryScreen())
    assert patron.isVisible()
    assert not patron.isFullScreen()
    patron.toggle(QGuiApplication.primaryScreen())
    assert not patron.isVisible()


def test_it_fills_another_monitor_where_there_is_one(qtbot: QtBot) -> None:
    other = QGuiApplication.primaryScreen()
    own: QScreen = object()  # type: ignore[assignment]  # this machine has but one
    patron = PatronWindow(screens=lambda: [own, other])
    qtbot.addWidget(patron)
    patron.toggle(own)
    assert patron.isFullScreen()
    assert patron.geometry() == other.geometry()


def test_it_never_takes_the_focus_and_never_keeps_the_program_alive(patron: PatronWindow) -> None:
    assert patron.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert not patron.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_a_key_opens_it_and_it_follows_the_doors_own_answer(house: House, qtbot: QtBot) -> None:
    qtbot.keyClick(house.window, Qt.Key.Key_F12)
    assert house.patron.isVisible()
    house.window.verdict.checking()
    assert house.patron.words == "ONE MOMENT"
    house.window.verdict.clear()
    assert house.patron.words == "HOLD YOUR TICKET HERE"
    qtbot.keyClick(house.window, Qt.Key.Key_F12)
    assert not house.patron.isVisible()
