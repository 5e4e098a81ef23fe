"""The line at the foot of the window that never goes away: the server, the list, the queue, the door.

Each part has an icon, a word and a colour, in that order of trust. The list's age ticks, because a list that stands
still is how an outage looks.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from scanner.app.preflight.seal import Seal
from scanner.app.preflight.seal import words as seal_words
from scanner.app.queue_words import correction, progress_words, skew_short, skew_words
from scanner.app.wording import age, shown
from scanner.clock import Clock, SystemClock
from scanner.domain.door import Door
from scanner.domain.notices import LineChanged, ListChanged, ListProgress, QueueChanged
from scanner.domain.text import Clock as TimeOfDay
from scanner.domain.text import again, joined, mark
from scanner.ui.language import say
from scanner.ui.status_part import Part
from scanner.ui.theme import Look


class StatusLine(QFrame):
    """Fed by notices; ticks by itself. `pressed` asks for the page behind a part: "queue" or "conflicts"."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._clock = clock or SystemClock()
        self._list_at: datetime | None = None
        self._tickets = 0
        self._progress: ListProgress | None = None
        self._correction = timedelta(0)
        self._revoked = False
        self._line_news: LineChanged | None = None
        self.line = Part(mark("Connection to the server"), "offline", least=16)
        self.list = Part(mark("Ticket list"), "list")
        self.queue = Part(mark("Queue"), "queue", pressable=True)
        self.conflicts = Part(mark("Conflicts"), "conflict", pressable=True)
        self.time = Part(mark("Clock"), "clock")
        self.admitted = Part(mark("Let in"), "admit")
        self.seal = Part(mark("Check of this door"), "seal", pressable=True)
        self.door = Part(mark("This door"), "", least=8)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for part in (self.line, self.list, self.queue, self.conflicts, self.time):
            self._first.addWidget(part)
        self._first.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6, 0, 6, 0)
        rows.setSpacing(0)
        for row in (self._first, self._second):
            row.setSpacing(4)
            rows.addLayout(row)
        self._arrange(two_rows=False)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self._tick.start()
        self.conflicts.hide()
        self.time.hide()
        self.seal.hide()
        self.seal.pressed.connect(self._seal_pressed)
        self.queue.pressed.connect(self._queue_pressed)
        self.conflicts.pressed.connect(self._conflicts_pressed)
        self.line.say(mark("CONNECTING"), icon="online")
        self.show_queue(QueueChanged(0, 0, 0, 0))
        self.show_admitted(0)
        self.tick()

    def show_door(self, door: Door) -> None:
        """Another door: what was known of the one before is forgotten."""
        self._list_at, self._progress, self._line_news, self._revoked = None, None, None, False
        self.show_skew(None)
        self._say_line()
        self.tick()
        self.door.say(joined(" \u00b7 ", (shown(door.device, 24), shown(door.redeemer, 24))))
        self.show_seal(None)

    @Slot(object)
    def show_line(self, news: LineChanged) -> None:
        self._line_news = news
        self._say_line()

    @Slot(object)
    def show_list(self, news: ListChanged, *, fresh: bool = True) -> None:
        """The list as it was last complete; one that is older than what is shown changes nothing. `fresh`: it has just
        come in, and so nothing of it is under way."""
        if self._list_at is not None and news.at < self._list_at:
            return
        if fresh:
            self._progress = None
        self._tickets, self._list_at = news.tickets, news.at
        self.tick()

    @Slot(object)
    def show_progress(self, news: ListProgress) -> None:
        self._progress = news if news.full else None
        self.tick()

    @Slot(object)
    def show_queue(self, news: QueueChanged) -> None:
        waiting = mark("{n} waiting", "", news.waiting) if news.waiting else mark("Nothing waiting")
        parked = mark("{n} set aside", "", news.parked) if news.parked else ""
        self.queue.say(joined(", ", (waiting, parked)), tone="warn" if news.waiting else "")
        self.conflicts.setVisible(news.conflicts > 0)
        self.conflicts.say(mark("{n} conflict(s)", "", news.conflicts), tone="bad")

    def show_admitted(self, count: int, overrides: int = 0) -> None:
        """`overrides`: how many of them a supervisor let in all the same."""
        words = mark("{n} let in here", "", count)
        self.admitted.say(mark("{words}, {count} by override", words=words, count=overrides) if overrides else words)

    def show_skew(self, skew: float | None) -> None:
        """How far the server's clock is ahead of this machine's, in seconds. Shown only where it matters."""
        self._correction = correction(skew)
        words = skew_words(skew)
        self.time.setVisible(bool(words))
        if skew is not None and words:
            self.time.say(skew_short(skew), tone="warn", more=joined("", (words, ".")))
        self._say_line()

    def show_seal(self, seal: Seal | None) -> None:
        """When this door was checked, and whether all was well; nothing while it was not."""
        self.seal.setVisible(seal is not None)
        if seal is not None:
            at = TimeOfDay(seal.at, seconds=False)
            words = mark("Checked {time}", time=at)
            if not seal.green:
                words = mark("Checked {time}: {n} to look at", "", len(seal.bad), time=at)
            self.seal.say(words, tone="good" if seal.green else "warn", more=joined("", (seal_words(seal), ".")))

    def show_window(self, stalls: str) -> None:
        """How quickly the window answers, for whoever points at this door's name."""
        say(self.door.setToolTip, stalls)

    def show_revoked(self, *, revoked: bool) -> None:
        self._revoked = revoked
        self._say_line()

    def set_look(self, chosen: Look) -> None:
        self._arrange(two_rows=chosen.crowded)
        self.setFixedHeight(chosen.px(72 if chosen.crowded else 40))
        for part in (self.line, self.list, self.queue, self.conflicts, self.time, self.seal, self.admitted, self.door):
            part.set_look(chosen)

    def _arrange(self, *, two_rows: bool) -> None:
        """Where letters are large, this door's own parts have a row to themselves."""
        for part in (self.seal, self.admitted, self.door):
            (self._second if two_rows else self._first).addWidget(part)
        if two_rows:
            self._second.setStretchFactor(self.door, 1)

    @Slot()
    def tick(self) -> None:
        """What changes by time alone."""
        progress = self._progress
        self.list.fill(progress.done / progress.total if progress and progress.total else None)
        if progress and self._line_news is not None and not self._line_news.online:
            stopped = progress_words(_plain(progress))
            self.list.say(mark("List stopped at {progress}; goes on once online", progress=stopped), tone="warn")
        elif progress:
            self.list.say(mark("List: {progress}", progress=progress_words(progress)))
        elif self._list_at is None:
            self.list.say(mark("No ticket list yet"), tone="warn")
        else:
            seconds = (self._clock.now() - self._list_at).total_seconds()
            words = mark("{n} ticket(s), {age} old", "", self._tickets, age=age(seconds))
            self.list.say(words, tone="warn" if seconds >= 600 else "")

    def _say_line(self) -> None:
        news = self._line_news
        if self._revoked:
            self.line.say(mark("TOKEN REVOKED"), tone="bad", icon="offline")
        elif news is None:
            self.line.say(mark("CONNECTING"), icon="online")
        elif news.online:
            self.line.say(mark("ONLINE"), tone="good", icon="online")
        else:
            words = mark("OFFLINE since {time}", time=TimeOfDay(news.since + self._correction, seconds=False))
            self.line.say(joined(": ", (words, shown(again(news.cause), 80))), tone="warn", icon="offline")

    @Slot()
    def _queue_pressed(self) -> None:
        self.pressed.emit("queue")

    @Slot()
    def _seal_pressed(self) -> None:
        self.pressed.emit("preflight")

    @Slot()
    def _conflicts_pressed(self) -> None:
        self.pressed.emit("conflicts")


def _plain(progress: ListProgress) -> ListProgress:
    """Without a speed: it has none while it stands."""
    return ListProgress(progress.done, progress.total, progress.full)
