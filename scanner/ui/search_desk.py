"""Brings what is typed into the search to the door's list, what was found back, and whoever is let in to the door."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.app.supervisor import Role
from scanner.domain.errors import ScannerError
from scanner.domain.search import Found, Hit
from scanner.domain.text import mark
from scanner.ui.bridge import Bridge
from scanner.ui.desk import Desk
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.search_panel import SearchPanel


class SearchDesk(QObject):
    """For the window; `use` it with each door that is opened, `leave` it before another. `opening` comes before the
    sheet does."""

    opening = Signal()

    def __init__(
        self, window: MainWindow, errands: Errands, door_errands: Errands, parent: QObject | None = None
    ) -> None:
        """`errands` looks through the list; letting in goes by the door's own."""
        super().__init__(parent)
        self.panel = SearchPanel(window)
        self._window = window
        self._errands = errands
        self._door_errands = door_errands
        self._doorway: Doorway | None = None
        self._desk: Desk | None = None
        self._searching = False
        self._again: str | None = None
        window.queue_shown.connect(self._queue_shown)
        self.panel.wanted.connect(self._search)
        self.panel.chosen.connect(self._admit)
        self.panel.closed.connect(window.rest)

    def use(self, doorway: Doorway, desk: Desk, bridge: Bridge) -> None:
        self._doorway, self._desk = doorway, desk
        bridge.verdict_given.connect(self._look_again)
        bridge.list_changed.connect(self._look_again)

    def leave(self) -> None:
        """Nothing of this door is shown any more."""
        self.panel.hide()
        self.panel.field.clear()
        self.panel.show_found(None)
        self._doorway = self._desk = None

    @Slot()
    def toggle(self) -> None:
        if self._doorway is None or not self._window.door_shown:
            return
        if self.panel.isHidden():
            self.opening.emit()
            self._window.close_queue()
            capability = self._doorway.capability
            if not (capability.lists or capability.searches):
                self._say(ScannerError(mark("This system has no list to search."), mark("Scan the code, or type it.")))
                return
            self.panel.expect(asks=not capability.lists)
            self.say_rights()
            self.panel.open()
        elif self.panel.field.hasFocus():
            self.panel.leave()
        else:
            self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_rights(self) -> None:
        if self._doorway is not None:
            staff = self._doorway.supervisor.role is Role.STAFF
            settings = self._doorway.settings
            locked = settings.admit_from_search == Role.SUPERVISOR
            self.panel.say_rights(hidden=staff and not settings.names_for_staff, locked=staff and locked)

    @Slot(str)
    def _search(self, text: str) -> None:
        """One search at a time; of those that came meanwhile the last."""
        if self._doorway is None:
            return
        if self._searching:
            self._again = text
            return
        self._searching, self._again = True, None
        self._errands.run(partial(self._doorway.search.find, text), self._show_found, self._not_found)

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        self._searching = False
        if self._doorway is not None:
            self.panel.show_found(found)
        if self._again is not None:
            self._search(self._again)

    @Slot(object)
    def _not_found(self, error: ScannerError) -> None:
        self._searching = False
        self._say(error)

    @Slot()
    def _look_again(self) -> None:
        self.panel.refresh()

    @Slot(object)
    def _admit(self, hit: Hit) -> None:
        if self._doorway is not None:
            self._door_errands.run(partial(self._doorway.search.admit, hit.serial), self._submit, self._say)

    @Slot(str)
    def _submit(self, serial: str) -> None:
        if self._desk is not None:
            self._desk.submit(serial)

    @Slot(object)
    def _say(self, error: ScannerError) -> None:
        if self._desk is not None:
            self._desk.say_trouble(error)

    @Slot(bool)
    def _queue_shown(self, shown: bool) -> None:  # noqa: FBT001  a signal's argument
        if shown:
            self.panel.leave()
