"""A door card used: opened with its short code, a few tries only, and once on this device.

Tries and use are rows of the journal, counted on disk before a code is looked at, so that ending the program wins
nobody another try, and whoever reads the journal sees each of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from scanner.app import door_card
from scanner.app.door_card import CardTrouble, Contents
from scanner.app.opening import open_database
from scanner.app.paths import Paths
from scanner.app.secrets import Safe
from scanner.domain.notices import Notify, unheard
from scanner.domain.text import mark
from scanner.store import journal
from scanner.store.database import Transaction
from scanner.store.journal import Voice

MOST_TRIES = 5
TRIED, OPENED, USED = "door_card_tried", "door_card_opened", "door_card_used"


@dataclass(frozen=True, slots=True)
class OpenedCard:
    """A card whose short code was right. `card` is its name in the journal."""

    card: str
    contents: Contents


Unseal = Callable[[str, str], Contents]


def open_card(
    text: str, code: str, paths: Paths, *, now: datetime, notify: Notify = unheard, safe: Safe | None = None,
    unseal: Unseal = door_card.unseal,
) -> OpenedCard:  # fmt: skip
    """What is on a card. Raises CardTrouble, WrongCode, StoreTrouble, NeedsPassphrase. Takes a moment."""
    door_card.require_fresh(text, now)
    name = door_card.card_id(text)
    database = open_database(paths, now=now, notify=notify, safe=safe)
    try:
        with database.write() as tx:
            _charge(tx, name, now)
        contents = unseal(text, code)
        with database.write() as tx:
            journal.append(tx, now, Voice.OPERATOR, OPENED, {"card": name})
    finally:
        database.close()
    return OpenedCard(name, contents)


def mark_used(tx: Transaction, name: str, now: datetime) -> None:
    """The card has set this device up."""
    journal.append(tx, now, Voice.OPERATOR, USED, {"card": name})


def _charge(tx: Transaction, name: str, now: datetime) -> None:
    """Counts a try; raises CardTrouble where it is one too many, or the card was used here."""
    told = [
        row for kind in (TRIED, OPENED, USED) for row in journal.rows(tx, kind=kind) if row.body.get("card") == name
    ]
    tried = 0
    for row in sorted(told, key=lambda row: row.seq):
        if row.kind == USED:
            raise CardTrouble(
                mark("This card has set up this device before."), mark("Ask your supervisor for a new one.")
            )
        tried = 0 if row.kind == OPENED else tried + 1
    if tried >= MOST_TRIES:
        raise CardTrouble(
            mark("Too many wrong short codes for this card."), mark("Ask your supervisor for a new card.")
        )
    journal.append(tx, now, Voice.OPERATOR, TRIED, {"card": name})
