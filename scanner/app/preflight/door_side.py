"""What the checks ask of an open door, and where the seal is kept for good."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scanner.app.paths import Paths
from scanner.backends.base import Capability
from scanner.domain.door import Door
from scanner.domain.event import Event, Grant
from scanner.store import journal, tickets
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor


@dataclass(frozen=True, slots=True)
class Listed:
    """The ticket list here: how many, and how many seconds ago it was complete (None: never)."""

    tickets: int
    age: float | None


class DoorSide:
    """Safe from several threads; all of it waits for the disk or the server."""

    def __init__(self, open_door: OpenDoor, paths: Paths) -> None:
        self._open = open_door
        self.paths = paths

    @property
    def door(self) -> Door:
        return self._open.door

    @property
    def capability(self) -> Capability:
        return self._open.backend.capability

    def now(self) -> datetime:
        return self._open.clock.now()

    def grant(self, *, budget: float) -> Grant:
        """What the token opens at this moment, by the server. Raises BackendTrouble."""
        return self._open.backend.enter(budget=budget)

    def event(self, grant: Grant, *, budget: float) -> Event:
        """The event as the system tells of it, with a word of warning where there is one. Raises BackendTrouble."""
        return self._open.backend.event(grant, budget=budget)

    def skew(self, *, budget: float) -> float | None:
        """Seconds by which the server's clock is ahead; None where it does not tell. Raises BackendTrouble."""
        self._open.know_the_time(budget=budget)
        return self._open.line.skew

    def listed(self) -> Listed:
        with self._open.database.read() as tx:
            state = tickets.state(tx, self._open.door.event)
        age = None if state.at is None else (self._open.clock.now() - state.at).total_seconds()
        return Listed(state.rows, age)

    def write_down(self, body: Mapping[str, Any]) -> None:
        """The outcome of all checks, in the journal."""
        with self._open.database.write() as tx:
            journal.append(tx, self._open.clock.now(), Voice.DOOR, "preflight", body)
