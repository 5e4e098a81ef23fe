"""The queue on its way to the server: one batch a step, each serial settled alone where the batch leaves it open.

Fresh scans of a stretch offline go together; whatever a request was already spent on goes alone, looked up first. An
attempt that nobody was let in on is never sent again: it is only looked up, and withdrawn when the server has
nothing. An entry that goes badly is put off by itself; only a line that is down ends the step.
"""

import random
from collections.abc import Sequence
from datetime import timedelta

from scanner.backends.errors import BackendTrouble, Busy, KeyRefused, NoAnswer, TokenUnknown
from scanner.domain.admission import Attempt, Standing
from scanner.store import admissions, outbox
from scanner.sync.backoff import Backoff
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Redeemer
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Settlement, Unknown, still_working

BATCH = 100
"""Serials a request. No limit is on record; ten were seen to work (contract 5.5)."""

SECONDS = 15.0
"""Budget of one request of the queue; nobody stands waiting for it."""

_RETRY = Backoff(first=2.0, cap=120.0)


class Flush:
    """One thread calls `step`; anyone may look at the queue meanwhile."""

    def __init__(self, open_door: OpenDoor, redeemer: Redeemer, settlement: Settlement, chance: random.Random) -> None:
        self._open = open_door
        self._redeemer = redeemer
        self._settlement = settlement
        self._chance = chance

    def wait(self) -> float | None:
        """Seconds until an entry is due; None when the queue is empty."""
        with self._open.database.read() as tx:
            due = outbox.next_due(tx, self._open.door.event)
        return None if due is None else max(0.0, (due - self._open.clock.now()).total_seconds())

    def step(self) -> None:
        """Sends what is due, one batch at most. Raises the BackendTrouble that ended it, if one did."""
        with self._open.database.read() as tx:
            due = outbox.due(tx, self._open.door.event, self._open.clock.now(), BATCH)
        fresh = [attempt for attempt in due if attempt.standing is Standing.PROVISIONAL and not attempt.tries]
        left = self._together(fresh) if len(fresh) > 1 else fresh
        for attempt in [each for each in due if each not in fresh] + left:
            self._alone(attempt)

    def drain(self, *, seconds: float) -> None:
        """Sends everything that waits, now. Ends when nothing is due, or time is up; raises what ended it."""
        until = self._open.clock.monotonic() + seconds
        with self._open.database.write() as tx:
            outbox.hasten(tx, self._open.door.event, self._open.clock.now())
        while self.wait() == 0.0 and self._open.clock.monotonic() < until:
            self.step()

    def _together(self, batch: Sequence[Attempt]) -> list[Attempt]:
        """Redeems a batch; answers the attempts that still have to be settled, each for itself."""
        now, next_try = self._open.line.server_now(), self._open.clock.now() + STILL_WORKING
        with self._open.database.write() as tx:
            for attempt in batch:
                admissions.sending(tx, attempt.id, at=now, next_try=next_try)
        redeemer, device = batch[0].redeemer, batch[0].device
        ours = [each for each in batch if (each.redeemer, each.device) == (redeemer, device)]
        try:
            redemption = self._open.backend.redeem(
                self._open.grant, [each.serial for each in ours], redeemer=redeemer, device=device, budget=SECONDS
            )
        except NoAnswer as error:
            self._open.trouble(error)
            self._put_off(batch, error)
            raise
        except BackendTrouble as error:
            # Refused as a request: nothing of it was carried out. Each goes alone from now on.
            self._open.trouble(error)
            self._put_off(batch, error)
            raise
        admitted = {each.serial: each for each in redemption.admitted}
        done = [(each.id, Admitted(admitted[each.serial])) for each in ours if each.serial in admitted]
        self._settlement.apply(*done)
        settled = {number for number, _ in done}
        with self._open.database.read() as tx:
            left = [admissions.get(tx, each.id) for each in batch if each.id not in settled]
        return [each for each in left if each is not None]

    def _alone(self, attempt: Attempt) -> None:
        outcome = self._look_up(attempt) if attempt.standing is Standing.OPEN else self._redeem(attempt)
        if outcome is None:
            return
        if isinstance(outcome, Unknown):
            self._put_off([attempt], outcome.error)
            if isinstance(outcome.error, NoAnswer | KeyRefused | TokenUnknown | Busy) and not self._still_up(outcome):
                raise outcome.error
            return
        self._settlement.apply((attempt.id, outcome))

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
                wait = _RETRY.after(attempt.tries + 1, self._chance.random())
                if isinstance(error, Busy) and error.retry_after is not None:
                    wait = max(wait, error.retry_after)
                outbox.postpone(tx, attempt.id, now + timedelta(seconds=wait), error.title)
