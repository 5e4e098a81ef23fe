"""The database encrypted or made plain by hand, and what form it has. The setting `encrypted` follows."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scanner.app import database_key, opening, purge
from scanner.app import settings as settings_file
from scanner.app.paths import Paths
from scanner.app.secrets import Safe
from scanner.domain.notices import unheard
from scanner.store import driver, journal, reseal, sealing
from scanner.store.database import Database
from scanner.store.journal import Voice
from scanner.store.sealing import Form

DECRYPTED = "database_decrypted"


@dataclass(frozen=True, slots=True)
class State:
    """`plain` are files in clear that lie beside it: it itself, and older copies. `wanted`: what the settings say."""

    there: bool
    encrypted: bool
    wanted: bool
    possible: bool
    plain: tuple[Path, ...]


def state_of(paths: Paths) -> State:
    """Asks for no key. Not while this process has it open."""
    wanted = settings_file.load(paths.settings).encrypted
    form = sealing.form_of(paths.database)
    kept = [paths.database, *(each for each in purge.copies(paths.database) if each.suffix == paths.database.suffix)]
    plain = tuple(each for each in kept if sealing.form_of(each) is Form.PLAIN)
    return State(form is not Form.NEW, form is Form.LOCKED, wanted, driver.ENCRYPTS, plain)


def change(paths: Paths, safe: Safe, *, encrypted: bool, now: datetime) -> State:
    """Gives the file the form that is wanted, and keeps that wish. Raises StoreTrouble, SetupTrouble,
    NeedsPassphrase; the file is then as it was."""
    if encrypted and not driver.ENCRYPTS:
        raise driver.CannotEncrypt
    state = state_of(paths)
    if state.there:
        opening.open_database(paths, now=now, notify=unheard, safe=safe, encrypted=False).close()  # whole, and no rest
        key = database_key.make(safe, paths.database) if encrypted else opening.key_of(paths, safe)
        if encrypted != state.encrypted and key is not None:
            _change(paths, key, encrypted=encrypted, now=now)
    if state.wanted != encrypted:
        settings_file.save(
            settings_file.changed(settings_file.load(paths.settings), encrypted=encrypted), paths.settings
        )
    return state_of(paths)


def _change(paths: Paths, key: driver.Key, *, encrypted: bool, now: datetime) -> None:
    old, new = (None, key) if encrypted else (key, None)
    copies = purge.copies(paths.database) if encrypted else ()
    reseal.reseal(paths.database, old, new, copies=copies)
    database = Database(paths.database, key=new)
    try:
        with database.write() as tx:
            journal.append(tx, now, Voice.OPERATOR, opening.ENCRYPTED if encrypted else DECRYPTED, {})
    finally:
        database.close()
