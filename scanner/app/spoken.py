"""What is said aloud at the door, in words short enough to be over before the next scan.

The fixed phrases are shipped as clips in every language (`packaging/clips.py` makes them); numbers need a voice.
"""

from dataclasses import dataclass

from scanner.domain.party import Party
from scanner.domain.text import Text, joined, mark
from scanner.domain.verdict import Answer, Reason, Verdict

PHRASES: dict[str, Text] = {
    "admit": mark("Admit", "spoken aloud at the door: one or two short words, each clearly another"),
    "stop": mark("Stop", "spoken aloud at the door: one or two short words, each clearly another"),
    "ask": mark("Ask", "spoken aloud at the door: one or two short words, each clearly another"),
    "conflict": mark("Conflict", "spoken aloud at the door: one or two short words, each clearly another"),
    "out": mark("Out", "spoken aloud at the door: one or two short words, each clearly another"),
    "already_used": mark("Stop. Already used", "spoken aloud at the door, a second long"),
    "other_section": mark("Stop. Another section", "spoken aloud at the door, a second long"),
    "other_event": mark("Stop. Another event", "spoken aloud at the door, a second long"),
    "not_valid": mark("Stop. Not valid", "spoken aloud at the door, a second long"),
    "not_here": mark("Stop. Not for this door", "spoken aloud at the door, a second long"),
    "no_ticket": mark("Stop. Not a ticket", "spoken aloud at the door, a second long"),
    "box_office": mark("Stop. Box office", "spoken aloud at the door, a second long: send them there"),
    "supervisor": mark("Ask a supervisor", "spoken aloud at the door, a second long"),
    "scan_again": mark("Scan again", "spoken aloud at the door, a second long"),
}
"""By the name of the clip."""

_REASONS = {
    Reason.LEFT: "out",
    Reason.ALREADY_ADMITTED: "already_used",
    Reason.OTHER_SECTION: "other_section",
    Reason.OTHER_EVENT: "other_event",
    Reason.STATUS: "not_valid",
    Reason.DENIED: "not_valid",
    Reason.EVENT_CANCELLED: "not_valid",
    Reason.ACCESS_ENDED: "not_valid",
    Reason.UNKNOWN_SERIAL: "not_here",
    Reason.NOT_A_TICKET: "no_ticket",
    Reason.PAYMENT_DUE: "box_office",
    Reason.REFUNDED: "box_office",
}
"""Of a STOP, and of whoever goes out."""

_UNDECIDED = {
    Reason.UNKNOWN_SERIAL: "supervisor",
    Reason.NO_LIST: "supervisor",
    Reason.TOKEN_REVOKED: "supervisor",
    Reason.LIST_TOO_OLD: "supervisor",
    Reason.BAD_ANSWER: "scan_again",
    Reason.CONTESTED: "scan_again",
    Reason.NOT_VERIFIED: "scan_again",
    Reason.TROUBLE: "scan_again",
}


@dataclass(frozen=True, slots=True)
class Saying:
    """A phrase by its name, and the words: the phrase's own, or some that say more, which no clip has."""

    phrase: str
    words: Text

    @property
    def fixed(self) -> bool:
        return self.words == PHRASES[self.phrase]


def _fixed(phrase: str) -> Saying:
    return Saying(phrase, PHRASES[phrase])


OF_SOUNDS = {
    "admit": _fixed("admit"),
    "provisional": _fixed("admit"),
    "stop": _fixed("stop"),
    "cannot_decide": _fixed("ask"),
    "conflict": _fixed("conflict"),
}
"""What belongs to each sound that is an answer."""


def of_verdict(verdict: Verdict) -> Saying:
    """The answer, and of a STOP the reason, or what to do."""
    if verdict.answer is Answer.CANNOT_DECIDE:
        return _fixed(_UNDECIDED.get(verdict.reason, "ask"))
    plain = "admit" if verdict.answer is Answer.ADMIT else "stop"
    return _fixed(_REASONS.get(verdict.reason, plain))


def of_party(party: Party) -> Saying:
    """`4 admitted`; of a mixed one, those who do not go in first."""
    admitted = mark("{n} admitted", "spoken aloud", party.inside)
    kept = party.people - party.inside
    if not kept:
        return Saying("admit", admitted)
    phrase = "stop" if party.answer is Answer.STOP else "ask"
    one = mark("{word} {n}", "spoken aloud: Stop 2", kept, word=PHRASES[phrase])
    return Saying(phrase, joined(", ", (one, admitted)) if party.inside else one)
