"""A shift at a door, told for whoever takes it over or settles the evening: values, as they stand at one instant.

A shift goes from the close of the one before to its own, and belongs to one event. Nobody's name is in it but the
crew's: a guest is a ticket's number here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scanner.domain.flow import Minute
from scanner.domain.override import Override
from scanner.domain.queue import Conflict
from scanner.domain.verdict import Answer, Reason

BUSIEST = 5


@dataclass(frozen=True, slots=True)
class Stint:
    """Who stood here, from when to when; `until` None: still."""

    name: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SectionCount:
    """Who was let in to a section. `waiting` of them the server has not heard of yet, `overrides` on a supervisor's
    word."""

    name: str
    admitted: int = 0
    waiting: int = 0
    overrides: int = 0


@dataclass(frozen=True, slots=True)
class OverrideTold:
    """An override, with the section of its ticket and the server's word on it: None while there is none, else whether
    it admits."""

    override: Override
    section: str = ""
    confirmed: bool | None = None


@dataclass(frozen=True, slots=True)
class Close:
    """The close of a shift: by whom, and with how many scans unsent for what reason."""

    at: datetime
    by: str
    unsent: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`began` is when the first ticket was scanned, None while none was. `unsent` is of all events on this device:
    what must reach a server before the machine goes home. `mix` is how often each refusal was given, most first."""

    at: datetime
    event: str
    title: str
    device: str
    began: datetime | None = None
    close: Close | None = None
    crew: tuple[Stint, ...] = ()
    sections: tuple[SectionCount, ...] = ()
    scans: int = 0
    minutes: tuple[Minute, ...] = ()
    mix: tuple[tuple[Reason, Answer, int], ...] = ()
    overrides: tuple[OverrideTold, ...] = ()
    without_ticket: tuple[Override, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unsent: int = 0
    set_aside: int = 0

    @property
    def admitted(self) -> int:
        return sum(each.admitted for each in self.sections)

    @property
    def waiting(self) -> int:
        """Of those admitted here, how many the server has not heard of yet."""
        return sum(each.waiting for each in self.sections)

    @property
    def refused(self) -> int:
        return sum(count for _, _, count in self.mix)

    @property
    def busiest(self) -> tuple[Minute, ...]:
        """The minutes in which most were let in, most first."""
        return busiest(self.minutes)


def busiest(minutes: Iterable[Minute], most: int = BUSIEST) -> tuple[Minute, ...]:
    full = [each for each in minutes if each.let_in]
    return tuple(sorted(full, key=lambda each: (-each.let_in, each.at))[:most])
