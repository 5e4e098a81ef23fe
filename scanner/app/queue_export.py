"""The queue as a table for other programs: CSV in UTF-8, as spreadsheets open it.

Written beside its place and moved there when it is whole, so that one which was cancelled or met a full disk leaves
nothing behind. Names come from strangers: a cell that a spreadsheet would take for a formula is made plain text.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol

from scanner.app import whole_file
from scanner.app.queue_words import answer_words, standing_words
from scanner.app.whole_file import Cancelled
from scanner.domain.queue import Entry

CHUNK = 250
HEADINGS = (
    "number", "ticket", "name", "section", "scanned", "standing", "in words", "tries", "last answer", "next try",
    "note", "device", "operator", "event",
)  # fmt: skip

Progress = Callable[[int, int], None]
"""Rows written, rows in all."""


class Readable(Protocol):
    """Where the entries come from."""

    def numbers(self) -> list[int]: ...
    def entries(self, numbers: Sequence[int]) -> list[Entry]: ...


def export(source: Readable, path: Path, *, progress: Progress, cancelled: Callable[[], bool]) -> int | None:
    """Writes every entry that waits or needs a person; answers how many, None when it was cancelled. Raises
    StoreTrouble."""
    try:
        with whole_file.written(path) as file:
            text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
            try:
                return _write(source, text, progress, cancelled)
            finally:
                text.detach()  # it writes what it still holds, and leaves the file open
    except Cancelled:
        return None


def _write(source: Readable, file: IO[str], progress: Progress, cancelled: Callable[[], bool]) -> int:
    numbers = source.numbers()
    table = csv.writer(file)
    table.writerow(HEADINGS)
    done = 0
    for chunk in _chunks(numbers):
        if cancelled():
            raise Cancelled
        for entry in source.entries(chunk):
            table.writerow(plain_cell(cell) for cell in _cells(entry))
            done += 1
        progress(done, len(numbers))
    return done


def _cells(entry: Entry) -> tuple[str, ...]:
    attempt = entry.attempt
    return (
        str(attempt.id), attempt.serial, entry.holder, entry.section, _moment(attempt.presented_at),
        attempt.standing.value, standing_words(entry), str(attempt.tries), answer_words(entry),
        _moment(attempt.next_try), entry.note, attempt.device, attempt.redeemer,
        entry.event,
    )  # fmt: skip


def plain_cell(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def _moment(moment: datetime | None) -> str:
    return moment.astimezone().isoformat(sep=" ", timespec="seconds") if moment else ""


def _chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + CHUNK] for start in range(0, len(numbers), CHUNK))
