"""Which entry of the queue fails by its own fault while others pass: a poison row.

A failure counts against an entry only on two proofs: of the other tickets that the server was asked to redeem of late
most were answered, and asked about one of those right after the failure it answers again. So a line, a server or a
token that is down for everybody counts against nobody. An entry against which enough was counted, over some minutes,
is set aside with its last answer, for a person to see to (`Flush`).
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from scanner.backends.base import Backend, Capability, Redemption, TicketPage
from scanner.backends.errors import (
    BackendTrouble,
    Busy,
    KeyRefused,
    Missing,
    NotTheServer,
    TokenUnknown,
    UpgradeNeeded,
)
from scanner.clock import Clock
from scanner.domain.admission import Admission, Attempt
from scanner.domain.event import Event, Grant
from scanner.domain.ruling import Claim, Ruling, Scanned
from scanner.domain.sales import Sales
from scanner.domain.search import Booking
from scanner.domain.ticket import Serial

AT_LEAST = 300.0
"""Seconds between the first failure that counts and being set aside, at least."""

OF_LATE = 1000
"""Tickets of which it is remembered whether the server answered."""

BUDGET = 5.0

_EVERYBODYS = (Busy, KeyRefused, Missing, NotTheServer, TokenUnknown, UpgradeNeeded)
"""Troubles that say nothing about the ticket that met them."""


class Witness(Backend):
    """The back end, watched: of which tickets did the server answer a redeem, and of which did it not."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._answered: OrderedDict[Serial, bool] = OrderedDict()
        self._guard = threading.Lock()

    @property
    def capability(self) -> Capability:
        return self._backend.capability

    def enter(self, *, budget: float = 10.0) -> Grant:
        return self._backend.enter(budget=budget)

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        return self._backend.event(grant, budget=budget)

    def tickets(
        self, grant: Grant, *, page: int, records: int, since: datetime | None = None, budget: float = 30.0
    ) -> TicketPage:
        return self._backend.tickets(grant, page=page, records=records, since=since, budget=budget)

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        try:
            redemption = self._backend.redeem(grant, serials, redeemer=redeemer, device=device, budget=budget)
        except BackendTrouble:
            self._note(serials, answered=False)
            raise
        self._note(serials, answered=True)
        return redemption

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        found = self._backend.admissions(grant, serial, budget=budget)
        if found:  # where a redeem was answered badly, this may be how it is settled
            self._note([serial], answered=True)
        return found

    def events(self, *, budget: float = 30.0) -> tuple[Event, ...]:
        return self._backend.events(budget=budget)

    def read(self, text: str) -> Scanned | None:
        return self._backend.read(text)

    def rule(self, grant: Grant, scanned: Scanned, *, budget: float) -> Ruling:
        return self._backend.rule(grant, scanned, budget=budget)

    def claim(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._backend.claim(grant, claim, budget=budget)

    def look_up(self, grant: Grant, claim: Claim, *, budget: float) -> bool | None:
        return self._backend.look_up(grant, claim, budget=budget)

    def leave(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._backend.leave(grant, claim, budget=budget)

    def find(self, grant: Grant, name: str, *, budget: float = 10.0) -> tuple[Booking, ...]:
        return self._backend.find(grant, name, budget=budget)

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        return self._backend.counts(grant, budget=budget)

    def close(self) -> None:
        self._backend.close()

    def passed_beside(self, serial: Serial) -> Serial | None:
        """The last other ticket that was answered, if most others were."""
        with self._guard:
            others = [(each, answered) for each, answered in self._answered.items() if each != serial]
        passed = [each for each, answered in others if answered]
        return passed[-1] if 2 * len(passed) > len(others) else None

    def _note(self, serials: Sequence[Serial], *, answered: bool) -> None:
        with self._guard:
            for serial in serials:
                self._answered.pop(serial, None)
                self._answered[serial] = answered
            while len(self._answered) > OF_LATE:
                self._answered.popitem(last=False)


@dataclass(frozen=True, slots=True)
class _Counted:
    failures: int
    since: float


class Poison:
    """What counts against which entry, in this run of the program. One thread at a time."""

    def __init__(self, witness: Witness, clock: Clock) -> None:
        self._witness = witness
        self._clock = clock
        self._counted: dict[int, _Counted] = {}

    def is_shown(self, grant: Grant, attempt: Attempt, error: BackendTrouble, *, after: int) -> bool:
        """Takes down a failure; says whether the entry is to be set aside after this one. `after`: so many failures
        that count. May ask the server about another ticket."""
        if not self._counts(grant, attempt.serial, error):
            return False
        now = self._clock.monotonic()
        before = self._counted.get(attempt.id, _Counted(0, now))
        self._counted[attempt.id] = _Counted(before.failures + 1, before.since)
        return before.failures + 1 >= after and now - before.since >= AT_LEAST

    def forget(self, attempt: int) -> int:
        """It is settled or set aside; answers how many failures had counted."""
        return self._counted.pop(attempt, _Counted(0, 0.0)).failures

    def _counts(self, grant: Grant, serial: Serial, error: BackendTrouble) -> bool:
        if isinstance(error, _EVERYBODYS):
            return False
        other = self._witness.passed_beside(serial)
        if other is None:
            return False
        try:
            self._witness.admissions(grant, other, budget=BUDGET)
        except BackendTrouble:
            return False
        return True
