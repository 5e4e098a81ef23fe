"""Which ticketing systems there are, by the name that set-up and settings use."""

from collections.abc import Callable

from scanner.backends.base import Address, Backend, Heard
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.domain.errors import SetupTrouble

SYSTEMS: dict[str, Callable[..., Backend]] = {"ticketing": TicketingBackend}


def connect(system: str, address: Address, *, heard: Heard) -> Backend:
    """The back end of one event; raises SetupTrouble for a system that is not there."""
    try:
        make = SYSTEMS[system]
    except KeyError:
        raise SetupTrouble(
            f"There is no ticketing system {system!r}.", f"Choose one of: {', '.join(SYSTEMS)}."
        ) from None
    return make(address, heard=heard)
