"""Who bought what for tonight: parties of one to four, one basket each.

Most paid online; some only reserved, some come on another night, some were given their money back, some are in already.
"""

from dataclasses import dataclass
from random import Random

from scanner.demo import sample as samples

FIRSTS = ("unpaid", "other_event", "refunded", "part_refunded", "both", "partly", "used", "walkup", "tab")
"""There is one of each of these where there are parties enough."""

SHARES = {
    "sold": 60, "drinks": 6, "walkup": 8, "unpaid": 6, "other_event": 7, "both": 3, "refunded": 4, "part_refunded": 2,
    "partly": 2, "used": 1, "tab": 1,
}  # fmt: skip
"""How common each kind of basket is, in percent."""

SIZES = (62, 24, 8, 6)
"""How many come alone, in twos, threes and fours, in percent."""

GROUPS = frozenset({"part_refunded", "partly"})
"""These take two people or more."""


@dataclass(frozen=True)
class Party:
    """`age` is seconds since the sale; `name` is empty for a sale over the counter."""

    kind: str
    name: str
    persons: int
    age: float


def drawn(seed: int, tickets: int) -> list[Party]:
    """Parties with this many tickets in all, in the order of their sales."""
    chance = Random(f"parties {seed}")  # noqa: S311  repeatable on purpose
    people = samples.make(seed, max(tickets, 20)).people
    wanted = list(FIRSTS) if tickets >= 40 else []
    parties, left = [], tickets
    while left:
        (persons,) = chance.choices(range(1, len(SIZES) + 1), weights=SIZES)
        persons = min(left, persons)
        left -= persons
        kind = _next(wanted, persons) or _some(chance, persons)
        person = chance.choice(people)
        name = "" if kind == "walkup" else f"{person.first} {person.last}"
        parties.append(Party(kind, name, persons, chance.uniform(samples.SALE_CLOSED, samples.SALE_OPENED)))
    return sorted(parties, key=lambda party: (-party.age, party.name))


def _next(wanted: list[str], persons: int) -> str:
    """The first kind still wanted that so many people can be."""
    for kind in wanted:
        if (persons > 1) == (kind in GROUPS):
            wanted.remove(kind)
            return kind
    return ""


def _some(chance: Random, persons: int) -> str:
    (kind,) = chance.choices(list(SHARES), weights=list(SHARES.values()))
    return "sold" if kind in GROUPS and persons == 1 else kind
