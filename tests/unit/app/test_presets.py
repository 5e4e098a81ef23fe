"""Presets of the sections, and the other doors that a guest can be sent to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.app.other_doors import with_tokens
from scanner.app.supervisor import NeedsSupervisor
from scanner.app.tokens import Entry
from scanner.app.wording import words
from scanner.domain.door import OtherDoor
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import SectionsChanged
from scanner.domain.ticket import Section, SectionId
from scanner.domain.token import AdmissionToken, TokenId
from scanner.domain.verdict import Answer, Reason
from tests.fakes import BALCONY, FLOOR, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def kinds(world: World) -> list[tuple[str, str]]:
    with world.first.look() as db:
        return db.execute("SELECT kind, body FROM journal ORDER BY seq").fetchall()


def test_a_preset_opens_and_closes_all_at_once_and_says_who_did_it(world: World) -> None:
    door = world.door()
    door.presets.save("Before the interval", [FLOOR.id])
    door.presets.save("After the interval", None)
    assert [each.name for each in door.presets.every()] == ["After the interval", "Before the interval"]
    door.presets.apply("Before the interval", by="Ada")
    assert door.door.closed == {BALCONY.id}
    (told,) = world.ear.of(SectionsChanged)
    assert told.closed == {BALCONY.id}
    kind, body = kinds(world)[-1]
    assert kind == "preset_applied"
    assert '"by":"Ada"' in body
    assert '"name":"Before the interval"' in body
    door.presets.apply("After the interval")
    assert door.door.closed == frozenset()


def test_what_the_token_gains_later_is_open_by_a_preset_that_opens_all(world: World) -> None:
    door = world.door()
    door.presets.save("Floor", [FLOOR.id])
    door.presets.save("All", None)
    later = Section(SectionId("1003"), "Terrace")
    world.server.sections = (*world.server.sections, later)
    world.server.tokens = dict.fromkeys(world.server.tokens, (FLOOR.id, BALCONY.id, later.id))
    door.sync()
    door.presets.apply("Floor")
    assert door.door.closed == {BALCONY.id, later.id}
    door.presets.apply("All")
    assert door.door.closed == frozenset()


def test_a_preset_outlives_the_program_and_is_replaced_and_removed_by_its_name(world: World) -> None:
    door = world.door()
    door.presets.save(" Floor ", [FLOOR.id])
    door.presets.save("Floor", [BALCONY.id])
    door.close()
    again = world.first.open(world.ear)
    (preset,) = again.presets.every()
    assert (preset.name, preset.opens) == ("Floor", {BALCONY.id})
    assert again.presets.remove("Floor")
    assert not again.presets.remove("Floor")
    with pytest.raises(SetupTrouble, match="There is no preset Floor"):
        again.presets.apply("Floor")


@pytest.mark.parametrize("name", ["", "   ", "a\nb", "x" * 61])
def test_a_name_that_cannot_be_shown_is_refused(world: World, name: str) -> None:
    door = world.door()
    with pytest.raises(SetupTrouble):
        door.presets.save(name, None)
    with pytest.raises(SetupTrouble):
        door.presets.know_others([OtherDoor(name, frozenset({BALCONY.id}))])


def test_a_stop_says_which_door_to_go_to_and_so_does_the_history(world: World) -> None:
    ticket = world.server.issue(1, BALCONY)
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    assert words(door.present(ticket)).next_step == "Send to the door for Balcony"
    door.presets.know_others([OtherDoor("Door B", frozenset({BALCONY.id})), OtherDoor("Door C", frozenset())])
    stopped = door.present(ticket)
    assert (stopped.answer, stopped.reason) == (Answer.STOP, Reason.OTHER_SECTION)
    assert words(stopped).next_step == "Send to Door B: Balcony"
    assert words(door.history()[0]).next_step == "Send to Door B: Balcony"
    door.close()
    again = world.first.open(world.ear)
    assert words(again.present(ticket)).next_step == "Send to Door B: Balcony"
    again.presets.know_others([])
    assert words(again.present(ticket)).next_step == "Send to the door for Balcony"


def test_two_doors_that_serve_a_section_are_both_named(world: World) -> None:
    ticket = world.server.issue(1, BALCONY)
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    door.presets.know_others([OtherDoor(name, frozenset({BALCONY.id})) for name in ("West", "East")])
    assert words(door.present(ticket)).next_step == "Send to East / West: Balcony"


def test_with_a_pin_only_the_supervisor_names_and_applies(world: World) -> None:
    door = world.door()
    door.presets.save("All", None)
    door.supervisor.set_pin("4711")
    door.supervisor.lock()
    for deed in (
        lambda: door.presets.apply("All"), lambda: door.presets.save("x", None), lambda: door.presets.remove("All"),
        lambda: door.presets.know_others([]),
    ):  # fmt: skip
        with pytest.raises(NeedsSupervisor):
            deed()


def token(*sections: Section, number: int = 1) -> Entry:
    ids = tuple(each.id for each in sections)
    return Entry(AdmissionToken(TokenId(str(number)), "NEVERSEEN", is_global=False, sections=ids), sections)


def test_each_token_that_serves_some_of_our_sections_is_a_door_to_be_named(world: World) -> None:
    door = world.door().door
    elsewhere = Section(SectionId("1009"), "Terrace")
    found = with_tokens(door, [token(FLOOR, BALCONY), token(BALCONY), token(elsewhere), token(BALCONY)])
    assert found == (OtherDoor("Door 2", frozenset({BALCONY.id})),)
    known = replace(door, others=(OtherDoor("West", frozenset({BALCONY.id})),))
    assert with_tokens(known, [token(BALCONY)]) == known.others
    both = with_tokens(known, [token(BALCONY, elsewhere), token(FLOOR)])
    assert [each.name for each in both] == ["West", "Door 2", "Door 3"]
