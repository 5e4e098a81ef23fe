"""Looking through the lines of words beside the tickets, all of them in memory as one text.

A database takes longer to hand out 100,000 rows than a processor to run over their letters. The text is read again
when the list has changed: `lines` counts its editions.
"""

import itertools
import threading
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scanner.domain.event import EventId
from scanner.domain.search import PART, Needle, fit
from scanner.domain.ticket import Serial
from scanner.store import lines
from scanner.store.database import Transaction

ENOUGH = 1000
"""Lines that are compared with each other. Where more fit, those in which the words stand best are taken first, and
nobody counts the rest."""

SAMPLE = 500_000
"""Letters in which words are counted to find the rarest."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One of the spellings has to be in a line; `anywhere`: in the number too. Words without a digit are not looked
    for in the number: a guest named Stan is not all of section STAN."""

    spellings: tuple[bytes, ...]
    anywhere: bool = True

    def is_in(self, line: bytes) -> bool:
        end = len(line) if self.anywhere else line.rfind(_PART)
        for word in self.spellings:  # noqa: SIM110  runs thousands of times for a letter that is typed
            if line.find(word, 0, end) >= 0:
                return True
        return False


_PART = PART.encode()


class _Page:
    """The lines of one event as they stood at one edition."""

    def __init__(self, edition: int, rows: Sequence[tuple[str, str]]) -> None:
        self.edition = edition
        self._serials = [Serial(serial) for serial, _ in rows]
        encoded = [line.encode() + b"\n" for _, line in rows]
        self._text = b"".join(encoded)
        self._starts = list(itertools.accumulate(map(len, encoded), initial=0))

    def find(self, needles: tuple[Needle, ...], most: int, enough: int) -> tuple[list[Serial], int]:
        inside = [_inside(needle) for needle in needles]
        read = self._having(inside, enough)
        total = len(read)
        if total == enough:
            best: dict[Serial, str] = {}
            for begun in (_whole, _beginning):
                best |= self._having([*map(begun, needles), *inside], 5 * most)
                if len(best) >= most:
                    break
            read = best if len(best) >= most else read | best
        best_first = sorted(read, key=lambda serial: (*fit(read[serial], needles), serial))
        return best_first[:most], total

    def _having(self, wanted: Sequence[_Wanted], most: int) -> dict[Serial, str]:
        """Goes by the rarest of them, whose lines are the fewest to look at."""
        rarest = min(wanted, key=self._times) if len(wanted) > 1 else wanted[0]
        found: dict[Serial, str] = {}
        for number, line in itertools.chain.from_iterable(map(self._with, rarest.spellings)):
            if all(each.is_in(line) for each in wanted):
                found[self._serials[number]] = line.decode()
                if len(found) == most:
                    break
        return found

    def _times(self, wanted: _Wanted) -> int:
        """How often it is found, as far as the first part of the text can tell: tickets are in no order of names."""
        return sum(self._text.count(word, 0, SAMPLE) for word in wanted.spellings)

    def _with(self, word: bytes) -> Iterator[tuple[int, bytes]]:
        """The lines with that in them, one after the other, by their numbers."""
        at = self._text.find(word)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            begin, end = self._starts[number], self._starts[number + 1]
            yield number, self._text[begin : end - 1]
            at = self._text.find(word, end)


class Lookup:
    """The event that was last looked through stays in memory, some ten megabytes for 100,000 tickets. Safe from several
    threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event: EventId | None = None
        self._page = _Page(-1, [])

    def find(
        self, tx: Transaction, event: EventId, needles: tuple[Needle, ...], most: int, *, enough: int = ENOUGH
    ) -> tuple[list[Serial], int]:
        """The likeliest tickets whose line has every needle, and how many there are; `enough`: so many, or more."""
        return self._page_of(tx, event).find(needles, most, enough)

    def warm(self, tx: Transaction, event: EventId) -> None:
        """Reads the lines before anybody types."""
        self._page_of(tx, event)

    def _page_of(self, tx: Transaction, event: EventId) -> _Page:
        with self._lock:
            edition = lines.edition(tx, event)
            if (self._event, self._page.edition) != (event, edition):
                self._event, self._page = event, _Page(edition, lines.every(tx, event))
            return self._page


def _inside(needle: Needle) -> _Wanted:
    before = " " if needle.short else ""
    return _Wanted(tuple(f"{before}{word}".encode() for word in needle.spellings), needle.anywhere)


def _beginning(needle: Needle) -> _Wanted:
    return _Wanted(tuple(f" {word}".encode() for word in needle.spellings))


def _whole(needle: Needle) -> _Wanted:
    return _Wanted(tuple(f" {word} ".encode() for word in needle.spellings))
