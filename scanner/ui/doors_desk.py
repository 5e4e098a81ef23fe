"""Goes from one event or token to another: the queue of the one before goes on being sent."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.door_choice import DoorHere
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.doors_panel import DoorsPanel
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.sheet_desk import SheetDesk


class DoorsDesk(SheetDesk):
    """`switched`: another door is the current one, and is to be opened."""

    switched = Signal()

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        self.panel = DoorsPanel(window)
        super().__init__(window, self.panel, errands, parent)
        self.panel.door_wanted.connect(self._use)
        self.panel.token_wanted.connect(self._use_token)

    def fill(self) -> None:
        assert self._doorway is not None
        self.panel.token.clear()
        fields = {each.name for each in self._doorway.capability.fields}
        self.panel.by_token.setVisible("token" in fields)
        self.panel.show_doors(())
        self.run(self._doorway.doors.every, self._show)

    @Slot(object)
    def _show(self, doors: list[DoorHere]) -> None:
        if self._doorway is not None:
            self.panel.show_doors(doors)

    @Slot(int)
    def _use(self, number: int) -> None:
        if self._doorway is not None:
            self.panel.busy(busy=True)
            self.run(partial(self._doorway.doors.use, number), self._was_switched)

    @Slot(str)
    def _use_token(self, code: str) -> None:
        if self._doorway is not None:
            self.panel.busy(busy=True)
            self.panel.strip.say("", mark("Asking the server\u2026"))
            self.run(partial(self._doorway.doors.use_token, code), self._was_switched)

    @Slot(object)
    def _was_switched(self, _nothing: object) -> None:
        self.panel.busy(busy=False)
        self.panel.leave()
        self.switched.emit()

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self.panel.busy(busy=False)
        super()._failed(error)
