"""How many are expected, out of what Pims tells (contract section 10). Pure.

Rows of figures are taken for running totals, and never added up. Where they fall from one day to the next they cannot
be that, and it is said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scanner.backends.pims.wire import Capacity, Count, Named, PimsEvent, Room
from scanner.domain.sales import Sales, Tally
from scanner.domain.text import mark

UNAPPROVED = mark("not approved yet")
UNCLEAR = mark("count basis unclear")
OTHER_DAY = mark("capacity of another day")
UNSPLIT = mark("not split by category")
UNKNOWN = mark("no figures")
FREE = mark("free event: sales say nothing")
CANCELLED = mark("cancelled")


@dataclass(frozen=True, slots=True)
class Figures:
    """What Pims tells of one event, in any order. `detailed`: counts by category."""

    event: PimsEvent
    categories: Sequence[Named] = ()
    capacities: Sequence[Capacity] = ()
    counts: Sequence[Count] = ()
    detailed: Sequence[Count] = ()


def sales(told: Figures, today: date) -> Sales:
    """`today` is for an event that does not say when it is."""
    event, counts = told.event, told.counts
    capacity, fits = in_force(told.capacities, event.starts.date() if event.starts else today)
    rooms = capacity.rooms if capacity else {}
    newest = max(counts, key=lambda each: each.day, default=None)
    split = _split(newest, told.detailed) if event.detailed else None
    shown = [each for each in told.categories if not each.ignored]
    parts = tuple(_part(each, rooms.get(each.id), split) for each in shown)
    labels = [
        (event.cancelled is not None, CANCELLED), (newest is None, UNKNOWN), (event.free, FREE),
        (newest is not None and not newest.approved, UNAPPROVED), (is_unclear(counts), UNCLEAR),
        (capacity is not None and not fits, OTHER_DAY), (newest is not None and split is None, UNSPLIT),
    ]  # fmt: skip
    return Sales(
        total=_total(event, rooms, newest),
        parts=parts,
        as_of=newest.day if newest else None,
        labels=(*(label for holds, label in labels if holds), *_unallocated(newest, split, shown)),
    )


def in_force(capacities: Sequence[Capacity], on: date) -> tuple[Capacity | None, bool]:
    """The capacities of a day, and whether they are that day's: else they are the earliest that there are."""
    begun = [each for each in capacities if each.since <= on]
    if begun:
        return max(begun, key=lambda each: each.since), True
    return min(capacities, key=lambda each: each.since, default=None), False


def is_unclear(counts: Sequence[Count]) -> bool:
    """Whether the rows cannot be running totals: they fall somewhere."""
    sold = [each.sales for each in sorted(counts, key=lambda each: each.day) if each.sales is not None]
    return any(later < earlier for earlier, later in pairwise(sold))


def _split(newest: Count | None, detailed: Sequence[Count]) -> dict[int, int] | None:
    """What was sold of each category, of the same day as the total; None where that is not told."""
    for each in detailed:
        if newest is not None and each.day == newest.day and each.sold:
            return dict(each.sold)
    return None


def _part(category: Named, room: Room | None, split: dict[int, int] | None) -> Tally:
    return Tally(
        id=str(category.id), name=category.name, sold=None if split is None else split.get(category.id, 0),
        capacity=room.ceiling if room else None, held=room.holds if room else None,
        comps=room.comps if room else None,
    )  # fmt: skip


def _total(event: PimsEvent, rooms: Mapping[int, Room], newest: Count | None) -> Tally:
    every = list(rooms.values())
    ceilings = [each.ceiling for each in every]
    whole = sum(each for each in ceilings if each is not None) if ceilings and None not in ceilings else event.ceiling
    return Tally(
        sold=newest.sales if newest else None,
        reserved=newest.reservations if newest else None,
        capacity=whole,
        held=sum(each.holds for each in every) if every else None,
        comps=sum(each.comps for each in every) if every else None,
    )


def _unallocated(newest: Count | None, split: dict[int, int] | None, shown: Sequence[Named]) -> tuple[str, ...]:
    """A word on what the total has and no category that is shown."""
    if newest is None or newest.sales is None or split is None:
        return ()
    gap = newest.sales - sum(split.get(each.id, 0) for each in shown)
    return (mark("{n} of no category", "", gap),) if gap else ()
