"""Fields of a form that offer something: a choice of a few, or events that the system names."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox

from scanner.app.wording import shown
from scanner.domain.event import Event, nearest
from scanner.domain.text import Clock, Day, alone, joined, mark
from scanner.ui.form_field import FormField
from scanner.ui.language import again, local, say
from scanner.ui.pieces import push_button


class ChoiceField(FormField):
    """One of a few. `text` is the value that was chosen, `changed` has it."""

    changed = Signal(str)
    edit: QComboBox

    def __init__(self, name: str, choices: Iterable[tuple[str, str]], *, free: bool = False, hint: str = "") -> None:
        """`free`: something else may be typed too."""
        super().__init__(name, QComboBox())
        self._choices = tuple(choices)
        self.edit.setEditable(free)
        self.edit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edit.setMinimumContentsLength(10)
        typed = self.edit.lineEdit()
        if typed is not None:
            say(typed.setPlaceholderText, hint)
            say(typed.setAccessibleName, name)
        self._fill_list()
        again(self._fill_list)
        self.edit.currentIndexChanged.connect(self._changed)

    @property
    def text(self) -> str:
        if self.edit.isEditable() and self.edit.currentText() != self.edit.itemText(self.edit.currentIndex()):
            return self.edit.currentText().strip()
        return str(self.edit.currentData() or "")

    def fill(self, text: str) -> None:
        place = self.edit.findData(text)
        if place >= 0:
            self.edit.setCurrentIndex(place)
        elif self.edit.isEditable():
            self.edit.setEditText(text)
        self.clear_error()

    def _fill_list(self) -> None:
        """In the window's language; what was chosen stays."""
        text = self.text
        was = self.edit.blockSignals(True)
        self.edit.clear()
        for value, words in self._choices:
            self.edit.addItem(local(words), value)
        self.edit.setCurrentIndex(-1 if self.edit.isEditable() else 0)
        if text:
            self.fill(text)
        self.edit.blockSignals(was)

    @Slot()
    def _changed(self) -> None:
        self.clear_error()
        self.changed.emit(self.text)


class EventField(ChoiceField):
    """An event that the system names, or its id typed in. `sought` asks for them; `entered`: Enter was pressed."""

    sought = Signal()
    entered = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, (), free=True, hint=hint)
        self.seek_button = push_button(mark("Find"), "small")
        say(self.seek_button.setAccessibleName, mark("Ask the system for its events"))
        self.seek_button.clicked.connect(self.sought)
        self.row.addWidget(self.seek_button)
        typed = self.edit.lineEdit()
        if typed is not None:
            typed.returnPressed.connect(self.entered)

    def offer(self, events: Sequence[Event]) -> None:
        """Where nothing was chosen, the one nearest to now is."""
        self._choices = tuple((str(each.id), event_words(each)) for each in events)
        self._fill_list()
        likely = nearest(events, datetime.now(UTC))
        if not self.text and likely is not None:
            self.fill(str(likely.id))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def event_words(event: Event) -> str:
    """Its title, when and where it is, and what should be known of it. All of it is the system's own."""
    when: str = ""
    if event.starts is not None:
        when = joined(" ", (alone(Day(event.starts)), alone(Clock(event.starts, seconds=False))))
    return joined(" \u00b7 ", (shown(part, 60) for part in (event.title, when, event.place, event.note)))
