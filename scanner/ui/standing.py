"""How an open door stands: asked now and then, and whenever news came that a look under way may have missed.

Notices tell most of it at once; this tells the rest: counts, the age of the list, the clock.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner.app.doorway import Doorway, Status
from scanner.domain.errors import ScannerError
from scanner.domain.notices import LineChanged, ListChanged
from scanner.domain.ticket import SectionId
from scanner.ui.alarms import Alarms
from scanner.ui.bridge import Bridge
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow

EVERY = 5000  # ms


class Standing(QObject):
    """`seen` has each `Status` that no news has overtaken, `failed` the error of one that could not be had."""

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, doorway: Doorway, errands: Errands, alarms: Alarms, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._doorway = doorway
        self._errands = errands
        self._alarms = alarms
        self.asking = False
        self._news = self._news_when_asked = 0
        self._poll = QTimer(self, interval=EVERY)
        self._poll.timeout.connect(self.look)

    def follow(self, bridge: Bridge) -> None:
        for told in (
            bridge.line_changed,
            bridge.queue_changed,
            bridge.list_changed,
            bridge.conflict_found,
            bridge.token_revoked,
            bridge.token_restored,
        ):
            told.connect(self._count_news)

    def start(self) -> None:
        self.look()
        self._poll.start()

    def stop(self) -> None:
        self._poll.stop()

    @Slot()
    def look(self) -> None:
        if not self.asking:
            self.asking = True
            self._news_when_asked = self._news
            self._errands.run(self._how_it_stands, self._show, self._not_had)

    @Slot(object)
    def _count_news(self, _notice: object) -> None:
        """What was read before news came may be older than the news: `_show` then asks again."""
        self._news += 1

    def _how_it_stands(self) -> tuple[Status, dict[str, int]]:
        """In the errands' thread."""
        return self._doorway.status(), self._doorway.admitted_by_section()

    @Slot(object)
    def _show(self, standing: tuple[Status, dict[str, int]]) -> None:
        self.asking = False
        status, by_section = standing
        self._window.sections.show_counts({SectionId(section): count for section, count in by_section.items()})
        line = self._window.status
        line.show_admitted(status.admitted, status.overrides)
        if status.list_at is not None:
            line.show_list(ListChanged(status.tickets, status.list_at), fresh=False)
        self._alarms.clock(status.skew)
        if self._news != self._news_when_asked:
            self.look()
            return
        if status.online or status.line_cause:
            line.show_line(LineChanged(status.online, status.line_since, status.line_cause))
        self.seen.emit(status)

    @Slot(object)
    def _not_had(self, error: ScannerError) -> None:
        self.asking = False
        self.failed.emit(error)
