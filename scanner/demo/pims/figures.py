"""The books of a promoter, drawn from the sample evening: what was sold by channel, category and price, day by day."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from scanner.demo.sample import Sample

FIRST_EVENT = 501
CHANNELS = ("Web", "Box office", "Partners")
PRICES = ("Full", "Reduced")
DAYS = 30
"""Of how many days before the evening figures are kept."""

Key = tuple[int, int, int]
"""A channel, a category and a price range, by their places."""


@dataclass(frozen=True)
class Books:
    """`sold` by day (an offset in days from the evening, not above 0) and key: that day's alone."""

    title: str
    venue: str
    city: str
    evening: datetime
    categories: tuple[str, ...]
    prices: tuple[float, ...]
    sold: dict[int, Counter[Key]]
    login: str
    password: str
    made: float

    @property
    def days(self) -> list[int]:
        return sorted(self.sold)

    def until(self, day: int) -> Counter[Key]:
        """All that was sold up to a day."""
        total: Counter[Key] = Counter()
        for each in self.days:
            if each <= day:
                total += self.sold[each]
        return total

    def on(self, day: int) -> date:
        return self.evening.date() + timedelta(days=day)


def books(sample: Sample, seed: int, made: float) -> Books:
    """Every ticket of the sample, except those on their way to another holder, sold on the day that its age says."""
    chance = Random(f"pims {seed}")  # noqa: S311  repeatable on purpose
    evening = datetime.fromtimestamp(made).replace(hour=20, minute=0, second=0, microsecond=0)  # noqa: DTZ006  the venue's
    sold: dict[int, Counter[Key]] = {}
    for ticket in sample.tickets:
        key = (chance.randrange(len(CHANNELS)), ticket.section, chance.choice((0, 0, 0, 1)))
        day = max(-DAYS, -int(ticket.age // 86_400))
        sold.setdefault(day, Counter())[key] += 1
    for day in (0, -1):
        sold.setdefault(day, Counter())
    return Books(
        title=sample.title,
        venue=sample.venue,
        city=sample.city,
        evening=evening,
        categories=tuple(section.name for section in sample.sections),
        prices=tuple(section.price for section in sample.sections),
        sold=sold,
        login="door",
        password=f"{chance.getrandbits(64):016x}",
        made=made,
    )
