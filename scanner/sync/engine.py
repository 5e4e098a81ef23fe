"""What turns by itself while a door is open: token, list and queue, and the knocking at a line that is down.

One thread. Each turn does one small piece of each duty that is due (a page, a batch), so that none of them can hold
up another: the list keeps coming while the queue is stuck, and the reverse. A duty that fails waits, by its own
back-off, and the others go on. While the line is down, only knocking is done, every few seconds at most, so that a
quiet door comes back by itself.
"""

import logging
import random
import threading
from dataclasses import dataclass, field
from typing import Protocol

from scanner.backends.errors import BackendTrouble, Busy, NoAnswer
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import TroubleSaid
from scanner.store import outbox
from scanner.sync.backoff import Backoff
from scanner.sync.flush import Flush
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull
from scanner.sync.token import TokenWatch

log = logging.getLogger("sync")

KNOCK = Backoff(first=0.5, cap=4.0)
STUMBLE = Backoff(first=1.0, cap=30.0)
LONGEST_PAUSE = 5.0
"""Seconds after which the engine looks again even if nothing is due: the wall clock may have jumped."""


class Duty(Protocol):
    """Something that is due now and then."""

    def wait(self) -> float | None:
        """Seconds until it is due; None: not at all."""
        ...

    def step(self) -> None:
        """Does one small piece of it."""
        ...


@dataclass
class _Turning:
    """A duty with its own run of failures."""

    name: str
    duty: Duty
    failures: int = 0
    not_before: float = 0.0
    said: set[str] = field(default_factory=set)


class Engine:
    """`run` on one thread; `wake` from any."""

    def __init__(
        self, open_door: OpenDoor, *, token: TokenWatch, flush: Flush, pull: Pull, chance: random.Random
    ) -> None:
        self._open = open_door
        self._token = _Turning("token", token)
        self._rest = [_Turning("queue", flush), _Turning("list", pull)]
        self._chance = chance
        self._wake = threading.Event()
        self._knocks = 0
        self._was_online = False

    def run(self, stop: threading.Event) -> None:
        """Until asked to stop."""
        while not stop.is_set():
            pause = self.turn()
            self._wake.wait(pause)
            self._wake.clear()

    def wake(self) -> None:
        """There is something to do, or to stop for."""
        self._wake.set()

    def hurry(self) -> None:
        """Forgets every back-off: somebody wants it tried now."""
        for each in (self._token, *self._rest):
            each.not_before = 0.0
        self.wake()

    def turn(self) -> float:
        """One piece of every duty that is due; answers the seconds until the next is."""
        if self._down() or self._open.door.revoked:
            return self._knock()
        if not self._was_online:
            self._welcome_back()
        for each in (self._token, *self._rest):
            if self._due_in(each) <= 0 and not self._do(each):
                break
        if self._down():
            return KNOCK.after(1, self._chance.random())
        return max(0.0, min(self._due_in(each) for each in (self._token, *self._rest)))

    def _down(self) -> bool:
        return not self._open.line.online

    def _knock(self) -> float:
        token = self._token
        wait = token.not_before - self._open.clock.monotonic()
        if wait > 0:
            return min(wait, LONGEST_PAUSE)
        self._was_online = False
        self._knocks += 1
        try:
            token.duty.step()
        except BackendTrouble as error:
            pause = KNOCK.after(self._knocks, self._chance.random())
            if isinstance(error, Busy) and error.retry_after is not None:
                pause = max(pause, error.retry_after)
            token.not_before = self._open.clock.monotonic() + pause
            return pause
        return 0.0

    def _welcome_back(self) -> None:
        self._was_online = True
        self._knocks = 0
        for each in self._rest:
            each.failures, each.not_before = 0, 0.0
        with self._open.database.write() as tx:
            outbox.hasten(tx, self._open.door.event, self._open.clock.now())

    def _due_in(self, turning: _Turning) -> float:
        wait = turning.duty.wait()
        blocked = turning.not_before - self._open.clock.monotonic()
        return LONGEST_PAUSE if wait is None else min(LONGEST_PAUSE, max(wait, blocked))

    def _do(self, turning: _Turning) -> bool:
        """One piece of a duty; answers whether the turn may go on."""
        try:
            turning.duty.step()
        except NoAnswer as error:
            self._open.trouble(error)
            self._stumble(turning, error.title)
            return False
        except (BackendTrouble, StoreTrouble) as error:
            if isinstance(error, BackendTrouble):
                self._open.trouble(error)
            self._stumble(turning, error.title)
            self._say(turning, error.title, error.advice)
            return not self._open.door.revoked
        turning.failures, turning.not_before = 0, 0.0
        turning.said.clear()
        return True

    def _stumble(self, turning: _Turning, title: str) -> None:
        turning.failures += 1
        pause = STUMBLE.after(turning.failures, self._chance.random())
        turning.not_before = self._open.clock.monotonic() + pause
        log.info("%s: %s Trying again in %.1f s.", turning.name, title, pause)

    def _say(self, turning: _Turning, title: str, advice: str) -> None:
        """Once for each trouble, not at every try."""
        if title not in turning.said:
            turning.said.add(title)
            self._open.notify(TroubleSaid(title, advice))
