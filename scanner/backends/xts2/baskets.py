"""What a basket lets in at one performance. Pure.

A closed basket is sold. It may hold several tickets, for several performances, beside food and payments; a refund is
an anti-ticket, which takes one person off. Whatever does not say what it is does not let anybody in.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One ticket item. `quantity` is negative for anti-tickets; `performance` is empty where it does not say."""

    id: str
    performance: str
    quantity: int
    kind: str = ""
    show: str = ""
    starts: datetime | None = None


@dataclass(frozen=True, slots=True)
class Basket:
    """`closed` is None where that cannot be told; `tickets` are its ticket items, other goods left out."""

    id: str
    name: str
    closed: bool | None
    tickets: tuple[Item, ...]

    def of(self, performance: str) -> tuple[Item, ...]:
        return tuple(item for item in self.tickets if item.performance == performance)

    def persons(self, performance: str) -> int:
        """How many it pays for: tickets less anti-tickets."""
        return sum(item.quantity for item in self.of(performance))

    def units(self, performance: str) -> tuple[tuple[str, str], ...]:
        """A name and a label for each person's way in, in order, those of refunded tickets left on.

        An item's id names it; with a number for each of several, and for items that have no id.
        """
        units: list[tuple[str, str]] = []
        for item in self.of(performance):
            for number in range(1, item.quantity + 1):
                if not item.id:
                    units.append((f"p{performance}.{len(units) + 1}", item.kind))
                else:
                    units.append((item.id if item.quantity == 1 else f"{item.id}.{number}", item.kind))
        return tuple(units)


def left(units: tuple[str, ...], persons: int, live: tuple[str, ...]) -> tuple[str, ...]:
    """The units that may still come in, in order: as many as there are persons beyond those with a live claim, whatever
    those claims were made on."""
    free = [unit for unit in units if unit not in live]
    return tuple(free[: max(0, persons - len(live))])
