"""The event that a door admits to, and what its token allows."""

from dataclasses import dataclass
from typing import NewType

from scanner.domain.ticket import Section, SectionId

EventId = NewType("EventId", str)
"""Opaque: the event's URI for TickeTing (`/events/16993717817996`)."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event with the sections that its ticketing system names."""

    id: EventId
    title: str
    sections: tuple[Section, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """What an admission token lets a door do. The key that goes with it is a secret and stays in the back end."""

    event: EventId
    sections: tuple[SectionId, ...]
