"""The capture process as Qt sees it: its messages as signals in the UI thread, its newest picture when one is wanted.

A ticket that is held up is seen in many frames and is one reading (`capture.debounce`). Pictures are fetched by a timer
from shared memory, and only while someone looks.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from scanner.capture.coach import Coach
from scanner.capture.company import Company
from scanner.capture.debounce import Debounce, fresh_texts
from scanner.capture.frames import FrameSource
from scanner.capture.messages import (
    Controlled,
    Ended,
    Message,
    Opened,
    Paced,
    Recovered,
    Sighted,
    Skipped,
    Trouble,
)
from scanner.capture.process import CaptureProcess
from scanner.capture.ring import Picture
from scanner.capture.symbols import USUAL
from scanner.domain.reading import may_be_ticket

PICTURES_EVERY = 12  # ms; a look for a new one costs next to nothing, and a camera gives one every 33


class Capture(Protocol):
    """The part of CaptureProcess that is used."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def switch(self, source: FrameSource) -> None: ...
    def latest_picture(self, after: int = 0) -> Picture | None: ...
    def look_for(self, formats: Iterable[str], *, aim: bool) -> None: ...
    def ask_controls(self) -> None: ...
    def tune(self, identity: str, control: str, value: float | None) -> None: ...


Make = Callable[[FrameSource, Callable[[Message], None]], Capture]


def in_own_process(source: FrameSource, on_message: Callable[[Message], None]) -> Capture:
    return CaptureProcess(source, on_message, paced=True)


class CameraLink(QObject):
    """At most one source at a time. `reading` comes once for each code that comes into view; where several of them that
    may be tickets come at once, `group` has them all instead; where they come while others that came just before
    are still held up, `joined` has them and those others. `given` tells what the camera gives (`Opened`), `paced`
    at what pace its pictures really come, `controlled` what can be set on it (`Controlled`), `coached` what would
    help (`Coach`), `failing` that it is time for another one."""

    reading = Signal(str)
    group = Signal(object)
    joined = Signal(object, object)
    sighted = Signal(object)
    picture = Signal(object)
    opened = Signal(str)
    given = Signal(object)
    paced = Signal(float)
    controlled = Signal(object)
    coached = Signal(object)
    failing = Signal()
    troubled = Signal(object, object)
    skipped = Signal(object, object)
    ended = Signal()

    _said = Signal(object)

    def __init__(self, parent: QObject | None = None, *, make: Make = in_own_process) -> None:
        super().__init__(parent)
        self._make = make
        self._capture: Capture | None = None
        self._debounce: Debounce[str] = Debounce()
        self._company = Company()
        self._tuning: dict[str, dict[str, float]] = {}
        self._wanted: tuple[tuple[str, ...], bool] = (USUAL, False)
        self._shown = 0
        self._live = False
        self._of_a_camera = True
        self._said.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._fetch = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._fetch.setInterval(PICTURES_EVERY)
        self._fetch.timeout.connect(self._fetch_picture)

    def look_through(self, source: FrameSource) -> None:
        """Starts with this source, or changes to it. Returns at once; `opened` or `troubled` follows."""
        self._debounce.forget()
        self._company.forget()
        self._of_a_camera = source.live
        if self._capture is None:
            self._capture = self._make(source, self._said.emit)
            self._capture.look_for(self._wanted[0], aim=self._wanted[1])
            for identity, values in self._tuning.items():
                for control, value in values.items():
                    self._capture.tune(identity, control, value)
            self._capture.start()
        else:
            self._capture.switch(source)
        self._fetch.start()

    def set_tuning(self, tuning: Mapping[str, Mapping[str, float]]) -> None:
        """What is set by hand, for each camera's identity: holds from now on, and is set at once where it is new."""
        now = {identity: dict(values) for identity, values in tuning.items()}
        before, self._tuning = self._tuning, now
        if self._capture is None:
            return
        for identity in before | now:
            old, new = before.get(identity, {}), now.get(identity, {})
            for control in old | new:
                if old.get(control) != new.get(control):
                    self._capture.tune(identity, control, new.get(control))

    def look_for(self, formats: Iterable[str], *, aim: bool) -> None:
        """The kinds of code that are read from now on; `aim`: only the one nearest the middle of the picture."""
        self._wanted = (tuple(formats), aim)
        if self._capture is not None:
            self._capture.look_for(self._wanted[0], aim=aim)

    def ask_controls(self) -> None:
        """`controlled` follows, once there are pictures."""
        if self._capture is not None:
            self._capture.ask_controls()

    def latest_picture(self, after: int) -> Picture | None:
        """The newest picture, if it is newer than number `after`. Any thread."""
        capture = self._capture
        return capture.latest_picture(after) if capture is not None else None

    def close(self) -> None:
        """Ends the capture process; takes a second or two, so do it when the window is gone."""
        self._fetch.stop()
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.stop()

    def _tell(self, sighted: Sighted) -> None:
        texts = fresh_texts(self._debounce, sighted.symbols, sighted.taken_at)
        tickets = tuple(filter(may_be_ticket, texts))
        before = self._company.of(tickets, (each.text for each in sighted.symbols), sighted.taken_at)
        if before and self._of_a_camera:  # what is handed in is looked at page by page
            self.joined.emit(tickets, before)
        elif len(tickets) > 1:
            self.group.emit(tickets)
        else:
            for text in texts:
                self.reading.emit(text)

    @Slot()
    def _fetch_picture(self) -> None:
        picture = self._capture.latest_picture(self._shown) if self._capture and self._live else None
        if picture is not None:
            self._shown = picture.number
            self.picture.emit(picture)

    @Slot(object)
    def _take(self, message: Message) -> None:
        if self._capture is None:
            return
        match message:
            case Sighted():
                self.sighted.emit(message)
                self._tell(message)
            case Opened():
                self._live = True
                self.opened.emit(message.name)
                if self._of_a_camera:
                    self.given.emit(message)
            case Paced():
                self.paced.emit(message.rate)
            case Coach():
                self.coached.emit(message)
            case Controlled():
                self.controlled.emit(message)
            case Trouble():
                self._live = False  # a last picture that was not fetched yet would wipe the words away
                self.troubled.emit(message.title, message.advice)
                if message.often:
                    self.failing.emit()
            case Skipped():
                self.skipped.emit(message.title, message.advice)
            case Ended():
                self._live = False
                self.ended.emit()
            case Recovered():
                pass  # `Opened` came before it
