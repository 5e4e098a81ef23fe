"""The sheet on which a supervisor lets somebody in all the same: whom, and why."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from scanner.app.override_words import WHY
from scanner.app.wording import HEADLINES, shown, words
from scanner.domain.override import Why
from scanner.domain.text import joined, mark
from scanner.domain.verdict import Verdict
from scanner.ui.choices import Choices
from scanner.ui.form_sheet import FormSheet, signed
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, named, push_button

LET_IN = mark("Let them in")
WITHOUT = mark("Let them in without a ticket")


class OverridePanel(FormSheet):
    """`wanted` has the reason, the words, the name, and whether it is without a ticket; `scanned` a code that a hand
    scanner typed into a field."""

    wanted = Signal(str, str, str, bool)
    scanned = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Let in all the same"))
        self.who = label("", "subjectWords", wrap=True)
        self.said = label("", "sheetText", wrap=True)
        self.note = label("", "warning", wrap=True)
        self.reasons = Choices([(each.value, words) for each, words in WHY.items()], "reason", upright=True)
        self.field = NoteField(mark("What else there is to say"), mark("What else? Needed for another reason"))
        self.by = NoteField(mark("On whose word"), mark("Your name"), longest=80)
        self.let_in = push_button(LET_IN, "primary")
        self._without = False
        self._lay_out()
        for field in (self.field, self.by):
            field.textChanged.connect(self._changed)
            field.scanned.connect(self.scanned)
            field.escaped.connect(self.leave)
            field.done.connect(self._give)
        self.reasons.chosen.connect(self._changed)
        self.let_in.clicked.connect(self._give)

    def start(self, verdict: Verdict, by: str) -> None:
        """Asks about this scan; nothing of the one before is left on it."""
        named_ = joined("   ", (shown(verdict.holder or "", 60), shown(verdict.section or "", 40)))
        code = verdict.serial or shown(verdict.text, 40)
        say(self.who.setText, joined("\n", (named_, code)))
        said = mark(
            "The door says {verdict}: {why}", verdict=HEADLINES[verdict.answer], why=words(verdict).why
        )  # fmt: skip
        say(self.said.setText, said)
        self.field.clear()
        self.by.setText(by)
        self.reasons.choose(Why.SEEN.value)
        no_ticket = verdict.serial is None
        note = mark("This is no ticket. It is written down as an entry without one.") if no_ticket else ""
        self.offer(without=no_ticket, note=note)
        self.reasons.buttons[Why.SEEN.value].setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, *, without: bool, note: str) -> None:
        """What the button does: by the ticket, or without one, and why it is so."""
        self._without = without
        say(self.let_in.setText, WITHOUT if without else LET_IN)
        say(self.note.setText, note)
        self.note.setVisible(bool(note))
        self._changed()

    def busy(self, *, busy: bool) -> None:
        if busy:
            self.let_in.setEnabled(False)
        else:
            self._changed()

    @Slot()
    def _changed(self) -> None:
        needs_words = self.reasons.now == Why.OTHER
        self.let_in.setEnabled(bool(self.by.note) and bool(self.field.note or not needs_words))

    @Slot()
    def _give(self) -> None:
        if self.let_in.isEnabled():
            self.wanted.emit(self.reasons.now, self.field.note, self.by.note, self._without)

    def _lay_out(self) -> None:
        subject = named(QFrame(), "subject")
        inside = QVBoxLayout(subject)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.who)
        inside.addWidget(self.said)
        self.body.addWidget(subject)
        self.body.addWidget(self.note)
        self.body.addLayout(signed(self.by))
        self.heading_over(mark("Why"), self.reasons, self.field)
        self.body.addStretch(1)
        self.column.addWidget(self.let_in)
        self.note.hide()
