"""Sealing: what is shown is on disk first, and which greens this very run has shown."""

import logging
import threading
from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from scanner.app.turnstile.scan import Scan
from scanner.domain.admission import Attempt, Standing
from scanner.domain.rules import Facts
from scanner.domain.ruling import Entry, Unit
from scanner.domain.ticket import SectionId, Serial
from scanner.domain.verdict import Answer, Asked, Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide
from scanner.store import admissions, journal
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

log = logging.getLogger("turnstile")

_GREENS = 1000
"""How many of the latest admissions of this run may be shown green again."""


class Record:
    """Safe from several threads."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door
        self._greens: dict[int, float] = {}
        self._guard = threading.Lock()

    def begin(
        self, tx: Transaction, scan: Scan, serial: Serial, facts: Facts | None, *, next_try: datetime,
        standing: Standing = Standing.OPEN, shown: bool = False, sent: datetime | None = None,
    ) -> Attempt:  # fmt: skip
        """A new attempt of this door; the caller has made sure in this transaction that none stands."""
        door = self._open.door
        section = facts.ticket.section.id if facts and facts.ticket else self._only_section
        return admissions.begin(
            tx, door.event, serial, section=section, at=scan.at, redeemer=door.redeemer, device=door.device,
            standing=standing, shown=shown, next_try=next_try, sent=sent,
        )  # fmt: skip

    @property
    def _only_section(self) -> SectionId:
        """Without a list all of an event is one section, where it has any."""
        sections = self._open.door.sections
        return sections[0].id if len(sections) == 1 and not self._open.backend.capability.lists else SectionId("")

    def write(
        self, tx: Transaction, scan: Scan, serial: Serial | None, facts: Facts | None, say: Judgement,
        *, attempt: Attempt | None = None, holder: str = "", section: str = "", question: Asked | None = None,
    ) -> Verdict:  # fmt: skip
        """The verdict, in the journal as soon as the transaction ends. `holder` and `section` are for where there is no
        list to name them."""
        verdict = self.verdict(scan, serial, say, facts, attempt, holder=holder, section=section, question=question)
        body = {
            "verdict": verdict.answer.value, "reason": verdict.reason.value, "source": say.source.value,
            "provisional": say.provisional, "serial": serial, "attempt": verdict.attempt,
            "status": say.detail.status, "gate": say.detail.gate, "lane": scan.lane,
            "when": say.detail.when.isoformat() if say.detail.when else "",
        }  # fmt: skip
        kept = {name: value for name, value in body.items() if value not in {None, ""}}
        journal.append(tx, scan.at, Voice.DOOR, "verdict", kept)
        return verdict

    def fault(self, scan: Scan) -> Verdict:
        """The answer where this program has a fault: in the journal too, if that can be."""
        say = cannot_decide(Reason.TROUBLE)
        try:
            with self._open.database.write() as tx:
                return self.write(tx, scan, None, None, say)
        except Exception:
            log.exception("a fault could not be noted in the journal")
            return self.verdict(scan, None, say)

    def admitted(
        self, tx: Transaction, scan: Scan, entry: Entry, let_in: Mapping[Unit, Attempt], source: Source
    ) -> Verdict:
        """The green for people who come in on one code; each of them stands in the journal."""
        say = admit(Reason.CONFIRMED, source, detail=Detail(note=entry.note, people=len(let_in)))
        section = ", ".join(
            label if count == 1 else f"{count} \u00d7 {label}"
            for label, count in Counter(each.label for each in let_in if each.label).items()
        )
        first, *others = let_in.values()
        for each in others:
            body = {"attempt": each.id, "serial": each.serial}
            journal.append(tx, scan.at, Voice.DOOR, Standing.CONFIRMED.value, body)
        return self.write(tx, scan, first.serial, None, say, attempt=first, holder=entry.holder, section=section)

    def verdict(
        self, scan: Scan, serial: Serial | None, say: Judgement, facts: Facts | None = None,
        attempt: Attempt | None = None, *, holder: str = "", section: str = "", question: Asked | None = None,
    ) -> Verdict:  # fmt: skip
        """The same without the journal, for where the disk does not take it."""
        ticket = facts.ticket if facts else None
        return Verdict(
            at=scan.at, text=scan.text, serial=serial, judgement=say,
            section=(ticket.section.name or self._section_name(ticket.section.id)) if ticket else section or None,
            holder=(ticket.holder.name if ticket else holder) or None,
            list_age=facts.list_age if facts else None,
            attempt=attempt.id if attempt else None,
            lane=scan.lane, question=question,
        )  # fmt: skip

    def remember(self, verdict: Verdict) -> None:
        """Notes a green that is on disk and about to be shown."""
        if verdict.attempt is None or verdict.answer is not Answer.ADMIT or verdict.reason is Reason.SAME_SCAN:
            return
        with self._guard:
            self._greens[verdict.attempt] = self._open.clock.monotonic()
            while len(self._greens) > _GREENS:
                self._greens.pop(next(iter(self._greens)))

    def green_for(self, attempt: Attempt | None, scan: Scan) -> float | None:
        """Seconds since this run showed this attempt its green, by the monotonic clock: the wall clock may have been
        set, and another program may share the ledger. None when it did not."""
        with self._guard:
            shown_at = None if attempt is None else self._greens.get(attempt.id)
        return None if shown_at is None else scan.began - shown_at

    def _section_name(self, section: str) -> str:
        return next((each.name for each in self._open.door.sections if each.id == section), "")
