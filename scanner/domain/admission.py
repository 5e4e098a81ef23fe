"""Admissions, and the attempts that lead to them.

An *attempt* is written before anything is sent or shown. It stands open until someone has spoken; what follows is
one of these, and only the first two may still change by themselves:

    OPEN ──────► CONFIRMED    the server has our admission
      │  ├─────► REFUSED      the server said no before anyone was let in
      │  └─────► WITHDRAWN    nobody was let in and the server has nothing
      ▼
    PROVISIONAL ► CONFIRMED ► LEFT    they went out, and the system lets them come in again
              ├─► CONFLICT    someone was let in and the server says no: a person must know
              │      └─► RESOLVED    a person has seen to it, and said how
              └─► PARKED      set aside by a person, or by the door where it fails by its own fault while others
                              pass; taken up again by a person
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scanner.domain.ticket import Serial


class Standing(StrEnum):
    OPEN = "open"
    PROVISIONAL = "provisional"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    CONFLICT = "conflict"
    RESOLVED = "resolved"
    PARKED = "parked"
    WITHDRAWN = "withdrawn"
    LEFT = "left"


LET_IN = frozenset({Standing.PROVISIONAL, Standing.CONFIRMED, Standing.CONFLICT, Standing.RESOLVED, Standing.PARKED})
"""Standings of a ticket that counts as used at this door."""

UNSETTLED = frozenset({Standing.OPEN, Standing.PROVISIONAL})
"""Standings on which the server has yet to speak."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to redeem a serial at this door.

    `presented_at` is this machine's wall clock; `first_sent` is the server's (ours corrected by its `Date`), None
    while nothing has been sent. `shown` says whether the operator saw an ADMIT for it. `tries` counts requests that
    may have reached the server. `admitted`, `redeemer` and `device` on the server's side are in `last_answer`, in
    words.
    """

    id: int
    serial: Serial
    presented_at: datetime
    redeemer: str
    device: str
    standing: Standing
    shown: bool = False
    first_sent: datetime | None = None
    last_sent: datetime | None = None
    tries: int = 0
    next_try: datetime | None = None
    last_answer: str = ""
    section: str = ""

    @property
    def let_in(self) -> bool:
        return self.standing in LET_IN and self.shown


@dataclass(frozen=True, slots=True)
class Admission:
    """The ticketing system's record that someone went in. `admitted` is its clock, whole seconds."""

    serial: Serial
    redeemer: str
    device: str
    admitted: datetime | None
    section: str = ""
    patron: str = ""
