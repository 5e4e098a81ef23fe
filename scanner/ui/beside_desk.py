"""Has a system that counts stand beside the door: tries it, keeps it, and says for which section its categories are.

It asks over the network for as long as that takes, on a thread of its own: neither scans nor other sheets wait for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from scanner.app.beside import Beside, Kept, Neighbour, Tried
from scanner.app.supervisor import Deed, NeedsSupervisor
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event
from scanner.domain.text import mark
from scanner.ui.beside_panel import BesidePanel
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.sheet_desk import SheetDesk

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands beside a door, its figures, and whose they are."""

    whose: Beside
    neighbour: Neighbour | None
    kept: Kept | None


class BesideDesk(SheetDesk):
    """The sheet opens once the supervisor is here."""

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        self.panel = BesidePanel(window)
        super().__init__(window, self.panel, errands, parent)
        self.panel.sought.connect(self._seek)
        self.panel.tried.connect(self._try)
        self.panel.wanted.connect(self._add)
        self.panel.sold_for.connect(self._sell)
        self.panel.removed.connect(self._remove)

    def leave(self) -> None:
        self.panel.start()
        super().leave()

    @Slot()
    def open(self) -> None:
        if self._doorway is not None and self._window.door_shown:
            self.run(partial(self._doorway.supervisor.require, Deed.BESIDE), self._may)

    @Slot(object)
    def _may(self, _nothing: object) -> None:
        super().open()

    def fill(self) -> None:
        self.panel.start()
        self._read()

    def _read(self) -> None:
        if self._doorway is not None:
            self.panel.busy(busy=True)
            self.run(partial(_standing, self._doorway.beside), self._show)

    @Slot(object)
    def _show(self, found: Standing) -> None:
        if self._doorway is None or self._doorway.beside is not found.whose:
            return
        self.panel.busy(busy=False)
        if found.neighbour is None:
            self.panel.show_form()
        else:
            self.panel.show_standing(found.neighbour, found.kept, self._doorway.door.sections)

    @Slot(str, object)
    def _seek(self, system: str, values: dict[str, str]) -> None:
        if self._doorway is not None:
            self._ask(partial(self._doorway.beside.events, system, values), self._show_events)

    @Slot(object)
    def _show_events(self, events: tuple[Event, ...]) -> None:
        self.panel.busy(busy=False)
        self.panel.show_events(events)

    @Slot(str, object)
    def _try(self, system: str, values: dict[str, str]) -> None:
        if self._doorway is not None:
            self._ask(partial(self._doorway.beside.try_out, system, values), self._show_tried)

    @Slot(object)
    def _show_tried(self, tried: Tried) -> None:
        self.panel.busy(busy=False)
        self.panel.show_tried(tried)

    @Slot(str, object)
    def _add(self, system: str, values: dict[str, str]) -> None:
        if self._doorway is not None:
            sections = {str(each.id): each.name for each in self._doorway.door.sections}
            self._ask(partial(self._doorway.beside.stand, system, values, sections), self._added)

    @Slot(object)
    def _added(self, _sales: object) -> None:
        self.panel.strip.say("good", mark("It stands beside this door"), mark("The flow shows how many are expected."))
        self._window.rest()
        self._read()

    @Slot(str, str)
    def _sell(self, category: str, section: str) -> None:
        if self._doorway is not None:
            self.run(partial(self._doorway.beside.sell, category, section), self._sold)

    @Slot(object)
    def _sold(self, _nothing: object) -> None:
        self.panel.strip.say("good", mark("Kept"))

    @Slot()
    def _remove(self) -> None:
        if self._doorway is not None:
            self.panel.busy(busy=True)
            self.run(self._doorway.beside.leave, self._removed)

    @Slot(object)
    def _removed(self, _nothing: object) -> None:
        self.panel.strip.say("good", mark("Nothing stands beside this door any more"))
        self._window.rest()
        self._read()

    def _ask(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self.panel.busy(busy=True)
        self.panel.strip.say("", mark("Asking the system\u2026"))
        self._window.rest()
        self.run(call, done)

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self.panel.busy(busy=False)
        if isinstance(error, NeedsSupervisor) or self.panel.isHidden():
            return
        self.panel.show_trouble(error)


def _standing(beside: Beside) -> Standing:
    return Standing(beside, beside.neighbour, beside.kept)
