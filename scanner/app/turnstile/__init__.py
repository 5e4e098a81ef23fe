"""The way of one scan: read, decided here, written down, asked over there, sealed, shown.

`present` is the whole of it, on the calling thread; one scan at a time passes. What it promises (DESIGN section 3):
no ADMIT is answered before its row is on disk; a serial is let in once; trouble never looks like a refusal; nobody
waits longer than the door's patience for a server that is silent.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from scanner.app.turnstile.errands import MOST_UNDER_WAY, Errands
from scanner.app.turnstile.listed import SECONDS, Decided, Listed
from scanner.app.turnstile.party import Parties
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.ruled import Ruled
from scanner.app.turnstile.scan import Late, Scan, Way
from scanner.domain.errors import ScannerError, StoreTrouble
from scanner.domain.notices import PartyGiven, TroubleSaid, VerdictGiven
from scanner.domain.party import Party
from scanner.domain.reading import LONGEST
from scanner.domain.verdict import Detail, Reason, Verdict, cannot_decide
from scanner.sync.batch import Batch
from scanner.sync.claims import Claimer
from scanner.sync.open_door import OpenDoor
from scanner.sync.redeem import Redeemer, Refresh
from scanner.sync.settle import Settlement
from scanner.worker import CrashReport, log_crash

__all__ = ["MOST_UNDER_WAY", "SECONDS", "Turnstile"]

Judge = Callable[[], tuple[Verdict, Late | None]]

log = logging.getLogger("turnstile")


class Turnstile:
    """Safe from several threads; scans pass one after another."""

    def __init__(
        self, open_door: OpenDoor, *, redeemer: Redeemer, settlement: Settlement, refresh: Refresh,
        on_crash: CrashReport = log_crash,
    ) -> None:  # fmt: skip
        self._open = open_door
        self._one_at_a_time = threading.Lock()
        self._errands = Errands(open_door, on_crash)
        self._record = Record(open_door)
        self._ruled = Ruled(open_door, self._record, self._errands, Claimer(open_door))
        listed = Listed(
            open_door, self._record, self._errands, redeemer=redeemer, settlement=settlement, refresh=refresh
        )
        self._listed = None if open_door.backend.capability.rules else listed
        self._way: Way = self._listed or self._ruled
        batch = Batch(open_door, redeemer)
        self._parties = Parties(open_door, self._record, self._errands, self._way, batch)

    @property
    def record(self) -> Record:
        """Where answers are sealed; for whoever else gives one (`app.override`)."""
        return self._record

    def close(self, timeout: float) -> bool:
        """Asks nothing more of the server and waits for what is under way; says whether all of it has ended. What
        ends later does no harm: its attempt is in the queue."""
        return self._errands.dismiss(timeout)

    def present(self, text: str, lane: str = "") -> Verdict:
        """Answers one scan. Never raises: trouble of the world, and a fault of ours, are answers too."""
        with self._one_at_a_time:
            scan = self._scan(text[:LONGEST], lane)
            verdict, late = self._carefully(scan, lambda: self._way.judge(scan))
        self._tell(verdict)
        if late is not None:
            late()
        return verdict

    @property
    def alone(self) -> bool:
        """Whether this door decides by its list just now, and no scan waits for a server."""
        return self._listed is not None and not self._open.line.online

    def present_together(self, codes: Sequence[tuple[str, str]]) -> list[Verdict]:
        """Answers scans that wait (text and lane), each as `present` does. Where there is a list they are decided in
        one transaction and wait for the disk together: nobody is answered before all are on it. For while this door is
        `alone`: otherwise each would wait for what the server says of those before it."""
        if self._listed is None or len(codes) == 1:
            return [self.present(text, lane) for text, lane in codes]
        with self._one_at_a_time:
            scans = [self._scan(text[:LONGEST], lane) for text, lane in codes]
            answered = [self._carefully(scan, judge) for scan, judge in self._decided(self._listed, scans)]
        for verdict, _ in answered:
            self._open.notify(VerdictGiven(verdict))
        if any(verdict.attempt is not None for verdict, _ in answered):
            self._tell_queue()
        for _, late in answered:
            if late is not None:
                late()
        return [verdict for verdict, _ in answered]

    def _decided(self, way: Listed, scans: Sequence[Scan]) -> Iterator[tuple[Scan, Judge]]:
        """How each is judged now that they were decided together; by itself where it was not. If they cannot be decided
        together each is judged by itself: what is wrong with one is not the others'."""
        found: Sequence[Decided | None] = [None] * len(scans)
        try:
            found = way.decide_together(scans)
        except Exception:
            log.exception("scans could not be decided together")
        for scan, decided in zip(scans, found, strict=True):
            yield scan, partial(way.judge, scan) if decided is None else partial(way.finish, scan, decided)

    def present_party(self, texts: Sequence[str], lane: str = "", *, before: int = 0) -> Party:
        """Answers several tickets at once, as `present` does one. `before`: how many people of the party were let in
        just before."""
        with self._one_at_a_time:
            party, late = self._parties.judge(texts, lane, before)
        self._open.notify(PartyGiven(party))
        if any(each.attempt is not None for each in party.verdicts):
            self._tell_queue()
        for each in late:
            each()
        return party

    def answer(self, number: int, choice: int) -> Verdict | None:
        """What follows from the operator's choice, by its place among the question's; None when it has lapsed. Never
        raises, as `present`."""
        with self._one_at_a_time:
            scan = self._scan("", "")
            pending = self._ruled.taken(number, choice)
            if pending is None:
                return None
            verdict, _ = self._carefully(scan, lambda: (self._ruled.answer(scan, pending, choice), None))
        self._tell(verdict)
        return verdict

    def _scan(self, text: str, lane: str) -> Scan:
        return Scan(text, self._open.clock.now(), self._open.clock.monotonic(), lane)

    def _carefully(self, scan: Scan, judge: Judge) -> tuple[Verdict, Late | None]:
        late: Late | None = None
        try:
            verdict, late = judge()
        except ScannerError as error:
            log.exception("a scan could not be judged")
            self._open.notify(TroubleSaid(error.title, error.advice))
            verdict = self._record.verdict(scan, None, cannot_decide(Reason.TROUBLE, detail=Detail(note=error.title)))
        except Exception:
            log.exception("a scan met a fault")
            verdict = self._record.fault(scan)
        return verdict.after(round((self._open.clock.monotonic() - scan.began) * 1000, 3)), late

    def _tell(self, verdict: Verdict) -> None:
        self._open.notify(VerdictGiven(verdict))
        if verdict.attempt is not None:
            self._tell_queue()

    def _tell_queue(self) -> None:
        try:
            self._open.tell_queue()
        except StoreTrouble as error:
            self._open.notify(TroubleSaid(error.title, error.advice))
