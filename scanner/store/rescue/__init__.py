"""A damaged file is kept aside, and a new one is made of everything in it that can still be read.

    the damaged file ─► pages ─► remains ─┬─► chain        the journal that holds, and what was found behind a gap
     (and its log)     (no SQLite)        ├─► ledger       every attempt; in doubt somebody was let in
                                          └─► doorkeeping  the doors that can be read whole
    ─► swap: the old file gets a name of its own, the new one its place

The ticket list is not carried over: the server has it, and it is fetched whole. Presets of the sections and what other
doors serve are not either: the journal tells of them, and a supervisor names them again. Attempts without an outcome
are in the queue, to be looked up (contract 7.2). The journal's row `rescued` says what was kept and what was lost.
"""

import contextlib
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark
from scanner.store import admissions, doors, journal, migrations
from scanner.store.database import ERRORS, Damaged, Database, Transaction, suspicion, translated
from scanner.store.driver import Key, connect
from scanner.store.journal import Voice
from scanner.store.rescue import chain, doorkeeping, ledger, remains, swap
from scanner.store.rescue.chain import Chain
from scanner.store.rescue.ledger import Ledger
from scanner.store.rescue.pages import Pages
from scanner.store.rescue.wal import loses_commits
from scanner.store.sealed_pages import MAGIC, SIZE, SealedPages
from scanner.store.sealing import Changed, Locked

log = logging.getLogger("store")

KIND = "rescued"
_TABLES = {"doors", "attempts", "tallies", "tallied", "journal", "tickets", "lists", "digests"}


@dataclass(frozen=True, slots=True)
class Rescued:
    """What became of a damaged file. `aside` is where it lies now; `scans` are attempts, `rebuilt` those of them that
    were pieced together; `rows` and `lost` are the journal's; `door` says whether there is one to stand at."""

    aside: Path
    scans: int
    rebuilt: int
    rows: int
    lost: int
    door: bool


def rescue(path: Path, now: datetime, *, key: Key | None = None, wait: float = swap.IN_USE) -> Rescued | None:
    """Makes the file whole again; one program at a time. None if it is whole: another program was first, or an
    earlier rescue only had to be finished. Raises StoreTrouble when it cannot be done now; the file is then as it was.
    `key`: of the file, and of the new one. `wait`: seconds to wait for a program that has the file open.
    """
    try:
        with translated(), swap.one_program(path):
            if swap.finish(path) or not is_damaged(path, key):
                suspicion(path).unlink(missing_ok=True)
                return None
            _refuse_somebody_elses(path, key)
            return _rescue(path, now, key, wait)
    except OSError as error:
        raise StoreTrouble(
            mark("The database is damaged, and cannot be repaired here ({why}).", why=str(error.strerror)),
            mark("Make room, and make its folder writable; then start the program again."),
        ) from error


def finish(path: Path) -> None:
    """Ends a repair that got so far that its file has only to be put in place."""
    if swap.ready(path).exists():
        with translated(), swap.one_program(path):
            swap.finish(path)


def is_suspect(path: Path) -> bool:
    """Whether a closer look is due before SQLite opens the file. Costs next to nothing."""
    return suspicion(path).exists() or swap.ready(path).exists() or _log_would_go(path)


def _log_would_go(path: Path) -> bool:
    """Whether SQLite would throw away what a log holds: it takes an empty file for a new one, and a damaged log for one
    that ends there. There is a log after a crash, and while another program has the file open."""
    log_file = swap.beside(path, "-wal")
    try:
        if _size(path) == 0:
            return _size(log_file) > 0
        # Looked at twice: another program may just have begun it anew.
        return all(loses_commits(log_file.read_bytes()) for _ in range(2))
    except OSError:  # there is none, or it is not for us to read: SQLite will say so
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def header_is_damaged(path: Path, key: Key | None = None) -> bool:
    """Whether the file begins otherwise than ours do: SQLite takes some of it for a file that may only be read."""
    try:
        with path.open("rb") as file:
            head = file.read(100 if key is None else SIZE)
    except OSError:
        return False
    if key is not None and len(head) == SIZE:
        head = SealedPages(key).opened(head, 1) or bytes(100)
    head = head[:100]
    return len(head) == 100 and not (head.startswith(MAGIC) and set(head[18:20]) <= {1, 2} and head[21:24] == b"@  ")


