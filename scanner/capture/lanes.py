"""Several cameras at one door: each is a lane with a name.

A source may be given a name, `In=camera:0`; without one, lanes are called A, B and so on. One camera alone has none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMED = re.compile(r"([\w][\w -]{0,19})=(.+)")


@dataclass(frozen=True, slots=True)
class Lane:
    """A source by its description (as in `--source`), and what its lane is called."""

    name: str
    spec: str


def lanes(specs: Sequence[str]) -> list[Lane]:
    """The lanes of these descriptions, in their order. Names are each used once."""
    found: list[Lane] = []
    for number, spec in enumerate(specs):
        name, plain = _split(spec)
        if not name and len(specs) > 1:
            name = letter(number)
        while name and any(name == lane.name for lane in found):
            name += "\u2032"
        found.append(Lane(name, plain))
    return found


def letter(number: int) -> str:
    """A, B, C and so on."""
    return chr(ord("A") + number % 26)


def _split(spec: str) -> tuple[str, str]:
    """A file's name may hold an equals sign too: what is there is meant."""
    found = _NAMED.fullmatch(spec)
    if found is None or Path(spec).expanduser().exists():
        return "", spec
    return found[1], found[2]
