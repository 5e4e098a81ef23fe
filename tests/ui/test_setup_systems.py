"""Setting up a door at any system: each asks for its own, and says what it cannot do."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scanner.app.door_setup import FormTrouble, Found
from scanner.app.setup_form import systems
from scanner.domain.event import Event, EventId
from scanner.ui.door_setup import DoorSetup
from scanner.ui.field import Field
from scanner.ui.house import House
from tests.ui.fakes import FakeDoorway, FakeFloor

OpenHouse = Callable[..., House]


@pytest.fixture
def floor() -> FakeFloor:
    return FakeFloor()


@pytest.fixture
def page(open_house: OpenHouse, floor: FakeFloor) -> DoorSetup:
    return open_house(floor).window.setup


def test_every_system_is_offered_and_asks_for_its_own(page: DoorSetup) -> None:
    assert page.system.edit.count() == len(systems())
    for system in systems():
        page.system.fill(system.name)
        assert set(page.fields) == {each.name for each in system.capability.fields} | {"redeemer", "device"}
        for field in page.fields.values():
            assert field.edit.accessibleName()
        secrets = [page.fields[each.name] for each in system.capability.fields if each.secret]
        assert all(isinstance(each, Field) and each.edit.echoMode() is QLineEdit.EchoMode.Password for each in secrets)


def test_what_goes_with_another_choice_is_asked_for_only_then(page: DoorSetup) -> None:
    page.system.fill("xts2")
    assert page.fields["scratch"].isHidden()
    assert "scratch" not in page.form.values
    page.fields["marks"].fill("on")
    assert not page.fields["scratch"].isHidden()
    assert "scratch" in page.form.values


def test_what_is_missing_is_said_and_what_is_optional_is_not(page: DoorSetup, floor: FakeFloor, qtbot: QtBot) -> None:
    page.system.fill("xts2")
    page.test.click()
    assert {name for name, field in page.fields.items() if field.error} == {"url", "event", "redeemer"}
    assert floor.checked == []


def test_the_events_of_a_system_are_found_and_one_is_chosen(page: DoorSetup, floor: FakeFloor, qtbot: QtBot) -> None:
    page.system.fill("xts2")
    page.fill(url="https://box.example.org/v2", redeemer="Kim", device="north-1")
    late = Event(EventId("/xts2/performances/79"), "Late Late Cabaret", starts=datetime(2026, 11, 23, 0, 30))  # noqa: DTZ001
    floor.named = (Event(EventId("/xts2/performances/77"), "Hamlet"), late)
    qtbot.mouseClick(page.fields["event"].seek_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.said[0] == "2 events found")
    assert page.form.values["event"] == "/xts2/performances/79", "the only one whose time is known"
    assert "Late Late Cabaret" in page.fields["event"].edit.currentText()
    page.fields["event"].edit.setCurrentIndex(0)
    assert page.form.values["event"] == "/xts2/performances/77"


def test_the_id_of_an_event_may_be_typed(page: DoorSetup) -> None:
    page.system.fill("xts2")
    page.fields["event"].edit.setEditText(" 77 ")
    assert page.form.values["event"] == "77"


def test_trouble_stands_under_the_field_of_any_system(page: DoorSetup, floor: FakeFloor, qtbot: QtBot) -> None:
    page.system.fill("xts2")
    page.fill(url="https://box.example.org/v2", event="77", redeemer="Kim", device="north-1")
    floor.trouble = FormTrouble("event", "That performance is not there.", "Choose another.")
    page.test.click()
    qtbot.waitUntil(lambda: page.fields["event"].error == "That performance is not there.")


def test_a_system_that_keeps_no_record_says_that_this_device_does(page: DoorSetup) -> None:
    page.system.fill("xts2")
    page.show_found(Found("/xts2/performances/77", "Hamlet", (), None, "booking is closed", recorded=False))
    assert page.said == (
        "Hamlet",
        "This system keeps no record of who came in: this device does. booking is closed",
    )


def test_a_card_for_a_door_turns_to_the_system_that_it_is_for(page: DoorSetup) -> None:
    page.system.fill("xts2")
    page.take_code("door-scanner:setup?url=https%3A%2F%2Fbox.example.org%2Fv3&token=A0F9GG8D&system=ticketing")
    assert page.system.text == "ticketing"
    assert page.fields["token"].text == "A0F9GG8D"


def test_a_system_that_only_counts_cannot_be_the_door(page: DoorSetup) -> None:
    page.system.fill("pims")
    assert "counts what was sold" in page.filling.counts_only.text()
    assert not page.filling.counts_only.isHidden()
    assert not page.open.isEnabled()
    assert page.fields["redeemer"].isHidden()


def test_a_system_that_only_counts_is_added_beside_the_door(open_house: OpenHouse, qtbot: QtBot) -> None:
    doorway = FakeDoorway()
    house = open_house(FakeFloor(doorway))
    qtbot.waitUntil(lambda: house.window.door_shown)
    house.window.show_setup(may_go_back=True)
    page = house.window.setup
    page.system.fill("pims")
    page.fill(**{each.name: "my-house" for each in page.filling.asking["pims"].wanted if not each.choices})
    assert page.open.text() == "Add beside this door"
    page.open.click()
    qtbot.waitUntil(lambda: page.said == ("It stands beside this door", "640 sold."))
    ((system, values, sections),) = doorway.beside.standing
    assert (system, values["event"]) == ("pims", "my-house")
    assert sections == {each.id: each.name for each in doorway.door.sections}
