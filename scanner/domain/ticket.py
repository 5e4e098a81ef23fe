"""A ticket: a serial in a section, with a status and a holder, as the ticketing system lists it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NewType

Serial = NewType("Serial", str)
SectionId = NewType("SectionId", str)
"""The last part of a section's URI: the two forms of URI that TickeTing uses agree in it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the event that tickets are sold for."""

    id: SectionId
    name: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose ticket it is. `number`, `username` and `uri` are the account's; any may be empty."""

    name: str = ""
    email: str = ""
    number: str = ""
    username: str = ""
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """One row of the ticket list. `status` is the system's own word, kept verbatim for the operator."""

    serial: Serial
    status: str
    section: Section
    holder: Holder = Holder()
    issued: datetime | None = None
    redeemed: datetime | None = None

    @property
    def admissible(self) -> bool:
        """Only `issued`, in any case, lets someone in (contract 5.4); whatever else it says, it is not that."""
        return self.status.casefold() == "issued"

    @property
    def used(self) -> bool:
        return self.status.casefold() == "redeemed" or (self.redeemed is not None and not self.admissible)


def digests(ticket: Ticket) -> Iterable[str]:
    """The hashes that version 2 of the system printed instead of the serial: lower-case hex SHA-256 of `serial;owner`.

    What `owner` was is not on record, so there is one for each candidate (contract section 6, "What the barcode
    holds").
    """
    owners = {ticket.holder.number, ticket.holder.username, ticket.holder.uri} - {""}
    return (sha256(f"{ticket.serial};{owner}".encode()).hexdigest() for owner in sorted(owners))
