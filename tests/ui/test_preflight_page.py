"""The check of this door, from the window: everything at once, questions asked, the seal kept in sight."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from scanner.app.preflight import seal as seals
from scanner.app.preflight.findings import State
from scanner.app.preflight.seal import Seal
from scanner.ui.question import Question
from tests.ui.fakes import DOOR, EVENING

WAIT = 90_000


@pytest.fixture
def kept(doorway, tmp_path):
    """A door whose seal is kept in a folder of the test's."""
    doorway.preflight.paths = type(doorway.preflight.paths)(tmp_path, tmp_path, tmp_path)
    return doorway.preflight


@pytest.fixture
def page(kept, house, capture):
    capture.show()
    house.window.open_queue("preflight")
    return house.window.preflight


def answered(page, qtbot, key, word):
    button = page.rows[key].buttons[word]
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ended(house, page, qtbot):
    qtbot.waitUntil(lambda: not house.overview.preflight.running, timeout=WAIT)
    return {key: row.mark.state for key, row in page.rows.items()}


def test_all_is_checked_at_once_and_people_are_asked_what_only_they_know(house, page, qtbot, effects, kept):
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    answered(page, qtbot, "sound", "yes")
    assert effects.played[-1] == "admit"
    qtbot.waitUntil(page.rows["hand_scanner"].buttons["none"].isVisible, timeout=WAIT)
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    states = ended(house, page, qtbot)
    assert len(states) == 10
    assert None not in states.values()
    for key in ("sound", "hand_scanner", "token", "list", "clock", "code"):
        assert states[key] is State.OK, page.rows[key].words.text()
    assert kept.written[0]["checks"]["sound"] == "ok"
    assert house.window.status.seal.isVisible()
    assert house.window.status.seal.text.startswith("Checked ")


def test_a_code_that_is_scanned_during_the_check_is_judged_like_any_other(house, page, qtbot, doorway):
    house.overview.preflight.run()
    qtbot.waitUntil(page.rows["hand_scanner"].buttons["none"].isVisible, timeout=WAIT)
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    assert doorway.submitted == ["HARBOU-VIPV37536946"]
    house.overview.preflight.give_up()
    ended(house, page, qtbot)


def test_who_heard_nothing_is_told_what_to_do_and_there_is_no_green(house, page, qtbot):
    house.overview.preflight.run()
    answered(page, qtbot, "sound", "no")
    answered(page, qtbot, "hand_scanner", "none")
    states = ended(house, page, qtbot)
    assert states["sound"] is State.LOOK
    assert "volume" in page.rows["sound"].advice.text()
    assert house.window.status.seal.tone == "warn"
    assert "Sound" in page.said.text()


def test_giving_up_ends_it_and_keeps_nothing(house, page, qtbot, kept):
    house.overview.preflight.run()
    assert page.button.text() == "Give up"
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    ended(house, page, qtbot)
    assert kept.written == []
    assert not house.window.status.seal.isVisible()


def test_the_seal_of_before_is_shown_at_the_start(open_house, qtbot, kept):
    seals.keep(Seal(EVENING - timedelta(minutes=20), DOOR.event, green=True), kept.paths)
    house = open_house()
    qtbot.waitUntil(house.window.status.seal.isVisible, timeout=WAIT)
    assert house.window.status.seal.tone == "good"
    assert house.window.status.seal.toolTip().startswith("All well at ")


def test_f10_opens_the_page_and_so_does_the_seal(house, qtbot):
    qtbot.keyClick(house.window, Qt.Key.Key_F10)
    assert house.window.queue.page == "preflight"
    house.window.close_queue()
    house.window.status.pressed.emit("preflight")
    assert house.window.queue.page == "preflight"


def test_every_row_and_button_says_what_it_is(page):
    assert all(row.accessibleName() for row in page.rows.values())
    assert all(each.accessibleName() or each.text() for each in page.findChildren(QPushButton))


def test_the_window_says_how_quickly_it_answers(house, qtbot):
    qtbot.waitUntil(lambda: "The window answers within" in house.window.preflight.window_words.text(), timeout=WAIT)
    assert "The window answers within" in house.window.status.door.toolTip()


def test_a_question_that_nobody_waits_for_any_more_has_no_answer(qapp):
    question, stop = Question(), threading.Event()
    question.answer("too early")
    stop.set()
    assert question.ask(stop) == ""
    assert not question.asking
