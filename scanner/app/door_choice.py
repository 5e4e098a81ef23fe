"""The doors of this device: one is in use, the others keep their queue, and a supervisor goes from one to another."""

from collections.abc import Callable
from dataclasses import dataclass

from scanner.app.door_setup import SetupForm
from scanner.app.queue_care import Allow
from scanner.app.secrets import Secrets
from scanner.app.supervisor import Deed
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark
from scanner.store import doors, journal, outbox
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

LoadSecrets = Callable[[int], Secrets]
"""Raises SetupTrouble where the secrets of this door are not on this device."""

SetUp = Callable[[SetupForm], Door]
"""Checks a form with its server and makes it the current door. Raises SetupTrouble."""


@dataclass(frozen=True, slots=True)
class DoorHere:
    """A door that was set up on this device. `waiting` is what its server has not heard yet."""

    door: Door
    current: bool
    waiting: int


class DoorChoice:
    """Safe from several threads; all of it waits for the disk, `use_token` for the server too. What was chosen counts
    with the next opening."""

    def __init__(self, open_door: OpenDoor, allow: Allow, load: LoadSecrets, set_up: SetUp) -> None:
        self._open = open_door
        self._allow = allow
        self._load = load
        self._set_up = set_up

    def every(self) -> list[DoorHere]:
        """The one in use first."""
        here = self._open.door
        with self._open.database.read() as tx:
            found = [
                DoorHere(each, each.id == here.id, outbox.counts(tx, each.event).waiting) for each in doors.every(tx)
            ]
        return sorted(found, key=lambda each: (not each.current, -each.door.id))

    def use(self, number: int, *, by: str = "") -> None:
        """Makes another door the current one. What waits of this one goes on being sent. Raises NeedsSupervisor,
        SetupTrouble."""
        self._allow(Deed.DOOR)
        before = self._open.door
        with self._open.database.read() as tx:
            door = doors.get(tx, number)
        if door is None:
            raise SetupTrouble(mark("There is no such door on this device."), mark("Set it up."))
        self._load(number)
        with self._open.database.write() as tx:
            doors.choose(tx, number)
            body = {"event": door.event, "device": door.device, "redeemer": door.redeemer, "url": door.url}
            body |= {"before": before.event, "by": by or before.redeemer}
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "door_switched", body)

    def use_token(self, code: str) -> Door:
        """Another token at the same server, for this event or another: asked about there, then kept. Raises
        NeedsSupervisor, SetupTrouble."""
        self._allow(Deed.DOOR)
        door = self._open.door
        kept = self._load(door.id)
        form = SetupForm(
            door.url, kept.key, code, door.redeemer, door.device, door.system, values=dict(kept.values)
        )  # fmt: skip
        return self._set_up(form)
