"""The window: the header, a page, and the status line along the foot whatever else is shown.

Sizes follow the window, so that a full screen is read from further away, not just surrounded by more room.
"""

import itertools
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from scanner.backends.base import Capability
from scanner.clock import Clock
from scanner.domain.door import Door
from scanner.domain.text import mark
from scanner.ui import window_keys
from scanner.ui.door_page import DoorPage
from scanner.ui.door_setup import DoorSetup
from scanner.ui.flow_panel import FlowPanel
from scanner.ui.header import Header
from scanner.ui.help_sheet import HelpSheet
from scanner.ui.pieces import label, named
from scanner.ui.preflight_panel import PreflightPanel
from scanner.ui.record_panel import RecordPanel
from scanner.ui.rehearsal_strip import RehearsalStrip
from scanner.ui.status_line import StatusLine
from scanner.ui.theme import Look, look, palette, scale_for, style_sheet
from scanner.ui.trouble_page import TroublePage


class MainWindow(QMainWindow):
    """The signals that end in `_wanted` come from keys that no panel used (`window_keys`)."""

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
        self.status = StatusLine(clock=clock)
        self.door_page = DoorPage(clock=clock)
        self._name_panels(self.door_page)
        self._add_pages()
        self.setup = DoorSetup()
        self.trouble = TroublePage()
        self._opening = label(mark("Opening the door\u2026"), "pageText")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (self._opening, self.door_page, self.setup, self.trouble):
            self.pages.addWidget(page)
        self.setCentralWidget(self._arranged())
        self.help = HelpSheet(self)
        self.setMinimumSize(960, 600)
        self.resize(1366, 768)  # before it is styled: each other size styles everything anew
        self._wear(self._look)
        self._order_focus()
        self.queue.left.connect(self.close_queue)
        self.status.pressed.connect(self.toggle_queue)
        self.header.queue_wanted.connect(self.toggle_queue)

    @property
    def look(self) -> Look:
        return self._look

    def show_door(self) -> None:
        self.pages.setCurrentWidget(self.door_page)
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
        self.status.list.setVisible(capability.lists)
        self.door_page.show_abilities(capability, door)

    @property
    def door_shown(self) -> bool:
        return self.pages.currentWidget() is self.door_page

    @property
    def setup_shown(self) -> bool:
        return self.pages.currentWidget() is self.setup

    def rest(self) -> None:
        """The focus goes where keys do no harm and hand scanners are heard: to the answer."""
        if self.queue_open:
            self.queue.take_focus()
        else:
            self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_a_number(self) -> None:
        if self.door_shown:
            self.close_queue()
            self.manual.take_focus()

    @property
    def queue_open(self) -> bool:
        return not self.queue.isHidden() and self.door_shown

    def open_queue(self, page: str) -> None:
        if not self.door_shown:
            return
        opening = not self.queue_open
        self.door_page.share(shared=True)
        self.queue.open_page(page)
        if opening:
            self.queue_shown.emit(True)

    @Slot()
    def close_queue(self) -> None:
        if self.queue_open:
            self.door_page.share(shared=False)
            self.queue_shown.emit(False)
            self.rest()

    @Slot(str)
    def toggle_queue(self, page: str) -> None:
        """Opens the page, turns to it, or closes it where it is the one that is open."""
        if self.queue_open and self.queue.page == page:
            self.close_queue()
        else:
            self.open_queue(page)

    def set_theme(self, name: str, *, text_size: float = 1.0, still: bool = False) -> None:
        self._text_size = text_size
        wanted = Look(look(name).theme, scale_for(self.width(), self.height(), text_size), still, text_size)
        if wanted != self._look:
            self._wear(wanted)

    def toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def add_band(self, band: RehearsalStrip) -> None:
        """Over everything else, whatever page is shown."""
        self._column.insertWidget(0, band)
        self._band = band
        self.door_page.banded = True
        band.set_look(self._look)
        self.door_page.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = scale_for(event.size().width(), event.size().height(), self._text_size)
        if scale != self._look.scale:
            self._wear(replace(self._look, scale=scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no panel wanted."""
        if not window_keys.press(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()

    def _name_panels(self, page: DoorPage) -> None:
        """What others find on the window."""
        self.verdict, self.party, self.question, self.banners = page.verdict, page.party, page.question, page.banners
        self.history, self.queue, self.cameras = page.history, page.queue, page.cameras
        self.camera = page.cameras.first
        self.manual, self.sections = page.manual, page.sections

    def _add_pages(self) -> None:
        """Behind further tabs of the queue's page."""
        self.flow, self.preflight, self.record = FlowPanel(), PreflightPanel(), RecordPanel()
        self.queue.add_page("flow", mark("Flow"), self.flow)
        self.queue.add_page("preflight", mark("Check"), self.preflight)
        self.queue.add_page("record", mark("Record"), self.record)

    def _wear(self, chosen: Look) -> None:
        self._look = chosen
        if self._band is not None:
            self._band.set_look(chosen)
        for bar in (self.party, self.question):
            bar.setProperty("dense", chosen.crowded)
        self.setPalette(palette(chosen.theme))
        self.setStyleSheet(style_sheet(chosen))
        for panel in (self.header, self.status, self.setup, self.trouble, self.door_page):
            panel.set_look(chosen)

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
