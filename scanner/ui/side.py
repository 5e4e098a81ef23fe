"""What opens at the window's side: finding a guest, and the supervisor. One of them at a time.

A deed that needs the supervisor is not lost: the sheet asks for the PIN, and once it was given the deed is done. All
that waits (disk, hashing) runs on a thread of its own, so that neither scans nor the door's own errands wait for it.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.app.supervisor import LONGEST, Deed, NeedsSupervisor, PinRefused, Role, Watch
from scanner.domain.errors import ScannerError
from scanner.domain.text import joined, mark
from scanner.ui.bridge import Bridge
from scanner.ui.desk import Desk
from scanner.ui.discretion import Discretion
from scanner.ui.errands import Errands, Held
from scanner.ui.main_window import MainWindow
from scanner.ui.search_desk import SearchDesk
from scanner.ui.sheets import Sheets
from scanner.ui.supervisor_panel import SupervisorPanel
from scanner.ui.tokens_desk import TokensDesk

log = logging.getLogger("ui")

LOOK_EVERY = 1000  # ms
FORGOTTEN = 60_000  # ms after which nobody is going to type the PIN any more


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A deed that waits for the PIN: how it goes on, and what happens if the PIN is not given."""

    go_on: Callable[[], None]
    give_up: Callable[[], None]


