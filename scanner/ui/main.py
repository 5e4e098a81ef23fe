"""The window's beginning and end.

Qt is started, the window stands there within the blink of an eye and says that the door is being opened; everything
that takes time happens in errands.
"""

import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from scanner.app import build, bundle, door_card_use, door_setup
from scanner.app import settings as settings_file
from scanner.app.door_card_use import OpenedCard
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths
from scanner.app.vault import Vault
from scanner.capture.frames import FrameSource
from scanner.clock import SystemClock
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event
from scanner.domain.notices import Notify
from scanner.ui import icons
from scanner.ui.entrance import Floor
from scanner.ui.house import House, Outfit
from scanner.ui.motion import is_still
from scanner.ui.rehearsal_launch import rehearse_command
from scanner.ui.screen import open_source
from scanner.ui.sweeper import Sweeper
from scanner.ui.tongue import TONGUE

HAND_OVER = 0.001
"""Seconds after which a busy thread hands Python over. The usual five milliseconds are felt: painting takes it back
dozens of times."""

OnReady = Callable[[House], None]


def floor_of(paths: Paths, settings: settings_file.Settings | None = None) -> Floor:
    """The real floor below."""

    def check(form: door_setup.SetupForm) -> door_setup.Found:
        return door_setup.check(form, settings or settings_file.load(paths.settings))

    def events(form: door_setup.SetupForm) -> tuple[Event, ...]:
        return door_setup.events(form, settings or settings_file.load(paths.settings))

    def set_up(form: door_setup.SetupForm, found: door_setup.Found | None) -> Door:
        return door_setup.set_up(form, paths, found)

    def open_card(card: str, code: str) -> OpenedCard:
        return door_card_use.open_card(card, code, paths, now=SystemClock().now())

    return Floor(
        open_doorway=partial(_open_doorway, paths, settings),
        check=check,
        set_up=set_up,
        device=door_setup.default_device(),
        open_card=open_card,
        events=events,
        unlock=Vault(paths.vault).unlock,
        gather=partial(bundle.gather, paths),
    )


def _open_doorway(paths: Paths, settings: settings_file.Settings | None, notify: Notify) -> Doorway:
    return build.open_doorway(paths, notify=notify, settings=settings)


def _open_source(paths: Paths, spec: str) -> FrameSource:
    """With the network streams that the settings allow at this moment."""
    try:
        allowed = settings_file.load(paths.settings).stream_urls
    except ScannerError:
        allowed = ()
    return open_source(spec, stream_urls=allowed)


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
    cameras: Sequence[str] = (),
    source: FrameSource | None = None,
    demo: bool = False,
    full_screen: bool = False,
    language: str = "",
    on_ready: OnReady | None = None,
) -> int:
    """Opens the window and stays until it is closed. `language`: to begin with, whatever the settings say. `on_ready`
    is called with everything, once the window stands."""
    app = application()
    first, *more = cameras or ("",)
    outfit = Outfit(floor_of(paths), camera=first, more_cameras=more, source=source, demo=demo)
    if not demo:
        outfit.rehearse = rehearse_command(paths.data if paths.data == paths.config else None)
    outfit.open_source = partial(_open_source, paths)
    settings = _settings(paths)
    TONGUE.follow(settings.language, first=language)
    house = House(outfit)
    house.window.set_theme(settings.theme, text_size=settings.text_size, still=is_still(settings.motion))
    house.window.resize(1366, 768)
    if full_screen:
        house.window.showFullScreen()
    else:
        house.window.show()
    sys.setswitchinterval(HAND_OVER)
    sweeper = Sweeper()
    house.entrance.ready.connect(sweeper.settle)
    sweeper.start()
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
        sweeper.stop()


def _asked_to_end(*_: object) -> None:
    """Ctrl+C in the terminal, or the system shutting down: as if the window had been closed. Python sees the signal
    when it next runs, which the clock of the status line makes sure is within a second."""
    QApplication.quit()


def _settings(paths: Paths) -> settings_file.Settings:
    """Those before the door is open. That they cannot be read is told when it is opened."""
    try:
        return settings_file.load(paths.settings)
    except ScannerError:
        return settings_file.Settings()
