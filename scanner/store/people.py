"""Everybody who is named in the file: so that what leaves this device can be made free of them."""

from collections.abc import Iterator

from scanner.store.database import Transaction

_NAMES = (
    "SELECT DISTINCT name FROM tickets",
    "SELECT DISTINCT email FROM tickets",
    "SELECT DISTINCT redeemer FROM doors",
    "SELECT DISTINCT redeemer FROM attempts",
)


def everybody(tx: Transaction) -> Iterator[str]:
    for statement in _NAMES:
        yield from (str(name) for (name,) in tx.execute(statement) if name)
