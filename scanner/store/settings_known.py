"""The settings as they were last known here, so that a change made in the file itself is noticed at the next opening.
A rescue leaves them out: what is then found counts as known."""

from collections.abc import Mapping

from scanner.store.database import Transaction


def get(tx: Transaction) -> dict[str, str]:
    """Values by name, as they are told; {} where none were kept yet."""
    return dict(tx.execute("SELECT name, value FROM settings_known").fetchall())


def put(tx: Transaction, values: Mapping[str, str]) -> None:
    """Those that are named; others stay."""
    tx.executemany("INSERT OR REPLACE INTO settings_known VALUES (?, ?)", values.items())
