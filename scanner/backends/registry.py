"""Which ticketing systems there are, by the name that set-up and settings use. Each is loaded when it is first asked
for: a door works with one of them, and starts sooner without the others.
"""

from collections.abc import Callable
from dataclasses import dataclass

from scanner.backends.base import WARY, Address, Backend, Capability, Heard, Trust
from scanner.backends.supervision import Supervision
from scanner.domain.errors import SetupTrouble

Make = Callable[..., Backend]


def _ticketing() -> tuple[Capability, Make]:
    from scanner.backends.ticketing.backend import TicketingBackend

    return TicketingBackend.capability, TicketingBackend


def _xts2() -> tuple[Capability, Make]:
    from scanner.backends.xts2 import backend

    return backend.CAPABILITY, backend.XtsBackend


def _utick() -> tuple[Capability, Make]:
    from scanner.backends.utick import backend

    return backend.CAPABILITY, backend.UtickBackend


def _pims() -> tuple[Capability, Make]:
    from scanner.backends.pims import backend

    return backend.CAPABILITY, backend.PimsBackend


@dataclass(frozen=True, slots=True)
class System:
    """A kind of ticketing system."""

    name: str
    title: str
    load: Callable[[], tuple[Capability, Make]]

    @property
    def capability(self) -> Capability:
        """The most that it can do, before a site is known."""
        return self.load()[0]

    @property
    def make(self) -> Make:
        return self.load()[1]


SYSTEMS: dict[str, System] = {
    each.name: each
    for each in (
        System("ticketing", "TickeTing", _ticketing),
        System("xts2", "XTS2", _xts2),
        System("utick", "Utick (Sapiti)", _utick),
        System("pims", "Pims", _pims),
    )
}


def system(name: str) -> System:
    """Raises SetupTrouble for a system that is not there."""
    try:
        return SYSTEMS[name]
    except KeyError:
        raise SetupTrouble(f"There is no ticketing system {name!r}.", f"Choose one of: {', '.join(SYSTEMS)}.") from None


def connect(name: str, address: Address, *, heard: Heard) -> Backend:
    """The back end of one event; raises SetupTrouble for a system that is not there."""
    return system(name).make(address, heard=heard)


def _supervise_ticketing() -> Callable[..., Supervision]:
    from scanner.backends.ticketing.supervision import TicketingSupervision

    return TicketingSupervision


SUPERVISED: dict[str, Callable[[], Callable[..., Supervision]]] = {"ticketing": _supervise_ticketing}
"""Those whose admission tokens can be managed from here."""


def supervise(system: str, url: str, *, client_version: str, trust: Trust = WARY) -> Supervision:
    """A supervisor's way to a system; raises SetupTrouble for one without tokens."""
    try:
        make = SUPERVISED[system]()
    except KeyError:
        raise SetupTrouble("This ticketing system has no admission tokens.", "There is nothing to manage.") from None
    return make(url, client_version=client_version, trust=trust)
