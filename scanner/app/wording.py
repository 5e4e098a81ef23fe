"""The sentences that people read: for each verdict what it is and what to do next.

Short, because they are read at three metres and shouted over music. Programs read the slugs (`domain.verdict.Reason`).
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.capture.coach import Hint
from scanner.domain.verdict import Answer, Detail, Reason, Verdict

FINE = 1200 * 700
"""Pixels of a camera's picture from which a ticket reads at arm's length."""
FLUENT = 12.0
"""Pictures a second below which a camera is slow."""

HEADLINES = {Answer.ADMIT: "ADMIT", Answer.STOP: "STOP", Answer.CANNOT_DECIDE: "CANNOT DECIDE"}


@dataclass(frozen=True, slots=True)
class Words:
    """`headline`: the one word. `why`: the reason, one line. `next_step`: what to do, one line."""

    headline: str
    why: str
    next_step: str


def words(verdict: Verdict) -> Words:
    """What the operator reads."""
    why, next_step = _sentences(verdict)
    return Words(HEADLINES[verdict.answer], why, next_step)


def _sentences(verdict: Verdict) -> tuple[str, str]:
    detail = verdict.judgement.detail
    section = shown(verdict.section or "another section")
    match verdict.reason:
        case Reason.CONFIRMED:
            return "Valid ticket", "Let them in"
        case Reason.PROVISIONAL:
            return "Valid on the list; not yet confirmed", "Let them in"
        case Reason.SAME_SCAN:
            return "Same scan again", "Already let in just now"
        case Reason.ALREADY_ADMITTED:
            return f"Already used{_when_and_where(detail)}", "Do not let in; call a supervisor if they object"
        case Reason.OTHER_SECTION:
            return f"Ticket for {section}", f"Send to the door for {section}"
        case Reason.OTHER_EVENT:
            return "Ticket for another event", "Ask for tonight's ticket"
        case Reason.STATUS:
            return f"Not valid: {shown(detail.status or 'status unknown')}", "Ask a supervisor"
        case Reason.UNKNOWN_SERIAL if verdict.answer is Answer.STOP:
            return "Not a ticket for this door", "Ask for another ticket, or send to the box office"
        case Reason.UNKNOWN_SERIAL:
            return "Not on the list, and the server cannot be asked", "Hold them; ask a supervisor"
        case Reason.NOT_A_TICKET:
            return "Not a ticket code", "Ask for the ticket's own code"
        case Reason.NO_LIST:
            return "No ticket list yet, and no server", "Wait for the connection, or ask a supervisor"
        case Reason.TOKEN_REVOKED:
            return "This door's token no longer opens the event", "Ask a supervisor to set the door up again"
        case Reason.LIST_TOO_OLD:
            return "The ticket list is too old to decide alone", "Wait for the connection, or ask a supervisor"
        case Reason.BAD_ANSWER:
            return "The server gave no clear answer", "Scan again"
        case Reason.TROUBLE:
            return shown(detail.note) or "Something is wrong with this device", "Scan again; then ask a supervisor"


def _when_and_where(detail: Detail) -> str:
    when = f" at {clock_time(detail.when)}" if detail.when else ""
    gate = detail.gate or detail.redeemer
    return f"{when}, {shown(gate)}" if gate else when


def clock_time(moment: datetime) -> str:
    """The venue's time of day."""
    return f"{moment.astimezone():%H:%M:%S}"


def age(seconds: float) -> str:
    """A duration in a word or two: `40 s`, `12 min`, `3 h`, `2 days`."""
    for size, name in ((86400.0, " days"), (3600.0, " h"), (60.0, " min")):
        if seconds >= 2 * size or (size < 86400 and seconds >= size):
            return f"{int(seconds // size)}{name}"
    return f"{max(0, int(seconds))} s"


def set_aside(serial: str, answer: str) -> tuple[str, str]:
    """The title and the advice for a scan that the queue could not get rid of."""
    advice = f"{shown(answer, 200)} The guest is in. Look at the queue, and try it again from there."
    return f"1 scan set aside: {serial}.", advice


def shown(text: str, longest: int = 80) -> str:
    """Somebody else's text made fit to be shown: control and direction characters as escapes, cut to a length."""
    safe = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text[:longest])
    return safe + ("…" if len(text) > longest else "")


def coach_words(hint: Hint | None) -> str:
    """What whoever holds the ticket should do so that it reads; "" where there is nothing to advise."""
    match hint:
        case Hint.CLOSER:
            return "Hold it closer"
        case Hint.STILL:
            return "Hold it still"
        case Hint.DARK:
            return "Too dark: switch on a light"
        case Hint.GLARE:
            return "Tilt the phone: it reflects"
        case Hint.BRIGHTER:
            return "Turn the phone's brightness up"
        case None:
            return ""


def picture_words(width: int, height: int, rate: float) -> str:
    """What a camera gives, and what that means for whoever holds tickets up to it. `rate` 0: it does not say."""
    pace = f" at {max(1, round(rate))}" if rate else ""
    what = f"{width}\u00d7{height}{pace}"
    if width * height < FINE:
        return f"{what}: this camera gives no more; hold tickets closer"
    if 0 < rate < FLUENT:
        return f"{what}: slow; hold tickets still a moment longer, or switch on a light"
    return what
