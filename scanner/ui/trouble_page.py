"""When the door cannot be opened at all: what is wrong, what to do, and the way out."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.details import details
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button


class TroublePage(QWidget):
    """`again` asks for another try, `setup_wanted` for setting up a door instead."""

    again = Signal()
    setup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: ScannerError | None = None
        self.title = label(name="pageTitle", wrap=True)
        self.advice = label(name="pageText", wrap=True)
        self.retry = push_button(mark("Try again"), "primary")
        self.copy = push_button(mark("Copy details"))
        self.setup = push_button(mark("Set up a door"))
        self.retry.clicked.connect(self.again)
        self.setup.clicked.connect(self.setup_wanted)
        self.copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.setup)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.retry)
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addLayout(buttons)
        card.setMinimumWidth(560)
        card.setMaximumWidth(760)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def show_error(self, error: ScannerError) -> None:
        self._error = error
        say(self.title.setText, shown(error.title, 200))
        say(self.advice.setText, shown(error.advice, 400))
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _copy(self) -> None:
        if self._error is not None:
            QGuiApplication.clipboard().setText(details(self._error))
