"""What stays in sight until it is right again: conflicts that nobody has closed, and a clock that is wrong."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Slot

from scanner.app.queue_words import conflict_words, correction, skew_words
from scanner.domain.queue import Conflict
from scanner.domain.text import mark
from scanner.ui.main_window import MainWindow

ROUNDING = 2.0
"""Seconds."""


class Alarms(QObject):
    """Strips over the history, fed by the desk."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._newest: Conflict | None = None
        self._conflicts = 0
        self._skew: float | None = None

    @property
    def correction(self) -> timedelta:
        """What to add to this machine's times so that they are right."""
        return correction(self._skew)

    def conflicts(self, count: int) -> None:
        """How many are open."""
        self._conflicts = count
        if count:
            self._show_conflicts()
        else:
            self._newest = None
            self._window.banners.drop("conflict")

    def one_more(self) -> None:
        """One was found; how many there are by now, others will tell."""
        self._conflicts = max(1, self._conflicts)
        self._show_conflicts()

    @Slot(object)
    def newest(self, conflict: Conflict | None) -> None:
        """The newest that is open, as it was read."""
        self._newest = conflict
        if conflict is not None:
            self.one_more()

    def clock(self, skew: float | None) -> None:
        """Said once on a strip; after that the status line keeps saying it. The server tells its time in whole seconds,
        so what changes by no more than its rounding does not count: times on the screen would flicker by it."""
        if skew is not None and self._skew is not None and abs(skew - self._skew) < ROUNDING:
            return
        window, words = self._window, skew_words(skew)
        window.status.show_skew(skew)
        for times in (window.history.model, window.queue.queue.model):
            times.correct(correction(skew))
        if words and not skew_words(self._skew):
            window.banners.put("clock", "warn", words, mark("Nothing is lost by it; set the clock when there is time."))
        elif not words:
            window.banners.drop("clock")
        self._skew = skew

    def _show_conflicts(self) -> None:
        title = mark("{n} conflict(s)", "", self._conflicts)
        words: str = mark("Someone was let in whom the server refuses.")
        if self._newest is not None:
            number = str(self._newest.number)
            title = mark("{n} conflicts, the newest no. {number}", "", self._conflicts, number=number)
            if self._conflicts == 1:
                title = mark("1 conflict: no. {number}", number=number)
            words = conflict_words(self._newest, datetime.now(UTC))
        advice = mark("{what} Tell a supervisor.", what=words)
        self._window.banners.put("conflict", "stop", title, advice, action=mark("Show"), closable=False)
