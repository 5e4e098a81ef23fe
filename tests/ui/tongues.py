"""Languages that nobody speaks, and what of a window can be read: to find text that is never translated, or cut off."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)

from scanner.ui.pieces import Elided
from scanner.ui.tongue import TONGUE

OPEN, CLOSE = "\u27e6", "\u27e7"


class Pseudo(QTranslator):
    """Puts everything that is translated in brackets; `longer` by so many parts of its length."""

    def __init__(self, longer: float = 0.0) -> None:
        super().__init__()
        self._longer = longer

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _number: int = -1) -> str:
        if source.startswith("{") and source.endswith("}") and " " not in source:
            return source
        words = max(0, round(len(source) * self._longer / 5))
        return f"{OPEN}{source}{' long' * words}{CLOSE}"


def speak_pseudo(*, longer: float = 0.0, locale: str = "en_GB") -> None:
    TONGUE.use(f"pseudo {longer} {locale}", [Pseudo(longer)], QLocale(locale))


def texts(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """All that is to be read in a window, or read out: the widget, what it is, and the text. What is hidden counts: it
    is shown some time."""
    for widget in (window, *window.findChildren(QWidget)):
        if _of_qt(widget):
            continue
        for name in ("accessibleName", "accessibleDescription", "toolTip", "windowTitle"):
            yield widget, name, getattr(widget, name)()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, "text", widget.text()
        if isinstance(widget, QLineEdit) and " " in widget.placeholderText():  # a word alone is an example
            yield widget, "placeholderText", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((widget, "itemText", widget.itemText(row)) for row in range(widget.count()))
        if isinstance(widget, QMenu):
            yield widget, "title", widget.title()
            yield from ((widget, "action", _words(action)) for action in widget.actions())
        if isinstance(widget, QTableView):
            yield from ((widget, "heading", heading) for heading in _headings(widget.model()))


def untranslated(window: QWidget, names: set[str]) -> list[str]:
    """What is fixed text and went past the translators, in a window that speaks `Pseudo`. `names` are people's,
    sections' and other things that are never translated."""
    found = []
    for widget, what, text in texts(window):
        rest = _outside(text)
        for name in sorted(names, key=len, reverse=True):
            rest = rest.replace(name, " ")
        if re.search(r"[^\W\d_]{2,}", rest):
            found.append(f"{type(widget).__name__} {widget.objectName()} {what}: {text!r}")
    return found


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could not name; one that gets its words before it is shown is none yet."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if _is_control(widget) and not _of_qt(widget) and not _named(widget) and not _waits_for_words(widget)
    ]


def cut_off(window: QWidget) -> list[str]:
    """Visible words that have too little room. What elides on purpose (it has the whole of it as tool tip) is left
    out, and so is what somebody can scroll to."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided) or _of_qt(widget):
            continue
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                wanted = widget.heightForWidth(widget.width())
                if widget.height() + 2 < wanted:
                    found.append(f"label {widget.text()!r}: {widget.height()} high of {wanted}")
            elif widget.sizePolicy().horizontalPolicy() is not widget.sizePolicy().Policy.Ignored and (
                widget.width() + 2 < widget.fontMetrics().horizontalAdvance(widget.text())
            ):
                found.append(f"label {widget.text()!r}: {widget.width()} wide")
        elif isinstance(widget, QAbstractButton) and widget.text():
            least = widget.minimumSizeHint()
            if widget.width() + 2 < least.width() or widget.height() + 4 < least.height():
                found.append(f"button {widget.text()!r}: {widget.size()} of {least}")
    return found


def _outside(text: str) -> str:
    """What stands in no brackets; they may be nested."""
    depth, rest = 0, []
    for character in text:
        depth += (character == OPEN) - (character == CLOSE)
        if depth == 0 and character != CLOSE:
            rest.append(character)
    return "".join(rest)


def _words(action: QAction) -> str:
    return action.text()


def _headings(model: QAbstractItemModel | None) -> list[str]:
    count = model.columnCount() if model else 0
    return [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in range(count) if model]


def _of_qt(widget: QWidget) -> bool:
    """Parts that Qt makes within its own widgets."""
    return widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QTabBar)


def _is_control(widget: QWidget) -> bool:
    """What is pressed or filled in, and whatever else the keyboard reaches."""
    return (
        (
            isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView)
            or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        )
        and not isinstance(widget.parentWidget(), QLineEdit | QComboBox | QTableView | QMenu)
        and not isinstance(_grandparent(widget), QComboBox)
    )


def _grandparent(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    return parent.parentWidget() if parent else None


def _waits_for_words(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton) and not widget.isVisible()


def _named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
