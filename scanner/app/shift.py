"""Who stands here, and until when: hand-over to the next, and the close of a shift.

A shift is not closed while any server has yet to hear of a scan, whichever event it was for: the machine may be on its
way home a minute later. Whoever closes it all the same says why, and the report says so.
"""

from scanner.app.queue_care import Allow
from scanner.app.supervisor import Deed
from scanner.domain.admission import UNSETTLED
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble, Trouble
from scanner.domain.text import mark
from scanner.store import journal, outbox, shifts
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

LONGEST_NAME = 80


class StillWaiting(Trouble):
    """`count` scans are unsent: send them, wait, or close with a reason."""

    def __init__(self, count: int) -> None:
        super().__init__(
            mark("{n} scan(s) (has|have) not reached the server yet.", "", count),
            mark("Send them now, wait, or close all the same with a reason: the report says so."),
        )
        self.count = count


class Shifts:
    """Safe from several threads; all of it waits for the disk."""

    def __init__(self, open_door: OpenDoor, allow: Allow) -> None:
        self._open = open_door
        self._allow = allow

    def unsent(self) -> int:
        """How many scans no server has heard of yet, of all events on this device."""
        with self._open.database.read() as tx:
            return count_unsent(tx)

    def hand_over(self, name: str, *, by: str = "") -> Door:
        """Somebody else stands here from now on; the queue stays as it is. Raises NeedsSupervisor, SetupTrouble."""
        self._allow(Deed.HAND_OVER)
        new = name.strip()
        if not new.isprintable() or len(new) > LONGEST_NAME or not any(each.isalpha() for each in new):
            raise SetupTrouble(mark("The name needs a letter."), mark("Type who stands at the door."))
        self._open.hand_over(new, by=by)
        return self._open.door

    def close(self, *, by: str = "", reason: str = "") -> None:
        """Ends the shift; the next scan begins another. Raises StillWaiting while anything is unsent, unless there is
        a `reason` to close all the same; NeedsSupervisor."""
        self._allow(Deed.SHIFT)
        door, now = self._open.door, self._open.clock.now()
        with self._open.database.write() as tx:
            unsent = count_unsent(tx)
            if unsent and not reason.strip():
                raise StillWaiting(unsent)
            body = {
                "event": door.event, "device": door.device, "redeemer": door.redeemer, "by": by or door.redeemer,
                "unsent": unsent, "reason": reason.strip() if unsent else "", "last_attempt": shifts.last_attempt(tx),
            }  # fmt: skip
            journal.append(tx, now, Voice.OPERATOR, shifts.CLOSED, body)


def count_unsent(tx: Transaction) -> int:
    return sum(outbox.unsettled(tx, event) for event in outbox.events(tx, UNSETTLED))
