"""The way of one scan at a system that rules: what the ledger knows, what the system says, what the ledger lets in.

There is no list, so nobody is let in without the system's word, and only the same scan again without asking. Whatever
is admitted is decided in one transaction of the ledger, which is the authority where the system keeps no record, and
goes beside that record where it does (`claiming`).
"""

from collections.abc import Mapping
from dataclasses import replace

from scanner.app.turnstile.claiming import Claiming, Noted, Wanted
from scanner.app.turnstile.errands import Errands, without_system
from scanner.app.turnstile.leaving import Leaving, note_left
from scanner.app.turnstile.questions import Pending, Questions, Step
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Late, Scan
from scanner.app.wording import fit
from scanner.backends.errors import BackendTrouble
from scanner.domain.admission import Attempt, Standing
from scanner.domain.door import Direction
from scanner.domain.held import Held, Ways, decide_held, free_units, refused_by
from scanner.domain.ruling import Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.text import Clock, mark
from scanner.domain.verdict import Asked, Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide, stop
from scanner.store import admissions, journal, terms
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.claims import Claimer
from scanner.sync.open_door import OpenDoor

MOST_CHOICES = 9
"""Numbers of people that are offered: more than that fit on no key."""

_STILL_ASKED = cannot_decide(Reason.NOT_VERIFIED, detail=Detail(note=mark("the system is still being asked")))
_NOBODY = Refusal(stop(Reason.DENIED, Source.NONE, Detail(note=mark("nobody was to come in"))))


