"""The ticket list on its way here: whole now and then, changes in between; one page a step.

Every page is on disk before the next one counts, so a list that is cut off goes on where it stopped. Whoever waits
for a whole list (`catch_up`) has the next page fetched while this one is written. Changes are asked for from a point
in the server's own time, with an overlap. Changes alone are not relied on: what vanished from the list shows only in
a whole one (contract 5.4, 7).
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scanner.backends.base import TicketPage
from scanner.domain.notices import ListChanged
from scanner.store import tickets
from scanner.store.database import Transaction
from scanner.store.tickets import ListState
from scanner.sync.open_door import OpenDoor
from scanner.sync.progress import Pace
from scanner.worker import Crew

RECORDS = 250
"""Rows a page. The most that a server gives is not on record; what it really gave is read from each answer."""

OVERLAP = timedelta(seconds=90)
RESTARTS = 3
"""How often a list whose size changed under way is begun again before it is taken as it is."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds between changes and between whole lists; `hashed`: make tickets findable by their version 2 hash."""

    delta_every: float
    full_every: float
    hashed: bool = False


class _Ahead:
    """Pages of a whole list in their order, the next one fetched while its taker is busy with this one.

    What goes wrong with a page is raised when its turn comes. Nothing is fetched after the last.
    """

    def __init__(self, fetch: Callable[[int], TicketPage]) -> None:
        self._fetch = fetch
        self._crew = Crew("list", 2)
        self._promised: tuple[int, Future[TicketPage] | None] = (0, None)

    def page(self, number: int) -> TicketPage:
        promised, promise = self._promised
        page = promise.result() if promise and promised == number else self._fetch(number)
        self._promised = (0, None) if page.last else (number + 1, self._crew.take(lambda: self._fetch(number + 1)))
        return page

    def close(self) -> None:
        """A page that is still on its way is left to itself: nobody writes it down."""
        self._crew.dismiss(1.0)


