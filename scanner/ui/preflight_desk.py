"""Runs the checks of a door from the window, asks what only people know, and keeps the seal in sight.

The camera is looked at through the capture process that runs already: a second one could not have it. A code that is
scanned while the hand scanner is being checked is judged like any other.
"""

import threading
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.app.preflight import Tools, checks, course
from scanner.app.preflight import seal as seals
from scanner.app.preflight.findings import Found
from scanner.app.preflight.seal import Seal
from scanner.capture.messages import Opened
from scanner.capture.ring import Picture
from scanner.domain.errors import ScannerError
from scanner.domain.text import joined
from scanner.ui.camera_link import CameraLink
from scanner.ui.errands import Errands
from scanner.ui.language import say
from scanner.ui.preflight_panel import PreflightPanel
from scanner.ui.question import Question
from scanner.ui.sounds import Sounds

STEP = 120  # ms
SOUND = "admit"


class LinkEye:
    """The camera that the window looks through, as a check sees it. Lives as long as the window; any thread."""

    def __init__(self, link: CameraLink) -> None:
        self._link = link
        self._size = (0, 0)
        self._trouble: tuple[str, str] | None = None

    def picture(self, after: int) -> Picture | None:
        return None if self._trouble else self._link.latest_picture(after)

    def trouble(self) -> tuple[str, str] | None:
        return self._trouble

    def full_size(self) -> tuple[int, int]:
        return self._size

    def close(self) -> None:
        """The window goes on looking."""

    def opened(self, given: Opened) -> None:
        self._size, self._trouble = (given.width, given.height), None

    def troubled(self, title: str, advice: str) -> None:
        self._trouble = (title, advice)


class CameraWatch(QObject):
    """Keeps a `LinkEye` up to date, from the UI thread."""

    def __init__(self, link: CameraLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.eye = LinkEye(link)
        link.given.connect(self._opened)
        link.troubled.connect(self._troubled)

    @Slot(object)
    def _opened(self, given: Opened) -> None:
        self.eye.opened(given)

    @Slot(object, object)
    def _troubled(self, title: str, advice: str) -> None:
        self.eye.troubled(title, advice)


class WindowSpeaker:
    """Plays by the question: whoever shows it plays too."""

    def __init__(self, question: Question, why: str) -> None:
        self._question = question
        self._why = why

    def ready(self) -> str:
        return self._why

    def ask(self, stop: threading.Event) -> str:
        return self._question.ask(stop)


class PreflightDesk(QObject):
    """For one door; `leave` it before using another. `sealed` has the seal that counts now, or None."""

    sealed = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, panel: PreflightPanel, doorway: Doorway, *, eye: LinkEye, sounds: Sounds, errands: Errands,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`errands` are its own: they take a minute."""
        super().__init__(parent)
        self._panel = panel
        self._doorway = doorway
        self._door = doorway.preflight
        self._eye = eye
        self._sounds = sounds
        self._errands = errands
        self._cancelled: threading.Event | None = None
        self._seal: Seal | None = None
        self._left = False
        self._hearing, self._scanning = Question(self), Question(self)
        self._steps = 0
        self._step = QTimer(self, interval=STEP)
        self._step.timeout.connect(self._turn)
        self._wire()

    def open(self) -> None:
        self._panel.show_checks([(each.key, each.title) for each in checks(self._tools())])
        self._panel.show_seal(None)
        self._errands.run(self._find_seal, self._show_seal)

    def leave(self) -> None:
        self._left = True
        self.give_up()
        self._step.stop()

    @property
    def running(self) -> bool:
        return self._cancelled is not None

    @Slot()
    def run(self) -> None:
        if self.running or self._left:
            return
        self._cancelled = threading.Event()
        self._panel.start()
        self._step.start()
        self._errands.run(partial(self._checked, self._tools(), self._cancelled), self._show_seal, self._failed)

    @Slot()
    def give_up(self) -> None:
        if self._cancelled is not None:
            self._cancelled.set()

    @Slot(str)
    def scanned(self, text: str) -> None:
        """By a hand scanner, of either kind."""
        self._scanning.answer(text)

    def _tools(self) -> Tools:
        why = "off" if not self._sounds.on else "" if self._sounds.available else "no device"
        why = "no voice" if not why and self._sounds.voice.missing else why
        return Tools(
            self._door.paths.data, lambda: self._eye, self._door, WindowSpeaker(self._hearing, why), self._scanning,
            self._doorway.settings.serial_port,
        )  # fmt: skip

    # In the errands' thread.

    def _checked(self, tools: Tools, cancelled: threading.Event) -> Seal | None:
        found = course.run(checks(tools), self._ended.emit, cancelled=cancelled)
        if cancelled.is_set():
            return self._seal
        return seals.seal(found, self._door)

    def _find_seal(self) -> Seal | None:
        door = self._door
        return seals.load(door.paths, door.now(), door.door.event)

    # In the window.

    def _wire(self) -> None:
        self._ended.connect(self._show_found)
        self._panel.wanted.connect(self.run)
        self._panel.given_up.connect(self.give_up)
        self._panel.answered.connect(self._answered)
        self._hearing.asked.connect(self._ask_sound)
        self._hearing.ended.connect(self._asked_sound)
        self._scanning.asked.connect(self._ask_scan)
        self._scanning.ended.connect(self._asked_scan)

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        if not self._left:
            self._panel.show_finding(found.key, found.finding)

    @Slot(object)
    def _show_seal(self, seal: Seal | None) -> None:
        self._cancelled, self._seal = None, seal
        self._step.stop()
        if not self._left:
            self._panel.show_seal(seal)
            self.sealed.emit(seal)

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._show_seal(None)
        if not self._left:
            say(self._panel.said.setText, joined(" ", (error.title, error.advice)))

    @Slot(str, str)
    def _answered(self, key: str, word: str) -> None:
        (self._hearing if key == "sound" else self._scanning).answer(word)

    @Slot()
    def _ask_sound(self) -> None:
        self._sounds.play(SOUND)
        self._show_question("sound", asking=True)

    @Slot()
    def _asked_sound(self) -> None:
        self._show_question("sound", asking=False)

    @Slot()
    def _ask_scan(self) -> None:
        self._show_question("hand_scanner", asking=True)

    @Slot()
    def _asked_scan(self) -> None:
        self._show_question("hand_scanner", asking=False)

    def _show_question(self, key: str, *, asking: bool) -> None:
        if not self._left:
            self._panel.rows[key].ask(asking=asking)

    @Slot()
    def _turn(self) -> None:
        self._steps += 1
        self._panel.step(self._steps)
