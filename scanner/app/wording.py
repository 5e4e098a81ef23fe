"""The sentences that people read: for each verdict what it is and what to do next.

Short, because they are read at three metres and shouted over music. Programs read the slugs (`domain.verdict.Reason`).
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.capture.coach import Hint
from scanner.domain.door import Direction
from scanner.domain.text import Clock, Text, alone, joined, mark
from scanner.domain.verdict import Answer, Detail, Reason, Source, Verdict

FINE = 1200 * 700
"""Pixels of a camera's picture from which a ticket reads at arm's length."""
FLUENT = 12.0
"""Pictures a second below which a camera is slow."""

HEADLINES: dict[Answer, str] = {
    Answer.ADMIT: mark("ADMIT", "verdict, in capitals, short"),
    Answer.STOP: mark("STOP", "verdict, in capitals, short"),
    Answer.CANNOT_DECIDE: mark("CANNOT DECIDE", "verdict, in capitals, short"),
}


REVOKED = mark("This door's token no longer opens the event")


OUT = mark("OUT", "verdict on who leaves: one or two short words in capitals, read from three metres")


@dataclass(frozen=True, slots=True)
class Words:
    """`headline`: the one word. `why`: the reason, one line. `next_step`: what to do, one line."""

    headline: str
    why: str
    next_step: str


def words(verdict: Verdict) -> Words:
    """What the operator reads."""
    why, next_step = _sentences(verdict)
    return Words(headline(verdict), why, next_step)


def headline(verdict: Verdict) -> str:
    """The one word: whoever leaves is told so, and is not let in."""
    return OUT if verdict.reason is Reason.LEFT else HEADLINES[verdict.answer]


def _sentences(verdict: Verdict) -> tuple[str, str]:
    detail = verdict.judgement.detail
    section = shown(verdict.section) if verdict.section else mark("another section")
    match verdict.reason:
        case Reason.CONFIRMED:
            return _valid(detail)
        case Reason.PROVISIONAL:
            return mark("Valid on the list; not yet confirmed"), mark("Let them in")
        case Reason.SAME_SCAN:
            return mark("Same scan again"), mark("Already let in just now")
        case Reason.OVERRIDE:
            return mark("Let in by the supervisor"), mark("Let them in")
        case Reason.WITHOUT_TICKET:
            return mark("Let in without a ticket, by the supervisor"), mark("Let them in")
        case Reason.ALREADY_ADMITTED:
            return _already_used(detail), mark("Do not let in; call a supervisor if they object")
        case Reason.OTHER_SECTION if detail.gate:
            send = mark("Send to {door}: {section}", door=shown(detail.gate, 40), section=section)
            return mark("Ticket for {section}", section=section), send
        case Reason.OTHER_SECTION:
            return mark("Ticket for {section}", section=section), mark(
                "Send to the door for {section}", section=section
            )
        case Reason.OTHER_EVENT if detail.note:
            return mark("Ticket for {event}", event=fit(detail.note)), mark("Ask for a ticket for this event")
        case Reason.OTHER_EVENT:
            return mark("Ticket for another event"), mark("Ask for tonight's ticket")
        case Reason.STATUS:
            status = shown(detail.status) if detail.status else mark("status unknown")
            return mark("Not valid: {status}", status=status), mark("Ask a supervisor")
        case Reason.UNKNOWN_SERIAL if verdict.answer is Answer.STOP:
            return mark("Not a ticket for this door"), mark("Ask for another ticket, or send to the box office")
        case Reason.UNKNOWN_SERIAL:
            return mark("Not on the list, and the server cannot be asked"), mark("Hold them; ask a supervisor")
        case Reason.NOT_A_TICKET:
            return mark("Not a ticket code"), mark("Ask for the ticket's own code")
        case Reason.NO_LIST:
            return mark("No ticket list yet, and no server"), mark("Wait for the connection, or ask a supervisor")
        case Reason.TOKEN_REVOKED:
            return REVOKED, mark("Ask a supervisor to set the door up again")
        case Reason.LIST_TOO_OLD:
            advice = mark("Wait for the connection, or ask a supervisor")
            return mark("The ticket list is too old to decide alone"), advice
        case Reason.BAD_ANSWER:
            return mark("The server gave no clear answer"), mark("Scan again")
        case Reason.NOT_VERIFIED:
            why = shown(detail.note) or mark("the system cannot be asked")
            return mark("Not verified: {why}", why=why), mark("Hold them; scan again, or ask a supervisor")
        case Reason.QUESTION:
            return fit(detail.note) or mark("The operator decides"), mark("Choose, or scan on")
        case Reason.CONTESTED:
            return _also_scanned(detail), mark("Wait a moment, then scan again")
        case Reason.PAYMENT_DUE:
            return mark("Reserved, not paid for"), mark("Send to the box office to pay")
        case Reason.REFUNDED:
            return mark("Refunded"), mark("Send to the box office")
        case Reason.DENIED if verdict.judgement.source is Source.NONE:
            return mark("Not let in, as you chose"), mark("Scan the next one")
        case Reason.DENIED:
            return mark("The system says no: {note}", note=shown(detail.note) or mark("it gives no reason")), _AGAIN
        case Reason.EVENT_CANCELLED:
            return mark("This event is cancelled"), mark("Ask a supervisor")
        case Reason.ACCESS_ENDED:
            return _ended(detail), mark("Do not let in; call a supervisor if they object")
        case Reason.LEFT:
            return mark("Noted as gone out"), mark("They may come in again")
        case Reason.NOT_INSIDE:
            return mark("Not inside, as far as is known"), mark("Ask a supervisor")
        case Reason.TROUBLE:
            note = shown(detail.note) or mark("Something is wrong with this device")
            return note, mark("Scan again; then ask a supervisor")


_AGAIN = mark("Ask for another ticket, or send to the box office")


def _valid(detail: Detail) -> tuple[str, str]:
    why = mark("Valid: {note}", note=shown(detail.note)) if detail.note else mark("Valid ticket")
    return why, mark("Let {people} people in", people=detail.people) if detail.people > 1 else mark("Let them in")


def _also_scanned(detail: Detail) -> str:
    gate = shown(detail.gate)
    return mark("Being scanned at {gate} too", gate=gate) if gate else mark("Being scanned at another door too")


def _ended(detail: Detail) -> str:
    return mark("Access ended at {time}", time=Clock(detail.when)) if detail.when else mark("Access has ended")


def _already_used(detail: Detail) -> str:
    gate = shown(detail.gate or detail.redeemer)
    if detail.when is None:
        return mark("Already used, {gate}", gate=gate) if gate else mark("Already used")
    time = Clock(detail.when)
    return (
        mark("Already used at {time}, {gate}", time=time, gate=gate)
        if gate
        else mark("Already used at {time}", time=time)
    )


def clock_time(moment: datetime) -> str:
    """The venue's time of day."""
    return alone(Clock(moment))


