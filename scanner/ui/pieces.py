"""Small things that every panel is made of.

Text on labels is always plain text: a name from far away that holds a tag is shown with its brackets, not obeyed.
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The same widget under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def label(text: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return named(made, name) if name else made


def restyle(*widgets: QWidget) -> None:
    """Has the style sheet look again after a property changed that it asks for."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