class Ruled:
    """See `scan.Way`."""

    def __init__(self, open_door: OpenDoor, record: Record, errands: Errands, claimer: Claimer) -> None:
        self._open = open_door
        self._record = record
        self._errands = errands
        self._claiming = Claiming(open_door, record, errands, claimer)
        self._leaving = Leaving(open_door, record, errands)
        self._questions = Questions(open_door.clock)

    def judge(self, scan: Scan) -> tuple[Verdict, Late | None]:
        """The verdict, on disk."""
        scanned = self._open.backend.read(scan.text)
        if scanned is not None and not self._claiming.wait_for(scanned.serial, scan):
            return self._say(scan, scanned, _STILL_ASKED), None
        known = self._decide_here(scan, scanned)
        if isinstance(known, Verdict):
            return known, None
        assert scanned is not None
        if self._goes_out(known, scan):
            return self._leaving.judge(scan, scanned, known), None
        return self._follow(scan, scanned, self._ruling(scan, scanned)), None

    def taken(self, number: int, choice: int) -> Pending | None:
        """The question, which is then answered; None when it has lapsed, or has no such choice."""
        pending = self._questions.take(number)
        return pending if pending is not None and 0 <= choice < len(pending.steps) else None

    def answer(self, scan: Scan, pending: Pending, choice: int) -> Verdict:
        """What follows from the operator's choice, by its place. `scan` is the instant of the answer."""
        scan = replace(scan, text=pending.scan.text, lane=pending.scan.lane)
        self._note_choice(scan, pending, choice)
        if not self._claiming.wait_for(pending.scanned.serial, scan):
            return self._say(scan, pending.scanned, _STILL_ASKED)
        step = pending.steps[choice]
        ruling = step.then if step.then is not None else self._ruling(scan, pending.scanned)
        return self._follow(scan, pending.scanned, ruling, people=step.people, again=step.again)

    def _note_choice(self, scan: Scan, pending: Pending, choice: int) -> None:
        """The person's word, beside the door's. Not the question: it may name the holder."""
        body = {"serial": pending.scanned.serial, "choice": choice + 1, "of": len(pending.steps)}
        with self._open.database.write() as tx:
            journal.append(tx, scan.at, Voice.OPERATOR, "answered", body)
            then = pending.steps[choice].then
            if isinstance(then, Refusal) or (isinstance(then, Entry) and then.claimed):  # no claim follows
                terms.answered(tx, self._open.door.event, pending.scanned.serial)

    # What the ledger knows.

    def _decide_here(self, scan: Scan, scanned: Scanned | None) -> Verdict | Held:
        """The verdict, or what is held where the system has to be asked."""
        with self._open.database.decide() as tx:
            if scanned is None:
                return self._record.write(tx, scan, None, None, stop(Reason.NOT_A_TICKET, Source.NONE))
            held = self._held(tx, scanned)
            gone = self._leaving.same_scan(scanned, scan) if self._direction is not Direction.IN else None
            if gone is not None:
                return self._record.write(tx, scan, scanned.serial, None, gone)
            if self._goes_out(held, scan):
                return held
            last = held.inside[-1] if held.inside else None
            say = decide_held(
                held, self._open.door, self._open.conduct, self._ways, scan.at, online=self._open.line.online,
                green_for=self._record.green_for(last, scan),
            )  # fmt: skip
            if say is None:
                return held
            if say.reason is Reason.QUESTION:
                return self._once_more(tx, scan, scanned, say)
            return self._known(tx, scan, scanned, held, say)

    def _known(self, tx: Transaction, scan: Scan, scanned: Scanned, held: Held, say: Judgement) -> Verdict:
        attempt = held.inside[-1] if held.inside else None
        if held.unseen:  # this is the patron that a late answer was for
            attempt = held.unseen[0]
            say = replace(say, detail=replace(say.detail, people=len(held.unseen)))
            for each in held.unseen:
                admissions.move(tx, each.id, Standing.CONFIRMED, answer=each.last_answer, shown=True)
        verdict = self._record.write(tx, scan, scanned.serial, None, say, attempt=attempt)
        self._record.remember(verdict)
        return verdict

    @property
    def _direction(self) -> Direction:
        return self._open.conduct.direction if self._open.backend.capability.exits else Direction.IN

    def _goes_out(self, held: Held, scan: Scan) -> bool:
        """At a door for both ways only who is inside for certain: not one whose green came too late to be seen, and not
        the same scan again."""
        if self._direction is not Direction.BOTH or not held.inside or held.unseen:
            return self._direction is Direction.OUT
        green_for = self._record.green_for(held.inside[-1], scan)
        return green_for is None or green_for > self._open.conduct.grace

    @property
    def _ways(self) -> Ways:
        capability = self._open.backend.capability
        return Ways(final=not capability.exits, readmits=capability.readmits)

    def _held(self, tx: Transaction, scanned: Scanned) -> Held:
        event = self._open.door.event
        return Held(tuple(admissions.of_code(tx, event, scanned.serial)), terms.find(tx, event, scanned.serial))

    # What the system says.

    def _ruling(self, scan: Scan, scanned: Scanned) -> Ruling | BackendTrouble:
        backend, grant = self._open.backend, self._open.grant
        return self._errands.ask(scan, lambda seconds: backend.rule(grant, scanned, budget=seconds))

    def _follow(
        self, scan: Scan, scanned: Scanned, ruling: Ruling | BackendTrouble, *, people: int = 0, again: bool = False
    ) -> Verdict:
        match ruling:
            case Entry():
                found = self._enter(scan, scanned, ruling, people=people, again=again)
                return found if isinstance(found, Verdict) else self._claim(found)
            case Question():
                return self._ask(scan, scanned, ruling)
            case Refusal(judgement):
                return self._say(scan, scanned, judgement)
        return self._say(scan, scanned, without_system(ruling))

    def _claim(self, noted: Noted) -> Verdict:
        found = self._claiming.judge(noted)
        return self._ask(noted.wanted.scan, noted.wanted.scanned, found) if isinstance(found, Question) else found

    def _say(self, scan: Scan, scanned: Scanned, say: Judgement) -> Verdict:
        with self._open.database.decide() as tx:
            return self._record.write(tx, scan, scanned.serial, None, say)

    # What the ledger lets in.

    def _enter(self, scan: Scan, scanned: Scanned, entry: Entry, *, people: int, again: bool) -> Verdict | Noted:
        """One transaction decides whom of an entry the ledger lets in: a verdict, or what has still to be claimed."""
        event = self._open.door.event
        with self._open.database.decide() as tx:
            held = self._held(tx, scanned)
            if again:
                note_left(tx, scan.at, held.inside)
                held = self._held(tx, scanned)
            if held.unseen:  # the queue has found a lost claim meanwhile: it is this patron's
                return self._known(tx, scan, scanned, held, admit(Reason.CONFIRMED, Source.SERVER))
            terms.keep(tx, event, scanned.serial, len(entry.units), entry.until)
            free = free_units(entry, held) if self._ways.final else entry.units
            if not free:
                say, last = refused_by(entry, held), held.inside[-1] if held.inside else None
                return self._record.write(tx, scan, scanned.serial, None, say, attempt=last, holder=entry.holder)
            if len(free) > 1 and not 0 < people <= len(free):
                return self._how_many(tx, scan, scanned, entry, len(free))
            chosen = free[: people or 1]
            if self._open.backend.capability.redeems and not entry.claimed:
                return self._claiming.noted(tx, Wanted(scan, scanned, entry, chosen), held)
            attempts = [self._let_in(tx, scan, held, unit) for unit in chosen]
            source = Source.SERVER if self._open.backend.capability.redeems else Source.HOUSE
            verdict = self._record.admitted(tx, scan, entry, dict(zip(chosen, attempts, strict=True)), source)
        self._record.remember(verdict)
        return verdict

    def _let_in(self, tx: Transaction, scan: Scan, held: Held, unit: Unit) -> Attempt:
        """The attempt that stands for a unit from now on, shown."""
        standing = next((each for each in held.attempts if each.serial == unit.serial), None)
        if standing is not None and standing.standing is Standing.OPEN:
            admissions.move(tx, standing.id, Standing.CONFIRMED, shown=True)
            return standing
        if standing is not None:  # only where the system has let them in again
            note_left(tx, scan.at, (standing,))
        return self._record.begin(
            tx, scan, unit.serial, None, next_try=scan.at, standing=Standing.CONFIRMED, shown=True
        )  # fmt: skip

    # What the operator is asked.

    def _ask(self, scan: Scan, scanned: Scanned, question: Question) -> Verdict:
        choices = {each.words: Step(each.then) for each in question.choices}
        with self._open.database.decide() as tx:
            return self._put(tx, scan, scanned, question.ask, choices, holder=question.holder)

    def _how_many(self, tx: Transaction, scan: Scan, scanned: Scanned, entry: Entry, free: int) -> Verdict:
        """Several may come in on one code: all of them, or as many as stand there."""
        whole = len(entry.units)
        ask = (
            mark("{free} people may come in on this code. How many?", free=free)
            if free == whole
            else mark("{free} of {whole} people may still come in on this code. How many?", free=free, whole=whole)
        )
        choices = {str(number): Step(entry, people=number) for number in range(1, min(free, MOST_CHOICES))}
        choices = {mark("All {free}", free=free): Step(entry, people=free)} | choices | {mark("None"): Step(_NOBODY)}
        return self._put(tx, scan, scanned, ask, choices, holder=entry.holder)

    def _once_more(self, tx: Transaction, scan: Scan, scanned: Scanned, say: Judgement) -> Verdict:
        """Let in here already, and the system would let them in again: the operator's to decide."""
        when, detail = say.detail.when, say.detail
        ask = (
            mark("Let in here already at {time}. Let them in once more?", time=Clock(when))
            if when
            else mark("Let in here already. Let them in once more?")
        )
        no = Refusal(stop(Reason.ALREADY_ADMITTED, Source.LEDGER, detail))
        choices: dict[str, Step] = {mark("Let in again"): Step(None, again=True), mark("Do not let in"): Step(no)}
        return self._put(tx, scan, scanned, ask, choices, detail=detail)

    def _put(
        self, tx: Transaction, scan: Scan, scanned: Scanned, ask: str, choices: Mapping[str, Step], *, holder: str = "",
        detail: Detail | None = None,
    ) -> Verdict:  # fmt: skip
        """Puts a question to the operator."""
        ask = fit(ask)
        asked = Asked(self._questions.number(), ask, tuple(fit(each, 40) for each in choices))
        self._questions.keep(Pending(scan, scanned, asked, tuple(choices.values())))
        say = cannot_decide(Reason.QUESTION, Source.SERVER, replace(detail or Detail(), note=ask))
        return self._record.write(tx, scan, scanned.serial, None, say, holder=holder, question=asked)
