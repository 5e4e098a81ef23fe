"""A sample evening: an event, its sections, and believable people with tickets, all drawn from a seed.

Belongs to no ticketing system: each demo server puts the same evening on its own stage. The same seed and number give
the same evening, to the last serial; times are ages, counted back from the moment the stage is set. The names are put
together from lists of common names of many countries; any likeness to a person is chance.
"""

import random
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

FIRST_NAMES = (
    "Aisha", "Åsa", "Amara", "Anouk", "Arjun", "Beatriz", "Bilal", "Björn", "Camila", "Chidi", "Chloé",
    "Daan", "Dilek", "Ebba", "Elif", "Emeka", "Eoin", "Esperanza", "Farid", "Fatou", "Finn", "Freya",
    "Giulia", "Hana", "Haruto", "Ingrid", "Isabel", "Ivo", "Jamal", "Jana", "João", "José", "Kaito",
    "Katarzyna", "Kofi", "Lars", "Leila", "Liam", "Linh", "Łukasz", "Mai", "Malik", "Maren", "Mateo", "Mei",
    "Mina", "Ngozi", "Niamh", "Noor", "Oluwaseun", "Omar", "Oskar", "Paloma", "Priya", "Quentin", "Rafael",
    "Rania", "Ravi", "Rosa", "Ryo", "Salma", "Santiago", "Sanna", "Sofía", "Søren", "Tariq", "Teresa",
    "Thandiwe", "Tomás", "Ulla", "Valentina", "Viktor", "Wanjiru", "Wei", "Xanthe", "Yara", "Yusuf", "Zanele",
    "Zoë", "Zsófia", "美咲", "Олена", "Γιώργος", "يوسف",
)  # fmt: skip
LAST_NAMES = (
    "Abdi", "Achterberg", "Adeyemi", "Agarwal", "Almeida", "Andersson", "Baptiste", "Bergström", "Bianchi",
    "Boateng", "Brennan", "Castillo", "Chen", "Cissé", "Costa", "Čermák", "Demir", "Diallo", "Dubois",
    "Eriksen", "Farouk", "Ferreira", "Fischer", "Fofanah", "Gallagher", "García", "Gupta", "Haddad", "Hansen",
    "Hernández", "Horváth", "Ibrahim", "Ivanova", "Jansen", "Jovanović", "Kamau", "Kapoor", "Kim", "Kowalska",
    "Krüger", "Lefèvre", "Lindqvist", "Lopes", "Mäkinen", "Marchetti", "Mbeki", "Mendoza", "Moreau", "Müller",
    "Mwangi", "Nakamura", "Ndiaye", "Nguyễn", "Novák", "O'Connor", "Okafor", "Olsen", "Osei", "Papadaki",
    "Park", "Patel", "Pereira", "Popescu", "Quispe", "Rahman", "Ramos", "Reyes", "Rossi", "Saito", "Santos",
    "Sato", "Schäfer", "Şahin", "Silva", "Singh", "Sørensen", "Suárez", "Takahashi", "Tanaka", "Torres",
    "Traoré", "Tran", "Van den Berg", "Vasquez", "Virtanen", "Vogel", "Wójcik", "Yamamoto", "Yeboah", "Zhang",
    "Zielińska", "Zulu",
)  # fmt: skip

HOUR = 3600.0
SALE_OPENED = 60 * 24 * HOUR
SALE_CLOSED = 2 * HOUR
PENDING_EVERY = 100


@dataclass(frozen=True)
class Section:
    """`share` is its part of all tickets, in percent."""

    name: str
    description: str
    share: int
    price: float


class Person(NamedTuple):
    first: str
    last: str
    username: str
    email: str


class Ticket(NamedTuple):
    """`section` and `holder` are places in the sample's lists; `age` is seconds since it was issued.

    `digits` are its own among all tickets. `pending`: on its way to another holder, not admissible.
    """

    section: int
    holder: int
    digits: str
    age: float
    pending: bool


@dataclass(frozen=True)
class Sample:
    title: str
    description: str
    venue: str
    address: str
    city: str
    country: str
    host: str
    sections: tuple[Section, ...]
    people: tuple[Person, ...]
    tickets: tuple[Ticket, ...]


SECTIONS = (
    Section("Standing", "The floor in front of the stage", 70, 30.0),
    Section("Balcony", "Seats above the floor", 18, 45.0),
    Section("VIP Lounge", "Seats at the side of the stage, with a bar", 9, 120.0),
    Section("Backstage", "Crew, artists and their guests", 3, 0.0),
)


def make(seed: int, tickets: int) -> Sample:
    """An evening with this many tickets: most in Standing, one in a hundred in an open transfer."""
    chance = random.Random(seed)  # noqa: S311  repeatable on purpose
    people: list[Person] = []
    sold: list[Ticket] = []
    numbers = iter(chance.sample(range(10**8), tickets))
    for section, count in enumerate(_counts(tickets)):
        left = count
        while left:
            party = min(left, chance.choice((1, 1, 2, 2, 2, 3, 4)))
            left -= party
            people.append(_person(chance, len(people) + 1))
            age = chance.uniform(SALE_CLOSED, SALE_OPENED)
            sold.extend(Ticket(section, len(people) - 1, f"{next(numbers):08d}", age, False) for _ in range(party))
    sold.sort(key=lambda ticket: (-ticket.age, ticket.digits))
    return Sample(
        title="Harbour Night",
        description="Five bands, two stages, one ferry home.",
        venue="Quay Hall",
        address="1 Quay Road",
        city="Harbourton",
        country="Antigua and Barbuda",
        host="Quay Events",
        sections=SECTIONS,
        people=tuple(people),
        tickets=tuple(_with_transfers(chance, sold)),
    )


def _counts(tickets: int) -> list[int]:
    """Tickets by section; what rounding leaves over goes to the first."""
    counts = [tickets * section.share // 100 for section in SECTIONS]
    if tickets >= 2 * len(SECTIONS):
        counts = [max(1, count) for count in counts]
    counts[0] += tickets - sum(counts)
    return counts


def _person(chance: random.Random, number: int) -> Person:
    first, last = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES)
    username = f"{_plain(first) or 'guest'}.{_plain(last)}{number}"
    return Person(first, last, username, f"{username}@example.org")


def _plain(name: str) -> str:
    """Small letters a to z: what is left of a name once its marks are taken off."""
    spelt = unicodedata.normalize("NFKD", name.lower().replace("ł", "l").replace("ø", "o"))
    return "".join(sign for sign in spelt if sign.isascii() and sign.isalpha())


def _with_transfers(chance: random.Random, sold: list[Ticket]) -> list[Ticket]:
    """One in a hundred is pending; at least one where there are tickets enough to spare it."""
    count = max(len(sold) // PENDING_EVERY, 1 if len(sold) >= 20 else 0)
    for place in chance.sample(range(len(sold)), count):
        sold[place] = sold[place]._replace(pending=True)
    return sold
