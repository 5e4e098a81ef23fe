"""A door that stands open: what every part of the engine works on, in one value.

`door` and `conduct` are values that are replaced whole, so a reader in any thread sees one or the other state and
never half of one.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace

from scanner.backends.base import Backend
from scanner.backends.errors import BackendTrouble, NoAnswer, TokenUnknown
from scanner.clock import Clock
from scanner.domain.door import Conduct, Door, OtherDoor, Preset
from scanner.domain.event import Grant
from scanner.domain.notices import Notify, QueueChanged, SectionsChanged, TokenRestored, TokenRevoked
from scanner.domain.ticket import SectionId
from scanner.store import doors, journal, outbox
from scanner.store.database import Database, Transaction
from scanner.store.journal import Voice
from scanner.sync.line import Line
from scanner.sync.list_age import ListAge
from scanner.sync.poison import Witness


def _nothing_else(_tx: Transaction) -> None:
    """Nothing else is written down."""


class OpenDoor:
    """Safe from several threads."""

    def __init__(
        self,
        door: Door,
        *,
        conduct: Conduct,
        database: Database,
        backend: Backend,
        line: Line,
        clock: Clock,
        notify: Notify,
    ) -> None:
        self.door = door
        self.conduct = conduct
        self.database = database
        self.backend = Witness(backend)
        self.line = line
        self.clock = clock
        self.notify = notify
        self.list_age = ListAge(line, clock)
        self.closing = False
        self._changing = threading.Lock()

    @property
    def grant(self) -> Grant:
        return Grant(self.door.event, tuple(section.id for section in self.door.sections))

    def switch(self, section: SectionId, *, open_: bool) -> None:
        """Opens or closes a section at this door; on disk before it counts."""
        name = next((each.name for each in self.door.sections if each.id == section), section)
        kind = "section_opened" if open_ else "section_closed"
        self._change(
            lambda door: replace(door, closed=door.closed - {section} if open_ else door.closed | {section}),
            Voice.OPERATOR, kind, {"section": section, "name": name, "by": self.door.redeemer},
        )  # fmt: skip
        self.notify(SectionsChanged(self.door.sections, self.door.closed))

    def arrange(self, preset: Preset, *, by: str) -> None:
        """Opens and closes sections as a preset has it, all at once; on disk before it counts."""
        closed = preset.closes(self.door.sections)
        body = {"name": preset.name, "closed": sorted(closed), "by": by or self.door.redeemer}
        self._change(lambda door: replace(door, closed=closed), Voice.OPERATOR, "preset_applied", body)
        self.notify(SectionsChanged(self.door.sections, self.door.closed))

    def know(self, others: tuple[OtherDoor, ...], *, by: str) -> None:
        """What other doors serve, from now on."""
        served = {each.name: sorted(each.sections) for each in others}
        body = {"doors": served, "by": by or self.door.redeemer}
        self._change(
            lambda door: replace(door, others=others), Voice.OPERATOR, "other_doors", body,
            along=lambda tx: doors.keep_others(tx, self.door.event, others),
        )  # fmt: skip

    def hand_over(self, redeemer: str, *, by: str) -> None:
        """Somebody else stands here from now on; what was let in before stays under the name before."""
        door = self.door
        body = {"event": door.event, "device": door.device, "redeemer": redeemer, "url": door.url}
        body |= {"before": door.redeemer, "by": by or door.redeemer}
        self._change(lambda now: replace(now, redeemer=redeemer), Voice.OPERATOR, "handed_over", body)

    def renew(self, door: Door) -> None:
        """Takes over what the server says of the token: sections, title, that it is good."""
        was = self.door
        if door == was:
            return
        self._change(
            lambda now: replace(now, sections=door.sections, title=door.title, revoked=door.revoked),
            Voice.SERVER, "token_read", {"sections": [section.id for section in door.sections]},
        )  # fmt: skip
        if door.sections != was.sections:
            self.notify(SectionsChanged(self.door.sections, self.door.closed))
        if was.revoked and not door.revoked:
            self.notify(TokenRestored())

    def trouble(self, error: BackendTrouble) -> None:
        """Draws the consequence that a trouble has for the whole door."""
        if isinstance(error, NoAnswer):
            self.line.lost(error.title)
        elif isinstance(error, TokenUnknown) and not self.door.revoked:
            self._change(lambda door: replace(door, revoked=True), Voice.SERVER, "token_revoked", {})
            self.notify(TokenRevoked(error.title))

    def know_the_time(self, *, budget: float) -> None:
        """Hears the server's clock before it is relied on: this machine's may be hours off, and an admission that
        seems older than our request would pass for somebody else's. Raises BackendTrouble."""
        if not self.line.timed:
            self.backend.enter(budget=budget)
            self.line.heard(None)

    def tell_queue(self) -> None:
        with self.database.glance() as tx:
            counts, others = outbox.counts_and_elsewhere(tx, self.door.event)
        self.notify(
            QueueChanged(
                counts.waiting + others.waiting, counts.conflicts + others.conflicts, counts.parked + others.parked,
                counts.confirmed,
            )
        )  # fmt: skip

    def _change(
        self, made: Callable[[Door], Door], voice: Voice, kind: str, body: Mapping[str, object], *,
        along: Callable[[Transaction], None] = _nothing_else,
    ) -> None:  # fmt: skip
        """`along`: what else is written down by the same transaction."""
        with self._changing:
            new = made(self.door)
            with self.database.write() as tx:
                doors.update(tx, new)
                along(tx)
                journal.append(tx, self.clock.now(), voice, kind, body)
            self.door = new
