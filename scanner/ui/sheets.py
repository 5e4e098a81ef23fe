"""The supervisor's sheets at the window's side: overrides, the shift, events and tokens, presets and other doors, and
what counts beside the door."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.domain.door import Door
from scanner.ui.beside_desk import BesideDesk
from scanner.ui.bridge import Bridge
from scanner.ui.desk import Desk
from scanner.ui.doors_desk import DoorsDesk
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.override_desk import OverrideDesk
from scanner.ui.places_desk import PlacesDesk
from scanner.ui.shift_desk import ShiftDesk
from scanner.ui.supervisor_panel import SupervisorPanel

log = logging.getLogger("ui")


class Sheets(QObject):
    """For the window; `use` it with each door that is opened, `leave` it before another, `close` it at the end.
    `errands` are its own (`far_errands` may wait
    for the network): what waits for the PIN comes back by them. `switched`: another door is the current one."""

    scanned = Signal(str)
    switched = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.errands = Errands("sheet errands", self)
        self.override = OverrideDesk(window, self.errands, self)
        self.shift = ShiftDesk(window, self.errands, self)
        self.doors = DoorsDesk(window, self.errands, self)
        self.places = PlacesDesk(window, self.errands, self)
        self.far_errands = Errands("beside errands", self)
        self.beside = BesideDesk(window, self.far_errands, self)
        self.desks = (self.override, self.shift, self.doors, self.places, self.beside)
        self._wire()

    def use(self, doorway: Doorway, desk: Desk, bridge: Bridge) -> None:
        for each in self.desks:
            each.use(doorway, desk)
        self.shift.listen(bridge)

    def leave(self) -> None:
        for each in self.desks:
            each.leave()

    def lock(self) -> None:
        """The supervisor is gone: what is theirs to see goes too."""
        for each in (self.shift, self.doors, self.places, self.beside):
            each.sheet.leave()

    def close(self) -> None:
        for errands in (self.errands, self.far_errands):
            if not errands.close():
                log.warning("an errand did not end in time")

    def open_from(self, supervisor: SupervisorPanel) -> None:
        """By the buttons of the supervisor's own sheet."""
        for button, opened in (
            (supervisor.override_button, self.override.toggle),
            (supervisor.shift_button, self.shift.open),
            (supervisor.doors_button, self.doors.open),
            (supervisor.places_button, self.places.open),
            (supervisor.beside_button, self.beside.open),
        ):
            button.clicked.connect(opened)

    @Slot(object)
    def _handed_over(self, door: Door) -> None:
        self._window.header.show_door(door)
        self._window.status.show_door(door)
        self._window.queue.conflicts.by = door.redeemer

    def _wire(self) -> None:
        self._window.override_wanted.connect(self.override.toggle)
        self._window.queue.expected.clicked.connect(self.beside.toggle)
        for sheet in (self.override.panel, self.shift.panel, self.places.panel):
            sheet.scanned.connect(self.scanned)
        self.doors.panel.setup_wanted.connect(self._window.header.setup_wanted)
        self.doors.switched.connect(self.switched)
        self.shift.handed_over.connect(self._handed_over)
