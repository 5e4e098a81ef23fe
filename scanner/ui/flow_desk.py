"""Brings the flow of a door to its page, once a second and only while somebody looks.

It is counted and painted on a thread of its own; the window only shows the picture.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QImage

from scanner.app.doorway import Doorway
from scanner.domain.attendance import Attendance
from scanner.domain.errors import ScannerError
from scanner.domain.flow import Flow
from scanner.ui.errands import Errands
from scanner.ui.flow_panel import Canvas, FlowPanel

EVERY = 1000  # ms


class FlowDesk(QObject):
    """For one door; `leave` it before using another."""

    def __init__(self, panel: FlowPanel, doorway: Doorway, errands: Errands, parent: QObject | None = None) -> None:
        """`errands` are its own: nothing else may wait for them, nor they for anything else."""
        super().__init__(parent)
        self._panel = panel
        self._doorway = doorway
        self._errands = errands
        self._asking = self._left = False
        self._tick = QTimer(self, interval=EVERY)
        self._tick.timeout.connect(self.refresh)

    def open(self) -> None:
        self._panel.forget()
        self._tick.start()

    def leave(self) -> None:
        self._left = True
        self._tick.stop()

    @Slot()
    def refresh(self) -> None:
        """Also at once when the page is opened."""
        if self._panel.isVisible() and not self._asking and not self._left:
            self._asking = True
            self._errands.run(partial(self._painted, self._panel.canvas()), self._show, self._failed)

    def _painted(self, canvas: Canvas) -> tuple[Flow, QImage, Attendance | None]:
        """In the errands' thread."""
        flow = self._doorway.flow.read()
        told = self._doorway.attendance(flow)
        return flow, canvas.painted(flow, told), told

    @Slot(object)
    def _show(self, painted: tuple[Flow, QImage, Attendance | None]) -> None:
        self._asking = False
        if not self._left:
            self._panel.show_flow(*painted)

    @Slot(object)
    def _failed(self, _error: ScannerError) -> None:
        """Said already by whoever needs the database more; the next second may do better."""
        self._asking = False
