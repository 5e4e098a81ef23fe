"""A rehearsal behind its window: throws the network's switches, and keeps the crew's score."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from scanner.app.doorway import Doorway
from scanner.app.rehearsal import Network, Tally, set_network
from scanner.clock import Clock, SystemClock
from scanner.demo.process import ServerProcess
from scanner.domain.errors import ScannerError
from scanner.domain.notices import PartyGiven, QueueChanged, VerdictGiven
from scanner.domain.text import mark
from scanner.domain.verdict import Verdict
from scanner.ui.bridge import Bridge
from scanner.ui.card import Card
from scanner.ui.details import details
from scanner.ui.errands import Errands
from scanner.ui.house import House
from scanner.ui.language import say
from scanner.ui.rehearsal_strip import REHEARSAL, RehearsalStrip


class RehearsalDesk(QObject):
    """Attach it to a house before its door is open; `close` it when the window is gone. `scans`: so many, and it is
    over; 0: when somebody says so."""

    def __init__(self, house: House, server: ServerProcess, *, scans: int = 0, clock: Clock | None = None) -> None:
        super().__init__(house)
        self.tally = Tally()
        self.strip = RehearsalStrip()
        self._window = house.window
        self._server = server
        self._scans = scans
        self._clock = clock or SystemClock()
        self._errands = Errands("rehearsal", self)
        self._conflicts = 0
        self._mark(house)
        self._wire(house)

    def close(self) -> None:
        self._errands.close()

    def _mark(self, house: House) -> None:
        """Nobody may take this for the real door."""
        self._window.add_band(self.strip)
        say(self._window.setWindowTitle, mark("REHEARSAL: Door Scanner"))
        say(self._window.header.demo.setText, REHEARSAL)
        self._window.header.demo.show()
        house.patron.rehearses = True

    def _wire(self, house: House) -> None:
        house.entrance.opened.connect(self._use)
        self._window.clear_wanted.connect(self._sent_away)
        self._window.verdict.changed.connect(self._card_changed)
        self._window.installEventFilter(self)
        self.strip.waved.connect(self._waved)
        self.strip.network_wanted.connect(self._change_network)
        self.strip.ended.connect(self._window.close)

    @Slot(object, object)
    def _use(self, _doorway: Doorway, bridge: Bridge) -> None:
        bridge.verdict_given.connect(self._verdict_given)
        bridge.party_given.connect(self._party_given)
        bridge.queue_changed.connect(self._queue_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_W:
            self._waved()
            return True
        return super().eventFilter(watched, event)

    # The crew.

    @Slot(object)
    def _verdict_given(self, notice: VerdictGiven) -> None:
        self._count((notice.verdict,))

    @Slot(object)
    def _party_given(self, notice: PartyGiven) -> None:
        self._count(notice.party.verdicts)

    def _count(self, verdicts: tuple[Verdict, ...]) -> None:
        for verdict in verdicts:
            self.tally.given(verdict, self._clock.monotonic())
        self.strip.show_tally(self.tally)
        if 0 < self._scans <= self.tally.scans:
            self._window.close()

    @Slot(object)
    def _card_changed(self, card: Card) -> None:
        if card.busy:
            self.tally.overtaken()
            self.strip.show_tally(self.tally)

    @Slot()
    def _sent_away(self) -> None:
        self._answered(waved=False)

    @Slot()
    def _waved(self) -> None:
        if self.tally.waits:
            self._answered(waved=True)
            self._window.verdict.clear()

    def _answered(self, *, waved: bool) -> None:
        self.tally.answered(self._clock.monotonic(), waved=waved)
        self.strip.show_tally(self.tally)

    @Slot(object)
    def _queue_changed(self, notice: QueueChanged) -> None:
        """More conflicts: found; fewer: somebody closed one."""
        change, self._conflicts = notice.conflicts - self._conflicts, notice.conflicts
        self.tally.conflicts += max(0, change)
        self.tally.closed += max(0, -change)

    # The network.

    @Slot(str)
    def _change_network(self, network: str) -> None:
        self.strip.busy(True)
        self._errands.run(partial(set_network, self._server, Network(network)), self._changed, self._not_changed)

    @Slot(object)
    def _changed(self, _nothing: object) -> None:
        self.strip.busy(False)

    @Slot(object)
    def _not_changed(self, error: ScannerError) -> None:
        self.strip.busy(False)
        self._window.banners.put("rehearsal", "warn", error.title, error.advice, details=details(error))


def attached(server: ServerProcess, tallies: list[Tally], scans: int) -> Callable[[House], None]:
    """For `ui.main.run`: makes the window a rehearsal's; its score joins `tallies`."""

    def attach(house: House) -> None:
        tallies.append(RehearsalDesk(house, server, scans=scans).tally)

    return attach
