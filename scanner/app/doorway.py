"""A doorway: one door, set up and in use, with everything the window and the commands need of it.

Put together by `app.build`. The engine and the turnstile's own thread run between `start` and `close`; `present`
works without them.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from scanner.app import purge, settings_journal
from scanner.app import settings as settings_file
from scanner.app.arrivals import Arrivals, Code
from scanner.app.beside import Beside
from scanner.app.companions import CompanionsOf
from scanner.app.door_choice import DoorChoice
from scanner.app.flow import FlowWatch
from scanner.app.journal_care import JournalCare
from scanner.app.journal_sealer import Sealer
from scanner.app.layouts import Layouts
from scanner.app.leftovers import Leftovers
from scanner.app.names import Names
from scanner.app.override import Overrides
from scanner.app.paths import Paths
from scanner.app.preflight.door_side import DoorSide
from scanner.app.presets import Presets
from scanner.app.queue_care import EVERY_ENTRY, Allow, QueueCare
from scanner.app.report import Reports
from scanner.app.search import Search
from scanner.app.settings import COMFORT, Settings
from scanner.app.shift import Shifts
from scanner.app.supervisor import Deed, Supervisor
from scanner.app.tokens import Tokens
from scanner.app.turnstile import Turnstile
from scanner.app.usb_relay import Relay
from scanner.backends.base import Capability
from scanner.domain.admission import Attempt
from scanner.domain.attendance import Attendance, attendance
from scanner.domain.door import Door
from scanner.domain.flow import Flow
from scanner.domain.notices import TroubleSaid
from scanner.domain.party import Party
from scanner.domain.queue import Conflict
from scanner.domain.sales import Sales
from scanner.domain.text import mark
from scanner.domain.ticket import SectionId, Serial, Ticket
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, Verdict
from scanner.store import admissions, journal, outbox, overrides, rescue, tickets
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.store.outbox import Counts
from scanner.sync.engine import Engine
from scanner.sync.flush import Flush
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull, Rhythm
from scanner.sync.sales import SalesWatch
from scanner.sync.token import TokenWatch
from scanner.worker import Worker

log = logging.getLogger("door")

CLOSING = 5.0
"""Seconds that closing waits for what is under way, unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Status:
    """How the door stands at one instant. What waits or needs a person is of all events. `list_at`: our clock when the
    list was last complete, None when it never was. `skew`: seconds by which the server's clock is ahead of this
    machine's, None while unknown."""

    door: Door
    online: bool
    line_since: datetime
    line_cause: str
    tickets: int
    list_at: datetime | None
    waiting: int
    conflicts: int
    parked: int
    confirmed: int
    admitted: int
    revoked: bool
    skew: float | None = None
    overrides: int = 0
    """How many of those admitted a supervisor let in all the same."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a doorway is made of; `app.build` makes them."""

    open_door: OpenDoor
    turnstile: Turnstile
    engine: Engine
    token: TokenWatch
    flush: Flush
    pull: Pull
    sealer: Sealer
    leftovers: Leftovers
    sales: SalesWatch
    beside: Beside
    names: purge.AtOpening


