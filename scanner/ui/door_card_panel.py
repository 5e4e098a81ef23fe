"""A door card on the screen: another door can read it off here, or off paper. The short code stands beside it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.text import Clock, Day, joined, mark
from scanner.ui.door_card_paint import Sheet, paint_code
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button


class CodeView(QWidget):
    """The code, as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(180, 180))
        say(self.setAccessibleName, mark("The card's code, for another door's camera"))

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, 0, side, side)
        painter = QPainter(self)
        paint_code(painter, self._sheet.squares, place)
        painter.end()


class DoorCardPage(QWidget):
    """`print_wanted` and `save_wanted` have the sheet; `left` says that the card is done with."""

    print_wanted = Signal(object)
    save_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.view = CodeView()
        self.code = label("", "pageTitle")
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        say(self.code.setAccessibleName, mark("The card's short code"))
        self.words = label("", "sheetText", wrap=True)
        self.print = push_button(mark("Print\u2026"), "primary")
        self.save = push_button(mark("Save\u2026"))
        self.done = push_button(mark("Done"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(label(mark("Door card"), "heading"), 1)
        top.addWidget(self.done)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print, 1)
        buttons.addWidget(self.save, 1)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(label(mark("Short code: tell it, do not send it with the card"), "heading", wrap=True))
        column.addWidget(self.code)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.sheet))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.sheet))
        self.done.clicked.connect(self.left)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.view.show_sheet(sheet)
        self.code.setText(sheet.card.code)
        until = sheet.card.expires
        good = mark("Good until {time} on {day}.", time=Clock(until, seconds=False), day=Day(until))
        how = mark("Hold it to the other door's camera, or print it. It sets up each device once.")
        say(self.words.setText, joined(" ", (good, how)))
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Neither code nor short code stands anywhere any more."""
        self.sheet = None
        self.view.show_sheet(None)
        self.code.clear()
