"""Lists: the envelope, its pages, and the query names that a list knows (contract section 4)."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flask import Response, request

from scanner.demo.ticketing.answers import Json, answer, bad_parameters, no_page
from scanner.demo.ticketing.state import here

RECORDS = 25


@dataclass(frozen=True)
class Page:
    number: int
    size: int

    @property
    def offset(self) -> int:
        return (self.number - 1) * self.size


def asked(*filters: str) -> Page:
    """The page asked for. Raises the parameter refusal for an unknown or repeated name, or a page that is no page."""
    if set(request.args) - {"records", "page", *filters} or any(len(values) > 1 for _, values in request.args.lists()):
        raise bad_parameters()
    longest = here().switches.whole("max_records")
    size = _positive("records", RECORDS)
    return Page(_positive("page", 1), min(size, longest) if longest else size)


def page_of(page: Page, total: int, load: Callable[[Page], Sequence[Json]]) -> Response:
    """The answer: `load` is called for the rows of this page only, and not at all past the end."""
    switches = here().switches
    pages = max(1, math.ceil(total / page.size))
    if page.number > pages and switches.text("past_end") == "404":
        raise no_page()
    entries = list(load(page)) if page.number <= pages else []
    numbers: Json = {"total": total, "page": page.number, "records": page.size}
    if switches.text("envelope") == "strings":
        numbers = {name: str(number) for name, number in numbers.items()}
    return answer({**numbers, "entries": entries})


def whole(page: Page, rows: Sequence[Json]) -> Response:
    """For short lists that are at hand in full."""
    return page_of(page, len(rows), lambda page: rows[page.offset : page.offset + page.size])


def truth(name: str) -> bool | None:
    """A filter that is true or false; None when it is not given."""
    value = request.args.get(name)
    if value is None:
        return None
    if value.lower() not in {"true", "false", "1", "0"}:
        raise bad_parameters()
    return value.lower() in {"true", "1"}


def _positive(name: str, default: int) -> int:
    text = request.args.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit()) or not 0 < int(text[:12]) <= 10**9:
        raise bad_parameters()
    return int(text)
