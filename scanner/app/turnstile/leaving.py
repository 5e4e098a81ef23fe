"""People who go out, where the system takes note of it: they may come in again."""

from collections.abc import Iterable
from datetime import datetime

from scanner.app.turnstile.errands import Errands, without_system
from scanner.app.turnstile.record import Record
from scanner.app.turnstile.scan import Scan
from scanner.backends.errors import BackendTrouble
from scanner.domain.admission import Attempt, Standing
from scanner.domain.held import Held
from scanner.domain.ruling import Claim, Entry, Marked, Refusal, Ruling, Scanned
from scanner.domain.verdict import Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide
from scanner.store import admissions, journal
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.claims import claim_of
from scanner.sync.open_door import OpenDoor


class Leaving:
    """One scan at a time."""

    def __init__(self, open_door: OpenDoor, record: Record, errands: Errands) -> None:
        self._open = open_door
        self._record = record
        self._errands = errands
        self._gone: dict[str, float] = {}

    def judge(self, scan: Scan, scanned: Scanned, held: Held) -> Verdict:
        """The system is told, and the ledger follows. A lost answer is asked for by another scan: to leave twice does
        no harm."""
        backend, grant, claim = self._open.backend, self._open.grant, self._claim(scanned, held)
        say = self._said(self._errands.ask(scan, lambda seconds: backend.leave(grant, claim, budget=seconds)))
        with self._open.database.decide() as tx:
            if say.reason is Reason.LEFT:
                note_left(tx, scan.at, held.inside)
            attempt = held.inside[-1] if held.inside else None
            verdict = self._record.write(tx, scan, scanned.serial, None, say, attempt=attempt)
        if say.reason is Reason.LEFT:
            self._remember(scanned)
        return verdict

    def same_scan(self, scanned: Scanned, scan: Scan) -> Judgement | None:
        """Who has just been shown the way out is, by the same scan again: neither refused nor let in once more."""
        shown_at = self._gone.get(scanned.serial)
        if shown_at is None or scan.began - shown_at > self._open.conduct.grace:
            return None
        return admit(Reason.LEFT, Source.LEDGER)

    def _remember(self, scanned: Scanned) -> None:
        now = self._open.clock.monotonic()
        recent = {serial: at for serial, at in self._gone.items() if now - at <= self._open.conduct.grace}
        self._gone = recent | {scanned.serial: now}

    def _claim(self, scanned: Scanned, held: Held) -> Claim:
        door = self._open.door
        if held.inside:
            return claim_of(held.inside, since=None)
        return Claim((Marked(scanned.serial, ""),), door.redeemer, door.device)

    @staticmethod
    def _said(ruling: Ruling | BackendTrouble) -> Judgement:
        match ruling:
            case Entry():
                return admit(Reason.LEFT, Source.SERVER)
            case Refusal(judgement):
                return judgement
            case BackendTrouble():
                return without_system(ruling)
        return cannot_decide(Reason.NOT_VERIFIED, Source.SERVER, Detail(note=ruling.ask))


def note_left(tx: Transaction, at: datetime, attempts: Iterable[Attempt]) -> None:
    """They count as inside no more; their tickets may have another attempt."""
    for each in attempts:
        admissions.move(tx, each.id, Standing.LEFT, answer=each.last_answer)
        journal.append(tx, at, Voice.DOOR, Standing.LEFT.value, {"attempt": each.id, "serial": each.serial})
