"""Moments as the database keeps them: ISO text in UTC with microseconds, so that they sort as they fall."""

from datetime import UTC, datetime
from functools import lru_cache

from scanner.store.driver import sqlite3


@lru_cache(maxsize=16)
def to_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_text_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else to_text(moment)


def from_text(text: str) -> datetime:
    """Raises what SQLite raises for a damaged file: what stands there is not what was written."""
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed moment") from error


def from_text_or_none(text: str | None) -> datetime | None:
    return None if text is None else from_text(text)
