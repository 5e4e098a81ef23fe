"""What every ticketing system looks like to the rest of the program.

A system states its abilities as data (`Capability`); windows and commands adapt to those and never to a system's name.
Every call takes a `budget`: seconds in all, after which it raises, whatever the server is doing.

There are three manners. A system that *lists* is redeemed at, serial by serial, and its list decides while it cannot be
reached. One that *rules* is asked about each scanned code: it answers with a ruling, and without it nobody can decide.
One that does neither counts, and can only stand beside another.
"""

# ruff: noqa: ARG002  what a back end leaves out uses nothing of what it is given

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from scanner.domain.admission import Admission
from scanner.domain.errors import Fault
from scanner.domain.event import Event, Grant
from scanner.domain.ruling import Claim, Ruling, Scanned
from scanner.domain.sales import Sales
from scanner.domain.search import Booking
from scanner.domain.text import mark
from scanner.domain.ticket import Serial, Ticket

Heard = Callable[[datetime | None], None]
"""Called with the server's clock (its `Date`, None where it sent none) after every answer that is the server's own."""


def not_listening(server_time: datetime | None) -> None:
    """For when nobody follows the line."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that set-up asks for. `secret`: never shown. `choices`: one of these, each with its words; the first
    unless told otherwise. `found`: one of the events that the system names, by its id. `when`: asked for only where
    another field has that value. `ask`: the sentence for where it is missing. `pattern`: what it looks like, which
    `looks` says in words; `wrong` is the sentence for where it does not."""

    name: str
    label: str
    hint: str = ""
    secret: bool = False
    optional: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    found: bool = False
    when: tuple[str, str] | None = None
    ask: str = ""
    pattern: str = ""
    wrong: str = ""
    looks: str = ""


TOKEN_FIELDS = (
    Field(
        "url", mark("Server address"), "https://api.ticketingevents.com/v3/",
        ask=mark("Type the server's address. Whoever runs the ticketing has it."),
    ),
    Field(
        "key", mark("API key"), mark("32 letters and digits"), secret=True, pattern=r"[!-~]{1,400}",
        wrong=mark("That is not an API key."), looks=mark("A key has letters and digits, and no spaces."),
        ask=mark("Type the API key. Whoever runs the ticketing has it."),
    ),
    Field(
        "token", mark("Token code"), mark("8 letters and digits"), pattern=r"[0-9A-Za-z]{8}",
        wrong=mark("That is not a token code."), looks=mark("It has 8 letters and digits, such as A0F9GG8D."),
        ask=mark("Type the token code: 8 letters and digits, or hold its code to the camera."),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Capability:
    """`redeems`: the system keeps the record of who went in, else the house ledger does; `lists`: it gives a ticket
    list; `deltas`: changes alone; `rules`: it is asked about each code (see `Backend.rule`); `several`: one code may
    stand for several people; `readmits`: a code that was used may come in again on the operator's word; `exits`: it
    takes note of people who leave; `counts`: it tells how many were sold; `searches`: its bookings are found by name.

    `fields` are what its set-up form asks for, beside the names of the person and the device. `example`: what a code of
    it looks like, to whoever types one.
    """

    redeems: bool = False
    lists: bool = False
    deltas: bool = False
    rules: bool = False
    several: bool = False
    readmits: bool = False
    exits: bool = False
    counts: bool = False
    searches: bool = False
    fields: tuple[Field, ...] = TOKEN_FIELDS
    example: str = "HARBOU-VIPV37536946"

    @property
    def validates(self) -> bool:
        """Whether a door can stand on it. One that does not can only stand beside one that does."""
        return self.lists or self.rules


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the transport trusts beyond what every system does: hosts by name that may be talked to without encryption
    (this machine itself always may), and a file with certificates of one's own authority."""

    plain_hosts: frozenset[str] = frozenset()
    ca_file: str = ""


WARY = Trust()
"""Nobody, beyond that."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the system is and what opens it. The secrets keep out of `repr`, and so out of logs.

    `values` is the rest of what its set-up form asked for, by the fields' names.
    """

    url: str
    key: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    client_version: str = "3.0.0"
    trust: Trust = WARY
    values: Mapping[str, str] = field(default_factory=dict, repr=False)


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


class Unable(Fault):
    """A system was asked for what it does not claim to be able to do."""


class Backend(Protocol):
    """One event at one ticketing system. Methods block, may be called from any thread, and raise `BackendTrouble`.

    A back end inherits from it, and leaves out what it does not claim.
    """

    @property
    def capability(self) -> Capability:
        """May change with what a site turns out to support, after any call."""
        ...

    def enter(self, *, budget: float = 10.0) -> Grant:
        """Opens the event. Called every minute or so: asks nothing that could start or use up anything.

        Raises TokenUnknown (the token or the event is not there any more), KeyRefused, NoAnswer.
        """
        ...

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        """The event's title, sections and times. The key may not be allowed to see them: KeyRefused or Missing."""
        ...

    def close(self) -> None:
        """Lets go of connections."""
        ...

    # For set-up.

    def events(self, *, budget: float = 30.0) -> tuple[Event, ...]:
        """Those that a door could be set up for, where a field is `found`. The event's own field may be empty."""
        raise Unable("This system names no events.")

    # A system that lists.

    def tickets(
        self, grant: Grant, *, page: int, records: int, since: datetime | None = None, budget: float = 30.0
    ) -> TicketPage:
        """One page of the ticket list;

        `since`: only what changed after that server time. Past the end: an empty page.
        """
        raise Unable("This system has no ticket list.")

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        """Redeems; not safe to repeat. Raises Lost when it may have been carried out unseen."""
        raise Unable("This system does not redeem by the list.")

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        """The admissions on record for one serial."""
        raise Unable("This system keeps no admissions.")

    # A system that rules.

    def read(self, text: str) -> Scanned | None:
        """What a scanned text means to this system; None: it is no code of its own. Pure, and never raises."""
        raise Unable("This system does not rule.")

    def rule(self, grant: Grant, scanned: Scanned, *, budget: float) -> Ruling:
        """What the system says of a code. Called once for each scan, and never to try things out.

        Changes nothing that the ledger would have to know of, so an answer that was lost is asked for by another scan.
        """
        raise Unable("This system does not rule.")

    def claim(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        """Takes an entry to the system's own record, where it `redeems`. An `Entry` says that it is there.

        To repeat it with the same mark is safe. Raises Lost when it may have been carried out unseen.
        """
        raise Unable("This system keeps no record.")

    def look_up(self, grant: Grant, claim: Claim, *, budget: float) -> bool | None:
        """What became of a claim whose answer was lost, without making it: whether it stands; None: cannot be told."""
        return None

    def leave(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        """Notes that someone leaves, where there are `exits`. An `Entry` says that they may come in again."""
        raise Unable("This system takes no note of exits.")

    # A system that searches.

    def find(self, grant: Grant, name: str, *, budget: float = 10.0) -> tuple[Booking, ...]:
        """Bookings under a name like this one, whatever they are for."""
        raise Unable("This system finds nobody by name.")

    # A system that counts.

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        """How many were sold."""
        raise Unable("This system does not count.")
