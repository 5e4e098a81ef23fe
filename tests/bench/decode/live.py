"""The whole way from a camera to the screen: how many pictures a second the window shows and how old they are.

A camera of 720p at 30 pictures a second, which are unpacked from JPEG as a webcam's are, in the real capture process;
the real window paints, on the platform that QT_QPA_PLATFORM names ("offscreen" paints as well, into memory). Age is
counted from the camera's tick to the end of painting. The machine's other work counts: run it on an idle one.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from scanner.app.bench import Measure
from scanner.ui.camera_link import CameraLink
from scanner.ui.house import House, Outfit
from scanner.ui.main import application
from tests.bench.decode.goals import told
from tests.fixtures.door_video import BEYOND, CONDITIONS, Clip
from tests.fixtures.sources import Filmed
from tests.ui.fakes import FakeDoorway, FakeFloor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scanner.capture.messages import Sighted
    from scanner.capture.ring import Picture
    from scanner.ui.camera_view import CameraView

RATE, LAG = 25.0, 80.0
WARMING_UP = 2.0  # seconds after the first picture that do not count
PATIENCE = 60.0  # seconds to wait for the first picture
FILMS = {"a ticket that reads": "paper", "one that does not": "night"}


@dataclass
class Seen:
    """What reached the screen."""

    ages: list[float] = field(default_factory=list)
    """Milliseconds."""
    readings: int = 0


class Watch(QObject):
    """Notes when the picture that has just come was painted."""

    began, ended = Signal(), Signal()

    def __init__(self, view: CameraView, link: CameraLink, seconds: float) -> None:
        super().__init__()
        self.seen: Seen | None = None
        self._seconds = seconds
        self._taken_at: float | None = None
        link.picture.connect(self._came)
        link.sighted.connect(self._read)
        view.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Paint and self._taken_at is not None:
            QTimer.singleShot(0, partial(self._painted, self._taken_at))
            self._taken_at = None
        return False

    def _came(self, picture: Picture) -> None:
        if self.seen is None:
            self.seen = Seen()
            QTimer.singleShot(round(1000 * WARMING_UP), self._begin)
        self._taken_at = picture.taken_at

    def _begin(self) -> None:
        self.seen = Seen()
        self.began.emit()
        QTimer.singleShot(round(1000 * self._seconds), self.ended.emit)

    def _read(self, _sighted: Sighted) -> None:
        if self.seen:
            self.seen.readings += 1

    def _painted(self, taken_at: float) -> None:
        if self.seen:
            self.seen.ages.append((time.monotonic() - taken_at) * 1000)


def film(condition: str) -> Filmed:
    clip = Clip((CONDITIONS | BEYOND)[condition], seed=1)
    quality = [cv2.IMWRITE_JPEG_QUALITY, 85]
    return Filmed(tuple(cv2.imencode(".jpg", clip.frame(number), quality)[1].tobytes() for number in range(14, 34)))


def watched(source: Filmed, seconds: float) -> Seen:
    """Runs the window for so long."""
    app, link = application(), CameraLink()
    house = House(Outfit(FakeFloor(FakeDoorway()).floor(), source=source, link=link))
    house.window.resize(1366, 768)
    house.window.show()
    watch = Watch(house.window.camera.view, link, seconds)
    watch.ended.connect(app.quit)
    QTimer.singleShot(round(1000 * PATIENCE), app.quit)
    house.open()
    app.exec()
    house.window.hide()
    house.close()
    return watch.seen or Seen()


def measures(seconds: float) -> Iterator[Measure]:
    for name, condition in FILMS.items():
        seen = watched(film(condition), seconds)
        late = np.percentile(seen.ages, [50, 95]) if seen.ages else (np.inf, np.inf)
        rate = len(seen.ages) / seconds
        yield Measure(f"{name}: pictures a second on the screen", rate, "a second", 30.0, RATE, at_least=True)
        yield Measure(f"{name}: age of a painted picture, median", float(late[0]), "ms", None, LAG)
        yield Measure(f"{name}: age of a painted picture, 95th percentile", float(late[1]), "ms", None, LAG)
        if condition in CONDITIONS:
            yield Measure(f"{name}: frames read", seen.readings / seconds, "a second", 30.0, RATE, at_least=True)


def bench(seconds: float) -> bool:
    """Prints every measure; whether all goals are met."""
    found = []
    for measure in measures(seconds):
        print(told(measure), flush=True)
        found.append(measure.met)
    return all(found)