def age(seconds: float) -> str:
    """A duration in a word or two: `40 s`, `12 min`, `3 h`, `2 days`."""
    if seconds >= 2 * 86400:
        return mark("{n} days", "a duration", int(seconds // 86400))
    if seconds >= 3600:
        return mark("{hours} h", "a duration", hours=int(seconds // 3600))
    if seconds >= 60:
        return mark("{minutes} min", "a duration", minutes=int(seconds // 60))
    return mark("{seconds} s", "a duration", seconds=max(0, int(seconds)))


def way_words(direction: Direction) -> tuple[str, str]:
    """A badge for a door by which people go out, and what it means; nothing for one by which they only come in."""
    match direction:
        case Direction.OUT:
            return mark("WAY OUT", "a badge, in capitals: people leave here"), mark("People go out by this door")
        case Direction.BOTH:
            words = mark("People come in and go out by this door")
            return mark("IN AND OUT", "a badge, in capitals: people pass both ways"), words
        case Direction.IN:
            return "", ""


def set_aside(serial: str, answer: str) -> tuple[str, str]:
    """The title and the advice for a scan that the queue could not get rid of."""
    advice = mark(
        "{answer} The guest is in. Look at the queue, and try it again from there.", answer=shown(answer, 200)
    )
    return mark("1 scan set aside: {serial}.", serial=serial), advice


def shown(text: str, longest: int = 80) -> str:
    """Somebody else's text made fit to be shown: control and direction characters as escapes, cut to a length. Of our
    own texts this goes for what stands in them."""
    if isinstance(text, Text):
        return text.with_values(lambda value: shown(value, longest) if isinstance(value, str) else value)
    safe = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text[:longest])
    return safe + ("…" if len(text) > longest else "")


def fit(text: str, longest: int = 200) -> str:
    """A sentence that may hold somebody else's words: as it is where it is fit to be shown, and so can be translated;
    else made so."""
    return text if text.isprintable() and len(text) <= longest else shown(text, longest)


def coach_words(hint: Hint | None) -> str:
    """What whoever holds the ticket should do so that it reads; "" where there is nothing to advise."""
    match hint:
        case Hint.CLOSER:
            return mark("Hold it closer")
        case Hint.STILL:
            return mark("Hold it still")
        case Hint.DARK:
            return mark("Too dark: switch on a light")
        case Hint.GLARE:
            return mark("Tilt the phone: it reflects")
        case Hint.BRIGHTER:
            return mark("Turn the phone's brightness up")
        case None:
            return ""


def size_words(width: int, height: int, rate: float) -> str:
    """What a camera gives. `rate` 0: it does not say."""
    size = f"{width}\u00d7{height}"
    if not rate:
        return size
    return mark("{size} at {rate}", "1280x720 at 30 pictures a second", size=size, rate=max(1, round(rate)))


def picture_advice(width: int, height: int, rate: float) -> str:
    """What that means for whoever holds tickets up to it; "" where it is enough."""
    if width * height < FINE:
        return mark("This camera gives no more; hold tickets closer")
    if 0 < rate < FLUENT:
        return mark("Slow; hold tickets still a moment longer, or switch on a light")
    return ""


def picture_words(width: int, height: int, rate: float) -> str:
    """Both in one line."""
    return joined(": ", (size_words(width, height, rate), picture_advice(width, height, rate)))
