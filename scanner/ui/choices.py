"""A row of buttons of which one is down: what a list shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from scanner.domain.text import alone, joined
from scanner.ui.language import say
from scanner.ui.pieces import push_button
from scanner.ui.wrap import Wrap


class Choices(QWidget):
    """`chosen` has the key of the one that was pressed. Each may carry a count."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], style: str = "chip", parent: QWidget | None = None, *,
        upright: bool = False,
    ) -> None:  # fmt: skip
        """`upright`: one below the other."""
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._words = dict(choices)
        self._group = QButtonGroup(self)
        self._style = style
        self._row = QVBoxLayout(self) if upright else Wrap(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for key, words in choices:
            self.add(key, words)
        self.buttons[choices[0][0]].setChecked(True)

    def add(self, key: str, words: str) -> None:
        """One more, at the end."""
        button = push_button(words, self._style)
        button.setCheckable(True)
        button.clicked.connect(self._pressed)
        self._words[key] = words
        self._group.addButton(button)
        self.buttons[key] = button
        self._row.addWidget(button)

    @property
    def now(self) -> str:
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """As if it had been pressed, but nobody is told."""
        self.buttons[key].setChecked(True)

    def count(self, key: str, number: int | None) -> None:
        say(self.buttons[key].setText, joined("  ", (self._words[key], "" if number is None else alone(number))))

    @Slot()
    def _pressed(self) -> None:
        self.chosen.emit(self.now)
