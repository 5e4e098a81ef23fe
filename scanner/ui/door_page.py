"""The page of an open door: where the answer, the camera, the history and the sections stand, and what steps back for
what.

The answer takes two thirds of it, left, where the eye starts; the camera stands right of it, the history under it. The
queue's page shares the place of camera and history with the answer, which shrinks and stays: scanning goes on.
"""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from scanner.backends.base import Capability
from scanner.clock import Clock
from scanner.domain.door import Door
from scanner.ui.banners import Banners
from scanner.ui.camera_wall import CameraWall
from scanner.ui.history_panel import HistoryPanel
from scanner.ui.manual_entry import ManualEntry
from scanner.ui.party_bar import PartyBar
from scanner.ui.pieces import named, scrolling
from scanner.ui.question_bar import QuestionBar
from scanner.ui.queue_panel import QueuePanel
from scanner.ui.sections_panel import SectionsPanel
from scanner.ui.theme import Look, look
from scanner.ui.verdict_panel import VerdictPanel

ANSWER_SHARE = 66  # percent of the page's width, and of its height


def beside(chosen: Look) -> int:
    """Percent of the window's width right of the answer: more where letters are large."""
    return round(100 - ANSWER_SHARE + 12 * (chosen.text - 1))


class DoorPage(QWidget):
    """`banded`: a band over the window takes room from it."""

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__()
        self.verdict = VerdictPanel()
        self.question = QuestionBar()
        self.party = PartyBar()
        self.banners = Banners()
        self.history = HistoryPanel()
        self.queue = QueuePanel(clock=clock)
        self.cameras = CameraWall()
        self.manual = ManualEntry()
        self.sections = SectionsPanel()
        self.banded = False
        self._look = look("dark")
        self._shared = False
        self._cards = (_card(self.cameras, 8, 8, 8, 4), _card(self.manual), _card(self.sections))
        self._shown_cards: tuple[QFrame, ...] = self._cards
        self._lay_out()

    def show_abilities(self, capability: Capability, door: Door) -> None:
        """Leaves out what the door's system has not: a list, sections."""
        self.manual.expect(capability)
        sections = self._cards[-1]
        has = capability.lists or bool(door.sections)
        sections.setVisible(has)
        self._shown_cards = self._cards if has else self._cards[:-1]

    def share(self, *, shared: bool) -> None:
        """With the queue's page."""
        self._shared = shared
        self.queue.setVisible(shared)
        for widget in (self._right_side, *self._shown_cards):
            widget.setHidden(shared)
        self.banners.hush("conflict" if shared else "")  # the page itself tells of them
        self.make_room()

    @Slot()
    def make_room(self) -> None:
        """The history steps back for the queue, and where letters are large for a band. There an offer stands on the
        camera's side, so that it takes nothing from the answer."""
        self.history.setHidden(self._shared or (self._look.crowded and self.banded))
        place = self._side if self._look.crowded and not self._shared else self._below
        for bar in (self.question, self.party):
            if place.indexOf(bar) < 0:
                place.insertWidget(0, bar)
        answer = 30 if self._shared else ANSWER_SHARE
        self._left.setStretch(0, answer)
        self._left.setStretch(1, 100 - answer)
        right = 0 if self._shared else beside(self._look)
        self._whole.setStretch(0, 100 - right)
        self._whole.setStretch(1, right)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        for panel in (self.verdict, self.banners, self.history, self.cameras, self.sections, self.queue):
            panel.set_look(chosen)
        gap = chosen.px(12)
        self._whole.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._whole, self._left, self._right, self._side):
            layout.setSpacing(gap)
        self.make_room()

    def _lay_out(self) -> None:
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.verdict)
        self._below = below = QVBoxLayout()
        for bar in (self.party, self.question, self.banners):
            below.addWidget(bar)
        below.addWidget(self.history, 1)
        below.addWidget(self.queue, 1)
        self._left.addLayout(below)
        for card, share in zip(self._cards, (46, 0, 40), strict=True):
            self._right.addWidget(card, share)
        self._right.setContentsMargins(0, 0, 0, 0)
        column = named(QWidget(), "plain")
        column.setLayout(self._right)
        self._right_side = named(QWidget(), "plain")
        self._side = QVBoxLayout(self._right_side)
        self._side.setContentsMargins(0, 0, 0, 0)
        scroll = scrolling(column)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # after an offer's needs
        self._side.addWidget(scroll, 1)
        self._whole = QHBoxLayout(self)
        self._whole.addLayout(self._left)
        self._whole.addWidget(self._right_side)


def _card(panel: QWidget, left: int = 12, top: int = 10, right: int = 12, bottom: int = 10) -> QFrame:
    card = named(QFrame(), "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(left, top, right, bottom)
    inside.addWidget(panel)
    return card
