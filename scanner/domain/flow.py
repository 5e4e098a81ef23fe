"""How an evening flows: who is in, who is still to come, how fast, and when it will be done.

Plain values and the arithmetic between them. Everything is told for one instant; to know more, ask again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from scanner.domain.ticket import SectionId
from scanner.domain.verdict import Answer, Reason

WINDOWS = (1, 5, 15)
"""Minutes over which scans are counted."""

LONGEST = timedelta(minutes=WINDOWS[-1])
SLOWEST = 0.1
"""People a minute below which nobody can tell when it will be done."""

FURTHEST = timedelta(hours=4)


_NOBODY_IN = frozenset({Reason.SAME_SCAN, Reason.WITHOUT_TICKET, Reason.LEFT})


@dataclass(frozen=True, slots=True)
class Scan:
    """A verdict as the journal keeps it, without whose it was."""

    at: datetime
    answer: Answer
    reason: Reason
    provisional: bool = False

    @property
    def let_in(self) -> bool:
        """Whether somebody went in by a ticket. The same scan again shows green and lets nobody in, as does an
        exit; who was let in without a ticket was none of those expected."""
        return self.answer is Answer.ADMIT and self.reason not in _NOBODY_IN


@dataclass(frozen=True, slots=True)
class Minute:
    """What happened at this door in the minute that began at `at`, or in several minutes together."""

    at: datetime
    admitted: int = 0
    provisional: int = 0
    stopped: int = 0
    undecided: int = 0

    @property
    def let_in(self) -> int:
        return self.admitted + self.provisional

    @property
    def not_let_in(self) -> int:
        return self.stopped + self.undecided

    def counting(self, scan: Scan) -> "Minute":
        """With one scan more. One that let nobody in and refused nobody is not counted."""
        if scan.let_in and scan.provisional:
            return replace(self, provisional=self.provisional + 1)
        if scan.let_in:
            return replace(self, admitted=self.admitted + 1)
        if scan.answer is Answer.STOP:
            return replace(self, stopped=self.stopped + 1)
        if scan.answer is Answer.CANNOT_DECIDE:
            return replace(self, undecided=self.undecided + 1)
        return self


@dataclass
class Tally:
    """Scans as they are counted: by the minute, and by why nobody was let in."""

    minutes: dict[datetime, Minute] = field(default_factory=dict)
    mix: Counter[tuple[Reason, Answer]] = field(default_factory=Counter)
    scans: int = 0

    def add(self, scan: Scan) -> None:
        began = scan.at.replace(second=0, microsecond=0)
        self.minutes[began] = self.minutes.get(began, Minute(began)).counting(scan)
        self.scans += 1
        if scan.answer is not Answer.ADMIT:
            self.mix[scan.reason, scan.answer] += 1

    def forget(self, before: datetime) -> None:
        """Minutes that began earlier."""
        for began in [each for each in self.minutes if each < before]:
            del self.minutes[began]

    @property
    def in_order(self) -> tuple[Minute, ...]:
        return tuple(self.minutes[began] for began in sorted(self.minutes))

    @property
    def refusals(self) -> tuple[tuple[Reason, Answer, int], ...]:
        """How often each was given, most first."""
        return tuple((reason, answer, count) for (reason, answer), count in self.mix.most_common())


def together(minutes: Iterable[Minute], width: int) -> list[Minute]:
    """So many minutes each as one."""
    found: dict[datetime, Minute] = {}
    for each in minutes:
        at = each.at.replace(minute=each.at.minute - each.at.minute % width)
        sum_ = found.get(at, Minute(at))
        found[at] = Minute(
            at, sum_.admitted + each.admitted, sum_.provisional + each.provisional, sum_.stopped + each.stopped,
            sum_.undecided + each.undecided,
        )  # fmt: skip
    return list(found.values())


@dataclass(frozen=True, slots=True)
class SectionFlow:
    """A section: let in at this door, let in anywhere as far as the list tells, and admissible but not in yet.

    `open`: this door admits to it."""

    id: SectionId
    name: str
    here: int = 0
    inside: int = 0
    to_come: int = 0
    open: bool = True

    @property
    def expected(self) -> int:
        return self.inside + self.to_come


@dataclass(frozen=True, slots=True)
class Flow:
    """An evening at one instant. `listed`: there is a ticket list, without which nobody knows who is to come. Not
    `lists`: the door's system never has one.

    `scans` are per minute, by the minutes they are counted over; `pace` is people a minute who go in, here and at
    other doors as far as the list tells. `mix` is how often each refusal was given, most first.
    """

    at: datetime
    sections: tuple[SectionFlow, ...] = ()
    minutes: tuple[Minute, ...] = ()
    scans: Mapping[int, float] = field(default_factory=dict)
    pace: float = 0.0
    mix: tuple[tuple[Reason, Answer, int], ...] = ()
    listed: bool = False
    lists: bool = True

    @property
    def here(self) -> int:
        return sum(each.here for each in self.sections)

    @property
    def inside(self) -> int:
        return sum(each.inside for each in self.sections)

    @property
    def to_come(self) -> int:
        return sum(each.to_come for each in self.sections)

    @property
    def expected(self) -> int:
        return self.inside + self.to_come

    @property
    def finish(self) -> datetime | None:
        """When everyone will be in at this pace; None where that cannot be told."""
        return finish(self.at, self.to_come, self.pace) if self.listed else None


def finish(now: datetime, to_come: int, pace: float) -> datetime | None:
    """When so many will be in at so many a minute."""
    if to_come <= 0 or pace < SLOWEST:
        return None
    wait = timedelta(minutes=to_come / pace)
    return None if wait > FURTHEST else now + wait


def per_minute(scans: Iterable[datetime], now: datetime, minutes: int, began: datetime | None) -> float:
    """How many a minute over the last so many. A door that `began` later than that is measured from when it did, or its
    first quarter of an hour would always look slow; over no less than a minute."""
    since = now - timedelta(minutes=minutes)
    count = sum(since < at <= now for at in scans)
    return count / span(now, minutes, began)


def span(now: datetime, minutes: int, began: datetime | None) -> float:
    """The minutes that a rate over `minutes` is really over."""
    if began is None:
        return float(minutes)
    return min(float(minutes), max(1.0, (now - began).total_seconds() / 60))


def cumulated(minutes: Iterable[Minute]) -> list[tuple[datetime, int]]:
    """How many had gone in by the end of each minute."""
    total, found = 0, []
    for each in minutes:
        total += each.let_in
        found.append((each.at + timedelta(minutes=1), total))
    return found
