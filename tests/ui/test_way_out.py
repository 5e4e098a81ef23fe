"""A door by which people go out says so at all times, and its answers speak of leaving."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from scanner.backends.base import Capability
from scanner.domain.door import Direction
from scanner.domain.notices import VerdictGiven
from scanner.domain.verdict import Reason, Source, admit
from scanner.ui.card import card
from scanner.ui.house import House
from scanner.ui.models.history_model import Column
from scanner.ui.patron_window import PatronWindow
from scanner.ui.theme import THEMES, contrast, look
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import FakeDoorway, FakeFloor, verdict

LEFT = admit(Reason.LEFT, Source.SERVER)


@pytest.fixture
def turned(open_house: OpenHouse, doorway: FakeDoorway) -> House:
    """A door by which people go out."""
    doorway.capability = replace(Capability(rules=True, redeems=True), exits=True)
    doorway.change_settings(direction=str(Direction.OUT))
    return open_house(FakeFloor(doorway))


def test_the_way_stands_in_the_header_and_on_the_panel_at_rest(turned: House, qtbot: QtBot) -> None:
    window = turned.window
    assert window.header.way.isVisible()
    assert (window.header.way.text(), window.header.way.accessibleName()) == ("WAY OUT", "People go out by this door")
    assert window.verdict.showing.tag == "WAY OUT"
    window.open_queue("flow")
    assert window.header.way.isVisible()


def test_it_follows_the_setting_at_once_and_a_door_in_says_nothing(turned: House, qtbot: QtBot) -> None:
    window, desk = turned.window, turned.desk
    assert desk is not None
    desk.change_setting("direction", "both")
    qtbot.waitUntil(lambda: window.header.way.text() == "IN AND OUT", timeout=20_000)
    assert window.verdict.showing.tag == "IN AND OUT"
    desk.change_setting("direction", "in")
    qtbot.waitUntil(window.header.way.isHidden, timeout=20_000)
    assert window.verdict.showing.tag == ""


def test_where_the_system_takes_no_note_of_exits_nothing_is_said(open_house: OpenHouse, doorway: FakeDoorway) -> None:
    doorway.change_settings(direction=str(Direction.OUT))
    window = open_house(FakeFloor(doorway)).window
    assert window.header.way.isHidden()
    assert window.verdict.showing.tag == ""


def test_whoever_leaves_is_never_called_let_in(turned: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    window = turned.window
    doorway.say(VerdictGiven(verdict(LEFT)))
    qtbot.waitUntil(lambda: window.verdict.showing.headline == "OUT", timeout=20_000)
    assert window.verdict.showing.next_step == "They may come in again"
    assert window.history.model.data(window.history.model.index(0, Column.ANSWER)) == "OUT"
    assert turned.patron.words == "GOODBYE"


@pytest.mark.parametrize("theme", THEMES)
def test_the_badge_reads_in_every_theme(theme: str) -> None:
    chosen = THEMES[theme]
    assert contrast(chosen.window, chosen.warn) >= 7


def test_the_guest_is_bidden_farewell(qtbot: QtBot) -> None:
    patron = PatronWindow(screens=list)
    qtbot.addWidget(patron)
    patron.show_card(card(verdict(LEFT)), look("dark").theme)
    assert patron.words == patron.accessibleDescription() == "GOODBYE"
