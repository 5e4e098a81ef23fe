"""How many the system has sold, asked now and then where it tells; and the alarm when more are in than that.

A refund may be made where a door cannot see it (XTS2: as anti-tickets in another booking, contract 11): the ticket
still reads as sold, and only the figures give it away.
"""

from typing import TYPE_CHECKING

from scanner.domain.notices import TroubleSaid
from scanner.domain.text import mark
from scanner.store import outbox
from scanner.sync.open_door import OpenDoor

if TYPE_CHECKING:
    from scanner.domain.sales import Sales

EVERY = 20.0
SELDOM = 600.0
"""Seconds between two looks; seldom where figures are a day's, or not one number, which costs more calls."""


class SalesWatch:
    """One thread calls `step`. `latest` is what was told last, None while nothing was."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door
        self._last: float | None = None
        self._surplus = 0
        self.latest: Sales | None = None

    def wait(self) -> float | None:
        """Seconds until the next look; None where the system does not tell."""
        if not self._open.backend.capability.counts:
            return None
        if self._last is None:
            return 0.0
        return max(0.0, self._last + self._every - self._open.clock.monotonic())

    def step(self) -> None:
        """Raises BackendTrouble."""
        self._last = self._open.clock.monotonic()
        self.latest = self._open.backend.counts(self._open.grant)
        sold = self.latest.total.sold
        if sold is not None:
            with self._open.database.read() as tx:
                counts = outbox.counts(tx, self._open.door.event)
            self._compare(counts.admitted - counts.waiting, sold)

    @property
    def _every(self) -> float:
        told = self.latest
        return EVERY if told is not None and told.as_of is None and told.total.sold is not None else SELDOM

    def hasten(self) -> None:
        """It is due now."""
        self._last = None

    def _compare(self, inside: int, sold: int) -> None:
        """Says so whenever it gets worse."""
        surplus, before = max(0, inside - sold), self._surplus
        self._surplus = surplus
        if surplus > before:
            title = mark("More people are in than were sold: {inside} in, {sold} sold.", inside=inside, sold=sold)
            advice = mark("A refund may have been made that the tickets do not show: ask the box office.")
            self._open.notify(TroubleSaid(title, advice))
