"""A hand scanner that is set to another keyboard than the computer: recognised by the ticket list.

What it typed is used only where it is certain: exactly one listed ticket could have been meant, whatever the two
keyboards are. Otherwise it is only said.
"""

from collections.abc import Callable
from dataclasses import dataclass

from scanner.domain.keyboard import Mismatch, mismatches
from scanner.domain.text import mark
from scanner.domain.ticket import Serial
from scanner.store import tickets
from scanner.sync.open_door import OpenDoor

Knows = Callable[[Serial], bool]


@dataclass(frozen=True, slots=True)
class WrongLayout:
    """`serial`: what was meant, None where nobody can be certain."""

    scanner: str
    computer: str
    serial: Serial | None = None


class Layouts:
    """Safe from several threads."""

    def __init__(self, open_door: OpenDoor) -> None:
        self._open = open_door

    def look(self, text: str) -> WrongLayout | None:
        """What is wrong with a code that is no ticket's, if it is the keyboard. Reads the database."""
        event = self._open.door.event
        with self._open.database.read() as tx:
            return what_was_meant(
                text,
                listed=lambda serial: tickets.find(tx, event, serial) is not None,
                alike=lambda serial: tickets.has_kin(tx, event, serial),
            )


def what_was_meant(text: str, *, listed: Knows, alike: Knows) -> WrongLayout | None:
    """`listed`: whether a serial is on the ticket list; `alike`: whether any on it begins as it does. Pure."""
    by_serial: dict[Serial, Mismatch] = {}
    for each in mismatches(text):
        by_serial.setdefault(each.serial, each)
    certain = [each for serial, each in by_serial.items() if listed(serial)]
    likely = certain or [each for serial, each in by_serial.items() if alike(serial)]
    if not likely:
        return None
    serial = certain[0].serial if len(certain) == 1 else None
    return WrongLayout(likely[0].scanner.name, likely[0].computer.name, serial)


def layout_words(wrong: WrongLayout) -> tuple[str, str]:
    """The title and what to do about it."""
    title = mark(
        "The hand scanner types for another keyboard: {scanner}; this computer's seems to be {computer}",
        scanner=wrong.scanner, computer=wrong.computer,
    )  # fmt: skip
    if wrong.serial is not None:
        return title, mark(
            "This ticket was recognised all the same. Set the scanner to this computer's keyboard: its manual has a"
            " code to scan for that."
        )
    return title, mark(
        "The code was not used, since it is not certain which ticket it is. Set the scanner to this computer's keyboard"
        " (its manual has a code to scan for that), then scan again."
    )
