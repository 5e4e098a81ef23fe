"""A journal to be looked through: rows, signatures under them, and somebody who has the file and knows SQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scanner.app import journal_file
from scanner.app.journal_check import Checked, check
from scanner.app.journal_key import DeviceKey, load
from scanner.app.journal_sealer import Sealer
from scanner.store import journal, seals
from scanner.store.database import Database
from scanner.store.journal import Voice
from scanner.store.seals import Record
from tests.builders import after
from tests.clocks import FakeClock
from tests.fakes import MemorySafe

KEY = load(MemorySafe())
EVERYTHING = 2**62


def add(kept: Database, rows: int, first: int = 0) -> None:
    with kept.write() as tx:
        for number in range(first, first + rows):
            journal.append(
                tx, after(number), Voice.DOOR, "verdict", {"serial": f"HARBOU-VIPV{number:08d}", "n": number}
            )


def sealer(kept: Database, clock: FakeClock, key: DeviceKey = KEY) -> Sealer:
    return Sealer(kept, clock, lambda: key)


def signed(kept: Database, clock: FakeClock, *stretches: int, key: DeviceKey = KEY) -> Sealer:
    """So many rows and a signature, again and again."""
    signs = sealer(kept, clock, key)
    for rows in stretches:
        add(kept, rows)
        assert signs.seal()
    return signs


def records(kept: Database) -> list[Record]:
    found: list[Record] = []
    with kept.read() as tx:
        last = None
        while chunk := seals.chunk(tx, last, EVERYTHING):
            found += chunk
            last = chunk[-1].upto if isinstance(chunk[-1], seals.Seal) else chunk[-1][0]
    return found


def checked(kept: Database, *keys: str, knows: dict[int, str] | None = None) -> Checked:
    return check(records(kept), keys or [KEY.public], knows)


@contextmanager
def meddled(kept: Database) -> Iterator[list[str]]:
    """Statements that are put in the list are run, past what holds the rows fast."""
    statements: list[str] = []
    yield statements
    with kept.write() as tx:
        for name in ("journal_stays", "journal_holds", "seals_stay_delete", "seals_stay_update"):
            tx.execute(f"DROP TRIGGER IF EXISTS {name}")
        for each in statements:
            tx.execute(each)


def exported(signs: Sealer, found: list[Record], path: Path) -> Path:
    """As the program exports it."""
    rows = [each for each in found if not isinstance(each, seals.Seal)]
    last = max((each.upto for each in found if isinstance(each, seals.Seal)), default=0)
    end = signs.end(rows[-1][0], last, rows[-1][5])
    with path.open("wb") as file:
        journal_file.put_all([*found, end], journal_file.form_for(path), file)
    return path
