"""The list of what was scanned."""

from pytestqt.qtbot import QtBot

from scanner.domain.notices import ConflictFound, VerdictAmended
from scanner.ui.history_panel import HistoryPanel
from scanner.ui.models.history_model import HEADINGS, LONGEST, Column, HistoryModel
from tests.ui.fakes import CONFIRMED, EVENING, PROVISIONAL, SERIAL, UNKNOWN, USED, verdict


def texts(model: HistoryModel, row: int = 0) -> list[object]:
    return [model.data(model.index(row, column)) for column in Column]


def test_a_row_has_answer_time_reason_section_name_and_the_number_s_end(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.add(verdict(CONFIRMED))
    assert texts(model)[0] == "ADMIT"
    assert texts(model)[2:] == ["Valid ticket", "VIP", "Sam Reed", "\u2026536946"]
    assert len(str(texts(model)[1])) == len("21:04:12")


def test_newest_first(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.add(verdict(CONFIRMED))
    model.add(verdict(UNKNOWN))
    assert [texts(model, row)[0] for row in (0, 1)] == ["CAN'T DECIDE", "ADMIT"]


def test_what_is_provisional_says_so_until_the_server_has_spoken(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.add(verdict(PROVISIONAL))
    assert texts(model)[Column.WHY] == "Provisional: not yet confirmed"
    model.amend(VerdictAmended(7, SERIAL, CONFIRMED))
    assert texts(model)[Column.WHY] == "Valid ticket"


def test_a_conflict_is_marked_in_its_row(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.add(verdict(PROVISIONAL))
    model.amend(VerdictAmended(7, SERIAL, USED))
    model.mark_conflict(ConflictFound(7, SERIAL, EVENING, USED))
    assert texts(model)[Column.ANSWER] == "CONFLICT"
    assert str(texts(model)[Column.WHY]).startswith("Let in, but: Already used")


def test_the_past_goes_below_what_was_scanned_meanwhile_and_nothing_is_listed_twice(qtbot: QtBot) -> None:
    model = HistoryModel()
    new = verdict(USED)
    model.add(new)
    model.fill([new, verdict(CONFIRMED, text="older")])
    assert [texts(model, row)[0] for row in range(model.rowCount())] == ["STOP", "ADMIT"]


def test_the_list_does_not_grow_for_ever(qtbot: QtBot) -> None:
    model = HistoryModel()
    for _ in range(LONGEST + 3):
        model.add(verdict())
    assert model.rowCount() == LONGEST


def test_what_a_stranger_put_into_a_code_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.add(verdict(UNKNOWN, serial=None, text="<b>x</b>\n\u202ey", holder="a\x00b"))
    assert texts(model)[Column.TICKET] == "<b>x</b>\\n\\u202ey"
    assert texts(model)[Column.HOLDER] == "a\\x00b"


def test_an_empty_history_says_what_will_stand_here(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.table.isVisible()
    panel.model.add(verdict())
    assert panel.table.isVisible()
    assert not panel.grab().isNull()


def test_a_scan_can_be_shown_by_its_attempt(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    for attempt in (7, 8, 9):
        panel.model.add(verdict(PROVISIONAL, attempt=attempt))
    panel.show_attempt(8)
    assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [1]


def test_a_screen_reader_hears_the_column_with_the_text(qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    model = HistoryModel()
    model.add(verdict())
    heard = model.data(model.index(0, Column.SECTION), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"{HEADINGS[Column.SECTION]}: VIP"


def test_columns_that_were_left_out_for_want_of_room_come_back_with_it(qtbot: QtBot) -> None:
    """The list of an empty history is narrow, and wide once it is shown."""
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(880, 200)
    panel.show()
    panel.model.add(verdict(CONFIRMED))
    qtbot.waitUntil(lambda: not panel.table.isColumnHidden(Column.HOLDER), timeout=20_000)
    panel.resize(420, 200)
    qtbot.waitUntil(lambda: panel.table.isColumnHidden(Column.HOLDER), timeout=20_000)
    panel.resize(880, 200)
    qtbot.waitUntil(lambda: not panel.table.isColumnHidden(Column.HOLDER), timeout=20_000)
