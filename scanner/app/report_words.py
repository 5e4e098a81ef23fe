"""A report in words: the parts that a person reads on paper, in a table program, and in a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from scanner.app.flow_words import reason_words
from scanner.app.override_words import reason_given
from scanner.app.queue_words import conflict_words
from scanner.app.wording import shown
from scanner.domain.queue import Conflict
from scanner.domain.report import OverrideTold, Report
from scanner.domain.text import Clock, Day, alone, joined, mark

Row = tuple[str, ...]

NOTHING = mark("none", "in a report: there were none of these")


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the report. `wide` is the column whose words may be long."""

    title: str
    headings: Row
    rows: tuple[Row, ...]
    wide: int = 0


def figures(report: Report) -> list[tuple[str, str]]:
    """The few numbers that everybody asks for: what, and how many."""
    found: list[tuple[str, str]] = [
        (mark("Let in"), alone(report.admitted)),
        (mark("Of these by a supervisor's override"), alone(len(report.overrides))),
        (mark("Without a ticket, by a supervisor"), alone(len(report.without_ticket))),
        (mark("Not let in"), alone(report.refused)),
        (mark("Conflicts"), _conflict_count(report)),
        (mark("Provisional: no word from the server yet"), alone(report.waiting)),
        (mark("Unsent on this device, all events"), alone(report.unsent)),
    ]
    if report.set_aside:
        found.append((mark("Set aside by a person"), alone(report.set_aside)))
    return found


def parts(report: Report) -> Iterator[Part]:
    """The tables, in their order; one that has nothing to tell says so or is left out."""
    yield Part(
        mark("Crew"), (mark("Name"), mark("From", "a time"), mark("To", "a time")),
        tuple(
            (shown(each.name), moment(each.since), moment(each.until) if each.until else mark("still here"))
            for each in report.crew
        ),
    )  # fmt: skip
    yield Part(
        mark("Let in, by section"),
        (mark("Section"), mark("Let in"), mark("Provisional"), mark("By override")),
        tuple(
            (shown(each.name) or mark("No section"), *map(alone, (each.admitted, each.waiting, each.overrides)))
            for each in report.sections
        ),
    )
    yield Part(
        mark("Not let in"), (mark("Why"), mark("How often")),
        tuple((reason_words(reason, answer), alone(count)) for reason, answer, count in report.mix),
    )  # fmt: skip
    if report.overrides or report.without_ticket:
        yield _overrides(report)
    if report.conflicts:
        yield _conflicts(report)
    yield Part(
        mark("Busiest minutes"), (mark("Minute"), mark("Let in"), mark("Not let in")),
        tuple((moment(each.at), alone(each.let_in), alone(each.not_let_in)) for each in report.busiest),
    )  # fmt: skip


def heading(report: Report) -> str:
    return shown(report.title) or mark("Event without a name")


def subheading(report: Report) -> str:
    """Which door, and from when to when."""
    until = report.close.at if report.close else report.at
    if report.began is None:
        return mark("Door {door}, {time}. Nobody was scanned.", door=shown(report.device), time=moment(until))
    if report.began.astimezone().date() == until.astimezone().date():
        return mark(
            "Door {door}, {day}, {began} to {until}",
            door=shown(report.device),
            day=Day(report.began),
            began=Clock(report.began, seconds=False),
            until=Clock(until, seconds=False),
        )
    return mark(
        "Door {door}, from {began} to {until}", door=shown(report.device), began=moment(report.began),
        until=moment(until),
    )  # fmt: skip


def ending(report: Report) -> str:
    """How the shift stands: open, closed, or closed with something unsent and why."""
    close = report.close
    if close is None:
        return mark("The shift is still open.")
    said = mark("Closed by {name} at {time}.", name=shown(close.by), time=moment(close.at))
    if not close.unsent:
        return joined(" ", (said, mark("Everything had been sent.")))
    unsent = mark("{n} scan(s) (was|were) unsent: {reason}", "", close.unsent, reason=shown(close.reason, 300))
    return joined(" ", (said, unsent))


def moment(at: datetime) -> str:
    """With its day: a shift may go past midnight."""
    return joined(" ", (alone(Day(at)), alone(Clock(at, seconds=False))))


def lines(report: Report) -> list[str]:
    """For a terminal."""
    found: list[str] = [heading(report), subheading(report), ending(report), ""]
    width = max(len(value) for _, value in figures(report))
    found += [f"{value:>{width}}  {what}" for what, value in figures(report)]
    for part in parts(report):
        found += ["", f"{part.title}:", *_table(part)]
    return found


def _table(part: Part) -> list[str]:
    if not part.rows:
        return [f"    {NOTHING}"]
    columns = list(zip(part.headings, *part.rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    return [
        "    " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (part.headings, *part.rows)
    ]


def _overrides(report: Report) -> Part:
    without = (OverrideTold(each) for each in report.without_ticket)
    found = sorted((*report.overrides, *without), key=lambda each: each.override.at)
    return Part(
        mark("Let in all the same"),
        (mark("When"), mark("Ticket"), mark("Section"), mark("By"), mark("Why"), mark("The server")),
        tuple(map(_override_row, found)), wide=4,
    )  # fmt: skip


def _override_row(told: OverrideTold) -> Row:
    override = told.override
    without = override.attempt is None
    ticket = override.serial or mark("no ticket")
    return (
        moment(override.at), ticket, shown(told.section), shown(override.by), reason_given(override),
        mark("not asked") if without else _word(confirmed=told.confirmed),
    )  # fmt: skip


def _word(*, confirmed: bool | None) -> str:
    if confirmed is None:
        return mark("no word yet")
    return mark("admits it") if confirmed else mark("refuses it")


def _conflicts(report: Report) -> Part:
    return Part(
        mark("Conflicts"), (mark("No."), mark("Ticket"), mark("What happened"), mark("How it ended")),
        tuple(
            (str(each.number), each.serial, conflict_words(_nameless(each), report.at), _end(each))
            for each in report.conflicts
        ),
        wide=2,
    )  # fmt: skip


def _end(conflict: Conflict) -> str:
    closing = conflict.closing
    if closing is None:
        return joined(": ", (mark("OPEN"), shown(conflict.note, 200))) if conflict.note else mark("OPEN")
    return mark("{name}: {note}", name=shown(closing.by), note=shown(closing.note, 200))


def _nameless(conflict: Conflict) -> Conflict:
    """A report goes into many hands: guests are told by their tickets."""
    return replace(conflict, holder="")


def _conflict_count(report: Report) -> str:
    open_ones = sum(each.closing is None for each in report.conflicts)
    if not open_ones:
        return alone(len(report.conflicts))
    return mark("{count} ({open} open)", count=len(report.conflicts), open=open_ones)
