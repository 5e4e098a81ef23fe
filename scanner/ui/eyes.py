"""All cameras behind the window, each a lane with a picture of its own: which there are, and what people want of them.

Every camera works in its own process, so that one that fails disturbs no other. What is chosen here is kept in the
settings, by the signal `setting`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from scanner.app.settings import Settings, changed
from scanner.capture.frames import FrameSource
from scanner.capture.lanes import lanes
from scanner.capture.serial_port import Port, list_ports
from scanner.capture.webcams import Webcam
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.camera_link import CameraLink
from scanner.ui.camera_menu import Choices
from scanner.ui.camera_panel import CameraPanel
from scanner.ui.camera_tuner import CameraTuner
from scanner.ui.camera_wall import CameraWall
from scanner.ui.errands import Errands
from scanner.ui.eye import Eye, ListCameras, OpenSource, Tools
from scanner.ui.region_selector import RegionSelector

MOST = 4  # cameras; more than a computer at a door can look through


@dataclass(frozen=True, slots=True)
class There:
    """What there is to choose from."""

    cameras: list[Webcam]
    ports: list[Port]


class Eyes(QObject):
    """`reading` has each code with its lane, `group` several tickets that came into view at once, `joined` some that
    came beside others. `setting` asks to remember something. `works` says whether any camera gives pictures.
    `file_wanted` asks for a picture to be opened. `said` is for people: title and advice."""

    reading = Signal(str, str)
    group = Signal(object, str)
    joined = Signal(object, object, str)
    setting = Signal(str, object)
    port_chosen = Signal(str)
    works = Signal(bool)
    file_wanted = Signal()
    said = Signal(object, object)

    def __init__(
        self,
        link: CameraLink,
        wall: CameraWall,
        beside: Sequence[CameraPanel],
        errands: Errands,
        *,
        open_source: OpenSource,
        cameras: ListCameras,
        more_links: Callable[[], CameraLink] = CameraLink,
        ports: Callable[[], list[Port]] = list_ports,
        window: QWidget,
        parent: QObject,
    ) -> None:
        """`beside`: other panels that show the first camera too."""
        super().__init__(parent)
        self._wall = wall
        self._tools = Tools(errands, open_source, cameras)
        self._more_links = more_links
        self._ports = ports
        self._settings = Settings()
        self._wanted: CameraPanel | None = None
        self._asked: Eye | None = None
        self.tuner = CameraTuner(window, lambda: [eye.link for eye in self.eyes], self)
        self.tuner.changed.connect(partial(self._keep, "camera_controls"))
        self.eyes = [self._wired(Eye(link, (wall.first, *beside), self._tools, self))]
        self.selector = RegionSelector()
        self.selector.chosen.connect(self._look_at_screen)
        self._next = QShortcut(QKeySequence(Qt.Key.Key_F8), window)
        self._next.activated.connect(self.use_next)

    def look_through(self, source: FrameSource) -> None:
        """One camera alone, and this one."""
        self._arrange(1)
        self.eyes[0].look_through(source)

    def look(self, specs: Sequence[str]) -> None:
        """Through these cameras, each a lane; as settings and the command line name them."""
        wanted = lanes(list(specs)[:MOST] or [""])
        self._arrange(len(wanted))
        for eye, lane in zip(self.eyes, wanted, strict=True):
            eye.set_lane(lane.name)
            eye.look(lane.spec)

    def use(self, settings: Settings) -> None:
        """What the settings say about cameras, other than which."""
        self._settings = settings
        self.tuner.use(settings.camera_controls)
        self._look_for()

    def close(self) -> None:
        """Ends all capture processes; takes a second or two, so do it when the window is gone."""
        self.selector.close()
        for eye in self.eyes:
            eye.close()

    @Slot()
    def use_next(self) -> None:
        """The camera that is offered in place of a failing one; else the first lane goes on to its next camera."""
        offering = [eye for eye in self.eyes if eye.offers]
        (offering or self.eyes)[0].use_next()

    def show_answer(self, lane: str, word: str, ground: str, ink: str) -> None:
        """In the picture of the lane that it is for, where there are several."""
        for eye in self.eyes:
            if lane and eye.lane == lane:
                for panel in eye.panels:
                    panel.view.show_answer(word, ground, ink)

    def look_at_file(self, path: str) -> None:
        """A film, in place of the first camera's picture; not remembered."""
        self.eyes[0].look(path)

    # Which there are.

    def _arrange(self, count: int) -> None:
        while len(self.eyes) > count:
            self._remove(self.eyes[-1])
        while len(self.eyes) < count:
            self.eyes.append(self._wired(Eye(self._more_links(), (self._wall.add(),), self._tools, self)))
        if count == 1:
            self.eyes[0].set_lane("")

    def _wired(self, eye: Eye) -> Eye:
        eye.reading.connect(self.reading)
        eye.group.connect(self.group)
        eye.joined.connect(self.joined)
        eye.works.connect(self._tell_works)
        eye.chosen.connect(self._remember)
        self.tuner.adopt(eye.link)
        for panel in eye.panels:
            panel.list_wanted.connect(self._list)
            menu = panel.menu
            menu.file_wanted.connect(self.file_wanted)
            menu.screen_wanted.connect(partial(self._select_region, eye))
            menu.settings_wanted.connect(partial(self._open_sheet, eye))
            menu.one_more_wanted.connect(self._one_more)
            menu.one_less_wanted.connect(partial(self._one_less, eye))
            menu.port_chosen.connect(self._choose_port)
            menu.codes_chosen.connect(partial(self._choose, "codes"))
            menu.aim_chosen.connect(partial(self._choose, "aim"))
        eye.link.look_for(self._settings.codes, aim=self._settings.aim)
        return eye

    def _remove(self, eye: Eye) -> None:
        self.eyes.remove(eye)
        for panel in eye.panels:
            self._wall.remove(panel)
        eye.link.blockSignals(True)
        eye.close()
        eye.deleteLater()

    @Slot()
    def _one_more(self) -> None:
        self._tools.errands.run(self._tools.cameras, self._add_first_unused, self._not_listed)

    @Slot(object)
    def _add_first_unused(self, cameras: list[Webcam]) -> None:
        used = {eye.identity for eye in self.eyes}
        if "" in used and cameras:
            used.add(cameras[0].identity)
        unused = [each for each in cameras if not {each.identity, str(each.index)} & used]
        if not unused or len(self.eyes) == MOST:
            self.said.emit(mark("There is no other camera to add"), mark("Plug one in, and choose this again."))
            return
        self._arrange(len(self.eyes) + 1)
        self.eyes[-1].look(f"camera:{unused[0].identity}")
        self._rename()
        self._remember()

    def _one_less(self, eye: Eye) -> None:
        if len(self.eyes) == 1:
            return
        if eye is self.eyes[0]:  # its panel is always there: the next one's camera moves up
            eye.look(self.eyes[1].spec)
            eye = self.eyes[1]
        self._remove(eye)
        self._rename()
        self._remember()

    def _specs(self) -> list[str]:
        """As settings keep them: with the names that people gave, without the letters."""
        return [f"{eye.lane}={eye.spec}" if len(eye.lane) > 1 else eye.spec for eye in self.eyes]

    def _rename(self) -> None:
        for eye, lane in zip(self.eyes, lanes(self._specs()), strict=True):
            eye.set_lane(lane.name)

    @Slot()
    def _remember(self) -> None:
        first, *more = self._specs()
        self._keep("camera", first)
        self._keep("more_cameras", tuple(more))

    def _keep(self, name: str, value: object) -> None:
        if getattr(self._settings, name) != value:
            self._settings = changed(self._settings, **{name: value})
            self.setting.emit(name, value)

    def _choose(self, name: str, value: object) -> None:
        self._keep(name, value)
        self._look_for()

    def _look_for(self) -> None:
        for eye in self.eyes:
            eye.link.look_for(self._settings.codes, aim=self._settings.aim)

    @Slot(str)
    def _choose_port(self, setting: str) -> None:
        self._keep("serial_port", setting)
        self.port_chosen.emit(setting)

    @Slot()
    def _tell_works(self) -> None:
        self.works.emit(any(eye.sees for eye in self.eyes))

    # The menu.

    @Slot()
    def _list(self) -> None:
        panel = self.sender()
        assert isinstance(panel, CameraPanel)
        self._wanted = panel
        self._tools.errands.run(self._whats_there, self._listed, self._not_listed)

    def _whats_there(self) -> There:
        """In the errands' thread."""
        return There(self._tools.cameras(), self._ports())

    @Slot(object)
    def _listed(self, there: There) -> None:
        panel = self._wanted
        eye = next((eye for eye in self.eyes if panel in eye.panels), None)
        if panel is None or eye is None:
            return
        settings = self._settings
        panel.offer(
            Choices(
                there.cameras,
                eye.spec,
                settings.stream_urls,
                there.ports,
                settings.serial_port,
                settings.codes,
                settings.aim,
                len(self.eyes) == 1,
            )
        )

    @Slot(object)
    def _not_listed(self, error: ScannerError) -> None:
        self._listed(There([], []))
        self.said.emit(error.title, error.advice)

    # A part of the screen, and a camera's own settings.

    def _select_region(self, eye: Eye) -> None:
        self._asked = eye
        self.selector.begin()

    @Slot(str)
    def _look_at_screen(self, spec: str) -> None:
        if self._asked in self.eyes and self._asked is not None:
            self._asked.choose(spec)

    def _open_sheet(self, eye: Eye) -> None:
        self.tuner.open(eye.link, eye.panels[0].camera_name)
