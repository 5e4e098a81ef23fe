"""Words for people, made on any floor and put into their language where they are shown.

`mark("Ticket for {section}", section=name)` is an English sentence: logs, the journal and the terminal use it as the
`str` it is. It also remembers how it was made, so that the window can show it in another language, and again in yet
another when that is switched. The translators' files are made from the literals in `mark(...)`.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Self

_ENDING = re.compile(r"\((?:(\w*)\|)?(\w+)\)")
"""`ticket(s)`, `entr(y|ies)`: how an English source says one and many."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at the venue."""

    moment: datetime
    seconds: bool = True

    def __str__(self) -> str:
        local = self.moment.astimezone()
        return f"{local:%H:%M:%S}" if self.seconds else f"{local:%H:%M}"


@dataclass(frozen=True, slots=True)
class Day:
    """A date at the venue."""

    moment: datetime

    def __str__(self) -> str:
        local = self.moment.astimezone()
        return f"{local.day} {local:%B}"


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, from 0 to 1, in whole percent."""

    part: float

    def __str__(self) -> str:
        return f"{self.part:.0%}"


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number with so many places after the point."""

    number: float
    places: int = 1

    def __str__(self) -> str:
        return f"{self.number:,.{self.places}f}"


Value = str | int | Clock | Day | Share | Decimal
"""What stands in a sentence. Whole numbers are grouped in thousands: an id that is a number is handed in as text."""


class Text(str):
    """English as it stands, with what it was made of. Whatever makes another string of it (`+`, f-strings, `.strip()`)
    leaves plain English that nobody translates."""

    __slots__ = ("note", "number", "source", "values")
    source: str
    note: str
    number: int | None
    values: dict[str, Value]

    def __new__(cls, source: str, note: str, number: int | None, values: dict[str, Value]) -> Self:
        made = super().__new__(cls, filled(in_english(source, number), number, values))
        made.source, made.note, made.number, made.values = source, note, number, values
        return made

    def with_values(self, change: Callable[[Value], Value]) -> Self:
        """The same sentence about other things."""
        return type(self)(self.source, self.note, self.number, {key: change(each) for key, each in self.values.items()})

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, int | None, dict[str, Value]]]:
        return type(self), (self.source, self.note, self.number, self.values)


def mark(text: str, note: str = "", n: int | None = None, /, **values: Value) -> Text:
    """A text for people. `text` is a literal, each `{name}` in it one of `values`. `note` tells translators what is
    meant, and tells two meanings of the same English apart. `n` is the number that decides between one and many; it is
    `{n}` in the text."""
    return Text(text, note, n, values)


def again(kept: str) -> Text:
    """A text that was kept, as English, where a row or a file keeps it: one of ours is translated once more."""
    return kept if isinstance(kept, Text) else Text(kept, "", None, {})


def joined(between: str, parts: Iterable[str]) -> Text:
    """Several texts as one, empty ones left out."""
    values: dict[str, Value] = {f"part{place}": part for place, part in enumerate(filter(None, parts))}
    return Text(between.join(f"{{{name}}}" for name in values), "", None, values)


def alone(value: Value) -> Text:
    """A time or a number by itself."""
    return Text("{value}", "", None, {"value": value})


def in_english(source: str, number: int | None) -> str:
    """The source with its endings for one or for many."""
    if number is None:
        return source
    return _ENDING.sub(lambda found: (found[1] or "") if number == 1 else found[2], source)


def filled(template: str, number: int | None, values: dict[str, Value]) -> str:
    """The template with plain English values."""
    if number is None and not values:
        return template
    given = values if number is None else {"n": number} | values
    return template.format_map({name: _plain(value) for name, value in given.items()})


def _plain(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