def is_damaged(path: Path, key: Key | None = None) -> bool:
    """Looks closely. The whole file is gone through only if a program has met damage in it while it ran."""
    if _log_would_go(path):
        return True
    try:
        with contextlib.closing(Database(path, key=key)) as database:
            look(database)
            if not suspicion(path).exists():
                return False
            with database.read() as tx:
                _read_everything(tx)
                return bool(tx.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",))
    except (Locked, Changed):
        raise
    except StoreTrouble as trouble:
        if isinstance(trouble, Damaged) or header_is_damaged(path, key):
            return True
        raise


def look(database: Database) -> None:
    """Looks at the ends of what matters, as every opening does: raises Damaged if they cannot be read. Costs the same
    however long a season the file holds."""
    with database.read() as tx:
        form = [tx.execute(f"PRAGMA {name}").fetchone()[0] for name in ("auto_vacuum", "encoding")]
        tables = {name for (name,) in tx.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables >= _TABLES or form != [0, "UTF-8"]:
            raise Damaged
        for table, number in (("attempts", "id"), ("journal", "seq"), ("doors", "id")):
            for order in ("ASC", "DESC"):
                tx.execute(f"SELECT * FROM {table} ORDER BY {number} {order} LIMIT 1").fetchall()  # noqa: S608  ours
        tx.execute("SELECT * FROM tallies").fetchall()
        tx.execute("SELECT * FROM lists").fetchall()
        last = tx.execute("SELECT max(id) FROM attempts").fetchone()[0] or 0
        upto = tx.execute("SELECT upto FROM tallied").fetchone()
        if upto is None or upto[0] not in range(last + 1):
            raise Damaged


def _read_everything(tx: Transaction) -> None:
    """What stands in the rows, and not only that they are rows."""
    for row in tx.execute(f"SELECT {admissions.COLUMNS} FROM attempts"):  # noqa: S608  ours
        admissions.attempt_from(row)
    for table in _TABLES:
        for _ in tx.execute(f"SELECT * FROM {table}"):  # noqa: S608  ours
            pass
    doors.current(tx)


def _refuse_somebody_elses(path: Path, key: Key | None) -> None:
    """A database that is whole, and has not our tables, is not ours to repair."""
    if _log_would_go(path):
        return
    with contextlib.suppress(*ERRORS), contextlib.closing(connect(path, key, reading=True)) as tx:
        whole = tx.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        tables = {name for (name,) in tx.execute("SELECT name FROM sqlite_master")}
        if whole and tables and not {"attempts", "journal"} & tables:
            raise StoreTrouble(
                mark("{name} is a database of another program.", name=path.name),
                mark("Move it elsewhere, then start this program again."),
            )


def _rescue(path: Path, now: datetime, key: Key | None, wait: float) -> Rescued:
    log.error("the database %s is damaged; rescuing what is in it", path.name)
    aside, part = swap.name_aside(path, now), swap.part(path)
    for ending in swap.ENDINGS:
        swap.beside(part, ending).unlink(missing_ok=True)
    part.touch(mode=0o600)
    with swap.unused(path, wait=wait) as file:
        wal = swap.beside(path, "-wal")
        said = {"file": aside.name, "sha256": swap.digest_of(file), "log_sha256": swap.digest(wal)}
        pages = Pages(file, wal.read_bytes() if wal.exists() else b"", key)
        rescued = _make(part, pages, aside, {name: value for name, value in said.items() if value}, now, key=key)
        swap.synced(part)
        swap.keep_aside(path, aside)
        swap.put_in_place(path, file)
    log.error(
        "rescued %d scans (%d of them pieced together) and %d rows of the journal; at least %d are lost",
        rescued.scans, rescued.rebuilt, rescued.rows, rescued.lost,
    )  # fmt: skip
    return rescued


def _make(
    part: Path, pages: Pages, aside: Path, said: dict[str, str], now: datetime, *, key: Key | None
) -> Rescued:  # fmt: skip
    """The new file, complete. It counts only once it has its name, so nothing here need be safe by itself."""
    with contextlib.closing(connect(part, key)) as tx:
        tx.execute("PRAGMA journal_mode=MEMORY")
        tx.execute("PRAGMA synchronous=OFF")
        migrations.migrate(tx, part, key=key)
        tx.execute("BEGIN")
        found = remains.gather(pages, tx)
        carried = chain.carry_over(tx)
        chain.carry_seals(tx, carried.kept)
        kept = ledger.put_together(tx, found, carried, now)
        door = doorkeeping.put_back(tx, found, carried)
        journal.append(tx, now, Voice.DOOR, KIND, said | _counts(found, carried, kept) | {"door": door})
        chain.add_salvaged(tx)
        tx.execute("COMMIT")
    scans = kept.kept + kept.rebuilt
    return Rescued(aside, scans, kept.rebuilt, carried.kept + carried.salvaged, carried.lost, door)


def _counts(found: remains.Remains, carried: Chain, kept: Ledger) -> dict[str, int]:
    return {
        "rows_kept": carried.kept, "rows_salvaged": carried.salvaged, "rows_lost_at_least": carried.lost,
        "scans_kept": kept.kept, "scans_rebuilt": kept.rebuilt, "pages_damaged": found.passed_over,
    }  # fmt: skip
