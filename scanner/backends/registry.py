"""Which ticketing systems there are, by the name that set-up and settings use."""

from collections.abc import Callable
from dataclasses import dataclass

from scanner.backends.base import WARY, Address, Backend, Capability, Heard, Trust
from scanner.backends.pims import backend as pims
from scanner.backends.supervision import Supervision
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.backends.ticketing.supervision import TicketingSupervision
from scanner.backends.utick import backend as utick
from scanner.backends.xts2 import backend as xts2
from scanner.domain.errors import SetupTrouble


@dataclass(frozen=True, slots=True)
class System:
    """A kind of ticketing system. `capability`: the most that it can do, before a site is known."""

    name: str
    title: str
    capability: Capability
    make: Callable[..., Backend]


SYSTEMS: dict[str, System] = {
    each.name: each
    for each in (
        System("ticketing", "TickeTing", TicketingBackend.capability, TicketingBackend),
        System("xts2", "XTS2", xts2.CAPABILITY, xts2.XtsBackend),
        System("utick", "Utick (Sapiti)", utick.CAPABILITY, utick.UtickBackend),
        System("pims", "Pims", pims.CAPABILITY, pims.PimsBackend),
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


SUPERVISED: dict[str, Callable[..., Supervision]] = {"ticketing": TicketingSupervision}
"""Those whose admission tokens can be managed from here."""


def supervise(system: str, url: str, *, client_version: str, trust: Trust = WARY) -> Supervision:
    """A supervisor's way to a system; raises SetupTrouble for one without tokens."""
    try:
        make = SUPERVISED[system]
    except KeyError:
        raise SetupTrouble("This ticketing system has no admission tokens.", "There is nothing to manage.") from None
    return make(url, client_version=client_version, trust=trust)
