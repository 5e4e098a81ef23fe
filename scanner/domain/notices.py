"""What the engine tells whoever is listening (the window, the terminal, a test).

Notices are values; they are handed to one callable, `Notify`, on whatever thread the news came up. A listener
that lives in another thread takes them over there itself (`ui.bridge`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from scanner.domain.party import Party
from scanner.domain.ticket import Section, SectionId, Serial
from scanner.domain.verdict import Judgement, Verdict


@dataclass(frozen=True, slots=True)
class VerdictGiven:
    """A scan has its answer, and the answer is on disk."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class PartyGiven:
    """Several tickets have their answers at once, and the answers are on disk."""

    party: Party


@dataclass(frozen=True, slots=True)
class VerdictAmended:
    """The server has spoken on an attempt whose answer was given without it."""

    attempt: int
    serial: Serial
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class ConflictFound:
    """Someone was let in provisionally and the server says no. Stays until a supervisor closes it."""

    attempt: int
    serial: Serial
    presented_at: datetime
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class ScanSetAside:
    """An entry of the queue kept failing by its own fault and waits for a person; `answer` is the last it met."""

    attempt: int
    serial: Serial
    answer: str


@dataclass(frozen=True, slots=True)
class LineChanged:
    """The line to the server: up, or down since when and why (in words)."""

    online: bool
    since: datetime
    cause: str = ""


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """How many attempts stand where."""

    waiting: int
    conflicts: int
    parked: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class ListProgress:
    """A ticket list on its way: rows had, rows expected (None while unknown).

    `rate` is rows a second of late, `seconds_left` what the rest will take at that; None while it cannot be told.
    """

    done: int
    total: int | None
    full: bool
    rate: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class ListChanged:
    """A ticket list is complete up to `at`; `tickets` rows are known."""

    tickets: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SectionsChanged:
    """What the door's token covers and which of it is switched off here."""

    sections: tuple[Section, ...]
    closed: frozenset[SectionId]


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """The admission token no longer opens this event; scanning stops, the queue is kept."""

    cause: str


@dataclass(frozen=True, slots=True)
class TokenRestored:
    """The token opens the event again."""


@dataclass(frozen=True, slots=True)
class TroubleSaid:
    """Something is wrong that a person should know: a title, and a sentence that says what to do."""

    title: str
    advice: str


Notice = (
    VerdictGiven
    | PartyGiven
    | VerdictAmended
    | ConflictFound
    | ScanSetAside
    | LineChanged
    | QueueChanged
    | ListProgress
    | ListChanged
    | SectionsChanged
    | TokenRevoked
    | TokenRestored
    | TroubleSaid
)
Notify = Callable[[Notice], None]


def unheard(notice: Notice) -> None:
    """For when nobody listens."""
