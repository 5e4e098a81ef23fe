"""The journal in the care of people: checked, exported, and the key with which others can check it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scanner.app import journal_file, whole_file
from scanner.app.journal_check import Check, Checked
from scanner.app.journal_sealer import Sealer
from scanner.app.supervisor import Deed
from scanner.app.whole_file import Cancelled
from scanner.domain.notices import ListProgress
from scanner.store import journal, seals
from scanner.store.database import Database
from scanner.store.journal import Voice
from scanner.store.seals import Record, Seal
from scanner.sync.open_door import OpenDoor
from scanner.sync.progress import Pace

TELL_EVERY = 0.2  # s

Progress = Callable[[ListProgress], None]


def unwatched(_progress: ListProgress) -> None:
    """Nobody looks on."""


def never() -> bool:
    """It goes on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Watcher:
    """Whoever waits for it: is told how far it is, and may want it no more."""

    progress: Progress = unwatched
    cancelled: Callable[[], bool] = never


ALONE = Watcher()


class JournalCare:
    """Safe from several threads. Everything reads the database; a scan is never held up, since no more than some
    thousand rows are read at a time."""

    def __init__(self, open_door: OpenDoor, sealer: Sealer, allow: Callable[[Deed], None]) -> None:
        self._open = open_door
        self._sealer = sealer
        self._allow = allow

    def public_key(self) -> str:
        """In hexadecimal. Raises SetupTrouble."""
        return self._sealer.key().public

    def check(self, watcher: Watcher = ALONE, knows: dict[int, str] | None = None) -> Checked:
        """This device's own journal, by its own key. Raises SetupTrouble, Cancelled."""
        looking = Check([self.public_key()], knows)
        for record in self._records(self._size(), watcher):
            looking.take(record)
        return looking.result()

    def export(self, path: Path, watcher: Watcher = ALONE, *, form: str = "") -> Checked:
        """Writes all of it; answers what was found of it on the way. Raises SetupTrouble, StoreTrouble,
        NeedsSupervisor, Cancelled."""
        self._allow(Deed.JOURNAL)
        put_by = journal_file.form_for(path, form)
        self._note(path)
        self._sealer.seal()
        looking = Check([self.public_key()])
        with whole_file.written(path) as file, put_by(file) as put:
            last, sealed = (0, journal.GENESIS), 0
            for record in self._records(self._size(), watcher):
                looking.take(record)
                put(record)
                if isinstance(record, Seal):
                    sealed = record.upto
                else:
                    last = (record[0], record[5])
            end = self._sealer.end(last[0], sealed, last[1])
            looking.take(end)
            put(end)
        return looking.result(export=True)

    def _note(self, path: Path) -> None:
        with self._open.database.write() as tx:
            body = {"file": path.name, "by": self._open.door.redeemer}
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "journal_exported", body)

    def _size(self) -> int:
        """What was written until now; a seal can be under a row that is missing."""
        with self._open.database.read() as tx:
            return max(seals.head(tx)[0], seals.newest(tx))

    def _records(self, upto: int, watcher: Watcher) -> Iterator[Record]:
        clock = self._open.clock
        pace, told, done = Pace(clock), clock.monotonic(), 0
        for chunk in _chunks(self._open.database, upto):
            if watcher.cancelled():
                raise Cancelled
            yield from chunk
            done += sum(not isinstance(each, Seal) for each in chunk)
            at = pace.at(done, upto, full=True)
            if clock.monotonic() - told >= TELL_EVERY:
                told = clock.monotonic()
                watcher.progress(at)
        watcher.progress(pace.at(done, upto, full=True))


def records_of(database: Database, upto: int) -> Iterator[Record]:
    """Rows and seals up to this row, some thousand at a time."""
    for chunk in _chunks(database, upto):
        yield from chunk


def _chunks(database: Database, upto: int) -> Iterator[list[Record]]:
    after = None
    while True:
        with database.read() as tx:
            chunk = seals.chunk(tx, after, upto)
        if not chunk:
            return
        yield chunk
        last = chunk[-1]
        after = last.upto if isinstance(last, Seal) else last[0]


def check_file(path: Path, keys: list[str], watcher: Watcher = ALONE, knows: dict[int, str] | None = None) -> Checked:
    """An export, on whatever machine, by public keys. Raises SetupTrouble, Cancelled."""
    looking = Check(keys, knows)
    try:
        for number, record in enumerate(journal_file.read(path), start=1):
            looking.take(record)
            if number % seals.CHUNK == 0:
                if watcher.cancelled():
                    raise Cancelled
                watcher.progress(ListProgress(number, None, full=True))
            if looking.is_broken:
                break
    except journal_file.Unreadable:
        looking.unreadable()
    return looking.result(export=True)
