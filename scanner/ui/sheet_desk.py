"""What every sheet of the supervisor's needs behind it: the door that is open, and calls that wait for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.domain.errors import ScannerError
from scanner.ui.desk import Desk
from scanner.ui.errands import Errands
from scanner.ui.form_sheet import FormSheet
from scanner.ui.main_window import MainWindow

Result = TypeVar("Result")


class SheetDesk(QObject):
    """For the window; `use` it with each door that is opened, `leave` it before another. `opening` comes before the
    sheet does. A call that needs the supervisor waits for the PIN and is made then (`Side`)."""

    opening = Signal()

    def __init__(self, window: MainWindow, sheet: FormSheet, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._errands = errands
        self._doorway: Doorway | None = None
        self._desk: Desk | None = None
        self.sheet = sheet
        sheet.closed.connect(window.rest)

    def use(self, doorway: Doorway, desk: Desk) -> None:
        self._doorway, self._desk = doorway, desk

    def leave(self) -> None:
        self.sheet.hide()
        self.sheet.strip.hide()
        self._doorway = self._desk = None

    @Slot()
    def toggle(self) -> None:
        if self.sheet.isHidden():
            self.open()
        else:
            self.sheet.leave()

    @Slot()
    def open(self) -> None:
        if self._doorway is None or not self._window.door_shown:
            return
        self.opening.emit()
        self.sheet.strip.hide()
        self.fill()
        self.sheet.open()

    def fill(self) -> None:
        """Puts on the sheet what it shows when it opens."""
        raise NotImplementedError

    def run(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Has it done elsewhere; `done` has the result in this thread, trouble is said on the strip."""
        self._errands.run(call, done, self._failed)

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        if self._doorway is None:
            return
        if self.sheet.isHidden():  # it made way for the PIN
            self.opening.emit()
            self.sheet.open()
        self.sheet.strip.say("bad", error.title, error.advice)
