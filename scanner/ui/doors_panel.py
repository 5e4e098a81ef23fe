"""The sheet of the events that this device was set up for: one is in use, and a supervisor goes from one to another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from scanner.app.door_choice import DoorHere
from scanner.app.wording import shown
from scanner.domain.text import joined, mark
from scanner.ui.form_sheet import FormSheet, in_a_row
from scanner.ui.language import local, say
from scanner.ui.main_window import MainWindow
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, named, push_button

TOKEN = 8


class DoorsPanel(FormSheet):
    """`door_wanted` has a door's number, `token_wanted` the code of another token at the same server, `setup_wanted`
    asks for the form that has everything."""

    door_wanted = Signal(int)
    token_wanted = Signal(str)
    setup_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Event and token"))
        self.buttons: dict[int, QPushButton] = {}
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.token = NoteField(mark("Code of another token"), mark("8 letters and digits"), longest=TOKEN)
        self.use_token = push_button(mark("Check and use"), "primary")
        self.setup = push_button(mark("Set up another door\u2026"))
        self.heading_over(mark("On this device"), self._list)
        self.by_token = QWidget()
        by_token = QVBoxLayout(self.by_token)
        by_token.setContentsMargins(0, 0, 0, 0)
        by_token.addWidget(label(mark("Another token at the same server"), "heading"))
        words = mark("For another event, or for other sections of this one. Name and key stay.")
        by_token.addWidget(label(words, "muted", wrap=True))
        by_token.addLayout(in_a_row(self.token, self.use_token, stretched=self.token))
        self.body.addWidget(self.by_token)
        self.heading_over(mark("Another server"), in_a_row(self.setup))
        self.body.addStretch(1)
        self.token.textChanged.connect(self._changed)
        self.token.done.connect(self._give)
        self.token.scanned.connect(self._scanned)
        self.token.escaped.connect(self.leave)
        self.use_token.clicked.connect(self._give)
        self.setup.clicked.connect(self.setup_wanted)
        self._changed()

    def show_doors(self, doors: Sequence[DoorHere]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons.clear()
        for each in doors:
            self._rows.addWidget(self._card(each))

    def busy(self, *, busy: bool) -> None:
        for button in (*self.buttons.values(), self.use_token, self.setup):
            button.setEnabled(not busy)
        if not busy:
            self._changed()

    def _card(self, here: DoorHere) -> QFrame:
        door = here.door
        card = named(QFrame(), "subject")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        title = shown(door.title, 80) or mark("Event without a name")
        inside.addWidget(label(title, "subjectWords", wrap=True))
        sections = ", ".join(shown(each.name or each.id, 40) for each in door.sections)
        inside.addWidget(label(joined(" \u00b7 ", (sections, shown(door.device, 40))), "muted", wrap=True))
        if here.waiting:
            waiting = mark("{n} scan(s) of it still (waits|wait) to be sent.", "", here.waiting)
            inside.addWidget(label(waiting, "warning", wrap=True))
        if door.revoked:
            inside.addWidget(label(mark("Its token was revoked."), "warning", wrap=True))
        if here.current:
            inside.addWidget(label(mark("In use now"), "fieldName"))
            return card
        button = push_button(mark("Use this one"))
        say(button.setAccessibleName, mark("Use {event}", event=local(title)))
        button.setProperty("door", door.id)
        button.clicked.connect(self._choose)
        self.buttons[door.id] = button
        inside.addLayout(in_a_row(button))
        return card

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.door_wanted.emit(int(sender.property("door")))

    @Slot()
    def _changed(self) -> None:
        self.use_token.setEnabled(len(self.token.note) == TOKEN)

    @Slot(str)
    def _scanned(self, code: str) -> None:
        self.token.setText(code)
        self.token.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give(self) -> None:
        if self.use_token.isEnabled():
            self.token_wanted.emit(self.token.note)
