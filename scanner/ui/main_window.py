"""The window: arranges the panels and nothing else.

The answer takes a third of it, left, where the eye starts; the camera stands right of it, the history under it, and the
status line along the foot whatever else is shown. Sizes follow the window, so that a full screen is read from further
away, not just surrounded by more room.
"""

import itertools
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from scanner.backends.base import Capability
from scanner.clock import Clock
from scanner.domain.door import Door
from scanner.domain.text import mark
from scanner.ui.banners import Banners
from scanner.ui.camera_wall import CameraWall
from scanner.ui.door_setup import DoorSetup
from scanner.ui.flow_panel import FlowPanel
from scanner.ui.header import Header
from scanner.ui.help_sheet import HelpSheet
from scanner.ui.history_panel import HistoryPanel
from scanner.ui.manual_entry import ManualEntry
from scanner.ui.party_bar import PartyBar
from scanner.ui.pieces import label, named, scrolling
from scanner.ui.preflight_panel import PreflightPanel
from scanner.ui.question_bar import QuestionBar
from scanner.ui.queue_panel import QueuePanel
from scanner.ui.record_panel import RecordPanel
from scanner.ui.rehearsal_strip import RehearsalStrip
from scanner.ui.sections_panel import SectionsPanel
from scanner.ui.status_line import StatusLine
from scanner.ui.theme import Look, look, palette, scale_for, style_sheet
from scanner.ui.trouble_page import TroublePage
from scanner.ui.verdict_panel import VerdictPanel

ANSWER_SHARE = 66  # percent of the window's width, and of the height between header and status line

PAGE_KEYS: dict[int, str] = {
    Qt.Key.Key_F6: "queue",
    Qt.Key.Key_F7: "conflicts",
    Qt.Key.Key_F9: "flow",
    Qt.Key.Key_F10: "preflight",
}

PARTY_KEYS: dict[int, str] = {
    Qt.Key.Key_P: "party_wanted",
    Qt.Key.Key_Minus: "fewer_wanted",
    Qt.Key.Key_Plus: "more_wanted",
}

SIZE_KEYS: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
"""With Ctrl: larger text, smaller, as usual."""

SIDE_KEYS: dict[int, str] = {Qt.Key.Key_F3: "search_wanted", Qt.Key.Key_F4: "supervisor_wanted"}
SIDE_LETTERS: dict[int, str] = {
    Qt.Key.Key_F: "search_wanted",
    Qt.Key.Key_L: "lock_wanted",
    Qt.Key.Key_O: "override_wanted",
}
"""With Ctrl."""


def beside(chosen: Look) -> int:
    """Percent of the window's width right of the answer: more where letters are large."""
    return round(100 - ANSWER_SHARE + 12 * (chosen.text - 1))