class Pull:
    """One thread calls `step`; `refresh` may be called from others."""

    def __init__(self, open_door: OpenDoor, rhythm: Rhythm) -> None:
        self._open = open_door
        self.rhythm = rhythm
        self._last_delta: float | None = None
        self._hastened = False
        self._last_full: float | None = None
        self._restarts = 0
        self._moved = False
        self._pace = Pace(open_door.clock)

    def wait(self) -> float | None:
        """Seconds until there is something to ask for; None where the system has no list."""
        if not self._lists:
            return None
        if self._last_full is None:
            self._recall()
        if self._full_under_way() or self._last_full is None:
            return 0.0
        if self._hastened:
            return 0.0
        now = self._open.clock.monotonic()
        full = self._last_full + self.rhythm.full_every - now
        delta = (self._last_full if self._last_delta is None else self._last_delta) + self.rhythm.delta_every - now
        return max(0.0, min(full, delta))

    def hasten(self) -> None:
        """The changes are due now."""
        self._hastened = True

    def step(self) -> None:
        """Fetches one page of a whole list, or all changes. Raises BackendTrouble."""
        self._step(self._page_of_all)

    def catch_up(self, *, full: bool = False) -> None:
        """Brings the list up to date, whole if asked for or if there is none yet. Raises BackendTrouble."""
        if not self._lists:
            return
        if not full and self._state().full_at is not None:
            self.refresh(budget=30.0)
            return
        self._last_full = None
        ahead = _Ahead(self._page_of_all)
        try:
            self._step(ahead.page)
            while self._full_under_way() or self._last_full is None:
                self._step(ahead.page)
        finally:
            ahead.close()

    @property
    def _lists(self) -> bool:
        return self._open.backend.capability.lists

    def _step(self, fetch: Callable[[int], TicketPage]) -> None:
        state = self._state()
        covers = ",".join(sorted(section.id for section in self._open.door.sections))
        if state.covers != covers and not state.page:
            self._last_full = None
        if state.page or self._last_full is None or self._due(self._last_full, self.rhythm.full_every):
            self._whole(state, covers, fetch)
        else:
            self.refresh(budget=30.0)

    def refresh(self, *, budget: float) -> None:
        """Fetches the changes since the last time. Does nothing before the first whole list is complete."""
        state = self._state()
        if state.mark is None:
            return
        self._open.know_the_time(budget=budget)
        begun = self._open.line.server_now()
        number, last = 0, False
        while not last:
            number += 1
            page = self._page(number, since=state.mark - OVERLAP, budget=budget)
            with self._open.database.write() as tx:
                current = tickets.state(tx, self._open.door.event)
                self._put(tx, page, max(1, current.round))
                if page.last:
                    rows = tickets.count(tx, self._open.door.event)
                    now = self._open.clock.now()
                    tickets.keep_state(tx, self._open.door.event, replace(current, at=now, mark=begun, rows=rows))
            last = page.last
        self._last_delta = self._open.clock.monotonic()
        self._hastened = False
        self._tell()

    def _whole(self, state: ListState, covers: str, fetch: Callable[[int], TicketPage]) -> None:
        if not state.page:
            self._open.know_the_time(budget=30.0)
            begun = self._open.line.server_now()
            state = replace(state, round=state.round + 1, expected=None, begun=begun, covers=covers)
            self._moved = False
        page = fetch(state.page + 1)
        self._moved |= state.expected is not None and page.total != state.expected
        state = replace(state, page=state.page + 1, expected=page.total if page.tickets else state.expected)
        again = page.last and self._moved and self._restarts < RESTARTS
        with self._open.database.write() as tx:
            self._put(tx, page, state.round)
            if again:  # rows moved between pages: from the first page on, in the same round
                after = replace(state, page=0, round=state.round - 1, expected=None)
            else:
                after = self._ended(tx, state) if page.last else state
            tickets.keep_state(tx, self._open.door.event, after)
        had = (state.expected or 0) if page.last else state.page * len(page.tickets)  # pages as long as they are given
        done = min(had, state.expected or 0)
        self._open.notify(self._pace.at(done, state.expected, full=True))
        if again:
            self._restarts += 1
            self._last_full = None
        elif page.last:
            self._restarts = 0
            self._last_full = self._last_delta = self._open.clock.monotonic()
            self._hastened = False
            self._tell()

    def _ended(self, tx: Transaction, state: ListState) -> ListState:
        now = self._open.clock.now()
        rows = tickets.close_round(tx, self._open.door.event, state.round)
        return replace(state, page=0, full_at=now, at=now, mark=state.begun, rows=rows)

    def _recall(self) -> None:
        """After a start: a whole list that is still young enough is not asked for again, only what changed since."""
        full_at = self._state().full_at
        age = None if full_at is None else (self._open.clock.now() - full_at).total_seconds()
        if age is not None and 0 <= age < self.rhythm.full_every:
            self._last_full = self._open.clock.monotonic() - age
            self._last_delta = self._open.clock.monotonic() - self.rhythm.delta_every

    def _page_of_all(self, number: int) -> TicketPage:
        return self._page(number, since=None, budget=30.0)

    def _page(self, number: int, *, since: datetime | None, budget: float) -> TicketPage:
        return self._open.backend.tickets(self._open.grant, page=number, records=RECORDS, since=since, budget=budget)

    def _put(self, tx: Transaction, page: TicketPage, round_: int) -> None:
        tickets.put(tx, self._open.door.event, page.tickets, round_=round_, hashed=self.rhythm.hashed)

    def _state(self) -> ListState:
        with self._open.database.read() as tx:
            return tickets.state(tx, self._open.door.event)

    def _full_under_way(self) -> bool:
        return self._state().page > 0

    def _due(self, last: float, every: float) -> bool:
        return self._open.clock.monotonic() - last >= every

    def _tell(self) -> None:
        state = self._state()
        if state.at is not None:
            self._open.notify(ListChanged(state.rows, state.at))
