"""Looking for a ticket by what a guest can say: a name, an e-mail address, a part of the number. Pure.

A ticket has one line of plain words that is looked through (`line_of`); what is typed becomes *needles* (`needles_in`),
each of which must be in the line, in any order. How well they fit decides which ticket is shown first (`fit`).
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scanner.domain.plain import plain, plain_words, spelt_out
from scanner.domain.ticket import Serial, Ticket

PART = "\x1f"
"""Ends the name's words, and the e-mail's: after the last of it comes the number."""

LONGEST = 200
"""Characters of what is typed that are looked at."""

_MOST_NEEDLES = 8
_NUMBER = re.compile(r"[0-9A-Za-z]{6}[-\u2010-\u2015\u2212](?=.*[0-9])[0-9A-Za-z]{1,12}")


@dataclass(frozen=True, slots=True)
class Needle:
    """A word that is looked for, and other spellings of it. `anywhere`: also in the number, and not only in names."""

    word: str
    others: tuple[str, ...] = ()
    anywhere: bool = False

    @property
    def short(self) -> bool:
        """One letter: it only says how a word begins."""
        return len(self.word) == 1

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.word, *self.others)


class Standing(StrEnum):
    """How a ticket that was found stands at this door."""

    NOT_YET_IN = "not_yet_in"
    LET_IN = "let_in"
    STATUS = "status"
    OTHER_SECTION = "other_section"


@dataclass(frozen=True, slots=True)
class Hit:
    """A ticket that was found. `when`: it was let in, as far as is known; `section` is a name.

    `holder` and `email` are empty where they must not be seen.
    """

    serial: Serial
    holder: str
    email: str
    section: str
    status: str
    standing: Standing
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    """What a system without a list finds by a name. `refused`: why it lets nobody in, in words; empty where it may."""

    code: Serial
    name: str
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, the likeliest first; `total` of which `hits` are the first, or more where `counted` is
    False. `listed` False: there is no ticket list yet. `enough` False: too little was typed to look. `asked`: there is
    no list, and the system finds bookings by their names."""

    text: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    counted: bool = True
    listed: bool = True
    enough: bool = True
    asked: bool = False

    @property
    def more(self) -> int:
        return self.total - len(self.hits)


def line_of(name: str, email: str, serial: str) -> str:
    """What is looked through: ` sam reed \\x1f sam example org \\x1f harbouvipv37536946 `."""
    number = serial.replace("-", "").lower()
    if not (number.isascii() and number.isalnum()):
        number = "".join(plain_words(serial))
    return f" {_both(name)} {PART} {_both(email)} {PART} {number} "


def line_of_ticket(ticket: Ticket) -> str:
    return line_of(ticket.holder.name, ticket.holder.email, ticket.serial)


def needles_in(typed: str) -> tuple[Needle, ...]:
    """What to look for; empty where too little was typed: nothing, or one lonely letter.

    A number with its dash is looked for in one piece.
    """
    found: dict[str, Needle] = {}
    for chunk in typed[:LONGEST].split():
        words = plain_words(chunk)
        if _NUMBER.fullmatch(chunk):
            whole = "".join(words)
            found.setdefault(whole, Needle(whole, anywhere=True))
            continue
        spelt = spelt_out(chunk).split()
        for place, word in enumerate(words):
            other = spelt[place] if len(spelt) == len(words) else word
            found.setdefault(word, Needle(word, (other,) if other != word else (), any(c.isdigit() for c in word)))
    needles = tuple(each for word, each in found.items() if word)[:_MOST_NEEDLES]
    return () if all(each.short and each.word.isascii() for each in needles) else needles


def anywhere(needles: tuple[Needle, ...]) -> tuple[Needle, ...]:
    """The same, looked for in numbers too: `harbou` is in no name, but in every ticket's number."""
    return tuple(Needle(each.word, each.others, anywhere=True) for each in needles)


def fit(line: str, needles: tuple[Needle, ...]) -> tuple[int, int, str]:
    """How well a line fits, the smaller the better: by how the needles stand in it, then by how much of the name they
    leave over, then as names are sorted."""
    name = line.partition(PART)[0]
    return sum(_fit(line, name, each) for each in needles), len(name.split()), line


def _fit(line: str, name: str, needle: Needle) -> int:
    return min(_places(line, name, word) for word in needle.spellings)


def _places(line: str, name: str, word: str) -> int:
    """From 0, a whole word of the name, to 6, somewhere inside the number."""
    begun = f" {word}"
    if begun in name:
        return 0 if f"{begun} " in name else 1
    if begun in line:
        return 2 if f"{begun} " in line else 3
    if word in name:
        return 4
    return 5 if line.endswith(f"{word} ") else 6


def _both(text: str) -> str:
    """Plain, and spelt out where that is another spelling."""
    bare, spelt = plain(text), "" if text.isascii() else spelt_out(text)
    if not spelt or spelt == bare:
        return bare
    return f"{bare} {' '.join(word for word in spelt.split() if word not in bare.split())}"
