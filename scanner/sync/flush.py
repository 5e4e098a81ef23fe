"""The queue on its way to the server: one batch a step, each serial settled alone where the batch leaves it open.

Fresh scans of a stretch offline go together; whatever a request was already spent on goes alone, looked up first. An
attempt that nobody was let in on is never sent again: it is only looked up, and withdrawn when the server has
nothing. An entry that goes badly is put off by itself, and goes last from then on, so that one which takes the line
down every time holds up nobody; only a line that is down ends the step. One that keeps failing by its own fault while
others pass is set aside for a person, with its last answer (`poison`).

Draining goes batch upon batch: while the server is at one, the outcome of the one before is written down and the next
is noted, in one transaction. Only the request runs on another thread; all writing stays with the one that drains.
"""

import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.backends.base import Redemption
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    KeyRefused,
    Lost,
    NoAnswer,
    NotTheServer,
    TokenUnknown,
    TooLarge,
)
from scanner.domain.admission import UNSETTLED, Attempt, Standing
from scanner.store import admissions, outbox
from scanner.store.database import Transaction
from scanner.sync.backoff import Backoff
from scanner.sync.open_door import OpenDoor
from scanner.sync.poison import Poison
from scanner.sync.redeem import Settles
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Settlement, Unknown, still_working
from scanner.sync.sizes import BATCH, Sizes
from scanner.worker import Crew

SECONDS = 15.0
"""Budget of one request of the queue; nobody stands waiting for it."""

LONGEST_WAIT = 300.0
"""Seconds that an entry waits at most, whatever a server (or somebody before it) asks for."""

_RETRY = Backoff(first=2.0, cap=120.0)
_FURTHEST = timedelta(seconds=2 * LONGEST_WAIT)
"""Nothing is ever put off so far: an entry that seems to be, has seen the wall clock set back."""

_PERHAPS_DONE = (Lost, NotTheServer, BadAnswer)
"""After these something of a batch may have been carried out. After any other trouble it is as fresh as before."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of batches upon batches: who carries the requests, and when (monotonic) it ends at the latest."""

    crew: Crew
    until: float


