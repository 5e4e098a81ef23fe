"""What waits for the server or needs a person, as a list with what can be done about each entry.

The panel only asks (its signals) and shows; `queue_desk` reads and does. Nothing here opens a dialog.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from scanner.app.queue_words import standing_words
from scanner.app.wording import shown
from scanner.clock import Clock
from scanner.domain.admission import Standing
from scanner.domain.queue import Entry
from scanner.domain.text import joined, mark
from scanner.ui.choices import Choices
from scanner.ui.columns import fit_columns, leave_out
from scanner.ui.entry_table import EntryTable, Standings
from scanner.ui.language import again, say
from scanner.ui.models.queue_model import Column, QueueModel
from scanner.ui.note_bar import NoteBar
from scanner.ui.pieces import label, named, push_button
from scanner.ui.theme import Look, look
from scanner.ui.wrap import Wrap

_WIDTHS = {
    Column.NUMBER: 62, Column.TICKET: 218, Column.HOLDER: 150, Column.SECTION: 104, Column.SCANNED: 94,
    Column.STANDING: 250, Column.TRIES: 56, Column.NEXT: 146,
    Column.EVENT: 150,
}  # fmt: skip
EMPTY = {
    "all": mark("Nothing waits. Every scan has been settled with the server."),
    "waiting": mark("Nothing waits for the server."),
    "parked": mark("Nothing has been set aside."),
}


class QueueTable(QWidget):
    """`retry_wanted`, `park_wanted`, `note_wanted` have an entry's number (and the note); `conflict_wanted` asks to see
    one; `view_changed` has "all", "waiting" or "parked"."""

    retry_wanted = Signal(object)
    park_wanted = Signal(int, str)
    note_wanted = Signal(int, str)
    conflict_wanted = Signal(int)
    send_wanted = Signal()
    export_wanted = Signal()
    view_changed = Signal(str)
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self, clock=clock)
        self.table = EntryTable()
        self.views = Choices((("all", mark("All")), ("waiting", mark("Waiting")), ("parked", mark("Set aside"))))
        self.retry = push_button(mark("Try now"))
        self.park = push_button(mark("Set aside\u2026"))
        self.note = push_button(mark("Add a note\u2026"))
        self.send = push_button(mark("Send all now"), "primary")
        self.export = push_button(mark("Export\u2026"))
        self.notes = NoteBar()
        self.chosen = label("", "muted", wrap=True)
        self._empty = label(EMPTY["all"], "empty", wrap=True)
        self._standings = Standings(self.table)
        self._look = look("dark")
        self._pages = QStackedLayout()
        self._asking: tuple[str, int] | None = None
        self._number: int | None = None
        self._lay_out()
        self._wire()
        self._show_choice()

    @property
    def number(self) -> int | None:
        """The entry that is marked."""
        return self._number

    def choose(self, number: int) -> None:
        if (row := self.model.row_of(number)) is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def escape(self) -> bool:
        """Takes a question back; says whether there was one."""
        asking = not self.notes.isHidden()
        self.notes.close_question()
        return asking

    def set_look(self, chosen: Look) -> None:
        self._standings.look = self._look = chosen
        self._fit()
        self.table.verticalHeader().setDefaultSectionSize(chosen.px(40))
        self.table.horizontalHeader().setFixedHeight(chosen.px(28))
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What says least goes first where there is little room."""
        fit_columns(self.table, _WIDTHS, self._look)
        order = (Column.TRIES, Column.SECTION, Column.SCANNED, Column.HOLDER, Column.NEXT, Column.NUMBER)
        leave_out(self.table, order, self._look.px(150))

    # What is marked, and what can be done about it.

    @Slot()
    def _marked(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        entry = self.model.entry(rows[0].row()) if rows else None
        self._number = self.model.numbers[rows[0].row()] if rows else None
        self._show_choice(entry)

    @Slot()
    def _refreshed(self) -> None:
        if self._number is not None:
            row = self.model.row_of(self._number)
            if row is None:
                self._number = None
            elif not self.table.selectionModel().isRowSelected(row, QModelIndex()):
                self.table.selectRow(row)
            self._show_choice(self.model.entry(row) if row is not None else None)
        self.table.setColumnHidden(Column.EVENT, not self.model.several_events)
        self._pages.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        self.export.setEnabled(self.model.rowCount() > 0)

    def _show_choice(self, entry: Entry | None = None) -> None:
        standing = entry.attempt.standing if entry else None
        conflict = standing is Standing.CONFLICT
        action = mark("See the conflict") if conflict else mark("Try now")
        say(self.retry.setText, mark("Take up again") if standing is Standing.PARKED else action)
        self.retry.setEnabled(entry is not None)
        self.park.setEnabled(standing is Standing.PROVISIONAL)
        self.note.setEnabled(entry is not None)
        say(self.chosen.setText, _told(entry) if entry else mark("Mark an entry to see what can be done about it."))

    @Slot()
    def _retry(self) -> None:
        row = self.model.row_of(self._number) if self._number is not None else None
        entry = self.model.entry(row) if row is not None else None
        if entry is None:
            return
        if entry.attempt.standing is Standing.CONFLICT:
            self.conflict_wanted.emit(entry.attempt.id)
        else:
            self.retry_wanted.emit(entry)

    @Slot()
    def _park(self) -> None:
        self._ask("park", mark("Why is it set aside?"), mark("Set aside"))

    @Slot()
    def _note(self) -> None:
        self._ask("note", mark("What should others know?"), mark("Add note"))

    def _ask(self, what: str, question: str, action: str) -> None:
        if self._number is not None:
            self._asking = what, self._number
            self.notes.ask(mark("No. {number}: {question}", number=str(self._number), question=question), action)

    @Slot(str)
    def _answered(self, note: str) -> None:
        if self._asking is not None:
            what, number = self._asking
            (self.park_wanted if what == "park" else self.note_wanted).emit(number, note)

    @Slot()
    def _question_over(self) -> None:
        self._asking = None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _view(self, view: str) -> None:
        say(self._empty.setText, EMPTY[view])
        self.view_changed.emit(view)

    def _wire(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._marked)
        self.table.doubleClicked.connect(self._retry_if_conflict)
        for told in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            told.connect(self._refreshed)
        self.views.chosen.connect(self._view)
        self.retry.clicked.connect(self._retry)
        self.park.clicked.connect(self._park)
        self.note.clicked.connect(self._note)
        self.send.clicked.connect(self.send_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.notes.given.connect(self._answered)
        self.notes.left.connect(self._question_over)
        self.notes.scanned.connect(self.scanned)

    @Slot()
    def _retry_if_conflict(self) -> None:
        row = self.model.row_of(self._number) if self._number is not None else None
        entry = self.model.entry(row) if row is not None else None
        if entry is not None and entry.attempt.standing is Standing.CONFLICT:
            self.conflict_wanted.emit(entry.attempt.id)

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.STANDING, self._standings)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setColumnHidden(Column.EVENT, True)
        header.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Stretch)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        list_, actions = named(QWidget(), "card"), Wrap()
        actions.setSpacing(8)
        self.chosen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        list_.setLayout(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(table)
        for button in (self.retry, self.park, self.note):
            actions.addWidget(button)
        actions.addWidget(self.chosen)
        actions.addWidget(self.export)
        actions.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(list_, 1)
        column.addWidget(self.notes)
        column.addLayout(actions)
        self.set_look(look("dark"))
        again(self._fit)


def _told(entry: Entry) -> str:
    """The marked entry in a line, with its note."""
    who = shown(entry.holder, 60) or shown(entry.attempt.serial, 40)
    told = mark(
        "No. {number}, {who}: {standing}.", number=str(entry.attempt.id), who=who, standing=standing_words(entry)
    )
    return joined("  ", (told, mark("\u201c{note}\u201d", note=shown(entry.note, 160)) if entry.note else ""))
