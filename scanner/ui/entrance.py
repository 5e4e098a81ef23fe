"""Before a door is in use: opening the one that was set up, setting one up, or saying why neither works."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app.build import NoDoor
from scanner.app.bundle import Bundle
from scanner.app.door_card_use import OpenedCard
from scanner.app.door_setup import Found, SetupForm
from scanner.app.doorway import Doorway
from scanner.app.passphrase import NeedsPassphrase
from scanner.backends import registry
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError, SetupTrouble
from scanner.domain.event import Event
from scanner.domain.notices import Notify, TroubleSaid
from scanner.domain.text import mark
from scanner.ui.bridge import Bridge
from scanner.ui.details import details
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.passphrase_page import PassphraseDesk
from scanner.ui.trouble_desk import TroubleDesk


def _no_events(_form: SetupForm) -> tuple[Event, ...]:
    raise SetupTrouble(mark("Events cannot be looked up here."))


def _no_cards(_card: str, _code: str) -> OpenedCard:
    raise SetupTrouble(mark("Door cards cannot be read here."))


def _no_passphrase(_chosen: str) -> None:
    raise SetupTrouble(mark("No passphrase is wanted here."))


def _no_bundle() -> Bundle:
    raise SetupTrouble(mark("Nothing can be put together here."))


@dataclass(frozen=True, slots=True)
class Floor:
    """What the entrance asks of the floor below. All of it waits, so all of it goes by errand."""

    open_doorway: Callable[[Notify], Doorway]
    check: Callable[[SetupForm], Found]
    set_up: Callable[[SetupForm, Found | None], Door]
    device: str
    """A name for this machine, offered in the form."""
    open_card: Callable[[str, str], OpenedCard] = _no_cards
    """What is on a door card, by its text and its short code."""
    unlock: Callable[[str], None] = _no_passphrase
    """Opens the kept keys with a passphrase."""
    events: Callable[[SetupForm], tuple[Event, ...]] = _no_events
    """Those that a form's system names."""
    gather: Callable[[], Bundle] = _no_bundle
    """What support needs, where no door can be opened."""


