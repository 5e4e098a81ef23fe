"""What came of something that was asked for: done, under way with how far it is, or not possible and what to do."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.details import details
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button, restyle

BRIEFLY = 6000  # ms


class NoticeStrip(QFrame):
    """Hidden until it says something. `cancelled` comes from the button of what is under way."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result")
        self._title = label(name="resultWords", wrap=True)
        self._more = label(name="resultMore", wrap=True)
        self.bar = QProgressBar()
        say(self.bar.setAccessibleName, mark("Progress"))
        self.bar.setTextVisible(False)
        self.copy = push_button(mark("Copy details"), "small")
        self.copy.hide()
        self.button = push_button(mark("Close"), "small")
        self._details = ""
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self._title, self._more, self.bar):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(self.copy)
        row.addWidget(self.button)
        self.button.clicked.connect(self._pressed)
        self.copy.clicked.connect(self._copy)
        self._fade = QTimer(self, singleShot=True, interval=BRIEFLY)
        self._fade.timeout.connect(self.hide)
        self.hide()

    @property
    def said(self) -> tuple[str, str]:
        return ("", "") if self.isHidden() else (self._title.text(), self._more.text())

    @property
    def under_way(self) -> bool:
        return not self.isHidden() and not self.bar.isHidden()

    def say(self, tone: str, title: str, more: str = "") -> None:
        """`tone` is "good", "warn" or "bad". What is good and needs no second look goes by itself; what is bad can be
        copied for whoever helps."""
        self._put(tone, title, more, button=mark("Close"))
        self._details = details(ScannerError(title, more)) if tone == "bad" else ""
        self.copy.setVisible(bool(self._details))
        self.bar.hide()
        if tone == "good" and not more:
            self._fade.start()

    def progress(self, title: str, done: int, total: int) -> None:
        self._put("", title, "", button=mark("Cancel"))
        self.copy.hide()
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.show()

    def _put(self, tone: str, title: str, more: str, *, button: str) -> None:
        self._fade.stop()
        self.setProperty("tone", tone)
        say(self._title.setText, title)
        say(self._more.setText, more)
        self._more.setVisible(bool(more))
        say(self.button.setText, button)
        say(self.setAccessibleName, title)
        say(self.setAccessibleDescription, more)
        restyle(self, self._title, self._more)
        self.show()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _pressed(self) -> None:
        if self.under_way:
            self.cancelled.emit()
        else:
            self.hide()
