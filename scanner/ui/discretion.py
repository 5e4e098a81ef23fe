"""What staff do not see while the supervisor is locked out: whole names, and the flow, each by its setting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from scanner.app.doorway import Doorway
from scanner.app.supervisor import Deed, Role
from scanner.ui.desk import Desk
from scanner.ui.main_window import MainWindow

First = Callable[[Deed, Callable[[], None]], None]
"""Does it; where it needs the supervisor, once the PIN was given."""


class Discretion(QObject):
    """For the window; `use` it with each door that is opened, and have it `look` whenever somebody may have unlocked or
    locked."""

    def __init__(self, window: MainWindow, first: First, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._first = first
        self._doorway: Doorway | None = None
        self._desk: Desk | None = None
        self._hidden = False
        window.queue.page_changed.connect(self._page_changed)

    def use(self, doorway: Doorway | None, desk: Desk | None) -> None:
        self._doorway, self._desk = doorway, desk

    def look(self) -> None:
        """Queue and conflicts are read anew where names come or go; what is on screen elsewhere changes at once."""
        if self._doorway is None:
            return
        hidden = self._doorway.names.hidden
        self._window.history.model.hide_names(hide=hidden)
        if hidden != self._hidden and self._desk is not None:
            self._hidden = hidden
            self._desk.queue.stir()
        if self._window.queue_open and self._window.queue.page == "flow" and not self._may_see_flow():
            self._window.open_queue("queue")

    def _may_see_flow(self) -> bool:
        if self._doorway is None or self._doorway.settings.flow_for_staff:
            return True
        return self._doorway.supervisor.role is Role.SUPERVISOR

    @Slot(str)
    def _page_changed(self, page: str) -> None:
        """Where the flow is the supervisor's, the queue stands there until the PIN was given."""
        if page == "flow" and not self._may_see_flow():
            self._window.open_queue("queue")
            self._first(Deed.FLOW, partial(self._window.open_queue, "flow"))
