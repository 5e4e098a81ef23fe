"""A field for a note, in which a hand scanner does no harm.

A scanner types into whatever field has the focus, and ends with Enter: without care a guest's ticket would become the
note that closes a conflict. So what came at a scanner's speed is taken out of the note again and goes to the door.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from scanner.ui.keyboard_wedge import Burst, PressedAt, time_stamp
from scanner.ui.language import say

SHORTEST = 8
"""Characters at a scanner's speed that count as a code in a field where people type."""

LONGEST = 500


class NoteField(QLineEdit):
    """`done`: Enter by a person. `scanned`: a code by a scanner; the note is as it was before. `escaped`: Esc."""

    done = Signal()
    scanned = Signal(str)
    escaped = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None, *, longest: int = LONGEST) -> None:
        super().__init__(parent)
        self.pressed_at: PressedAt = time_stamp
        self._burst = Burst()
        self._before = ""
        say(self.setAccessibleName, name)
        say(self.setPlaceholderText, hint)
        self.setMaxLength(longest)

    @property
    def note(self) -> str:
        return self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = event.key(), self.pressed_at(event)
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ended(at)
        else:
            self._count(event.text(), at)
            super().keyPressEvent(event)

    def _count(self, character: str, at: float) -> None:
        if len(character) != 1 or not character.isprintable():
            return
        if not self._burst.takes(at):
            self._burst.take()
        if not self._burst.characters:
            self._before = self.text()
        self._burst.add(character, at)

    def _ended(self, at: float) -> None:
        quick = self._burst.takes(at)
        code = self._burst.take()
        if quick and len(code) >= SHORTEST:
            self.setText(self._before)
            self.scanned.emit(code)
        else:
            self.done.emit()
