"""The box under a form that says how it went; trouble's details can be copied from it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.details import details
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button, restyle


class ResultBox(QFrame):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "result")
        self._error: ScannerError | None = None
        self._title = label(name="resultWords", wrap=True)
        self._more = label(name="resultMore", wrap=True)
        self.copy = push_button(mark("Copy details"), "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(self.copy)
        self.copy.clicked.connect(self._copy)
        self.hide()

    @property
    def said(self) -> tuple[str, str]:
        """Title and more; empty while it is hidden."""
        return ("", "") if self.isHidden() else (self._title.text(), self._more.text())

    def say(self, tone: str, title: str, more: str) -> None:
        """`tone` is "", "good", "warn" or "bad"."""
        self.setProperty("tone", tone)
        restyle(self, self._title, self._more)
        say(self._title.setText, title)
        say(self._more.setText, more)
        say(self.setAccessibleName, title)
        say(self.setAccessibleDescription, more)
        self.copy.setVisible(tone == "bad")
        self.show()

    def say_trouble(self, error: ScannerError) -> None:
        self._error = error
        self.say("bad", error.title, error.advice)

    @Slot()
    def _copy(self) -> None:
        if self._error is not None:
            QGuiApplication.clipboard().setText(details(self._error))
