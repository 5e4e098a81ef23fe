"""A door card at the new door: held to the camera, opened by its short code, and the form is filled in."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scanner.app.door_card import PREFIX, CardTrouble
from scanner.ui.door_setup import DoorSetup
from scanner.ui.house import House
from tests.ui.fakes import CARD_CODE, DOOR, FakeCapture, FakeFloor

CARD = PREFIX + "ABCDEFGH" * 40


@pytest.fixture
def floor() -> FakeFloor:
    return FakeFloor()


@pytest.fixture
def page(open_house: Callable[..., House], floor: FakeFloor) -> DoorSetup:
    """A device on which nothing is set up."""
    return open_house(floor).window.setup


def give(page: DoorSetup, code: str) -> None:
    page.card.code.fill(code)
    page.card.button.click()


def test_a_card_held_to_the_camera_is_opened_by_its_short_code_and_fills_the_form_in(
    page: DoorSetup, floor: FakeFloor, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.show(CARD)
    qtbot.waitUntil(lambda: page.card.asking, timeout=20_000)
    give(page, CARD_CODE)
    qtbot.waitUntil(lambda: page.said[0] == "Card opened", timeout=20_000)
    assert floor.cards == [(CARD, CARD_CODE)]
    assert not page.card.asking
    assert (page.form.url, page.form.token, page.form.card) == (
        "https://tickets.example.com/v3",
        "A0F9GG8D",
        "cardname",
    )
    key = page.fields["key"]
    assert key.edit.echoMode() is QLineEdit.EchoMode.Password
    assert key.reveal is not None
    assert key.reveal.isHidden()
    page.fill(redeemer="Ola")
    page.open.click()
    qtbot.waitUntil(lambda: len(floor.set_up) == 1, timeout=20_000)
    assert floor.set_up[0][0].card == "cardname"
    assert floor.set_up[0][0].card_event == DOOR.event


def test_a_wrong_short_code_is_asked_for_again_and_a_card_that_cannot_be_used_is_put_away(
    page: DoorSetup, floor: FakeFloor, qtbot: QtBot
) -> None:
    page.take_code(CARD)
    give(page, "2222-2222")
    qtbot.waitUntil(lambda: page.card.code.error == "That is not the card's short code.", timeout=20_000)
    assert page.card.asking
    floor.trouble = CardTrouble("This card was good until 21:30.", "Ask your supervisor for a new one.")
    give(page, CARD_CODE)
    qtbot.waitUntil(lambda: page.said[0] == "This card was good until 21:30.", timeout=20_000)
    assert not page.card.asking


def test_a_card_typed_or_pasted_into_the_token_s_field_is_taken_for_one_and_asked_about_once(
    page: DoorSetup, floor: FakeFloor
) -> None:
    page.fields["token"].edit.setText(CARD.lower())
    page.fields["token"].edit.editingFinished.emit()
    assert page.card.asking
    assert page.fields["token"].text == ""
    page.card.button.click()
    assert page.card.code.error.startswith("Type the short code")
    assert floor.cards == []
    page.take_code(CARD)
    page.card.code.fill("K7QM")
    page.take_code(CARD)  # the camera sees it many times
    assert page.card.code.text == "K7QM"
    page.take_code(CARD + "AAAAAAAA")
    assert page.card.code.text == ""
