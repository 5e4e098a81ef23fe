"""Several tickets at once: decided in one transaction, asked about in one request, sealed in one transaction.

Each ticket keeps what a scan of its own is promised (`turnstile`): its own attempt, its own journal row, its own
answer. One that the server has not answered in time is told apart from those that it has, and amended by itself.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from scanner.app.turnstile.errands import Errands
from scanner.app.turnstile.listed import SECONDS, Asking, Listed
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Late, Scan, Way
from scanner.backends.errors import Lost, Unreachable
from scanner.domain.errors import ScannerError
from scanner.domain.notices import TroubleSaid
from scanner.domain.party import MOST, Party
from scanner.domain.reading import LONGEST, read
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Detail, Reason, Verdict, cannot_decide
from scanner.store.database import Transaction
from scanner.sync.batch import Asked, Batch
from scanner.sync.open_door import OpenDoor
from scanner.sync.settle import Outcome, Unknown

log = logging.getLogger("turnstile")


@dataclass(frozen=True, slots=True)
class _Member:
    """One of a party, and what was decided here."""

    scan: Scan
    found: Verdict | Asking


class Parties:
    """Called under the turnstile's lock."""

    def __init__(self, open_door: OpenDoor, record: Record, errands: Errands, way: Way, batch: Batch) -> None:
        self._open = open_door
        self._record = record
        self._errands = errands
        self._way = way
        self._batch = batch

    def judge(self, texts: Sequence[str], lane: str, before: int) -> tuple[Party, list[Late]]:
        """The answers, on disk, and what there is still to do once they are shown. Never raises."""
        at, began = self._open.clock.now(), self._open.clock.monotonic()
        verdicts: list[Verdict] = []
        late: list[Late] = []
        different = list(dict.fromkeys(text[:LONGEST] for text in texts))
        for start in range(0, len(different), MOST):
            now = self._open.clock.monotonic()
            scans = [Scan(text, at, now, lane) for text in different[start : start + MOST]]
            answered, then = self._answered(scans)
            verdicts += answered
            late += then
        ms = round((self._open.clock.monotonic() - began) * 1000, 3)
        return Party(at, tuple(each.after(ms) for each in verdicts), before, ms, lane), late

    def _answered(self, scans: Sequence[Scan]) -> tuple[list[Verdict], list[Late]]:
        try:
            if isinstance(self._way, Listed):
                return self._together(self._way, scans)
            return self._one_by_one(scans)
        except Exception as error:  # noqa: BLE001  it is logged, said, and an answer
            return self._undecided(scans, error), []

    def _undecided(self, scans: Iterable[Scan], error: Exception) -> list[Verdict]:
        """Trouble of the world is said, a fault of ours is logged; either way nobody is let in by it."""
        detail = Detail()
        if isinstance(error, ScannerError):
            log.error("a party could not be judged", exc_info=error)
            self._open.notify(TroubleSaid(error.title, error.advice))
            detail = Detail(note=error.title)
        else:
            log.error("a party met a fault", exc_info=error)
        return [self._record.verdict(scan, None, cannot_decide(Reason.TROUBLE, detail=detail)) for scan in scans]

    def _one_by_one(self, scans: Sequence[Scan]) -> tuple[list[Verdict], list[Late]]:
        """Where the system takes one ticket at a time."""
        judged = [self._way.judge(scan) for scan in scans]
        return [verdict for verdict, _ in judged], [late for _, late in judged if late is not None]

    def _together(self, way: Listed, scans: Sequence[Scan]) -> tuple[list[Verdict], list[Late]]:
        members = self._decide_here(way, scans)
        if members is None:
            way.bring_up_to_date(scans[0])
            members = self._decide_here(way, scans, refreshed=True)
        assert members is not None
        asked = [(each.scan, each.found) for each in members if isinstance(each.found, Asking)]
        sealed, late = self._asked_about(way, asked) if asked else ({}, [])
        verdicts = [
            each.found if isinstance(each.found, Verdict) else sealed[each.found.attempt.id] for each in members
        ]
        for verdict in verdicts:
            self._record.remember(verdict)
        return verdicts, late

    def _decide_here(self, way: Listed, scans: Sequence[Scan], *, refreshed: bool = False) -> list[_Member] | None:
        """Each ticket once, however often its code was read. None: the list should be brought up to date first."""
        with self._open.database.decide() as tx:
            chosen = list(self._each_once(way, tx, scans))
            if not refreshed and any(way.wants_news(tx, scan, serial) for scan, serial in chosen):
                return None
            found = [(scan, way.decide_in(tx, scan, serial, refreshed=True)) for scan, serial in chosen]
        return [_Member(scan, decided) for scan, decided in found if decided is not None]

    def _each_once(self, way: Listed, tx: Transaction, scans: Sequence[Scan]) -> Iterable[tuple[Scan, Serial | None]]:
        seen: set[Serial] = set()
        for scan in scans:
            serial = way.serial(tx, read(scan.text))
            if serial is None or serial not in seen:
                yield scan, serial
            if serial is not None:
                seen.add(serial)

    def _asked_about(self, way: Listed, asked: Sequence[tuple[Scan, Asking]]) -> tuple[dict[int, Verdict], list[Late]]:
        """The verdicts by attempt. What was decided here already is on disk as shown, whatever becomes of these."""
        try:
            return self._seal(way, asked, self._ask(asked[0][0], [asking for _, asking in asked]))
        except Exception as error:  # noqa: BLE001  it is logged, said, and an answer
            undecided = self._undecided((scan for scan, _ in asked), error)
            return {asking.attempt.id: said for (_, asking), said in zip(asked, undecided, strict=True)}, []

    def _ask(self, scan: Scan, asked: Sequence[Asking]) -> "_Answers":
        """What was heard within the door's patience; the rest may follow."""
        answers = _Answers()
        party = [self._asked(scan, each) for each in asked]
        promise = self._errands.take(lambda: self._batch.redeem(party, answers.tell))
        if promise is None:
            self._batch.unnote(party)
            slow = Unreachable(mark("The server is too slow."), mark("Earlier requests still wait for it."))
            for each in asked:
                answers.tell(each.attempt.id, Unknown(slow, sent=each.before.tries > 0))
            return answers
        try:
            promise.result(timeout=self._errands.left(scan))
        except TimeoutError:
            self._open.trouble(_too_slow())
        return answers

    def _asked(self, scan: Scan, asking: Asking) -> Asked:
        """Where nobody is let in without the server's word, nothing is worth sending once the patron has ours."""
        seconds = SECONDS if asking.decision.say.answer is Answer.ADMIT else self._errands.left(scan)
        return Asked(asking.attempt, asking.before, seconds)

    def _seal(
        self, way: Listed, asked: Sequence[tuple[Scan, Asking]], answers: "_Answers"
    ) -> tuple[dict[int, Verdict], list[Late]]:
        """The verdicts, on disk, by attempt. An answer that comes from here on amends them."""
        known = answers.known()
        waiting = Unknown(_too_slow(), sent=True)
        verdicts: dict[int, Verdict] = {}
        unsettled: dict[int, Outcome] = {}
        with self._open.database.decide() as tx:
            for scan, asking in asked:
                number = asking.attempt.id
                outcome = known.get(number, waiting)
                verdicts[number], settled = way.seal_in(tx, scan, asking, outcome, waiting=number not in known)
                if number in known and not settled:
                    unsettled[number] = outcome

        def amend(number: int, outcome: Outcome) -> None:
            way.amend(number, lambda: outcome)

        late: list[Late] = [partial(answers.follow, amend, beside=known)]
        late += [partial(amend, number, outcome) for number, outcome in unsettled.items()]
        return verdicts, late


class _Answers:
    """Outcomes as they come, from the thread that asks; safe from several."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._known: dict[int, Outcome] = {}
        self._late: Callable[[int, Outcome], None] | None = None

    def tell(self, number: int, outcome: Outcome) -> None:
        with self._guard:
            late = self._late
            if late is None:
                self._known[number] = outcome
                return
        late(number, outcome)

    def known(self) -> dict[int, Outcome]:
        with self._guard:
            return dict(self._known)

    def follow(self, late: Callable[[int, Outcome], None], *, beside: dict[int, Outcome]) -> None:
        """Hands on what came since `beside`, and whatever comes from now on."""
        with self._guard:
            self._late = late
            came = {number: outcome for number, outcome in self._known.items() if number not in beside}
        for number, outcome in came.items():
            late(number, outcome)


def _too_slow() -> Lost:
    return Lost(mark("The server did not answer in time."), mark("Its answer follows."))
