"""The band over a rehearsal's window: that nothing here is real, how the network is to be, and how the crew does."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.rehearsal import Network, Tally
from scanner.domain.text import Decimal, joined, mark
from scanner.ui.choices import Choices
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button, restyle
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap

REHEARSAL = mark("REHEARSAL", "in capitals, over a window in which nothing is real")

_NETWORKS = (
    (Network.GOOD, mark("Good", "a network")),
    (Network.SLOW, mark("Slow", "a network")),
    (Network.CAPTIVE, mark("Log-in page", "a network that shows a log-in page instead of letting anything through")),
    (Network.DEAD, mark("Dead", "a network")),
)


class RehearsalStrip(QFrame):
    """`network_wanted` has a `Network`; `waved`: the crew would let this guest in all the same; `ended`: enough."""

    network_wanted = Signal(str)
    waved = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsal")
        say(self.setAccessibleName, REHEARSAL)
        self.title = label(REHEARSAL, "rehearsalTitle")
        self.says = label(mark("Nothing here is real: play tickets, a play server"), "rehearsalText", wrap=True)
        self._network = label(mark("Network:"), "rehearsalText")
        self.network = Choices(_NETWORKS, "rehearsalChip")
        self.score = label(name="rehearsalText", wrap=True)
        self.wave = push_button(mark("Would let in all the same  (W)"), "rehearsalButton")
        self.end = push_button(mark("End the rehearsal"), "rehearsalButton")
        self._lay_out()
        self.network.chosen.connect(self.network_wanted)
        self.wave.clicked.connect(self.waved)
        self.end.clicked.connect(self.ended)
        self.show_tally(Tally())

    def show_tally(self, tally: Tally) -> None:
        """A STOP that waits for the crew's answer is said, with the keys for it."""
        self.wave.setEnabled(tally.waits)
        say(self.score.setText, _words(tally))

    def set_look(self, chosen: Look) -> None:
        """Large letters leave room for what has to be pressed and read; the title says the rest."""
        for words in (self.says, self._network):
            words.setVisible(not chosen.crowded)
        self.setProperty("dense", chosen.crowded)
        restyle(self, self.title, self.score, self.wave, self.end, *self.network.buttons.values())

    @Slot(bool)
    def busy(self, busy: bool) -> None:  # noqa: FBT001  a signal's argument
        """While the network changes."""
        for button in self.network.buttons.values():
            button.setEnabled(not busy)

    def _lay_out(self) -> None:
        for words in (self.says, self.score):
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = Wrap()
        row.setSpacing(8)
        for widget in (self.title, self.says, self.wave, self.end, self._network, self.network, self.score):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.addLayout(row)
        _keep_the_focus_out(self.wave, self.end, *self.network.buttons.values())


def _keep_the_focus_out(*buttons: QPushButton) -> None:
    """A click here must not take hand scanners and keys away from the answer."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _words(tally: Tally) -> str:
    if tally.waits:
        return mark("What do you do? Space: send away. W: let in all the same.")
    asked = len(tally.seconds) + tally.unanswered
    median = tally.median
    parts = [
        mark("{n} scan(s)", "", tally.scans),
        mark("{answered} of {asked} stops answered", answered=len(tally.seconds), asked=asked) if asked else "",
        mark("median {seconds} s", seconds=Decimal(median)) if median is not None else "",
        mark("{n} waved through", "", tally.waved) if tally.waved else "",
    ]
    return joined(" \u00b7 ", parts)
