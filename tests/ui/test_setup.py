"""Setting a door up, for the first time and again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.door_setup import FormTrouble
from scanner.domain.errors import StoreTrouble
from scanner.ui.house import House
from tests.ui.fakes import FakeCapture, FakeDoorway, FakeFloor

FORM = {
    "url": "https://box.example.org/v3",
    "key": "k" * 32,
    "token": "a0f9gg8d",
    "redeemer": "Kim",
    "device": "north-1",
}

OpenHouse = Callable[..., House]


@pytest.fixture
def floor() -> FakeFloor:
    """A device on which nothing is set up."""
    return FakeFloor()


@pytest.fixture
def house(open_house: OpenHouse, floor: FakeFloor) -> House:
    return open_house(floor)


def test_the_first_run_shows_the_set_up_page_with_a_name_for_the_device(house: House) -> None:
    assert house.window.setup_shown
    assert house.window.setup.fields["device"].text == "north-1"
    assert not house.window.setup.back.isVisible()


def test_what_is_missing_is_said_under_its_field_before_any_server_is_asked(house: House, floor: FakeFloor) -> None:
    house.window.setup.fill(url=FORM["url"])
    house.window.setup.test.click()
    errors = {name: field.error for name, field in house.window.setup.fields.items() if field.error}
    assert set(errors) == {"key", "token", "redeemer"}
    assert errors["token"].startswith("Type the token code")
    assert floor.checked == []


def test_testing_says_what_the_server_has(house: House, floor: FakeFloor, qtbot: QtBot) -> None:
    house.window.setup.fill(**FORM)
    floor.answered.clear()
    house.window.setup.test.click()
    assert house.window.setup.said[0] == "Asking the server\u2026"
    assert not house.window.setup.open.isEnabled()
    floor.answered.set()
    qtbot.waitUntil(lambda: house.window.setup.said[0] == "Harbour Night")
    assert house.window.setup.said[1] == "512 tickets. Sections: Stalls, VIP."
    assert floor.checked[0].token == "A0F9GG8D"
    assert house.window.setup.open.isEnabled()


def test_trouble_stands_under_the_field_it_is_about(house: House, floor: FakeFloor, qtbot: QtBot) -> None:
    house.window.setup.fill(**FORM)
    floor.trouble = FormTrouble("token", "That is not a token code.", "It has 8 letters and digits.")
    house.window.setup.test.click()
    qtbot.waitUntil(lambda: house.window.setup.fields["token"].error == "That is not a token code.")
    assert house.window.setup.said == ("That is not a token code.", "It has 8 letters and digits.")
    assert house.window.setup.result.copy.isVisible()
    assert house.window.setup.open.isEnabled()


def test_trouble_about_no_field_stands_below(house: House, floor: FakeFloor, qtbot: QtBot) -> None:
    house.window.setup.fill(**FORM)
    floor.trouble = FormTrouble("", "3 scans have not reached the server.", "Send them first.")
    house.window.setup.open.click()
    qtbot.waitUntil(lambda: house.window.setup.said[0] == "3 scans have not reached the server.")
    assert not any(field.error for field in house.window.setup.fields.values())


def test_a_door_that_was_set_up_is_opened(house: House, floor: FakeFloor, qtbot: QtBot) -> None:
    house.window.setup.fill(**FORM)
    house.window.setup.test.click()
    qtbot.waitUntil(lambda: house.window.setup.said[0] == "Harbour Night")
    house.window.setup.open.click()
    qtbot.waitUntil(lambda: house.window.door_shown)
    form, found = floor.set_up[0]
    assert (form.redeemer, form.device) == ("Kim", "north-1")
    assert found is not None
    assert floor.after_set_up.started
    assert house.window.header.title.text() == "Harbour Night"


def test_a_form_that_was_changed_after_the_test_is_checked_again(house: House, floor: FakeFloor, qtbot: QtBot) -> None:
    house.window.setup.fill(**FORM)
    house.window.setup.test.click()
    qtbot.waitUntil(lambda: house.window.setup.said[0] == "Harbour Night")
    house.window.setup.fill(token="B0F9GG8D")
    house.window.setup.open.click()
    qtbot.waitUntil(lambda: len(floor.set_up) == 1)
    assert floor.set_up[0][1] is None
    qtbot.waitUntil(lambda: house.window.door_shown)


def test_a_token_held_to_the_camera_fills_its_field(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: capture.started)
    capture.show("A0F9GG8D")
    qtbot.waitUntil(lambda: house.window.setup.fields["token"].text == "A0F9GG8D")


def test_a_set_up_code_fills_in_the_server_too(house: House, capture: FakeCapture, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: capture.started)
    capture.show("door-scanner:setup?url=https%3A%2F%2Fbox.example.org%2Fv3&token=A0F9GG8D")
    qtbot.waitUntil(lambda: house.window.setup.fields["token"].text == "A0F9GG8D")
    assert house.window.setup.fields["url"].text == "https://box.example.org/v3"


def test_a_set_up_code_typed_by_a_hand_scanner_into_the_token_s_field_is_taken_apart(house: House) -> None:
    setup = house.window.setup
    setup.fields["token"].fill("door-scanner:setup?url=https%3A%2F%2Fbox.example.org%2Fv3&token=A0F9GG8D")
    setup.fields["token"].edit.editingFinished.emit()
    assert setup.fields["token"].text == "A0F9GG8D"
    assert setup.fields["url"].text == "https://box.example.org/v3"


def test_a_ticket_held_up_during_set_up_is_not_taken_for_a_token(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: capture.started)
    capture.show("HARBOU-VIPV37536946")
    qtbot.waitUntil(lambda: house.window.setup.said[0] == "That is not a set-up code")
    assert house.window.setup.fields["token"].text == ""


def test_the_key_is_hidden_until_asked_for(house: House) -> None:
    field = house.window.setup.fields["key"]
    assert field.edit.echoMode() == field.edit.EchoMode.Password
    assert field.reveal is not None
    field.reveal.click()
    assert field.edit.echoMode() == field.edit.EchoMode.Normal


def test_another_door_can_be_set_up_and_one_can_go_back(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house = open_house()
    house.window.header.setup_wanted.emit()
    assert house.window.setup_shown
    assert house.window.setup.fields["url"].text == doorway.door.url
    house.window.setup.back.click()
    assert house.window.door_shown


def test_the_former_door_is_closed_when_another_is_opened(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    floor = FakeFloor(doorway)
    house = open_house(floor)
    house.window.header.setup_wanted.emit()
    house.window.setup.fill(**FORM)
    house.window.setup.open.click()
    qtbot.waitUntil(lambda: doorway.closed)
    qtbot.waitUntil(lambda: house.window.door_shown)
    assert floor.after_set_up.started


def test_a_door_that_cannot_be_opened_says_why_and_offers_another_try(
    open_house: OpenHouse, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    floor = FakeFloor(doorway, trouble=StoreTrouble("The database cannot be opened.", "Free the disk."))
    house = open_house(floor)
    assert house.window.trouble.title.text() == "The database cannot be opened."
    assert house.window.trouble.advice.text() == "Free the disk."
    house.window.trouble.retry.click()
    qtbot.waitUntil(lambda: house.window.door_shown)
