"""What else the holder of a ticket has for this door and has not used: a party of which one ticket was shown."""

from scanner.app.wording import shown
from scanner.domain.admission import LET_IN
from scanner.domain.party import MOST, Companions
from scanner.domain.ticket import Serial, Ticket
from scanner.store import admissions, tickets
from scanner.store.database import Transaction
from scanner.sync.open_door import OpenDoor

_SHOWN = 40
"""Characters of a name."""


class CompanionsOf:
    """Safe from several threads."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door

    def find(self, serial: Serial) -> Companions:
        """The others of this ticket's holder that would be let in here, those of its own section first. A holder with
        more of them than make a party (a box office, a school) is nobody who stands at the door with all. Reads the
        database."""
        event = self._open.door.event
        with self._open.database.read() as tx:
            known = tickets.find(tx, event, serial)
            if known is None:
                return Companions(serial, "")
            ticket = known.ticket
            others = [each for each in tickets.of_holder(tx, event, ticket.holder, MOST * 5) if each.serial != serial]
            here = [each for each in others if self._would_be_let_in(tx, each)]
        here.sort(key=lambda each: (each.section.id != ticket.section.id, each.section.id, each.serial))
        name = shown(ticket.holder.name, _SHOWN)
        if len(here) > MOST:
            return Companions(serial, name, more=True)
        return Companions(serial, name, tuple(each.serial for each in here))

    def _would_be_let_in(self, tx: Transaction, ticket: Ticket) -> bool:
        door = self._open.door
        attempt = admissions.live(tx, door.event, ticket.serial)
        used = attempt is not None and attempt.standing in LET_IN and attempt.shown
        return ticket.admissible and not used and door.admits_to(ticket.section.id)
