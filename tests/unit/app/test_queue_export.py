"""The queue as a file: whole or not there, readable by spreadsheets, harmless to them."""

import csv
import stat
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.app.queue_export import CHUNK, HEADINGS, export
from scanner.domain.admission import Attempt, Standing
from scanner.domain.errors import StoreTrouble
from scanner.domain.queue import Entry
from scanner.domain.ticket import Serial

EVENING = datetime(2026, 11, 21, 20, 4, 12, tzinfo=UTC)


class Queue:
    def __init__(self, count: int, **how: str) -> None:
        self.how = how
        self._numbers = list(range(1, count + 1))

    def numbers(self) -> list[int]:
        return self._numbers

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        return [
            Entry(
                Attempt(each, Serial(f"HARBOU-VIPV{each:08d}"), EVENING, "Kim", "north-1", Standing.PROVISIONAL),
                **{"holder": "Sam Reed", "section": "VIP"} | self.how,  # type: ignore[arg-type]
            )
            for each in numbers
        ]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def quiet(_done: int, _total: int) -> None:
    pass


def never() -> bool:
    return False


def test_every_entry_is_a_row_with_what_is_known_of_it(tmp_path: Path) -> None:
    file = tmp_path / "queue.csv"
    assert export(Queue(3, note='two, "quoted"\nlines'), file, progress=quiet, cancelled=never) == 3
    rows = read(file)
    assert tuple(rows[0]) == HEADINGS
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["ticket"] == "HARBOU-VIPV00000001"
    assert (rows[0]["name"], rows[0]["section"], rows[0]["standing"]) == ("Sam Reed", "VIP", "provisional")
    assert (rows[0]["in words"], rows[0]["last answer"]) == ("Let in; waiting to be sent", "Not sent yet")
    assert rows[0]["note"] == 'two, "quoted"\nlines'
    assert datetime.fromisoformat(rows[0]["scanned"]) == EVENING


@pytest.mark.parametrize("name", ["=1+1", "+41 79", "-2", "@SUM(A1)", "\tx"])
def test_a_name_that_looks_like_a_formula_is_text(tmp_path: Path, name: str) -> None:
    file = tmp_path / "queue.csv"
    export(Queue(1, holder=name), file, progress=quiet, cancelled=never)
    assert read(file)[0]["name"] == f"'{name}"


def test_names_of_all_alphabets_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "queue.csv"
    export(Queue(1, holder="美咲 Krüger"), file, progress=quiet, cancelled=never)
    assert read(file)[0]["name"] == "美咲 Krüger"


def test_progress_is_told_and_a_cancelled_one_leaves_nothing_behind(tmp_path: Path) -> None:
    file, told = tmp_path / "queue.csv", []
    file.write_text("of last week")

    def progress(done: int, total: int) -> None:
        told.append((done, total))

    total = 3 * CHUNK
    assert export(Queue(total), file, progress=progress, cancelled=lambda: len(told) == 2) is None
    assert told == [(CHUNK, total), (2 * CHUNK, total)]
    assert file.read_text() == "of last week"
    assert [each.name for each in tmp_path.iterdir()] == ["queue.csv"]


def test_a_place_that_cannot_be_written_is_said_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match=r"queue\.csv could not be written") as caught:
        export(Queue(1), tmp_path / "nowhere" / "queue.csv", progress=quiet, cancelled=never)
    assert "another folder" in caught.value.advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_it_is_for_its_owner_s_eyes(tmp_path: Path) -> None:
    file = tmp_path / "queue.csv"
    export(Queue(1), file, progress=quiet, cancelled=never)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_empty_queue_is_a_table_with_its_headings(tmp_path: Path) -> None:
    file = tmp_path / "queue.csv"
    assert export(Queue(0), file, progress=quiet, cancelled=never) == 0
    assert file.read_text(encoding="utf-8-sig").strip() == ",".join(HEADINGS)
