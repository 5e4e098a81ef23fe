"""The supervisor's sheet: unlock with the PIN, lock again, set the PIN, and say which way people pass the door and what
staff may do without the PIN."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scanner.app.settings import Settings
from scanner.app.wording import age
from scanner.domain.door import Direction
from scanner.domain.text import mark
from scanner.ui.choices import Choices
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.pieces import label, named, push_button, restyle, scrolling
from scanner.ui.pin_pad import PinPad
from scanner.ui.side_sheet import SideSheet
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap

NO_PIN = mark(
    "No PIN is set: everybody at this door may do everything. With a PIN, letting somebody in all the same, switching"
    " sections, closing conflicts, setting entries aside, hand-over, the close of a shift, door settings and going to"
    " another event need the supervisor. Scanning never does."
)


WAYS = (
    (str(Direction.IN), mark("In", "which way people pass the door")),
    (str(Direction.OUT), mark("Out", "which way people pass the door")),
    (str(Direction.BOTH), mark("In and out", "which way people pass the door")),
)


class Step(Enum):
    """What the keys are for."""

    UNLOCK = auto()
    OLD = auto()
    NEW = auto()
    AGAIN = auto()


_ASKS = {
    Step.UNLOCK: mark("Type the PIN."),
    Step.OLD: mark("Type the PIN as it is now."),
    Step.NEW: mark("Type the new PIN: 4 to 8 digits."),
    Step.AGAIN: mark("Type the new PIN once more."),
}


class SupervisorPanel(SideSheet):
    """`pin_given` to unlock; `pin_chosen` has the new one and the one before; `changed` asks for a setting."""

    pin_given = Signal(str)
    pin_chosen = Signal(str, str)
    lock_wanted = Signal()
    changed = Signal(str, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Supervisor"))
        self.pad = PinPad()
        self.why = label("", "sheetText", wrap=True)
        self.ask = label("", "sheetText", wrap=True)
        self.said = label("", "fieldError", wrap=True)
        self.state = label("", "sheetText", wrap=True)
        self.set_button = push_button(mark("Set a PIN\u2026"), "primary")
        self.lock_button = push_button(mark("Lock now  (Ctrl+L)"), "primary")
        self.change_button = push_button(mark("Change the PIN\u2026"))
        self.override_button = push_button(mark("Let in all the same\u2026  (Ctrl+O)"))
        self.shift_button = push_button(mark("Shift and report\u2026"))
        self.doors_button = push_button(mark("Event and token\u2026"))
        self.places_button = push_button(mark("Presets and other doors\u2026"))
        self.beside_button = push_button(mark("Expected attendance\u2026"))
        self.tokens_button = push_button(mark("Admission tokens\u2026"))
        self.rehearse_button = push_button(mark("Rehearse with the crew\u2026"))
        self.admit = Choices((("staff", mark("Staff")), ("supervisor", mark("Supervisor only"))))
        self.names = Choices((("whole", mark("Whole names")), ("initials", mark("Initials"))))
        self.flow = Choices((("staff", mark("Staff")), ("supervisor", mark("Supervisor only"))))
        self.direction = Choices(WAYS)
        self._pages = named(QStackedWidget(), "plain")
        self._typing, self._standing, self._choices, self._ways = QWidget(), QWidget(), QWidget(), QWidget()
        self._step = Step.UNLOCK
        self._old = self._new = ""
        self._lay_out()
        self._wire()

    @property
    def asking(self) -> bool:
        """Whether digits are meant for the keys here."""
        return not self.isHidden() and self._pages.currentWidget() is self._typing

    @property
    def unlocking(self) -> bool:
        return self.asking and self._step is Step.UNLOCK

    def show_none(self) -> None:
        """There is no PIN."""
        self._show_state(NO_PIN, none=True)

    def show_unlocked(self, minutes: float) -> None:
        self._show_state(
            mark("Unlocked. It locks itself after {minutes} without use.", minutes=age(minutes * 60)), none=False
        )

    def show_locked(self, why: str = "") -> None:
        say(self.why.setText, why)
        self.why.setVisible(bool(why))
        self._go(Step.UNLOCK)

    def show_settings(self, settings: Settings, *, exits: bool) -> None:
        """`exits`: the door's system takes note of who goes out."""
        self._ways.setVisible(exits)
        self.direction.choose(settings.direction)
        self.admit.choose(settings.admit_from_search)
        self.names.choose("whole" if settings.names_for_staff else "initials")
        self.flow.choose("staff" if settings.flow_for_staff else "supervisor")

    def complain(self, words: str) -> None:
        say(self.said.setText, words)
        self.said.setVisible(bool(words))
        if self._step is not Step.UNLOCK and words:
            self._go(Step.OLD if self._step is Step.OLD or self._old else Step.NEW, keep=True)

    def busy(self, *, busy: bool) -> None:
        """While a PIN is worked out, or a wait is on."""
        self.pad.setEnabled(not busy)
        say(self.ask.setText, mark("One moment\u2026") if busy else _ASKS[self._step])
        if not busy and self.asking:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, chosen: Look) -> None:
        super().set_look(chosen)
        self.pad.set_look(chosen)

    def leave(self) -> None:
        self.pad.clear()
        self._old = self._new = ""
        super().leave()

    def _show_state(self, words: str, *, none: bool) -> None:
        say(self.state.setText, words)
        self.set_button.setVisible(none)
        for widget in (self.lock_button, self.change_button, self._choices):
            widget.setVisible(not none)
        self._pages.setCurrentWidget(self._standing)
        self._old = self._new = ""
        (self.set_button if none else self.lock_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: Step, *, keep: bool = False) -> None:
        self._step = step
        say(self.ask.setText, _ASKS[step])
        say(self.pad.setAccessibleName, _ASKS[step])
        self.pad.clear()
        if not keep:
            self.said.hide()
        self._pages.setCurrentWidget(self._typing)
        restyle(self.ask)
        if self.isVisible():
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _given(self, digits: str) -> None:
        match self._step:
            case Step.UNLOCK:
                self.pin_given.emit(digits)
            case Step.OLD:
                self._old = digits
                self._go(Step.NEW)
            case Step.NEW:
                self._new = digits
                self._go(Step.AGAIN)
            case Step.AGAIN if digits == self._new:
                self.pin_chosen.emit(self._new, self._old)
            case Step.AGAIN:
                self.complain(mark("The two were not the same. Type the new PIN again."))

    @Slot()
    def _set(self) -> None:
        self.why.hide()
        self._go(Step.NEW)

    @Slot()
    def _change(self) -> None:
        self.why.hide()
        self._go(Step.OLD)

    @Slot(str)
    def _admit_chosen(self, who: str) -> None:
        self.changed.emit("admit_from_search", who)

    @Slot(str)
    def _names_chosen(self, which: str) -> None:
        self.changed.emit("names_for_staff", which == "whole")

    @Slot(str)
    def _direction_chosen(self, way: str) -> None:
        self.changed.emit("direction", way)

    @Slot(str)
    def _flow_chosen(self, who: str) -> None:
        self.changed.emit("flow_for_staff", who == "staff")

    def _wire(self) -> None:
        self.pad.given.connect(self._given)
        self.set_button.clicked.connect(self._set)
        self.change_button.clicked.connect(self._change)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.admit.chosen.connect(self._admit_chosen)
        self.names.chosen.connect(self._names_chosen)
        self.flow.chosen.connect(self._flow_chosen)
        self.direction.chosen.connect(self._direction_chosen)

    def _lay_out(self) -> None:
        typing = QVBoxLayout(self._typing)
        for widget in (self.why, self.ask, self.said):
            typing.addWidget(widget)
        typing.addWidget(self.pad, 1)
        standing, choosing, passing = map(QVBoxLayout, (self._standing, self._choices, self._ways))
        buttons = Wrap()
        buttons.setSpacing(8)
        for button in (self.set_button, self.lock_button, self.change_button):
            buttons.addWidget(button)
        standing.addWidget(self.state)
        standing.addLayout(buttons)
        for button in (
            self.override_button, self.shift_button, self.doors_button, self.places_button, self.beside_button,
            self.tokens_button,
        ):  # fmt: skip
            standing.addWidget(button)
        standing.addWidget(self.rehearse_button)
        for layout, words, choices in (
            (passing, mark("Which way people pass this door"), self.direction),
            (choosing, mark("Who may let a guest in from a search"), self.admit),
            (choosing, mark("What staff see of guests' names"), self.names),
            (choosing, mark("Who may look at the flow"), self.flow),
        ):
            layout.addWidget(label(words, "heading", wrap=True))
            layout.addWidget(choices)
        standing.addWidget(self._ways)
        standing.addWidget(self._choices)
        standing.addStretch(1)
        for layout in (typing, standing, choosing, passing):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
        self.said.hide()
        self._pages.addWidget(self._typing)
        self._pages.addWidget(self._standing)
        self.column.addWidget(scrolling(self._pages), 1)
