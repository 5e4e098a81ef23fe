"""What is painted by hand is mirrored too where one reads from right to left; words and signs stay readable."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.flow import Flow, Minute
from scanner.domain.verdict import Answer
from scanner.ui.flow_panel import Canvas
from scanner.ui.history_panel import HistoryPanel
from scanner.ui.models.history_model import Column
from scanner.ui.patron_window import PatronWindow
from scanner.ui.pieces import label
from scanner.ui.pin_pad import PinPad
from scanner.ui.theme import look
from scanner.ui.tongue import TONGUE
from scanner.ui.verdict_panel import VerdictPanel
from tests.ui.fakes import CONFIRMED, EVENING, PROVISIONAL, USED, verdict
from tests.ui.test_party import party
from tests.ui.tongues import speak_pseudo

Grab = Callable[[], QImage]


@pytest.fixture
def panel(qtbot: QtBot) -> VerdictPanel:
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.resize(880, 420)
    made.show()
    return made


def both_ways(grab: Grab) -> tuple[QImage, QImage]:
    usual = grab()
    speak_pseudo(locale="ar")
    QApplication.processEvents()
    return usual, grab()


def alike(one: QImage, other: QImage) -> float:
    """The share of points that have the same colour, about."""
    assert one.size() == other.size()
    points = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    return sum(_near(one.pixelColor(*at), other.pixelColor(*at)) for at in points) / len(points)


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 60


def centre_of(image: QImage, colour: str) -> float:
    """Where it is from left to right, as a share of the width."""
    points = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    found = [at[0] for at in points if _near(image.pixelColor(*at), QColor(colour))]
    assert found
    return sum(found) / len(found) / image.width()


def test_the_lamps_of_an_answer_stand_where_one_begins_to_read(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(USED))
    usual, mirrored = both_ways(lambda: panel.grab().toImage())
    lamps = QRect(0, 0, 230, 420)
    there = QRect(880 - 230, 0, 230, 420)
    assert alike(_turned(usual.copy(lamps)), mirrored.copy(there)) > 0.97
    assert alike(usual.copy(lamps), mirrored.copy(lamps)) < 0.9


def test_the_tick_of_a_green_answer_is_not_turned_round(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(CONFIRMED))
    usual, mirrored = both_ways(lambda: panel.grab().toImage())
    panel_height, inner = 420, 420 * 0.075
    side = round(min((panel_height - 2 * inner) * 0.6, (880 - 2 * inner) * 0.27))
    tick = QRect(round(inner), round(panel_height - inner - side), side, side)
    there = QRect(880 - tick.right() - 1, tick.top(), side, side)
    assert alike(usual.copy(tick), mirrored.copy(there)) > 0.93
    assert alike(_turned(usual.copy(tick)), mirrored.copy(there)) < 0.93


def test_of_a_party_in_a_strip_those_who_go_in_come_first(panel: VerdictPanel) -> None:
    panel.resize(1300, 200)
    panel.show_party(party(CONFIRMED, CONFIRMED, USED))
    stop = look("dark").theme.tone(Answer.STOP).back
    usual, mirrored = both_ways(lambda: panel.grab().toImage())
    assert centre_of(usual, stop) > 0.6
    assert centre_of(mirrored, stop) < 0.4


def test_the_badge_of_a_provisional_answer_has_its_stripes_at_its_end(qtbot: QtBot) -> None:
    history = HistoryPanel()
    qtbot.addWidget(history)
    history.resize(800, 200)
    history.show()
    history.model.add(verdict(PROVISIONAL))
    QApplication.processEvents()

    def badge() -> QImage:
        table = history.table
        return table.viewport().grab(table.visualRect(table.model().index(0, Column.ANSWER))).toImage()

    usual, mirrored = both_ways(badge)
    ink, wide = look("dark").theme.tone(Answer.ADMIT).ink, usual.width()
    left, right = QRect(8, 5, 14, 3), QRect(wide - 22, 5, 14, 3)  # above the sign, which has ink too
    assert _share(usual.copy(right), ink) > 0.2 > _share(usual.copy(left), ink)
    assert _share(mirrored.copy(left), ink) > 0.2 > _share(mirrored.copy(right), ink)


def test_words_begin_on_the_right_whatever_letters_they_have(qtbot: QtBot) -> None:
    for wrap in (False, True):
        words = label("VIP", "muted", wrap=wrap)
        qtbot.addWidget(words)
        words.setStyleSheet("color: #ff0000; background: #000000")
        words.resize(300, 40)
        words.show()
        TONGUE.speak("en")
        usual, mirrored = both_ways(lambda each=words: each.grab().toImage())
        assert centre_of(usual, "#ff0000") < 0.2
        assert centre_of(mirrored, "#ff0000") > 0.8
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        TONGUE.speak("en")
        assert words.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_digits_stand_as_on_a_telephone_everywhere(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    speak_pseudo(locale="ar")
    pad.show()
    QApplication.processEvents()
    assert pad.keys["1"].x() < pad.keys["2"].x() < pad.keys["3"].x()


def test_time_runs_from_right_to_left_in_the_flow() -> None:
    """All refusals were in the first ten minutes of ninety."""
    began = EVENING.replace(second=0) - timedelta(minutes=90)
    minutes = tuple(Minute(began + timedelta(minutes=n), 9, 0, 9 if n < 10 else 0, 0) for n in range(90))
    flow = Flow(EVENING, (), minutes, {1: 12.0, 5: 11.0, 15: 10.4}, 9.8, (), listed=False)
    canvas = Canvas(QSize(1000, 320), 1.0, look("dark"), QFont())
    usual, mirrored = both_ways(lambda: canvas.painted(flow))
    refused = look("dark").theme.bad
    assert centre_of(usual, refused) < 0.4
    assert centre_of(mirrored, refused) > 0.6


def test_the_guests_window_points_straight_on_and_has_no_side(qtbot: QtBot) -> None:
    patron = PatronWindow(screens=list)
    qtbot.addWidget(patron)
    patron.resize(800, 600)
    for judgement in (CONFIRMED, USED):
        panel = VerdictPanel()
        qtbot.addWidget(panel)
        panel.show_verdict(verdict(judgement))
        patron.show_card(panel.showing, look("dark").theme)
        TONGUE.speak("en")
        usual, mirrored = both_ways(lambda: patron.grab().toImage().copy(0, 0, 800, 400))
        assert alike(usual, mirrored) > 0.99
        assert alike(usual, _turned(usual)) > 0.99


def _turned(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal)


def _share(image: QImage, colour: str) -> float:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(_near(image.pixelColor(*at), QColor(colour)) for at in points) / len(points)
