"""Pims as a back end: it counts, and validates nothing."""

import httpx

from scanner.backends.base import Address, Backend, Capability, Heard, not_listening
from scanner.backends.deadline import Deadline
from scanner.backends.errors import Missing, TokenUnknown
from scanner.backends.pims import setup
from scanner.backends.pims.client import PimsClient
from scanner.backends.pims.expected import Figures, sales
from scanner.backends.pims.setup import FIELDS
from scanner.backends.pims.wire import PimsEvent
from scanner.clock import Clock, SystemClock
from scanner.domain.event import Event, Grant
from scanner.domain.sales import Sales
from scanner.domain.text import mark

CAPABILITY = Capability(counts=True, fields=FIELDS)


class PimsBackend(Backend):
    """See `backends.base.Backend`. Raises Misfit when it is made of values that cannot work."""

    capability = CAPABILITY

    def __init__(
        self, address: Address, *, heard: Heard = not_listening, transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:  # fmt: skip
        self._setup = setup.read(address)
        self._clock = clock or SystemClock()
        self._client = PimsClient(self._setup, heard=heard, trust=address.trust, transport=transport)

    def enter(self, *, budget: float = 10.0) -> Grant:
        setup.complete(self._setup)
        return Grant(self._setup.event_id(self._found(self._setup.event, budget).id), ())

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        return self._shown(self._found(grant.event, budget))

    def events(self, *, budget: float = 30.0) -> tuple[Event, ...]:
        """From yesterday on."""
        setup.complete(self._setup)
        today = self._clock.now().astimezone(self._setup.zone).date()
        found = self._client.events(since=today, budget=budget)
        return tuple(map(self._shown, sorted(found, key=lambda each: (each.starts is None, str(each.starts)))))

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        """What is expected tonight, with whatever has to be said about the figures."""
        deadline, number = Deadline(budget), self._setup.remote(grant.event)
        event = self._found(grant.event, deadline.left)
        told = Figures(
            event,
            categories=self._client.event_categories(number, budget=deadline.left),
            capacities=self._client.capacities(number, budget=deadline.left),
            counts=self._client.counts(number, budget=deadline.left),
            detailed=self._client.counts(number, detailed=True, budget=deadline.left) if event.detailed else (),
        )
        return sales(told, self._clock.now().astimezone(self._setup.zone).date())

    def close(self) -> None:
        self._client.close()

    def _found(self, event: str, budget: float) -> PimsEvent:
        try:
            return self._client.event(self._setup.remote(event), budget=budget)
        except Missing as error:
            raise TokenUnknown(mark("Pims does not have this event any more."), mark("Choose another.")) from error

    def _shown(self, found: PimsEvent) -> Event:
        note = mark("Cancelled.") if found.cancelled else ""
        place = ", ".join(filter(None, (found.venue, found.city)))
        return Event(self._setup.event_id(found.id), found.title, starts=found.starts, place=place, note=note)
