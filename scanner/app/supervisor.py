"""The supervisor's PIN, and who is at the door now: staff, or the supervisor.

While no PIN is set everybody may do everything. Once there is one, some deeds need it. It unlocks them for this run of
the program and for some minutes; each such deed begins the minutes anew.

A try counts as failed before it is looked at, on disk, so that ending the program in the middle wins nobody another
one. From the third wrong one on each costs a wait that grows, and the wait outlives a restart. A clock that is set
back begins the wait anew; one that is set ahead does not shorten it while the program runs.

    ScannerError
    ├── NeedsSupervisor    ask for the PIN, then do it again
    └── PinRefused         wrong, too early, or none that could be a PIN: ask again, after `wait` seconds
"""

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

import argon2
import argon2.exceptions

from scanner.app.wording import age
from scanner.clock import Clock
from scanner.domain.errors import ScannerError, Trouble
from scanner.domain.text import mark
from scanner.store import journal, pins
from scanner.store.database import Database, Transaction
from scanner.store.journal import Voice
from scanner.store.pins import Kept

SHORTEST, LONGEST = 4, 8
_WAITS = (0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 900)
"""Seconds to wait after so many wrong tries; the last for all that follow."""


class Role(StrEnum):
    STAFF = "staff"
    SUPERVISOR = "supervisor"


class Deed(StrEnum):
    """What needs the supervisor once a PIN is set; `DEEDS` has the words."""

    SECTIONS = "sections"
    CONFLICTS = "conflicts"
    QUEUE = "queue"
    SETTINGS = "settings"
    DOOR = "door"
    SEARCH = "search"
    OVERRIDE = "override"
    HAND_OVER = "hand_over"
    SHIFT = "shift"
    FLOW = "flow"
    JOURNAL = "journal"
    RELAY = "relay"
    TOKENS = "tokens"
    BESIDE = "beside"
    PURGE = "purge"


DEEDS = {
    Deed.SECTIONS: mark("Switching sections"),
    Deed.CONFLICTS: mark("Closing a conflict"),
    Deed.QUEUE: mark("Setting entries aside and taking them up again"),
    Deed.SETTINGS: mark("This setting"),
    Deed.DOOR: mark("Setting up another door"),
    Deed.SEARCH: mark("Letting somebody in from a search"),
    Deed.OVERRIDE: mark("Letting somebody in all the same"),
    Deed.HAND_OVER: mark("Handing the door over"),
    Deed.SHIFT: mark("Closing the shift"),
    Deed.FLOW: mark("Looking at the flow"),
    Deed.JOURNAL: mark("Exporting the journal"),
    Deed.RELAY: mark("Carrying scans to another door"),
    Deed.TOKENS: mark("Managing admission tokens"),
    Deed.BESIDE: mark("Saying who counts what was sold"),
    Deed.PURGE: mark("Taking the names of guests off this device"),
}


class NeedsSupervisor(ScannerError):
    """A PIN is set, and it has not been given."""

    def __init__(self, deed: Deed) -> None:
        super().__init__(
            mark("{deed} needs the supervisor.", deed=DEEDS[deed]), mark("Unlock with the PIN, then do it again.")
        )
        self.deed = deed


class PinRefused(Trouble):
    """`wait`: seconds until the next try counts."""

    def __init__(self, title: str, advice: str, wait: float = 0.0) -> None:
        super().__init__(title, advice)
        self.wait = wait


class Hasher(Protocol):
    """What hashes a PIN; argon2's `PasswordHasher`."""

    def hash(self, password: str | bytes) -> str: ...
    def verify(self, hash: str | bytes, password: str | bytes) -> bool: ...  # noqa: A002  argon2's own name
    def check_needs_rehash(self, hash: str | bytes) -> bool: ...  # noqa: A002  argon2's own name


@dataclass(frozen=True, slots=True)
class Watch:
    """How things stand: whether there is a PIN, and seconds until it may be tried."""

    has_pin: bool
    wait: float = 0.0


