"""The page that asks for the passphrase, where the system has no keychain: when the door is opened, and once, twice
over, when a first door is set up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from scanner.app.passphrase import NeedsPassphrase
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.errands import Errands
from scanner.ui.field import Field
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.pieces import label, named, push_button, scrolling


class PassphrasePage(QWidget):
    """`given` has the passphrase, `cancelled` says that nobody wants to type it."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._new = False
        self.title = label("", "pageTitle", wrap=True)
        self.advice = label("", "pageText", wrap=True)
        self.first = Field(mark("Passphrase"), "", secret=True, longest=500)
        self.again = Field(mark("The same once more"), "", secret=True, longest=500)
        self.button = push_button(mark("Unlock"), "primary")
        self.back = push_button(mark("Back"), "small")
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        for widget in (self.title, self.advice, self.first, self.again):
            column.addWidget(widget)
        column.addLayout(buttons)
        middle = named(QWidget(), "plain")
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(card, 2, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        QVBoxLayout(self).addWidget(scrolling(middle))
        self.button.clicked.connect(self._send)
        self.back.clicked.connect(self.cancelled)
        for field in (self.first, self.again):
            field.edit.returnPressed.connect(self._send)

    def ask(self, error: NeedsPassphrase, *, may_go_back: bool) -> None:
        self._new = error.new
        say(self.title.setText, error.title)
        say(self.advice.setText, error.advice)
        say(self.button.setText, mark("Choose it") if error.new else mark("Unlock"))
        self.again.setVisible(error.new)
        self.back.setVisible(may_go_back)
        self.forget()
        self.busy(busy=False)
        self.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, error: ScannerError) -> None:
        self.busy(busy=False)
        self.forget()
        self.first.complain(error.title)
        say(self.advice.setText, error.advice)
        self.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self, *, busy: bool) -> None:
        for widget in (self.first, self.again, self.button):
            widget.setEnabled(not busy)

    def forget(self) -> None:
        for field in (self.first, self.again):
            field.fill("")

    @Slot()
    def _send(self) -> None:
        chosen = self.first.edit.text()
        if self._new and chosen != self.again.edit.text():
            self.again.complain(mark("The two are not the same. Type it again."))
            return
        self.busy(busy=True)
        self.given.emit(chosen)


class PassphraseDesk(QObject):
    """Has somebody type it, and goes on with what needed it."""

    def __init__(
        self, window: MainWindow, unlock: Callable[[str], None], errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._unlock = unlock
        self._errands = errands
        self._go_on: Callable[[], None] | None = None
        self._give_up: Callable[[], None] | None = None
        self.page = PassphrasePage()
        window.pages.addWidget(self.page)
        self.page.given.connect(self._given)
        self.page.cancelled.connect(self._cancelled)

    def ask(self, error: NeedsPassphrase, go_on: Callable[[], None], give_up: Callable[[], None] | None = None) -> None:
        """`give_up`: where one gets to without; None: nowhere."""
        self._go_on, self._give_up = go_on, give_up
        self._window.status.hide()
        self._window.pages.setCurrentWidget(self.page)
        self.page.ask(error, may_go_back=give_up is not None)

    @Slot(str)
    def _given(self, chosen: str) -> None:
        self._errands.run(partial(self._unlock, chosen), self._unlocked, self.page.complain)

    @Slot(object)
    def _unlocked(self, _nothing: object) -> None:
        self.page.forget()
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            go_on()

    @Slot()
    def _cancelled(self) -> None:
        self.page.forget()
        if self._give_up is not None:
            self._give_up()
