"""News from the other threads, brought into the window's.

The engine calls `notify` on whatever thread the news came up. The bridge lives in the UI thread: it queues the notice
to itself and, over here and in order, emits the one signal that belongs to its kind. Once closed it hears nothing
more, so a thread that is slow to end cannot reach into a window that is gone.
"""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scanner.domain import notices


class Bridge(QObject):
    """Make it in the UI thread, hand `notify` to the engine, connect the signals."""

    verdict_given = Signal(object)
    party_given = Signal(object)
    verdict_amended = Signal(object)
    conflict_found = Signal(object)
    scan_set_aside = Signal(object)
    line_changed = Signal(object)
    queue_changed = Signal(object)
    list_progress = Signal(object)
    list_changed = Signal(object)
    sections_changed = Signal(object)
    token_revoked = Signal(object)
    token_restored = Signal(object)
    trouble_said = Signal(object)

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guard = threading.Lock()
        self._closed = False
        self._signals = {
            notices.VerdictGiven: self.verdict_given,
            notices.PartyGiven: self.party_given,
            notices.VerdictAmended: self.verdict_amended,
            notices.ConflictFound: self.conflict_found,
            notices.ScanSetAside: self.scan_set_aside,
            notices.LineChanged: self.line_changed,
            notices.QueueChanged: self.queue_changed,
            notices.ListProgress: self.list_progress,
            notices.ListChanged: self.list_changed,
            notices.SectionsChanged: self.sections_changed,
            notices.TokenRevoked: self.token_revoked,
            notices.TokenRestored: self.token_restored,
            notices.TroubleSaid: self.trouble_said,
        }
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def notify(self, notice: notices.Notice) -> None:
        """From any thread; returns at once."""
        with self._guard:
            if not self._closed:
                self._arrived.emit(notice)

    def close(self) -> None:
        """From here on nothing is heard."""
        with self._guard:
            self._closed = True

    @Slot(object)
    def _deliver(self, notice: notices.Notice) -> None:
        if not self._closed and (signal := self._signals.get(type(notice))) is not None:
            signal.emit(notice)
