"""The report of a shift, read from the ledger and the journal: of the one that is open, or of one that was closed."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from scanner.app.queue_care import QueueCare
from scanner.app.shift import count_unsent
from scanner.domain.admission import LET_IN, UNSETTLED, Attempt, Standing
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.flow import Tally
from scanner.domain.override import Override
from scanner.domain.report import Close, OverrideTold, Report, SectionCount, Stint
from scanner.domain.text import mark
from scanner.store import flow, outbox, overrides, shifts, tickets
from scanner.store.database import Transaction
from scanner.store.journal import Row
from scanner.store.shifts import Span
from scanner.sync.open_door import OpenDoor

_WORD = {Standing.CONFIRMED: True, Standing.CONFLICT: False, Standing.RESOLVED: False}
"""What the server has said of somebody who was let in."""


class Reports:
    """Safe from several threads; reading waits for the disk, and grows with the shift alone."""

    def __init__(self, open_door: OpenDoor, care: QueueCare) -> None:
        self._open = open_door
        self._care = care

    def read(self, *, back: int = 0) -> Report:
        """The shift that is open; or one closed before: `back` 1 is the last. Raises SetupTrouble where there were not
        so many."""
        door = self._open.door
        with self._open.database.read() as tx:
            spans = shifts.spans(tx, door.event)
            if not 0 <= back < len(spans):
                raise SetupTrouble(
                    mark("There is no such shift."),
                    mark("{n} shift(s) (was|were) closed here before this one.", "", len(spans) - 1),
                )
            reading = _Reading(tx, door, self._open.clock.now(), spans[-1 - back])
            report, conflicts = reading.report(), reading.conflicts()
        return replace(report, conflicts=tuple(self._care.conflicts_of(conflicts)))


class _Reading:
    """One reading, in one transaction."""

    def __init__(self, tx: Transaction, door: Door, now: datetime, span: Span) -> None:
        self._tx = tx
        self._door = door
        self._now = now
        self._span = span
        self._stretches = [
            replace(each, upto=_sooner(each.upto, span.upto))
            for each in flow.stretches(tx, door.event, span.after)
            if span.upto is None or each.after < span.upto
        ]
        self._overrides = self._of_kind(overrides.KIND)

    def report(self) -> Report:
        door, tally = self._door, Tally()
        for stretch in self._stretches:
            for _, scan in flow.scans(self._tx, stretch):
                tally.add(scan)
        began = min(tally.minutes, default=None)
        return Report(
            at=self._now, event=door.event, title=door.title, device=door.device, began=began, close=self._close(),
            crew=self._crew(), sections=self._sections(), scans=tally.scans, minutes=tally.in_order,
            mix=tally.refusals, overrides=tuple(map(self._told, self._overrides)),
            without_ticket=tuple(self._of_kind(overrides.WITHOUT_TICKET)), unsent=count_unsent(self._tx),
            set_aside=outbox.counts(self._tx, door.event).parked,
        )  # fmt: skip

    def conflicts(self) -> list[int]:
        """The attempts that became conflicts; those that a supervisor had answered before are with the overrides."""
        answered = {each.attempt for each in self._overrides}
        found = (
            number
            for standing in (Standing.CONFLICT, Standing.RESOLVED)
            for number in shifts.numbers(self._tx, self._door.event, self._span, standing)
        )
        return sorted(number for number in found if number not in answered)

    def _close(self) -> Close | None:
        row = self._span.close
        if row is None:
            return None
        body = row.body
        return Close(row.at, str(body.get("by", "")), int(body.get("unsent", 0)), str(body.get("reason", "")))

    def _crew(self) -> tuple[Stint, ...]:
        """Who stood here: whoever did when the shift began, and each that followed."""
        ended = self._span.close.at if self._span.close else None
        turns = [row for row in shifts.turns(self._tx) if row.kind != shifts.CLOSED and self._within(row)]
        stints: list[Stint] = []
        for place, row in enumerate(turns):
            until = turns[place + 1].at if place + 1 < len(turns) else ended
            stint = Stint(str(row.body.get("redeemer", "")), row.at, until)
            if row.body.get("event") == self._door.event:
                stints.append(stint)
        return _clipped(_merged(stints), self._began_at())

    def _within(self, row: Row) -> bool:
        return self._span.upto is None or row.seq <= self._span.upto

    def _began_at(self) -> datetime | None:
        """When the shift before was closed; None for the first of all."""
        if not self._span.after:
            return None
        return next(row.at for row in shifts.turns(self._tx) if row.seq == self._span.after)

    def _sections(self) -> tuple[SectionCount, ...]:
        """Those of the token first, in its order, whether anybody came or not."""
        found: dict[str, SectionCount] = {each.id: SectionCount(each.name) for each in self._door.sections}
        for (section, standing), count in shifts.let_in(self._tx, self._door.event, self._span).items():
            before = found.get(section, SectionCount(section))
            waiting = count if standing in UNSETTLED else 0
            found[section] = replace(before, admitted=before.admitted + count, waiting=before.waiting + waiting)
        for section, count in self._overridden().items():
            before = found.get(section, SectionCount(section))
            found[section] = replace(before, overrides=count)
        return tuple(found.values())

    def _overridden(self) -> Counter[str]:
        numbers = [each.attempt for each in self._overrides if each.attempt is not None]
        return Counter(each.section for each in outbox.several(self._tx, numbers).values())

    def _told(self, override: Override) -> OverrideTold:
        attempts = outbox.several(self._tx, [override.attempt] if override.attempt is not None else [])
        attempt = next(iter(attempts.values()), None)
        word = _WORD.get(attempt.standing) if attempt is not None and attempt.standing in LET_IN else None
        return OverrideTold(override, self._section_of(attempt), word)

    def _section_of(self, attempt: Attempt | None) -> str:
        if attempt is None:
            return ""
        named = {each.id: each.name for each in self._door.sections}
        known = tickets.find(self._tx, self._door.event, attempt.serial)
        section = known.ticket.section if known else None
        return (section.name or named.get(section.id, "")) if section else ""

    def _of_kind(self, kind: str) -> list[Override]:
        rows = (row for stretch in self._stretches for row in shifts.told(self._tx, stretch, kind))
        return [overrides.from_row(row) for row in rows]


def _sooner(one: int | None, other: int | None) -> int | None:
    return min((each for each in (one, other) if each is not None), default=None)


def _merged(stints: list[Stint]) -> list[Stint]:
    """One stint for somebody who was followed by themselves: set up again, or back from another event at once."""
    merged: list[Stint] = []
    for each in stints:
        if merged and merged[-1].name == each.name and merged[-1].until == each.since:
            merged[-1] = replace(merged[-1], until=each.until)
        else:
            merged.append(each)
    return merged


def _clipped(stints: list[Stint], began: datetime | None) -> tuple[Stint, ...]:
    """Only what is in the shift."""
    if began is None:
        return tuple(stints)
    inside = [each for each in stints if each.until is None or each.until > began]
    return tuple(replace(each, since=max(each.since, began)) for each in inside)
