"""The page of the record: the journal and its export, scans carried by hand, and what support is sent.

It asks by its signals and shows; `record_desk` does.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from scanner.app.bundle import Bundle
from scanner.domain.text import mark
from scanner.ui.bundle_view import BundleView
from scanner.ui.field import Field
from scanner.ui.language import say
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.page import Page
from scanner.ui.pieces import label, named, push_button
from scanner.ui.theme import Look


class RecordPanel(Page):
    """`give_wanted` and `take_wanted` come once a passphrase was typed; `save_wanted` once the bundle was seen."""

    check_wanted = Signal()
    export_wanted = Signal()
    key_wanted = Signal()
    give_wanted = Signal()
    take_wanted = Signal()
    bundle_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, mark("The record of this door"))
        self.strip = NoticeStrip()
        self.check = push_button(mark("Check it"))
        self.export = push_button(mark("Export\u2026"), "primary")
        self.key = push_button(mark("Save its key\u2026"))
        self.passphrase = Field(mark("Passphrase"), mark("Some words that both doors know"), secret=True)
        self.give = push_button(mark("Write a file\u2026"))
        self.take = push_button(mark("Take a file over\u2026"))
        self.bundle = push_button(mark("See what would be sent"))
        self.view = BundleView()
        self._pages = QStackedWidget()
        self._cards: QScrollArea = named(QScrollArea(), "plain")
        self._lay_out()
        self._wire()

    @property
    def previewing(self) -> bool:
        return self._pages.currentWidget() is self.view

    def show_bundle(self, bundle: Bundle) -> None:
        """What would be saved, to be read."""
        self.view.show_bundle(bundle)
        self._pages.setCurrentWidget(self.view)
        self.view.take_focus()

    @Slot()
    def show_cards(self) -> None:
        self.view.clear()
        self._pages.setCurrentWidget(self._cards)

    def busy(self, *, busy: bool) -> None:
        for button in (self.check, self.export, self.key, self.give, self.take, self.bundle, self.view.save):
            button.setEnabled(not busy)

    def set_look(self, chosen: Look) -> None:
        self.view.set_look(chosen)
        for layout in self._spaced:
            layout.setSpacing(chosen.px(10))

    def _wire(self) -> None:
        self.check.clicked.connect(self.check_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.key.clicked.connect(self.key_wanted)
        self.give.clicked.connect(self.give_wanted)
        self.take.clicked.connect(self.take_wanted)
        self.bundle.clicked.connect(self.bundle_wanted)
        self.view.save_wanted.connect(self.save_wanted)
        self.view.left.connect(self.show_cards)

    def _lay_out(self) -> None:
        inside = named(QWidget(), "plain")
        cards = QHBoxLayout(inside)
        self._cards.setWidget(inside)
        self._cards.setWidgetResizable(True)
        self._cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        journal = self._card(
            mark("Journal"),
            mark("Every scan, verdict and deed, chained row to row and signed by this device."),
            (self.check, self.export, self.key),
        )
        carried = self._card(
            mark("Carry scans to another door"),
            mark(
                "For a laptop that is about to die: what the server does not know of yet goes into a file, closed by a"
                " passphrase. Each scan counts once, whoever sends it."
            ),
            (self.give, self.take),
            self.passphrase,
        )
        support = self._card(
            mark("For support"),
            mark("Logs, settings, versions, the queue's state: no keys, no names, tickets as tags. You see it first."),
            (self.bundle,),
        )
        for card in (journal, carried, support):
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        for page in (self._cards, self.view):
            self._pages.addWidget(page)
        self._spaced = (cards, column)
        for layout in self._spaced:
            layout.setContentsMargins(0, 0, 0, 0)

    def _card(self, title: str, words: str, buttons: tuple[QWidget, ...], field: QWidget | None = None) -> QFrame:
        card = named(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(label(title, "heading"))
        inside.addWidget(label(words, "muted", wrap=True))
        if field is not None:
            inside.addWidget(field)
        for button in buttons:
            inside.addWidget(button)
        inside.addStretch(1)
        return card
