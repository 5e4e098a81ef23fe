"""A report for other programs: as JSON, and as a table that spreadsheets open. The printed one is `ui.report_pdf`.

A file is written beside its place and moved there when it is whole, for its owner's eyes: what the note on a conflict
says is nobody else's.
"""

import contextlib
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from scanner.app.queue_export import plain_cell
from scanner.app.report_words import Part, ending, figures, heading, parts, subheading
from scanner.app.whole_file import for_its_owner
from scanner.domain.errors import StoreTrouble
from scanner.domain.queue import Conflict
from scanner.domain.report import OverrideTold, Report
from scanner.domain.text import mark


def write(path: Path, content: bytes) -> None:
    """Raises StoreTrouble."""
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb", opener=for_its_owner) as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        raise StoreTrouble(
            mark("The report {name} could not be written ({reason}).", name=path.name, reason=error.strerror or ""),
            mark("Choose another folder, or make room there."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def as_csv(report: Report, say: Callable[[str], str] = str) -> bytes:
    """Every table below another, each with its name; as spreadsheets open it. `say` puts words into a language."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    for row in _rows(report):
        table.writerow([plain_cell(say(cell)) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    for line in (heading(report), subheading(report), ending(report)):
        yield (line,)
    yield ()
    yield from figures(report)
    for part in parts(report):
        yield ()
        yield from _table(part)
    yield ()
    yield (mark("Minute"), mark("Let in"), mark("Provisional"), mark("Stopped"), mark("Not decided"))
    for each in report.minutes:
        at = each.at.astimezone().isoformat(sep=" ", timespec="minutes")
        yield (at, *map(str, (each.admitted, each.provisional, each.stopped, each.undecided)))


def _table(part: Part) -> Iterator[tuple[str, ...]]:
    yield (part.title,)
    yield part.headings
    yield from part.rows


def as_fields(report: Report) -> dict[str, Any]:
    """As programs read it."""
    close = report.close
    return {
        "at": report.at.isoformat(timespec="seconds"), "event": report.event, "title": report.title,
        "device": report.device, "began": report.began.isoformat() if report.began else None,
        "closed": None if close is None else {
            "at": close.at.isoformat(timespec="seconds"), "by": close.by, "unsent": close.unsent,
            "reason": close.reason,
        },
        "crew": [
            {"name": each.name, "from": each.since.isoformat(), "to": each.until.isoformat() if each.until else None}
            for each in report.crew
        ],
        "admitted": report.admitted, "provisional": report.waiting, "scans": report.scans, "unsent": report.unsent,
        "set_aside": report.set_aside,
        "sections": [
            {
                "name": each.name, "admitted": each.admitted, "provisional": each.waiting,
                "overrides": each.overrides,
            }
            for each in report.sections
        ],
        "not_let_in": [
            {"reason": reason.value, "verdict": answer.value, "count": count} for reason, answer, count in report.mix
        ],
        "overrides": [_override(each) for each in report.overrides],
        "without_ticket": [_override(OverrideTold(each)) for each in report.without_ticket],
        "conflicts": [_conflict(each) for each in report.conflicts],
        "busiest": [{"at": each.at.isoformat(), "admitted": each.let_in} for each in report.busiest],
    }  # fmt: skip


def _override(told: OverrideTold) -> dict[str, Any]:
    override = told.override
    return {
        "at": override.at.isoformat(timespec="seconds"), "serial": override.serial, "section": told.section,
        "by": override.by, "why": override.why.value, "words": override.words, "over": override.over or None,
        "server": told.confirmed,
    }  # fmt: skip


def _conflict(conflict: Conflict) -> dict[str, Any]:
    closing = conflict.closing
    return {
        "number": conflict.number, "serial": conflict.serial, "section": conflict.section,
        "reason": conflict.refusal.reason.value, "open": closing is None,
        "note": closing.note if closing else conflict.note or None, "closed_by": closing.by if closing else None,
    }  # fmt: skip
