"""Typing a ticket's number where the code cannot be read."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.backends.base import Capability
from scanner.domain.reading import read
from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button

_BARE = re.compile(r"[0-9A-Z]{18}", re.ASCII)


def tidied(typed: str) -> str:
    """Capitals, and the dash where it was left out or replaced by a space: people copy numbers in many ways."""
    text = typed.strip().upper()
    if read(text).serials:
        return text
    bare = re.sub(r"[^0-9A-Z]", "", text)
    return f"{bare[:6]}-{bare[6:]}" if _BARE.fullmatch(bare) else text


class ManualEntry(QWidget):
    """`submitted` has the tidied text. Esc leaves the field; the field empties itself after Enter."""

    submitted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = label(mark("Type a ticket number  (F2)"), "heading")
        self.field = _Field()
        self._tidy: Callable[[str], str] = tidied
        self.field.setMaxLength(200)
        say(self.field.setAccessibleName, mark("Ticket number"))
        self.field.setClearButtonEnabled(True)
        heading.setBuddy(self.field)
        self.button = push_button(mark("Check"), "primary")
        say(self.button.setAccessibleName, mark("Check this ticket number"))
        self.button.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addLayout(row)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._submit)
        self.field.escaped.connect(self.left)
        self.button.clicked.connect(self._submit)

    def expect(self, capability: Capability) -> None:
        """What the numbers of the door's system look like. Only those of a list have the shape that is mended."""
        self.field.setPlaceholderText(capability.example)
        self._tidy = tidied if capability.lists else str.strip

    @Slot()
    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot(str)
    def _edited(self, text: str) -> None:
        place = self.field.cursorPosition()
        self.field.setText(text.upper())
        self.field.setCursorPosition(place)
        self.button.setEnabled(bool(text.strip()))

    @Slot()
    def _submit(self) -> None:
        text = self._tidy(self.field.text())
        if text:
            self.field.clear()
            self.button.setEnabled(False)
            self.submitted.emit(text)
            self.left.emit()


class _Field(QLineEdit):
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
            return
        super().keyPressEvent(event)
