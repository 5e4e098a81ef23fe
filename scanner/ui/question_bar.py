"""What the operator is to decide, under the answer: a button for each choice, and two keys.

The up arrow takes the choice that is marked, at first the one that lets in; the down arrow takes the last, which does
not; left and right mark another. No code that a hand scanner types can press an arrow, so no ticket answers for the
operator. Whoever scans on has decided nothing.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.domain.verdict import Asked
from scanner.ui.language import say
from scanner.ui.pieces import label, named, restyle
from scanner.ui.wrap import Wrap

TAKE, REFUSE = "\u2191", "\u2193"


class QuestionBar(QFrame):
    """Hidden until there is a question. `chosen` has its number and the place of the choice."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partyBar")
        self._asked: Asked | None = None
        self._marked = 0
        self.title = label(name="partyTitle")
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._row = Wrap()
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 8, 8)
        whole.addLayout(self._row)
        self.hide()

    @property
    def asked(self) -> Asked | None:
        return self._asked

    def ask(self, asked: Asked) -> None:
        self.drop()
        self._asked = asked
        say(self.title.setText, asked.ask)
        say(self.setAccessibleName, asked.ask)
        for place in range(len(asked.choices)):
            self.buttons.append(self._button(place))
            self._row.addWidget(self.buttons[-1])
        self._mark(0)
        self.show()

    @Slot()
    def drop(self) -> None:
        self._asked = None
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons.clear()
        self.hide()

    def press(self, key: int) -> bool:
        """A key that no panel wanted; says whether it was for the question."""
        if self._asked is None:
            return False
        last = len(self._asked.choices) - 1
        match key:
            case Qt.Key.Key_Up:
                self._choose(self._marked)
            case Qt.Key.Key_Down:
                self._choose(last)
            case Qt.Key.Key_Left:
                self._mark(max(0, self._marked - 1))
            case Qt.Key.Key_Right:
                self._mark(min(last, self._marked + 1))
            case _:
                return False
        return True

    def _button(self, place: int) -> QPushButton:
        made = QPushButton()
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where hand scanners are heard
        made.setProperty("place", place)
        made.clicked.connect(self._clicked)
        return made

    def _mark(self, place: int) -> None:
        assert self._asked is not None
        self._marked = place
        last = len(self._asked.choices) - 1
        for number, (button, words) in enumerate(zip(self.buttons, self._asked.choices, strict=True)):
            key = TAKE if number == place else REFUSE if number == last else ""
            say(button.setText, mark("{choice} {key}", choice=words, key=key) if key else words)
            say(button.setAccessibleName, words)
            named(button, "primary" if number == place else "")
        restyle(*self.buttons)

    @Slot()
    def _clicked(self) -> None:
        self._choose(int(self.sender().property("place")))

    def _choose(self, place: int) -> None:
        asked = self._asked
        self.drop()
        if asked is not None:
            self.chosen.emit(asked.number, place)
