"""What is expected: the stocks of an event, and the packs that open a stream."""

from scanner.domain.sales import Tally


def test_an_events_stocks_are_its_sections_with_what_was_sold(house):
    door = house.door("device")
    found = door.backend.counts(door.grant)
    assert {each.name for each in found.parts} == {"Standing", "Balcony", "VIP Lounge", "Backstage"}
    assert found.total.sold == sum(each.sold for each in found.parts) == house.ready["tickets"]
    assert found.total.capacity == found.total.sold + found.total.free
    house.switch(numbers="strings")
    assert door.backend.counts(door.grant) == found


def test_a_streams_packs_are_named_by_their_kind_and_tell_no_more_than_they_know(house):
    door = house.door("stream")
    found = door.backend.counts(door.grant)
    assert [each.name for each in found.parts] == [
        "Passport: Harbour Pass", "Card: Quay Card", "Standard: Dinner & Show", "Shopping: Gift box",
        "Pack (55): Crew bundle",
    ]  # fmt: skip
    assert found.total == Tally()
    assert {each.sold for each in found.parts} == {None}
    assert found.labels


def test_to_count_uses_nothing(house):
    for kind in ("device", "stream"):
        door = house.door(kind)
        door.backend.counts(door.grant)
    assert (house.state()["controls"], house.state()["passages"]) == ([], [])