class Flush:
    """Safe from several threads; one step at a time."""

    def __init__(self, open_door: OpenDoor, redeemer: Settles, settlement: Settlement, chance: random.Random) -> None:
        self._open = open_door
        self._redeemer = redeemer
        self._settlement = settlement
        self._chance = chance
        self._stepping = threading.Lock()
        self._stumbles: Counter[int] = Counter()
        self._poison = Poison(open_door.backend, open_door.clock)
        self._sizes = Sizes()

    def wait(self) -> float | None:
        """Seconds until an entry is due; None when the queue is empty."""
        with self._open.database.read() as tx:
            due = outbox.next_due(tx, self._open.door.event)
        if due is None:
            return None
        ahead = due - self._open.clock.now()
        return 0.0 if ahead > _FURTHEST else max(0.0, ahead.total_seconds())

    def hasten(self) -> None:
        """Whatever waits is due now: to be sent, or at least to be looked up."""
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            outbox.hasten(tx, self._open.door.event, now)
            outbox.hasten_unseen(tx, self._open.door.event, now)

    def step(self) -> None:
        """Sends what is due, one batch at most. Raises the BackendTrouble that ended it, if one did."""
        with self._stepping:
            self._send(self._due(self._open.clock.now()))

    def drain(self, *, seconds: float) -> None:
        """Sends everything that waits, now. Ends when nothing is due, or time is up; raises what ended it."""
        stretch = _Stretch(Crew("queue", 2), self._open.clock.monotonic() + seconds)
        self.hasten()
        try:
            due = True
            while due and self._open.clock.monotonic() < stretch.until:
                with self._stepping:
                    due = self._send(self._due(self._open.clock.now()), stretch)
        finally:
            stretch.crew.dismiss(SECONDS)

    def _send(self, due: Sequence[Attempt], stretch: _Stretch | None = None) -> bool:
        """A batch of those due, then each that goes alone; answers whether there were any."""
        fresh = [each for each in due if self._may_go_together(each)]
        batch, most = fresh[: self._sizes.most], self._sizes.most
        left = self._together(batch, stretch) if len(batch) > 1 else batch
        alone = [each for each in due if not self._may_go_together(each)] + left
        for attempt in sorted(alone, key=lambda each: (self._stumbles[each.id], each.id)):
            self._alone(attempt)
        if self._sizes.most == most:
            self._sizes.went_well(batch[-1].id if batch else None)
        return bool(due)

    def _may_go_together(self, attempt: Attempt) -> bool:
        """Whether somebody was let in on it, nothing was ever sent, and it never went badly by itself; and whether the
        system takes several."""
        if not self._open.backend.capability.lists:
            return False
        return attempt.standing is Standing.PROVISIONAL and not attempt.tries and not self._stumbles[attempt.id]

    def _due(self, now: datetime) -> list[Attempt]:
        event = self._open.door.event
        with self._open.database.read() as tx:
            due = outbox.due(tx, event, now, BATCH)
            first = now if due else outbox.next_due(tx, event)
        if first is None or first - now <= _FURTHEST:
            return due
        self._set_right(now)
        with self._open.database.read() as tx:
            return outbox.due(tx, event, now, BATCH)

    def _set_right(self, now: datetime) -> None:
        """The wall clock was set back: what it was to wait for is over."""
        with self._open.database.write() as tx:
            for each in outbox.entries(tx, self._open.door.event):
                if each.standing in UNSETTLED and each.next_try is not None and each.next_try - now > _FURTHEST:
                    outbox.postpone(tx, each.id, now, each.last_answer)

    def _together(self, batch: Sequence[Attempt], stretch: _Stretch | None) -> list[Attempt]:
        """Redeems a batch, and in a stretch the full ones that follow it; answers the attempts that still have to be
        settled, each for itself.

        While the server is at one batch, the next is noted already: its request leaves as soon as the answer is there,
        and one transaction writes that answer down and notes the batch after it.
        """
        left = [each for each in batch if not _go_together(each, batch[0])]
        noted = self._noted([each for each in batch if _go_together(each, batch[0])])
        answer = self._asked(noted, stretch)
        following = [] if left else self._next_noted(noted, stretch)
        while noted:
            try:
                redemption = answer()
            except (BadRequest, TooLarge) as error:  # nothing of it was carried out: its halves are due at once
                self._unnote([*following, *noted])
                self._sizes.not_taken(len(noted), noted[-1].id, too_large=isinstance(error, TooLarge))
                return left
            except BackendTrouble as error:
                self._unnote(following)
                self._failed(noted, left, error)
                raise
            answer = self._asked(following, stretch)
            noted, following = following, self._landed(noted, redemption, following, left, stretch)
        return left

    def _asked(self, noted: Sequence[Attempt], stretch: _Stretch | None) -> Callable[[], Redemption]:
        """The answer to a batch. In a stretch its request is under way from here on."""

        def ask() -> Redemption:
            serials = [each.serial for each in noted]
            return self._open.backend.redeem(
                self._open.grant, serials, redeemer=noted[0].redeemer, device=noted[0].device, budget=SECONDS
            )

        promise = stretch.crew.take(ask) if stretch and noted else None
        return ask if promise is None else promise.result

    def _landed(
        self, noted: Sequence[Attempt], redemption: Redemption, following: Sequence[Attempt], left: list[Attempt],
        stretch: _Stretch | None,
    ) -> list[Attempt]:  # fmt: skip
        """Writes down who of a batch was let in; the others join those that are `left`. Answers the batch that comes
        after the `following` one, noted."""
        admitted = {each.serial: each for each in redemption.admitted}
        refused = [each for each in noted if each.serial not in admitted]
        left += refused
        after: list[Attempt] = []

        def along(tx: Transaction) -> None:
            if refused:
                outbox.unsent(tx, refused)
            if not left:
                after.extend(self._next(tx, following, stretch))

        settled = ((each.id, Admitted(admitted[each.serial])) for each in noted if each.serial in admitted)
        self._settlement.apply(*settled, along=along)
        return after

    def _next_noted(self, before: Sequence[Attempt], stretch: _Stretch | None) -> list[Attempt]:
        if stretch is None:
            return []
        with self._open.database.write() as tx:
            return self._next(tx, before, stretch)

    def _next(self, tx: Transaction, before: Sequence[Attempt], stretch: _Stretch | None) -> list[Attempt]:
        """In a stretch, after a full batch: the next one, noted, if nothing that is due has to go alone."""
        if stretch is None or len(before) < self._sizes.limit or self._open.clock.monotonic() >= stretch.until:
            return []
        now = self._open.clock.now()
        due = outbox.due(tx, self._open.door.event, now, self._sizes.limit)
        alike = all(self._may_go_together(each) and _go_together(each, due[0]) for each in due)
        if len(due) < 2 or not alike:
            return []
        return outbox.sending(tx, due, at=self._open.line.server_now(), next_try=now + STILL_WORKING)

    def _failed(self, noted: Sequence[Attempt], left: Sequence[Attempt], error: BackendTrouble) -> None:
        """Where anything of it may have been carried out, each goes alone from now on, looked up first."""
        self._open.trouble(error)
        if not isinstance(error, _PERHAPS_DONE):
            self._unnote(noted)
        self._sizes.went_badly()
        self._put_off([*noted, *left], error)

    def _noted(self, batch: Sequence[Attempt]) -> list[Attempt]:
        """Notes on disk that these are about to be sent; leaves out what was settled or sent meanwhile."""
        self._open.know_the_time(budget=SECONDS)
        now, next_try = self._open.line.server_now(), self._open.clock.now() + STILL_WORKING
        with self._open.database.write() as tx:
            return outbox.sending(tx, batch, at=now, next_try=next_try)

    def _unnote(self, noted: Sequence[Attempt]) -> None:
        if noted:
            with self._open.database.write() as tx:
                outbox.unsent(tx, noted)

    def _alone(self, stale: Attempt) -> None:
        with self._open.database.read() as tx:
            attempt = admissions.get(tx, stale.id)
        if attempt is None or attempt.standing not in UNSETTLED:
            return  # settled meanwhile, by a late answer or by a person
        outcome = self._look_up(attempt) if attempt.standing is Standing.OPEN else self._redeem(attempt)
        if outcome is None:
            return
        if isinstance(outcome, Unknown):
            if self._set_aside(attempt, outcome.error):
                return
            self._stumbles[attempt.id] += 1
            self._put_off([attempt], outcome.error)
            if isinstance(outcome.error, NoAnswer | KeyRefused | TokenUnknown | Busy) and not self._still_up(outcome):
                raise outcome.error
            return
        self._forget(attempt.id)
        self._settlement.apply((attempt.id, outcome))

    def _set_aside(self, attempt: Attempt, error: BackendTrouble) -> bool:
        """Whether the entry was set aside. Only one that somebody was let in on is: the others are looked up until
        the server says what became of them."""
        after = self._open.conduct.park_after
        if attempt.standing is not Standing.PROVISIONAL:
            return False
        if not self._poison.is_shown(self._open.grant, attempt, error, after=after):
            return False
        self._settlement.set_aside(attempt, f"{error.title} {error.advice}".strip(), failures=self._forget(attempt.id))
        return True

    def _forget(self, attempt: int) -> int:
        self._stumbles.pop(attempt, None)
        return self._poison.forget(attempt)

    def _still_up(self, outcome: Unknown) -> bool:
        return isinstance(outcome.error, NoAnswer) and self._open.line.online

    def _redeem(self, attempt: Attempt) -> Outcome:
        return self._redeemer.redeem(attempt, seconds=SECONDS)

    def _look_up(self, attempt: Attempt) -> Outcome | None:
        found = self._redeemer.look_up(attempt, seconds=SECONDS)
        if found is not None:
            return found
        if still_working(attempt, self._open.line.server_now()):
            with self._open.database.write() as tx:
                outbox.postpone(tx, attempt.id, self._open.clock.now() + timedelta(seconds=5), "looking it up")
        else:
            self._settlement.withdraw(attempt)
        return None

    def _put_off(self, attempts: Sequence[Attempt], error: BackendTrouble) -> None:
        now = self._open.clock.now()
        with self._open.database.write() as tx:
            for attempt in attempts:
                failures = max(attempt.tries, self._stumbles[attempt.id]) + 1
                wait = _RETRY.after(failures, self._chance.random())
                if isinstance(error, Busy) and error.retry_after is not None:
                    wait = min(LONGEST_WAIT, max(wait, error.retry_after))
                outbox.postpone(tx, attempt.id, now + timedelta(seconds=wait), error.title)


def _go_together(one: Attempt, other: Attempt) -> bool:
    """A request has one redeemer and one device."""
    return (one.redeemer, one.device) == (other.redeemer, other.device)
