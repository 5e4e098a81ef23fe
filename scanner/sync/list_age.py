"""How old the ticket list is, whatever has been done to this machine's clock.

The list bears the server's time of when it was asked for, so as soon as the server's clock has been heard in this run
that alone counts. Until then (a start without a network) its age is what the wall clock says at the first look, and
from there on goes by the monotonic clock. A wall clock that is behind what was already written by it has been set back:
then the list is at least as old as the record shows, and nobody knows how much older.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.clock import Clock
from scanner.domain.event import EventId
from scanner.store import journal, tickets
from scanner.store.database import Transaction
from scanner.sync.line import Line

SLACK = timedelta(seconds=60)
"""Clocks are set right by so much all the time; that makes nothing unknown."""


@dataclass(frozen=True, slots=True)
class Age:
    """In seconds; at least that much where it is not `known`."""

    seconds: float
    known: bool


@dataclass(frozen=True, slots=True)
class _Look:
    """The first look at a list in this run: its marks, its age at that point (`looked_at`, monotonic)."""

    at: datetime
    mark: datetime | None
    age: Age
    looked_at: float


class ListAge:
    """Safe from several threads."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._clock = clock
        self._look: _Look | None = None

    def of(self, tx: Transaction, event: EventId, at: datetime) -> Age:
        """The age of the list that was complete `at` this time of our clock."""
        look = self._look
        if look is None or look.at != at:
            look = self._look = self._first_look(tx, event, at)
        by_server = None if look.mark is None else self._line.since(look.mark)
        if by_server is not None and by_server >= -SLACK.total_seconds():
            return Age(max(0.0, by_server), known=True)
        return Age(look.age.seconds + self._clock.monotonic() - look.looked_at, look.age.known)

    def _first_look(self, tx: Transaction, event: EventId, at: datetime) -> _Look:
        now = self._clock.now()
        latest = max([at, *(row.at for row in journal.rows(tx, newest_first=True, limit=1))])
        known = latest - now <= SLACK
        age = Age(max(0.0, (now - at).total_seconds(), (latest - at).total_seconds() if not known else 0.0), known)
        return _Look(at, tickets.state(tx, event).mark, age, self._clock.monotonic())
