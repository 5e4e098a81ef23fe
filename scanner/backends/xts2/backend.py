"""XTS2 as a back end: it rules on baskets. Where the site keeps what doors write it also holds the record of who went
in, by claims; elsewhere the house ledger does, and other doors do not know.
"""

# ruff: noqa: ARG002  a door has one performance, so the grant tells nothing that is not known

import contextlib
import threading
from dataclasses import replace
from datetime import UTC, datetime, time

import httpx

from scanner.backends.base import Address, Backend, Capability, Heard, not_listening
from scanner.backends.deadline import Deadline
from scanner.backends.errors import BackendTrouble, Misfit, Missing, TokenUnknown
from scanner.backends.xts2 import setup, wire
from scanner.backends.xts2.client import NotThere, Unknown, XtsClient
from scanner.backends.xts2.record import Record
from scanner.backends.xts2.ruling import ruling, unknown
from scanner.backends.xts2.sharing import Sharing
from scanner.backends.xts2.wire import Performance
from scanner.domain.event import Event, Grant, evening_of
from scanner.domain.ruling import Claim, Entry, Ruling, Scanned, Unit
from scanner.domain.sales import Sales
from scanner.domain.search import Booking
from scanner.domain.text import Day, mark
from scanner.domain.ticket import Section, SectionId, Serial

CAPABILITY = Capability(
    redeems=True, rules=True, several=True, counts=True, searches=True, fields=setup.FIELDS, example="XTS-4711"
)
"""The most that it can do: `redeems` only where a site passes the self-test."""

_LONGEST_CODE = 200
_LONGEST_NUMBER = 18
_UPCOMING = 20
"""Performances that set-up offers."""


