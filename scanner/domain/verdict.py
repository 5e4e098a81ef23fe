"""What the operator sees: an answer, its reason, and where it comes from."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from scanner.domain.ticket import Serial


class Answer(StrEnum):
    ADMIT = "ADMIT"
    STOP = "STOP"
    CANNOT_DECIDE = "CANNOT_DECIDE"


class Reason(StrEnum):
    """The slugs that programs read. `app.wording` has the sentences that people read."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    SAME_SCAN = "same_scan"
    OVERRIDE = "override"
    """A supervisor let this ticket in all the same."""
    WITHOUT_TICKET = "without_ticket"
    """A supervisor let somebody in on no ticket at all, or on one that has let somebody in here already."""
    ALREADY_ADMITTED = "already_admitted"
    OTHER_SECTION = "other_section"
    OTHER_EVENT = "other_event"
    STATUS = "status"
    UNKNOWN_SERIAL = "unknown_serial"
    NOT_A_TICKET = "not_a_ticket"
    NO_LIST = "no_list"
    TOKEN_REVOKED = "token_revoked"  # noqa: S105  a slug, not a secret
    LIST_TOO_OLD = "list_too_old"
    BAD_ANSWER = "bad_answer"
    NOT_VERIFIED = "not_verified"
    QUESTION = "question"
    CONTESTED = "contested"
    PAYMENT_DUE = "payment_due"
    REFUNDED = "refunded"
    DENIED = "denied"
    EVENT_CANCELLED = "event_cancelled"
    ACCESS_ENDED = "access_ended"
    LEFT = "left"
    NOT_INSIDE = "not_inside"
    TROUBLE = "trouble"


class Source(StrEnum):
    """Whose word it is. `HOUSE`: the system calls it valid, and our own ledger lets it in; no other door knows."""

    SERVER = "server"
    HOUSE = "house"
    LAN = "lan"
    LIST = "list"
    LEDGER = "ledger"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Detail:
    """What else is known, each part empty where it is not: it fills the reason's sentence."""

    when: datetime | None = None
    gate: str = ""
    redeemer: str = ""
    status: str = ""
    note: str = ""
    people: int = 1


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer with its reason, before it belongs to a scan."""

    answer: Answer
    reason: Reason
    source: Source
    provisional: bool = False
    detail: Detail = field(default_factory=Detail)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the operator is to decide: a sentence, and the words of the choices; `number` is how it is answered."""

    number: int
    ask: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement on one scan, as shown and as kept in the journal.

    `at` is this machine's wall clock, `text` what was read (length capped), `list_age` in seconds (None: no list),
    `ms` how long the operator waited for it. `attempt` ties a later amendment to it.
    """

    at: datetime
    text: str
    serial: Serial | None
    judgement: Judgement
    section: str | None = None
    holder: str | None = None
    list_age: float | None = None
    ms: float = 0.0
    attempt: int | None = None
    lane: str = ""
    """Which of several cameras read it; empty where there is one."""
    question: Asked | None = None
    """What the operator is to decide, with CANNOT DECIDE; scanning goes on meanwhile."""

    @property
    def answer(self) -> Answer:
        return self.judgement.answer

    @property
    def reason(self) -> Reason:
        return self.judgement.reason

    @property
    def provisional(self) -> bool:
        return self.judgement.provisional

    def after(self, ms: float) -> "Verdict":
        """The same, as it was when the operator had it."""
        return Verdict(
            self.at, self.text, self.serial, self.judgement, self.section, self.holder, self.list_age, ms,
            self.attempt, self.lane, self.question,
        )  # fmt: skip


_NOTHING_ELSE = Detail()


def admit(reason: Reason, source: Source, *, provisional: bool = False, detail: Detail | None = None) -> Judgement:
    return Judgement(Answer.ADMIT, reason, source, provisional=provisional, detail=detail or _NOTHING_ELSE)


def stop(reason: Reason, source: Source, detail: Detail | None = None) -> Judgement:
    return Judgement(Answer.STOP, reason, source, detail=detail or _NOTHING_ELSE)


def cannot_decide(reason: Reason, source: Source = Source.NONE, detail: Detail | None = None) -> Judgement:
    return Judgement(Answer.CANNOT_DECIDE, reason, source, detail=detail or _NOTHING_ELSE)
