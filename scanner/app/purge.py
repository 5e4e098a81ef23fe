"""Taking the names of ticket holders off this device, some days after the event (the setting `holders_kept_days`).

It happens by itself once a door is open, and by `door-scanner purge`. Whatever is deleted is written over, so the file
need not be written anew for that; only the command does so. The queue, the ledger and the journal stay as
they are: they go by serials, and the journal has never held a holder's name. Older copies of the file, which a repair
or an update left beside it, hold names too, and go when they are as old.
"""

import contextlib
import logging
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from scanner.domain.errors import StoreTrouble
from scanner.store import holders, journal
from scanner.store.database import Damaged, Database
from scanner.store.holders import Held
from scanner.store.journal import Voice

log = logging.getLogger("purge")

PAUSE = 0.05
"""Seconds between two batches while a door is open: a scan that waits to write gets in."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go: names of events, and older copies of the file."""

    events: tuple[Held, ...]
    copies: tuple[Path, ...]

    @property
    def empty(self) -> bool:
        return not self.events and not self.copies

    @property
    def names(self) -> int:
        return sum(each.named for each in self.events)


def plan(database: Database, *, now: datetime, days: float | None) -> Plan:
    """What is due after so many days; None: all of it, however fresh."""
    with database.read() as tx:
        held = holders.held(tx)
    before = None if days is None else now - timedelta(days=days)
    due = [each for each in held if before is None or (each.last is not None and each.last <= before)]
    return Plan(tuple(due), tuple(each for each in copies(database.path) if before is None or _age(each) <= before))


def copies(path: Path) -> list[Path]:
    """Files that a repair or an update left beside the database, with what lies beside each."""
    kinds = (f"{path.stem}.damaged-*", f"{path.stem}.version-*")
    return sorted(each for kind in kinds for each in path.parent.glob(kind) if each.is_file())


def run(
    database: Database, due: Plan, *, now: datetime, by: str, progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> int:  # fmt: skip
    """Does it; answers how many names went. What is done stays done if it is cancelled; the rest can be done again.
    Raises StoreTrouble."""
    done = 0
    for each in due.events:
        count = 0
        while not cancelled():
            with database.write() as tx:
                stripped = holders.strip(tx, each.event)
                if stripped < holders.BATCH:
                    body = {"event": each.event, "tickets": count + stripped, "by": by}
                    journal.append(tx, now, Voice.OPERATOR, "holders_purged", body)
            count, done = count + stripped, done + stripped
            if progress is not None:
                progress(done, due.names)
            if stripped < holders.BATCH:
                break
    for copy in due.copies if not cancelled() else ():
        _overwrite(copy)
    return done


class AtOpening:
    """What is due when a door is opened: looked up then, and taken off beside the scans, before the list is asked for
    anew. Trouble is logged, and keeps no door shut. What is cut off goes on with the next opening."""

    def __init__(self, database: Database, *, now: datetime, days: float) -> None:
        """Raises Damaged: the file is repaired, and then the door is opened."""
        self._database = database
        self._now = now
        self._due: Plan | None = None
        try:
            self._due = plan(database, now=now, days=days)
        except Damaged:
            raise
        except (StoreTrouble, OSError) as error:
            _could_not(error)

    def run(self, stop: threading.Event | None = None) -> None:
        """Once, on whatever thread comes first. With `stop`, others get their turn between two batches."""
        due, self._due = self._due, None
        if due is None or due.empty:
            return
        log.info("%d names of %d events are taken off, and %d copies", due.names, len(due.events), len(due.copies))
        try:
            cancelled = partial(stop.wait, PAUSE) if stop else bool
            run(self._database, due, now=self._now, by="setting", cancelled=cancelled)
        except (StoreTrouble, OSError) as error:
            _could_not(error)


def _could_not(error: Exception) -> None:
    log.warning("names could not be taken off: %s", type(error).__name__)


def _age(path: Path) -> datetime:
    """When it was set aside, which a repair writes into its name; the file itself may be far older."""
    stamp = _ASIDE.search(path.name)
    if stamp:
        with contextlib.suppress(ValueError):
            return datetime.strptime(stamp[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


_ASIDE = re.compile(r"\.damaged-([0-9]{8}T[0-9]{6}Z)", re.ASCII)


def _overwrite(path: Path, piece: Sequence[int] = bytes(1 << 20)) -> None:
    """Written over before it is taken away; on a flash disk that is no more than a good intention."""
    with contextlib.suppress(OSError), path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(piece[: min(left, len(piece))]))
    path.unlink(missing_ok=True)
