"""The flow of the evening in words: for the terminal, and for the few labels of the window's plots."""

from datetime import datetime

from scanner.app.wording import shown
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.text import Clock, Decimal, alone, joined, mark
from scanner.domain.verdict import Answer, Reason

_REASONS: dict[Reason, str] = {
    Reason.ALREADY_ADMITTED: mark("Already used"),
    Reason.OTHER_SECTION: mark("Another section"),
    Reason.OTHER_EVENT: mark("Another event"),
    Reason.STATUS: mark("Not valid"),
    Reason.NOT_A_TICKET: mark("Not a ticket code"),
    Reason.NO_LIST: mark("No ticket list yet"),
    Reason.TOKEN_REVOKED: mark("Token revoked"),
    Reason.LIST_TOO_OLD: mark("List too old"),
    Reason.BAD_ANSWER: mark("Server unclear"),
    Reason.TROUBLE: mark("Trouble here"),
}

_NO_LIST = mark("no ticket list yet", "in the middle of a sentence")
_NOBODY = mark("nobody is expected", "in the middle of a sentence")
_EVERYONE = mark("everyone is in", "in the middle of a sentence")
_TOO_FEW = mark("too few come to say when", "in the middle of a sentence")
WITHOUT_END: dict[str, str] = {
    _NO_LIST: mark("No ticket list yet"),
    _NOBODY: mark("Nobody is expected"),
    _EVERYONE: mark("Everyone is in"),
    _TOO_FEW: mark("Too few come to say when"),
}
"""What `finish_words` says where it names no time, by itself on a line."""

CLOSED = mark("  (closed here)", "after a section's name")


def reason_words(reason: Reason, answer: Answer) -> str:
    """A refusal in a word or three."""
    if reason is Reason.UNKNOWN_SERIAL:
        return mark("Not for this door") if answer is Answer.STOP else mark("Unknown, offline")
    return _REASONS.get(reason, reason.value.replace("_", " ").capitalize())


def section_name(section: SectionFlow) -> str:
    return shown(section.name or section.id or mark("No section"), 40)


def rate_words(rate: float) -> str:
    """People or scans a minute: whole numbers where they are many."""
    return alone(Decimal(rate, 0 if rate >= 9.95 else 1))


def finish_words(flow: Flow) -> str:
    """When it will be done; never empty."""
    if not flow.listed:
        return _NO_LIST
    if not flow.expected:
        return _NOBODY
    if not flow.to_come:
        return _EVERYONE
    if flow.finish is None:
        return _TOO_FEW
    return mark("about {time}", time=Clock(flow.finish, seconds=False))


def without_list(flow: Flow) -> str:
    """Why nobody knows who is to come."""
    return mark("No ticket list yet") if flow.lists else mark("This system has no list")


def share(flow: Flow | SectionFlow) -> float:
    """The part of those expected who are in."""
    return flow.inside / flow.expected if flow.expected else 0.0


def time_of_day(moment: datetime) -> str:
    return alone(Clock(moment, seconds=False))


def lines(flow: Flow) -> list[str]:
    """The whole of it, for a terminal, and for a screen reader."""
    scans = joined(
        ", ",
        (
            mark("{rate} over {minutes} min", rate=rate_words(rate), minutes=minutes)
            for minutes, rate in flow.scans.items()
        ),
    )
    found: list[str] = []
    if flow.listed:
        inside = mark(
            "In: {inside} of {expected} expected ({here} here)",
            inside=flow.inside, expected=flow.expected, here=flow.here,
        )  # fmt: skip
        found.append(inside)
        found.append(mark("Still to come: {count}; done: {when}", count=flow.to_come, when=finish_words(flow)))
    else:
        found.append(mark("In: {inside} ({here} here)", inside=flow.inside, here=flow.here))
        found.append(without_list(flow))
    found.append(mark("Scans a minute: {scans}", scans=scans))
    width = max((len(section_name(each)) for each in flow.sections), default=0)
    found += [_section_line(each, width, listed=flow.listed) for each in flow.sections]
    if flow.mix:
        refused = joined(
            ", ", (joined(" ", (reason_words(reason, answer), alone(count))) for reason, answer, count in flow.mix)
        )
        found.append(mark("Not let in: {refused}", refused=refused))
    return found


def _section_line(section: SectionFlow, width: int, *, listed: bool) -> str:
    name = section_name(section)
    of = f" / {section.expected:<7,} {share(section):>4.0%}" if listed else ""
    closed = "" if section.open else CLOSED
    return joined("", ("    ", name, " " * (width - len(name)), f"  {section.inside:>7,}{of}", closed))
