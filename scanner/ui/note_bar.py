"""A question at the foot of a panel, where others would open a dialog: nothing stands in the way of scanning."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, named, push_button


class NoteBar(QFrame):
    """Hidden until it asks. `given` has the note; `left` says that the question is over, answered or not."""

    given = Signal(str)
    left = Signal()
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteBar")
        self.question = label(name="fieldName")
        self.field = NoteField(mark("Note"))
        self.accept = named(QPushButton(), "primary")
        self.cancel = push_button(mark("Cancel"))
        self.question.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.question)
        row.addWidget(self.field, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept)
        self.field.textChanged.connect(self._changed)
        self.field.done.connect(self._give)
        self.field.escaped.connect(self.close_question)
        self.field.scanned.connect(self.scanned)
        self.accept.clicked.connect(self._give)
        self.cancel.clicked.connect(self.close_question)
        self.hide()

    def ask(self, question: str, action: str) -> None:
        say(self.question.setText, question)
        say(self.field.setAccessibleName, question)
        say(self.accept.setText, action)
        self.field.clear()
        self._changed()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_question(self) -> None:
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @Slot()
    def _changed(self) -> None:
        self.accept.setEnabled(bool(self.field.note))

    @Slot()
    def _give(self) -> None:
        note = self.field.note
        if note:
            self.hide()
            self.given.emit(note)
            self.left.emit()
