"""What every field of a form has: a name above, something to fill in, and below it what is wrong with it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from scanner.ui.language import say
from scanner.ui.pieces import label, restyle


class FormField(QWidget):
    """`edit` is what is filled in; more may stand beside it in `row`."""

    reveal: QToolButton | None = None

    def __init__(self, name: str, edit: QWidget) -> None:
        super().__init__()
        self.edit = edit
        say(edit.setAccessibleName, name)
        title = label(name, "fieldName", wrap=True)
        title.setBuddy(edit)
        self._error = label(name="fieldError", wrap=True)
        self._error.hide()
        self.row = QHBoxLayout()
        self.row.addWidget(edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        column.addLayout(self.row)
        column.addWidget(self._error)

    @property
    def text(self) -> str:
        """What was filled in."""
        raise NotImplementedError

    def fill(self, text: str) -> None:
        raise NotImplementedError

    @property
    def error(self) -> str:
        return self._error.text() if not self._error.isHidden() else ""

    def complain(self, sentence: str) -> None:
        say(self._error.setText, sentence)
        self._error.show()
        say(self.edit.setAccessibleDescription, sentence)
        self._mark(wrong=True)

    @Slot()
    def clear_error(self) -> None:
        self._error.hide()
        self.edit.setAccessibleDescription("")
        self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.edit.setProperty("wrong", wrong)
        restyle(self.edit)
