"""The window's beginning and end.

Qt is started, the window stands there within the blink of an eye and says that the door is being opened; everything
that takes time happens in errands. At the end the window goes first, then the camera's process, then the door's
threads, so that nobody looks at a window that no longer answers.
"""

import logging
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from scanner.app import build, door_setup
from scanner.app import settings as settings_file
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths
from scanner.capture.camera import list_cameras
from scanner.capture.files import open_source
from scanner.capture.frames import FrameSource
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError
from scanner.domain.notices import Notify
from scanner.ui import icons
from scanner.ui.bridge import Bridge
from scanner.ui.camera_link import CameraLink
from scanner.ui.desk import Desk
from scanner.ui.entrance import Entrance, Floor
from scanner.ui.errands import Errands
from scanner.ui.eyes import Eyes, ListCameras, OpenSource
from scanner.ui.keyboard_wedge import KeyboardWedge
from scanner.ui.main_window import MainWindow
from scanner.ui.sounds import Sounds

log = logging.getLogger("ui")

OnReady = Callable[["House"], None]


@dataclass
class Outfit:
    """What the window is run with; each part can be another one in a test."""

    floor: Floor
    camera: str = ""
    source: FrameSource | None = None
    demo: bool = False
    link: CameraLink = field(default_factory=CameraLink)
    sounds: Sounds = field(default_factory=Sounds)
    open_source: OpenSource = open_source
    cameras: ListCameras = list_cameras


class House(QObject):
    """The window with all that works behind it, wired together."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__()
        self.outfit = outfit
        self.window = MainWindow()
        self.wedge = KeyboardWedge(self)
        self.sounds = outfit.sounds
        self.link = outfit.link
        self.desk: Desk | None = None
        self._errands = Errands("door errands", self)
        self._slow = Errands("slow errands", self)
        self.entrance = Entrance(self.window, outfit.floor, self._slow)
        self.eyes = Eyes(
            self.link,
            (self.window.camera, self.window.setup.camera),
            self._slow,
            open_source=outfit.open_source,
            cameras=outfit.cameras,
            parent=self,
        )
        self._wire()

    def open(self) -> None:
        self.window.header.demo.setVisible(self.outfit.demo)
        self.wedge.install()
        self.entrance.open()

    def close(self) -> None:
        """Ends everything that was started; the window is gone by now."""
        self.wedge.remove()
        self.link.close()
        if self.desk is not None:
            self.desk.leave()
        for errands in (self._slow, self._errands):
            if not errands.close():
                log.warning("an errand did not end in time")
        if self.desk is not None:
            self.desk.doorway.close()
            self.desk = None

    def _wire(self) -> None:
        self.entrance.opened.connect(self._use)
        self.entrance.ready.connect(self._ready)
        self.eyes.reading.connect(self._read)
        self.eyes.chosen.connect(self._remember_camera)
        self.link.opened.connect(self._sees)
        self.link.troubled.connect(self._sees_nothing)
        self.link.ended.connect(self._sees_nothing)
        self.wedge.scanned.connect(self._read)
        self.wedge.unended.connect(self._unended)
        self.window.clear_wanted.connect(self._clear)
        self.window.manual.left.connect(self._rest)
        self.window.header.full_screen_wanted.connect(self._full_screen)
        self.window.header.help_wanted.connect(self.window.help.toggle)

    @Slot(object, object)
    def _use(self, doorway: Doorway, bridge: Bridge) -> None:
        if self.desk is not None:
            self.desk.leave()
            self._errands.run(self.desk.doorway.close)  # after whatever is still being asked of it
            self.desk.deleteLater()
        self.desk = Desk(self.window, doorway, bridge, self._errands, self.sounds)
        self.desk.open()
        self.sounds.warm_up()

    @Slot()
    def _ready(self) -> None:
        """The camera starts once the page is there, so that the window never waits for it."""
        if self.outfit.source is not None:
            self.eyes.look_through(self.outfit.source)
        else:
            remembered = self.desk.doorway.settings.camera if self.desk is not None else ""
            self.eyes.look(self.outfit.camera or remembered)

    @Slot(str)
    def _read(self, text: str) -> None:
        """A code from the camera or a hand scanner goes to the page that is open."""
        if self.window.setup_shown:
            self.window.setup.take_code(text)
        elif self.desk is not None and self.window.door_shown:
            self.desk.submit(text)

    @Slot(str)
    def _sees(self, _name: str) -> None:
        self.window.verdict.set_camera(works=True)

    @Slot()
    def _sees_nothing(self) -> None:
        self.window.verdict.set_camera(works=False)

    @Slot()
    def _unended(self) -> None:
        self.window.banners.put(
            "unended",
            "warn",
            "The hand scanner does not end its codes",
            "Set it to send Enter after each code (its manual has a code to scan for that).",
        )

    @Slot(str)
    def _remember_camera(self, spec: str) -> None:
        if self.desk is not None:
            self.desk.change_setting("camera", spec)

    @Slot()
    def _clear(self) -> None:
        self.window.verdict.clear()
        self._rest()

    @Slot()
    def _rest(self) -> None:
        if self.window.door_shown:
            self.window.rest()

    @Slot()
    def _full_screen(self) -> None:
        self.window.toggle_full_screen()


def floor_of(paths: Paths, settings: settings_file.Settings | None = None) -> Floor:
    """The real floor below."""

    def check(form: door_setup.SetupForm) -> door_setup.Found:
        return door_setup.check(form, settings or settings_file.load(paths.settings))

    def set_up(form: door_setup.SetupForm, found: door_setup.Found | None) -> Door:
        return door_setup.set_up(form, paths, found)

    return Floor(
        open_doorway=partial(_open_doorway, paths, settings),
        check=check,
        set_up=set_up,
        device=door_setup.default_device(),
    )


def _open_doorway(paths: Paths, settings: settings_file.Settings | None, notify: Notify) -> Doorway:
    return build.open_doorway(paths, notify=notify, settings=settings)


def application() -> QApplication:
    """The one QApplication of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(sys.argv[:1])
    made.setApplicationName("door-scanner")
    made.setApplicationDisplayName("Door Scanner")
    made.setDesktopFileName("door-scanner")
    made.setStyle("Fusion")
    made.setWindowIcon(icons.coloured("door-scanner"))
    return made


def run(
    paths: Paths,
    *,
    camera: str = "",
    source: FrameSource | None = None,
    demo: bool = False,
    full_screen: bool = False,
    on_ready: OnReady | None = None,
) -> int:
    """Opens the window and stays until it is closed. `on_ready` is called with everything, once the window stands."""
    app = application()
    house = House(Outfit(floor_of(paths), camera=camera, source=source, demo=demo))
    house.window.set_theme(_theme(paths))
    house.window.resize(1366, 768)
    if full_screen:
        house.window.showFullScreen()
    else:
        house.window.show()
    house.open()
    if on_ready is not None:
        on_ready(house)
    before = {sign: signal.signal(sign, _asked_to_end) for sign in (signal.SIGINT, signal.SIGTERM)}
    try:
        return app.exec()
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)
        house.window.hide()
        house.close()


def _asked_to_end(*_: object) -> None:
    """Ctrl+C in the terminal, or the system shutting down: as if the window had been closed. Python sees the signal
    when it next runs, which the clock of the status line makes sure is within a second."""
    QApplication.quit()


def _theme(paths: Paths) -> str:
    """The theme before the door is open. Settings that cannot be read are told about when it is opened."""
    try:
        return settings_file.load(paths.settings).theme
    except ScannerError:
        return "dark"
