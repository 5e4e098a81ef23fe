"""What a supervisor looks at: the flow of the evening, whether the door is ready, and whether the window keeps up.

Each works on a thread of its own, so that neither a minute of checks nor a large list keeps a scan waiting.
"""

import logging

from PySide6.QtCore import QObject, QTimer, Slot

from scanner.app.doorway import Doorway
from scanner.app.preflight.seal import Seal
from scanner.ui.camera_link import CameraLink
from scanner.ui.errands import Errands
from scanner.ui.flow_desk import FlowDesk
from scanner.ui.main_window import MainWindow
from scanner.ui.preflight_desk import CameraWatch, PreflightDesk
from scanner.ui.sounds import Sounds
from scanner.ui.stall_meter import StallMeter, stall_words

log = logging.getLogger("ui")

TELL_EVERY = 2000  # ms


class Overview(QObject):
    """For the window; `use` it with each door that is opened, `close` it at the end."""

    def __init__(self, window: MainWindow, link: CameraLink, sounds: Sounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._sounds = sounds
        self._camera = CameraWatch(link, self)
        self._counting = Errands("flow errands", self)
        self._checking = Errands("check errands", self)
        self.meter = StallMeter(self)
        self.flow: FlowDesk | None = None
        self.preflight: PreflightDesk | None = None
        self._tell = QTimer(self, interval=TELL_EVERY)
        self._tell.timeout.connect(self._tell_stalls)
        self._tell.start()
        window.queue.page_changed.connect(self._page_changed)

    def use(self, doorway: Doorway) -> None:
        self._leave()
        window = self._window
        self.flow = FlowDesk(window.flow, doorway, self._counting, self)
        self.preflight = PreflightDesk(
            window.preflight, doorway, eye=self._camera.eye, sounds=self._sounds, errands=self._checking, parent=self
        )
        self.preflight.sealed.connect(self._sealed)
        self.flow.open()
        self.preflight.open()

    def close(self) -> None:
        self._leave()
        self._tell.stop()
        self.meter.stop()
        for errands in (self._counting, self._checking):
            if not errands.close():
                log.warning("an errand did not end in time")

    @Slot(str)
    def scanned(self, text: str) -> None:
        """By a hand scanner: news for whoever is checking it."""
        if self.preflight is not None:
            self.preflight.scanned(text)

    def _leave(self) -> None:
        for desk in (self.flow, self.preflight):
            if desk is not None:
                desk.leave()
                desk.deleteLater()
        self.flow = self.preflight = None

    @Slot(str)
    def _page_changed(self, page: str) -> None:
        if page == "flow" and self.flow is not None:
            self.flow.refresh()

    @Slot(object)
    def _sealed(self, seal: Seal | None) -> None:
        self._window.status.show_seal(seal)

    @Slot()
    def _tell_stalls(self) -> None:
        said = stall_words(self.meter.stalls())
        self._window.status.show_window(said)
        self._window.preflight.show_window(said)
