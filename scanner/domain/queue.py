"""The queue as people look at it: an attempt with the names that belong to it, and the conflict it may have become."""

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import Attempt
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Judgement


@dataclass(frozen=True, slots=True)
class Entry:
    """An attempt that waits or needs a person. `holder` and `section` are names, empty where nobody knows them;
    `refusal` is what the server said where it refuses; `note` is what a person last wrote on it."""

    attempt: Attempt
    holder: str = ""
    section: str = ""
    refusal: Judgement | None = None
    note: str = ""
    event: str = ""
    """The event's title where it is another one than this door is at now."""


@dataclass(frozen=True, slots=True)
class Closing:
    """A person has seen to a conflict. `by` is empty where older records do not say."""

    at: datetime
    by: str
    note: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Someone was let in here, and the server refuses the ticket. `number` is the attempt's.

    `let_in_at` is by this machine's clock, times in `refusal` are by the server's, which was ahead by `skew` seconds
    when the conflict was found.
    """

    number: int
    serial: Serial
    holder: str
    section: str
    let_in_at: datetime
    device: str
    redeemer: str
    found_at: datetime
    refusal: Judgement
    skew: float = 0.0
    note: str = ""
    closing: Closing | None = None
    event: str = ""
    """As for an entry."""
