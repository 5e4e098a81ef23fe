"""The doors that were set up here; one is current."""

from dataclasses import replace

from scanner.store import doors
from tests.builders import OTHER_EVENT, STALLS, VIP, door, memory


def test_before_the_first_set_up_there_is_none():
    assert doors.current(memory()) is None


def test_a_door_is_kept_with_its_sections_and_switches():
    tx = memory()
    made = doors.make_current(tx, door(id=0, closed=frozenset({VIP.id})))
    assert made == replace(door(closed=frozenset({VIP.id})), id=made.id)
    assert doors.current(tx) == made


def test_a_door_set_up_again_keeps_its_number_and_takes_the_new_names():
    tx = memory()
    first = doors.make_current(tx, door(id=0))
    again = doors.make_current(tx, door(id=0, redeemer="Robin", device="south-2", sections=(STALLS,), revoked=False))
    assert again.id == first.id
    assert (again.redeemer, again.device, again.sections) == ("Robin", "south-2", (STALLS,))


def test_a_door_at_another_event_is_another_and_the_first_is_still_there():
    tx = memory()
    first = doors.make_current(tx, door(id=0))
    second = doors.make_current(tx, door(id=0, event=OTHER_EVENT))
    assert second.id != first.id
    assert doors.current(tx) == second
    assert doors.make_current(tx, door(id=0)).id == first.id


def test_what_changed_while_it_was_open_is_kept():
    tx = memory()
    made = doors.make_current(tx, door(id=0))
    doors.update(tx, replace(made, revoked=True, closed=frozenset({STALLS.id}), title="Harbour Night II"))
    found = doors.current(tx)
    assert (found.revoked, found.closed, found.title) == (True, frozenset({STALLS.id}), "Harbour Night II")
