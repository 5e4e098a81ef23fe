"""The keys, on one sheet over the window. Scanning goes on underneath, and the next answer takes the sheet away."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button, scrolling

KEYS = (
    (mark("F1 or ?"), mark("This sheet")),
    (mark("F2 or Ctrl+E"), mark("Type a ticket number")),
    (mark("F3 or Ctrl+F"), mark("Find a guest by name, e-mail or number; Enter lets in, Esc closes")),
    ("F4", mark("Supervisor: unlock with the PIN")),
    (mark("Ctrl+O"), mark("Let in all the same: a supervisor's word, with its reason")),
    (mark("Ctrl+L"), mark("Lock the supervisor out again")),
    (mark("Enter"), mark("Check what was typed")),
    (mark("Esc or Space"), mark("Clear the answer")),
    (mark("P, then - and + before it"), mark("Let in the others of a party, all or so many")),
    (mark("Arrows up and down"), mark("Answer what is asked: yes, or the choice that is marked; and no")),
    ("F8", mark("Use the next camera")),
    (mark("Ctrl+V"), mark("Check a picture or number that was copied")),
    ("M", mark("Sound on or off")),
    ("F5", mark("Ask the server for news now")),
    ("F6", mark("Queue: what waits for the server")),
    ("F7", mark("Conflicts: let in, but refused by the server")),
    ("F9", mark("Flow: who is in, who is to come, how fast")),
    ("F10", mark("Check this door: is it ready?")),
    ("F11", mark("Full screen")),
    ("F12", mark("Window for the guest, on another monitor")),
    (mark("Tab"), mark("Go to the next button or switch")),
    (mark("Space on a switch"), mark("Open or close the section")),
)

MARGIN = 28


class HelpSheet(QFrame):
    """A child of the window, in its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("sheet")
        say(self.setAccessibleName, mark("Keys"))
        heading = label(mark("Keys"), "sheetTitle")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, what) in enumerate(KEYS):
            grid.addWidget(label(key, "key"), row, 0)
            grid.addWidget(label(what, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        hint = label(mark("A hand scanner works at any time; set it to end each code with Enter."), "muted", wrap=True)
        self.close_button = push_button(mark("Close"))
        self.close_button.clicked.connect(self.hide)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(28, 22, 28, 22)
        column_box.setSpacing(14)
        column_box.addWidget(heading)
        content = named(QWidget(), "plain")
        content.setLayout(grid)
        self._grid, self._scroll = grid, scrolling(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(self._scroll.setAccessibleName, mark("Keys"))
        column_box.addWidget(self._scroll, 1)
        column_box.addWidget(hint)
        column_box.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        parent.installEventFilter(self)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        if self.isVisible():
            self.hide()
            return
        self._centre()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._centre()
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        parent = self._window
        chosen = parent.size() - QSize(2 * MARGIN, 2 * MARGIN)
        self.ensurePolished()
        wanted = min(chosen.width(), self._grid.sizeHint().width() * 3 // 2 + 2 * MARGIN)
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        inside = self._grid.heightForWidth(wanted - 2 * MARGIN)
        self.resize(wanted, min(chosen.height(), around + inside + MARGIN))
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
