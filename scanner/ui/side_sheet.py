"""A sheet at the window's right side, over camera and sections: the answer stays in sight, and scanning goes on."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from scanner.domain.text import mark
from scanner.ui.door_page import beside
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.pieces import label, push_button
from scanner.ui.push import PushButton
from scanner.ui.theme import Look
from scanner.ui.tongue import mirrored
from scanner.ui.wrap import Wrap


class SideSheet(QFrame):
    """Hidden until `open`. `closed`: by its button, by Esc, or by whoever closes it."""

    closed = Signal()

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("sideSheet")
        say(self.setAccessibleName, title)
        self.heading = label(title, "sheetTitle")
        self.close_button = push_button(mark("Close  (Esc)"), "small")
        say(self.close_button.setAccessibleName, mark("Close"))
        self.close_button.clicked.connect(self.leave)
        top = Wrap()
        top.addWidget(self.heading)
        top.add_spring()
        top.addWidget(self.close_button)
        self.column = QVBoxLayout(self)
        self.column.addLayout(top)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.place)
        window.installEventFilter(self)
        window.queue_shown.connect(self._arranged_anew)
        self.hide()

    def open(self) -> None:
        self.set_look(self._window.look)
        self.place()
        self.show()
        self.raise_()
        self._settle.start()

    @Slot()
    def leave(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def set_look(self, chosen: Look) -> None:
        gap = chosen.px(14)
        self.column.setContentsMargins(gap, gap, gap, gap)
        self.column.setSpacing(chosen.px(10))
        say(self.close_button.setText, mark("Esc", "a key") if chosen.crowded else mark("Close  (Esc)"))
        for button in self.findChildren(PushButton):
            button.may_wrap(wraps=True)

    @Slot()
    def place(self) -> None:
        """Right of the answer; under it where the answer has the whole width."""
        window, pages = self._window, self._window.pages
        gap, width = window.look.px(12), pages.width() * beside(window.look) // 100
        top = pages.y() + gap
        if window.queue_open:
            answer = window.verdict
            top = answer.mapTo(window, answer.rect().bottomLeft()).y() + gap
        left = gap if mirrored() else pages.width() - width
        self.setGeometry(left, top, width - gap, pages.y() + pages.height() - gap - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange) and not self.isHidden():
            self.set_look(self._window.look)
            self._settle.start()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _arranged_anew(self, _shown: bool) -> None:  # noqa: FBT001  a signal's argument
        if not self.isHidden():
            self._settle.start()
            self.raise_()
