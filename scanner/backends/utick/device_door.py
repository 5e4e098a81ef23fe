"""A door with a device id (contract section 8): the system itself redeems each code, once among all doors.

No call tells whether a code was used without using it. So where an answer is lost, the caller claims once more, and the
answer is judged: "used already", since our own call first left and by this very device, may well be our own doing, and
is put to the operator. It never lets anybody in by itself.
"""

import threading
from datetime import datetime, timedelta

from scanner.backends.deadline import Deadline
from scanner.backends.errors import BackendTrouble, Garbled, Lost, TokenUnknown
from scanner.backends.utick.client import UtickClient
from scanner.backends.utick.setup import Setup
from scanner.backends.utick.stream_door import CALLED_OFF, shown
from scanner.backends.utick.wire import Device, Offer, Use
from scanner.domain.event import Event
from scanner.domain.ruling import Choice, Claim, Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Judgement, Reason, Source, stop

OK, USED, BARRED = 1, -202, -250
SLACK = timedelta(seconds=5)
"""By how much the time of a use may miss our own call and still be of it."""

MOST_KNOWN = 5000
"""Of how many codes it is remembered when we were told that we used them."""

QUESTIONS = {
    -100: (mark("Check the price category: may this guest have it?"), mark("price category not confirmed")),
    -101: (mark("Check the section: is this guest's here?"), mark("section not confirmed")),
    -102: (mark("An order has to be made for this code. Let in all the same?"), mark("no order was made")),
}
REASONS = {
    -200: (Reason.PAYMENT_DUE, ""), -201: (Reason.OTHER_EVENT, ""),
    -203: (Reason.STATUS, mark("sold out", "status of an event")),
    BARRED: (Reason.DENIED, ""), -299: (Reason.UNKNOWN_SERIAL, ""),
}  # fmt: skip
PROBABLY = mark("This device used the code a moment ago: probably this very scan. Let in?")


class DeviceDoor:
    """Safe from several threads."""

    def __init__(self, chosen: Setup, client: UtickClient) -> None:
        self._setup = chosen
        self._client = client
        self._event: Offer | None = None
        self._device: Device | None = None
        self._known: dict[str, datetime | None] = {}
        self._guard = threading.Lock()

    def enter(self, event: str, *, budget: float) -> Offer:
        """Looks at the device and its events, which uses nothing."""
        deadline = Deadline(budget)
        remote = self._setup.remote(event)
        device = self._client.device(budget=deadline.left)
        offered = self._client.events(budget=deadline.left)
        found = next((each for each in offered if each.id == remote), None)
        if found is None:
            raise TokenUnknown(
                mark("This device does not control the event any more."), mark("Choose another event, or ask Utick.")
            )
        with self._guard:
            self._device, self._event = device, found
        return found

    def events(self, *, budget: float) -> tuple[Event, ...]:
        return tuple(shown(self._setup, each) for each in self._client.events(budget=budget))

    @staticmethod
    def scanned(code: str) -> Scanned:
        """The system compares codes, so the ledger calls them exactly as they go over the wire."""
        return Scanned(code, Serial(code))

    def rule(self, scanned: Scanned, event: str, *, budget: float) -> Ruling:  # noqa: ARG002  as a stream's
        """Nothing can be asked without using the code: that is the claim's part."""
        known = self._event
        if known is not None and known.status in CALLED_OFF:
            return Refusal(stop(Reason.EVENT_CANCELLED, Source.SERVER, Detail(status=known.said)))
        return Entry((Unit(scanned.serial),))

    def claim(self, claim: Claim, event: str, *, budget: float) -> Ruling:
        """Uses the code."""
        deadline = Deadline(budget)
        found = self._sent(claim, event, leaving=False, budget=deadline.left)
        if found.status == OK:
            self._remember(claim.serials[0], found.at)
            return self._entry(claim, found)
        if found.status == USED and self._may_be_ours(found, claim, deadline):
            yes = Entry(_units(claim, found), claimed=True)
            return _question(PROBABLY, yes, _refusal(found))
        if found.status in QUESTIONS:
            ask, status = QUESTIONS[found.status]
            yes = Entry(_units(claim, found), confirmed=True)
            return _question(ask, yes, stop(Reason.STATUS, Source.SERVER, Detail(status=status)))
        return Refusal(_refusal(found))

    def leave(self, claim: Claim, event: str, *, budget: float) -> Ruling:
        """Takes the code out again. What the numbers mean here is nowhere written: 1 is yes, the rest is no."""
        found = self._sent(claim, event, leaving=True, budget=budget)
        if found.status == OK:
            return self._entry(claim, found)
        if found.status == BARRED:
            return Refusal(stop(Reason.NOT_INSIDE, Source.SERVER))
        if found.status in QUESTIONS:
            return Refusal(stop(Reason.STATUS, Source.SERVER, Detail(status=QUESTIONS[found.status][1])))
        return Refusal(_refusal(found))

    def _sent(self, claim: Claim, event: str, *, leaving: bool, budget: float) -> Use:
        """The result for the claim's code. Raises Lost for an answer that decides nothing."""
        found, cached = self._client.control_code(
            self._setup.remote(event), claim.serials[0], leaving=leaving, confirmed=claim.confirmed,
            username=f"{claim.device}/{claim.redeemer}", budget=budget,
        )  # fmt: skip
        known = found.status in {OK, USED} or found.status in QUESTIONS or found.status in REASONS
        if cached or not known:
            raise Garbled(
                mark("The server's answer decides nothing."), mark("Scan again; it is compared with its record.")
            )
        return found

    @staticmethod
    def _entry(claim: Claim, found: Use) -> Entry:
        return Entry(_units(claim, found))

    def _may_be_ours(self, found: Use, claim: Claim, deadline: Deadline) -> bool:
        """Whether a use fits a lost call of ours: by its time, and by who it names, if it names anybody. One that we
        were told of was not lost. Raises Lost where that cannot be found out now."""
        if found.at is None or claim.since is None or found.at == self._known.get(claim.serials[0]):
            return False
        if not claim.since - SLACK <= found.at <= self._client.time.now() + SLACK:
            return False
        by = found.by.casefold()
        us = {self._setup.device.casefold(), f"{claim.device}/{claim.redeemer}".casefold()}
        if not by or by in us:
            return True
        device = self._named(deadline)
        return by in {device.id.casefold(), device.label.casefold()}

    def _named(self, deadline: Deadline) -> Device:
        """This device as the system calls it, asked for where a code is scanned before the door has entered."""
        if self._device is None:
            try:
                device = self._client.device(budget=deadline.left)
            except BackendTrouble as trouble:
                raise Lost(trouble.title, trouble.advice) from trouble
            with self._guard:
                self._device = device
        return self._device

    def _remember(self, code: str, at: datetime | None) -> None:
        with self._guard:
            self._known[code] = at
            while len(self._known) > MOST_KNOWN:
                self._known.pop(next(iter(self._known)))


def _units(claim: Claim, found: Use) -> tuple[Unit, ...]:
    return tuple(Unit(each, found.label) for each in claim.serials)


def _question(ask: str, yes: Entry, no: Judgement) -> Question:
    return Question(ask, (Choice(mark("Let in"), yes), Choice(mark("Do not let in"), Refusal(no))))


def _refusal(found: Use) -> Judgement:
    assert found.status is not None
    if found.status == USED:
        return stop(Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=found.at, gate=found.by))
    reason, status = REASONS[found.status]
    return stop(reason, Source.SERVER, Detail(status=status))
