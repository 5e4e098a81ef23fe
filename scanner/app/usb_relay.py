"""Scans from a dying laptop, carried to another door, which sends them.

They go out under the names of the door that made them, whoever sends them, and are looked up first: so a scan counts
once, though it be taken twice, and though the laptop come back and send it too. Where somebody was let in here on the
same ticket as well, that is a conflict for people, and said.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from scanner.app import usb_parcel, whole_file
from scanner.app.journal_care import ALONE, Watcher
from scanner.app.journal_sealer import Sealer
from scanner.app.supervisor import Deed
from scanner.app.whole_file import Cancelled
from scanner.domain.admission import Attempt, Standing
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import ConflictFound, Notice
from scanner.domain.text import Text, mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Reason, Source, stop
from scanner.store import journal, outbox, relay, said
from scanner.store.database import Transaction
from scanner.store.journal import Voice
from scanner.store.relay import Fate, Scan
from scanner.sync.open_door import OpenDoor
from scanner.sync.progress import Pace

ENDING = ".scans"
TOGETHER = 200
"""Scans that are taken in one transaction: a scan at this door waits no longer than that."""

_SLACK = timedelta(minutes=2)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""Where the laptop never heard the server's clock: whatever the server has of this serial by this very door is it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a file holds, before any of it is taken."""

    scans: tuple[Scan, ...]
    event: str
    title: str
    device: str
    made_at: datetime
    signed_by: str


@dataclass(slots=True)
class Taken:
    """What became of a parcel. `both` names the tickets on which somebody was let in at both doors."""

    fates: Counter[Fate] = field(default_factory=Counter)
    both: list[Serial] = field(default_factory=list)


class Relay:
    """Safe from several threads."""

    def __init__(
        self, open_door: OpenDoor, sealer: Sealer, allow: Callable[[Deed], None], wake: Callable[[], None]
    ) -> None:
        """`wake` has the queue looked at."""
        self._open = open_door
        self._sealer = sealer
        self._allow = allow
        self._wake = wake
        self._taking = threading.Lock()

    def waiting(self) -> int:
        """How many scans there are to be carried."""
        with self._open.database.read() as tx:
            return len(relay.unsent(tx, self._open.door.event))

    def give(self, path: Path, passphrase: str) -> int:
        """Writes all that the server does not know of yet; answers how many. They stay here as well. Raises
        SetupTrouble, StoreTrouble, NeedsSupervisor."""
        self._allow(Deed.RELAY)
        door = self._open.door
        with self._open.database.read() as tx:
            scans = [(each.id, self._scan(each)) for each in relay.unsent(tx, door.event)]
        content = {
            "event": door.event, "title": door.title, "device": door.device, "made_at": _text(self._open.clock.now()),
            "scans": [_fields(scan) for _, scan in scans],
        }  # fmt: skip
        sealed = usb_parcel.seal(content, passphrase, self._sealer.key())
        with whole_file.written(path) as file:
            # Noted first: once the file is there, another door may send them.
            self._note_given([(number, scan.since) for number, scan in scans], path)
            file.write(sealed)
        return len(scans)

    def look(self, path: Path, passphrase: str) -> Parcel:
        """What a file holds. Raises SetupTrouble for one that is not for this door."""
        opened = usb_parcel.open_file(path, passphrase)
        try:
            parcel = _parcel(opened)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise SetupTrouble(
                mark("{name} does not say what a door needs to know.", name=path.name),
                mark("Have the other door write the file once more, with this version of the program."),
            ) from None
        if parcel.event != self._open.door.event:
            raise SetupTrouble(
                mark("These scans are for another event: {title}.", title=parcel.title),
                mark("Take them over at a door for that event."),
            )
        return parcel

    def take(self, parcel: Parcel, watcher: Watcher = ALONE) -> Taken:
        """Takes a parcel over, each scan once. What was taken stays taken when it is cancelled. Raises NeedsSupervisor,
        StoreTrouble, Cancelled."""
        self._allow(Deed.RELAY)
        taken, pace, done = Taken(), Pace(self._open.clock), 0
        with self._taking:
            for start in range(0, len(parcel.scans), TOGETHER):
                some = parcel.scans[start : start + TOGETHER]
                if watcher.cancelled():
                    raise Cancelled
                for notice in self._take(some, taken):
                    self._open.notify(notice)
                done += len(some)
                watcher.progress(pace.at(done, len(parcel.scans), full=True))
            self._note_taken(parcel, taken)
        self._open.tell_queue()
        self._wake()
        return taken

    def _take(self, scans: Sequence[Scan], taken: Taken) -> list[Notice]:
        event, now = self._open.door.event, self._open.clock.now()
        notices: list[Notice] = []
        fates: list[tuple[Fate, Serial]] = []
        with self._open.database.write() as tx:
            known = relay.known(tx, event, {each.device for each in scans})
            for scan in scans:
                if relay.identity(scan) in known:
                    fates.append((Fate.ALREADY, scan.serial))
                    continue
                known.add(relay.identity(scan))
                fate, attempt = relay.take(tx, event, scan, now)
                fates.append((fate, scan.serial))
                if fate is Fate.TAKEN:
                    self._note_scan(tx, attempt, now)
                elif fate is Fate.BOTH:
                    notices += self._double(tx, attempt, scan, now)
        taken.fates.update(fate for fate, _ in fates)
        taken.both += [serial for fate, serial in fates if fate is Fate.BOTH]
        return notices

    def _double(self, tx: Transaction, mine: Attempt, scan: Scan, now: datetime) -> Iterator[Notice]:
        """Two people on one ticket. Where the server has ours, it is a conflict now; where it has neither yet, ours is
        sent first, and the note says what else there was."""
        judgement = stop(
            Reason.ALREADY_ADMITTED, Source.LEDGER, Detail(when=scan.at, gate=scan.device, redeemer=scan.redeemer)
        )
        body: dict[str, Any] = {"attempt": mine.id, "serial": mine.serial}
        if mine.standing is Standing.CONFIRMED:
            outbox.settle(tx, [(mine.id, Standing.CONFLICT, f"also let in at {scan.device}")])
            body |= {
                "reason": judgement.reason.value, "when": _text(scan.at), "gate": scan.device,
                "redeemer": scan.redeemer, "skew": round(self._open.line.skew or 0.0),
            }  # fmt: skip
            journal.append(tx, now, Voice.DOOR, Standing.CONFLICT.value, body)
            yield ConflictFound(mine.id, mine.serial, mine.presented_at, judgement)
        elif mine.standing in {Standing.PROVISIONAL, Standing.PARKED}:
            note = f"Also let in at {scan.device}, {scan.at.astimezone():%H:%M:%S}; its scans were carried here"
            told = said.of(tx, [mine.id]).get(mine.id, said.NOTHING).note
            if told is None or told.body["note"] != note:
                journal.append(tx, now, Voice.DOOR, "note", body | {"note": note, "by": self._open.door.redeemer})

    def _scan(self, attempt: Attempt) -> Scan:
        skew = self._open.line.skew
        since = _LONG_AGO if skew is None else attempt.presented_at + timedelta(seconds=skew) - _SLACK
        return Scan(
            attempt.serial, attempt.section, attempt.presented_at, attempt.redeemer, attempt.device,
            attempt.standing is Standing.PARKED, attempt.first_sent or since, attempt.last_sent, attempt.last_answer,
        )  # fmt: skip

    def _note_given(self, since: list[tuple[int, datetime]], path: Path) -> None:
        with self._open.database.write() as tx:
            relay.given(tx, since)
            body = {
                "scans": len(since), "attempts": [number for number, _ in since], "file": path.name,
                "by": self._open.door.redeemer,
            }  # fmt: skip
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "scans_given", body)

    def _note_scan(self, tx: Transaction, attempt: Attempt, now: datetime) -> None:
        body = {
            "attempt": attempt.id, "serial": attempt.serial, "at": _text(attempt.presented_at),
            "device": attempt.device, "redeemer": attempt.redeemer,
        }  # fmt: skip
        journal.append(tx, now, Voice.DOOR, relay.TAKEN, body)

    def _note_taken(self, parcel: Parcel, taken: Taken) -> None:
        body = {
            "device": parcel.device, "signed_by": parcel.signed_by, "made_at": _text(parcel.made_at),
            "by": self._open.door.redeemer,
            **{fate.name.lower(): taken.fates[fate] for fate in Fate},
        }  # fmt: skip
        with self._open.database.write() as tx:
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "scans_taken", body)


