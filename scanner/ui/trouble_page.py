"""When the door cannot be opened at all: what is wrong, what to do, the way out, and what support needs to help."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from scanner.app.bundle import Bundle
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.bundle_view import BundleView
from scanner.ui.details import details
from scanner.ui.language import say
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.pieces import label, named, push_button, scrolling
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap


class TroublePage(QWidget):
    """`again` asks for another try, `setup_wanted` for setting up a door instead, `bundle_wanted` for what support
    would be sent."""

    again = Signal()
    setup_wanted = Signal()
    bundle_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: ScannerError | None = None
        self.title = label(name="pageTitle", wrap=True)
        self.advice = label(name="pageText", wrap=True)
        self.retry = push_button(mark("Try again"), "primary")
        self.copy = push_button(mark("Copy details"))
        self.setup = push_button(mark("Set up a door"))
        self.bundle = push_button(mark("See what would be sent"))
        self.strip = NoticeStrip()
        self.strip.button.hide()
        self.view = BundleView()
        self._pages = QStackedWidget()
        self.retry.clicked.connect(self.again)
        self.setup.clicked.connect(self.setup_wanted)
        self.copy.clicked.connect(self._copy)
        self.bundle.clicked.connect(self.bundle_wanted)
        self._lay_out()

    @property
    def previewing(self) -> bool:
        return self._pages.currentWidget() is self.view

    def show_error(self, error: ScannerError) -> None:
        self._error = error
        say(self.title.setText, shown(error.title, 200))
        say(self.advice.setText, shown(error.advice, 400))
        self.strip.hide()
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_bundle(self, bundle: Bundle) -> None:
        """What would be saved, to be read."""
        self.view.show_bundle(bundle)
        self._pages.setCurrentWidget(self.view)
        self.view.take_focus()

    def show_card(self) -> None:
        """What is wrong, once more."""
        self.view.clear()
        self.bundle.setEnabled(True)
        self._pages.setCurrentIndex(0)

    def set_look(self, chosen: Look) -> None:
        self._card.setMaximumWidth(chosen.px(760))
        self.view.set_look(chosen)

    def _lay_out(self) -> None:
        buttons = Wrap()
        buttons.setSpacing(8)
        buttons.addWidget(self.setup)
        buttons.addWidget(self.copy)
        buttons.add_spring()
        buttons.addWidget(self.retry)
        self._card = card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addLayout(buttons)
        column.addWidget(self._support())
        column.addWidget(self.strip)
        middle = named(QWidget(), "plain")
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for page in (scrolling(middle), self.view):
            self._pages.addWidget(page)
        QVBoxLayout(self).addWidget(self._pages)

    def _support(self) -> QWidget:
        whole = QWidget()
        words = QVBoxLayout(whole)
        words.setContentsMargins(0, 12, 0, 0)
        words.addWidget(label(mark("For support"), "heading"))
        promise = mark(
            "Logs, settings, versions, the queue's state: no keys, no names, tickets as tags. You see it first."
        )
        words.addWidget(label(promise, "muted", wrap=True))
        words.addWidget(self.bundle, 0, Qt.AlignmentFlag.AlignTrailing)
        return whole

    @Slot()
    def _copy(self) -> None:
        if self._error is not None:
            QGuiApplication.clipboard().setText(details(self._error))
