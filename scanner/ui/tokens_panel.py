"""The sheet of the admission tokens: signing in, the list, one token, and its door card. One of them at a time."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from scanner.domain.text import mark
from scanner.ui.door_card_paint import Sheet
from scanner.ui.door_card_panel import DoorCardPage
from scanner.ui.main_window import MainWindow
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.pieces import named
from scanner.ui.side_sheet import SideSheet
from scanner.ui.theme import Look
from scanner.ui.tokens_detail import TokenDetail
from scanner.ui.tokens_list import TokenList
from scanner.ui.tokens_sign_in import SignIn


class TokensPanel(SideSheet):
    """Shows what it is told; its pages ask by signals of their own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Admission tokens"))
        self.strip = NoticeStrip()
        self.sign_in = SignIn()
        self.list = TokenList()
        self.detail = TokenDetail()
        self.card = DoorCardPage()
        self._pages = named(QStackedWidget(), "plain")
        for page in (self.sign_in, self.list, self.detail, self.card):
            self._pages.addWidget(page)
        self.column.addWidget(self.strip)
        self.column.addWidget(self._pages, 1)
        self.card.left.connect(self._card_done)

    @property
    def page(self) -> QWidget | None:
        return self._pages.currentWidget()

    def turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def show_sign_in(self, why: str = "") -> None:
        """Of what was seen before nothing is left."""
        self.list.show_entries(())
        self.card.forget()
        self.strip.hide()
        self.turn_to(self.sign_in)
        self.sign_in.start(why)

    def show_card(self, sheet: Sheet) -> None:
        self.turn_to(self.card)
        self.card.show_sheet(sheet)

    def wait(self, words: str, done: int = 0, total: int = 0) -> None:
        """Something is under way that cannot be taken back."""
        self.strip.progress(words, done, total)
        self.strip.button.hide()

    def say(self, tone: str, title: str, more: str = "") -> None:
        self.strip.button.show()
        self.strip.say(tone, title, more)

    def busy(self, *, busy: bool) -> None:
        self.list.busy(busy=busy)
        self.detail.busy(busy=busy)

    def set_look(self, chosen: Look) -> None:
        super().set_look(chosen)
        self.list.set_look(chosen)
        self.detail.set_look(chosen)

    @Slot()
    def _card_done(self) -> None:
        self.card.forget()
        self.turn_to(self.detail)
        self.detail.busy(busy=False)
