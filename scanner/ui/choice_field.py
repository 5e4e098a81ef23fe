"""Fields of a form that offer something: a choice of a few, or events that the system names. Beside `field.Field`, with
the same manners."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.event import Event
from scanner.domain.text import mark
from scanner.ui.language import again, local, say
from scanner.ui.pieces import label, push_button, restyle


class ChoiceField(QWidget):
    """One of a few. `text` is the value that was chosen, `changed` has it."""

    changed = Signal(str)
    reveal = None

    def __init__(self, name: str, choices: Iterable[tuple[str, str]], *, free: bool = False, hint: str = "") -> None:
        """`free`: something else may be typed too."""
        super().__init__()
        self._choices = tuple(choices)
        self._label = label(name, "fieldName", wrap=True)
        self.edit = QComboBox()
        self.edit.setEditable(free)
        self.edit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edit.setMinimumContentsLength(10)
        say(self.edit.setAccessibleName, name)
        typed = self.edit.lineEdit()
        if typed is not None:
            say(typed.setPlaceholderText, hint)
            say(typed.setAccessibleName, name)
        self._label.setBuddy(self.edit)
        self._error = label(name="fieldError", wrap=True)
        self._error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._row = QHBoxLayout()
        self._row.addWidget(self.edit, 1)
        self._column.addWidget(self._label)
        self._column.addLayout(self._row)
        self._column.addWidget(self._error)
        self._fill_list()
        again(self._fill_list)
        self.edit.currentIndexChanged.connect(self._changed)

    @property
    def text(self) -> str:
        if self.edit.isEditable() and self.edit.currentText() != self.edit.itemText(self.edit.currentIndex()):
            return self.edit.currentText().strip()
        return str(self.edit.currentData() or "")

    @property
    def error(self) -> str:
        return self._error.text() if not self._error.isHidden() else ""

    def fill(self, text: str) -> None:
        place = self.edit.findData(text)
        if place >= 0:
            self.edit.setCurrentIndex(place)
        elif self.edit.isEditable():
            self.edit.setEditText(text)
        self.clear_error()

    def complain(self, sentence: str) -> None:
        say(self._error.setText, sentence)
        self._error.show()
        say(self.edit.setAccessibleDescription, sentence)
        self._mark(wrong=True)

    @Slot()
    def clear_error(self) -> None:
        self._error.hide()
        self.edit.setAccessibleDescription("")
        self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.edit.setProperty("wrong", wrong)
        restyle(self.edit)

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
        self._row.addWidget(self.seek_button)
        typed = self.edit.lineEdit()
        if typed is not None:
            typed.returnPressed.connect(self.entered)

    def offer(self, events: Iterable[Event]) -> None:
        """The first is chosen where nothing was."""
        self._choices = tuple((str(each.id), event_words(each)) for each in events)
        self._fill_list()
        if not self.text and self._choices:
            self.edit.setCurrentIndex(0)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def event_words(event: Event) -> str:
    """Its title, when and where it is, and what should be known of it. All of it is the system's own."""
    when = f"{event.starts:%a %d %b %H:%M}" if event.starts else ""
    return " \u00b7 ".join(shown(part, 60) for part in (event.title, when, event.place, event.note) if part)
