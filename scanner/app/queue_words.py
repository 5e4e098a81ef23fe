"""The sentences about the queue, about conflicts, and about a clock that is wrong. Pure: facts and a time in, words
out."""

from datetime import UTC, datetime, timedelta

from scanner.app.wording import age, clock_time, shown, words
from scanner.domain.admission import Attempt, Standing
from scanner.domain.notices import ListProgress
from scanner.domain.queue import Conflict, Entry
from scanner.domain.verdict import Judgement, Reason, Verdict

NOTICEABLE = 5.0
"""Seconds from which a wrong clock is worth a word: the server tells its time in whole seconds, and late."""

_NO_TIME = datetime.fromtimestamp(0, UTC)
_FURTHEST = 900.0
"""Seconds. Nothing is put off so far: an entry that seems to be, saw the clock set back, and is due."""


def standing_words(entry: Entry) -> str:
    """How an entry stands."""
    attempt = entry.attempt
    match attempt.standing:
        case Standing.OPEN:
            return "Not let in; being looked up"
        case Standing.PROVISIONAL if attempt.tries:
            return "Let in; sent, no answer yet"
        case Standing.PROVISIONAL:
            return "Let in; waiting to be sent"
        case Standing.PARKED:
            return "Set aside"
        case Standing.CONFLICT:
            return "Conflict: let in, but refused"
        case Standing.RESOLVED:
            return "Conflict, closed"
        case _:
            return "Settled"


def answer_words(entry: Entry) -> str:
    """What was last heard of an entry."""
    if entry.refusal is not None:
        return refusal_words(entry.refusal)
    answer = shown(entry.attempt.last_answer, 120)
    if answer:
        return answer[0].upper() + answer[1:]
    return "No answer yet" if entry.attempt.tries else "Not sent yet"


def next_try_words(attempt: Attempt, now: datetime, *, online: bool) -> str:
    """When an entry is tried next, seen from now."""
    if attempt.standing is Standing.PARKED:
        return "When taken up"
    if attempt.standing not in {Standing.OPEN, Standing.PROVISIONAL}:
        return "Needs a person" if attempt.standing is Standing.CONFLICT else "\u2013"
    if not online:
        return "Once online"
    seconds = (attempt.next_try - now).total_seconds() if attempt.next_try else 0.0
    return f"In {age(seconds)}" if 1 <= seconds <= _FURTHEST else "Now"


def refusal_words(refusal: Judgement) -> str:
    """Why the server refuses, as it reads in a list."""
    if refusal.reason is Reason.STATUS and not refusal.detail.status:
        return "The server refuses it"
    return shown(words(Verdict(_NO_TIME, "", None, refusal)).why)


def conflict_words(conflict: Conflict, now: datetime) -> str:
    """What happened, in one sentence, both times by the server's clock. `now` tells whether it was today."""
    ours, theirs = conflict.let_in_at + correction(conflict.skew), conflict.refusal.detail.when
    fine = theirs is not None and _minute(theirs) == _minute(ours)
    who = shown(conflict.holder, 60) or f"the holder of ticket \u2026{conflict.serial[-6:]}"
    return f"You let {who} in at {_time(ours, now, seconds=fine)} here; {_refused(conflict, ours, now, fine=fine)}."


def _refused(conflict: Conflict, ours: datetime, now: datetime, *, fine: bool) -> str:
    refusal, theirs = conflict.refusal, conflict.refusal.detail.when
    match refusal.reason:
        case Reason.ALREADY_ADMITTED if theirs is not None:
            late = theirs.replace(microsecond=0) >= ours.replace(microsecond=0)  # they come in whole seconds
            at = _time(theirs, now, seconds=fine)
            return f"{_whose(conflict)} " + (
                f"let this ticket in too, at {at}" if late else f"had already let this ticket in at {at}"
            )
        case Reason.ALREADY_ADMITTED:
            return f"{_whose(conflict)} had let this ticket in too"
        case Reason.OTHER_EVENT:
            return "the server says that the ticket is for another event"
        case Reason.UNKNOWN_SERIAL:
            return "the server does not know this ticket"
        case Reason.STATUS if refusal.detail.status:
            return f"the server says that the ticket is not valid: {shown(refusal.detail.status)}"
        case _:
            return "the server refuses the ticket"


def other_door_words(conflict: Conflict) -> tuple[str, str]:
    """The other side of a conflict: who, and when; each empty where nobody knows."""
    detail = conflict.refusal.detail
    who = " \u00b7 ".join(shown(part, 30) for part in (detail.gate, detail.redeemer) if part)
    return who, clock_time(detail.when) if detail.when else ""


def closing_words(conflict: Conflict, now: datetime) -> str:
    """By whom a conflict was closed, and when; empty while it is open."""
    closing = conflict.closing
    if closing is None:
        return ""
    by = f" by {shown(closing.by, 60)}" if closing.by else ""
    return f"Closed{by} at {_time(closing.at + correction(conflict.skew), now)}"


def advice_words(conflict: Conflict) -> str:
    """What a person does about it."""
    match conflict.refusal.reason:
        case Reason.ALREADY_ADMITTED:
            return "Two people may be in on one ticket: ask the other door whom it let in."
        case _:
            return "Find the guest, or ask the box office."


def correction(skew: float | None) -> timedelta:
    """What to add to this machine's times so that they are the server's; nothing where the clock is right."""
    return timedelta(seconds=round(skew)) if skew is not None and abs(skew) >= NOTICEABLE else timedelta(0)


def skew_words(skew: float | None) -> str:
    """That this machine's clock is wrong, and by how much; empty while it is right."""
    if not correction(skew) or skew is None:
        return ""
    return f"This computer's clock is {skew_short(skew)} the server's; times are corrected"


def skew_short(skew: float) -> str:
    """`58 min behind`"""
    return f"{age(abs(skew) + 0.5)} {'behind' if skew > 0 else 'ahead of'}"


def progress_words(progress: ListProgress) -> str:
    """How far a list has come, how fast, and how long the rest takes: `12,250 of 100,000, 2,900/s, 30 s left`."""
    total = "" if progress.total is None else f" of {progress.total:,}"
    parts = [f"{progress.done:,}{total}"]
    if progress.rate is not None:
        parts.append(f"{_rounded(progress.rate):,}/s")
    if progress.seconds_left is not None and progress.done < (progress.total or 0):
        parts.append(f"{age(progress.seconds_left + 1)} left")
    return ", ".join(parts)


def _rounded(rate: float) -> int:
    """A rate to two figures: more would only flicker."""
    whole = max(1, round(rate))
    return int(round(whole, 2 - len(str(whole))))


def _whose(conflict: Conflict) -> str:
    detail = conflict.refusal.detail
    if detail.gate and detail.gate == conflict.device:
        return f"a door of this same name ({shown(detail.gate, 40)})"
    if detail.gate:
        return f"door {shown(detail.gate, 40)}"
    return shown(detail.redeemer, 40) or "another door"


def _time(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    local = moment.astimezone()
    day = "" if local.date() == now.astimezone().date() else f" on {local.day} {local:%B}"
    return (f"{local:%H:%M:%S}" if seconds else f"{local:%H:%M}") + day


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone():%d %H:%M}"
