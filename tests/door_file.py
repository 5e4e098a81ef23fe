"""Somebody else's look into a door's database file: with its key, out of the safe that the door has it in."""

from contextlib import AbstractContextManager, closing
from pathlib import Path

from scanner.app import database_key
from scanner.app.paths import paths
from scanner.app.secrets import Safe, SealedFile
from scanner.store import reseal, sealing
from scanner.store.database import Database
from scanner.store.driver import Key, connect, sqlite3


def key_in(safe: Safe, database: Path) -> Key | None:
    """None for a plain file."""
    return None if sealing.is_plain(database) else next(iter(database_key.known([safe])), None)


def look(database: Path, safe: Safe) -> AbstractContextManager[sqlite3.Connection]:
    """A connection; closed at the end. Each statement is a transaction."""
    return closing(connect(database, key_in(safe, database), timeout=60.0))


def safe_beside(data: Path, config: Path) -> Safe:
    """Where a program keeps its keys that was told `DOOR_SCANNER_KEYCHAIN=file`."""
    return SealedFile(paths(data).sealed_secrets, config / "door-scanner" / "device.key")


def database(path: Path, safe: Safe) -> Database:
    """As the program opens it."""
    return Database(path, key=key_in(safe, path))


def made_plain(path: Path, safe: Safe) -> None:
    """For a test that looks for something in all that a file has."""
    reseal.reseal(path, key_in(safe, path), None)
