"""An evening at a system that has no list, in order. Pure, as `script`: from the codes that a demo tells and a seed
comes always the same evening.

`codes` are by what should come of them (`good`, `party`, `unpaid`, …); what a system does not have is left out.
"""

import random
from collections.abc import Mapping, Sequence

from scanner.demo.script import NOT_TICKETS, Network, Scene

Codes = Mapping[str, Sequence[str]]

_REFUSED = {
    "unpaid": "Reserved and not paid for", "refunded": "Refunded since", "other_event": "For another evening",
    "used": "Used before", "denied": "Refused without a reason", "unknown": "Nobody knows them",
}  # fmt: skip

_SEVERAL = {
    "party": "One code for several people", "partly": "Some of them are inside already",
    "part_refunded": "One of them was refunded",
}  # fmt: skip


def ruled_evening(codes: Codes, seed: int) -> tuple[Scene, ...]:
    """An evening of about 120 scans, fewer where there are not so many codes."""
    chance = random.Random(seed)  # noqa: S311  a play, not a secret
    good = _shuffled(codes.get("good", ()), chance)
    first, dark, lossy, last = good[:50], good[50:58], good[58:68], good[68:80]
    scenes = [Scene("Doors open", tuple(first)), Scene("Some try a second time", tuple(first[:6]))]
    scenes += [
        Scene(title, tuple(_shuffled(codes[what], chance)[:4])) for what, title in _REFUSED.items() if codes.get(what)
    ]
    scenes += [
        Scene(title, tuple(_shuffled(codes[what], chance)[:6])) for what, title in _SEVERAL.items() if codes.get(what)
    ]
    if codes.get("ask"):
        scenes.append(Scene("The operator is asked", tuple(codes["ask"][:4])))
    return (
        *scenes,
        Scene("Not tickets at all", NOT_TICKETS),
        Scene("The server dies", (*dark, *first[6:10]), Network.SERVER_DIES),
        Scene("The server is back, and so are they", tuple(dark), Network.SERVER_RETURNS),
        Scene("Answers get lost on the way", tuple(lossy), Network.ANSWERS_GET_LOST),
        Scene("They are scanned again", tuple(lossy), Network.ANSWERS_COME_BACK),
        Scene("The last", tuple(last)),
    )


def ruled_medley(codes: Codes, seed: int) -> tuple[str, ...]:
    """A mixed queue for a camera that goes on and on: mostly good ones, now and then something else."""
    chance = random.Random(seed)  # noqa: S311  a play, not a secret
    odd = [each for what in _REFUSED for each in codes.get(what, ())[:1]]
    odd += [each for what in ("party", "ask") for each in codes.get(what, ())[:2]] + [NOT_TICKETS[0]]
    mixed: list[str] = []
    for number, code in enumerate(_shuffled(codes.get("good", ()), chance)[:60]):
        mixed.append(code)
        if number % 3 == 2:
            mixed.append(mixed[-2] if number % 6 == 5 else odd[number // 3 % len(odd)])
    return tuple(mixed)


def _shuffled(codes: Sequence[str], chance: random.Random) -> list[str]:
    mixed = list(codes)
    chance.shuffle(mixed)
    return mixed
