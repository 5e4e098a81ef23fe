"""The sentences about the queue, about conflicts, and about a clock that is wrong. Pure: facts and a time in, words
out."""

from datetime import UTC, datetime, timedelta

from scanner.app.wording import age, clock_time, shown, words
from scanner.domain.admission import Attempt, Standing
from scanner.domain.notices import ListProgress
from scanner.domain.queue import Conflict, Entry
from scanner.domain.text import Clock, Day, again, alone, joined, mark
from scanner.domain.verdict import Judgement, Reason, Verdict

NOTICEABLE = 5.0
"""Seconds from which a wrong clock is worth a word: the server tells its time in whole seconds, and late."""

_NO_TIME = datetime.fromtimestamp(0, UTC)
_FURTHEST = 900.0
"""Seconds. Nothing is put off so far: an entry that seems to be, saw the clock set back, and is due."""

_KEPT = {"looking it up": mark("Looking it up"), "nothing on record": mark("Nothing on record")}
"""What the queue keeps of itself; the rest is titles of trouble, and the server's own words."""


def standing_words(entry: Entry) -> str:
    """How an entry stands."""
    attempt = entry.attempt
    match attempt.standing:
        case Standing.OPEN:
            return mark("Not let in; being looked up")
        case Standing.PROVISIONAL if attempt.tries:
            return mark("Let in; sent, no answer yet")
        case Standing.PROVISIONAL:
            return mark("Let in; waiting to be sent")
        case Standing.PARKED:
            return mark("Set aside")
        case Standing.CONFLICT:
            return mark("Conflict: let in, but refused")
        case Standing.RESOLVED:
            return mark("Conflict, closed")
        case _:
            return mark("Settled")


def answer_words(entry: Entry) -> str:
    """What was last heard of an entry."""
    if entry.refusal is not None:
        return refusal_words(entry.refusal)
    answer = shown(entry.attempt.last_answer, 120)
    if answer:
        return _KEPT.get(answer) or again(answer[0].upper() + answer[1:])
    return mark("No answer yet") if entry.attempt.tries else mark("Not sent yet")


def next_try_words(attempt: Attempt, now: datetime, *, online: bool) -> str:
    """When an entry is tried next, seen from now."""
    if attempt.standing is Standing.PARKED:
        return mark("When taken up")
    if attempt.standing not in {Standing.OPEN, Standing.PROVISIONAL}:
        return mark("Needs a person") if attempt.standing is Standing.CONFLICT else "\u2013"
    if not online:
        return mark("Once online")
    seconds = (attempt.next_try - now).total_seconds() if attempt.next_try else 0.0
    return mark("In {time}", "from now", time=age(seconds)) if 1 <= seconds <= _FURTHEST else mark("Now")


def refusal_words(refusal: Judgement) -> str:
    """Why the server refuses, as it reads in a list."""
    if refusal.reason is Reason.STATUS and not refusal.detail.status:
        return mark("The server refuses it")
    return shown(words(Verdict(_NO_TIME, "", None, refusal)).why)


def conflict_words(conflict: Conflict, now: datetime) -> str:
    """What happened, in one sentence, both times by the server's clock. `now` tells whether it was today."""
    ours, theirs = conflict.let_in_at + correction(conflict.skew), conflict.refusal.detail.when
    fine = theirs is not None and _minute(theirs) == _minute(ours)
    who = shown(conflict.holder, 60) or mark("the holder of ticket \u2026{end}", end=conflict.serial[-6:])
    return mark(
        "You let {who} in at {time} here; {refusal}.",
        who=who, time=_time(ours, now, seconds=fine), refusal=_refused(conflict, ours, now, fine=fine),
    )  # fmt: skip


