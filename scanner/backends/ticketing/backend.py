"""TickeTing as a back end: it lists, it gives changes, it redeems and is the authority on who went in."""

from collections.abc import Sequence
from datetime import datetime

import httpx

from scanner.backends.base import Address, Backend, Capability, Heard, Redemption, TicketPage, not_listening
from scanner.backends.ticketing.client import TicketingClient
from scanner.domain.admission import Admission
from scanner.domain.event import Event, Grant
from scanner.domain.ticket import Serial


class TicketingBackend(Backend):
    """See `backends.base.Backend`."""

    capability = Capability(redeems=True, lists=True, deltas=True)

    def __init__(
        self, address: Address, *, heard: Heard = not_listening, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._client = TicketingClient(address, heard=heard, transport=transport)

    def enter(self, *, budget: float = 10.0) -> Grant:
        return self._client.token(budget=budget)

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        return self._client.event(grant, budget=budget)

    def tickets(
        self, grant: Grant, *, page: int, records: int, since: datetime | None = None, budget: float = 30.0
    ) -> TicketPage:
        return self._client.tickets(grant, page=page, records=records, since=since, budget=budget)

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        return self._client.redeem(grant, serials, redeemer=redeemer, device=device, budget=budget)

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        return self._client.admissions(grant, serial, budget=budget)

    def close(self) -> None:
        self._client.close()
