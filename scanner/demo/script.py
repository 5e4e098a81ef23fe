"""What a crew meets in one evening, in order: what is held up to the camera, and what happens to the network meanwhile.

Pure: from the serials of an event and a seed comes always the same evening.
"""

import random
import string
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

NOT_TICKETS = (
    "https://example.com/menu",
    "WIFI:T:WPA;S:Harbour Guests;P:welcome;;",
    "BEGIN:VCARD\nFN:Lost Property\nEND:VCARD",
    "4006381333931",
    "CLOAKROOM 118",
)


class Network(Enum):
    """What happens before a scene begins."""

    STAYS = auto()
    SERVER_DIES = auto()
    SERVER_RETURNS = auto()
    ANSWERS_GET_LOST = auto()
    ANSWERS_COME_BACK = auto()


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of the evening: its name for people, what happens to the network, and the codes held up, in order."""

    title: str
    codes: tuple[str, ...]
    network: Network = Network.STAYS


@dataclass(frozen=True, slots=True)
class Stock:
    """Serials to play with: valid ones, valid ones of a section that is closed here, and ones that cannot be used."""

    good: Sequence[str]
    closed: Sequence[str]
    pending: Sequence[str]


def evening(stock: Stock, seed: int) -> tuple[Scene, ...]:
    """An evening of about 160 scans, fewer where there are not so many tickets."""
    chance = random.Random(seed)  # noqa: S311  a play, not a secret
    good = list(stock.good)
    chance.shuffle(good)
    first, dark, lossy, last = _shared_out(good, (60, 30, 12, 24))
    return (
        Scene("Doors open", tuple(first)),
        Scene("Some try a second time", tuple(chance.sample(first, min(8, len(first))))),
        Scene("Tickets for a closed section", tuple(stock.closed[:6])),
        Scene("Tickets that are being transferred", tuple(stock.pending[:3])),
        Scene("Forgeries, and last week's event", (*_forged(first, chance, 4), *_other_event(chance, 3))),
        Scene("Not tickets at all", NOT_TICKETS),
        Scene("The server dies", (*dark, *dark[:5], *_forged(first, chance, 2)), Network.SERVER_DIES),
        Scene("The server is back", (), Network.SERVER_RETURNS),
        Scene("Answers get lost on the way", tuple(lossy), Network.ANSWERS_GET_LOST),
        Scene("The last of the queue", (*last, *dark[5:8]), Network.ANSWERS_COME_BACK),
    )


def medley(stock: Stock, seed: int) -> tuple[str, ...]:
    """A mixed queue for a camera that goes on and on: mostly good tickets, now and then something else."""
    chance = random.Random(seed)  # noqa: S311  a play, not a secret
    good = list(stock.good)
    chance.shuffle(good)
    odd = [*stock.closed[:3], *stock.pending[:2], *_forged(good, chance, 2), *_other_event(chance, 1), NOT_TICKETS[0]]
    codes: list[str] = []
    for number, serial in enumerate(good[:60]):
        codes.append(serial)
        if number % 3 == 2:
            codes.append(codes[-2] if number % 6 == 5 else odd[number // 3 % len(odd)])
    return tuple(codes)


def _shared_out(serials: list[str], sizes: tuple[int, ...]) -> list[list[str]]:
    """Consecutive parts of the sizes asked for, all smaller in proportion when there is not enough."""
    scale = min(1.0, len(serials) / sum(sizes))
    parts, start = [], 0
    for size in sizes:
        end = start + max(1, int(size * scale)) if serials else start
        parts.append(serials[start:end])
        start = end
    return parts


def _forged(known: Sequence[str], chance: random.Random, count: int) -> list[str]:
    """Serials that look like this event's and are nobody's."""
    start = known[0].split("-")[0] if known else "HARBOU"
    return [f"{start}-FAKE{''.join(chance.choices(string.digits, k=8))}" for _ in range(count)]


def _other_event(chance: random.Random, count: int) -> list[str]:
    return [f"SPRING-STAN{''.join(chance.choices(string.digits, k=8))}" for _ in range(count)]
