"""What every ticketing system looks like to the rest of the program.

A system states its abilities as data (`Capability`); windows and commands adapt to those and never to a system's name.
Every call takes a `budget`: seconds in all, after which it raises, whatever the server is doing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from scanner.domain.admission import Admission
from scanner.domain.event import Event, Grant
from scanner.domain.ticket import Serial, Ticket

Heard = Callable[[datetime | None], None]
"""Called with the server's clock (its `Date`, None where it sent none) after every answer that is the server's own."""


def not_listening(server_time: datetime | None) -> None:
    """For when nobody follows the line."""


@dataclass(frozen=True, slots=True)
class Capability:
    """`redeems`: the system is the authority on who went in; `lists`: it gives a ticket list; `deltas`: changes alone.

    `fields` are what its set-up form asks for.
    """

    redeems: bool
    lists: bool
    deltas: bool
    fields: tuple[str, ...] = ("url", "key", "token")


@dataclass(frozen=True, slots=True)
class Address:
    """Where the system is and what opens it. The secrets keep out of `repr`, and so out of logs."""

    url: str
    key: str = field(repr=False)
    token: str = field(repr=False)
    client_version: str = "3.0.0"


@dataclass(frozen=True, slots=True)
class TicketPage:
    """One page of a ticket list: `number` from 1, `pages` in all, `total` rows; `last` when nothing follows."""

    tickets: tuple[Ticket, ...]
    number: int
    pages: int
    total: int

    @property
    def last(self) -> bool:
        return self.number >= self.pages


@dataclass(frozen=True, slots=True)
class Redemption:
    """The answer to a redeem: those let in. A serial that is absent was refused, and no reason is given."""

    admitted: tuple[Admission, ...]


class Backend(Protocol):
    """One event at one ticketing system. Methods block, may be called from any thread, and raise `BackendTrouble`."""

    capability: Capability

    def enter(self, *, budget: float = 10.0) -> Grant:
        """Exchanges the token for what it allows. Raises TokenUnknown, KeyRefused, NoAnswer."""
        ...

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        """The event's title and named sections. The key may not be allowed to see them: KeyRefused or Missing."""
        ...

    def tickets(
        self, grant: Grant, *, page: int, records: int, since: datetime | None = None, budget: float = 30.0
    ) -> TicketPage:
        """One page of the ticket list;

        `since`: only what changed after that server time. Past the end: an empty page.
        """
        ...

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        """Redeems; not safe to repeat. Raises Lost when it may have been carried out unseen."""
        ...

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        """The admissions on record for one serial."""
        ...

    def close(self) -> None:
        """Lets go of connections."""
        ...
