"""People who stand at the door together: several tickets answered at once, each by its own verdict."""

from dataclasses import dataclass, replace
from datetime import datetime

from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Judgement, Verdict

MOST = 20
"""Tickets that go in one batch; what a server takes at most is not known (contract 5.5)."""


@dataclass(frozen=True, slots=True)
class Party:
    """The answers in the order the tickets were shown, as they are on disk. `before`: how many of these people were let
    in just before, by scans of their own."""

    at: datetime
    verdicts: tuple[Verdict, ...]
    before: int = 0
    ms: float = 0.0
    lane: str = ""

    def answered(self, answer: Answer) -> tuple[Verdict, ...]:
        return tuple(each for each in self.verdicts if each.answer is answer)

    @property
    def inside(self) -> int:
        """How many people go in, those of before among them."""
        return self.before + len(self.answered(Answer.ADMIT))

    @property
    def people(self) -> int:
        return self.before + len(self.verdicts)

    @property
    def answer(self) -> Answer:
        """The one that needs most attention: a party is let in when all of it is."""
        return next((each for each in (Answer.STOP, Answer.CANNOT_DECIDE) if self.answered(each)), Answer.ADMIT)

    @property
    def provisional(self) -> bool:
        return any(each.provisional for each in self.verdicts)

    def has(self, attempt: int) -> bool:
        return any(each.attempt == attempt for each in self.verdicts)

    def amended(self, attempt: int, judgement: Judgement) -> "Party":
        """After the server has spoken on one of them."""
        verdicts = (replace(each, judgement=judgement) if each.attempt == attempt else each for each in self.verdicts)
        return replace(self, verdicts=tuple(verdicts))


@dataclass(frozen=True, slots=True)
class Companions:
    """What else its holder has for this door: the ticket that was let in, and those that have not come in yet. `more`:
    there are others beside them, too many for one party."""

    serial: Serial
    holder: str
    others: tuple[Serial, ...] = ()
    more: bool = False
