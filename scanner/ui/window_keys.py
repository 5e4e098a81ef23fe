"""What each key does that no panel used: the window's own keys.

Ctrl+O and the like are told by the window as signals; whoever does the deed listens to those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from scanner.ui.main_window import MainWindow

PAGES: dict[int, str] = {
    Qt.Key.Key_F6: "queue",
    Qt.Key.Key_F7: "conflicts",
    Qt.Key.Key_F9: "flow",
    Qt.Key.Key_F10: "preflight",
}

WISHES: dict[int, str] = {
    Qt.Key.Key_P: "party_wanted",
    Qt.Key.Key_Minus: "fewer_wanted",
    Qt.Key.Key_Plus: "more_wanted",
    Qt.Key.Key_F3: "search_wanted",
    Qt.Key.Key_F4: "supervisor_wanted",
    Qt.Key.Key_F5: "sync_wanted",
    Qt.Key.Key_F12: "patron_wanted",
}
"""The window's signals."""

CTRL_WISHES: dict[int, str] = {
    Qt.Key.Key_F: "search_wanted",
    Qt.Key.Key_L: "lock_wanted",
    Qt.Key.Key_O: "override_wanted",
}

SIZES: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
"""With Ctrl: larger text, smaller, as usual."""


def press(window: MainWindow, event: QKeyEvent) -> bool:
    """Does what the key is for; says whether it is for anything."""
    if window.door_shown and window.question.press(event.key()):
        return True
    if event.key() == Qt.Key.Key_Escape:
        _escape(window)
        return True
    return _with_ctrl(window, event) or _alone(window, event)


def _escape(window: MainWindow) -> None:
    """Takes away what lies on top."""
    if window.help.isVisible():
        window.help.hide()
    elif window.queue_open:
        if not window.queue.escape():
            window.close_queue()
    else:
        window.clear_wanted.emit()


def _with_ctrl(window: MainWindow, event: QKeyEvent) -> bool:
    key, held = event.key(), event.modifiers()
    if key in SIZES and held & Qt.KeyboardModifier.ControlModifier:  # with Shift too, where + is typed so
        window.text_size_wanted.emit(SIZES[key])
    elif held != Qt.KeyboardModifier.ControlModifier:
        return False
    elif key in CTRL_WISHES:
        getattr(window, CTRL_WISHES[key]).emit()
    elif key == Qt.Key.Key_E:
        window.type_a_number()
    else:
        return False
    return True


def _alone(window: MainWindow, event: QKeyEvent) -> bool:
    key = event.key()
    if key in PAGES:
        window.toggle_queue(PAGES[key])
    elif key == Qt.Key.Key_F1 or event.text() == "?":
        window.help.toggle()
    elif key == Qt.Key.Key_Space and window.door_shown:
        window.clear_wanted.emit()
    elif key == Qt.Key.Key_F2:
        window.type_a_number()
    elif key == Qt.Key.Key_F11:
        window.toggle_full_screen()
    elif key == Qt.Key.Key_M and not event.modifiers():
        window.mute_wanted.emit()
    elif key in WISHES:
        getattr(window, WISHES[key]).emit()
    else:
        return False
    return True
