"""The one place that knows which SQLite there is, and that opens files with it.

SQLCipher where its wheel is installed, else Python's own SQLite, which writes plain files only. All modules of this
floor take `sqlite3` from here, errors and types too, and never both of them open one file: when either closes it, the
system lets go of the other's locks.
"""

import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark

__all__ = ["ENCRYPTS", "CannotEncrypt", "Key", "connect", "sqlite3"]

if TYPE_CHECKING:
    import sqlite3

    ENCRYPTS: bool
else:
    try:
        from sqlcipher3 import dbapi2 as sqlite3

        ENCRYPTS = True
    except ImportError:  # no wheel for this system, or one that it cannot load
        import sqlite3

        ENCRYPTS = False


class CannotEncrypt(StoreTrouble):
    """The file is encrypted, or is to be, and what that takes is not installed."""

    def __init__(self) -> None:
        super().__init__(
            mark("This installation cannot open an encrypted database: SQLCipher is missing."),
            mark("Install the package sqlcipher3 beside this program, then start it again."),
        )


@dataclass(frozen=True, slots=True)
class Key:
    """What a file is encrypted with. The salt stands at the file's beginning too; it is kept beside the key, so that a
    lost beginning does not lose all. Out of `repr`, and so out of logs and crash reports."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @staticmethod
    def made() -> "Key":
        return Key(secrets.token_bytes(32), secrets.token_bytes(16))

    @staticmethod
    def of(text: str) -> "Key":
        """Raises ValueError for a text that is none."""
        kept = bytes.fromhex(text)
        if len(kept) != 48:
            raise ValueError("no key")
        return Key(kept[:32], kept[32:])

    @property
    def text(self) -> str:
        return (self.raw + self.salt).hex()


def connect(path: Path, key: Key | None = None, *, reading: bool = False, timeout: float = 5.0) -> sqlite3.Connection:
    """A connection in autocommit mode, for whichever thread uses it; `key` None: to a plain file. Whether the key is
    right shows at the first statement."""
    if key is not None and not ENCRYPTS:
        raise CannotEncrypt
    address = f"{path.absolute().as_uri()}?mode=ro" if reading else str(path)
    connection = sqlite3.connect(
        address, timeout=timeout, isolation_level=None, check_same_thread=False, uri=reading
    )  # fmt: skip
    if key is not None:
        connection.execute(f"PRAGMA key = {literal(key)}")
    return connection


def literal(key: Key | None) -> str:
    """As SQLCipher's statements take it: no key makes a plain file."""
    return "''" if key is None else f"\"x'{key.text}'\""


def _keep_quiet() -> None:
    """SQLCipher writes to standard error on its own account; what it meets is told by exceptions too."""
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.close()


if ENCRYPTS:
    _keep_quiet()
