"""Looking for a guest's ticket, and letting them in from what was found.

Whoever is let in so goes through the turnstile like any scan: every rule holds. That it came from a search is in the
journal, by serial.
"""

from datetime import datetime

from scanner.app.names import Names, initials
from scanner.app.settings import Settings
from scanner.app.supervisor import Deed, Role, Supervisor
from scanner.app.wording import shown
from scanner.domain.admission import LET_IN, Attempt
from scanner.domain.plain import plain
from scanner.domain.search import Booking, Found, Hit, Standing, anywhere, needles_in
from scanner.domain.text import Clock, mark
from scanner.domain.ticket import Holder, Serial, Ticket
from scanner.store import admissions, journal, tickets
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.store.lookup import ENOUGH, Lookup
from scanner.sync.open_door import OpenDoor

MOST = 50

ENOUGH_LETTERS = 3
SECONDS = 10.0
FRESH = 30.0
"""What a system without a list is asked with, for how long it is waited for, and how long its answer serves: it sells
tickets meanwhile, and is not asked again with each scan at the door."""


class Search:
    """Safe from several threads. `find` and `admit` use the disk."""

    def __init__(self, open_door: OpenDoor, supervisor: Supervisor, settings: Settings, names: Names) -> None:
        self._open = open_door
        self._supervisor = supervisor
        self.settings = settings
        self._names = names
        self._lookup = Lookup()
        self._last: tuple[str, float, tuple[Booking, ...]] = ("", 0.0, ())

    def find(self, text: str) -> Found:
        """The likeliest tickets for what was typed, at most `MOST`. Where there is no list the system is asked: raises
        BackendTrouble."""
        if not self._open.backend.capability.lists:
            return self._asked(text)
        event, needles, hide = self._open.door.event, needles_in(text), self._names.hidden
        with self._open.database.read() as tx:
            listed = tickets.listed_at(tx, event) is not None
            if not needles:
                self._lookup.warm(tx, event)
                return Found(text, listed=listed, enough=False)
            serials, total = self._lookup.find(tx, event, needles, MOST)
            if not serials and len(needles) < 3:
                serials, total = self._lookup.find(tx, event, anywhere(needles), MOST)
            known = [each for serial in serials if (each := tickets.find(tx, event, serial)) is not None]
            hits = [self._hit(tx, each.ticket, hide=hide) for each in known]
        ranks: dict[Holder, int] = {}
        for place, each in enumerate(known):
            ranks.setdefault(each.ticket.holder, place)
        # Of several tickets of one guest, the one that still lets somebody in comes first.
        order = sorted(
            zip(known, hits, strict=True),
            key=lambda pair: (ranks[pair[0].ticket.holder], pair[1].standing is not Standing.NOT_YET_IN),
        )
        return Found(text, tuple(hit for _, hit in order), total, total < ENOUGH, listed=listed or bool(hits))

    def _asked(self, text: str) -> Found:
        """The system finds by name; the other words that were typed must be in it too."""
        words = text.split()
        longest = max(words, key=len, default="")
        if len(longest) < ENOUGH_LETTERS:
            return Found(text, enough=False, asked=True)
        bookings = [each for each in self._named(longest) if all(plain(word) in plain(each.name) for word in words)]
        with self._open.database.read() as tx:
            hits = tuple(self._booked(tx, each) for each in bookings[:MOST])
        return Found(text, hits, len(bookings), asked=True)

    def _named(self, name: str) -> tuple[Booking, ...]:
        """The system's bookings under this name, by its answer of a moment ago where there is one."""
        known, at, bookings = self._last
        now = self._open.clock.monotonic()
        if known != name or now - at > FRESH:
            bookings = self._open.backend.find(self._open.grant, name, budget=SECONDS)
            self._last = name, now, bookings
        return bookings

    def _booked(self, tx: Transaction, booking: Booking) -> Hit:
        inside = [each for each in admissions.of_code(tx, self._open.door.event, booking.code) if each.let_in]
        standing = Standing.LET_IN if inside else Standing.STATUS if booking.refused else Standing.NOT_YET_IN
        return Hit(
            serial=booking.code, holder=initials(booking.name) if self._names.hidden else booking.name, email="",
            section="", status=booking.refused, standing=standing, when=inside[-1].presented_at if inside else None,
        )  # fmt: skip

    def admit(self, serial: Serial) -> Serial:
        """Allows one that was found to be presented, and writes that down. Raises NeedsSupervisor where the settings
        say so."""
        self._supervisor.look()
        if self.settings.admit_from_search == Role.SUPERVISOR:
            self._supervisor.require(Deed.SEARCH)
        body = {"serial": serial, "by": self._open.door.redeemer, "role": self._supervisor.role.value}
        with self._open.database.write() as tx:
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "picked_from_search", body)
        return serial

    def _hit(self, tx: Transaction, ticket: Ticket, *, hide: bool) -> Hit:
        standing, when = self._standing(ticket, admissions.live(tx, self._open.door.event, ticket.serial))
        section = ticket.section
        named = next((each.name for each in self._open.door.sections if each.id == section.id), "")
        return Hit(
            serial=ticket.serial,
            holder=initials(ticket.holder.name) if hide else ticket.holder.name,
            email="" if hide else ticket.holder.email,
            section=section.name or named or section.id,
            status=ticket.status, standing=standing, when=when,
        )  # fmt: skip

    def _standing(self, ticket: Ticket, attempt: Attempt | None) -> tuple[Standing, datetime | None]:
        """As the rules would have it (`domain.rules`): our own ledger first."""
        if attempt is not None and attempt.standing in LET_IN and attempt.shown:
            return Standing.LET_IN, attempt.presented_at
        if ticket.used:
            return Standing.LET_IN, ticket.redeemed
        if not ticket.admissible:
            return Standing.STATUS, None
        if not self._open.door.admits_to(ticket.section.id):
            return Standing.OTHER_SECTION, None
        return Standing.NOT_YET_IN, None


def standing_words(hit: Hit) -> str:
    """How a ticket stands, as it reads in a list."""
    match hit.standing:
        case Standing.NOT_YET_IN:
            return mark("Not yet in")
        case Standing.LET_IN:
            return mark("Let in at {time}", time=Clock(hit.when, seconds=False)) if hit.when else mark("Already let in")
        case Standing.STATUS:
            return shown(hit.status or mark("Status unknown"), 40)
        case Standing.OTHER_SECTION:
            return mark("Other section")


def total_words(found: Found) -> str:
    """What is said beneath the list, or instead of it."""
    if not found.listed:
        return mark("There is no ticket list yet. It comes from the server; scan tickets meanwhile.")
    if found.asked and not found.enough:
        return mark("Type three letters or more of the name that the booking is under.")
    if found.asked and not found.total:
        return mark("No booking is under this name. Those sold over the counter have none: scan them.")
    if not found.enough:
        return mark("Type two letters or more of a name, an e-mail address or a ticket number.")
    if not found.total:
        return mark("No ticket on the list fits. Try fewer letters, or another spelling.")
    if found.more:
        here, more = len(found.hits), found.more
        if found.counted:
            return mark("{hits} shown, and {more} more: type more letters.", hits=here, more=more)
        return mark("{hits} shown, and more than {more} more: type more letters.", hits=here, more=more)
    if found.asked:
        return mark("{n} booking(s)", "", found.total)
    return mark("{n} ticket(s)", "", found.total)
