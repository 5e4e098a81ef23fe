"""How ids, keys and printed codes look, from a source of chance that gives the same ones for the same seed."""

import uuid
from random import Random

CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that are mistaken for each other on paper."""


def new_id(chance: Random) -> str:
    """A UUID in capitals."""
    return str(uuid.UUID(int=chance.getrandbits(128), version=4)).upper()


def new_key(chance: Random) -> str:
    return f"{chance.getrandbits(160):040x}"


def codes(chance: Random, count: int) -> list[str]:
    """So many different codes such as `UW7G-22K`."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        signs = "".join(chance.choices(CODE_SIGNS, k=7))
        drawn[f"{signs[:4]}-{signs[4:]}"] = None
    return list(drawn)