class Doorway:
    """Safe from several threads. Close it: that ends its threads and closes its database."""

    def __init__(
        self, parts: Parts, paths: Paths, settings: Settings, tokens: Callable[[Supervisor], Tokens],
        doors: Callable[[Allow], DoorChoice],
    ) -> None:  # fmt: skip
        self._parts = parts
        self._open = parts.open_door
        self._paths = paths
        self.settings = settings
        self.supervisor = Supervisor(
            parts.open_door.database, parts.open_door.clock, by=lambda: self.door.redeemer,
            minutes=settings.supervisor_minutes,
        )  # fmt: skip
        self.supervisor.look()
        self.names = Names(self.supervisor, lambda: self.settings)
        self.care = QueueCare(parts.open_door, parts.engine, self.supervisor.require, self.names.seen)
        self.journal = JournalCare(parts.open_door, parts.sealer, self.supervisor.require)
        self.relay = Relay(parts.open_door, parts.sealer, self.supervisor.require, parts.engine.wake)
        self.overrides = Overrides(
            parts.open_door, parts.turnstile.record, parts.engine, self.supervisor.require
        )  # fmt: skip
        self.tokens = tokens(self.supervisor)
        self.doors = doors(self.supervisor.require)
        self.presets = Presets(parts.open_door, self.supervisor.require)
        self.shifts = Shifts(parts.open_door, self.supervisor.require)
        self.reports = Reports(parts.open_door, self.care)
        self.search = Search(parts.open_door, self.supervisor, settings, self.names)
        self.companions = CompanionsOf(parts.open_door)
        self.layouts = Layouts(parts.open_door)
        self.flow = FlowWatch(parts.open_door)
        self.preflight = DoorSide(parts.open_door, paths)
        self._arrivals = Arrivals(self.present_together, lambda: parts.turnstile.alone)
        self._workers = (
            Worker("engine", self._run_engine, on_crash=self._crashed),
            Worker("turnstile", self._arrivals.run, on_crash=self._crashed),
            Worker("sealer", parts.sealer.run, on_crash=self._crashed),
            Worker("leftovers", parts.leftovers.run, on_crash=self._crashed),
        )
        self.beside = parts.beside
        self.beside.note = self._note
        self._beside = Worker("beside", parts.beside.run, on_crash=self._crashed)
        self._started = False

    @property
    def door(self) -> Door:
        return self._open.door

    @property
    def capability(self) -> Capability:
        """What the door's system can do; the window and the commands go by it."""
        return self._open.backend.capability

    @property
    def sales(self) -> Sales | None:
        """What the system said last of how many it sold; None where it does not, or has not yet."""
        return self._parts.sales.latest

    def attendance(self, flow: Flow) -> Attendance | None:
        """Expected against admitted: by what stands beside the door, else by the door's own system, if either tells."""
        told = self.beside.told(flow)
        return told or (attendance(self.sales, flow, {}) if self.sales else None)

    def start(self) -> None:
        """Starts the engine and the thread that takes what is submitted."""
        self._started = True
        self._beside.start()
        for worker in self._workers:
            worker.start()

    def close(self, *, within: float = CLOSING) -> None:
        """Ends the threads, lets go of the server, closes the database. What is queued is on disk and stays.

        Waits `within` seconds at most for requests under way. One that takes longer is left to itself, and so is the
        database: whatever comes of it is written down still, or looked up at the next start.
        """
        was_closed, self._open.closing = self._open.closing, True
        until = time.monotonic() + within
        self._beside.stop()  # it is not waited for: it touches nothing of the door's
        for worker in self._workers:
            worker.stop()
        self._arrivals.wake()
        self._parts.engine.wake()
        self._parts.leftovers.wake()
        ended = [worker.join(max(0.0, until - time.monotonic())) for worker in self._workers if self._started]
        ended.append(self._parts.turnstile.close(max(0.0, until - time.monotonic())))
        self.tokens.close()
        self._parts.leftovers.close()
        self._open.backend.close()
        if all(ended):
            if not was_closed:
                if not self._started:
                    self._parts.names.run()
                self._parts.sealer.try_seal()
            self._open.database.close()
        else:
            # To close a connection that another thread is using can bring the whole process down: it goes with it.
            log.info("closed while a request was still under way")

    def _crashed(self, name: str, error: BaseException) -> None:
        """A thread has ended that should not have: said aloud, since nothing of its work goes on."""
        if self._open.closing:
            log.info("%s ended while the door closed: %s", name, type(error).__name__)
            return
        log.error("%s ended by a fault", name, exc_info=error)
        self._open.notify(
            TroubleSaid(
                mark("A part of the program has stopped ({name}).", name=name),
                mark("Start it again; every scan so far is kept."),
            )
        )

    def submit(self, text: str, lane: str = "") -> None:
        """Queues a code for the turnstile; returns at once. The answer comes as a notice. `lane`: which of several
        cameras read it."""
        self._arrivals.put(Code(text, lane))

    def present(self, text: str, lane: str = "") -> Verdict:
        """Answers a code on the calling thread."""
        verdict = self._parts.turnstile.present(text, lane)
        if verdict.provisional:
            self._parts.engine.wake()
        return verdict

    def present_together(self, codes: Sequence[tuple[str, str]]) -> list[Verdict]:
        """Answers codes that wait, each with its lane, on the calling thread."""
        verdicts = self._parts.turnstile.present_together(codes)
        if any(each.provisional for each in verdicts):
            self._parts.engine.wake()
        return verdicts

    def submit_answer(self, number: int, choice: int) -> None:
        """Queues the operator's choice (see `answer`); returns at once. What follows comes as a notice."""
        self._arrivals.put(partial(self.answer, number, choice))

    def answer(self, number: int, choice: int) -> Verdict | None:
        """What follows from the operator's choice, by its place among those of a verdict's question; None when that has
        lapsed."""
        return self._parts.turnstile.answer(number, choice)

    @property
    def takes_parties(self) -> bool:
        """Whether several codes are worth answering together: not where the system rules on each by itself, and may
        have a question about it."""
        return not self._open.backend.capability.rules

    def submit_party(self, texts: Sequence[str], lane: str = "", *, before: int = 0) -> None:
        """Queues several codes that are answered together; returns at once. The answers come as one notice. `before`:
        how many of these people were let in just before."""
        self._arrivals.put(partial(self.present_party, tuple(texts), lane, before=before))

    def present_party(self, texts: Sequence[str], lane: str = "", *, before: int = 0) -> Party:
        """Answers several codes together, on the calling thread."""
        party = self._parts.turnstile.present_party(texts, lane, before=before)
        if party.provisional:
            self._parts.engine.wake()
        return party

    def status(self) -> Status:
        """How things stand. Reads the database."""
        line, door = self._open.line.state, self._open.door
        with self._open.database.read() as tx:
            listed = tickets.state(tx, door.event)
            counts, others = outbox.counts_and_elsewhere(tx, door.event)
            overridden = overrides.count(tx, door.event)
        return Status(
            door=door, online=line.online, line_since=line.since, line_cause=line.cause, tickets=listed.rows,
            list_at=listed.at, waiting=counts.waiting + others.waiting,
            conflicts=counts.conflicts + others.conflicts, parked=counts.parked + others.parked,
            confirmed=counts.confirmed, admitted=counts.admitted, revoked=door.revoked, skew=self._open.line.skew,
            overrides=overridden,
        )  # fmt: skip

    def history(self, limit: int = 100) -> list[Verdict]:
        """Verdicts as they were shown, newest first. Reads the database."""
        with self._open.database.read() as tx:
            rows = list(journal.rows(tx, kind="verdict", newest_first=True, limit=limit))
            return [_verdict(tx, self._open.door, row) for row in rows]

    def queue(self) -> tuple[Counts, list[Attempt]]:
        """How the queue of this event stands, and each entry of any that waits or needs a person."""
        with self._open.database.read() as tx:
            found = [each for event in outbox.events(tx, EVERY_ENTRY) for each in outbox.entries(tx, event)]
            return outbox.counts(tx, self._open.door.event), sorted(found, key=lambda each: each.id)

    def listed(self) -> list[Ticket]:
        """The ticket list as last heard."""
        with self._open.database.read() as tx:
            return list(tickets.every(tx, self._open.door.event))

    def admitted(self) -> list[Attempt]:
        """Everyone let in at this door, in order."""
        with self._open.database.read() as tx:
            return list(admissions.let_in(tx, self._open.door.event))

    def admitted_by_section(self) -> dict[str, int]:
        with self._open.database.read() as tx:
            return outbox.admitted_by_section(tx, self._open.door.event)

    def switch_section(self, section: SectionId, *, open_: bool) -> None:
        """Opens or closes a section at this door; it is in the journal. Raises NeedsSupervisor."""
        self.supervisor.require(Deed.SECTIONS)
        self._open.switch(section, open_=open_)

    def change_settings(self, **values: object) -> Settings:
        """Changes settings, on disk and at once for the next scan. Raises SetupTrouble for values that make no
        sense, NeedsSupervisor for those that are no matter of comfort alone."""
        if not COMFORT.issuperset(values):
            self.supervisor.require(Deed.SETTINGS)
        changed = settings_file.changed(self.settings, **values)
        settings_file.save(changed, self._paths.settings)
        with self._open.database.write() as tx:
            chosen = {name: getattr(changed, name) for name in values}
            settings_journal.note(tx, self._open.clock.now(), chosen, by=self.door.redeemer)
        self.settings = changed
        self._open.conduct = changed.conduct
        self.search.settings = changed
        self.supervisor.minutes = changed.supervisor_minutes
        if changed.hashed_codes:
            self.index_hashes()
        self._parts.pull.rhythm = Rhythm(changed.delta_every, changed.full_every, changed.hashed_codes)
        self._parts.token.every = changed.token_every
        return changed

    def park(self, attempt: int, note: str, by: str = "") -> bool:
        """Sets a waiting entry aside, on a person's word; says whether there was one to set aside."""
        return self.care.park(attempt, note, by)

    def retry(self, attempt: int, by: str = "") -> bool:
        """Takes a parked entry up again; says whether there was one."""
        return self.care.retry(attempt, by)

    def resolve(self, attempt: int, note: str, by: str = "") -> bool:
        """Closes a conflict: a person has seen to it and says how. It stays in the ledger and the journal for good."""
        return self.care.resolve(attempt, note, by)

    def conflicts(self, *, closed: bool = False, limit: int | None = None) -> list[Conflict]:
        """Conflicts that are open, or those that were closed; newest first. Reads the database."""
        return self.care.conflicts(closed=closed, limit=limit)

    def index_hashes(self) -> None:
        """Makes the tickets that are listed already findable by their version 2 hash; the list does so for new ones."""
        with self._open.database.write() as tx:
            if not tickets.is_indexed(tx, self._open.door.event):
                tickets.index_digests(tx, self._open.door.event, list(tickets.every(tx, self._open.door.event)))

    def sync_now(self) -> None:
        """Has the engine try everything now."""
        self._parts.engine.hurry()
        self._parts.leftovers.hurry()

    def sync(self, *, full: bool = False) -> Status:
        """Reads the token, brings the list up to date and sends the queue, on the calling thread. Raises
        BackendTrouble."""
        self._parts.names.run()
        self._parts.leftovers.drain(seconds=60.0)
        self._parts.token.step()
        self._parts.pull.catch_up(full=full)
        self._parts.flush.drain(seconds=600.0)
        return self.status()

    def flush(self, *, seconds: float = 600.0) -> None:
        """Sends what waits, on the calling thread, that of other events first. Raises the BackendTrouble that ended
        it."""
        self._parts.leftovers.drain(seconds=seconds)
        self._parts.flush.drain(seconds=seconds)

    def first_broken_row(self) -> int | None:
        """The first row of the journal that does not fit; None when it holds."""
        with self._open.database.read() as tx:
            return journal.first_broken(tx)

    def repairs(self) -> list[journal.Row]:
        """What the journal says of damaged files that were repaired (`store.rescue`), in order."""
        with self._open.database.read() as tx:
            return list(journal.rows(tx, kind=rescue.KIND))

    def _run_engine(self, stop: threading.Event) -> None:
        """Names that are due go before the list brings new ones."""
        self._parts.names.run(stop)
        self._parts.engine.run(stop)

    def _note(self, kind: str, about: Mapping[str, object]) -> None:
        with self._open.database.write() as tx:
            body = {**about, "by": self.door.redeemer}
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, kind, body)


def _verdict(tx: Transaction, door: Door, row: journal.Row) -> Verdict:
    """A verdict as the journal kept it; names come from the list, since the journal holds none."""
    body = row.body
    serial = Serial(body["serial"]) if "serial" in body else None
    known = tickets.find(tx, door.event, serial) if serial else None
    when = datetime.fromisoformat(body["when"]) if "when" in body else None
    judgement = Judgement(
        Answer(body["verdict"]),
        Reason(body["reason"]),
        Source(body["source"]),
        provisional=bool(body.get("provisional")),
        detail=Detail(when=when, gate=body.get("gate", ""), status=body.get("status", "")),
    )
    section = known.ticket.section.name if known else None
    holder = (known.ticket.holder.name or None) if known else None
    return Verdict(
        row.at, serial or "", serial, judgement, section, holder, attempt=body.get("attempt"), lane=body.get("lane", "")
    )
