"""Redeeming several tickets that stand at the door together: one request, each settled by itself.

The rules are those of one ticket (`redeem`), whatever the batch did: a ticket that the answer leaves out is looked up
before it is called refused; where the answer was lost, each is looked up and none is sent again unless nothing is on
record; what the server would not take in one piece goes one by one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from scanner.backends.base import Redemption
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Lost,
    NotTheServer,
    TooLarge,
)
from scanner.domain.admission import Attempt
from scanner.store import admissions, outbox
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Budget, Redeemer
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Unknown

Tell = Callable[[int, Outcome], None]
"""Takes an attempt's number and what became of it; called once for each."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An attempt that is on disk as sent, what it was before, and how long its answer may take in all."""

    attempt: Attempt
    before: Attempt
    seconds: float


class Batch:
    """Safe from several threads, each with its own attempts."""

    def __init__(self, open_door: OpenDoor, redeemer: Redeemer) -> None:
        self._open = open_door
        self._redeemer = redeemer

    def redeem(self, asked: Sequence[Asked], tell: Tell) -> None:
        """Asks the server and tells each outcome as soon as it is known, the quick ones first."""
        began = self._open.clock.monotonic()
        if not self._open.line.timed:
            found = self._learn_the_time(asked, tell)
            if found is None:
                return
            asked = found
        fresh = [each for each in asked if not each.before.tries]
        alone = [each for each in asked if each.before.tries]
        if len(fresh) == 1:
            fresh, alone = [], list(asked)
        if fresh:
            alone = [*self._together(fresh, began, tell), *alone]
        for each in alone:
            tell(each.attempt.id, self._redeemer.carry_out(each.attempt, each.before, self._budget(each, began)))

    def _together(self, fresh: Sequence[Asked], began: float, tell: Tell) -> list[Asked]:
        """One request; answers those that still have to go alone, since nothing of it was carried out."""
        longest = max(fresh, key=lambda each: each.seconds)
        try:
            redemption = self._open.backend.redeem(
                self._open.grant, [each.attempt.serial for each in fresh], redeemer=fresh[0].attempt.redeemer,
                device=fresh[0].attempt.device, budget=self._budget(longest, began).share(),
            )  # fmt: skip
        except (BadRequest, TooLarge):
            return list(fresh)
        except (Lost, NotTheServer, BadAnswer) as error:
            self._lost(fresh, began, error, tell)
            return []
        except BackendTrouble as error:
            self._never_left(fresh, error, tell)
            return []
        self._answered(fresh, began, redemption, tell)
        return []

    def _answered(self, fresh: Sequence[Asked], began: float, redemption: Redemption, tell: Tell) -> None:
        admitted = {each.serial: each for each in redemption.admitted}
        for each in fresh:
            if each.attempt.serial in admitted:
                tell(each.attempt.id, Admitted(admitted[each.attempt.serial]))
        for each in fresh:
            if each.attempt.serial not in admitted:
                budget = self._budget(each, began)
                tell(each.attempt.id, self._redeemer.refused(each.attempt, each.before, budget, again=True))

    def _lost(self, fresh: Sequence[Asked], began: float, error: BackendTrouble, tell: Tell) -> None:
        for each in fresh:
            outcome = self._redeemer.after_loss(each.attempt, self._budget(each, began), error, again=True)
            tell(each.attempt.id, outcome)

    def _never_left(self, fresh: Sequence[Asked], error: BackendTrouble, tell: Tell) -> None:
        """Nothing of it has happened over there."""
        self._open.trouble(error)
        self.unnote(fresh)
        for each in fresh:
            tell(each.attempt.id, Unknown(error, sent=False))

    def _learn_the_time(self, asked: Sequence[Asked], tell: Tell) -> list[Asked] | None:
        """The server's clock was not heard yet, so their notes tell a wrong time: taken back, and made anew. None when
        the clock cannot be had."""
        self.unnote(asked)
        try:
            self._open.know_the_time(budget=max(each.seconds for each in asked))
        except BackendTrouble as error:
            self._open.trouble(error)
            for each in asked:
                tell(each.attempt.id, Unknown(error, sent=each.before.tries > 0))
            return None
        return self._noted_again(asked)

    def unnote(self, asked: Sequence[Asked]) -> None:
        """No request of these has left."""
        with self._open.database.write() as tx:
            outbox.unsent(tx, [each.before for each in asked])

    def _noted_again(self, asked: Sequence[Asked]) -> list[Asked]:
        sent, next_try = self._open.line.server_now(), self._open.clock.now() + STILL_WORKING
        with self._open.database.write() as tx:
            for each in asked:
                admissions.sending(tx, each.attempt.id, at=sent, next_try=next_try)
            now = outbox.several(tx, (each.attempt.id for each in asked))
        return [replace(each, attempt=now[each.attempt.id]) for each in asked]

    def _budget(self, asked: Asked, began: float) -> Budget:
        return Budget(self._open.clock, began + asked.seconds)
