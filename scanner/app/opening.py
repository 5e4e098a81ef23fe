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
from scanner.domain.text import joined, mark
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
    kept = mark("The damaged file is kept for support: {path}", path=str(rescued.aside))
    if not (rescued.door or rescued.scans or rescued.rows):
        return TroubleSaid(
            mark("The database was damaged, and nothing in it can be read."),
            mark("Set the door up again. {kept}", kept=kept),
        )
    said: list[str] = []
    if not rescued.door:
        said.append(
            mark("The door itself could not be read: set it up again, with the same server and the same names.")
        )
    said.append(mark("{n} scan(s) (is|are) kept.", "", rescued.scans))
    if rescued.rebuilt:
        said.append(mark("Pieced together: {count}.", "of the scans that are kept", count=rescued.rebuilt))
    if rescued.lost:
        said.append(mark("At least {n} row(s) of the journal (is|are) lost.", "", rescued.lost))
    if rescued.door:
        said.append(mark("The ticket list is fetched again."))
    return TroubleSaid(mark("The database was damaged and has been repaired."), joined(" ", [*said, kept]))
