"""Opening the database of this device, and repairing it first where it is damaged.

What can be looked at at once is looked at at every start. A file that was found damaged while a program ran is gone
through as a whole at the next. Whoever opens is told what was done: how many scans were kept, and where the damaged
file is.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scanner.app.paths import Paths
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import Notify, TroubleSaid
from scanner.store import rescue
from scanner.store.database import Damaged, Database
from scanner.store.rescue import Rescued

Open = Callable[[Path], Database]


def open_database(paths: Paths, *, now: datetime, notify: Notify, open_file: Open = Database) -> Database:
    """Raises StoreTrouble, for a file that cannot be repaired too."""
    try:
        if not rescue.is_suspect(paths.database):
            return _looked_at(open_file(paths.database))
    except StoreTrouble as trouble:
        if not isinstance(trouble, Damaged) and not rescue.header_is_damaged(paths.database):
            raise
    rescued = rescue.rescue(paths.database, now)
    if rescued is not None:
        notify(_told(rescued))
    return _looked_at(open_file(paths.database))


def _looked_at(database: Database) -> Database:
    try:
        rescue.look(database)
    except BaseException:
        database.close()
        raise
    return database


def _told(rescued: Rescued) -> TroubleSaid:
    """The words that matter most first: a banner cuts them off somewhere."""
    kept = f"The damaged file is kept for support: {rescued.aside}"
    if not (rescued.door or rescued.scans or rescued.rows):
        return TroubleSaid("The database was damaged, and nothing in it can be read.", f"Set the door up again. {kept}")
    said = []
    if not rescued.door:
        said.append("The door itself could not be read: set it up again, with the same server and the same names.")
    pieced = f", {rescued.rebuilt} of them pieced together" if rescued.rebuilt else ""
    said.append(f"{_counted(rescued.scans, 'scan')} kept{pieced}.")
    if rescued.lost:
        said.append(f"At least {_counted(rescued.lost, 'row')} of the journal lost.")
    if rescued.door:
        said.append("The ticket list is fetched again.")
    return TroubleSaid("The database was damaged and has been repaired.", " ".join([*said, kept]))


def _counted(number: int, thing: str) -> str:
    return f"1 {thing} is" if number == 1 else f"{number} {thing}s are"
