"""The key of this device's database, kept where the API key is (`app.secrets`).

One for good: copies that were set aside are encrypted with it too, also while the database itself is plain.
"""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from scanner.app.alone import alone
from scanner.app.cleaning import never
from scanner.app.secrets import Safe, Unopened, key_troubles
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark
from scanner.store.driver import Key

NAME = "database-key"


def known(safes: Iterable[Safe]) -> Iterator[Key]:
    """Those that are kept in any of these: what works as a safe is not the same in every session. Raises SetupTrouble,
    NeedsPassphrase."""
    for each in safes:
        with contextlib.suppress(Unopened):
            found = _load(each)
            if found is not None:
                yield found


def make(safe: Safe, database: Path) -> Key:
    """The key, made if there is none: kept, and read back, before anything is encrypted with it; of two programs that
    start at once, the second finds what the first has made. Raises SetupTrouble, NeedsPassphrase."""
    with alone(database):
        return _make(safe)


def _make(safe: Safe) -> Key:
    try:
        found = _load(safe)
    except Unopened:  # of another device, or its own key is lost: nothing here is encrypted with what is in it
        found = None
    if found is not None:
        return found
    made = Key.made()
    with _troubles():
        safe.put(NAME, made.text)
    if _load(safe) != made:
        raise SetupTrouble(
            mark("The key of the database was not kept by {where}.", where=safe.where),
            mark("Nothing was encrypted. Set `encrypted = false` in the settings to do without."),
        )
    return made


def _load(safe: Safe) -> Key | None:
    with _troubles():
        kept = safe.get(NAME)
        if kept is None:
            return None
        key = Key.of(kept)
    never(kept, key.raw.hex())
    return key


def _troubles() -> contextlib.AbstractContextManager[None]:
    return key_troubles(
        SetupTrouble(
            mark("The key of the database cannot be had: the keychain cannot be opened."),
            mark("Unlock it, then start again."),
        ),
        SetupTrouble(
            mark("What is kept as the key of the database is not one."),
            mark("Put \u201c{name}\u201d back into the keychain as it was.", name=NAME),
        ),
    )
