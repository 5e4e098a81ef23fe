"""Conflicts: heard once, seen until a person closes them, and looked up afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.admission import Standing
from scanner.domain.notices import ConflictFound, QueueChanged, VerdictGiven
from scanner.domain.queue import Closing
from scanner.ui.conflicts_panel import AT_A_TIME, ConflictsPanel
from scanner.ui.house import House
from tests.clocks import FakeClock
from tests.ui.fakes import EVENING, PROVISIONAL, SERIAL, USED, FakeDoorway, FakeEffects, conflict, entry, verdict

OpenHouse = Callable[..., House]


def with_conflicts(doorway: FakeDoorway, *numbers: int) -> None:
    doorway.care.found = [conflict(number) for number in numbers]
    doorway.standing = replace(doorway.standing, conflicts=len(numbers))


def opened(house: House, qtbot: QtBot, count: int = 1) -> ConflictsPanel:
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F7)
    panel = house.window.queue.conflicts
    qtbot.waitUntil(lambda: len(panel.cards) == count)
    return panel


def test_a_conflict_rings_once_however_often_it_is_counted(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    with_conflicts(doorway, 7)
    doorway.say(
        VerdictGiven(verdict(PROVISIONAL)), ConflictFound(7, SERIAL, EVENING, USED), QueueChanged(0, 1, 0, 0),
        QueueChanged(1, 1, 0, 0), QueueChanged(0, 1, 0, 1),
    )  # fmt: skip
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is not None)
    assert house.desk is not None
    house.desk.refresh()
    qtbot.waitUntil(lambda: house.window.status.conflicts.text == "1 conflict")
    assert effects.played.count("conflict") == 1


def test_two_conflicts_ring_twice(house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot) -> None:
    with_conflicts(doorway, 7, 8)
    doorway.say(ConflictFound(7, SERIAL, EVENING, USED), ConflictFound(8, SERIAL, EVENING, USED))
    qtbot.waitUntil(lambda: effects.played.count("conflict") == 2)


def test_after_a_restart_the_strip_and_the_badge_are_there_in_full_words_and_nothing_rings(
    open_house: OpenHouse, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    with_conflicts(doorway, 7, 9)
    house = open_house()
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is not None)
    banner = house.window.banners.banner("conflict")
    assert banner is not None
    qtbot.waitUntil(lambda: banner.title.text() == "2 conflicts, the newest no. 9")
    assert "You let Sam Reed in at " in banner.advice.text()
    assert "door south-2 had already let this ticket in at " in banner.advice.text()
    assert banner.advice.text().endswith("Tell a supervisor.")
    qtbot.waitUntil(lambda: house.window.status.conflicts.text == "2 conflicts")
    assert "conflict" not in effects.played


def test_the_strip_leads_to_the_cards_and_is_out_of_the_way_there(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    with_conflicts(doorway, 7)
    house = open_house()
    qtbot.waitUntil(lambda: house.window.banners.banner("conflict") is not None)
    house.window.banners.acted.emit("conflict")
    panel = house.window.queue.conflicts
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    assert house.window.queue.page == "conflicts"
    assert not house.window.banners.isVisible()
    house.window.close_queue()
    assert house.window.banners.isVisible()


def test_a_card_says_who_where_and_when_on_both_sides(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with_conflicts(doorway, 7)
    (card,) = opened(house, qtbot).cards
    assert card.accessibleName() == "Conflict 7, open"
    assert card.words.startswith("You let Sam Reed in at ")
    from PySide6.QtWidgets import QLabel

    words = {each.text() for each in card.findChildren(QLabel)}
    assert {"Conflict 7", "OPEN", "north-1 \u00b7 Kim", "south-2 \u00b7 Ola", "Here", "There"} <= words
    assert not house.window.grab().isNull()


def test_a_conflict_is_closed_by_a_note_and_a_name_and_can_still_be_looked_at(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    with_conflicts(doorway, 7)
    panel = opened(house, qtbot)
    (card,) = panel.cards
    assert card.by.text() == "Kim"
    assert not card.close_it.isEnabled()
    card.field.setText("   ")
    assert not card.close_it.isEnabled()
    card.field.setText("two tickets, one print")
    card.by.setText("")
    assert not card.close_it.isEnabled()
    card.by.setText("Robin")
    card.close_it.click()
    qtbot.waitUntil(lambda: doorway.care.done == [("resolve", 7, "two tickets, one print", "Robin")])
    qtbot.waitUntil(lambda: panel.cards == [])
    assert house.window.queue.strip.said[0] == "Conflict 7 is closed, and kept."
    panel.views.buttons["closed"].click()
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    (closed,) = panel.cards
    assert closed.accessibleName() == "Conflict 7, closed"
    assert "two tickets, one print" in closed.accessibleDescription()
    assert not closed.field.isVisible()
    assert panel.by == "Robin"  # the next one need not be signed anew


def test_a_hand_scanner_does_not_close_a_conflict(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with_conflicts(doorway, 7)
    (card,) = opened(house, qtbot).cards
    card.field.pressed_at = lambda _event: 1.0
    QTest.keyClicks(card.field, SERIAL)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert doorway.submitted == [SERIAL]
    assert (card.field.text(), doorway.care.done) == ("", [])


def test_what_is_being_written_survives_news(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with_conflicts(doorway, 7)
    panel = opened(house, qtbot)
    panel.cards[0].field.setText("the guest says")
    doorway.care.found.append(conflict(8))
    doorway.say(QueueChanged(0, 2, 0, 0))
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    card = panel.card(7)
    assert card is not None
    assert card.field.text() == "the guest says"
    assert [each.conflict.number for each in panel.cards] == [8, 7]


def test_the_queue_leads_to_its_conflicts(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with_conflicts(doorway, 7)
    doorway.care.put(entry(7, Standing.CONFLICT, refusal=USED))
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F6)
    table = house.window.queue.queue
    qtbot.waitUntil(lambda: table.model.rowCount() == 1 and table.model.entry(0) is not None)
    table.choose(7)
    assert table.retry.text() == "See the conflict"
    table.retry.click()
    panel = house.window.queue.conflicts
    qtbot.waitUntil(lambda: panel.card(7) is not None)
    assert house.window.queue.page == "conflicts"


def test_no_conflicts_is_said(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    panel = opened(house, qtbot, 0)
    qtbot.waitUntil(lambda: "conflicts" in doorway.asked)
    assert "No open conflicts" in panel._empty.text()
    panel.views.buttons["closed"].click()
    assert "No conflict has been closed" in panel._empty.text()


def test_hundreds_come_some_at_a_time(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    """Two doors that stood alone for an evening."""
    with_conflicts(doorway, *range(1, 301))
    panel = opened(house, qtbot, AT_A_TIME)
    assert panel.views.buttons["open"].text() == "Open  300"
    assert panel.cards[0].conflict.number == 300
    panel.more.click()
    qtbot.waitUntil(lambda: len(panel.cards) == 2 * AT_A_TIME)


def test_a_card_whose_clock_was_wrong_shows_both_times_by_the_server_s(qtbot: QtBot) -> None:
    panel = ConflictsPanel(clock=FakeClock(EVENING))
    qtbot.addWidget(panel)
    right, wrong = conflict(7), conflict(7, let_in_at=EVENING - timedelta(minutes=56), skew=3480.0)
    panel.show_conflicts([right], open_=1, closed=0)
    words = panel.cards[0].words
    panel.show_conflicts([wrong], open_=1, closed=0)
    assert panel.cards[0].words == words


@pytest.mark.parametrize("name", ["dark", "light", "outdoor"])
def test_cards_can_be_read_in_every_light(qtbot: QtBot, name: str) -> None:
    from scanner.ui.theme import look

    closed = conflict(6, closing=Closing(EVENING, "Robin", "ok"))
    panel = ConflictsPanel(clock=FakeClock(EVENING))
    qtbot.addWidget(panel)
    panel.show_conflicts([conflict(7), closed], open_=1, closed=1)
    panel.set_look(look(name))
    assert not panel.grab().isNull()
