"""A door at a stream (contract section 6): one control call for each scan, and no record of it but the house's own.

The call may start a holder's time, so it is never made to try things out, and one that was lost is not made again by
us: somebody scans again. Only an answer out of a cache, which decided nothing, is asked for once more.
"""

import re
import threading

from scanner.backends.deadline import Deadline
from scanner.backends.errors import Missing, TokenUnknown, Unreachable
from scanner.backends.utick import setup
from scanner.backends.utick.client import UtickClient
from scanner.backends.utick.setup import Setup
from scanner.backends.utick.wire import Offer
from scanner.domain.event import Event
from scanner.domain.ruling import Choice, Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Reason, Source, stop

PUBLISHED, NO_BOOKING = 10, 11
CALLED_OFF = {20, -10, -99}
NOTES = {
    1: "", 10: mark("stream", "what was bought"), 20: mark("seat holder", "what was bought"),
    30: mark("pack holder", "what was bought"),
}  # fmt: skip
_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", re.ASCII)


class StreamDoor:
    """Safe from several threads."""

    def __init__(self, chosen: Setup, client: UtickClient) -> None:
        self._setup = chosen
        self._client = client
        self._stream: Offer | None = None
        self._guard = threading.Lock()

    def enter(self, event: str, *, budget: float) -> Offer:
        """Looks at the stream, which uses nothing."""
        try:
            found = self._client.stream(self._setup.remote(event), budget=budget)
        except Missing as error:
            raise TokenUnknown(mark("This stream is not there any more."), mark("Choose another.")) from error
        with self._guard:
            self._stream = found
        return found

    def events(self, *, budget: float) -> tuple[Event, ...]:
        return tuple(shown(self._setup, each) for each in self._client.streams(budget=budget))

    def scanned(self, code: str) -> Scanned | None:
        """The ledger folds the case; one kind of credential is never taken for another."""
        if self._setup.credential == setup.CONTACT and not _UUID.fullmatch(code):
            return None
        kind = "" if self._setup.credential == setup.ACCESS_CODE else f"{self._setup.credential}:"
        return Scanned(code, Serial(f"{kind}{code.upper()}"))

    def rule(self, scanned: Scanned, event: str, *, budget: float) -> Ruling:
        deadline = Deadline(budget)
        stream = self._stream or self.enter(event, budget=budget)
        if stream.status in CALLED_OFF:
            return Refusal(stop(Reason.EVENT_CANCELLED, Source.SERVER, Detail(status=stream.said)))
        kind, credential, holder = self._setup.credential, scanned.code, ""
        if kind == setup.PRODUCT_CODE:
            found = self._client.contact(scanned.code, budget=deadline.left)
            if found is None:
                return Refusal(stop(Reason.UNKNOWN_SERIAL, Source.SERVER))
            kind, (credential, holder) = setup.CONTACT, found
        return self._judged(self._control(stream, kind, credential, deadline), stream, scanned, holder)

    def _control(self, stream: Offer, kind: str, credential: str, deadline: Deadline) -> int:
        """Answers of a cache decide nothing: one is asked for again."""
        for _ in range(2):
            number, cached = self._client.control_stream(stream.id, kind, credential, budget=deadline.left)
            if not cached:
                return number
        raise Unreachable(
            mark("The server repeats old answers instead of deciding."), mark("Try again, or tell the organiser.")
        )

    def _judged(self, number: int, stream: Offer, scanned: Scanned, holder: str) -> Ruling:
        entry = Entry((Unit(scanned.serial),), holder=holder, until=stream.open_until(self._client.time.now()))
        denied = Refusal(stop(Reason.DENIED, Source.SERVER))
        if number in NOTES:
            return Entry(entry.units, holder=holder, note=NOTES[number], until=entry.until)
        if number <= 0:
            return denied
        return Question(
            mark("The system says yes for a reason unknown to this program ({number}). Let in?", number=str(number)),
            (Choice(mark("Let in"), entry), Choice(mark("Do not let in"), denied)),
            holder=holder,
        )


def shown(chosen: Setup, offer: Offer) -> Event:
    """A stream or an event as set-up and the window show it."""
    note = ""
    if offer.status in CALLED_OFF:
        note = mark("Cancelled: nobody can be let in.")
    elif offer.status == NO_BOOKING:
        note = mark("It cannot be booked.")
    return Event(
        chosen.event_id(offer.id), offer.title, status=offer.said, starts=offer.starts, ends=offer.ends,
        place=offer.place, note=note,
    )  # fmt: skip
