"""Taking admissions to the record of a system that rules on each code, and what the queue does about them.

A claim is repeated with the same mark, which is safe; so an answer that was lost is asked for again while there is
time. The queue never claims for somebody who was not let in: it only looks up. What it finds there in our name is kept
for the next scan; what it does not find, or cannot know, is withdrawn.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from scanner.backends.errors import BackendTrouble, BadAnswer, Busy, Lost, NotTheServer
from scanner.domain.admission import Admission, Attempt
from scanner.domain.ruling import Claim, Entry, Marked, Question, Refusal, Ruling
from scanner.domain.text import mark
from scanner.domain.verdict import Answer
from scanner.store import admissions
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Budget
from scanner.sync.settle import STILL_WORKING, Admitted, Outcome, Refused, Unknown

PERHAPS_DONE = (Lost, NotTheServer, BadAnswer)
"""After these a claim may have been carried out. After any other trouble it was not."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_DEVICE = 16


class Claimer:
    """Safe from several threads, each with its own attempts."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door

    def claim(
        self, attempts: Sequence[Attempt], *, since: datetime | None, confirmed: bool = False, seconds: float
    ) -> Ruling:
        """Takes attempts that are on disk as sent to the record. Raises BackendTrouble."""
        claim = claim_of(attempts, since=since, confirmed=confirmed)
        budget = Budget(self._open.clock, self._open.clock.monotonic() + seconds)
        try:
            return self._open.backend.claim(self._open.grant, claim, budget=budget.share())
        except PERHAPS_DONE as lost:
            if budget.left <= 0:
                raise
            try:
                return self._open.backend.claim(self._open.grant, claim, budget=budget.share())
            except PERHAPS_DONE:
                raise
            except BackendTrouble:
                raise lost from None  # whatever kept the second from being made, the first may have been carried out

    def look_up(self, attempt: Attempt, *, seconds: float) -> Outcome | None:
        """Whether a claim of ours is on the record; None where it is not, or nobody can tell."""
        if not self._open.backend.capability.redeems:
            return None
        claim = claim_of([attempt], since=attempt.first_sent)
        try:
            stands = self._open.backend.look_up(self._open.grant, claim, budget=seconds)
        except BackendTrouble as error:
            self._open.trouble(error)
            return Unknown(error, sent=attempt.tries > 0)
        return Admitted(_admission(attempt)) if stands else None

    def redeem(self, attempt: Attempt, *, seconds: float) -> Outcome:
        """For somebody who was let in without the system, as a supervisor may do. Where the house ledger decides, that
        is all there is to it."""
        if not self._open.backend.capability.redeems:
            return Admitted(_admission(attempt))
        noted = self._note(attempt)
        try:
            ruling = self.claim([noted], since=noted.first_sent, seconds=seconds)
            if isinstance(ruling, Question):  # a person has decided already
                ruling = self._confirmed(noted, ruling, seconds)
        except BackendTrouble as error:
            self._open.trouble(error)
            return Unknown(error, sent=isinstance(error, PERHAPS_DONE) or attempt.tries > 0)
        match ruling:
            case Entry():
                return Admitted(_admission(attempt))
            case Refusal(judgement) if judgement.answer is Answer.STOP:
                return Refused(judgement)
            case _:
                return Unknown(Busy(mark("The system could not say now."), mark("It is tried again.")), sent=True)

    def _confirmed(self, attempt: Attempt, question: Question, seconds: float) -> Ruling:
        then = question.choices[0].then
        if isinstance(then, Entry) and then.confirmed:
            return self.claim([attempt], since=attempt.first_sent, confirmed=True, seconds=seconds)
        return then

    def _note(self, attempt: Attempt) -> Attempt:
        """Notes on disk that a request is about to leave."""
        now = self._open.line.server_now()
        with self._open.database.write() as tx:
            admissions.sending(tx, attempt.id, at=now, next_try=self._open.clock.now() + STILL_WORKING)
            noted = admissions.get(tx, attempt.id)
        assert noted is not None
        return noted


def claim_of(attempts: Sequence[Attempt], *, since: datetime | None, confirmed: bool = False) -> Claim:
    """The claim for attempts of one door."""
    units = tuple(Marked(each.serial, name_of(each)) for each in attempts)
    return Claim(units, attempts[0].redeemer, attempts[0].device, since, confirmed)


def name_of(attempt: Attempt) -> str:
    """What an attempt is called on the system's record: its device, its instant, its number. No other has the same,
    though a ledger may be begun anew."""
    device = re.sub(r"[^a-z0-9]+", "-", attempt.device.casefold()).strip("-")[:_DEVICE].strip("-") or "door"
    return f"{device}-{_short(int(attempt.presented_at.timestamp() * 1000))}-{_short(attempt.id)}"


def _short(number: int) -> str:
    text = ""
    while number or not text:
        number, digit = divmod(number, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text


def _admission(attempt: Attempt) -> Admission:
    return Admission(attempt.serial, attempt.redeemer, attempt.device, None)
