"""A field of a form that is typed in."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

from scanner.domain.text import mark
from scanner.ui.form_field import FormField
from scanner.ui.language import say
from scanner.ui.pieces import named


class Field(FormField):
    """`secret` hides what is typed until asked to show it."""

    edit: QLineEdit

    def __init__(self, name: str, hint: str, *, secret: bool = False, longest: int = 200) -> None:
        super().__init__(name, QLineEdit())
        say(self.edit.setPlaceholderText, hint)
        self.edit.setMaxLength(longest)
        if secret:
            self.reveal = self._hide_what_is_typed()
            self.row.addWidget(self.reveal)
        self.edit.textEdited.connect(self.clear_error)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    def fill(self, text: str) -> None:
        self.edit.setText(text)
        self.clear_error()

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
