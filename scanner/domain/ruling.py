"""What a system without a ticket list says of a scanned code, and what it asks the operator.

A ruling is one of three. `Entry`: these may come in, if the ledger agrees. `Refusal`: they may not, and why.
`Question`: the operator decides; each choice carries the ruling that it leads to, so nobody is asked twice.
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import Admission
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Judgement


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a text means to a system: `code` as it goes over the wire, `serial` as the ledger calls it."""

    code: str
    serial: Serial


@dataclass(frozen=True, slots=True)
class Unit:
    """One person's way in, which the ledger lets in once. `label` tells it from others of the code: a ticket type."""

    serial: Serial
    label: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """May come in. `units`: all that the code stands for at this event, in order. `taken`: those of them that the
    system's own record has as let in already. `note`: a word that the operator should see, such as "pack holder".
    `until`: how long the way in is open once it was used first; None: the system sets no end. `confirmed`: the operator
    has confirmed it, and the claim says so. `claimed`: it is on the system's record already, and nothing is left to
    claim."""

    units: tuple[Unit, ...]
    taken: tuple[Admission, ...] = ()
    holder: str = ""
    note: str = ""
    until: datetime | None = None
    confirmed: bool = False
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """May not come in; or, where the answer is CANNOT DECIDE, cannot be told now. Always the system's own word: trouble
    is raised and never refused."""

    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Choice:
    """A key that the operator may press, in a word or two, and what follows from it."""

    words: str
    then: "Ruling"


@dataclass(frozen=True, slots=True)
class Question:
    """`ask`: one sentence, in words. The first choice lets in, the last does not. Nobody answering is the last."""

    ask: str
    choices: tuple[Choice, ...]
    holder: str = ""


Ruling = Entry | Refusal | Question


@dataclass(frozen=True, slots=True)
class Marked:
    """A unit to be taken to the system's own record. `mark` is this admission's name and no other's, the same whenever
    it is repeated, of `[a-z0-9-]` and 40 characters at most."""

    serial: Serial
    mark: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What a door takes to the system's own record, all of it or none.

    `since`: the server's clock when a request for it may first have left, so that our own traces are told from somebody
    else's. `confirmed`: the operator has confirmed it.
    """

    units: tuple[Marked, ...]
    redeemer: str
    device: str
    since: datetime | None = None
    confirmed: bool = False

    @property
    def serials(self) -> tuple[Serial, ...]:
        return tuple(each.serial for each in self.units)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a system last said of a code, which its ledger needs to decide alone: for how many it stands, how long its
    way in is open (None: no end is known), and since when (by the server's clock) a claim of it may be on its way."""

    persons: int
    until: datetime | None = None
    claimed: datetime | None = None
