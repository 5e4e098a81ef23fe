"""Utick's answers turned into our values, and nothing else. Pure.

Lenient in how things are written: numbers as texts, HTML in texts, nulls for times, ids in either case. Strict where a
door would go wrong: a control answer that is no number decides nothing, and is a BadAnswer.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from scanner.backends.utick.envelope import moment, written
from scanner.backends.utick.plain import plain
from scanner.backends.values import count, list_of, number, object_of, unreadable
from scanner.domain.text import mark

LONGEST_ACCESS = 10 * 365 * 24
"""Hours. What lasts longer has no end that matters."""

_OF_THE_CODE = mark("what it says of the code")

PACK_KINDS = {
    1: mark("Standard", "kind of pack"), 10: mark("Shopping", "kind of pack"), 20: mark("Passport", "kind of pack"),
    100: mark("Card", "kind of pack"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A stream or an event. `status` is its number, None where it does not say; `said` is the system's word for it.

    `access_hours` from a holder's first access, and `access_end` for all: only streams have them.
    """

    id: str
    title: str
    status: int | None = None
    said: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    place: str = ""
    access_hours: int | None = None
    access_end: datetime | None = None

    def open_until(self, first: datetime) -> datetime | None:
        """When the way in closes for somebody who came in first at this time; None: never."""
        ends = [] if self.access_end is None else [self.access_end]
        if self.access_hours is not None and 0 < self.access_hours <= LONGEST_ACCESS:
            ends.append(first + timedelta(hours=self.access_hours))
        return min(ends, default=None)


@dataclass(frozen=True, slots=True)
class Device:
    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Use:
    """What a device is told of one code. `status` None: nothing was decided."""

    code: str
    status: int | None
    label: str = ""
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stock:
    """Places of one kind, of an event or a stream; None where it is not told how many."""

    id: str
    label: str
    event: str = ""
    stream: str = ""
    total: int | None = None
    free: int | None = None

    @property
    def sold(self) -> int | None:
        return None if self.total is None or self.free is None else max(self.total - self.free, 0)


@dataclass(frozen=True, slots=True)
class Pack:
    id: str
    label: str
    kind: str


def offer(body: Any) -> Offer:
    """A stream or an event (contract sections 6 and 9)."""
    fields = object_of(body, mark("an event"))
    status = fields.get("status")
    return Offer(
        id=_id(fields),
        title=plain(fields.get("label")),
        status=number(status.get("id")) if isinstance(status, dict) else number(status),
        said=plain(status.get("label")) if isinstance(status, dict) else "",
        starts=written(fields.get("starttime")),
        ends=written(fields.get("endtime")),
        place=_label(fields.get("venue")),
        access_hours=number(fields.get("access_duration")),
        access_end=moment(fields.get("accessendtime")),
    )


def offers(body: Any) -> list[Offer]:
    return [offer(each) for each in list_of(body, mark("the events"))]


def control(body: Any) -> int:
    """The number of a stream control, bare or wrapped (contract section 6)."""
    value = body
    if isinstance(value, dict):
        inner = value.get("status")
        value = next((value[name] for name in ("code", "id") if name in value), inner)
        if isinstance(value, dict):
            value = value.get("id")
    found = number(value)
    if found is None:
        raise unreadable(_OF_THE_CODE)
    return found


def use(body: Any, code: str) -> Use:
    """The result for one code out of the list of them (contract section 8); they are matched by code."""
    results = [_use(each) for each in list_of(body, _OF_THE_CODE)]
    for same in (str.__eq__, lambda one, other: one.casefold() == other.casefold()):
        for each in results:
            if same(each.code, code):
                return each
    raise unreadable(_OF_THE_CODE)


def _use(body: Any) -> Use:
    fields = object_of(body, _OF_THE_CODE)
    code = fields.get("code")
    told = fields.get("usage")
    usage: dict[str, Any] = told if isinstance(told, dict) else {}
    status = number(usage.get("statusid"))
    return Use(
        code=str(code).strip() if isinstance(code, str | int) else "",
        status=None if status == -1 else status,
        label=plain(fields.get("label")),
        by=plain(usage.get("by")),
        at=moment(usage.get("date")),
    )


def device(body: Any) -> Device:
    fields = object_of(body, mark("the device"))
    return Device(_id(fields), plain(fields.get("label")))


def contact(body: Any) -> tuple[str, str] | None:
    """The id and the name of the only contact in a list; None where there are none or several."""
    found = list_of(body, mark("the contacts"))
    if len(found) != 1:
        return None
    fields = object_of(found[0], mark("a contact"))
    name = " ".join(filter(None, (plain(fields.get("firstname")), plain(fields.get("lastname")))))
    return _id(fields), name or plain(fields.get("label"))


def pack(body: Any) -> Pack:
    """A pack (contract section 5); a kind that nobody has heard of shows its number."""
    fields = object_of(body, mark("a pack"))
    kind = number(fields.get("typeid"))
    unheard = mark("Pack") if kind is None else mark("Pack ({number})", number=str(kind))
    return Pack(_id(fields), plain(fields.get("label")), unheard if kind is None else PACK_KINDS.get(kind, unheard))


def packs(body: Any) -> list[Pack]:
    return [pack(each) for each in list_of(body, mark("the packs"))]


def pack_stocks(body: Any) -> list[Stock]:
    """The stocks in all sets of a pack, each once."""
    sets = object_of(body, mark("a pack")).get("sets")
    every = [
        stock(each)
        for one in (sets if isinstance(sets, list) else [])
        if isinstance(one, dict) and isinstance(one.get("stocks"), list)
        for each in one["stocks"]
    ]
    return list({each.id or each.label: each for each in every}.values())


def stocks(body: Any) -> list[Stock]:
    return [stock(each) for each in list_of(body, mark("the stocks"))]


def stock(body: Any) -> Stock:
    fields = object_of(body, mark("a stock"))
    return Stock(
        id=plain(fields.get("id")).upper(),
        label=plain(fields.get("label")),
        event=plain(fields.get("eventid")).upper(),
        stream=plain(fields.get("streamid")).upper(),
        total=count(fields.get("capacity_total")),
        free=count(fields.get("capacity_free")),
    )


def row_id(body: Any) -> str:
    """The id of a row of any list, for telling rows that came twice; empty where it has none."""
    return plain(body.get("id")).upper() if isinstance(body, dict) else ""


def rows(body: Any) -> list[Any]:
    return list_of(body, mark("a page"))


def _id(fields: dict[str, Any]) -> str:
    found = plain(fields.get("id")).upper()
    if not found:
        raise unreadable(mark("an id"))
    return found


def _label(value: Any) -> str:
    return plain(value.get("label")) if isinstance(value, dict) else ""
