"""One camera behind the window: what it looks through, what it sees, and what is offered when it fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner.capture.frames import FrameSource
from scanner.capture.messages import Opened
from scanner.capture.webcams import Webcam, next_after
from scanner.domain.errors import ScannerError
from scanner.ui.camera_link import CameraLink
from scanner.ui.camera_panel import CameraPanel
from scanner.ui.errands import Errands

PATIENCE = 4000  # ms without a picture after which another camera is offered

OpenSource = Callable[[str], FrameSource]
ListCameras = Callable[[], list[Webcam]]


@dataclass(frozen=True, slots=True)
class Tools:
    """What eyes work with. Both calls may take seconds, so they go by errand."""

    errands: Errands
    open_source: OpenSource
    cameras: ListCameras


class Eye(QObject):
    """`reading` has each code that comes into view, with the lane; `group` several tickets that do so at once, `joined`
    some that do so beside others that were told just before. `chosen` has what a person chose to look through.
    `works` says whether there are pictures."""

    reading = Signal(str, str)
    group = Signal(object, str)
    joined = Signal(object, object, str)
    chosen = Signal(str)
    works = Signal()

    def __init__(self, link: CameraLink, panels: Sequence[CameraPanel], tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self.link = link
        self.panels = tuple(panels)
        self.spec = ""
        self.lane = ""
        self.sees = False
        self._tools = tools
        self._identity = ""
        self._offered: Webcam | None = None
        self.unhappy = QTimer(self, singleShot=True, interval=PATIENCE)
        self.unhappy.timeout.connect(self._look_for_another)
        link.reading.connect(self._read)
        link.group.connect(self._read_group)
        link.joined.connect(self._read_joined)
        link.given.connect(self._given)
        link.opened.connect(self._opened)
        link.troubled.connect(self._blind)
        link.troubled.connect(self._troubled)
        link.ended.connect(self._blind)
        link.failing.connect(self._look_for_another)
        for panel in self.panels:
            link.picture.connect(panel.view.show_picture)
            link.sighted.connect(panel.view.show_sighting)
            link.opened.connect(panel.show_opened)
            link.given.connect(panel.show_given)
            link.paced.connect(panel.show_pace)
            link.coached.connect(panel.show_coach)
            link.troubled.connect(panel.show_trouble)
            link.skipped.connect(panel.show_trouble)
            link.ended.connect(panel.show_end)
            panel.next_wanted.connect(self.use_next)
            panel.menu.chosen.connect(self.choose)

    @property
    def identity(self) -> str:
        """The camera that it looks through, or is to look through; empty while that is not known."""
        return self._identity or self.spec.removeprefix("camera:").removeprefix("camera")

    @property
    def offers(self) -> bool:
        """Whether another camera is offered."""
        return self._offered is not None

    def set_lane(self, name: str) -> None:
        self.lane = name
        for panel in self.panels:
            panel.view.set_lane(name)

    def look_through(self, source: FrameSource) -> None:
        self._forget()
        self.link.look_through(source)

    def look(self, spec: str) -> None:
        """Through the camera that a setting names; finding out what it names may touch the disk."""
        self.spec = spec
        self._forget()
        self._tools.errands.run(partial(self._tools.open_source, spec), self._found, self._not_found)

    @Slot(str)
    def choose(self, spec: str) -> None:
        """As a person's choice, which is remembered."""
        self.look(spec)
        self.chosen.emit(spec)

    @Slot()
    def use_next(self) -> None:
        """The camera that is offered; else the one after this one, if there is one."""
        if self._offered is not None:
            self._use(self._offered)
        else:
            self._tools.errands.run(self._tools.cameras, self._go_on, self._not_found)

    def close(self) -> None:
        self.unhappy.stop()
        self.link.close()

    def _forget(self) -> None:
        self.unhappy.stop()
        self._identity = ""
        self._offer(None)

    def _offer(self, camera: Webcam | None) -> None:
        self._offered = camera
        for panel in self.panels:
            panel.offer_next(camera)

    def _use(self, camera: Webcam) -> None:
        self.choose(f"camera:{camera.identity}")

    @Slot(str)
    def _read(self, text: str) -> None:
        self.reading.emit(text, self.lane)

    @Slot(object)
    def _read_group(self, codes: tuple[str, ...]) -> None:
        self.group.emit(codes, self.lane)

    @Slot(object, object)
    def _read_joined(self, codes: tuple[str, ...], before: tuple[str, ...]) -> None:
        self.joined.emit(codes, before, self.lane)

    @Slot(object)
    def _given(self, given: Opened) -> None:
        self._identity = given.identity

    @Slot()
    def _opened(self) -> None:
        self._offer(None)
        self.unhappy.stop()
        self.sees = True
        self.works.emit()

    @Slot()
    def _blind(self) -> None:
        self.sees = False
        self.works.emit()

    @Slot()
    def _troubled(self) -> None:
        """A camera that is in use elsewhere or was unplugged may stay so."""
        if self.spec.startswith(("camera", "number-")) or not self.spec:
            self.unhappy.start()

    @Slot()
    def _look_for_another(self) -> None:
        self._tools.errands.run(self._tools.cameras, self._listed_after_failure)

    @Slot(object)
    def _listed_after_failure(self, cameras: list[Webcam]) -> None:
        if not self.sees:
            self._offer(next_after(self.identity, cameras))

    @Slot(object)
    def _go_on(self, cameras: list[Webcam]) -> None:
        following = next_after(self.identity or "0", cameras)
        if following is not None:
            self._use(following)

    @Slot(object)
    def _found(self, source: FrameSource) -> None:
        self.link.look_through(source)

    @Slot(object)
    def _not_found(self, error: ScannerError) -> None:
        for panel in self.panels:
            panel.show_trouble(error.title, error.advice)