def _refused(conflict: Conflict, ours: datetime, now: datetime, *, fine: bool) -> str:
    refusal, theirs = conflict.refusal, conflict.refusal.detail.when
    match refusal.reason:
        case Reason.ALREADY_ADMITTED if theirs is not None:
            late = theirs.replace(microsecond=0) >= ours.replace(microsecond=0)  # they come in whole seconds
            at = _time(theirs, now, seconds=fine)
            if late:
                return mark("{door} let this ticket in too, at {time}", door=_whose(conflict), time=at)
            return mark("{door} had already let this ticket in at {time}", door=_whose(conflict), time=at)
        case Reason.ALREADY_ADMITTED:
            return mark("{door} had let this ticket in too", door=_whose(conflict))
        case Reason.OTHER_EVENT:
            return mark("the server says that the ticket is for another event")
        case Reason.UNKNOWN_SERIAL:
            return mark("the server does not know this ticket")
        case Reason.STATUS if refusal.detail.status:
            status = shown(refusal.detail.status)
            return mark("the server says that the ticket is not valid: {status}", status=status)
        case _:
            return mark("the server refuses the ticket")


def other_door_words(conflict: Conflict) -> tuple[str, str]:
    """The other side of a conflict: who, and when; each empty where nobody knows."""
    detail = conflict.refusal.detail
    who = joined(" \u00b7 ", (shown(part, 30) for part in (detail.gate, detail.redeemer)))
    return who, clock_time(detail.when) if detail.when else ""


def closing_words(conflict: Conflict, now: datetime) -> str:
    """By whom a conflict was closed, and when; empty while it is open."""
    closing = conflict.closing
    if closing is None:
        return ""
    time = _time(closing.at + correction(conflict.skew), now)
    if not closing.by:
        return mark("Closed at {time}", time=time)
    return mark("Closed by {name} at {time}", name=shown(closing.by, 60), time=time)


def advice_words(conflict: Conflict) -> str:
    """What a person does about it."""
    match conflict.refusal.reason:
        case Reason.ALREADY_ADMITTED:
            return mark("Two people may be in on one ticket: ask the other door whom it let in.")
        case _:
            return mark("Find the guest, or ask the box office.")


def correction(skew: float | None) -> timedelta:
    """What to add to this machine's times so that they are the server's; nothing where the clock is right."""
    return timedelta(seconds=round(skew)) if skew is not None and abs(skew) >= NOTICEABLE else timedelta(0)


def skew_words(skew: float | None) -> str:
    """That this machine's clock is wrong, and by how much; empty while it is right."""
    if not correction(skew) or skew is None:
        return ""
    by = age(abs(skew) + 0.5)
    if skew > 0:
        return mark("This computer's clock is {time} behind the server's; times are corrected", time=by)
    return mark("This computer's clock is {time} ahead of the server's; times are corrected", time=by)


def skew_short(skew: float) -> str:
    """For the status line: `Clock 58 min behind`."""
    by = age(abs(skew) + 0.5)
    return mark("Clock {time} behind", time=by) if skew > 0 else mark("Clock {time} ahead", time=by)


def progress_words(progress: ListProgress) -> str:
    """How far a list has come, how fast, and how long the rest takes: `12,250 of 100,000, 2,900/s, 30 s left`."""
    parts: list[str] = [alone(progress.done)]
    if progress.total is not None:
        parts = [mark("{done} of {total}", "how many rows", done=progress.done, total=progress.total)]
    if progress.rate is not None:
        parts.append(mark("{rate}/s", "rows a second", rate=_rounded(progress.rate)))
    if progress.seconds_left is not None and progress.done < (progress.total or 0):
        parts.append(mark("{time} left", "until it is done", time=age(progress.seconds_left + 1)))
    return joined(", ", parts)


def _rounded(rate: float) -> int:
    """A rate to two figures: more would only flicker."""
    whole = max(1, round(rate))
    return int(round(whole, 2 - len(str(whole))))


def _whose(conflict: Conflict) -> str:
    detail = conflict.refusal.detail
    if detail.gate and detail.gate == conflict.device:
        return mark("a door of this same name ({name})", name=shown(detail.gate, 40))
    if detail.gate:
        return mark("door {name}", name=shown(detail.gate, 40))
    return shown(detail.redeemer, 40) or mark("another door")


def _time(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    time = Clock(moment, seconds=seconds)
    if moment.astimezone().date() == now.astimezone().date():
        return alone(time)
    return mark("{time} on {day}", "19:30 on 4 May", time=time, day=Day(moment))


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone():%d %H:%M}"
