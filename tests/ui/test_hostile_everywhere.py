"""Hostile codes and names at a real door: wherever they are shown or written, they command nothing.

A code that is no ticket, the name and status of one that is, and what people type are put through the answer, the
history, the queue, a conflict, a search, the window for guests, the report, and what spreadsheets open.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from scanner.app import report_files
from scanner.app.report_words import parts
from scanner.domain.ticket import Holder
from scanner.ui.card import Card
from scanner.ui.house import House
from tests.fakes import World
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import FakeFloor

PATIENCE = 60_000
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
NAME = '=HYPERLINK("http://evil.example")\u202egnp.exe\u2066\x1b]0;title\x07<img src="file:///etc/passwd">'
CODES = [
    NAME, "\u202eHARBOU-\x1b[2J\x07", "@SUM(1+1)*cmd|' /C calc'!A0", '"}\n{"level":"error","said":"forged"}',
    "\x00\x9b31m",
]  # fmt: skip


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


@pytest.fixture
def house(world: World, open_house: OpenHouse) -> House:
    """A door with guests of that name: let in, turned away, waiting, and a conflict with such a note."""
    door = world.door()
    server = world.server
    holder = Holder(NAME, "x@example.org", "AZ-00000001")
    good, waiting, doubled = (server.issue(number, holder=holder) for number in range(3))
    odd = server.issue(3, holder=holder, status=NAME)
    door.sync()
    for text in (good, odd, *CODES):
        door.present(text)
    server.down = True
    for serial in (waiting, doubled):
        assert door.present(serial).provisional
    server.heal()
    server.admit(doubled, redeemer=NAME[:40], device=NAME[:40])
    world.clock.advance(600)
    door.sync()
    server.down = True
    door.present(waiting)
    (conflict,) = door.conflicts()
    door.care.note(conflict.number, NAME, by=NAME[:60])
    door.close()
    floor = replace(FakeFloor().floor(), open_doorway=world.first.open)
    return open_house(SimpleNamespace(floor=lambda: floor))


def texts(root: QWidget) -> Iterator[str]:
    """All that can be read on a window and in its tool tips, shown or not."""
    for each in (root, *root.findChildren(QWidget)):
        yield each.toolTip()
        yield each.windowTitle()
        yield each.accessibleName()
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            yield from _cells(each.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    top = QModelIndex()
    for row in range(model.rowCount(top)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
            yield from (str(model.data(model.index(row, column), role) or "") for role in roles)


def written(card: Card) -> str:
    return "".join(str(getattr(card, each.name)) for each in fields(card) if each.name not in {"answer", "fields"})


def commands(text: str) -> list[str]:
    """Characters that command a terminal or turn the text around."""
    return [char for char in text if char in BIDI or (not char.isprintable() and char not in "\n\u2028")]


def test_nothing_on_any_page_or_window_is_obeyed(house: House, qtbot: QtBot) -> None:
    window = house.window
    house.patron.toggle(window.screen())
    for text in CODES:
        house.wedge.scanned.emit(text)
        qtbot.waitUntil(lambda: window.verdict.showing.answer is not None, timeout=PATIENCE)
        assert commands(written(window.verdict.showing)) == []
        window.clear_wanted.emit()
    window.search_wanted.emit()
    house.side.search.field.setText("HYPERLINK")
    qtbot.waitUntil(lambda: "gnp.exe" in "".join(texts(house.side.search)), timeout=PATIENCE)
    for page in ("queue", "conflicts", "flow", "record"):
        window.open_queue(page)
        qtbot.waitUntil(lambda: window.queue_open, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "HARBOU-FLOO00000002" in "".join(texts(window.queue)), timeout=PATIENCE)
    seen = [text for root in QApplication.topLevelWidgets() for text in texts(root)]
    assert any("gnp.exe" in text for text in seen)
    assert [ascii(text) for text in seen if commands(text)] == []
    for word in ("gnp.exe", "calc", "FLOO"):
        assert word not in "".join((house.patron.words, *texts(house.patron)))
    house.patron.grab()


def test_the_report_its_table_and_the_queue_s_are_plain(house: House, tmp_path: Path) -> None:
    assert house.desk is not None
    doorway = house.desk.doorway
    report = doorway.reports.read()
    doorway.care.export(tmp_path / "queue.csv", progress=lambda _done, _all: None, cancelled=bool)
    tables = (report_files.as_csv(report), (tmp_path / "queue.csv").read_bytes())
    for table in tables:
        cells = [cell for row in csv.reader(io.StringIO(table.decode("utf-8-sig"))) for cell in row]
        assert [cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}] == []
    assert "gnp.exe" in tables[1].decode("utf-8-sig")
    said = [str(cell) for part in parts(report) for row in part.rows for cell in row]
    assert [ascii(text) for text in said if commands(text)] == []
