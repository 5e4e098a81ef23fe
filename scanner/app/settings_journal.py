"""Each change of the settings in the journal: what was chosen in the program, and what somebody wrote into the file.

Passwords that stand in an address are left out, here as in the journal.
"""

import logging
from dataclasses import fields
from datetime import datetime

from scanner.app.cleaning import without_secrets
from scanner.app.settings import Settings
from scanner.domain.errors import StoreTrouble
from scanner.store import journal, settings_known
from scanner.store.database import Damaged, Database, Transaction
from scanner.store.journal import Voice

log = logging.getLogger("settings")

KIND = "settings_changed"
FILE = "settings.toml"
"""Who did it, where all that is known is that the file was changed while no door was open."""


def note(tx: Transaction, now: datetime, values: dict[str, object], *, by: str) -> None:
    """Somebody chose these values, in the program."""
    told = {name: _told(value) for name, value in values.items()}
    settings_known.put(tx, told)
    journal.append(tx, now, Voice.OPERATOR, KIND, told | {"by": by})


def note_edits(database: Database, settings: Settings, now: datetime) -> None:
    """What the file says now and did not say when it was last read. Trouble is logged, and keeps no door shut."""
    found = {each.name: _told(getattr(settings, each.name)) for each in fields(settings) if each.name != "extra"}
    try:
        with database.read() as tx:
            known = settings_known.get(tx)
        new = {name: value for name, value in found.items() if known.get(name) != value}
        if new:
            _keep(database, new, now, changed={name: value for name, value in new.items() if name in known})
    except Damaged:  # is repaired, and then the door is opened
        raise
    except StoreTrouble as error:
        log.warning("changes in the file could not be noted: %s", type(error).__name__)


def _keep(database: Database, new: dict[str, str], now: datetime, *, changed: dict[str, str]) -> None:
    with database.write() as tx:
        settings_known.put(tx, new)
        if changed:
            journal.append(tx, now, Voice.OPERATOR, KIND, changed | {"by": FILE})


def _told(value: object) -> str:
    return without_secrets(str(list(value) if isinstance(value, tuple) else value))
