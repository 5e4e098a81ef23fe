"""A sheet with a form on it: it scrolls where there is little room, and a strip says what came of what was done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.ui.main_window import MainWindow
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.pieces import label, named
from scanner.ui.side_sheet import SideSheet
from scanner.ui.theme import Look


class FormSheet(SideSheet):
    """What is on it goes into `body`, from the top down."""

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__(window, title)
        self.strip = NoticeStrip()
        content = named(QWidget(), "plain")
        content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # as wide as the sheet
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        scroll = named(QScrollArea(), "plain")
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(scroll, 1)
        self.column.addWidget(self.strip)

    def heading_over(self, title: str, *below: QWidget | QLayout) -> None:
        """A part of the form under its heading."""
        self.body.addWidget(label(title, "heading"))
        for each in below:
            if isinstance(each, QWidget):
                self.body.addWidget(each)
            else:
                self.body.addLayout(each)

    def set_look(self, chosen: Look) -> None:
        super().set_look(chosen)
        self.body.setSpacing(chosen.px(8))


def in_a_row(*widgets: QWidget, stretched: QWidget | None = None) -> QHBoxLayout:
    """Side by side; `stretched` takes the room that is left, and where there is none it is left free."""
    row = QHBoxLayout()
    for each in widgets:
        row.addWidget(each, 1 if each is stretched else 0)
    if stretched is None:
        row.addStretch(1)
    return row


def signed(name: QWidget) -> QHBoxLayout:
    """Where whoever does it puts their name."""
    return in_a_row(label(mark("Your name"), "fieldName"), name, stretched=name)
