"""The page of the queue: what it shows, what can be done there, and that scanning goes on meanwhile."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QProgressBar, QTableView
from pytestqt.qtbot import QtBot

from scanner.domain.admission import Standing
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import LineChanged, QueueChanged, VerdictGiven
from scanner.domain.verdict import Answer
from scanner.ui.house import House
from scanner.ui.models.queue_model import BLOCK, Column, QueueModel
from tests.clocks import FakeClock
from tests.ui.fakes import EVENING, SERIAL, USED, FakeCapture, FakeDoorway, conflict, entry, verdict


def text(model: QueueModel, row: int, column: Column) -> object:
    return model.data(model.index(row, column))


def opened(house: House, doorway: FakeDoorway, qtbot: QtBot, *entries: object) -> QueueModel:
    """The page with these entries on it, read."""
    doorway.care.put(*entries)  # type: ignore[arg-type]
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F6)
    model = house.window.queue.queue.model
    qtbot.waitUntil(lambda: model.rowCount() == len(entries))
    if entries:
        qtbot.waitUntil(lambda: model.entry(0) is not None)
    return model


def mark(house: House, number: int) -> None:
    house.window.queue.queue.choose(number)


def test_each_entry_stands_there_with_all_that_is_known_of_it(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    model = opened(house, doorway, qtbot, entry(12, tries=2, last_answer="The server had an error (500)."))
    assert text(model, 0, Column.NUMBER) == "12"
    assert text(model, 0, Column.TICKET) == "HARBOU-VIPV00000012"
    assert (text(model, 0, Column.HOLDER), text(model, 0, Column.SECTION)) == ("Sam Reed", "VIP")
    assert text(model, 0, Column.STANDING) == "Let in; sent, no answer yet"
    assert (text(model, 0, Column.TRIES), text(model, 0, Column.ANSWER)) == ("2", "The server had an error (500).")
    assert len(str(text(model, 0, Column.SCANNED))) == len("20:04:12")
    heard = model.data(model.index(0, Column.STANDING), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "How it stands: Let in; sent, no answer yet"
    assert not house.window.grab().isNull()


def test_an_empty_queue_says_so(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot)
    qtbot.waitUntil(lambda: "numbers" in doorway.asked)
    table = house.window.queue.queue
    assert not table.table.isVisible()
    assert "Nothing waits" in table._empty.text()
    assert not table.export.isEnabled()


def test_the_page_opens_by_key_by_button_and_from_the_status_line_and_closes_again(house: House, qtbot: QtBot) -> None:
    window = house.window
    for press in (
        lambda: QTest.keyClick(window, Qt.Key.Key_F6),
        window.header.queue.click,
        lambda: QTest.mouseClick(window.status.queue, Qt.MouseButton.LeftButton, pos=QPoint(10, 10)),
    ):
        press()
        assert window.queue_open and window.queue.page == "queue"
        assert not window.history.isVisible()
        assert window.verdict.isVisible()
        QTest.keyClick(window.queue.queue.table, Qt.Key.Key_Escape)
        assert not window.queue_open
        assert window.history.isVisible() and window.manual.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.queue.page == "conflicts"
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.queue_open and window.queue.page == "queue"
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert not window.queue_open


def test_the_keys_are_on_the_sheet(house: House) -> None:
    from scanner.ui.help_sheet import KEYS

    assert {"F6", "F7"} <= {key for key, _ in KEYS}


def test_scanning_goes_on_while_the_page_is_open(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    opened(house, doorway, qtbot, entry())
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    doorway.say(VerdictGiven(verdict(USED)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.answer is Answer.STOP)
    assert house.window.queue_open
    assert house.window.verdict.isVisible()
    assert house.window.verdict.headline_pixels > 60  # read from where a patron stands


def test_a_hand_scanner_is_heard_with_the_focus_on_the_list(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry())
    table = house.window.queue.queue.table
    QTest.keyClicks(table, SERIAL)
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])


def test_what_a_hand_scanner_types_into_a_note_is_a_ticket_and_no_note(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    table = house.window.queue.queue
    table.park.click()
    field = table.notes.field
    field.setText("phone call")
    field.pressed_at = lambda _event: 1.0
    QTest.keyClicks(field, SERIAL)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert doorway.submitted == [SERIAL]
    assert field.text() == "phone call"
    assert doorway.care.done == []


def test_setting_aside_asks_for_a_reason_and_not_in_a_dialog(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    table = house.window.queue.queue
    table.park.click()
    assert QApplication.activeModalWidget() is None
    assert not table.notes.isHidden() and not table.notes.accept.isEnabled()
    table.notes.field.setText("  ")
    assert not table.notes.accept.isEnabled()
    table.notes.field.setText("box office asks")
    table.notes.accept.click()
    qtbot.waitUntil(lambda: doorway.care.done == [("park", 12, "box office asks")])
    qtbot.waitUntil(lambda: house.window.queue.strip.said[0].startswith("No. 12 is set aside."))
    assert table.notes.isHidden()


def test_escape_takes_the_question_back_first(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    table = house.window.queue.queue
    table.note.click()
    QTest.keyClick(table.notes.field, Qt.Key.Key_Escape)
    assert table.notes.isHidden()
    assert house.window.queue_open
    assert doorway.care.done == []


def test_a_note_is_typed_and_seen(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    table = house.window.queue.queue
    table.note.click()
    table.notes.field.setText("came with a group")
    doorway.care.put(entry(12, note="came with a group"))
    QTest.keyClick(table.notes.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorway.care.done == [("note", 12, "came with a group")])
    qtbot.waitUntil(lambda: "came with a group" in table.chosen.text())


@pytest.mark.parametrize(
    ("standing", "does"),
    [
        (Standing.PROVISIONAL, ("Try now", "hurry")),
        (Standing.OPEN, ("Try now", "hurry")),
        (Standing.PARKED, ("Take up again", "retry")),
    ],
)
def test_trying_again_does_what_the_entry_s_standing_needs(
    house: House, doorway: FakeDoorway, qtbot: QtBot, standing: Standing, does: tuple[str, str]
) -> None:
    button, deed = does
    opened(house, doorway, qtbot, entry(12, standing))
    mark(house, 12)
    table = house.window.queue.queue
    qtbot.waitUntil(lambda: table.retry.text() == button)
    assert table.park.isEnabled() is (standing is Standing.PROVISIONAL)
    table.retry.click()
    qtbot.waitUntil(lambda: doorway.care.done == [(deed, 12)])


def test_an_entry_that_has_gone_meanwhile_is_said(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    doorway.care.there = False
    house.window.queue.queue.retry.click()
    qtbot.waitUntil(lambda: house.window.queue.strip.said[0] == "It stands otherwise by now.")


def test_trouble_is_said_on_the_page_with_what_to_do(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    doorway.care.trouble = StoreTrouble("The disk is full.", "Make room, then try again.")
    house.window.queue.queue.retry.click()
    qtbot.waitUntil(lambda: house.window.queue.strip.said == ("The disk is full.", "Make room, then try again."))


def test_sending_all_now_hurries_the_engine(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot, entry(12))
    house.window.queue.queue.send.click()
    assert doorway.synced == 1
    assert house.window.queue.strip.said[0] == "All that waits is sent now."


def test_the_list_can_be_narrowed(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    model = opened(house, doorway, qtbot, entry(1), entry(2, Standing.PARKED), entry(3, Standing.CONFLICT))
    house.window.queue.queue.views.buttons["parked"].click()
    qtbot.waitUntil(lambda: list(model.numbers) == [2])
    house.window.queue.queue.views.buttons["waiting"].click()
    qtbot.waitUntil(lambda: list(model.numbers) == [1])
    house.window.queue.queue.views.buttons["all"].click()
    qtbot.waitUntil(lambda: list(model.numbers) == [1, 2, 3])


def test_what_changes_elsewhere_changes_here_and_the_mark_stays(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    model = opened(house, doorway, qtbot, entry(1), entry(2), entry(3))
    mark(house, 2)
    doorway.care.by_number.pop(1)
    doorway.care.put(replace(entry(2, tries=1)), entry(4))
    doorway.say(QueueChanged(3, 0, 0, 1))
    qtbot.waitUntil(lambda: list(model.numbers) == [2, 3, 4])
    qtbot.waitUntil(lambda: text(model, 0, Column.TRIES) == "1")
    assert house.window.queue.queue.number == 2


def test_nothing_is_read_while_nobody_looks(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.care.put(entry(1))
    doorway.say(QueueChanged(1, 0, 0, 0))
    qtbot.waitUntil(lambda: house.window.status.queue.text == "1 waiting")
    assert "numbers" not in doorway.asked
    assert house.window.queue.tabs.buttons["queue"].text() == "Queue  1"


def test_of_ten_thousand_only_what_is_looked_at_is_read_and_never_in_the_ui_thread(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.care.put(*(entry(number) for number in range(1, 10_001)))
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F6)
    table = house.window.queue.queue
    qtbot.waitUntil(lambda: table.model.rowCount() == 10_000)
    qtbot.waitUntil(lambda: table.model.entry(0) is not None)
    table.table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model.entry(9_999) is not None)
    assert len(set(doorway.care.read)) <= 6 * BLOCK
    assert text(table.model, 5_000, Column.NUMBER) == "5001"
    assert "MainThread" not in doorway.threads


def test_the_next_try_counts_down(qtbot: QtBot) -> None:
    clock = FakeClock(EVENING)
    model = QueueModel(clock=clock)
    model.show_numbers([1])
    waiting = entry(1)
    model.put([replace(waiting, attempt=replace(waiting.attempt, next_try=EVENING.replace(second=42)))])
    assert text(model, 0, Column.NEXT) == "In 30 s"
    clock.advance(10)
    model.tick()
    assert text(model, 0, Column.NEXT) == "In 20 s"
    model.show_online(online=False)
    assert text(model, 0, Column.NEXT) == "Once online"


def test_online_and_offline_are_told_to_the_list(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    model = opened(house, doorway, qtbot, entry(1))
    doorway.say(LineChanged(True, EVENING))
    qtbot.waitUntil(lambda: text(model, 0, Column.NEXT) == "Now")
    doorway.say(LineChanged(False, EVENING, "no answer"))
    qtbot.waitUntil(lambda: text(model, 0, Column.NEXT) == "Once online")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([], [1, 2, 3]), ([1, 2, 3], []), ([1, 2, 3, 4], [2, 4, 6]), (list(range(0, 400, 2)), list(range(0, 400, 3))),
        ([5, 6], [1, 2, 5, 6, 7]), ([1, 2, 3], [1, 2, 3]),
    ],
)  # fmt: skip
def test_rows_come_and_go_as_the_numbers_do(qtbot: QtBot, before: list[int], after: list[int]) -> None:
    from PySide6.QtTest import QAbstractItemModelTester

    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_numbers(list(before))
    model.put([entry(number) for number in before])
    model.show_numbers(list(after))
    assert list(model.numbers) == after
    assert [model.row_of(number) for number in after] == list(range(len(after)))
    for row, number in enumerate(after):
        assert (model.entry(row) is not None) is (number in before)
    assert tester is not None


def test_every_control_of_the_page_has_a_name_and_can_be_reached_by_keyboard(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.care.found = [conflict(7)]
    opened(house, doorway, qtbot, entry(12))
    mark(house, 12)
    page = house.window.queue
    page.queue.note.click()
    page.strip.progress("Exporting", 1, 2)
    seen = 0
    for which in ("queue", "conflicts"):
        page.open_page(which)
        qtbot.waitUntil(lambda: which == "queue" or page.conflicts.card(7) is not None)  # noqa: B023  waited for here
        for kind in (QAbstractButton, QLineEdit, QTableView, QProgressBar):
            for control in page.findChildren(kind):
                if not control.isVisibleTo(house.window) or control.objectName().startswith("qt_"):
                    continue
                assert control.accessibleName() or control.text(), control
                by_arrows = isinstance(control, QAbstractButton) and control.group() is not None
                if control.isEnabled() and control.focusPolicy() and not by_arrows:
                    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control
                    seen += 1
    assert seen > 8


def test_the_arrows_go_from_page_to_page(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    opened(house, doorway, qtbot)
    page = house.window.queue
    house.window.activateWindow()
    page.tabs.buttons["queue"].setFocus()
    qtbot.waitUntil(page.tabs.buttons["queue"].hasFocus)
    QTest.keyClick(page.tabs.buttons["queue"], Qt.Key.Key_Right)
    assert page.page == "conflicts"
    assert page.conflicts.isVisible()


# To a file.


def test_the_queue_is_exported_while_scanning_goes_on(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(house, doorway, qtbot, entry(12), entry(13))
    house.window.queue.queue.export.click()
    assert house.window.findChild(QFileDialog) is not None
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL])
    dialog = house.window.findChild(QFileDialog)
    assert dialog is not None
    file = tmp_path / "queue.csv"
    assert not dialog.isModal()
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    dialog.accept()
    strip = house.window.queue.strip
    qtbot.waitUntil(lambda: strip.said == ("2 entries exported.", str(file)))
    assert file.read_text(encoding="utf-8-sig").count("HARBOU-VIPV") == 2
    assert "MainThread" not in doorway.threads


def test_a_file_that_cannot_be_written_is_said(
    house: House, doorway: FakeDoorway, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(house, doorway, qtbot, entry(12))
    assert house.desk is not None
    house.desk.queue.export.write(str(tmp_path / "nowhere" / "queue.csv"))
    strip = house.window.queue.strip
    qtbot.waitUntil(lambda: "could not be written" in strip.said[0])
    assert "another folder" in strip.said[1]


def test_an_export_shows_how_far_it_is_and_can_be_cancelled(
    house: House, doorway: FakeDoorway, qtbot: QtBot, tmp_path: Path
) -> None:
    import threading

    opened(house, doorway, qtbot, *(entry(number) for number in range(1, 1001)))
    assert house.desk is not None
    go, read = threading.Event(), doorway.care.entries
    first = threading.Event()

    def slow(numbers: list[int]) -> object:
        if first.is_set():
            assert go.wait(20)
        first.set()
        return read(numbers)

    doorway.care.entries = slow  # type: ignore[method-assign, assignment]
    file = tmp_path / "queue.csv"
    house.desk.queue.export.write(str(file))
    strip = house.window.queue.strip
    qtbot.waitUntil(lambda: strip.bar.value() == 250 and strip.bar.maximum() == 1000)
    assert strip.under_way
    strip.button.click()
    go.set()
    qtbot.waitUntil(lambda: strip.said[0] == "The export was cancelled.")
    assert not file.exists()
    assert list(tmp_path.iterdir()) == []
