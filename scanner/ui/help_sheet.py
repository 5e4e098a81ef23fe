"""The keys, on one sheet over the window. Scanning goes on underneath, and the next answer takes the sheet away."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from scanner.ui.pieces import label

KEYS = (
    ("F1 or ?", "This sheet"),
    ("F2 or Ctrl+E", "Type a ticket number"),
    ("F3 or Ctrl+F", "Find a guest by name, e-mail or number; Enter lets in, Esc closes"),
    ("F4", "Supervisor: unlock with the PIN"),
    ("Ctrl+L", "Lock the supervisor out again"),
    ("Enter", "Check what was typed"),
    ("Esc or Space", "Clear the answer"),
    ("F8", "Use the next camera"),
    ("Ctrl+V", "Check a picture or number that was copied"),
    ("M", "Sound on or off"),
    ("F5", "Ask the server for news now"),
    ("F6", "Queue: what waits for the server"),
    ("F7", "Conflicts: let in, but refused by the server"),
    ("F9", "Flow: who is in, who is to come, how fast"),
    ("F10", "Check this door: is it ready?"),
    ("F11", "Full screen"),
    ("F12", "Window for the guest, on another monitor"),
    ("Tab", "Go to the next button or switch"),
    ("Space on a switch", "Open or close the section"),
)


class HelpSheet(QFrame):
    """A child of the window, in its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("sheet")
        self.setAccessibleName("Keys")
        heading = label("Keys", "sheetTitle")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, what) in enumerate(KEYS):
            grid.addWidget(label(key, "key"), row, 0)
            grid.addWidget(label(what), row, 1)
        hint = label("A hand scanner works at any time; set it to end each code with Enter.", "muted")
        self.close_button = QPushButton("Close")
        self.close_button.clicked.connect(self.hide)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(28, 22, 28, 22)
        column_box.setSpacing(14)
        column_box.addWidget(heading)
        column_box.addLayout(grid)
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
        self.adjustSize()
        parent = self._window
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
