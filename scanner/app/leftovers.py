"""What still waits of other events: their doors were set up here before this one, and their queue is sent like ours.

Each such door has a way to its own server, with its own key and token, for as long as anything of it waits. One that
goes badly waits by its own back-off and holds up neither the others nor the door that is in use. What becomes of an
entry is told as ever; how a line over there stands is nobody's news here, but a token that is no longer good is.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from scanner.backends.errors import BackendTrouble, KeyRefused, TokenUnknown
from scanner.domain.admission import UNSETTLED
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError
from scanner.domain.notices import ConflictFound, Notice, Notify, ScanSetAside, TroubleSaid, VerdictAmended
from scanner.domain.text import mark
from scanner.store import doors, outbox
from scanner.sync.backoff import Backoff
from scanner.sync.flush import Flush
from scanner.sync.open_door import OpenDoor

log = logging.getLogger("sync")

LOOK_EVERY = 5.0
_RETRY = Backoff(first=2.0, cap=60.0)
_NEWS = (ConflictFound, ScanSetAside, VerdictAmended)


@dataclass(frozen=True, slots=True)
class Other:
    """Another door's way to its server."""

    open_door: OpenDoor
    flush: Flush


OpenOther = Callable[[Door, Notify], Other]
"""Raises SetupTrouble where its key is not on this device."""


@dataclass
class _Run:
    """One other door, and its run of failures. `not_before` is monotonic."""

    door: Door
    other: Other | None = None
    failures: int = 0
    not_before: float = 0.0
    said: set[str] = field(default_factory=set)


class Leftovers:
    """`run` on one thread; `wake` from any. `step` and `drain` also by hand."""

    def __init__(self, open_door: OpenDoor, open_other: OpenOther) -> None:
        self._open = open_door
        self._open_other = open_other
        self._runs: dict[str, _Run] = {}
        self._stepping = threading.Lock()
        self._wake = threading.Event()

    def run(self, stop: threading.Event) -> None:
        """Until asked to stop."""
        while not stop.is_set():
            try:
                self.step()
            except ScannerError as error:  # the disk; whoever needs it more has said so
                log.info("leftovers: %s", error.title)
            self._wake.wait(LOOK_EVERY)
            self._wake.clear()

    def wake(self) -> None:
        self._wake.set()

    def hurry(self) -> None:
        """Somebody wants everything tried now."""
        for each in list(self._runs.values()):
            each.failures, each.not_before = 0, 0.0
            if each.other is not None:
                each.other.flush.hasten()
        self.wake()

    def step(self) -> None:
        """One batch of each that has something due."""
        with self._stepping:
            for each in self._waiting():
                if each.not_before <= self._open.clock.monotonic():
                    self._turn(each, lambda other: other.flush.step())

    def drain(self, *, seconds: float) -> None:
        """Sends all of it now, as far as it goes."""
        with self._stepping:
            for each in self._waiting():
                self._turn(each, lambda other: other.flush.drain(seconds=seconds))

    def close(self) -> None:
        for each in self._runs.values():
            if each.other is not None:
                each.other.open_door.closing = True
                each.other.open_door.backend.close()

    def _waiting(self) -> list[_Run]:
        """Those of other events of which something waits."""
        here = self._open.door.event
        with self._open.database.read() as tx:
            events = set(outbox.events(tx, UNSETTLED)) - {here}
            found = {each.event: each for each in doors.every(tx) if each.event in events} if events else {}
        for event, door in found.items():
            self._runs.setdefault(event, _Run(door))
        return [self._runs[event] for event in found]

    def _turn(self, run: _Run, deed: Callable[[Other], None]) -> None:
        try:
            run.other = run.other or self._open_other(run.door, self._pass_on)
            deed(run.other)
        except ScannerError as error:
            run.failures += 1
            run.not_before = self._open.clock.monotonic() + _RETRY.after(run.failures, 0.5)
            if isinstance(error, TokenUnknown | KeyRefused) or not isinstance(error, BackendTrouble):
                self._say(run, error)
        else:
            run.failures, run.not_before = 0, 0.0
            run.said.clear()
        self._open.tell_queue()

    def _say(self, run: _Run, error: ScannerError) -> None:
        """Once for each trouble, not at every try."""
        if error.title not in run.said:
            run.said.add(error.title)
            title = mark("Scans of {event} cannot be sent: {trouble}", event=run.door.title, trouble=error.title)
            self._open.notify(TroubleSaid(title, mark("They stay in the queue. Set that door up again to send them.")))

    def _pass_on(self, notice: Notice) -> None:
        if isinstance(notice, _NEWS):
            self._open.notify(notice)