class Side(QObject):
    """For the window; `use` it with each door that is opened, `close` it at the end. `scanned` is what a hand scanner
    typed, but for digits that are a PIN. `switched`: another door is the current one, and is to be opened."""

    scanned = Signal(str)
    switched = Signal()

    def __init__(self, window: MainWindow, door_errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._door_errands = door_errands
        self._errands = Errands("search errands", self)
        self.finding = SearchDesk(window, self._errands, door_errands, self)
        self.search = self.finding.panel
        self.supervisor = SupervisorPanel(window)
        self.tokens = TokensDesk(window, self)
        self.sheets = Sheets(window, self)
        self.discretion = Discretion(window, self.first, self)
        self._staff = False
        self._doorway: Doorway | None = None
        self._desk: Desk | None = None
        self._waiting: list[_Waiting] = []
        self._why = ""
        self._tick = QTimer(self, interval=LOOK_EVERY)
        self._tick.timeout.connect(self._look)
        self._forgotten = QTimer(self, singleShot=True, interval=FORGOTTEN)
        self._forgotten.timeout.connect(self.supervisor.leave)
        self._wire()

    def use(self, doorway: Doorway, desk: Desk, bridge: Bridge) -> None:
        self._drop()
        self._doorway, self._desk = doorway, desk
        self.finding.use(doorway, desk, bridge)
        self.tokens.use(doorway)
        self.sheets.use(doorway, desk, bridge)
        self.discretion.use(doorway, desk)
        self._look()
        self._tick.start()

    def close(self) -> None:
        self._drop()
        self._tick.stop()
        self.tokens.close()
        self.sheets.close()
        if not self._errands.close():
            log.warning("an errand did not end in time")

    def first(self, deed: Deed, then: Callable[[], None]) -> None:
        """Does it; where it needs the supervisor, once the PIN was given."""
        if self._doorway is None or self._doorway.supervisor.role is Role.SUPERVISOR:
            then()
        else:
            self._ask(NeedsSupervisor(deed), _Waiting(then, _nothing))

    @Slot(str)
    def hear(self, text: str) -> None:
        """What came at a scanner's speed. Quick fingers on a PIN look like one: no ticket is so few digits."""
        if self.supervisor.asking and len(text) <= LONGEST and text.isascii() and text.isdigit():
            self.supervisor.pad.type(text)
        else:
            self.scanned.emit(text)

    def _drop(self) -> None:
        self._waiting.clear()
        self.finding.leave()
        self.tokens.leave()
        self.sheets.leave()
        self.discretion.use(None, None)
        self.supervisor.leave()
        self._doorway = self._desk = None

    @Slot()
    def toggle_supervisor(self) -> None:
        if not self.supervisor.isHidden():
            self.supervisor.leave()
        elif self._doorway is not None and self._window.door_shown:
            self._open()

    @Slot()
    def lock(self) -> None:
        """At once; with the key where it is locked already, the sheet to unlock it."""
        if self._doorway is None:
            return
        if self._doorway.supervisor.unlocked:
            self.supervisor.leave()
            self._errands.run(self._doorway.supervisor.lock, self._look_now, self._say)
        elif self.supervisor.isHidden():
            self.toggle_supervisor()

    def _open(self, why: str = "") -> None:
        assert self._doorway is not None
        self._why = why
        for sheet in self._others:
            sheet.leave()
        self.supervisor.tokens_button.setVisible(self.tokens.possible)
        self.supervisor.show_settings(self._doorway.settings, exits=self._doorway.capability.exits)
        self.supervisor.open()
        self._show_page()
        self._forgotten.start()

    def _show_page(self) -> None:
        assert self._doorway is not None
        supervisor = self._doorway.supervisor
        if not supervisor.has_pin:
            self.supervisor.show_none()
        elif supervisor.unlocked:
            self.supervisor.show_unlocked(supervisor.minutes)
        else:
            self.supervisor.show_locked(self._why)
        self._look()

    def _ask(self, error: NeedsSupervisor, waiting: _Waiting) -> None:
        self._waiting.append(waiting)
        self._window.sections.reset()  # shown as switched, and not yet so
        self._open(error.title)

    @Slot(object)
    def _pin_wanted(self, held: Held) -> None:
        """An errand was turned away."""
        errands = held.errands
        self._ask(held.error, _Waiting(partial(errands.again, held), partial(errands.give_up, held)))

    @Slot(str)
    def _sign_in(self, pin: str) -> None:
        if self._doorway is not None:
            self.supervisor.busy(busy=True)
            self._errands.run(partial(self._doorway.supervisor.sign_in, pin), self._signed_in, self._refused)

    @Slot(str, str)
    def _choose(self, new: str, old: str) -> None:
        if self._doorway is not None:
            self.supervisor.busy(busy=True)
            self._errands.run(partial(self._doorway.supervisor.set_pin, new, old), self._chosen, self._refused)

    @Slot(object)
    def _signed_in(self, _nothing: object) -> None:
        self.supervisor.busy(busy=False)
        self._paint()
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.supervisor.leave()
        elif self._doorway is not None and not self.supervisor.isHidden():
            self._show_page()
        for each in waiting:
            each.go_on()

    @Slot(object)
    def _chosen(self, _nothing: object) -> None:
        self.supervisor.busy(busy=False)
        if self._doorway is not None and not self.supervisor.isHidden():
            self._show_page()
        self._paint()

    @Slot(object)
    def _refused(self, error: ScannerError) -> None:
        self.supervisor.busy(busy=isinstance(error, PinRefused) and error.wait > 0)
        self.supervisor.complain(joined(" ", (error.title, error.advice)))
        self._forgotten.start()

    @Slot()
    def _left(self) -> None:
        """The sheet was closed: what waited for the PIN is not done."""
        self._forgotten.stop()
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each.give_up()
        self._window.rest()

    @Slot()
    def _look(self) -> None:
        """Each second: it may have locked itself, a wait may be over, another program may have set a PIN."""
        if self._doorway is not None:
            self._paint()
            self._errands.run(self._doorway.supervisor.look, self._looked, self._not_looked)

    @Slot(object)
    def _look_now(self, _nothing: object) -> None:
        self._look()

    @Slot(object)
    def _looked(self, watch: Watch) -> None:
        if self._doorway is None:
            return
        self._paint()
        panel = self.supervisor
        if panel.unlocking and not watch.has_pin:  # there is nothing to ask for, or no longer
            self._signed_in(None)
        elif watch.wait > 0:
            panel.busy(busy=True)
            panel.ask.setText("")
            panel.complain(mark("Too many wrong tries. Try again in {seconds} s.", seconds=round(watch.wait)))
        elif not panel.pad.isEnabled() and self._doorway.supervisor.role is Role.STAFF:
            panel.busy(busy=False)
            panel.complain("")

    @Slot(object)
    def _not_looked(self, error: ScannerError) -> None:
        log.info("the supervisor could not be looked at: %s", type(error).__name__)

    def _paint(self) -> None:
        if self._doorway is not None:
            supervisor = self._doorway.supervisor
            self._window.header.show_lock(has_pin=supervisor.has_pin, unlocked=supervisor.unlocked)
            self.finding.say_rights()
            self.discretion.look()
            staff = supervisor.role is Role.STAFF
            if staff and not self._staff:
                self.sheets.lock()
            self._staff = staff

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        if self._desk is not None:
            self._desk.change_setting(name, value)

    @Slot(object)
    def _say(self, error: ScannerError) -> None:
        if self._desk is not None:
            self._desk.say_trouble(error)

    def _wire(self) -> None:
        window, supervisor = self._window, self.supervisor
        for wanted in (window.search_wanted, window.header.search_wanted):
            wanted.connect(self.finding.toggle)
        for wanted in (window.supervisor_wanted, window.header.supervisor_wanted):
            wanted.connect(self.toggle_supervisor)
        window.lock_wanted.connect(self.lock)
        self.search.scanned.connect(self.scanned)
        self._one_at_a_time()
        supervisor.tokens_button.clicked.connect(self.tokens.open)
        self.sheets.open_from(supervisor)
        self.sheets.scanned.connect(self.scanned)
        self.sheets.switched.connect(self.switched)
        supervisor.pin_given.connect(self._sign_in)
        supervisor.pin_chosen.connect(self._choose)
        supervisor.lock_wanted.connect(self.lock)
        supervisor.changed.connect(self._change)
        supervisor.closed.connect(self._left)
        for errands in (self._door_errands, self.sheets.errands, self.sheets.far_errands):
            errands.pin_wanted.connect(self._pin_wanted, Qt.ConnectionType.QueuedConnection)
            errands.asks_for_pin = True

    def _one_at_a_time(self) -> None:
        """Each sheet that opens has the others leave; the supervisor's does so itself."""
        opened = [(self.finding.opening, self.search), (self.tokens.opening, self.tokens.panel)]
        opened += [(each.opening, each.sheet) for each in self.sheets.desks]
        self._others = [sheet for _, sheet in opened]
        for opening, sheet in opened:
            for other in (self.supervisor, *self._others):
                if other is not sheet:
                    opening.connect(other.leave)


def _nothing() -> None:
    """Nobody waits."""
