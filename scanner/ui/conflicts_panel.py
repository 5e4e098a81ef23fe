"""The conflicts as cards: those that are open, or those that were closed. Newest first, some at a time."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from scanner.clock import Clock, SystemClock
from scanner.domain.queue import Conflict
from scanner.domain.text import mark
from scanner.ui.choices import Choices
from scanner.ui.conflict_card import ConflictCard
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button
from scanner.ui.theme import Look, look

AT_A_TIME = 20
EMPTY = {
    "open": mark(
        "No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed."
    ),
    "closed": mark("No conflict has been closed yet. Those that are, are kept here for good."),
}


class ConflictsPanel(QWidget):
    """`close_wanted` has a conflict's number, the note, and who closes it. `more_wanted` and `view_changed` ask for
    conflicts to be read; they come by `show_conflicts`."""

    close_wanted = Signal(int, str, str)
    more_wanted = Signal()
    view_changed = Signal(str)
    scanned = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.by = ""
        self._clock = clock or SystemClock()
        self._look = look("dark")
        self._cards: dict[int, ConflictCard] = {}
        self._wanted: int | None = None
        self.limit = AT_A_TIME
        self.views = Choices((("open", mark("Open", "conflicts")), ("closed", mark("Closed", "conflicts"))))
        self.more = push_button(mark("Show more"))
        self._empty = label(EMPTY["open"], "empty", wrap=True)
        self._list = named(QWidget(), "plain")
        self._rows = QVBoxLayout(self._list)
        self._scroll = named(QScrollArea(), "plain")
        self._lay_out()
        self.views.chosen.connect(self._view)
        self.more.clicked.connect(self._more)

    @property
    def cards(self) -> list[ConflictCard]:
        """As they stand, top first."""
        return [self._cards[number] for number in sorted(self._cards, reverse=True)]

    def card(self, number: int) -> ConflictCard | None:
        return self._cards.get(number)

    def show_conflicts(self, conflicts: Sequence[Conflict], *, open_: int, closed: int) -> None:
        """What was read, and how many there are in all. A card on which somebody is writing keeps the writing."""
        now = self._clock.now()
        kept = {each.number for each in conflicts}
        for number in [each for each in self._cards if each not in kept]:
            self._drop(number)
        for place, conflict in enumerate(sorted(conflicts, key=lambda each: -each.number)):
            card = self._cards.get(conflict.number)
            if card is None:
                self._add(place, conflict, now)
            elif card.conflict != conflict:
                card.show_conflict(conflict, now)
        self.views.count("open", open_)
        self.views.count("closed", closed)
        self._empty.setVisible(not conflicts)
        self.more.setVisible(len(conflicts) < (open_ if self.views.now == "open" else closed))
        if self._wanted is not None:
            self.look_at(self._wanted)

    def look_at(self, number: int) -> None:
        """Brings a conflict into view, now or as soon as it is there."""
        card = self._cards.get(number)
        self._wanted = None if card else number
        if card is not None:
            self._rows.activate()
            self._scroll.ensureWidgetVisible(card, 0, 0)
            card.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, view: str) -> None:
        """Another view, as if its button had been pressed."""
        if self.views.now != view:
            self.views.choose(view)
            self._view(view)

    def clear(self) -> None:
        for number in list(self._cards):
            self._drop(number)
        self.views.choose("open")
        self.limit = AT_A_TIME

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        for card in self._cards.values():
            card.set_look(chosen)

    @Slot(str)
    def _view(self, view: str) -> None:
        for number in list(self._cards):
            self._drop(number)
        self.limit = AT_A_TIME
        say(self._empty.setText, EMPTY[view])
        self.view_changed.emit(view)

    @Slot()
    def _more(self) -> None:
        self.limit += AT_A_TIME
        self.more_wanted.emit()

    def _add(self, place: int, conflict: Conflict, now: datetime) -> None:
        card = ConflictCard(conflict, self.by, now)
        card.set_look(self._look)
        card.closed.connect(self.close_wanted)
        card.scanned.connect(self.scanned)
        card.left.connect(self.left)
        self._rows.insertWidget(place, card)
        self._cards[conflict.number] = card

    def _drop(self, number: int) -> None:
        card = self._cards.pop(number)
        self._rows.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self._rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._rows.addWidget(self._empty)
        self._rows.addStretch(1)
        self.more.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