class XtsBackend(Backend):
    """See `backends.base.Backend`."""

    def __init__(
        self, address: Address, *, heard: Heard = not_listening, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._setting = setup.read(address.values)
        self._address = address
        self._transport = transport
        self._client = self._connect(heard)
        self._record = Record(self._client, self._setting.performance)
        self._sharing = Sharing(wanted=self._setting.marks)
        self._probed = False
        self._probing = threading.Lock()

    @property
    def capability(self) -> Capability:
        """Until it is found out whether the site can hold the record it counts as one that does: a door that took the
        record for its own meanwhile would let in what others have."""
        return replace(CAPABILITY, redeems=self._sharing.works is not False)

    def close(self) -> None:
        self._client.close()

    # Opening.

    def enter(self, *, budget: float = 10.0) -> Grant:
        deadline = Deadline(budget)
        found = self._performance(deadline)
        with self._probing:
            self._probe(deadline)
        with contextlib.suppress(BackendTrouble):  # found out by whoever needs to know
            self._shares(deadline)
        return Grant(self._setting.event, (SectionId(found.id),))

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        deadline = Deadline(budget)
        found = self._performance(deadline)
        if not found.title:
            (found,) = wire.titled((found,), self._client.shows(budget=deadline.left))
        return replace(_event(found), note=self._sharing.note)

    def events(self, *, budget: float = 30.0) -> tuple[Event, ...]:
        """What comes next; where a site does not tell, every performance of every show."""
        deadline = Deadline(budget)
        names = self._client.shows(budget=deadline.left)
        try:
            found = self._client.now_and_next(_UPCOMING, budget=deadline.left)
        except NotThere:
            found = tuple(each for show in names for each in self._client.performances(show, budget=deadline.left))
        known = map(_event, wire.titled(found, names))
        return tuple(sorted(known, key=lambda event: event.starts or datetime.max.replace(tzinfo=UTC)))

    # Ruling.

    def read(self, text: str) -> Scanned | None:
        """By this site's pattern; a number that somebody types is one anyway."""
        text = text.strip()
        found = self._setting.pattern.search(text) if len(text) <= _LONGEST_CODE else None
        code = (found.group(1 if found.re.groups else 0) or "") if found else text
        if not (code.isascii() and code.isdigit() and len(code) <= _LONGEST_NUMBER):
            return None
        number = code.lstrip("0") or "0"
        return Scanned(number, Serial(number))

    def rule(self, grant: Grant, scanned: Scanned, *, budget: float) -> Ruling:
        deadline = Deadline(budget)
        try:
            basket = self._client.basket(scanned.code, budget=deadline.left)
        except Unknown:
            return unknown()
        live = self._record.live(scanned.code, deadline) if self._shares(deadline) else ()
        return ruling(scanned, basket, live, self._setting.performance, name_check=self._setting.name_check)

    def claim(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        deadline = Deadline(budget)
        if not self._shares(deadline):
            return Entry(tuple(Unit(serial) for serial in claim.serials), confirmed=claim.confirmed)
        try:
            return self._record.claim(claim, deadline)
        except NotThere as error:
            self._sharing.give_up(error.title)
            raise

    def look_up(self, grant: Grant, claim: Claim, *, budget: float) -> bool | None:
        deadline = Deadline(budget)
        return self._record.look_up(claim, deadline) if self._shares(deadline) else None

    def find(self, grant: Grant, name: str, *, budget: float = 10.0) -> tuple[Booking, ...]:
        """Named baskets only; those of a sale over the counter have no name (contract 5)."""
        found = self._client.named(name, budget=budget)
        return tuple(Booking(Serial(number), named, _why_not(closed=closed)) for number, named, closed in found)

    # Counting.

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        found = self._client.ticket_counts(self._setting.performance, budget=budget)
        return Sales(replace(wire.figures(found), id=self._setting.performance), more=dict(wire.others(found)))

    # How it is done.

    def _shares(self, deadline: Deadline) -> bool:
        """Whether the site holds the record. Raises what keeps that from being found out."""
        self._sharing.find_out(self._client, self._connect, self._setting.scratch, deadline)
        return bool(self._sharing.works)

    def _connect(self, heard: Heard = not_listening) -> XtsClient:
        chosen = self._setting
        return XtsClient(self._address, zone=chosen.zone, names=chosen.names, heard=heard, transport=self._transport)

    def _performance(self, deadline: Deadline) -> Performance:
        if not self._setting.performance:
            raise Misfit("event", mark("The performance is missing."), mark("Choose one."))
        try:
            return self._client.performance(self._setting.performance, budget=deadline.left)
        except NotThere as error:
            advice = mark("Check the server's address: it ends in /v2/.")
            raise Missing(mark("There is no XTS2 box office at this address."), advice) from error
        except Unknown as error:
            advice = mark("Set the door up for another one.")
            raise TokenUnknown(mark("The box office does not know this performance."), advice) from error

    def _probe(self, deadline: Deadline) -> None:
        """What this site can do, once."""
        if self._probed:
            return
        self._must_have_baskets(deadline)
        if self._address.values.get("password") and self._client.is_admin(budget=deadline.left) is False:
            raise Misfit("password", mark("The box office does not accept this password."), mark("Check it."))
        self._probed = True

    def _must_have_baskets(self, deadline: Deadline) -> None:
        try:
            self._client.basket("0", budget=deadline.left)
        except Unknown:
            return
        except NotThere as error:
            advice = mark("A door cannot work with it.")
            raise Missing(mark("This box office does not tell what is in a booking."), advice) from error


def _why_not(*, closed: bool | None) -> str:
    if closed is None:
        return mark("state unknown")
    return "" if closed else mark("Reserved, not paid for")


def _event(found: Performance) -> Event:
    return Event(
        setup.event_id(found.id), found.title, (Section(SectionId(found.id), found.title),),
        starts=found.starts, note=_late(found.starts),
    )  # fmt: skip


def _late(starts: datetime | None) -> str:
    """Whose night it is, where that is not the date on which it begins."""
    if starts is None or evening_of(starts) == starts.date():
        return ""
    noon = datetime.combine(evening_of(starts), time(12), starts.tzinfo)
    return mark("after midnight: the evening of {day}", day=Day(noon))
