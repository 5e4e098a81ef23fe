"""The camera behind the window: which one, what it sees, and where its readings go."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.capture.camera import Webcam
from scanner.capture.frames import FrameSource
from scanner.domain.errors import ScannerError
from scanner.ui.camera_link import CameraLink
from scanner.ui.camera_panel import CameraPanel
from scanner.ui.errands import Errands

OpenSource = Callable[[str], FrameSource]
ListCameras = Callable[[], list[Webcam]]


class Eyes(QObject):
    """`reading` has each code that comes into view. `chosen` asks to remember a camera."""

    reading = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        link: CameraLink,
        panels: Sequence[CameraPanel],
        errands: Errands,
        *,
        open_source: OpenSource,
        cameras: ListCameras,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._panels = tuple(panels)
        self._errands = errands
        self._open_source = open_source
        self._cameras = cameras
        self._spec = ""
        self._wanted: CameraPanel | None = None
        link.reading.connect(self.reading)
        for panel in self._panels:
            link.picture.connect(panel.view.show_picture)
            link.sighted.connect(panel.view.show_sighting)
            link.opened.connect(panel.show_opened)
            link.troubled.connect(panel.show_trouble)
            link.skipped.connect(panel.show_trouble)
            link.ended.connect(panel.show_end)
            panel.list_wanted.connect(self._list)
            panel.chosen.connect(self._choose)

    def look_through(self, source: FrameSource) -> None:
        self._link.look_through(source)

    def look(self, spec: str) -> None:
        """Through the camera that a setting names; finding out what it names may touch the disk."""
        self._spec = spec
        self._errands.run(partial(self._open_source, spec), self._found, self._not_found)

    @Slot(str)
    def _choose(self, spec: str) -> None:
        self.look(spec)
        self.chosen.emit(spec)

    @Slot()
    def _list(self) -> None:
        panel = self.sender()
        assert isinstance(panel, CameraPanel)
        self._wanted = panel
        self._errands.run(self._cameras, self._listed, self._not_listed)

    @Slot(object)
    def _listed(self, cameras: list[Webcam]) -> None:
        if self._wanted is not None:
            self._wanted.offer(cameras, self._spec)

    @Slot(object)
    def _not_listed(self, error: ScannerError) -> None:
        self._listed([])
        self._not_found(error)

    @Slot(object)
    def _found(self, source: FrameSource) -> None:
        self._link.look_through(source)

    @Slot(object)
    def _not_found(self, error: ScannerError) -> None:
        for panel in self._panels:
            panel.show_trouble(error.title, error.advice)
