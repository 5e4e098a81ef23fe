"""Brings the tokens of the event to their sheet, and what is done there to the ticketing system.

All of it waits for a server, so all of it is done by errands of its own: neither scans nor the door's other errands
wait for it.
"""

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.door_card import DoorCard
from scanner.app.doorway import Doorway
from scanner.app.tokens import Entry, Overview
from scanner.app.wording import shown
from scanner.backends.errors import Missing
from scanner.backends.supervision import SignedOut
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.domain.ticket import Section, SectionId
from scanner.ui.door_card_out import CardOut
from scanner.ui.door_card_paint import Sheet
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.tokens_panel import TokensPanel
from scanner.ui.tokens_session import TokensSession

log = logging.getLogger("ui")


class TokensDesk(QObject):
    """For the window; `use` it with each door that is opened, `leave` it before another, `close` it at the end.
    `opening` comes before the sheet does."""

    opening = Signal()
    _progressed = Signal(int, int)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._errands = Errands("token errands", self)
        self.panel = TokensPanel(window)
        self.out = CardOut(window, self.panel.say, self._errands, self)
        self._doorway: Doorway | None = None
        self._sections: tuple[Section, ...] = ()
        self._asked: Entry | None = None
        self.session = TokensSession(self.panel, self._errands, self)
        self._wire()

    @property
    def possible(self) -> bool:
        """Whether this door's ticketing system has tokens to manage."""
        return self._doorway is not None and self._doorway.tokens.possible

    def use(self, doorway: Doorway) -> None:
        self.leave()
        self._doorway = doorway
        self.session.use(doorway)

    def leave(self) -> None:
        """Nothing of this door is shown any more; its session ends with it."""
        self.session.leave()
        self.out.leave()
        self.panel.hide()
        self.panel.show_sign_in()
        self._doorway = None

    def close(self) -> None:
        self.leave()
        if not self._errands.close():
            log.warning("a token errand did not end in time")

    @Slot()
    def open(self) -> None:
        if self._doorway is None or not self.possible or not self._window.door_shown:
            return
        self.opening.emit()
        self.panel.open()
        if self._doorway.tokens.signed_in is None:
            self.session.ask()
        else:
            self._read(self.panel.list.kind)

    # What is asked for.

    @Slot(object)
    def _read(self, kind: bool | None) -> None:  # noqa: FBT001  a signal's argument
        if self._doorway is None:
            return
        self.panel.turn_to(self.panel.list)
        self.panel.busy(busy=True)
        self.panel.wait(mark("Reading the tokens\u2026"))
        call = partial(self._doorway.tokens.overview, is_global=kind, progress=self._progressed.emit)
        self._errands.run(call, self._show, self._failed)

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        if self.panel.strip.under_way:
            self.panel.wait(mark("Reading the tokens: {done} of {total}", done=done, total=total), done, total)

    @Slot(object)
    def _show(self, found: Overview) -> None:
        if self._doorway is None or self._doorway.tokens.signed_in is None:
            return
        self._sections = found.sections
        self.panel.strip.hide()
        self.panel.busy(busy=False)
        self.panel.list.show_entries(found.entries)

    @Slot(object)
    def _open_entry(self, entry: Entry) -> None:
        """Shown as listed, at once; and as the server has it now, when it has answered."""
        assert self._doorway is not None
        self._asked = entry
        self.panel.strip.hide()
        self.panel.detail.show_entry(entry, self._named(entry))
        self.panel.turn_to(self.panel.detail)
        self._errands.run(partial(self._doorway.tokens.show, entry.token.id), self._show_entry, self._failed)

    @Slot(object)
    def _show_entry(self, entry: Entry) -> None:
        detail = self.panel.detail
        if self._asked is not None and self._asked.token.id == entry.token.id and detail.entry != entry:
            detail.show_entry(entry, self._named(entry))

    @Slot()
    def _new(self) -> None:
        self._asked = None
        self.panel.strip.hide()
        self.panel.detail.show_new(self._sections)
        self.panel.turn_to(self.panel.detail)

    @Slot(object)
    def _issue(self, sections: tuple[SectionId, ...]) -> None:
        assert self._doorway is not None
        self._begin(mark("Issuing the token\u2026"))
        self._errands.run(partial(self._doorway.tokens.issue, sections), self._issued, self._failed)

    @Slot(object)
    def _issued(self, entry: Entry) -> None:
        self._changed_to(entry, mark("Issued. Make a door card of it, or type its code at the door."))

    @Slot(object, object)
    def _change(self, entry: Entry, sections: tuple[SectionId, ...]) -> None:
        assert self._doorway is not None
        self._begin(mark("Saving the sections\u2026"))
        self._errands.run(partial(self._doorway.tokens.change, entry.token.id, sections), self._saved, self._failed)

    @Slot(object)
    def _saved(self, entry: Entry) -> None:
        self._changed_to(entry, mark("Saved. Open doors follow within a minute."))

    def _changed_to(self, entry: Entry, words: str) -> None:
        self._asked = entry
        self.panel.busy(busy=False)
        self.panel.detail.show_entry(entry, self._named(entry))
        self.panel.say("good", words)

    @Slot(object)
    def _invalidate(self, entry: Entry) -> None:
        assert self._doorway is not None
        self._begin(mark("Invalidating the token\u2026"))
        self._errands.run(partial(self._doorway.tokens.invalidate, entry.token.id), self._invalidated, self._failed)

    @Slot(object)
    def _invalidated(self, _nothing: object) -> None:
        self._read(self.panel.list.kind)

    @Slot(object, float)
    def _make_card(self, entry: Entry, hours: float) -> None:
        assert self._doorway is not None
        self._asked = entry
        self._begin(mark("Making the door card\u2026"))
        self._errands.run(partial(self._doorway.tokens.card, entry.token, hours=hours), self._card_made, self._failed)

    @Slot(object)
    def _card_made(self, card: DoorCard) -> None:
        if self._doorway is None or self._asked is None or self._doorway.tokens.signed_in is None:
            return
        names = tuple(shown(each.name or each.id, 40) for each in self._asked.sections)
        self.panel.strip.hide()
        self.panel.busy(busy=False)
        self.panel.show_card(Sheet.of(card, self._doorway.door.title, names))

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        if isinstance(error, SignedOut):
            self.session.ask(error.title)
            return
        self.panel.busy(busy=False)
        self.panel.say("bad", error.title, error.advice)
        if isinstance(error, Missing) and self.panel.page is self.panel.detail:
            self.panel.turn_to(self.panel.list)

    def _begin(self, words: str) -> None:
        self.panel.busy(busy=True)
        self.panel.wait(words)

    def _named(self, entry: Entry) -> tuple[Section, ...]:
        """The event's sections, and those of the token that the event no longer names."""
        known = {section.id for section in self._sections}
        return (*self._sections, *(section for section in entry.sections if section.id not in known))

    @Slot()
    def _closed(self) -> None:
        if self._window.door_shown:
            self._window.rest()

    @Slot()
    def _page_changed(self) -> None:
        """Also while the window is taken apart, when there is no door any more."""
        if self._doorway is not None and not self._window.door_shown:
            self.panel.leave()

    @Slot()
    def _back(self) -> None:
        """To the list, read anew."""
        self._read(self.panel.list.kind)

    def _wire(self) -> None:
        panel = self.panel
        self._progressed.connect(self._progress)
        self.session.begun.connect(self._back)
        self.session.ended.connect(self.out.leave)
        panel.list.chosen.connect(self._open_entry)
        panel.list.read_wanted.connect(self._read)
        panel.list.issue_wanted.connect(self._new)
        panel.detail.issue_wanted.connect(self._issue)
        panel.detail.change_wanted.connect(self._change)
        panel.detail.invalidate_wanted.connect(self._invalidate)
        panel.detail.card_wanted.connect(self._make_card)
        panel.detail.left.connect(self._back)
        panel.card.print_wanted.connect(self.out.ask_printer)
        panel.card.save_wanted.connect(self.out.ask_file)
        panel.closed.connect(self._closed)
        self._window.pages.currentChanged.connect(self._page_changed)
