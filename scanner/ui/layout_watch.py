"""Between the hand scanner that types and the door: a code that the wrong keyboard garbled is set right, or said."""

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.app.layouts import WrongLayout, layout_words
from scanner.domain.errors import ScannerError
from scanner.domain.keyboard import mismatches
from scanner.ui.errands import Errands

log = logging.getLogger("ui")


class LayoutWatch(QObject):
    """`scanned` has each code, as it is or set right; `said` a title and advice. `fine`: a code came that needed no
    help. A ticket's code goes on at once; only what may be garbled is held against the ticket list."""

    scanned = Signal(str)
    said = Signal(object, object)
    fine = Signal()

    def __init__(self, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._doorway: Doorway | None = None

    def use(self, doorway: Doorway) -> None:
        self._doorway = doorway

    @Slot(str)
    def hear(self, text: str) -> None:
        if self._doorway is None or next(mismatches(text), None) is None:
            self.fine.emit()
            self.scanned.emit(text)
            return
        self._errands.run(partial(_look, self._doorway, text), self._looked)

    @Slot(object)
    def _looked(self, found: tuple[str, WrongLayout | None]) -> None:
        text, wrong = found
        if wrong is not None:
            self.said.emit(*layout_words(wrong))
        self.scanned.emit(wrong.serial if wrong is not None and wrong.serial is not None else text)


def _look(doorway: Doorway, text: str) -> tuple[str, WrongLayout | None]:
    """In the errands' thread. A code is never lost by this, whatever the disk does."""
    try:
        return text, doorway.layouts.look(text)
    except ScannerError as error:
        log.info("the keyboard could not be looked into: %s", type(error).__name__)
        return text, None