class MainWindow(QMainWindow):
    """`mute_wanted`, `clear_wanted`, `sync_wanted`, `patron_wanted` come from keys that no panel used."""

    mute_wanted = Signal()
    clear_wanted = Signal()
    sync_wanted = Signal()
    patron_wanted = Signal()
    search_wanted = Signal()
    supervisor_wanted = Signal()
    lock_wanted = Signal()
    override_wanted = Signal()
    party_wanted = Signal()
    fewer_wanted = Signal()
    more_wanted = Signal()
    text_size_wanted = Signal(int)
    queue_shown = Signal(bool)
    closing = Signal()

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Door Scanner")
        self._look = look("dark")
        self._text_size = 1.0
        self._band: RehearsalStrip | None = None
        self.header = Header()
        self.verdict = VerdictPanel()
        self.party = PartyBar()
        self.question = QuestionBar()
        self.banners = Banners()
        self.history = HistoryPanel()
        self.cameras = CameraWall()
        self.camera = self.cameras.first
        self.manual = ManualEntry()
        self.sections = SectionsPanel()
        self.status = StatusLine(clock=clock)
        self.queue = QueuePanel(clock=clock)
        self.flow = FlowPanel()
        self.preflight = PreflightPanel()
        self.queue.add_page("flow", mark("Flow"), self.flow)
        self.queue.add_page("preflight", mark("Check"), self.preflight)
        self.record = RecordPanel()
        self.queue.add_page("record", mark("Record"), self.record)
        self.setup = DoorSetup()
        self.trouble = TroublePage()
        self._opening = label(mark("Opening the door\u2026"), "pageText")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._door = self._door_page()
        self.pages = QStackedWidget()
        for page in (self._opening, self._door, self.setup, self.trouble):
            self.pages.addWidget(page)
        self.setCentralWidget(self._arranged())
        self.help = HelpSheet(self)
        self.setMinimumSize(960, 600)
        self.set_theme("dark")
        self._order_focus()
        self.party.came.connect(self._make_room)
        self.party.went.connect(self._make_room)
        self.queue.left.connect(self.close_queue)
        self.status.pressed.connect(self.toggle_queue)
        self.header.queue_wanted.connect(self.toggle_queue)

    @property
    def look(self) -> Look:
        return self._look

    def show_door(self) -> None:
        self.pages.setCurrentWidget(self._door)
        self.status.show()
        self.rest()

    def show_setup(self, *, may_go_back: bool) -> None:
        self.pages.setCurrentWidget(self.setup)
        self.status.hide()
        self.setup.start(may_go_back=may_go_back)

    def show_trouble(self) -> None:
        self.pages.setCurrentWidget(self.trouble)
        self.status.hide()

    def show_abilities(self, capability: Capability, door: Door) -> None:
        """Leaves out what the door's system has not: a list, sections."""
        self.manual.expect(capability)
        self.status.list.setVisible(capability.lists)
        self._sections_card.setVisible(capability.lists or bool(door.sections))
        self._beside = tuple(each for each in self._all_beside if capability.lists or each is not self._sections_card)

    @property
    def door_shown(self) -> bool:
        return self.pages.currentWidget() is self._door

    @property
    def setup_shown(self) -> bool:
        return self.pages.currentWidget() is self.setup

    def rest(self) -> None:
        """The focus goes where keys do no harm and hand scanners are heard: to the answer."""
        if self.queue_open:
            self.queue.take_focus()
        else:
            self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)

    # The queue's page shares the window with the answer, which shrinks and stays: scanning goes on.

    @property
    def queue_open(self) -> bool:
        return not self.queue.isHidden() and self.door_shown

    def open_queue(self, page: str) -> None:
        if not self.door_shown:
            return
        opening = not self.queue_open
        self._share_with_queue(shared=True)
        self.queue.open_page(page)
        if opening:
            self.queue_shown.emit(True)

    @Slot()
    def close_queue(self) -> None:
        if self.queue_open:
            self._share_with_queue(shared=False)
            self.queue_shown.emit(False)
            self.rest()

    @Slot(str)
    def toggle_queue(self, page: str) -> None:
        """Opens the page, turns to it, or closes it where it is the one that is open."""
        if self.queue_open and self.queue.page == page:
            self.close_queue()
        else:
            self.open_queue(page)

    def _share_with_queue(self, *, shared: bool) -> None:
        self.queue.setVisible(shared)
        for widget in (self._right_side, *self._beside):
            widget.setHidden(shared)
        self._make_room()
        self.banners.hush("conflict" if shared else "")  # the page itself tells of them
        answer, below = (30, 70) if shared else (ANSWER_SHARE, 100 - ANSWER_SHARE)
        self._left.setStretch(0, answer)
        self._left.setStretch(1, below)
        self._share_sides(0 if shared else beside(self._look))

    @Slot()
    def _make_room(self) -> None:
        """The history steps back for the queue, and where letters are large for an offer or a band."""
        full = self._look.crowded and (self._band is not None or not self.party.isHidden())
        self.history.setHidden(full or not self.queue.isHidden())

    def _share_sides(self, right: int) -> None:
        self._whole.setStretch(0, 100 - right)
        self._whole.setStretch(1, right)

    def set_theme(self, name: str, *, text_size: float = 1.0, still: bool = False) -> None:
        self._text_size = text_size
        self._wear(Look(look(name).theme, scale_for(self.width(), self.height(), text_size), still, text_size))

    def toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = scale_for(event.size().width(), event.size().height(), self._text_size)
        if scale != self._look.scale:
            self._wear(replace(self._look, scale=scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no panel wanted."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.help.isVisible():
            self.help.hide()
        elif key == Qt.Key.Key_Escape and self.queue_open:
            if not self.queue.escape():
                self.close_queue()
        elif self.door_shown and self.question.press(key):
            pass
        elif key in SIZE_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.text_size_wanted.emit(SIZE_KEYS[key])
        elif key in PAGE_KEYS:
            self.toggle_queue(PAGE_KEYS[key])
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Space and self.door_shown):
            self.clear_wanted.emit()
        elif key == Qt.Key.Key_F1 or event.text() == "?":
            self.help.toggle()
        elif key == Qt.Key.Key_F5:
            self.sync_wanted.emit()
        elif key == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif key in SIDE_KEYS or (key in SIDE_LETTERS and event.modifiers() == Qt.KeyboardModifier.ControlModifier):
            getattr(self, SIDE_KEYS.get(key) or SIDE_LETTERS[key]).emit()
        elif key == Qt.Key.Key_F12:
            self.patron_wanted.emit()
        elif key == Qt.Key.Key_M and not event.modifiers():
            self.mute_wanted.emit()
        elif key in PARTY_KEYS:
            getattr(self, PARTY_KEYS[key]).emit()
        elif self.door_shown and (
            key == Qt.Key.Key_F2 or (key == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier)
        ):
            self.close_queue()
            self.manual.take_focus()
        else:
            super().keyPressEvent(event)

    def add_band(self, band: RehearsalStrip) -> None:
        """Over everything else, whatever page is shown."""
        self._column.insertWidget(0, band)
        self._band = band
        band.set_look(self._look)
        self._make_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()

    def _wear(self, chosen: Look) -> None:
        self._look = chosen
        self.party.setProperty("dense", chosen.crowded)
        if self._band is not None:
            self._band.set_look(chosen)
        self._make_room()
        self.setPalette(palette(chosen.theme))
        self.setStyleSheet(style_sheet(chosen))
        for panel in (
            self.header, self.verdict, self.banners, self.history, self.cameras,
            self.sections, self.status, self.setup, self.queue,
        ):  # fmt: skip
            panel.set_look(chosen)
        self._share_sides(0 if self.queue_open else beside(chosen))
        gap = chosen.px(12)
        self._whole.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._whole, self._left, self._right):
            layout.setSpacing(gap)

    def _door_page(self) -> QWidget:
        page = QWidget()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.verdict, ANSWER_SHARE)
        below = QVBoxLayout()
        below.addWidget(self.question)
        below.addWidget(self.party)
        below.addWidget(self.banners)
        below.addWidget(self.history, 1)
        below.addWidget(self.queue, 1)
        self._left.addLayout(below, 100 - ANSWER_SHARE)
        camera = named(QFrame(), "card")
        inside = QVBoxLayout(camera)
        inside.setContentsMargins(8, 8, 8, 4)
        inside.addWidget(self.cameras)
        manual, sections = self._in_card(self.manual), self._in_card(self.sections)
        self._right.addWidget(camera, 46)
        self._right.addWidget(manual)
        self._right.addWidget(sections, 40)
        self._beside = self._all_beside = (camera, manual, sections)
        self._sections_card: QWidget = sections
        self._whole = QHBoxLayout(page)
        self._whole.addLayout(self._left, ANSWER_SHARE)
        column = named(QWidget(), "plain")
        column.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right_side = scrolling(column)
        self._whole.addWidget(self._right_side, 100 - ANSWER_SHARE)
        return page

    def _in_card(self, panel: QWidget) -> QFrame:
        card = named(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(panel)
        return card

    def _arranged(self) -> QWidget:
        whole = named(QWidget(), "whole")
        self._column = column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        return whole

    def _order_focus(self) -> None:
        order = (
            self.verdict, self.manual.field, self.manual.button, self.camera.button, self.history.table,
            self.header.queue, self.header.sound, self.header.full, self.header.help, self.header.more,
        )  # fmt: skip
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)
