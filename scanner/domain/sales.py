"""How many a system has sold: what is expected at the door, beside what the ledger has let in."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures of one category, or of the whole event; each None where the system does not say. `capacity` is what the
    place holds of it, `comps` invitations that may or may not be in `sold`."""

    id: str = ""
    name: str = ""
    sold: int | None = None
    capacity: int | None = None
    reserved: int | None = None
    held: int | None = None
    comps: int | None = None
    free: int | None = None


@dataclass(frozen=True, slots=True)
class Sales:
    """`as_of`: the day that the figures are of, None for now. `labels`: what must stand beside them, in words, such as
    "not approved". `more`: figures that nobody knows the meaning of, by the system's own names."""

    total: Tally
    parts: tuple[Tally, ...] = ()
    as_of: date | None = None
    labels: tuple[str, ...] = ()
    more: dict[str, int] = field(default_factory=dict)
