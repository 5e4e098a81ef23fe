"""One conflict: who was let in, both doors and both times, and where a person writes down how it ended."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.queue_words import advice_words, closing_words, conflict_words, correction, other_door_words
from scanner.app.wording import clock_time, shown
from scanner.domain.queue import Conflict
from scanner.domain.text import joined, mark
from scanner.ui import icons
from scanner.ui.language import say
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, named, push_button, restyle
from scanner.ui.theme import Look, look
from scanner.ui.wrap import Wrap

NOTE = mark("How did it end? For example: two tickets, one print; both may stay")


class ConflictCard(QFrame):
    """`closed` has the number, the note, and the name of whoever closes it; `scanned` a code that a hand scanner typed
    into one of the fields."""

    closed = Signal(int, str, str)
    scanned = Signal(str)
    left = Signal()

    def __init__(self, conflict: Conflict, by: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict")
        self.conflict = conflict
        self._look = look("dark")
        self._sign = QLabel()
        self._number = label(mark("Conflict {number}", number=str(conflict.number)), "conflictNumber")
        self._state = label("", "conflictState")
        self._what = label("", "conflictWords", wrap=True)
        self._advice = label(advice_words(conflict), "muted", wrap=True)
        self._ending = label("", "conflictEnding", wrap=True)
        self.field = NoteField(mark("How conflict {number} ended", number=str(conflict.number)), NOTE)
        self.by = NoteField(
            mark("Name of whoever closes conflict {number}", number=str(conflict.number)), mark("Your name"), longest=80
        )
        self.by.setText(by)
        self.close_it = push_button(mark("Close conflict"), "primary")
        say(self.close_it.setAccessibleName, mark("Close conflict {number}", number=str(conflict.number)))
        self._asking = QWidget()
        self._lay_out(conflict)
        self.show_conflict(conflict, now)
        self.field.textChanged.connect(self._changed)
        self.by.textChanged.connect(self._changed)
        self.close_it.clicked.connect(self._close)
        for field in (self.field, self.by):
            field.done.connect(self._close)
            field.scanned.connect(self.scanned)
            field.escaped.connect(self.left)
        self._changed()

    @property
    def words(self) -> str:
        return self._what.text()

    def show_conflict(self, conflict: Conflict, now: datetime) -> None:
        self.conflict = conflict
        words = conflict_words(conflict, now)
        say(self._what.setText, words)
        closed = closing_words(conflict, now)
        say(self._state.setText, mark("CLOSED", "a conflict") if closed else mark("OPEN", "a conflict"))
        self._advice.setVisible(not closed)
        self._asking.setVisible(not closed)
        self._ending.setVisible(bool(closed or conflict.note))
        note = shown(conflict.closing.note if conflict.closing else conflict.note, 500)
        ending = joined(": ", (closed, note)) if closed else mark("Note: {note}", note=note)
        say(self._ending.setText, ending)
        self.setProperty("open", "false" if closed else "true")
        number = str(conflict.number)
        name = (
            mark("Conflict {number}, closed", number=number)
            if closed
            else mark("Conflict {number}, open", number=number)
        )
        say(self.setAccessibleName, name)
        say(self.setAccessibleDescription, joined(" ", (words, ending if closed else "")))
        self.set_look(self._look)
        restyle(self, self._state, self._number)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        across = QBoxLayout.Direction.TopToBottom if chosen.crowded else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(across)
        theme, side = chosen.theme, chosen.px(30)
        name, colour = ("conflict", theme.bad) if self.conflict.closing is None else ("admit", theme.good)
        self._sign.setPixmap(icons.pixmap(name, colour, side, self.devicePixelRatioF()))
        self.by.setFixedWidth(chosen.px(170))

    @Slot()
    def _changed(self) -> None:
        self.close_it.setEnabled(bool(self.field.note and self.by.note))

    @Slot()
    def _close(self) -> None:
        if self.close_it.isEnabled():
            self.close_it.setEnabled(False)
            self.closed.emit(self.conflict.number, self.field.note, self.by.note)

    def _lay_out(self, conflict: Conflict) -> None:
        head, told, asking, column = Wrap(), QVBoxLayout(), Wrap(self._asking), QVBoxLayout(self)
        about = (conflict.serial, shown(conflict.section, 40), shown(conflict.event, 60))
        ticket = label("   ".join(filter(None, about)), "muted")
        ticket.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._sign, self._number, self._state, ticket):
            head.addWidget(widget)
        for widget in (self._what, self._advice, self._ending):
            told.addWidget(widget)
        told.insertLayout(0, head)
        told.addStretch(1)
        told.setSpacing(6)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(18)
        self._both.addLayout(told, 1)
        self._both.addWidget(self._doors(conflict), 0, Qt.AlignmentFlag.AlignTop)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(10)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        asking.addWidget(self.field)
        asking.addWidget(self.by)
        asking.addWidget(self.close_it)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._both)
        column.addWidget(self._asking)

    def _doors(self, conflict: Conflict) -> QFrame:
        """Both sides, one under the other, so that the times can be compared."""
        box = named(QFrame(), "doors")
        grid = QGridLayout(box)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        who, when = other_door_words(conflict)
        ours = joined(" \u00b7 ", (shown(part, 30) for part in (conflict.device, conflict.redeemer)))
        rows: list[tuple[str, str, str]] = [
            (mark("Here"), ours, clock_time(conflict.let_in_at + correction(conflict.skew)))
        ]
        if who or when:
            rows.append((mark("There"), who or mark("Another door"), when))
        for row, (where, door, at) in enumerate(rows):
            grid.addWidget(label(where, "muted"), row, 0)
            grid.addWidget(label(at, "conflictTime"), row, 1)
            grid.addWidget(label(door), row, 2)
        return box
