"""Signing in to the ticketing system: with an account, with an API key, or with the key that the door has."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.ui.choices import Choices
from scanner.ui.field import Field
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button, scrolling

WAYS = (
    ("account", mark("Account")),
    ("key", mark("API key")),
    ("door", mark("This door's key")),
)
_WORDS = {
    "account": mark("Sign in with the account of who runs the event."),
    "key": mark("Use an API key that may manage the event's tokens."),
    "door": mark("Use the API key that this door was set up with, if it may manage tokens."),
}


class SignIn(QWidget):
    """`wanted` has the way, the name and the secret, which is not kept here. `typed`: somebody is at it."""

    wanted = Signal(str, str, str)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ways = Choices(WAYS)
        self.words = label("", "sheetText", wrap=True)
        self.note = label("", "warning", wrap=True)
        self.name = Field(mark("User name or e-mail address"), "", longest=200)
        self.password = Field(mark("Password"), "", secret=True, longest=200)
        self.key = Field(mark("API key"), mark("32 letters and digits"), secret=True, longest=500)
        self.button = push_button(mark("Sign in"), "primary")
        content = named(QWidget(), "plain")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.note, self.ways, self.words, self.name, self.password, self.key, self.button):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))
        self.note.hide()
        self.ways.chosen.connect(self._turn)
        self.button.clicked.connect(self._send)
        for field in (self.name, self.password, self.key):
            field.edit.returnPressed.connect(self._send)
            field.edit.textEdited.connect(self.typed)
        self._turn("account")

    def start(self, note: str = "") -> None:
        """Nothing that was typed before stands there any more; `note` says why one has to sign in."""
        self.forget()
        say(self.note.setText, note)
        self.note.setVisible(bool(note))
        self.busy(busy=False)
        field = self.key if self.ways.now == "key" else self.name
        if self.isVisible():  # a hidden field that has the focus would swallow what hand scanners type
            (self.button if self.ways.now == "door" else field.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        for field in (self.password, self.key):
            field.fill("")

    def busy(self, *, busy: bool) -> None:
        for widget in (self.ways, self.name, self.password, self.key, self.button):
            widget.setEnabled(not busy)

    def complain(self, field: str, words: str) -> None:
        """Under the field that it is about."""
        self.busy(busy=False)
        about = self.name if field == "name" else self.password
        about.complain(words)
        about.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _turn(self, way: str) -> None:
        say(self.words.setText, _WORDS[way])
        for field, shown in ((self.name, "account"), (self.password, "account"), (self.key, "key")):
            field.setVisible(way == shown)

    @Slot()
    def _send(self) -> None:
        way = self.ways.now
        secret = {"account": self.password.edit.text(), "key": self.key.text, "door": ""}[way]
        self.busy(busy=True)
        self.wanted.emit(way, self.name.text, secret)
        self.forget()
