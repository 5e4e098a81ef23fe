"""The event that a door admits to, and what its token allows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NewType

from scanner.domain.ticket import Section, SectionId

EventId = NewType("EventId", str)
"""Opaque: the event's URI for TickeTing (`/events/16993717817996`). Unlike any other
system's, since the ledger goes by it."""

NIGHT_ENDS = timedelta(hours=5)
"""What happens before five in the morning belongs to the evening before."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event with the sections that its ticketing system names. `starts` is the venue's time of day as far as it is
    known; `note` a word of warning, such as "booking is closed"."""

    id: EventId
    title: str
    sections: tuple[Section, ...] = ()
    status: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """What an admission token lets a door do. The key that goes with it is a secret and stays in the back end."""

    event: EventId
    sections: tuple[SectionId, ...]


def evening_of(moment: datetime) -> date:
    """The day on whose evening this is, in the moment's own zone: a show at half past midnight is last night's."""
    return (moment - NIGHT_ENDS).date()


def nearest(events: Sequence[Event], now: datetime) -> Event | None:
    """Of several the one that a door is most likely set up for: whose beginning is nearest to now; the first where none
    is known."""
    dated = [each for each in events if each.starts is not None]
    return min(dated, key=lambda each: abs(_apart(each, now)), default=next(iter(events), None))


def _apart(event: Event, now: datetime) -> timedelta:
    assert event.starts is not None
    return event.starts.astimezone(now.tzinfo) - now
