"""A field of a form: a name above, what is typed, and below it what is wrong with it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, named, restyle


class Field(QWidget):
    """`secret` hides what is typed until asked to show it."""

    def __init__(self, name: str, hint: str, *, secret: bool = False, longest: int = 200) -> None:
        super().__init__()
        self._label = label(name, "fieldName", wrap=True)
        self.edit = QLineEdit()
        say(self.edit.setPlaceholderText, hint)
        say(self.edit.setAccessibleName, name)
        self.edit.setMaxLength(longest)
        self._label.setBuddy(self.edit)
        self._error = label(name="fieldError", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        self.reveal = self._hide_what_is_typed() if secret else None
        if self.reveal is not None:
            row.addWidget(self.reveal)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._error)
        self.edit.textEdited.connect(self.clear_error)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    @property
    def error(self) -> str:
        return self._error.text() if not self._error.isHidden() else ""

    def fill(self, text: str) -> None:
        self.edit.setText(text)
        self.clear_error()

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

    def _hide_what_is_typed(self) -> QToolButton:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        show = named(QToolButton(), "reveal")
        say(show.setText, mark("Show"))
        show.setCheckable(True)
        show.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(show.setAccessibleName, mark("Show what is typed"))
        show.toggled.connect(self._reveal)
        return show

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:  # noqa: FBT001  Qt's signature
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