class Entrance(QObject):
    """`opened` has a doorway and the bridge that hears it. `ready` says that the page now shown can be used."""

    opened = Signal(object, object)
    ready = Signal()

    def __init__(self, window: MainWindow, floor: Floor, errands: Errands) -> None:
        super().__init__(window)
        self._window = window
        self._floor = floor
        self._errands = errands
        self._bridge: Bridge | None = None
        self._tested: tuple[SetupForm, Found] | None = None
        self._asked: SetupForm | None = None
        self._card_typed = ("", "")
        self._has_door = False
        self._doorway: Doorway | None = None
        self._said: list[ScannerError] | None = None
        self.passphrase = PassphraseDesk(window, floor.unlock, errands, self)
        self.trouble = TroubleDesk(window, floor.gather, errands, self)
        self.ask_first: Callable[[Callable[[], None]], None] = _at_once
        window.setup.fill(device=floor.device)
        window.setup.checked.connect(self._check)
        window.setup.wanted.connect(self._set_up)
        window.setup.sought.connect(self._seek)
        window.setup.beside_wanted.connect(self._beside)
        window.setup.cancelled.connect(self._back)
        window.setup.card.wanted.connect(self._open_card)
        window.header.setup_wanted.connect(self._another)
        window.trouble.again.connect(self.open)
        window.trouble.setup_wanted.connect(self._another)

    @Slot()
    def open(self) -> None:
        """Opens the door of this device; shows the set-up page if there is none."""
        self._bridge = Bridge(self)
        self._said = []
        self._bridge.trouble_said.connect(self._hear)
        self._errands.run(partial(self._floor.open_doorway, self._bridge.notify), self._opened, self._not_opened)

    @Slot(object)
    def _hear(self, notice: TroubleSaid) -> None:
        """What is said while a door is being opened is shown once there is a page to show it on."""
        if self._said is not None:
            self._said.append(ScannerError(notice.title, notice.advice))

    @Slot(object)
    def _opened(self, doorway: Doorway) -> None:
        self._has_door = True
        self._doorway = doorway
        door = doorway.door
        self._window.setup.fill(system=door.system, url=door.url, redeemer=door.redeemer, device=door.device)
        said, self._said = self._said, None
        self.opened.emit(doorway, self._bridge)
        for each in said or ():
            self._window.banners.put(f"trouble:{each.title}", "warn", each.title, each.advice, details=details(each))
        self.ready.emit()

    @Slot(object)
    def _not_opened(self, error: ScannerError) -> None:
        if isinstance(error, NoDoor):
            self._window.show_setup(may_go_back=False)
            for each in self._said or ():
                self._window.setup.show_trouble(each)
        elif isinstance(error, NeedsPassphrase):
            self.passphrase.ask(error, self.open)
        else:
            self.trouble.show(error)
        self.ready.emit()

    @Slot()
    def _another(self) -> None:
        self.ask_first(self._show_setup)

    def _show_setup(self) -> None:
        self._window.show_setup(may_go_back=self._has_door)

    @Slot()
    def _back(self) -> None:
        self._window.show_door()

    @Slot(object)
    def _check(self, form: SetupForm) -> None:
        if self._doorway is not None and not registry.system(form.system).capability.validates:
            self._window.setup.busy(True, mark("Asking the system\u2026"))
            tried = partial(self._doorway.beside.try_out, form.system, form.all_values)
            self._errands.run(tried, self._window.setup.show_tried, self._failed)
            return
        self._asked = form
        self._window.setup.busy(True, mark("Asking the server\u2026"))
        self._errands.run(partial(self._floor.check, form), self._checked, self._failed)

    @Slot(object)
    def _checked(self, found: Found) -> None:
        if self._asked is not None:
            self._tested = self._asked, found
        self._window.setup.show_found(found)

    @Slot(object)
    def _seek(self, form: SetupForm) -> None:
        self._window.setup.busy(True, mark("Asking the system for its events\u2026"))
        self._errands.run(partial(self._floor.events, form), self._window.setup.show_events, self._failed)

    @Slot(object)
    def _beside(self, form: SetupForm) -> None:
        """A system that only counts, beside the door that is open."""
        if self._doorway is None:
            return
        sections = {str(each.id): each.name for each in self._doorway.door.sections}
        self._window.setup.busy(True, mark("Asking the system\u2026"))
        stand = partial(self._doorway.beside.stand, form.system, form.all_values, sections)
        self._errands.run(stand, self._window.setup.show_beside, self._failed)

    @Slot(str, str)
    def _open_card(self, card: str, code: str) -> None:
        self._card_typed = card, code
        self._errands.run(partial(self._floor.open_card, card, code), self._window.setup.take_card, self._no_card)

    @Slot(object)
    def _no_card(self, error: ScannerError) -> None:
        if isinstance(error, NeedsPassphrase):
            self.passphrase.ask(error, self._open_card_after_all, self._show_setup)
            return
        self._window.setup.card.complain(error)
        self._window.setup.show_trouble(error)

    def _open_card_after_all(self) -> None:
        self._show_setup()
        self._open_card(*self._card_typed)

    @Slot(object)
    def _set_up(self, form: SetupForm) -> None:
        found = self._tested[1] if self._tested is not None and self._tested[0] == form else None
        self._window.setup.busy(True, mark("Setting up the door\u2026"))
        self._errands.run(partial(self._floor.set_up, form, found), self._is_set_up, self._not_set_up)

    @Slot(object)
    def _is_set_up(self, _door: Door) -> None:
        self._window.setup.busy(False)
        self.open()

    @Slot(object)
    def _not_set_up(self, error: ScannerError) -> None:
        if isinstance(error, NeedsPassphrase):
            self.passphrase.ask(error, partial(self._set_up_after_all, self._window.setup.form), self._show_setup)
        else:
            self._failed(error)

    def _set_up_after_all(self, form: SetupForm) -> None:
        self._show_setup()
        self._set_up(form)

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._window.setup.show_trouble(error)


def _at_once(deed: Callable[[], None]) -> None:
    """Nobody needs to be asked."""
    deed()
