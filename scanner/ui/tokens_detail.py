"""One token: its code, a switch for each section of the event, and what can be done with it. Or a new one to be issued.

The global token is shown and cannot be touched. What is for good is asked once more, here, without a dialog.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from scanner.app.tokens import Entry
from scanner.app.wording import shown
from scanner.domain.text import mark
from scanner.domain.ticket import Section, SectionId
from scanner.ui.choices import Choices
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button
from scanner.ui.switch import Switch
from scanner.ui.theme import Look, look

GOOD_FOR = (("1", mark("1 hour")), ("12", mark("12 hours")), ("168", mark("7 days")))


class TokenDetail(QWidget):
    """`issue_wanted` and `change_wanted` have sections, `card_wanted` the hours that the card is good for."""

    issue_wanted = Signal(object)
    change_wanted = Signal(object, object)
    invalidate_wanted = Signal(object)
    card_wanted = Signal(object, float)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = look("dark")
        self.entry: Entry | None = None
        self.switches: dict[SectionId, Switch] = {}
        self.code = label("", "pageTitle")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = label("", "sheetText", wrap=True)
        self.issue = push_button(mark("Issue the token"), "primary")
        self.save = push_button(mark("Save the sections"), "primary")
        self.card = push_button(mark("Make a door card"), "primary")
        self.good_for = Choices(GOOD_FOR)
        self.invalidate = push_button(mark("Invalidate\u2026"))
        self.back = push_button(mark("Back"), "small")
        self._sure = push_button(mark("Invalidate for good"), "primary")
        self._no = push_button(mark("Keep it"))
        self._question = named(QFrame(), "noteBar")
        self._card_row = QWidget()
        self._lay_out()
        self._wire()

    @property
    def chosen(self) -> tuple[SectionId, ...]:
        return tuple(section for section, switch in self.switches.items() if switch.isChecked())

    @property
    def asking(self) -> bool:
        return not self._question.isHidden()

    def show_new(self, sections: tuple[Section, ...]) -> None:
        self.entry = None
        say(self.code.setText, mark("A new token"))
        say(self.words.setText, mark("Choose the sections that its doors let in to."))
        self._show_sections(sections, frozenset(), editable=True)
        self._arrange()

    def show_entry(self, entry: Entry, sections: tuple[Section, ...]) -> None:
        self.entry = entry
        self.code.setText(entry.token.code)
        fixed = entry.token.is_global
        words = mark("The global token. It opens every section, also those to come, and stays as it is.")
        usual = mark("Doors that use it follow a change within a minute.")
        say(self.words.setText, words if fixed else usual)
        self._show_sections(sections, frozenset(entry.token.sections), editable=not fixed)
        self._arrange()

    def busy(self, *, busy: bool) -> None:
        self.setEnabled(not busy)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self._rows.setSpacing(chosen.px(6))
        for switch in self.switches.values():
            switch.set_look(chosen)

    def _show_sections(self, sections: tuple[Section, ...], covered: frozenset[SectionId], *, editable: bool) -> None:
        for switch in self.switches.values():
            self._rows.removeWidget(switch)
            switch.deleteLater()
        self.switches = {}
        for place, section in enumerate(sections):
            switch = self.switches[section.id] = Switch(
                shown(section.name or section.id, 40), (mark("IN", "a section of a token"), mark("OUT", "of a token"))
            )
            switch.setChecked(section.id in covered)
            switch.setEnabled(editable)
            switch.set_look(self._look)
            switch.toggled.connect(self._toggled)
            self._rows.insertWidget(place, switch)

    def _arrange(self) -> None:
        new = self.entry is None
        fixed = self.entry is not None and self.entry.token.is_global
        self.issue.setVisible(new)
        self.save.setVisible(not new and not fixed)
        self.invalidate.setVisible(not new and not fixed)
        self._card_row.setVisible(not new)
        self._question.hide()
        self._toggled()
        self.setEnabled(True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _toggled(self) -> None:
        self.issue.setEnabled(bool(self.chosen))
        before = set(self.entry.token.sections) if self.entry is not None else set()
        self.save.setEnabled(bool(self.chosen) and set(self.chosen) != before)

    @Slot()
    def _issue(self) -> None:
        self.issue_wanted.emit(self.chosen)

    @Slot()
    def _save(self) -> None:
        if self.entry is not None:
            self.change_wanted.emit(self.entry, self.chosen)

    @Slot()
    def _ask(self) -> None:
        self._question.show()
        self._card_row.hide()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        self._question.hide()
        self._card_row.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _invalidate(self) -> None:
        self._question.hide()
        if self.entry is not None:
            self.invalidate_wanted.emit(self.entry)

    @Slot()
    def _make_card(self) -> None:
        if self.entry is not None:
            self.card_wanted.emit(self.entry, float(self.good_for.now))

    def _wire(self) -> None:
        for button, slot in (
            (self.issue, self._issue), (self.save, self._save), (self.invalidate, self._ask), (self._no, self._keep),
            (self._sure, self._invalidate), (self.card, self._make_card), (self.back, self.left),
        ):  # fmt: skip
            button.clicked.connect(slot)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.code, 1)
        top.addWidget(self.back)
        inside = named(QWidget(), "plain")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addStretch(1)
        scroll: QScrollArea = named(QScrollArea(), "plain")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        asked = QVBoxLayout(self._question)
        asked.addWidget(
            label(
                mark("Doors that use this token stop letting people in, for good. Are you sure?"),
                "fieldName",
                wrap=True,
            )
        )
        answers = QHBoxLayout()
        answers.addWidget(self._no)
        answers.addWidget(self._sure)
        asked.addLayout(answers)
        card = QVBoxLayout(self._card_row)
        card.setContentsMargins(0, 0, 0, 0)
        card.addWidget(label(mark("A door card sets up another door. How long is it good?"), "heading", wrap=True))
        card.addWidget(self.good_for)
        card.addWidget(self.card)
        deeds = QHBoxLayout()
        for button in (self.issue, self.save, self.invalidate):
            deeds.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(scroll, 1)
        column.addLayout(deeds)
        column.addWidget(self._question)
        column.addWidget(self._card_row)
