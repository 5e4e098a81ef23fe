"""The sample evening."""

import pytest

from scanner.demo import sample
from scanner.demo.systems import SYSTEMS


def test_the_same_seed_gives_the_same_evening_and_another_seed_another():
    assert sample.make(7, 300) == sample.make(7, 300)
    assert sample.make(7, 300).tickets != sample.make(8, 300).tickets


@pytest.mark.parametrize("tickets", [0, 1, 7, 19, 100, 5000])
def test_there_are_as_many_tickets_as_asked_for_each_its_own(tickets):
    made = sample.make(3, tickets)
    assert len(made.tickets) == len({ticket.digits for ticket in made.tickets}) == tickets


def test_most_stand_and_every_section_has_somebody():
    made = sample.make(7, 1000)
    counts = [sum(ticket.section == place for ticket in made.tickets) for place in range(len(made.sections))]
    assert counts[0] > 500
    assert min(counts) > 0


def test_one_ticket_in_a_hundred_is_in_a_transfer():
    assert sum(ticket.pending for ticket in sample.make(7, 1000).tickets) == 10


def test_people_have_names_of_their_own_and_plain_addresses():
    people = sample.make(7, 2000).people
    assert len({person.username for person in people}) == len(people)
    assert all(person.email.isascii() and person.email.endswith("@example.org") for person in people)
    assert any(not person.last.isascii() for person in people)


def test_two_servers_of_the_same_seed_hold_the_same_event_codes_keys_and_tickets(tmp_path):
    demos = [SYSTEMS["ticketing"].open(tmp_path / name, 50, 11, {}) for name in ("one", "two")]
    one, two = (demo.describe("http://localhost/v3") for demo in demos)
    for demo in demos:
        demo.close()
    assert one == two
