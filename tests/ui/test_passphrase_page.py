"""The passphrase in the window: asked for when the door opens, and chosen when the first one is set up."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.passphrase import WrongPassphrase, needed
from scanner.ui.house import House
from scanner.ui.passphrase_page import PassphrasePage
from tests.ui.fakes import CARD_CODE, FakeDoorway, FakeFloor
from tests.ui.test_door_card_entry import CARD
from tests.ui.test_setup import FORM

GOOD = "correct horse battery"


@pytest.fixture
def floor(doorway: FakeDoorway) -> FakeFloor:
    return FakeFloor(doorway)


@pytest.fixture
def page(open_house: Callable[..., House], floor: FakeFloor, qtbot: QtBot) -> PassphrasePage:
    """A door whose keys are locked."""
    floor.trouble = needed(new=False)
    shown = open_house(floor).entrance.passphrase.page
    qtbot.waitUntil(shown.isVisible, timeout=20_000)
    return shown


def test_the_door_opens_once_the_right_passphrase_was_typed_and_nothing_of_it_stays(
    page: PassphrasePage, floor: FakeFloor, qtbot: QtBot
) -> None:
    assert page.title.text() == "The API key is locked by a passphrase."
    assert page.again.isHidden()
    assert page.back.isHidden()
    floor.trouble = WrongPassphrase()
    page.first.fill("something else")
    page.button.click()
    qtbot.waitUntil(lambda: page.first.error == "That is not the passphrase.", timeout=20_000)
    assert page.first.text == ""
    page.first.fill(GOOD)
    page.button.click()
    qtbot.waitUntil(page.isHidden, timeout=20_000)
    assert floor.unlocked == [GOOD]
    assert page.first.text == ""


def test_the_first_door_has_a_passphrase_chosen_twice_over_and_goes_on(
    open_house: Callable[..., House], qtbot: QtBot
) -> None:
    floor = FakeFloor()
    house = open_house(floor)
    setup, page = house.window.setup, house.entrance.passphrase.page
    setup.fill(**FORM)
    floor.trouble = needed(new=True)
    setup.open.click()
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    page.first.fill(GOOD)
    page.again.fill("something else")
    page.button.click()
    assert page.again.error == "The two are not the same. Type it again."
    page.back.click()
    assert house.window.setup_shown
    floor.trouble = needed(new=True)
    setup.open.click()
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    for field in (page.first, page.again):
        field.fill(GOOD)
    page.button.click()
    qtbot.waitUntil(lambda: len(floor.set_up) == 1, timeout=20_000)
    assert floor.unlocked == [GOOD]
    assert floor.set_up[0][0].device == "north-1"


def test_a_card_on_a_new_device_has_a_passphrase_chosen_first_and_is_opened_then(
    open_house: Callable[..., House], qtbot: QtBot
) -> None:
    """The tries of a card are counted in the database, and its key has to be kept."""
    floor = FakeFloor()
    house = open_house(floor)
    setup, page = house.window.setup, house.entrance.passphrase.page
    qtbot.waitUntil(setup.isVisible, timeout=20_000)
    setup.card.ask(CARD)
    setup.card.code.fill(CARD_CODE)
    floor.trouble = needed(new=True)
    setup.card.button.click()
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    for field in (page.first, page.again):
        field.fill(GOOD)
    page.button.click()
    qtbot.waitUntil(lambda: setup.form.card == "cardname", timeout=20_000)
    assert (floor.unlocked, floor.cards) == ([GOOD], [(CARD, CARD_CODE)])
    assert house.window.setup_shown
