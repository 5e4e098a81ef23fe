"""The flow of the evening at this door, told as often as somebody wants to look.

What is new in the journal since the last look is added to what was counted before. The list is gone through when it has
changed, and never so often that it would be felt; in between, everyone let in here is one less to come.
"""

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.domain.event import EventId
from scanner.domain.flow import LONGEST, WINDOWS, Flow, Scan, SectionFlow, Tally, per_minute, span
from scanner.domain.ticket import Section, SectionId
from scanner.store import flow, outbox
from scanner.store.database import Transaction
from scanner.sync.open_door import OpenDoor

EVENING = timedelta(hours=8)
SELDOM = 60.0
"""Seconds after which the list is gone through again though it has not changed: "lately" goes by the clock."""

SHARE = 40.0
"""The list is gone through no more often than this many times what it last took."""

RESTS = 5.0


@dataclass(frozen=True, slots=True)
class _Known:
    """The list when it was last gone through, and how many had been let in here by then."""

    mark: object
    at: float
    took: float
    listed: dict[SectionId, flow.Listed]
    here: dict[str, int]


class FlowWatch:
    """Safe from several threads. What it counted is kept in memory and found again in the journal after a start."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door
        self._guard = threading.Lock()
        self._last: int | None = None
        self._began: datetime | None = None
        self._tally = Tally()
        self._scans: deque[datetime] = deque()
        self._let_in: deque[datetime] = deque()
        self._known: _Known | None = None

    def read(self) -> Flow:
        """How it flows now. Reads the database: not from the UI thread."""
        with self._guard:
            now, event = self._open.clock.now(), self._open.door.event
            with self._open.database.read() as tx:
                self._count(tx, event, now)
                here = outbox.admitted_by_section(tx, event)
                known = self._known = self._look_at_list(tx, event, here)
            self._forget(now)
            return self._told(now, here, known)

    # What was scanned.

    def _count(self, tx: Transaction, event: EventId, now: datetime) -> None:
        if self._last is None:
            new = flow.stretches(tx, event, flow.evening_begins(tx, now - EVENING))
            self._last = flow.last_row(tx)
        else:
            new = [flow.Stretch(self._last)]
        for stretch in new:
            for seq, scan in flow.scans(tx, stretch):
                self._last = max(self._last, seq)
                self._add(scan)

    def _add(self, scan: Scan) -> None:
        self._tally.add(scan)
        self._scans.append(scan.at)
        self._began = min(self._began or scan.at, scan.at)
        if scan.let_in:
            self._let_in.append(scan.at)

    def _forget(self, now: datetime) -> None:
        for times in (self._scans, self._let_in):
            while times and times[0] <= now - LONGEST:
                times.popleft()
        self._tally.forget(now - EVENING)

    # Who is expected.

    def _look_at_list(self, tx: Transaction, event: EventId, here: dict[str, int]) -> _Known | None:
        mark, began, known = flow.list_mark(tx, event), self._open.clock.monotonic(), self._known
        if mark is None:
            return None
        if known is not None:
            age = began - known.at
            rest = max(RESTS, SHARE * known.took)
            if age < rest or (mark == known.mark and age < SELDOM):
                return known
        lately = self._open.line.server_now() - LONGEST
        listed = {each.section.id: each for each in flow.by_section(tx, event, lately)}
        ended = self._open.clock.monotonic()
        return _Known(mark, ended, ended - began, listed, here)

    # What is told.

    def _told(self, now: datetime, here: dict[str, int], known: _Known | None) -> Flow:
        scans = {minutes: per_minute(self._scans, now, minutes, self._began) for minutes in WINDOWS}
        pace = per_minute(self._let_in, now, WINDOWS[-1], self._began)
        if known is not None:
            elsewhere = sum(max(0, each.lately) for each in known.listed.values())
            pace += elsewhere / span(now, WINDOWS[-1], None)
        sections, tally = self._sections(here, known), self._tally
        lists = self._open.backend.capability.lists
        return Flow(now, sections, tally.in_order, scans, pace, tally.refusals, known is not None, lists)

    def _sections(self, here: dict[str, int], known: _Known | None) -> tuple[SectionFlow, ...]:
        """Those of the door's token first, in its order; then what else the list or the ledger has."""
        door = self._open.door
        sections = {each.id: each for each in door.sections}
        for each in known.listed.values() if known else ():
            sections.setdefault(each.section.id, each.section)
        for section in here:
            sections.setdefault(SectionId(section), Section(SectionId(section), ""))
        return tuple(self._section(each, here.get(each.id, 0), known) for each in sections.values())

    def _section(self, section: Section, here: int, known: _Known | None) -> SectionFlow:
        open_ = self._open.door.admits_to(section.id) or not self._open.backend.capability.lists
        listed = known.listed.get(section.id) if known else None
        if known is None or listed is None:
            return SectionFlow(section.id, section.name, here, here, 0, open_)
        since = here - known.here.get(section.id, 0)
        inside, to_come = here + max(0, listed.elsewhere), max(0, listed.to_come - max(0, since))
        return SectionFlow(section.id, section.name, here, inside, to_come, open_)
