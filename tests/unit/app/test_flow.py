"""The flow of the evening: who is in, who is still to come, how fast, and when it will be done."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from scanner.domain.verdict import Answer, Reason
from tests.fakes import BALCONY, FLOOR, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def by_name(flow):
    return {each.name: (each.here, each.inside, each.to_come) for each in flow.sections}


def test_each_section_tells_who_is_in_and_who_is_to_come(world: World) -> None:
    floor = [world.server.issue(number) for number in range(5)]
    for number in range(3):
        world.server.issue(number, BALCONY)
    world.server.issue(99, status="Cancelled")
    door = world.door()
    for ticket in floor[:2]:
        door.present(ticket)
    flow = door.flow.read()
    assert by_name(flow) == {"Floor": (2, 2, 3), "Balcony": (0, 0, 3)}
    assert (flow.here, flow.inside, flow.to_come, flow.expected) == (2, 2, 6, 8)
    assert flow.listed


def test_who_went_in_at_another_door_is_in_and_no_longer_to_come(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(4)]
    door = world.door()
    door.present(tickets[0])
    world.server.admit(tickets[1])
    world.clock.advance(100)
    door.sync()
    assert by_name(door.flow.read())["Floor"] == (1, 2, 2)


def test_who_goes_in_between_two_looks_at_the_list_is_one_less_to_come(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(4)]
    door = world.door()
    assert by_name(door.flow.read())["Floor"] == (0, 0, 4)
    door.present(tickets[0])
    assert by_name(door.flow.read())["Floor"] == (1, 1, 3)
    world.clock.advance(300)
    assert by_name(door.flow.read())["Floor"] == (1, 1, 3)


def test_without_a_list_nobody_knows_who_is_to_come(world: World) -> None:
    flow = world.site().open(world.ear).flow.read()
    assert not flow.listed
    assert flow.finish is None


def test_scans_are_counted_over_one_five_and_fifteen_minutes(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(40)]
    door = world.door()
    for ticket in tickets[:20]:
        world.clock.advance(30)
        door.present(ticket)
    flow = door.flow.read()
    assert (flow.scans[1], flow.scans[5]) == (2.0, 2.0)
    assert flow.scans[15] == pytest.approx(20 / 9.5), "over as long as this door has been scanning"
    world.clock.advance(120)
    for ticket in tickets[20:]:
        door.present(ticket)
    flow = door.flow.read()
    assert flow.scans[1] == 20.0
    assert flow.scans[5] == pytest.approx(26 / 5)
    assert flow.scans[15] == pytest.approx(40 / 11.5)


def test_the_end_is_foretold_from_the_pace_of_people_not_of_scans(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(40)]
    door = world.door()
    for ticket in tickets[:10]:
        door.present(ticket)
        door.present("not a ticket")
        world.clock.advance(60)
    flow = door.flow.read()
    assert flow.pace == pytest.approx(1.0)
    assert flow.finish == flow.at + timedelta(minutes=30)


def test_people_at_other_doors_count_for_the_pace(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(30)]
    door = world.door()
    for ticket in tickets[:15]:
        world.server.admit(ticket)
    world.clock.advance(20)
    door.sync()
    assert door.flow.read().pace == pytest.approx(1.0)
    world.clock.advance(16 * 60)
    assert door.flow.read().pace == 0


def test_nothing_is_foretold_while_nobody_comes_or_when_everyone_is_in(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    assert door.flow.read().finish is None
    door.present(ticket)
    flow = door.flow.read()
    assert (flow.to_come, flow.finish) == (0, None)


def test_refusals_are_told_by_reason_most_frequent_first(world: World) -> None:
    ticket = world.server.issue(1)
    used = world.server.issue(2)
    door = world.door()
    world.server.admit(used)
    door.present(ticket)
    door.present(ticket)  # the same scan again: green, and nobody goes in twice
    for _ in range(2):
        door.present("not a ticket")
    door.present(used)
    flow = door.flow.read()
    assert flow.mix == ((Reason.NOT_A_TICKET, Answer.STOP, 2), (Reason.ALREADY_ADMITTED, Answer.STOP, 1))
    (minute,) = flow.minutes
    assert (minute.admitted, minute.provisional, minute.stopped, minute.undecided) == (1, 0, 3, 0)


def test_the_evening_is_found_again_after_a_start(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(4)]
    door = world.door()
    for ticket in tickets[:3]:
        door.present(ticket)
        world.clock.advance(60)
    before = door.flow.read()
    door.close()
    again = world.first.open(world.ear).flow.read()
    assert (again.minutes, again.scans, again.mix) == (before.minutes, before.scans, before.mix)


def test_yesterday_is_another_evening(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(2)]
    door = world.door()
    door.present(tickets[0])
    world.clock.advance(86400)
    door.present(tickets[1])
    assert len(door.flow.read().minutes) == 1
    world.clock.advance(86400)
    assert door.flow.read().minutes == ()


def test_scans_for_another_event_are_left_out(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.present(ticket)
    site = world.first
    door.close()
    with site.look() as db:
        at = world.clock.now().isoformat(timespec="microseconds")
        body = '{"device":"north-1","event":"/events/2","redeemer":"Kim","url":"https://tickets.test/v3"}'
        seq = db.execute("SELECT max(seq) + 1 FROM journal").fetchone()[0]
        db.execute("INSERT INTO journal VALUES (?, ?, 'operator', 'door_set_up', ?, 'x')", (seq, at, body))
        verdict = db.execute("SELECT body FROM journal WHERE kind = 'verdict'").fetchone()[0]
        db.execute("INSERT INTO journal VALUES (?, ?, 'door', 'verdict', ?, 'y')", (seq + 1, at, verdict))
    (minute,) = site.open(world.ear).flow.read().minutes
    assert minute.admitted == 1, "that of before; not that of the other event"


def test_a_provisional_admission_is_told_apart(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    door.present(ticket)
    (minute,) = door.flow.read().minutes
    assert (minute.admitted, minute.provisional, minute.let_in) == (0, 1, 1)


def test_a_section_that_is_closed_here_is_said_to_be(world: World) -> None:
    world.server.issue(1)
    door = world.door()
    door.switch_section(FLOOR.id, open_=False)
    assert {each.name: each.open for each in door.flow.read().sections} == {"Floor": False, "Balcony": True}
