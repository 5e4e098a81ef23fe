"""The site's own record of who went in: claims, carried out call by call (see `claims`)."""

from collections.abc import Generator
from typing import TypeVar

from scanner.backends.deadline import Deadline
from scanner.backends.errors import BackendTrouble, BadAnswer
from scanner.backends.xts2 import claims
from scanner.backends.xts2.claims import Contested, Live, Read, Step, Used, Wanted
from scanner.backends.xts2.client import XtsClient
from scanner.backends.xts2.wire import Pairs
from scanner.domain.ruling import Claim, Entry, Refusal, Ruling, Unit
from scanner.domain.text import mark
from scanner.domain.verdict import Detail, Reason, Source, cannot_decide, stop

Result = TypeVar("Result")


class Record:
    """For one performance; safe from several threads."""

    def __init__(self, client: XtsClient, performance: str) -> None:
        self._client = client
        self._performance = performance

    def live(self, basket: str, deadline: Deadline) -> tuple[Live, ...]:
        """The claims on a basket that stand."""
        return claims.live(self._client.metadata(basket, budget=deadline.left), self._performance)

    def claim(self, claim: Claim, deadline: Deadline) -> Ruling:
        """All units or none. Raises Lost where it may stand unseen."""
        basket, wanted = self._wanted(claim)
        steps = claims.noting(wanted) if claims.OVERRIDE in dict(wanted.units) else claims.claiming(wanted)
        match self._carry_out(steps, basket, deadline):
            case Used(by):
                return Refusal(stop(Reason.ALREADY_ADMITTED, Source.SERVER, _by(by)))
            case Contested(by):
                return Refusal(cannot_decide(Reason.CONTESTED, Source.SERVER, _by(by)))
            case _:
                return Entry(tuple(Unit(serial) for serial in claim.serials), confirmed=claim.confirmed)

    def look_up(self, claim: Claim, deadline: Deadline) -> bool:
        """Whether a claim whose answer was lost stands."""
        basket, wanted = self._wanted(claim)
        return self._carry_out(claims.looking_up(wanted), basket, deadline)

    def _wanted(self, claim: Claim) -> tuple[str, Wanted]:
        """The basket, and what is wanted of it."""
        basket = claim.units[0].serial.partition(".")[0]
        units = tuple((each.serial.partition(".")[2] or claims.OVERRIDE, each.mark) for each in claim.units)
        at = self._client.now().isoformat(timespec="seconds").replace("+00:00", "Z")
        wanted = Wanted(self._performance, units, at)
        if not wanted.fits:
            raise BadAnswer(
                mark("The box office's numbers are too long to be marked."), mark("Do not share admissions.")
            )
        return basket, wanted

    def _carry_out(self, steps: Generator[Step, Pairs, Result], basket: str, deadline: Deadline) -> Result:
        """Makes the calls that the steps ask for, one after another."""
        try:
            step = next(steps)
            while True:
                try:
                    heard = self._call(step, basket, deadline)
                except BackendTrouble as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(heard)
        except StopIteration as done:
            result: Result = done.value
            return result

    def _call(self, step: Step, basket: str, deadline: Deadline) -> Pairs:
        if isinstance(step, Read):
            return self._client.metadata(basket, budget=deadline.left)
        self._client.set_metadata(basket, step.key, step.value, budget=deadline.left)
        return ()


def _by(claim: Live | None) -> Detail:
    return Detail() if claim is None else Detail(when=claim.moment, gate=claim.gate)
