"""An offer between the answer and the history: the others of a party, how many are here, and one key for all."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.text import mark
from scanner.ui.language import number, say
from scanner.ui.pieces import label, named, push_button
from scanner.ui.wrap import Wrap

Action = Callable[[int], str]


class PartyBar(QFrame):
    """Hidden until there is an offer. `taken` has how many are to be let in; `left`: nobody wants it."""

    taken = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partyBar")
        self._most = self._count = 0
        self._action: Action = str
        self.title = label(name="partyTitle")
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.less = _step("\u2212", mark("One person less (-)"))
        self.count = label(name="partyCount")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = _step("+", mark("One person more (+)"))
        self.take_button = named(QPushButton(), "primary")
        self.close_button = push_button(mark("No"), "small")
        self._how_many = QWidget()
        self._lay_out()
        self.less.clicked.connect(self.fewer)
        self.more.clicked.connect(self.add)
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.left)
        for each in (self.less, self.more, self.take_button, self.close_button):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where hand scanners are heard
        self.hide()

    @property
    def chosen(self) -> int:
        """How many are to be let in by the key; 0 while there is no offer."""
        return 0 if self.isHidden() else self._count

    def offer(self, title: str, most: int, action: Action, *, choose: bool) -> None:
        """`action`: what the key does, in words, for a number of people. `choose`: fewer than all may be let in."""
        self._most = self._count = most
        self._action = action
        say(self.title.setText, title)
        say(self.setAccessibleName, title)
        self._how_many.setVisible(choose and most > 1)
        self._show_count()
        self.show()

    @Slot()
    def take(self) -> None:
        if self.chosen:
            self.taken.emit(self.chosen)

    @Slot()
    def fewer(self) -> None:
        self._choose(self._count - 1)

    @Slot()
    def add(self) -> None:
        self._choose(self._count + 1)

    def _choose(self, count: int) -> None:
        if self._how_many.isVisibleTo(self) and not self.isHidden():
            self._count = min(self._most, max(1, count))
            self._show_count()

    def _show_count(self) -> None:
        self.count.setText(number(self._count))
        say(self.take_button.setText, self._action(self._count))
        self.less.setEnabled(self._count > 1)
        self.more.setEnabled(self._count < self._most)

    def _lay_out(self) -> None:
        steps = QHBoxLayout(self._how_many)
        steps.setContentsMargins(0, 0, 0, 0)
        for widget in (self.less, self.count, self.more):
            steps.addWidget(widget)
        row = Wrap()
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self._how_many)
        row.addWidget(self.close_button)
        row.addWidget(self.take_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 8, 8)
        whole.addLayout(row)


def _step(sign: str, name: str) -> QPushButton:
    made = named(QPushButton(sign), "step")
    say(made.setAccessibleName, name)
    say(made.setToolTip, name)
    return made
