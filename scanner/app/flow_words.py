"""The flow of the evening in words: for the terminal, and for the few labels of the window's plots."""

from datetime import datetime

from scanner.app.wording import shown
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.verdict import Answer, Reason

_REASONS = {
    Reason.ALREADY_ADMITTED: "Already used",
    Reason.OTHER_SECTION: "Another section",
    Reason.OTHER_EVENT: "Another event",
    Reason.STATUS: "Not valid",
    Reason.NOT_A_TICKET: "Not a ticket code",
    Reason.NO_LIST: "No ticket list yet",
    Reason.TOKEN_REVOKED: "Token revoked",
    Reason.LIST_TOO_OLD: "List too old",
    Reason.BAD_ANSWER: "Server unclear",
    Reason.TROUBLE: "Trouble here",
}


def reason_words(reason: Reason, answer: Answer) -> str:
    """A refusal in a word or three."""
    if reason is Reason.UNKNOWN_SERIAL:
        return "Not for this door" if answer is Answer.STOP else "Unknown, offline"
    return _REASONS.get(reason, reason.value.replace("_", " ").capitalize())


def section_name(section: SectionFlow) -> str:
    return shown(section.name or section.id or "No section", 40)


def rate_words(rate: float) -> str:
    """People or scans a minute: whole numbers where they are many."""
    return f"{rate:.0f}" if rate >= 9.95 else f"{rate:.1f}"


def finish_words(flow: Flow) -> str:
    """When it will be done; never empty."""
    if not flow.listed:
        return "no ticket list yet"
    if not flow.expected:
        return "nobody is expected"
    if not flow.to_come:
        return "everyone is in"
    if flow.finish is None:
        return "too few come to say when"
    return f"about {time_of_day(flow.finish)}"


def share(flow: Flow | SectionFlow) -> float:
    """The part of those expected who are in."""
    return flow.inside / flow.expected if flow.expected else 0.0


def time_of_day(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


def lines(flow: Flow) -> list[str]:
    """The whole of it, for a terminal."""
    scans = ", ".join(f"{rate_words(rate)} over {minutes} min" for minutes, rate in flow.scans.items())
    of = f" of {flow.expected:,} expected" if flow.listed else ""
    found = [f"In: {flow.inside:,}{of} ({flow.here:,} here)"]
    if flow.listed:
        found.append(f"Still to come: {flow.to_come:,}; done: {finish_words(flow)}")
    found.append(f"Scans a minute: {scans}")
    width = max((len(section_name(each)) for each in flow.sections), default=0)
    for each in flow.sections:
        state = "" if each.open else "  (closed here)"
        of = f" / {each.expected:<7,} {share(each):>4.0%}" if flow.listed else ""
        found.append(f"    {section_name(each):<{width}}  {each.inside:>7,}{of}{state}")
    if flow.mix:
        refused = ", ".join(f"{reason_words(reason, answer)} {count:,}" for reason, answer, count in flow.mix)
        found.append(f"Not let in: {refused}")
    return found
