"""The line at the foot of the window that never goes away: the server, the list, the queue, the door.

Each part has an icon, a word and a colour, in that order of trust. The list's age ticks, because a list that stands
still is how an outage looks.
"""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from scanner.app.wording import age, shown
from scanner.clock import Clock, SystemClock
from scanner.domain.door import Door
from scanner.domain.notices import LineChanged, ListChanged, ListProgress, QueueChanged
from scanner.ui import icons
from scanner.ui.pieces import label, restyle
from scanner.ui.theme import Look, look


class Part(QFrame):
    """An icon and a word. `tone` is "", "good", "warn" or "bad"."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part")
        self._icon_name = icon
        self._tone = ""
        self._look = look("dark")
        self._icon = QLabel()
        self._words = label()
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def tone(self) -> str:
        return self._tone

    def say(self, text: str, *, tone: str = "", icon: str = "") -> None:
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self.setAccessibleDescription(text)
        changed = tone != self._tone or (icon and icon != self._icon_name)
        self._tone = tone
        self._icon_name = icon or self._icon_name
        if changed:
            self.set_look(self._look)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        theme = chosen.theme
        colour = {"good": theme.good, "warn": theme.warn, "bad": theme.bad}.get(self._tone, theme.muted)
        side = chosen.px(20)
        self._icon.setVisible(bool(self._icon_name))
        self._icon.setPixmap(icons.pixmap(self._icon_name, colour, side, self.devicePixelRatioF()))
        self.setProperty("tone", self._tone)
        restyle(self, self._words)


class StatusLine(QFrame):
    """Fed by notices; ticks by itself. `sync_wanted` is the press on the line's own part."""

    sync_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._clock = clock or SystemClock()
        self._list_at: datetime | None = None
        self._tickets = 0
        self._progress = ""
        self._revoked = False
        self._line_news: LineChanged | None = None
        self.line = Part("Connection to the server", "offline")
        self.list = Part("Ticket list", "list")
        self.queue = Part("Queue", "queue")
        self.conflicts = Part("Conflicts", "conflict")
        self.admitted = Part("Let in", "admit")
        self.door = Part("This door", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(4)
        for part in (self.line, self.list, self.queue, self.conflicts):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.admitted)
        row.addWidget(self.door)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self._tick.start()
        self.conflicts.hide()
        self.line.say("CONNECTING", icon="online")
        self.show_queue(QueueChanged(0, 0, 0, 0))
        self.show_admitted(0)
        self.tick()

    def show_door(self, door: Door) -> None:
        """Another door: what was known of the one before is forgotten."""
        self._list_at, self._progress, self._line_news, self._revoked = None, "", None, False
        self._say_line()
        self.tick()
        self.door.say(f"{shown(door.device, 24)} \u00b7 {shown(door.redeemer, 24)}")

    @Slot(object)
    def show_line(self, news: LineChanged) -> None:
        self._line_news = news
        self._say_line()

    @Slot(object)
    def show_list(self, news: ListChanged) -> None:
        """The list as it was last complete; one that is older than what is shown changes nothing."""
        if self._list_at is not None and news.at < self._list_at:
            return
        self._tickets, self._list_at, self._progress = news.tickets, news.at, ""
        self.tick()

    @Slot(object)
    def show_progress(self, news: ListProgress) -> None:
        total = f" of {news.total}" if news.total is not None else ""
        self._progress = f"Getting the list: {news.done}{total}" if news.full else ""
        self.tick()

    @Slot(object)
    def show_queue(self, news: QueueChanged) -> None:
        waiting = f"{news.waiting} waiting" if news.waiting else "Nothing waiting"
        parked = f", {news.parked} set aside" if news.parked else ""
        self.queue.say(waiting + parked, tone="warn" if news.waiting else "")
        self.conflicts.setVisible(news.conflicts > 0)
        self.conflicts.say(f"{news.conflicts} conflict{'s' if news.conflicts != 1 else ''}", tone="bad")

    def show_admitted(self, count: int) -> None:
        self.admitted.say(f"{count} let in here")

    def show_revoked(self, *, revoked: bool) -> None:
        self._revoked = revoked
        self._say_line()

    def set_look(self, chosen: Look) -> None:
        self.setFixedHeight(chosen.px(40))
        for part in (self.line, self.list, self.queue, self.conflicts, self.admitted, self.door):
            part.set_look(chosen)

    @Slot()
    def tick(self) -> None:
        """What changes by time alone."""
        if self._progress:
            self.list.say(self._progress)
        elif self._list_at is None:
            self.list.say("No ticket list yet", tone="warn")
        else:
            seconds = (self._clock.now() - self._list_at).total_seconds()
            self.list.say(f"{self._tickets} tickets, {age(seconds)} old", tone="warn" if seconds >= 600 else "")

    def _say_line(self) -> None:
        news = self._line_news
        if self._revoked:
            self.line.say("TOKEN REVOKED", tone="bad", icon="offline")
        elif news is None:
            self.line.say("CONNECTING", icon="online")
        elif news.online:
            self.line.say("ONLINE", tone="good", icon="online")
        else:
            cause = f" ({shown(news.cause.rstrip('.'), 40)})" if news.cause else ""
            self.line.say(f"OFFLINE since {news.since.astimezone():%H:%M}{cause}", tone="warn", icon="offline")
