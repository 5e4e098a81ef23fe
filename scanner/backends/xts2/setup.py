"""What set-up asks for, and what was typed made into what it means. Raises Misfit that names the field."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scanner.backends.base import Field
from scanner.backends.errors import Misfit
from scanner.backends.xts2.client import NAMES
from scanner.domain.event import EventId
from scanner.domain.text import mark

PATTERN = r"^(?:XTS[:-])?(\d+)$"
ZONE = "Europe/London"
EVENTS = "/xts2/performances/"

_PERFORMANCE = re.compile(r"[a-z0-9]{1,10}")
_PARAMETER = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,30}")
_NO, _YES = ("off", mark("No")), ("on", mark("Yes"))

FIELDS = (
    Field("url", mark("Server address"), "https://boxoffice.example.org/v2/"),
    Field("event", mark("Performance"), mark("the number of the performance"), found=True),
    Field("password", mark("Password"), mark("only if the box office asks for one"), secret=True, optional=True),
    Field("marks", mark("Share admissions through the box office"), choices=(_NO, _YES)),
    Field(
        "scratch", mark("Scratch booking"), mark("the number of an empty, open booking to try it out on"),
        when=("marks", "on"),
    ),
    Field("name_check", mark("Ask for the name, as numbers of bookings are easy to guess"), choices=(_NO, _YES)),
    Field("pattern", mark("What a code looks like"), PATTERN, optional=True),
    Field("names", mark("Names of parameters"), "basketid=id, n=count", optional=True),
    Field("zone", mark("Time zone of the theatre"), ZONE, optional=True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """`performance` is empty while none is chosen yet."""

    performance: str
    marks: bool
    scratch: str
    name_check: bool
    pattern: re.Pattern[str]
    names: Mapping[str, str]
    zone: tzinfo

    @property
    def event(self) -> EventId:
        return event_id(self.performance)


def read(values: Mapping[str, str]) -> Setting:
    """Empty values mean what set-up shows in their place."""
    given = {name: value.strip() for name, value in values.items()}
    return Setting(
        performance=_performance(given.get("event", "")),
        marks=given.get("marks") == "on",
        # While the performance is still being chosen, it may not have been typed yet.
        scratch=_scratch(given.get("scratch", ""), needed=given.get("marks") == "on" and "event" in given),
        name_check=given.get("name_check") == "on",
        pattern=_pattern(given.get("pattern") or PATTERN),
        names=_names(given.get("names", "")),
        zone=_zone(given.get("zone", "")),
    )


def event_id(performance: str) -> EventId:
    return EventId(f"{EVENTS}{performance}")


def _performance(text: str) -> str:
    """By its number, or as the ledger calls it."""
    number = text.removeprefix(EVENTS)
    if number and not _PERFORMANCE.fullmatch(number):
        raise Misfit("event", mark("That is not a performance."), mark("Choose one of the list, or type its number."))
    return number


def _scratch(text: str, *, needed: bool) -> str:
    if needed and not (text.isascii() and text.isdigit()):
        raise Misfit(
            "scratch", mark("The scratch booking is missing."),
            mark("Ask the box office for the number of an empty, open booking, or do not share admissions."),
        )  # fmt: skip
    return text


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.ASCII)
    except (re.error, RecursionError, OverflowError) as error:
        raise Misfit(
            "pattern", mark("That pattern cannot be used."), mark("Leave it empty for the usual one.")
        ) from error


def _names(text: str) -> dict[str, str]:
    """`basketid=id, n=count`"""
    names = {}
    for pair in filter(None, (each.strip() for each in text.split(","))):
        house, _, site = (part.strip() for part in pair.partition("="))
        if house not in NAMES or not _PARAMETER.fullmatch(site):
            raise Misfit(
                "names", mark("{pair} is not the name of a parameter.", pair=pair),
                mark("Write it as basketid=id, n=count. The names are {names}.", names=", ".join(NAMES)),
            )  # fmt: skip
        names[house] = site
    return names


def _zone(text: str) -> tzinfo:
    """The theatre's; where this machine knows no zones, its own: it stands in the theatre."""
    try:
        return ZoneInfo(text or ZONE)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        if text:
            raise Misfit("zone", mark("That time zone is not known."), mark("It looks like Europe/London.")) from error
    return datetime.now(UTC).astimezone().tzinfo or UTC
