"""Keys for a PIN: large enough for gloves, and typed just as well.

It is no text field on purpose: a hand scanner that types is heard as anywhere else, and its code goes to the door and
not into the PIN. What is typed is never shown, nor told to a screen reader: only how many digits there are.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.supervisor import LONGEST, SHORTEST
from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button
from scanner.ui.theme import Look

_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PinPad(QWidget):
    """`given` has the PIN once Enter was pressed; nothing of it stays here."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on a telephone, everywhere
        say(self.setAccessibleName, mark("PIN"))
        self.dots = label(name="pinDots")
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid = QGridLayout()
        self.keys: dict[str, QPushButton] = {}
        for place, key in enumerate("123456789"):
            self._put(key, mark("Digit {digit}", digit=key), place // 3, place % 3)
        self._put("\u232b", mark("Take a digit back"), 3, 0)
        self._put("0", mark("Digit {digit}", digit="0"), 3, 1)
        self._put("OK", mark("Enter the PIN"), 3, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.dots)
        column.addLayout(self._grid, 10)
        column.addStretch(1)
        self._show()

    @property
    def typed(self) -> int:
        """How many digits there are."""
        return len(self._digits)

    def clear(self) -> None:
        self._digits = ""
        self._show()

    def type(self, digits: str) -> None:
        """As if pressed one by one, with Enter after them."""
        self._digits = ""
        for digit in digits:
            self._press(digit)
        self._enter()

    def set_look(self, chosen: Look) -> None:
        self._grid.setSpacing(chosen.px(8))
        for button in self.keys.values():
            button.setMaximumHeight(chosen.px(76))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        character = event.text()
        if len(character) == 1 and character in "0123456789":
            self._press(character)
        elif event.key() in _BACK:
            self._back()
        elif event.key() in _ENTER:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _put(self, key: str, name: str, row: int, column: int) -> None:
        button = push_button(key, "pinKey")
        say(button.setAccessibleName, name)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever types goes on typing
        button.clicked.connect(self._clicked)
        self._grid.addWidget(button, row, column)
        self.keys[key] = button

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        match button.text():
            case "OK":
                self._enter()
            case "\u232b":
                self._back()
            case digit:
                self._press(digit)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, digit: str) -> None:
        self._digits = (self._digits + digit)[:LONGEST]
        self._show()

    def _back(self) -> None:
        self._digits = self._digits[:-1]
        self._show()

    def _enter(self) -> None:
        if len(self._digits) >= SHORTEST and self.isEnabled():
            digits, self._digits = self._digits, ""
            self._show()
            self.given.emit(digits)

    def _show(self) -> None:
        count = len(self._digits)
        self.dots.setText(" ".join("\u25cf" * count + "\u25cb" * max(0, SHORTEST - count)))
        say(self.setAccessibleDescription, mark("{n} digit(s) typed", "", count))
        self.keys["OK"].setEnabled(count >= SHORTEST)
