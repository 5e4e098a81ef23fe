"""The set-up page's question after a door card was held to the camera: its short code."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from scanner.app.door_card import WrongCode
from scanner.app.door_card_use import OpenedCard
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.field import Field
from scanner.ui.pieces import label, named, push_button


class CardEntry(QFrame):
    """Hidden until a card was seen. `wanted` has the card and the short code. `used` is the name of the card that was
    opened last and `made_for` the event of it: both are the form's."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "noteBar")
        self._card = self._done = self.used = self.made_for = ""
        self.code = Field(mark("The card's short code"), "K7QM-4R2X", longest=40)
        self.button = push_button(mark("Open the card"), "primary")
        self._cancel = push_button(mark("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.addWidget(label(mark("A door card. Your supervisor tells you its short code."), "fieldName", wrap=True))
        column.addWidget(self.code)
        column.addLayout(buttons)
        self.button.clicked.connect(self._send)
        self.code.edit.returnPressed.connect(self._send)
        self._cancel.clicked.connect(self.reset)
        self.hide()

    @property
    def asking(self) -> bool:
        return not self.isHidden()

    def ask(self, card: str) -> None:
        """The same card again (a camera sees it many times) changes nothing."""
        if card == self._done or (self.asking and card == self._card):
            return
        self._card = card
        self.code.fill("")
        self._busy(busy=False)
        self.show()
        self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def opened(self, card: OpenedCard) -> None:
        done = self._card
        self.reset()
        self.used, self.made_for, self._done = card.card, card.contents.event, done

    def complain(self, error: ScannerError) -> None:
        """A wrong short code is asked for again; a card that cannot be used is put away."""
        self._busy(busy=False)
        if isinstance(error, WrongCode):
            self.code.complain(error.title)
            self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code.edit.selectAll()
        else:
            self.reset()

    @Slot()
    def reset(self) -> None:
        self._card = self._done = self.used = self.made_for = ""
        self.code.fill("")
        self.hide()

    def _busy(self, *, busy: bool) -> None:
        self.code.setEnabled(not busy)
        self.button.setEnabled(not busy)

    @Slot()
    def _send(self) -> None:
        if not self.code.text:
            self.code.complain(mark("Type the short code. Your supervisor has it."))
            return
        self._busy(busy=True)
        self.wanted.emit(self._card, self.code.text)
