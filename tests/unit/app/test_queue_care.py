"""The queue and the conflicts in the care of people: what they see, what they do, and what is kept of it for good."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.app.queue_care import PARKED, WAITING
from scanner.domain.admission import Standing
from scanner.domain.notices import ConflictFound, QueueChanged
from scanner.domain.queue import Conflict
from scanner.domain.ticket import Holder, Serial
from scanner.domain.verdict import Reason
from scanner.store import journal
from scanner.store.journal import Row, Voice
from tests.fakes import EIGHT_O_CLOCK, FLOOR, Fault, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def waiting(world: World, door: Doorway, *numbers: int) -> list[int]:
    """Guests let in while the server is away; answers the numbers of their entries."""
    tickets = [world.server.issue(number) for number in numbers]
    door.sync()
    world.server.down = True
    attempts = [door.present(ticket).attempt for ticket in tickets]
    world.server.heal()
    return [each for each in attempts if each is not None]


def conflicting(world: World, door: Doorway, *numbers: int) -> list[int]:
    """The same for guests whom another door has let in two minutes before."""
    tickets = [world.server.issue(number) for number in numbers]
    door.sync()
    for ticket in tickets:
        world.server.admit(ticket, redeemer="Ola", device="south-1")
    world.clock.advance(120)
    world.server.down = True
    attempts = [door.present(ticket).attempt for ticket in tickets]
    world.server.heal()
    door.flush()
    return [each for each in attempts if each is not None]


def rows(world: World, kind: str) -> list[Row]:
    floor = world.first
    with floor.look() as tx:
        return list(journal.rows(tx, kind=kind))


def test_an_entry_is_shown_with_the_names_that_the_list_has(world: World) -> None:
    door = world.door()
    (number,) = waiting(world, door, 1)
    (entry,) = door.care.entries(door.care.numbers())
    assert (entry.attempt.id, entry.holder, entry.section, entry.note) == (number, "Guest 1", FLOOR.name, "")
    assert entry.attempt.standing is Standing.PROVISIONAL
    assert entry.refusal is None


def test_entries_come_in_the_order_asked_for_and_those_that_are_not_there_are_left_out(world: World) -> None:
    door = world.door()
    first, second = waiting(world, door, 1, 2)
    assert [each.attempt.id for each in door.care.entries([second, 999, first])] == [second, first]


def test_a_conflict_has_both_doors_both_times_and_the_same_number_everywhere(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    (found,) = door.conflicts()
    assert found.number == number == world.ear.of(ConflictFound)[0].attempt
    assert (found.serial, found.holder, found.section) == (door.admitted()[0].serial, "Guest 1", FLOOR.name)
    assert (found.device, found.redeemer, found.let_in_at) == ("north-1", "Kim", world.clock.now())
    detail = found.refusal.detail
    assert (found.refusal.reason, detail.gate, detail.redeemer) == (Reason.ALREADY_ADMITTED, "south-1", "Ola")
    assert detail.when == EIGHT_O_CLOCK
    assert found.closing is None


def test_conflicts_survive_a_restart_in_full(world: World) -> None:
    door = world.door()
    conflicting(world, door, 1, 2)
    before = door.conflicts()
    door.close()
    world.server.down = True
    again = world.first.open(world.ear)
    assert again.conflicts() == before
    assert again.status().conflicts == 2


def test_newest_first_and_no_more_than_asked_for(world: World) -> None:
    door = world.door()
    first, second, third = conflicting(world, door, 1, 2, 3)
    assert [each.number for each in door.conflicts()] == [third, second, first]
    assert [each.number for each in door.conflicts(limit=2)] == [third, second]


def test_a_closed_conflict_is_kept_with_who_when_and_how(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    world.clock.advance(600)
    assert door.resolve(number, "two tickets, one print", "Robin")
    assert door.conflicts() == []
    (closed,) = door.conflicts(closed=True)
    assert closed.closing is not None
    assert (closed.closing.by, closed.closing.note) == ("Robin", "two tickets, one print")
    assert closed.closing.at == world.clock.now()
    assert closed.refusal.detail.gate == "south-1"  # why it was one is kept too
    (row,) = rows(world, "resolved")
    assert row.voice is Voice.OPERATOR
    assert row.body["by"] == "Robin"
    assert door.first_broken_row() is None


def test_whoever_gives_no_name_is_the_one_who_stands_there(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    door.resolve(number, "sent home")
    (closed,) = door.conflicts(closed=True)
    assert closed.closing is not None
    assert closed.closing.by == "Kim"


def test_a_conflict_is_closed_once_and_the_first_word_stands(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    assert door.resolve(number, "first", "Robin")
    assert not door.resolve(number, "second", "Lee")
    (closed,) = door.conflicts(closed=True)
    assert closed.closing is not None
    assert closed.closing.note == "first"


def test_two_times_by_two_clocks_are_told_apart(tmp_path: Path) -> None:
    """This machine is 58 minutes behind the server: by its own clock it would have been first."""
    world = World(tmp_path, skew=3480)
    try:
        door = world.door()
        conflicting(world, door, 1)
        (found,) = door.conflicts()
        assert found.skew == pytest.approx(3480, abs=1)
        assert found.refusal.detail.when is not None
        assert found.let_in_at < found.refusal.detail.when
        assert found.let_in_at + timedelta(seconds=found.skew) > found.refusal.detail.when
        assert door.status().skew == pytest.approx(3480, abs=1.5)
    finally:
        world.close()


def test_a_door_that_has_not_heard_the_server_does_not_know_its_clock(world: World) -> None:
    assert world.site().open().status().skew is None


def test_setting_aside_keeps_the_server_s_last_answer_and_the_reason_beside_it(world: World) -> None:
    door = world.door()
    ticket = world.server.issue(1)
    door.sync()
    world.server.always(Fault.UNREACHABLE)
    number = door.present(ticket).attempt
    assert number is not None
    answer = door.care.entries([number])[0].attempt.last_answer
    assert answer
    assert door.park(number, "box office asks", "Robin")
    (entry,) = door.care.entries(door.care.numbers(PARKED))
    assert (entry.attempt.last_answer, entry.note) == (answer, "box office asks")
    assert (rows(world, "parked")[0].body["by"], rows(world, "parked")[0].body["note"]) == ("Robin", "box office asks")


def test_a_note_changes_nothing_but_is_seen(world: World) -> None:
    door = world.door()
    (number,) = waiting(world, door, 1)
    before = door.care.entries([number])[0]
    assert door.care.note(number, "came with a group", "Robin")
    (after,) = door.care.entries([number])
    assert after == replace(before, note="came with a group")


def test_there_is_nothing_to_note_on_what_is_settled(world: World) -> None:
    door = world.door()
    (number,) = waiting(world, door, 1)
    door.flush()
    assert not door.care.note(number, "too late")
    assert not door.care.note(999, "never was")


def test_a_note_on_an_open_conflict_is_not_its_closing(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    door.care.note(number, "looking for the guest")
    (found,) = door.conflicts()
    assert (found.note, found.closing) == ("looking for the guest", None)


def test_trying_now_makes_an_entry_due_whatever_it_was_to_wait_for(world: World) -> None:
    door = world.door()
    ticket = world.server.issue(1)
    door.sync()
    world.server.always(Fault.GARBLED_BEFORE)
    number = door.present(ticket).attempt
    assert number is not None
    with world.first.look() as raw:
        raw.execute("UPDATE attempts SET next_try = '2040-01-01T00:00:00.000000+00:00'")
    assert door.care.hurry(number)
    assert door.care.entries([number])[0].attempt.next_try == world.clock.now()
    door.park(number, "set aside")
    assert not door.care.hurry(number)


def test_what_stands_otherwise_by_now_is_left_alone(world: World) -> None:
    door = world.door()
    (number,) = waiting(world, door, 1)
    door.flush()
    assert not door.park(number, "too late")
    assert not door.retry(number)
    assert not door.resolve(number, "no conflict")
    assert rows(world, "parked") == []


def test_everyone_is_told_when_the_queue_changes_by_hand(world: World) -> None:
    door = world.door()
    (number,) = waiting(world, door, 1)
    door.park(number, "why")
    assert world.ear.of(QueueChanged)[-1].parked == 1
    assert door.care.numbers(WAITING) == []
    door.retry(number)
    assert world.ear.of(QueueChanged)[-1] == QueueChanged(waiting=1, conflicts=0, parked=0, confirmed=0)


def test_conflicts_without_a_name_or_of_an_unlisted_ticket_can_still_be_shown(world: World) -> None:
    door = world.door()
    (number,) = conflicting(world, door, 1)
    with world.first.look() as raw:
        raw.execute("DELETE FROM tickets")
    (found,) = door.conflicts()
    assert (found.number, found.holder, found.section) == (number, "", FLOOR.name)


def test_a_queue_of_thousands_is_numbered_and_read_in_parts(world: World) -> None:
    """As many as a night offline leaves; the parts are what a screen shows."""
    door = world.door()
    with world.first.look() as raw:
        raw.execute("BEGIN")
        raw.executemany(
            "INSERT INTO attempts (event, serial, section, presented_at, redeemer, device, standing, shown, next_try)"
            " VALUES (?, ?, ?, '2030-06-07T20:00:00.000000+00:00', 'Kim', 'north-1', 'provisional', 1,"
            " '2030-06-07T20:00:00.000000+00:00')",
            [(door.door.event, f"HARBOU-FLOO{number:08d}", FLOOR.id) for number in range(10_000)],
        )
        raw.execute("COMMIT")
    numbers = door.care.numbers()
    assert len(numbers) == 10_000
    part = random.Random(1).sample(numbers, 64)
    assert [each.attempt.id for each in door.care.entries(part)] == part


def test_serials_and_names_are_whatever_they_are(world: World) -> None:
    door = world.door()
    odd = world.server.issue(3, holder=Holder("=cmd|' /C calc'!A0"))
    door.sync()
    world.server.down = True
    door.present(Serial(odd))
    (entry,) = door.care.entries(door.care.numbers())
    assert entry.holder == "=cmd|' /C calc'!A0"
    assert isinstance(entry, type(entry))
    assert not isinstance(entry, Conflict)
