"""Pims's answers turned into our values, and nothing else (contract sections 8 and 9). Pure.

Figures may be null or left out, which for kills, comps, holds and sales is nought, and for a capacity unknown. Times of
events are the venue's own, whatever offset is written behind them.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from scanner.backends.pims.hal import field, unreadable
from scanner.backends.values import count as count_of
from scanner.backends.values import line


@dataclass(frozen=True, slots=True)
class PimsEvent:
    """`detailed`: sales come by category. `ceiling` is what the venue holds at most."""

    id: int
    title: str
    starts: datetime | None = None
    venue: str = ""
    city: str = ""
    series: int | None = None
    detailed: bool = True
    cancelled: date | None = None
    free: bool = False
    ceiling: int | None = None
    updated: int | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with a name: a series, a venue, a category, a channel, a price range, a promotion."""

    id: int
    name: str
    short: str = ""
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """Places of one category. What is not told of the rest is nought."""

    total: int | None
    kills: int = 0
    comps: int = 0
    holds: int = 0

    @property
    def ceiling(self) -> int | None:
        """How many may be inside: never fewer because some are not on sale."""
        return None if self.total is None else max(0, self.total - self.kills)


@dataclass(frozen=True, slots=True)
class Capacity:
    """The places of each event category, in force from a day on."""

    since: date
    rooms: Mapping[int, Room]


@dataclass(frozen=True, slots=True)
class Count:
    """What was sold, as of a day. `sold`: by event category, where it comes so."""

    day: date
    approved: bool = True
    final: bool = False
    sales: int | None = None
    reservations: int | None = None
    sold: Mapping[int, int] | None = None


def event(body: Any, zone: tzinfo | None) -> PimsEvent:
    kind, venue = field(body, "input_type"), field(body, "venue")
    return PimsEvent(
        id=_id(body),
        title=line(field(body, "label")),
        starts=wall_clock(field(body, "datetime"), zone),
        venue=line(field(venue, "label")),
        city=line(field(venue, "city")),
        series=count_of(field(body, "series_id")),
        detailed=line(field(kind, "id")) != "GLO",
        cancelled=day(field(body, "cancellation_date")),
        free=field(body, "free") is True,
        ceiling=count_of(field(body, "max_capacity")),
        updated=count_of(field(body, "last_update_timestamp")),
    )


def named(body: Any) -> Named:
    return Named(
        _id(body), line(field(body, "label")), line(field(body, "short_label")), field(body, "ignored") is True
    )


def event_part(body: Any, inner: str) -> Named:
    """A category or a channel of an event: its own number, by the name of what it stands for."""
    what = field(body, inner)
    return Named(
        _id(body), line(field(what, "label")), line(field(what, "short_label")), field(body, "ignored") is True
    )


def capacity(body: Any) -> Capacity:
    return Capacity(_day(body), {_id(each): _room(each) for each in _list(field(body, "event_categories"))})


def count(body: Any) -> Count:
    channels = field(body, "event_channels")
    return Count(
        day=_day(body),
        approved=field(body, "approved") is not False,
        final=field(body, "final") is True,
        sales=count_of(field(body, "sales")),
        reservations=count_of(field(body, "reservations")),
        sold=_sold(channels) if channels is not None else None,
    )


def day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value.strip()[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def wall_clock(value: Any, zone: tzinfo | None) -> datetime | None:
    """A time of day at the venue: what is written, without its offset, in the venue's zone."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        found = datetime.fromisoformat(value.strip().replace(" ", "T", 1)).replace(tzinfo=zone)
        found.timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return found if 1970 < found.year < 2200 else None


def _room(body: Any) -> Room:
    return Room(
        total=count_of(field(body, "total_capacity")),
        kills=count_of(field(body, "kills")) or 0,
        comps=count_of(field(body, "comps")) or 0,
        holds=count_of(field(body, "holds")) or 0,
    )


def _sold(channels: Any) -> dict[int, int]:
    """Over all channels and price ranges, by event category."""
    found: Counter[int] = Counter()
    for channel in _list(channels):
        for category in _list(field(channel, "event_categories")):
            prices = _list(field(category, "event_price_ranges"))
            found[_id(category)] += sum(count_of(field(each, "sales")) or 0 for each in prices)
    return dict(found)


def _id(body: Any) -> int:
    found = count_of(field(body, "id"))
    if found is None:
        raise unreadable("a number")
    return found


def _day(body: Any) -> date:
    found = day(field(body, "date"))
    if found is None:
        raise unreadable("the day of a figure")
    return found


def _list(value: Any) -> list[Any]:
    """Nothing is an empty list; something that is none is not."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise unreadable("a list within a figure")
    return value