def needs_a_person(taken: Taken) -> bool:
    return bool(taken.fates[Fate.LATER] or taken.fates[Fate.BOTH])


def words(taken: Taken) -> tuple[str, Text]:
    """What became of a parcel, in a sentence, and what is to be done."""
    count = taken.fates
    parts = mark("{n} scan(s) taken over.", "", count[Fate.TAKEN])
    if count[Fate.LATER]:
        advice = mark("{n} could not be taken yet: take the file once more in a minute.", "", count[Fate.LATER])
    elif count[Fate.BOTH]:
        advice = mark("{n} ticket(s) let in at both doors: see the conflicts and notes.", "", count[Fate.BOTH])
    elif count[Fate.ALREADY] and not count[Fate.TAKEN]:
        advice = mark("All of them were here before. Nothing was doubled.")
    else:
        advice = mark("They are sent under the name of the door that made them.")
    return parts, advice


def _fields(scan: Scan) -> dict[str, Any]:
    return {
        "serial": scan.serial, "section": scan.section, "at": _text(scan.at), "redeemer": scan.redeemer,
        "device": scan.device, "parked": scan.parked, "since": _text(scan.since),
        "last_sent": _text(scan.last_sent) if scan.last_sent else None, "answer": scan.answer,
    }  # fmt: skip


def _parcel(opened: usb_parcel.Opened) -> Parcel:
    content = opened.content
    return Parcel(
        tuple(_from(each) for each in content["scans"]), _short(content["event"]), _short(content["title"]),
        _short(content["device"]), _moment(content["made_at"]), opened.signed_by,
    )  # fmt: skip


def _from(fields: dict[str, Any]) -> Scan:
    last = fields["last_sent"]
    return Scan(
        Serial(_short(fields["serial"])), _short(fields["section"]), _moment(fields["at"]), _short(fields["redeemer"]),
        _short(fields["device"]), bool(fields["parked"]), _moment(fields["since"]),
        None if last is None else _moment(last), _short(fields["answer"]),
    )  # fmt: skip


def _short(text: object) -> str:
    if not isinstance(text, str) or len(text) > 1000:
        raise TypeError
    return text


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found
