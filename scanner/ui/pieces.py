"""Small things that every panel is made of.

Text on labels is always plain text: a name from far away that holds a tag is shown with its brackets, not obeyed.
"""

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from scanner.ui.language import say
from scanner.ui.push import PushButton
from scanner.ui.tips import as_tip
from scanner.ui.tongue import leading

W = TypeVar("W", bound=QWidget)

_WRAPPED = frozenset({"heading", "sheetTitle"})
"""What is long in some language or other."""


def named(widget: W, name: str) -> W:
    """The same widget under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


class Words(QLabel):
    """Begins where one begins to read in the window's language, whatever language the words are in: by itself Qt puts
    a name in Latin letters to the left of a window that is read from the right."""

    def __init__(self) -> None:
        super().__init__()
        self._lead()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()
        super().changeEvent(event)

    def _lead(self) -> None:
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(leading() | upright)


def label(text: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    made = Words()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap or name in _WRAPPED)
    say(made.setText, text)
    return named(made, name) if name else made


def push_button(text: str, name: str = "") -> QPushButton:
    made = PushButton()
    say(made.setText, text)
    return named(made, name) if name else made


def scrolling(content: QWidget) -> QScrollArea:
    """Up and down, where there is less room than it needs; never to the side."""
    content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    scroll = named(QScrollArea(), "plain")
    scroll.setWidget(content)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


class Elided(QLabel):
    """One line that is cut with an ellipsis where there is no room for it; the whole of it is the tool tip then.
    `least` is how many characters are seen in any case; None: all."""

    def __init__(self, text: str = "", *, least: int | None = None) -> None:
        super().__init__()
        say(self.setText, text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._least = least

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        if self._least is None:
            return whole
        return QSize(min(whole.width(), self._least * self.fontMetrics().averageCharWidth()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        self.setToolTip(as_tip(self.text()) if words != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def restyle(*widgets: QWidget) -> None:
    """Has the style sheet look again after a property changed that it asks for."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
