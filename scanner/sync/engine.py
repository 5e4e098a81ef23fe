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
from scanner.domain.errors import ScannerError
from scanner.domain.notices import TroubleSaid
from scanner.domain.text import mark
from scanner.sync.backoff import Backoff
from scanner.sync.flush import Flush
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull
from scanner.sync.sales import SalesWatch
from scanner.sync.token import TokenWatch

log = logging.getLogger("sync")

KNOCK = Backoff(first=0.5, cap=4.0)
STUMBLE = Backoff(first=1.0, cap=30.0)
LONGEST_KNOCK = 60.0
"""Seconds that a server (or somebody before it) is given at most when it asks for patience."""

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

    def hasten(self) -> None:
        """Makes it due now, where there is something to do."""
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
        self, open_door: OpenDoor, *, token: TokenWatch, flush: Flush, pull: Pull, sales: SalesWatch,
        chance: random.Random,
    ) -> None:  # fmt: skip
        self._open = open_door
        self._token = _Turning("token", token)
        self._queue = _Turning("queue", flush)
        self._rest = [self._queue, _Turning("list", pull), _Turning("sales", sales)]
        self._chance = chance
        self._wake = threading.Event()
        self._hurried = threading.Event()
        self._knocks = 0
        self._was_online = False
        self._felled_by: _Turning | None = None
        self._troubles = _Turning("engine", token)

    def run(self, stop: threading.Event) -> None:
        """Until asked to stop."""
        while not stop.is_set():
            pause = self.turn()
            if not stop.is_set():
                self._wake.wait(pause)
                self._wake.clear()

    def wake(self) -> None:
        """There is something to do, or to stop for."""
        self._wake.set()

    def hurry(self) -> None:
        """Somebody wants everything tried now: every back-off is forgotten, and every duty is due."""
        self._hurried.set()
        self.wake()

    def turn(self) -> float:
        """One piece of every duty that is due; answers the seconds until the next is. What goes wrong with a duty is
        its own affair; what goes wrong beside them (a disk that fails, a fault of ours) is said, and waited out."""
        try:
            pause = self._turn()
        except Exception as error:  # noqa: BLE001  said, and logged where it is a fault; the engine must go on
            self._stumble_over(self._troubles, error)
            return max(0.0, self._troubles.not_before - self._open.clock.monotonic())
        self._troubles.failures = 0
        self._troubles.said.clear()
        return pause

    def _turn(self) -> float:
        if self._hurried.is_set():
            self._hurried.clear()
            self._hasten()
        if self._down() or self._open.door.revoked:
            return self._knock()
        if not self._was_online:
            self._welcome_back()
        for each in (self._token, *self._rest):
            if self._due_in(each) <= 0 and not self._do(each):
                self._felled_by = each if self._down() else None
                if each in self._rest:
                    self._rest.remove(each)
                    self._rest.append(each)
                break
        if self._down():
            return KNOCK.after(1, self._chance.random())
        return max(0.0, min(self._due_in(each) for each in (self._token, *self._rest)))

    def _hasten(self) -> None:
        for each in (self._token, *self._rest):
            each.failures, each.not_before = 0, 0.0
            each.duty.hasten()

    def _down(self) -> bool:
        return not self._open.line.online

    def _knock(self) -> float:
        token = self._token
        self._was_online = False
        wait = token.not_before - self._open.clock.monotonic()
        if wait > 0:
            return min(wait, LONGEST_PAUSE)
        self._knocks += 1
        try:
            token.duty.step()
        except BackendTrouble as error:
            pause = max(KNOCK.after(self._knocks, self._chance.random()), _asked_for(error))
            token.not_before = self._open.clock.monotonic() + pause
            return pause
        token.failures, token.not_before = 0, 0.0
        return 0.0

    def _welcome_back(self) -> None:
        """Everything is due again, but for a duty that takes the line down by itself: that one keeps its back-off."""
        if self._felled_by is not self._queue:
            self._queue.duty.hasten()
        for each in self._rest:
            if each is not self._felled_by:
                each.failures, each.not_before = 0, 0.0
        self._was_online = True
        self._felled_by = None
        self._knocks = 0

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
        except Exception as error:  # noqa: BLE001  as above: no duty may end the others
            if isinstance(error, BackendTrouble):
                self._open.trouble(error)
            self._stumble_over(turning, error)
            return not self._open.door.revoked
        turning.failures, turning.not_before = 0, 0.0
        turning.said.clear()
        return True

    def _stumble_over(self, turning: _Turning, error: Exception) -> None:
        if self._open.closing:
            self._stumble(turning, mark("The door is closing."))
        elif isinstance(error, ScannerError):
            self._stumble(turning, error.title, at_least=_asked_for(error))
            self._say(turning, error.title, error.advice)
        else:
            log.error("%s met a fault", turning.name, exc_info=error)
            self._stumble(turning, mark("A fault of the program."))
            self._say(
                turning,
                mark("The program has a fault ({name}).", name=turning.name),
                mark("It goes on trying; tell support."),
            )

    def _stumble(self, turning: _Turning, title: str, *, at_least: float = 0.0) -> None:
        turning.failures += 1
        pause = max(at_least, STUMBLE.after(turning.failures, self._chance.random()))
        turning.not_before = self._open.clock.monotonic() + pause
        log.info("%s: %s Trying again in %.1f s.", turning.name, title, pause)

    def _say(self, turning: _Turning, title: str, advice: str) -> None:
        """Once for each trouble, not at every try."""
        if title not in turning.said:
            turning.said.add(title)
            self._open.notify(TroubleSaid(title, advice))


def _asked_for(error: Exception) -> float:
    """The seconds of patience that a server asks for, within reason."""
    return min(LONGEST_KNOCK, error.retry_after or 0.0) if isinstance(error, Busy) else 0.0
