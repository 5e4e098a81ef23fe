"""Expected against admitted: what a counting system has sold beside what the ledger has let in. Pure.

Invitations may or may not be among what was sold, so what is expected is a range. Figures are of a day, and grow old;
none of it ever decides who may come in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from scanner.domain.flow import Flow
from scanner.domain.plain import plain
from scanner.domain.sales import Sales, Tally

OLD = timedelta(hours=24)
NEARLY_FULL = 0.95


@dataclass(frozen=True, slots=True)
class Expected:
    """`inside` None: no section of this door belongs to it. `fewest` to `most` are expected, None where nobody knows;
    `ceiling` is how many may be in at once."""

    name: str
    inside: int | None = None
    fewest: int | None = None
    most: int | None = None
    ceiling: int | None = None

    @property
    def share(self) -> float | None:
        """The part of those expected who are in."""
        return self.inside / self.most if self.inside is not None and self.most else None

    @property
    def surplus(self) -> int:
        """How many more are in than were sold or invited."""
        return max(0, self.inside - self.most) if self.inside is not None and self.most is not None else 0

    @property
    def nearly_full(self) -> bool:
        return bool(self.inside is not None and self.ceiling and self.inside >= NEARLY_FULL * self.ceiling)


@dataclass(frozen=True, slots=True)
class Attendance:
    """`as_of`: the day that the figures are of, None for now; `fetched`: when they were asked for. `labels` must stand
    beside them. `old`: asked for too long ago to go by."""

    total: Expected
    parts: tuple[Expected, ...] = ()
    as_of: date | None = None
    fetched: datetime | None = None
    labels: tuple[str, ...] = ()
    old: bool = False


def attendance(sales: Sales, flow: Flow, sections: Mapping[str, str], fetched: datetime | None = None) -> Attendance:
    """`sections`: the section that each category is sold for, by their ids; several may be sold for one."""
    inside = {str(each.id): each.inside for each in flow.sections}
    parts = tuple(_part(each, sales.parts, inside, sections) for each in sales.parts)
    old = fetched is not None and flow.at - fetched > OLD
    return Attendance(_expected(sales.total, flow.inside), parts, sales.as_of, fetched, sales.labels, old)


def suggested(categories: Sequence[Tally], sections: Mapping[str, str]) -> dict[str, str]:
    """The section whose name a category's is, by their ids; `sections` are names by id. The rest is a person's."""
    by_name = {plain(name): section for section, name in sections.items() if plain(name)}
    return {each.id: by_name[plain(each.name)] for each in categories if plain(each.name) in by_name}


def _part(category: Tally, every: Sequence[Tally], inside: Mapping[str, int], sections: Mapping[str, str]) -> Expected:
    """Where several categories are sold for one section, nobody knows whose who is in it was."""
    section = sections.get(category.id)
    shared = sum(sections.get(each.id) == section for each in every) > 1
    return _expected(category, None if section is None or shared else inside.get(section))


def _expected(tally: Tally, inside: int | None) -> Expected:
    most = None if tally.sold is None else tally.sold + (tally.comps or 0)
    return Expected(tally.name, inside, tally.sold, most, tally.capacity)
