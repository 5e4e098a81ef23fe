"""TickeTing's JSON turned into our values, and nothing else. Pure.

Lenient where the contract's sources disagree (its section 9): both names for a section, four ways to say "never",
dates in any of their shapes, numbers as strings, `[]` for an empty object. Strict where a door would go wrong: a
ticket without a serial or a section is a BadAnswer, and so is a list that does not say how long it is, since what a
whole list leaves out no longer admits.

A list has tens of thousands of tickets and few sections: what repeats in it is worked out once.
"""

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from scanner.backends.base import TicketPage
from scanner.backends.values import list_of, object_of, unreadable
from scanner.domain.admission import Admission
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.text import mark
from scanner.domain.ticket import Holder, Section, SectionId, Serial, Ticket

_SECTION_URI = mark("a section's address")
_TICKET = mark("a ticket")
_TICKET_SERIAL = mark("a ticket's serial")
_SECTION = mark("a section")
_ADMISSION = mark("an admission")
_ADMISSION_TICKET = mark("an admission's ticket")
_LAST_ID = re.compile(r"([A-Za-z0-9-]+)/?\s*$", re.ASCII)
_EVENT = re.compile(r"/[^\s?#\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,500}")
_KEY = re.compile(r"[!-~]{1,500}")
_NEVER = {"", "n/a", "none", "null", "never"}
_LARGEST_NUMBER = 10**12
_LONGEST_MOMENT = 100


def section_id(uri: Any) -> SectionId:
    """The id at the end of a section's URI, in either of its two forms (contract 5.3)."""
    found = _LAST_ID.search(uri) if isinstance(uri, str) else None
    if found is None:
        raise unreadable(_SECTION_URI)
    return SectionId(found.group(1))


def grant(body: Any) -> tuple[str, Grant]:
    """The token's key, and what it allows (contract 5.1)."""
    fields = _object(body, mark("the token"))
    key, event = fields.get("key"), fields.get("event")
    if not isinstance(key, str) or not _KEY.fullmatch(key) or not isinstance(event, str) or not _EVENT.fullmatch(event):
        raise unreadable(mark("the token"))
    sections = list_of(_either(fields, "sections", "tiers") or [], mark("the token's sections"))
    return key, Grant(EventId(event), tuple(dict.fromkeys(map(section_id, sections))))


def event(body: Any) -> Event:
    """An event with its sections (contract 5.2)."""
    fields = _object(body, mark("the event"))
    named = list_of(_either(fields, "sections", "tiers") or [], mark("the event's sections"))
    sections = tuple(_section(each) for each in named)
    return Event(EventId(_text(fields.get("self"))), _text(fields.get("title")), sections, _text(fields.get("status")))


def ticket_page(body: Any, *, page: int, records: int) -> TicketPage:
    """A page of the ticket list (contract 4 and 5.4)."""
    if not isinstance(body, dict):
        raise unreadable(mark("the ticket list"))
    entries = list_of(body.get("entries"), mark("the ticket list"))
    total = number(body.get("total"))
    if total is None:
        raise unreadable(mark("the length of the ticket list"))
    size = max(1, number(body.get("records")) or records)
    return TicketPage(tuple(map(ticket, entries)), page, max(1, -(-total // size)), total)


def ticket(body: Any) -> Ticket:
    """One ticket (contract 5.4)."""
    fields = _object(body, _TICKET)
    return Ticket(
        serial=_serial(fields.get("serial"), _TICKET_SERIAL),
        status=_text(fields.get("status")),
        section=_section(_either(fields, "section", "tier")),
        holder=_holder(fields.get("owner")),
        issued=moment(fields.get("issued")),
        redeemed=moment(fields.get("redeemed")),
    )


def admissions(body: Any) -> tuple[Admission, ...]:
    """Admissions, from the bare array of a redeem, one bare object, or the envelope of a list (contract 5.5, 5.6)."""
    if isinstance(body, dict):
        body = body.get("entries", [body])
    return tuple(_admission(each) for each in list_of(body, mark("the admissions")))


def moment(value: Any) -> datetime | None:
    """A date in any shape the system writes (contract 6), as UTC;

    None for every way to say never (the years 1 and 9999 are two more), and for what cannot be read.
    """
    return _moment(value) if isinstance(value, str) and len(value) < _LONGEST_MOMENT else None


@lru_cache(maxsize=1024)
def _moment(text: str) -> datetime | None:
    text = text.strip()
    if text.casefold() in _NEVER:
        return None
    try:
        found = datetime.fromisoformat(text.replace(" ", "T", 1))
        found = (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found if 1900 <= found.year < 3000 else None


def _admission(body: Any) -> Admission:
    fields = _object(body, _ADMISSION)
    serial = fields.get("ticket")
    if isinstance(serial, dict):
        serial = serial.get("serial")
    section = _either(fields, "section", "tier")
    return Admission(
        serial=_serial(serial, _ADMISSION_TICKET),
        redeemer=_text(fields.get("redeemer")),
        device=_text(fields.get("device")),
        admitted=moment(fields.get("admitted")),
        section=_text(section.get("name")) if isinstance(section, dict) else "",
        patron=_holder(fields.get("patron")).name,
    )


def _serial(value: Any, what: str) -> Serial:
    serial = _text(value).strip().upper() if isinstance(value, str) else ""
    if not serial:
        raise unreadable(what)
    return Serial(serial)


def _section(body: Any) -> Section:
    if isinstance(body, str):
        return Section(section_id(body), "")
    fields = _object(body, _SECTION)
    uri, name = fields.get("self"), fields.get("name")
    if isinstance(uri, str) and isinstance(name, str):
        return _named_section(uri, name)
    return Section(section_id(uri), _text(name))


@lru_cache(maxsize=256)
def _named_section(uri: str, name: str) -> Section:
    return Section(section_id(uri), _text(name))


def _holder(body: Any) -> Holder:
    if not isinstance(body, dict):
        return Holder()
    first, last = _text(body.get("firstName")), _text(body.get("lastName"))
    username = _text(body.get("username"))
    return Holder(
        name=f"{first} {last}".strip() or username,
        email=_text(body.get("email")),
        number=_text(body.get("number")),
        username=username,
        uri=_text(body.get("self")),
    )


def _either(fields: dict[str, Any], name: str, later: str) -> Any:
    """Later revisions of the system rename sections to tiers (contract section 9)."""
    return fields[name] if fields.get(name) is not None else fields.get(later)


def _object(body: Any, what: str) -> dict[str, Any]:
    return {} if body == [] else object_of(body, what)


def _text(value: Any) -> str:
    """Half a character, as is left of an emoji that was cut in two, can be neither kept nor shown: it becomes a `?`."""
    text = value if isinstance(value, str) else ("" if value is None else str(value))
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def number(value: Any) -> int | None:
    """A count, however it is written; None for what is none."""
    try:
        return min(max(0, int(value)), _LARGEST_NUMBER)
    except (TypeError, ValueError, OverflowError):
        return None
