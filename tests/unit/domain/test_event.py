"""Which of several events a door is most likely set up for."""

from datetime import UTC, datetime, timedelta, timezone

from scanner.domain.event import Event, EventId, nearest

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)


def event(name: str, hours: float | None = None) -> Event:
    return Event(EventId(name), name, starts=None if hours is None else NOW + timedelta(hours=hours))


def test_it_is_the_one_whose_beginning_is_nearest_to_now() -> None:
    assert nearest([event("yesterday", -23), event("tonight", 1), event("next week", 7 * 24)], NOW) == event(
        "tonight", 1
    )
    late = NOW + timedelta(hours=6)
    assert nearest([event("tonight", 1), event("tomorrow", 24)], late) == event("tonight", 1)


def test_one_whose_beginning_nobody_knows_comes_after_those_that_are_known() -> None:
    assert nearest([event("some day"), event("tonight", 1)], NOW) == event("tonight", 1)
    assert nearest([event("some day"), event("or other")], NOW) == event("some day")
    assert nearest([], NOW) is None


def test_zones_are_heeded_and_a_time_without_one_is_this_machines() -> None:
    paris = Event(EventId("p"), "p", starts=NOW.astimezone(timezone(timedelta(hours=1))) + timedelta(minutes=30))
    assert nearest([event("later", 2), paris], NOW) == paris
    here = Event(EventId("h"), "h", starts=NOW.astimezone().replace(tzinfo=None))
    assert nearest([event("later", 2), here], NOW) == here
