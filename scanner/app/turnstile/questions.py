"""What was asked of the operator and not answered yet. Scanning goes on meanwhile; a question lapses by itself."""

import itertools
import threading
from dataclasses import dataclass

from scanner.app.turnstile.scan import Scan
from scanner.clock import Clock
from scanner.domain.ruling import Ruling, Scanned
from scanner.domain.verdict import Asked

LAPSES = 120.0
"""Seconds after which nobody can still mean the person in front of them."""

MOST = 50


@dataclass(frozen=True, slots=True)
class Step:
    """What follows from a choice: a ruling, of which so many people (0: not chosen yet) come in; `again`: they were let
    in before, and are to be once more."""

    then: Ruling | None
    people: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """A question that was asked about a scan, with what follows from each of its choices."""

    scan: Scan
    scanned: Scanned
    asked: Asked
    steps: tuple[Step, ...]


class Questions:
    """Safe from several threads. In memory only: after a start nobody knows who stands there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self._numbers = itertools.count(1)
        self._pending: dict[int, tuple[Pending, float]] = {}

    def number(self) -> int:
        """For the next question."""
        with self._guard:
            return next(self._numbers)

    def keep(self, pending: Pending) -> None:
        with self._guard:
            self._pending[pending.asked.number] = (pending, self._clock.monotonic())
            while len(self._pending) > MOST:
                self._pending.pop(next(iter(self._pending)))

    def take(self, number: int) -> Pending | None:
        """The question, once; None when it has lapsed or was answered."""
        with self._guard:
            found = self._pending.pop(number, None)
        if found is None or self._clock.monotonic() - found[1] > LAPSES:
            return None
        return found[0]