class Supervisor:
    """Safe from several threads. Only `role`, `unlocked` and `has_pin` do without the disk."""

    def __init__(
        self, database: Database, clock: Clock, *, by: Callable[[], str], minutes: float = 5.0,
        hasher: Hasher | None = None,
    ) -> None:  # fmt: skip
        """`by`: the name on this door. `minutes`: after so many without a deed it locks itself."""
        self.minutes = minutes
        self._database = database
        self._clock = clock
        self._by = by
        self._hasher: Hasher = hasher or argon2.PasswordHasher()
        self._guard = threading.Lock()
        self._has_pin: bool | None = None
        self._until: float | None = None
        self._not_before = 0.0

    # Who is here.

    @property
    def has_pin(self) -> bool:
        """As it was last looked at; True as long as nobody has looked."""
        return self._has_pin is not False

    @property
    def unlocked(self) -> bool:
        """Whether the PIN was given, and not too long ago."""
        return self._until is not None and self._clock.monotonic() < self._until

    @property
    def role(self) -> Role:
        return Role.SUPERVISOR if self.unlocked or not self.has_pin else Role.STAFF

    def look(self) -> Watch:
        """How things stand, from the disk: another program may have set a PIN. Locks what has been idle too long."""
        if self._until is not None and not self.unlocked:
            self.lock("idle")
        with self._database.read() as tx:
            kept = pins.get(tx)
        self._has_pin = kept is not None
        return Watch(kept is not None, self._wait(kept) if kept else 0.0)

    def require(self, deed: Deed) -> None:
        """Raises NeedsSupervisor where a PIN is set and the door is locked; a deed that passes keeps it unlocked."""
        self.look()
        if self.role is Role.STAFF:
            raise NeedsSupervisor(deed)
        self.touch()

    def touch(self) -> None:
        """The supervisor is at work: the minutes begin anew."""
        with self._guard:
            if self.unlocked:
                self._until = self._clock.monotonic() + self.minutes * 60

    # The PIN.

    def set_pin(self, new: str, old: str = "") -> None:
        """Sets the first PIN, or changes it; unlocks. Raises PinRefused."""
        if not (new.isascii() and new.isdigit() and SHORTEST <= len(new) <= LONGEST):
            raise PinRefused(
                mark("A PIN has {shortest} to {longest} digits.", shortest=SHORTEST, longest=LONGEST),
                mark("Choose another one."),
            )
        if len(set(new)) == 1 or new in "0123456789" or new in "9876543210":
            raise PinRefused(mark("This PIN is too easy to guess."), mark("Choose another one."))
        if self.look().has_pin:
            self._check(old)
        hashed = self._hasher.hash(new)
        with self._database.write() as tx:
            kind = "pin_set" if pins.get(tx) is None else "pin_changed"
            pins.put(tx, Kept(hashed))
            journal.append(tx, self._clock.now(), Voice.OPERATOR, kind, {"by": self._by()})
        self._has_pin = True
        self._unlock()

    def remove_pin(self, old: str) -> None:
        """Everybody may do everything again. Raises PinRefused."""
        if not self.look().has_pin:
            return
        self._check(old)
        with self._database.write() as tx:
            pins.remove(tx)
            journal.append(tx, self._clock.now(), Voice.OPERATOR, "pin_removed", {"by": self._by()})
        self._has_pin = False
        self._until = None

    def forget_pin(self) -> None:
        """Takes away a PIN that nobody remembers; the caller has made sure that this may be."""
        with self._database.write() as tx:
            pins.remove(tx)
            journal.append(tx, self._clock.now(), Voice.OPERATOR, "pin_forgotten", {"by": self._by()})
        self._has_pin = False
        self._until = None

    def sign_in(self, pin: str) -> None:
        """Unlocks. Raises PinRefused."""
        self._check(pin)
        with self._database.write() as tx:
            journal.append(tx, self._clock.now(), Voice.OPERATOR, "supervisor_signed_in", {"by": self._by()})
        self._unlock()

    def lock(self, why: str = "key") -> None:
        """Locks at once. `why`: "key", or "idle"."""
        with self._guard:
            was, self._until = self._until, None
        if was is not None:
            with self._database.write() as tx:
                body = {"why": why, "by": self._by()}
                journal.append(tx, self._clock.now(), Voice.OPERATOR, "supervisor_locked", body)

    def _unlock(self) -> None:
        with self._guard:
            self._until = self._clock.monotonic() + self.minutes * 60
            self._not_before = 0.0

    def _check(self, pin: str) -> None:
        """Raises PinRefused for a wrong PIN, and for any that comes too early."""
        kept = self._charge()
        if not self._matches(kept.pin, pin):
            wait = _waits(kept.failed)
            with self._guard:
                self._not_before = self._clock.monotonic() + wait
            with self._database.write() as tx:
                self._tell_refused(tx, kept, wait)
            raise PinRefused(mark("That is not the PIN."), _try_again(wait), wait)
        renewed = self._hasher.hash(pin) if self._hasher.check_needs_rehash(kept.pin) else kept.pin
        with self._database.write() as tx:
            pins.put(tx, Kept(renewed))

    def _charge(self) -> Kept:
        """The PIN, with this try counted as failed, on disk."""
        now = self._clock.now()
        with self._database.write() as tx:
            kept = pins.get(tx)
            if kept is None:
                raise PinRefused(mark("No PIN is set."), mark("Set one first."))
            if kept.failed_at is not None and kept.failed_at > now:
                kept = replace(kept, failed_at=now)
            wait = self._wait(kept)
            if wait <= 0:
                kept = replace(kept, failed=kept.failed + 1, failed_at=now)
            else:
                self._tell_refused(tx, kept, wait)
            pins.put(tx, kept)
        if wait > 0:
            raise PinRefused(mark("Too many wrong tries."), _try_again(wait), wait)
        return kept

    def _tell_refused(self, tx: Transaction, kept: Kept, wait: float) -> None:
        """A wrong PIN, or one that came too early: then the same count as before comes again."""
        body = {"failed": kept.failed, "wait": math.ceil(wait), "by": self._by()}
        journal.append(tx, self._clock.now(), Voice.OPERATOR, "pin_refused", body)

    def _matches(self, hashed: str, pin: str) -> bool:
        try:
            return len(pin) <= LONGEST and self._hasher.verify(hashed, pin)
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
            return False

    def _wait(self, kept: Kept) -> float:
        """Seconds until the next try, by the clock on the wall or this run's own, whichever takes longer."""
        here = self._not_before - self._clock.monotonic()
        return max(0.0, here, _left(kept, self._clock.now()))


def _left(kept: Kept, now: datetime) -> float:
    wait = _waits(kept.failed)
    if kept.failed_at is None or not wait:
        return 0.0
    return min(float(wait), (kept.failed_at + timedelta(seconds=wait) - now).total_seconds())


def _waits(failed: int) -> int:
    return _WAITS[min(failed, len(_WAITS) - 1)]


def _try_again(wait: float) -> str:
    return mark("Try again in {time}.", time=age(wait + 0.99)) if wait > 0 else mark("Try again.")
