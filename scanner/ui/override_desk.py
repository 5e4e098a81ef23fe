"""Brings a scan that was stopped to the override sheet, and the supervisor's word to the door."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.override import AlreadyIn
from scanner.domain.errors import ScannerError
from scanner.domain.override import Why
from scanner.domain.text import joined, mark
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.override_panel import OverridePanel
from scanner.ui.sheet_desk import SheetDesk


class OverrideDesk(SheetDesk):
    """`scanned` is a code that a hand scanner typed into a field of the sheet."""

    scanned = Signal(str)

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        self.panel = OverridePanel(window)
        super().__init__(window, self.panel, errands, parent)
        self._about: Verdict | None = None
        self.panel.wanted.connect(self._let_in)
        self.panel.scanned.connect(self.scanned)
        window.history.override_wanted.connect(self.about)

    @Slot(object)
    def about(self, verdict: Verdict) -> None:
        """Opens the sheet for this scan."""
        if verdict.answer is not Answer.ADMIT:
            self._about = verdict
            self.open()

    @Slot()
    def toggle(self) -> None:
        """For the answer that stands on the panel, else for the last that was not let in."""
        if not self.panel.isHidden():
            self.panel.leave()
            return
        shown = self._window.verdict.verdict
        self._about = shown if shown is not None and shown.answer is not Answer.ADMIT else None
        if self._about is None:
            self._about = self._window.history.model.last_refused()
        if self._about is not None:
            self.open()
        elif self._desk is not None:
            self._desk.say_trouble(
                ScannerError(
                    mark("Nobody was stopped yet."),
                    mark("Scan the ticket first, or type its number (F2); then let them in all the same."),
                )
            )

    def fill(self) -> None:
        assert self._doorway is not None
        assert self._about is not None
        self.panel.start(self._about, self._doorway.door.redeemer)

    @Slot(str, str, str, bool)
    def _let_in(self, why: str, words: str, by: str, without: bool) -> None:  # noqa: FBT001  a signal's argument
        if self._doorway is None or self._about is None:
            return
        overrides, about = self._doorway.overrides, self._about
        self.panel.busy(busy=True)
        if without or about.serial is None:
            call = partial(
                overrides.without_ticket, about.text, Why(why), words, by=by, over=about.reason, serial=about.serial
            )
        else:
            call = partial(overrides.admit, about.serial, Why(why), words, by=by, over=about.reason)
        self.run(call, self._done)

    @Slot(object)
    def _done(self, _verdict: Verdict) -> None:
        """The answer itself comes as a notice, like every other."""
        self._about = None
        self.panel.leave()

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self.panel.busy(busy=False)
        super()._failed(error)
        if isinstance(error, AlreadyIn):
            self.panel.strip.hide()
            self.panel.offer(without=True, note=joined(" ", (error.title, error.advice)))
