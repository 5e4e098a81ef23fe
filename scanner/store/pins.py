"""The supervisor's PIN, as it was hashed, and the tries that failed since the last good one: they outlive a restart."""

from dataclasses import dataclass, field
from datetime import datetime

from scanner.store.database import Transaction
from scanner.store.moments import from_text_or_none, to_text_or_none


@dataclass(frozen=True, slots=True)
class Kept:
    """`pin` is its hash. `failed` counts tries since the last good one; `failed_at` is when the last of them was."""

    pin: str = field(repr=False)
    failed: int = 0
    failed_at: datetime | None = None


def get(tx: Transaction) -> Kept | None:
    """None while no PIN is set."""
    row = tx.execute("SELECT pin, failed, failed_at FROM supervisor WHERE id = 1").fetchone()
    return Kept(row[0], row[1], from_text_or_none(row[2])) if row else None


def put(tx: Transaction, kept: Kept) -> None:
    tx.execute(
        "INSERT OR REPLACE INTO supervisor VALUES (1, ?, ?, ?)",
        (kept.pin, kept.failed, to_text_or_none(kept.failed_at)),
    )


def remove(tx: Transaction) -> None:
    tx.execute("DELETE FROM supervisor")
