"""Redeeming one ticket, to an outcome: sent, answered, and where the answer is a refusal or is lost, looked up.

Runs on a thread that may wait (never the window's). All of it together keeps to the budget it is given. Three rules
hold throughout (contract 7): a lost answer is looked up before it is judged; our own redemption is never taken for
someone else's; a refusal is only final when no earlier request of ours can still be under way.
"""

from dataclasses import dataclass
from typing import Protocol

from scanner.backends.errors import BackendTrouble, BadAnswer, Lost, NotTheServer
from scanner.clock import Clock
from scanner.domain.admission import Attempt, Standing
from scanner.domain.rules import Facts, why_refused
from scanner.domain.text import mark
from scanner.store import admissions
from scanner.sync.facts import gather
from scanner.sync.open_door import OpenDoor
from scanner.sync.settle import (
    STILL_WORKING,
    Admitted,
    Outcome,
    Refused,
    Unknown,
    admitted_before,
    find_ours,
    still_working,
)


class Refresh(Protocol):
    """Brings the ticket list up to date within a budget of seconds; raises BackendTrouble."""

    def __call__(self, *, budget: float) -> None: ...


class Settles(Protocol):
    """What the queue needs of whoever asks the system about one attempt."""

    def redeem(self, attempt: Attempt, *, seconds: float) -> Outcome:
        """For somebody who was let in: has it taken to the system's record."""
        ...

    def look_up(self, attempt: Attempt, *, seconds: float) -> Outcome | None:
        """What is on the record, without sending anything; None for nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Budget:
    """Seconds that are left, by the monotonic clock."""

    clock: Clock
    until: float

    @property
    def left(self) -> float:
        return self.until - self.clock.monotonic()

    def share(self) -> float:
        """What the next request may take; a little even when time is up, so that it fails by itself and at once."""
        return max(0.05, self.left)


class Redeemer:
    """Safe from several threads, each with its own attempt."""

    def __init__(self, open_door: OpenDoor, refresh: Refresh) -> None:
        self._open = open_door
        self._refresh = refresh

    def redeem(self, attempt: Attempt, *, seconds: float) -> Outcome:
        """Sends an attempt, looked up first if a request of it may have been carried out already.

        The note that it is being sent is written here; the turnstile writes the first one together with the attempt
        and calls `redeem_noted`.
        """
        budget = self._budget(seconds)
        try:
            self._open.know_the_time(budget=budget.share())
        except BackendTrouble as error:
            return self._unknown(error, sent=attempt.tries > 0)
        before, noted = self._note(attempt)
        return self.carry_out(noted, before, budget)

    def redeem_noted(self, attempt: Attempt, before: Attempt, *, seconds: float) -> Outcome:
        """The same for an attempt that is on disk as sent already; `before` is what it was until then."""
        budget = self._budget(seconds)
        if not self._open.line.timed:
            self.unnote(attempt, before)
            return self.redeem(before, seconds=seconds)
        return self.carry_out(attempt, before, budget)

    def look_up(self, attempt: Attempt, *, seconds: float) -> Outcome | None:
        """What the server has on record, without sending anything: ours, someone else's, or None for nothing."""
        try:
            return self._look_up(attempt, self._budget(seconds))
        except BackendTrouble as error:
            return self._unknown(error, sent=attempt.tries > 0)

    def unnote(self, attempt: Attempt, before: Attempt) -> None:
        """The request never left: takes the note that it would back, unless another has been sent since."""
        with self._open.database.write() as tx:
            current = admissions.get(tx, attempt.id)
            if current is not None and current.tries == attempt.tries:
                admissions.unsent(tx, attempt.id, before)

    def carry_out(self, attempt: Attempt, before: Attempt, budget: Budget) -> Outcome:
        if before.tries:
            try:
                found = self._look_up(attempt, budget)
            except BackendTrouble as error:
                self.unnote(attempt, before)
                return self._unknown(error, sent=True)
            if found is not None:
                return found
        return self._send(attempt, budget, before=before, again=True)

    def _send(self, attempt: Attempt, budget: Budget, *, before: Attempt, again: bool) -> Outcome:
        try:
            redemption = self._open.backend.redeem(
                self._open.grant,
                [attempt.serial],
                redeemer=attempt.redeemer,
                device=attempt.device,
                budget=budget.share(),
            )
        except (Lost, NotTheServer, BadAnswer) as error:
            return self.after_loss(attempt, budget, error, again=again)
        except BackendTrouble as error:
            self.unnote(attempt, before)
            return self._unknown(error, sent=before.tries > 0)
        ours = next((each for each in redemption.admitted if each.serial == attempt.serial), None)
        return Admitted(ours) if ours else self.refused(attempt, before, budget, again=again)

    def after_loss(self, attempt: Attempt, budget: Budget, error: BackendTrouble, *, again: bool) -> Outcome:
        """The answer was not had. If the record has nothing and there is time, it is sent once more: that is safe,
        since a ticket is redeemed once whatever we do, and a refusal of the second will find the admission of the
        first."""
        if budget.left <= 0:
            return self._unknown(error, sent=True)
        try:
            found = self._look_up(attempt, budget)
        except BackendTrouble as silent:
            return self._unknown(silent, sent=True)
        if found is not None:
            return found
        if again and budget.left > 0:
            before, noted = self._note(attempt)
            return self._send(noted, budget, before=before, again=False)
        return self._unknown(error, sent=True)

    def refused(self, attempt: Attempt, before: Attempt, budget: Budget, *, again: bool) -> Outcome:
        """The server admits nobody on this serial and gives no reason: finds it (contract 7.1)."""
        earlier = before.tries > 0
        try:
            found = self._look_up(attempt, budget)
        except BackendTrouble as error:
            if earlier:
                return self._unknown(error, sent=True)
            if attempt.standing is Standing.PROVISIONAL:
                # Nobody waits for it, and a conflict should say by whom the ticket was used: asked again later.
                self.unnote(attempt, before)
                return self._unknown(error, sent=False)
            return Refused(why_refused(self._facts(attempt)))
        if found is not None:
            return found
        if earlier and still_working(before, self._open.line.server_now()):
            # The server has answered: this says nothing against the line.
            wait = Lost(
                mark("An earlier request may still be under way."),
                mark("Looked up again within {seconds} s.", seconds=STILL_WORKING.seconds),
            )
            return Unknown(wait, sent=True)
        facts = self._facts(attempt)
        contradictory = facts.ticket is not None and facts.ticket.admissible and not facts.gone
        if contradictory or facts.ticket is None:
            facts = self._refreshed(attempt, budget) or facts
        if again and facts.ticket is not None and facts.ticket.admissible and not facts.gone and budget.left > 0:
            _, noted = self._note(attempt)
            return self._send(noted, budget, before=before, again=False)
        return Refused(why_refused(facts))

    def _refreshed(self, attempt: Attempt, budget: Budget) -> Facts | None:
        try:
            self._refresh(budget=budget.share())
        except BackendTrouble:
            return None
        return self._facts(attempt)

    def _look_up(self, attempt: Attempt, budget: Budget) -> Outcome | None:
        found = self._open.backend.admissions(self._open.grant, attempt.serial, budget=budget.share())
        ours = find_ours(attempt, found)
        if ours is not None:
            return Admitted(ours)
        return Refused(admitted_before(found)) if found else None

    def _note(self, attempt: Attempt) -> tuple[Attempt, Attempt]:
        """Notes on disk that a request is about to leave; answers the attempt as it was and as it is now."""
        now = self._open.line.server_now()
        with self._open.database.write() as tx:
            before = admissions.get(tx, attempt.id) or attempt
            admissions.sending(tx, attempt.id, at=now, next_try=self._open.clock.now() + STILL_WORKING)
            noted = admissions.get(tx, attempt.id)
        assert noted is not None
        return before, noted

    def _facts(self, attempt: Attempt) -> Facts:
        with self._open.database.read() as tx:
            return gather(tx, self._open.door.event, attempt.serial, self._open.list_age)

    def _unknown(self, error: BackendTrouble, *, sent: bool) -> Unknown:
        self._open.trouble(error)
        return Unknown(error, sent)

    def _budget(self, seconds: float) -> Budget:
        return Budget(self._open.clock, self._open.clock.monotonic() + seconds)
