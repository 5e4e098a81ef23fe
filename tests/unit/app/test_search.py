"""Searching at a door: what is found, how it stands there, and who may let it in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.app.search import standing_words, total_words
from scanner.app.supervisor import NeedsSupervisor
from scanner.domain.search import Found, Standing
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket
from scanner.domain.verdict import Answer, Reason
from scanner.store import journal, tickets
from tests.fakes import BALCONY, EVENT, FLOOR, World

CELLAR = Section(SectionId("9999"), "Cellar")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def door(world: World) -> Doorway:
    return world.door()


def listed(door: Doorway, *rows: Ticket) -> None:
    with door._open.database.write() as tx:
        tickets.put(tx, EVENT, rows, round_=tickets.state(tx, EVENT).round, hashed=False)


def guest(number: int, name: str, *, status: str = "Issued", section: Section = FLOOR) -> Ticket:
    email = f"{name[:3].lower()}@example.org"
    return Ticket(Serial(f"HARBOU-FLOO{number:08d}"), status, section, Holder(name, email))


def found(door: Doorway, text: str) -> list[tuple[str, Standing]]:
    return [(hit.holder, hit.standing) for hit in door.search.find(text).hits]


def test_each_ticket_says_how_it_stands_at_this_door(door: Doorway, world: World) -> None:
    ours = world.server.issue(1)
    door.sync()
    listed(
        door,
        guest(2, "Sam New"), guest(3, "Sam Void", status="Cancelled by the box office"),
        guest(4, "Sam Used", status="Redeemed"), guest(5, "Sam Below", section=CELLAR),
    )  # fmt: skip
    assert door.present(ours).answer is Answer.ADMIT
    assert dict(found(door, "sam")) == {
        "Sam New": Standing.NOT_YET_IN, "Sam Void": Standing.STATUS, "Sam Used": Standing.LET_IN,
        "Sam Below": Standing.OTHER_SECTION,
    }  # fmt: skip
    words = {hit.holder: standing_words(hit) for hit in door.search.find("sam").hits}
    assert words["Sam Void"] == "Cancelled by the box office"
    assert (words["Sam New"], words["Sam Below"]) == ("Not yet in", "Other section")
    (here,) = door.search.find(ours).hits
    assert here.standing is Standing.LET_IN
    assert here.when == world.clock.now()
    assert standing_words(here).startswith("Let in at ")


def test_of_several_tickets_of_a_guest_the_one_that_still_lets_in_comes_first(door: Doorway) -> None:
    listed(door, guest(1, "Sam Reed", status="Redeemed"), guest(2, "Sam Reed"), guest(3, "Sam Reedley"))
    serials = [hit.serial[-1] for hit in door.search.find("sam reed").hits]
    assert serials == ["2", "1", "3"]


def test_a_section_that_is_switched_off_here_is_another_section(door: Doorway) -> None:
    listed(door, guest(1, "Sam Reed", section=BALCONY))
    assert found(door, "reed") == [("Sam Reed", Standing.NOT_YET_IN)]
    door.switch_section(BALCONY.id, open_=False)
    assert found(door, "reed") == [("Sam Reed", Standing.OTHER_SECTION)]


def test_at_most_fifty_are_shown_and_the_others_counted(door: Doorway) -> None:
    listed(door, *(guest(number, f"Sam Nr{number}") for number in range(362)))
    result = door.search.find("sam")
    assert len(result.hits) == 50
    assert (result.total, result.more) == (362, 312)
    assert total_words(result) == "50 shown, and 312 more: type more letters."


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (Found("", listed=False, enough=False), "no ticket list yet"),
        (Found("x", enough=False), "Type two letters"),
        (Found("xyz"), "No ticket on the list fits"),
        (Found("sa", enough=False, asked=True), "Type three letters"),
        (Found("samuel", asked=True), "No booking is under this name."),
        (Found("sam", total=1, hits=(None,), asked=True), "1 booking"),  # type: ignore[arg-type]
        (Found("sam", total=1, hits=(None,)), "1 ticket"),  # type: ignore[arg-type]
        (Found("sam", total=1000, counted=False), "more than 1,000 more"),
    ],
)
def test_what_is_shown_where_there_is_nothing_to_show(result: Found, said: str) -> None:
    assert said in total_words(result)


def test_before_the_first_list_that_is_said(world: World) -> None:
    door = world.site().open()
    assert not door.search.find("sam").listed


def test_a_part_of_the_number_without_digits_is_found_when_no_name_has_it(door: Doorway) -> None:
    listed(door, guest(1, "Sam Reed"))
    assert found(door, "harbou") == [("Sam Reed", Standing.NOT_YET_IN)]


# Letting in, and by whom.


def test_letting_in_goes_through_the_turnstile_and_is_written_down(door: Doorway, world: World) -> None:
    serial = world.server.issue(1)
    door.sync()
    (hit,) = door.search.find(serial[-6:]).hits
    assert door.present(door.search.admit(hit.serial)).answer is Answer.ADMIT
    world.clock.advance(60)
    assert door.present(door.search.admit(hit.serial)).reason is Reason.ALREADY_ADMITTED
    with door._open.database.read() as tx:
        rows = [row.body for row in journal.rows(tx, kind="picked_from_search")]
    assert [(row["serial"], row["role"]) for row in rows] == [(serial, "supervisor")] * 2


def test_with_a_pin_staff_may_still_let_in_unless_the_setting_says_otherwise(door: Doorway) -> None:
    listed(door, guest(1, "Sam Reed"))
    door.supervisor.set_pin("4711")
    door.change_settings(admit_from_search="supervisor")
    door.search.admit(guest(1, "").serial)
    door.supervisor.lock()
    with pytest.raises(NeedsSupervisor, match="from a search"):
        door.search.admit(guest(1, "").serial)
    door.supervisor.sign_in("4711")
    door.change_settings(admit_from_search="staff")
    door.supervisor.lock()
    assert door.search.admit(guest(1, "").serial)


def test_names_can_be_hidden_from_staff_and_are_found_all_the_same(door: Doorway) -> None:
    listed(door, guest(1, "Sam Reed-Okafor"))
    door.change_settings(names_for_staff=False)
    assert door.search.find("okafor").hits[0].holder == "Sam Reed-Okafor"  # no PIN, no staff
    door.supervisor.set_pin("4711")
    door.supervisor.lock()
    (hit,) = door.search.find("okafor").hits
    assert (hit.holder, hit.email) == ("S. R.", "")
    assert "Okafor" not in repr(hit)


def test_with_a_pin_the_door_keeps_scanning_and_asks_only_for_what_needs_it(door: Doorway, world: World) -> None:
    ticket = world.server.issue(1)
    door.supervisor.set_pin("4711")
    door.supervisor.lock()
    assert door.present(ticket).answer is Answer.ADMIT
    door.change_settings(theme="light", sound=False)
    for deed in (
        lambda: door.switch_section(FLOOR.id, open_=False),
        lambda: door.change_settings(patience=3.0),
        lambda: door.change_settings(theme="dark", policy="instant"),
        lambda: door.park(1, "x"),
        lambda: door.retry(1),
        lambda: door.resolve(1, "x"),
    ):
        with pytest.raises(NeedsSupervisor):
            deed()
    assert FLOOR.id not in door.door.closed
    assert door.settings.patience != 3.0
