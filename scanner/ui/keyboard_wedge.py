"""Hand scanners that type.

To the computer such a scanner is a keyboard with very quick fingers: the code's characters a few milliseconds apart,
then Enter, Tab or a pause. Wherever the focus is outside a text field, that is one code. Keys pressed by a person are
slower; they are held back for a moment, until it is clear that nothing quick follows, and then go where they were
going. In a text field nothing is taken.

How quick the keys were is told by the time stamps that the system puts on them, not by when they arrive here: a window
that is busy for a moment gets a whole code at once, or one half of it late.

`Burst` is the judgement alone, without Qt.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from scanner.domain.keyboard import mismatches
from scanner.domain.reading import may_be_ticket

QUICK = 0.06  # seconds between two keys of a scanner; people rarely get below 0.08 even when drumming
HELD = 70  # ms that a key is held back
STRAGGLERS = 15  # ms more, so that keys which wait in the system's queue behind a busy window are looked at first
REST_OF_A_CODE = 300  # ms that the rest of what looks like a code may come late
SHORTEST = 4  # characters; two quick fingers are no code
LONGEST = 8192

_ENDS = frozenset({"\r", "\n", "\t"})


PressedAt = Callable[[QKeyEvent], float]


def time_stamp(event: QKeyEvent) -> float:
    """When the key was pressed, in seconds from an arbitrary start; now, where the system does not tell."""
    stamp = event.timestamp()
    return stamp / 1000 if stamp else time.monotonic()


@dataclass
class Burst:
    """Characters that came quickly after one another."""

    characters: list[str] = field(default_factory=list)
    last: float = 0.0

    def takes(self, at: float) -> bool:
        """Whether a character pressed now belongs to those before it (or is the first of a new row)."""
        return not self.characters or at - self.last <= QUICK

    def add(self, character: str, at: float) -> None:
        if len(self.characters) < LONGEST:
            self.characters.append(character)
        self.last = at

    @property
    def is_code(self) -> bool:
        return len(self.characters) >= SHORTEST

    def take(self) -> str:
        text = "".join(self.characters)
        self.characters.clear()
        return text


class KeyboardWedge(QObject):
    """Install it on the application. `scanned` has a whole code; `unended` says that a scanner left out the Enter: a
    ticket's code is understood all the same, ended by the pause after it."""

    scanned = Signal(str)
    unended = Signal()

    def __init__(self, parent: QObject | None = None, *, pressed_at: PressedAt | None = None) -> None:
        super().__init__(parent)
        self._pressed_at = pressed_at or time_stamp
        self._waited = False
        self._burst = Burst()
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._replaying = False
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._nothing_followed)

    def install(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def remove(self) -> None:
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self._quiet.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):  # asked first: every event of the program comes by here
            return False
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        if self._replaying or not isinstance(watched, QWidget) or _takes_text():
            return False
        if kind == QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if kind == QEvent.Type.ShortcutOverride:
            return self._wants(event) and _accept(event)
        return self._released(watched, event)

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        if not self._wants(event):
            return False
        at, character = self._pressed_at(event), event.text()
        if not self._burst.takes(at):
            self._fell_quiet()
        if character in _ENDS:
            return self._ended()
        self._burst.add(character, at)
        self._held.append((target, _copied(event)))
        self._waited = False
        self._quiet.start(HELD)
        return True

    def _wants(self, event: QKeyEvent) -> bool:
        """Characters, and the Enter or Tab after some; no autorepeat, nothing with Ctrl or Alt, no bare modifier."""
        character = event.text()
        if event.isAutoRepeat() or len(character) != 1:
            return False
        if character in _ENDS:
            return bool(self._burst.characters)
        return character.isprintable() or bool(self._burst.characters)

    def _ended(self) -> bool:
        if not self._burst.is_code:
            self._fell_quiet()
            return False
        self._quiet.stop()
        self._held.clear()
        self.scanned.emit(self._burst.take())
        return True

    def _released(self, target: QWidget, event: QKeyEvent) -> bool:
        """The release of a key that is held back waits with it."""
        if any(held.key() == event.key() and held.type() == QEvent.Type.KeyPress for _, held in self._held):
            self._held.append((target, _copied(event)))
            return True
        return False

    @Slot()
    def _nothing_followed(self) -> None:
        if self._waited:
            self._fell_quiet()
            return
        self._waited = True
        self._quiet.start(REST_OF_A_CODE if self._burst.is_code else STRAGGLERS)

    def _fell_quiet(self) -> None:
        """Nothing quick followed: it was a person, whose keys now go on their way, or a scanner that ends its codes by
        a pause."""
        self._quiet.stop()
        code_without_end = self._burst.is_code
        held, self._held = self._held, []
        text = self._burst.take()
        if code_without_end:
            if _may_be_meant_as_ticket(text):
                self.scanned.emit(text)
            self.unended.emit()
            return
        self._replaying = True
        try:
            for target, event in held:
                if not shiboken6.isValid(target):
                    continue
                QCoreApplication.sendEvent(target, event)
        finally:
            self._replaying = False


def _may_be_meant_as_ticket(text: str) -> bool:
    """Whether a code without an end is whole: a hand that falls on the keys is none, nor is half a code."""
    return may_be_ticket(text) or next(mismatches(text), None) is not None


def _takes_text() -> bool:
    """Whether somebody types into a field that they see; one that is hidden may still have the focus."""
    focus = QApplication.focusWidget()
    if focus is None or not focus.isVisible():
        return False
    if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
        return not focus.isReadOnly()
    return isinstance(focus, QAbstractSpinBox) or (isinstance(focus, QComboBox) and focus.isEditable())


def _copied(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())


def _accept(event: QKeyEvent) -> bool:
    event.accept()
    return True
