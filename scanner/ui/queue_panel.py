"""The page of the queue and the conflicts. It opens beneath the answer, which shrinks but stays: scanning goes on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scanner.clock import Clock
from scanner.domain.text import mark
from scanner.ui.choices import Choices
from scanner.ui.conflicts_panel import ConflictsPanel
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.page import Page
from scanner.ui.pieces import named, push_button, scrolling
from scanner.ui.push import PushButton
from scanner.ui.queue_table import QueueTable
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap

LEAST = 240
"""Units of height that a page has in any case; where there are fewer, all of it scrolls."""


class QueuePanel(QWidget):
    """Two pages, "queue" and "conflicts", and those that are added. `page_changed` says which; `left` asks to go back
    to the door."""

    page_changed = Signal(str)
    left = Signal()
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueTable(clock=clock)
        self.conflicts = ConflictsPanel(clock=clock)
        self.tabs = Choices((("queue", mark("Queue")), ("conflicts", mark("Conflicts"))), "tab")
        self.strip = NoticeStrip()
        self.expected = push_button(mark("Expected attendance\u2026"), "small")
        self.back = push_button(mark("Back to the door  (Esc)"), "small")
        self._pages = QStackedWidget()
        self._added: dict[str, Page] = {}
        for page in (self.queue, self.conflicts):
            self._pages.addWidget(page)
        top = Wrap()
        top.setSpacing(12)
        for widget in (self.tabs, self.queue.views, self.conflicts.views):
            top.addWidget(widget)
        top.add_spring()
        top.addWidget(self.expected)
        top.addWidget(self.back)
        content = named(QWidget(), "plain")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))
        self.tabs.chosen.connect(self.open_page)
        self.back.clicked.connect(self.left)
        for page in (self.queue, self.conflicts):
            page.scanned.connect(self.scanned)
        self.conflicts.left.connect(self.take_focus)
        self.conflicts.views.hide()
        self.expected.hide()
        self.hide()

    @property
    def page(self) -> str:
        return self.tabs.now

    def add_page(self, key: str, words: str, page: Page) -> None:
        """One more, behind a tab of its own."""
        self.tabs.add(key, words)
        self._pages.addWidget(page)
        self._added[key] = page

    @Slot(str)
    def open_page(self, page: str) -> None:
        self.tabs.choose(page)
        own = self.queue if page == "queue" else self.conflicts
        self._pages.setCurrentWidget(self._added.get(page, own))
        self.queue.views.setVisible(page == "queue")
        self.conflicts.views.setVisible(page == "conflicts")
        self.expected.setVisible(page == "flow")
        self.take_focus()
        self.page_changed.emit(page)

    def escape(self) -> bool:
        """Takes back what is being asked; says whether there was anything."""
        return self.page == "queue" and self.queue.escape()

    def show_counts(self, entries: int, conflicts: int) -> None:
        self.tabs.count("queue", entries or None)
        self.tabs.count("conflicts", conflicts or None)
        self.tabs.buttons["conflicts"].setProperty("alarm", "true" if conflicts else "false")
        self.tabs.buttons["conflicts"].style().polish(self.tabs.buttons["conflicts"])

    def set_look(self, chosen: Look) -> None:
        self._pages.setMinimumHeight(chosen.px(LEAST))
        for button in self._pages.findChildren(PushButton):
            button.may_wrap(wraps=chosen.crowded)
        self.queue.set_look(chosen)
        self.conflicts.set_look(chosen)
        for page in self._added.values():
            page.set_look(chosen)

    @Slot()
    def take_focus(self) -> None:
        """To where keys do no harm."""
        place = self.queue.table if self.page == "queue" else self.tabs.buttons[self.page]
        place.setFocus(Qt.FocusReason.OtherFocusReason)
