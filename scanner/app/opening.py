"""Opening the database of this device: with its key, and repaired first where it is damaged.

What can be looked at at once is looked at at every start. A file that was found damaged while a program ran is gone
through as a whole at the next. Whoever opens is told what was done: how many scans were kept, and where the damaged
file is. A plain file is encrypted once it is whole (the setting `encrypted`); where that cannot be done now, the door
opens all the same, and says so.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from scanner.app import database_key, purge
from scanner.app import secrets as kept_secrets
from scanner.app import settings as settings_file
from scanner.app.passphrase import NeedsPassphrase
from scanner.app.paths import Paths
from scanner.app.secrets import Safe
from scanner.domain.errors import ScannerError, StoreTrouble
from scanner.domain.notices import Notify, TroubleSaid
from scanner.domain.text import joined, mark
from scanner.store import driver, journal, rescue, reseal, sealing
from scanner.store.database import Damaged, Database, suspicion
from scanner.store.driver import Key
from scanner.store.journal import Voice
from scanner.store.rescue import Rescued
from scanner.store.sealing import Changed, Form, Locked

log = logging.getLogger("store")

Open = Callable[..., Database]
"""Takes the path, and the `key` by name."""

ENCRYPTED = "database_encrypted"


def open_database(
    paths: Paths, *, now: datetime, notify: Notify, safe: Safe | None = None, encrypted: bool | None = None,
    open_file: Open = Database,
) -> Database:  # fmt: skip
    """Raises StoreTrouble, for a file that cannot be repaired too; SetupTrouble, NeedsPassphrase, Locked where its key
    cannot be had. `encrypted` None: as the settings say."""
    wanted = settings_file.load(paths.settings).encrypted if encrypted is None else encrypted
    safe = safe or kept_secrets.safe(paths)
    try:
        return _opened(paths, now, notify, safe, open_file, wanted=wanted)
    except (Locked, Changed):  # another program may just have exchanged it
        return _opened(paths, now, notify, safe, open_file, wanted=wanted)


def is_there(paths: Paths) -> bool:
    """Whether there is a database, in whatever state."""
    return rescue.is_suspect(paths.database) or not sealing.is_new(paths.database)


def key_of(paths: Paths, safe: Safe) -> Key | None:
    """The key that opens the database; None for one that is plain, or is not there. Raises Locked, SetupTrouble,
    NeedsPassphrase."""
    path = paths.database
    if sealing.is_new(path) or sealing.is_plain(path):
        return None
    keys = []
    for key in database_key.known([safe, *kept_secrets.elsewhere(paths, safe)]):
        if sealing.is_read_with(path, key):
            return key
        keys.append(key)
    for key in keys:  # it is damaged, or none of them is its own
        if sealing.form_of(path, key) is Form.SEALED:
            return key
    if sealing.form_of(path) is Form.LOCKED:
        raise Locked(path)
    return None


def _opened(paths: Paths, now: datetime, notify: Notify, safe: Safe, open_file: Open, *, wanted: bool) -> Database:
    rescue.finish(paths.database)
    reseal.clear(paths.database)
    is_new, key = sealing.is_new(paths.database), key_of(paths, safe)
    if wanted and key is None and not driver.ENCRYPTS:
        notify(_in_clear())
    elif wanted and is_new:
        key = database_key.make(safe, paths.database)
    database = _whole(paths, now, notify, open_file, key)
    if wanted and key is None and driver.ENCRYPTS:
        database.close()
        key = _encrypted(paths, notify, safe)
        database = _looked_at(open_file(paths.database, key=key))
        if key is not None:
            with database.write() as tx:
                journal.append(tx, now, Voice.DOOR, ENCRYPTED, {})
    return database


def _whole(paths: Paths, now: datetime, notify: Notify, open_file: Open, key: Key | None) -> Database:
    """Opened, and repaired before where that is due."""
    try:
        if not rescue.is_suspect(paths.database):
            return _looked_at(open_file(paths.database, key=key))
    except (Locked, Changed):
        raise
    except StoreTrouble as trouble:
        if not isinstance(trouble, Damaged) and not rescue.header_is_damaged(paths.database, key):
            raise
    rescued = rescue.rescue(paths.database, now, key=key)
    if rescued is not None:
        notify(_told(rescued))
    return _looked_at(open_file(paths.database, key=key))


def _looked_at(database: Database) -> Database:
    try:
        rescue.look(database)
    except BaseException:
        database.close()
        raise
    return database


def _encrypted(paths: Paths, notify: Notify, safe: Safe) -> Key | None:
    """Encrypts a file that was plain so far; answers its key, None where it stays plain for now."""
    log.info("the database is plain, and is being encrypted")
    try:
        key = database_key.make(safe, paths.database)
        reseal.reseal(paths.database, None, key, copies=purge.copies(paths.database), wait=0.2)
    except (reseal.InUse, NeedsPassphrase) as later:  # the passphrase is asked for with the door's own key
        log.info("the database stays plain for now: %s", type(later).__name__)
        return None
    except ScannerError as error:
        if isinstance(error, Damaged):
            suspicion(paths.database).touch(mode=0o600)  # the next opening looks closely, and repairs it
        log.warning("the database could not be encrypted: %s", error.title)
        notify(TroubleSaid(mark("The database is not encrypted yet: {why}", why=error.title), error.advice))
        return None
    log.info("the database is encrypted now")
    return key


def _in_clear() -> TroubleSaid:
    return TroubleSaid(
        mark("The database is NOT encrypted: SQLCipher is missing in this installation."),
        mark(
            "Names of guests lie on this disk in clear. Install the package sqlcipher3, or say that this is how it is"
            " to be: encrypted = false in the settings."
        ),
    )


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
