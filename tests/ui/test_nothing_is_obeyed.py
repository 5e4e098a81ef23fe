"""What comes from a ticket or a server is shown and nothing more: no markup, no link, no focus, no window."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from scanner.domain.notices import VerdictGiven
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, Verdict
from scanner.ui.house import House
from scanner.ui.pieces import Elided
from scanner.ui.tips import as_tip
from tests.ui.fakes import FakeDoorway

TAG = '<img src="file:///etc/passwd"><b>x</b>'
HOSTILE = [
    TAG,
    "https://evil.example/?a=1",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "\x1b[2J\x1b]0;title\x07",
    "\u202egnp.exe\u2066",
    "&Quit &File",
    "\t\t\n\x1b\r",
    "'; DROP TABLE journal; --",
    "%s%n{0}{verdict.text}",
    "x\ud800y",
    "\x00" * 40,
    "A" * 20_000,
    "\U0001f469\u200d" * 400,
    "e" + "\u0301" * 5000,
]


def verdict(text: str) -> Verdict:
    judgement = Judgement(Answer.STOP, Reason.STATUS, Source.SERVER, detail=Detail(status=text, gate=text, note=text))
    return Verdict(datetime.now(UTC), text, Serial("HARBOU-VIPV00000001"), judgement, text, text)


def labels() -> list[QLabel]:
    return [each for each in QApplication.allWidgets() if isinstance(each, QLabel)]


def walk(house: House) -> None:
    """Every page and sheet once, so that all there is has been made."""
    for page in ("queue", "conflicts", "flow", "preflight", "record"):
        house.window.open_queue(page)
    house.window.close_queue()
    house.window.help.toggle()
    house.window.help.toggle()
    house.side.toggle_supervisor()
    house.window.search_wanted.emit()
    house.window.banners.put("x", "warn", TAG, TAG)


def test_every_label_there_is_shows_plain_text_and_opens_nothing(house: House) -> None:
    walk(house)
    assert len(labels()) > 60
    wrong = {
        (each.text(), type(each).__name__, type(each.parent()).__name__)
        for each in labels()
        if each.textFormat() is not Qt.TextFormat.PlainText and each.pixmap().isNull()
    }
    assert wrong == set()
    assert not [each for each in labels() if each.openExternalLinks()]
    assert not [each for each in QApplication.allWidgets() if isinstance(each, QTextBrowser)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_code_takes_no_focus_opens_no_window_and_is_shown_escaped(
    house: House, doorway: FakeDoorway, qtbot: QtBot, text: str
) -> None:
    focus, windows = house.window.focusWidget(), set(QApplication.topLevelWidgets())
    house.wedge.scanned.emit(text)
    assert len(doorway.submitted) == 1
    doorway.say(VerdictGiven(verdict(text)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.answer is Answer.STOP, timeout=20_000)
    house.window.grab()
    assert house.window.focusWidget() is focus
    assert {each for each in QApplication.topLevelWidgets() if each.isVisible()} <= windows
    assert house.window.windowTitle() == "Door Scanner"
    for each in labels():
        assert not any(ord(char) < 32 and char != "\n" for char in each.text())
        assert not any(char in each.text() for char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def test_a_tool_tip_with_a_tag_is_not_obeyed() -> None:
    assert "<img" not in as_tip(TAG)
    assert "&lt;img" in as_tip(TAG)
    assert as_tip("plain") == "plain"


def test_a_name_that_is_cut_off_is_whole_in_its_tool_tip_and_still_plain(qtbot: QtBot) -> None:
    cut = Elided(TAG * 4, least=3)
    qtbot.addWidget(cut)
    cut.resize(60, 20)
    cut.show()
    cut.grab()
    assert cut.toolTip().startswith("<span>&lt;img")


def test_every_tool_tip_in_the_window_is_plain(house: House) -> None:
    walk(house)
    tips = {each.toolTip() for each in house.window.findChildren(QWidget) if "<" in each.toolTip()}
    assert {tip for tip in tips if not tip.startswith("<span>") or tip.count("<") > 2 + tip.count("<br>")} == set()
