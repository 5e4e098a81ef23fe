"""What a system that rules asks of the operator: shown under the answer, taken by a key, and in nobody's way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scanner.backends.base import Capability
from scanner.domain.notices import VerdictGiven
from scanner.domain.verdict import Asked, Detail, Reason, Source, Verdict, cannot_decide
from scanner.ui.house import House
from tests.ui.fakes import EVENING, FakeDoorway, FakeFloor

SEVERAL = Asked(7, "3 people may come in on this code. How many?", ("All 3", "1", "2", "None"))
SURNAME = Asked(8, "Is the surname Reed?", ("Yes", "No"))


def asking(asked: Asked) -> VerdictGiven:
    say = cannot_decide(Reason.QUESTION, Source.SERVER, Detail(note=asked.ask))
    return VerdictGiven(Verdict(EVENING, "4711", None, say, question=asked))


@pytest.fixture
def doorway() -> FakeDoorway:
    made = FakeDoorway()
    made.capability = Capability(rules=True, several=True)
    made.door = replace(made.door, sections=())
    return made


@pytest.fixture
def house(open_house, doorway: FakeDoorway, qtbot: QtBot) -> House:
    made = open_house(FakeFloor(doorway))
    qtbot.waitUntil(lambda: made.window.door_shown)
    return made


def test_a_question_is_shown_with_a_key_for_each_choice(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.notify(asking(SEVERAL))
    bar = house.window.question
    qtbot.waitUntil(bar.isVisible)
    assert bar.title.text() == SEVERAL.ask
    assert [each.text() for each in bar.buttons] == ["All 3 \u2191", "1", "2", "None \u2193"]
    assert all(each.accessibleName() for each in bar.buttons)
    assert house.window.verdict.showing.why == SEVERAL.ask


UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.mark.parametrize(
    ("keys", "choice"),
    [((UP,), 0), ((DOWN,), 3), ((RIGHT, RIGHT, UP), 2), ((RIGHT, LEFT, LEFT, UP), 0), ((RIGHT, DOWN), 3)],
)  # fmt: skip
def test_two_keys_answer_it_and_two_more_choose(
    house: House, doorway: FakeDoorway, qtbot: QtBot, keys: tuple[Qt.Key, ...], choice: int
) -> None:
    doorway.notify(asking(SEVERAL))
    qtbot.waitUntil(house.window.question.isVisible)
    for key in keys:
        qtbot.keyClick(house.window.verdict, key)
    qtbot.waitUntil(lambda: doorway.answered == [(7, choice)])
    assert not house.window.question.isVisible()


@pytest.mark.parametrize("text", ["y", "Y", "1", "n", " ", "answer 7 1"])
def test_no_code_that_a_hand_scanner_types_answers(house: House, doorway: FakeDoorway, qtbot: QtBot, text: str) -> None:
    doorway.notify(asking(SEVERAL))
    qtbot.waitUntil(house.window.question.isVisible)
    qtbot.keyClicks(house.window.verdict, text, delay=0)
    qtbot.keyClick(house.window.verdict, Qt.Key.Key_Return)
    doorway.notify(asking(SURNAME))
    qtbot.waitUntil(lambda: house.window.question.asked == SURNAME)
    qtbot.mouseClick(house.window.question.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(doorway.answered))
    assert doorway.answered == [(8, 1)], "an answer to the first would have come before it"


def test_a_click_answers_it_once(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.notify(asking(SURNAME))
    bar = house.window.question
    qtbot.waitUntil(bar.isVisible)
    qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: doorway.answered == [(8, 1)])
    assert not bar.press(Qt.Key.Key_Up)


def test_the_next_answer_takes_the_question_away(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.notify(asking(SEVERAL))
    qtbot.waitUntil(house.window.question.isVisible)
    doorway.notify(asking(SURNAME))
    qtbot.waitUntil(lambda: house.window.question.asked == SURNAME)
    doorway.notify(VerdictGiven(Verdict(EVENING, "x", None, cannot_decide(Reason.NOT_VERIFIED))))
    qtbot.waitUntil(house.window.question.isHidden)
    qtbot.keyClick(house.window.verdict, UP)
    assert doorway.answered == []


def test_a_hand_scanner_is_heard_while_a_question_waits(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.notify(asking(SEVERAL))
    qtbot.waitUntil(house.window.question.isVisible)
    qtbot.keyClicks(house.window.verdict, "12345", delay=0)
    qtbot.keyClick(house.window.verdict, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == ["12345"])
    assert doorway.answered == []


def test_a_system_without_a_list_shows_none_and_says_why_nobody_can_be_searched(house: House, qtbot: QtBot) -> None:
    window = house.window
    assert window.status.list.isHidden()
    assert not window.sections.isVisible()
    window.search_wanted.emit()
    qtbot.waitUntil(lambda: any("no list to search" in key for key in window.banners.keys))
