"""Takes a picture of the window at a given moment and closes it: for the handbook, and to see in CI that it shows."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from scanner.ui.card import Card
from scanner.ui.house import House

SETTLE = 400  # ms from the moment to the picture: a frame of the camera, the counts
CAMERA = 8000  # ms that a camera which has only just been started may take to show something


class Photographer(QObject):
    """Waits for the moment (`ready`, `set-up`, `verdict`, or an answer such as `cannot-decide`), saves the picture as
    PNG and closes the window. `taken` says whether it came to that. With `scans`, the moment only counts once so many
    are in the history."""

    def __init__(self, house: House, file: Path, moment: str, *, patience: float, scans: int = 0) -> None:
        super().__init__(house)
        self.taken = False
        self._house = house
        self._file = file
        self._moment = moment
        self._scans = scans
        self._settle = self._timer(SETTLE, self._take)
        self._camera = self._timer(CAMERA, self._take)
        self._late = self._timer(int(patience * 1000), self._leave)
        self._late.start()
        house.window.verdict.changed.connect(self._card_changed)
        house.entrance.ready.connect(self._ready)
        house.link.picture.connect(self._camera_speaks)
        house.link.troubled.connect(self._camera_speaks)

    @Slot(object)
    def _card_changed(self, card: Card) -> None:
        if card.answer is None or self._house.window.history.model.rowCount() < self._scans:
            return
        if self._moment in {"verdict", card.answer.value.lower().replace("_", "-")}:
            self._settle.start()

    @Slot()
    def _ready(self) -> None:
        if self._moment == "ready" or (self._moment == "set-up" and self._house.window.setup_shown):
            self._camera.start()

    @Slot()
    def _camera_speaks(self) -> None:
        if self._camera.isActive():
            self._camera.stop()
            self._settle.start()

    @Slot()
    def _take(self) -> None:
        self.taken = self._house.window.grab().save(str(self._file), "PNG")
        self._leave()

    @Slot()
    def _leave(self) -> None:
        """Done, or too late: no timer may come for a window that is gone."""
        for timer in (self._settle, self._camera, self._late):
            timer.stop()
        self._house.window.close()

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
