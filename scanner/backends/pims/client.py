"""The calls of a Pims reader (contract sections 4, 5 and 7): all of them read, so all may be repeated."""

import base64
from collections.abc import Callable, Generator, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

import httpx

from scanner.backends.base import Heard, Trust
from scanner.backends.deadline import Deadline
from scanner.backends.errors import (
    BackendTrouble,
    BadRequest,
    KeyRefused,
    Missing,
    Unreachable,
)
from scanner.backends.http import Answer, Http
from scanner.backends.pims import hal, wire
from scanner.backends.pims.setup import Setup
from scanner.backends.pims.wire import Capacity, Count, Named, PimsEvent
from scanner.backends.values import line, number
from scanner.domain.plain import plain
from scanner.domain.text import mark

LARGE_PAGE, USUAL_PAGE = 100, 25
MOST_PAGES = 200
WIDER = timedelta(days=1)
"""Whether a filter by date takes in its own day is nowhere written."""

Row = TypeVar("Row")


class Login(httpx.Auth):
    """Basic, and the forms and the language that we take. The password never shows in a `repr`."""

    def __init__(self, login: str, password: str, language: str) -> None:
        self._credentials = base64.b64encode(f"{login}:{password}".encode()).decode()
        self._language = language

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Basic {self._credentials}"
        request.headers["Accept"] = "application/hal+json, application/problem+json, application/json"
        request.headers["Accept-Language"] = self._language
        yield request


class PimsClient:
    """One customer's domain; safe from several threads."""

    def __init__(self, chosen: Setup, *, heard: Heard, trust: Trust, transport: httpx.BaseTransport | None) -> None:
        self._setup = chosen
        auth = Login(chosen.login, chosen.password, chosen.language)
        self._http = Http(chosen.origin, auth=auth, heard=heard, trust=trust, transport=transport)

    def close(self) -> None:
        self._http.close()

    # Events.

    def event(self, event: int, *, budget: float) -> PimsEvent:
        return wire.event(self._get(f"/events/{event}", {}, Deadline(budget)), self._setup.zone)

    def events(
        self, *, label: str = "", city: str = "", since: date | None = None, until: date | None = None, budget: float
    ) -> list[PimsEvent]:
        """Those that fit, the earliest first. The filters are ours too: a server may not know them."""
        return self._events("/events", label=label, city=city, since=since, until=until, budget=budget)

    def events_of_series(self, series: int, *, budget: float) -> list[PimsEvent]:
        return self._events(f"/series/{series}/events", budget=budget)

    def events_of_venue(self, venue: int, *, budget: float) -> list[PimsEvent]:
        return self._events(f"/venues/{venue}/events", budget=budget)

    # Names.

    def series(self, *, budget: float) -> list[Named]:
        return self._every("/series", "series", {}, wire.named, Deadline(budget))

    def venues(self, *, label: str = "", budget: float) -> list[Named]:
        found = self._every("/venues", "venues", _told(label=label), wire.named, Deadline(budget))
        return [each for each in found if contains(each.name, label)]

    def categories(self, *, budget: float) -> list[Named]:
        """Of the whole customer; an event's own have other numbers."""
        return self._every("/categories", "categories", {}, wire.named, Deadline(budget))

    def channels(self, *, budget: float) -> list[Named]:
        return self._every("/channels", "channels", {}, wire.named, Deadline(budget))

    def price_ranges(self, *, budget: float) -> list[Named]:
        return self._every("/price-ranges", "price-ranges", {}, wire.named, Deadline(budget))

    def promotions(self, event: int, *, budget: float) -> list[Named]:
        return self._every(f"/events/{event}/promotions", "promotions", {}, wire.named, Deadline(budget))

    def event_categories(self, event: int, *, budget: float) -> list[Named]:
        return self._every(
            f"/events/{event}/categories", "categories", {}, lambda row: wire.event_part(row, "category"),
            Deadline(budget),
        )  # fmt: skip

    def event_channels(self, event: int, *, budget: float) -> list[Named]:
        return self._every(
            f"/events/{event}/channels", "channels", {}, lambda row: wire.event_part(row, "channel"), Deadline(budget)
        )

    # Figures, the latest first.

    def capacities(self, event: int, *, budget: float) -> list[Capacity]:
        path = f"/events/{event}/capacities"
        return self._every(path, "capacities", {"sort": "-date"}, wire.capacity, Deadline(budget))

    def counts(self, event: int, *, detailed: bool = False, budget: float) -> list[Count]:
        """Those that are not approved too, where set-up asks for them."""
        path = f"/events/{event}/ticket-counts" + ("/detailed" if detailed else "")
        params = {"sort": "-date", "show_not_approved": "true" if self._setup.unapproved else "false"}
        found = self._every(path, "ticket-counts", params, wire.count, Deadline(budget))
        return sorted(found, key=lambda each: each.day, reverse=True)

    # How a call goes.

    def _events(
        self, path: str, *, label: str = "", city: str = "", since: date | None = None, until: date | None = None,
        budget: float,
    ) -> list[PimsEvent]:  # fmt: skip
        deadline = Deadline(budget)
        words = _told(label=label, city=city, sort="datetime")
        try:
            found = self._every(path, "events", {**words, **_dates(since, until, "")}, self._event, deadline)
        except BadRequest as error:
            if error.status != 422 or (since is None and until is None):
                raise
            found = self._every(path, "events", {**words, **_dates(since, until, " 00:00:00")}, self._event, deadline)
        return [each for each in found if _fits(each, label, city, since, until)]

    def _event(self, row: Any) -> PimsEvent:
        return wire.event(row, self._setup.zone)

    def _every(
        self, path: str, name: str, params: Mapping[str, str], read: Callable[[Any], Row], deadline: Deadline
    ) -> list[Row]:
        """All rows of a list, page by page as its links lead."""
        try:
            body = self._get(path, {**params, "page_size": str(LARGE_PAGE)}, deadline)
        except BadRequest as error:
            if error.status != 422:
                raise
            body = self._get(path, {**params, "page_size": str(USUAL_PAGE)}, deadline)
        found = list(map(read, hal.rows(body, name)))
        seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
        most = number(hal.field(body, "page_count")) or MOST_PAGES
        for _ in range(min(most, MOST_PAGES) - 1):
            onward = hal.next_page(body, f"{self._setup.origin}{self._setup.base}{path}")
            if onward is None or (onward[0], tuple(sorted(onward[1].items()))) in seen:
                break
            seen.add((onward[0], tuple(sorted(onward[1].items()))))
            body = self._judged(self._http.call("GET", onward[0], budget=deadline.left, params=onward[1]))
            found += map(read, hal.rows(body, name))
        return found

    def _get(self, path: str, params: Mapping[str, str], deadline: Deadline) -> Any:
        answer = self._http.call("GET", self._setup.base + path, budget=deadline.left, params=params)
        return self._judged(answer)

    def _judged(self, answer: Answer) -> Any:
        if answer.ok:
            return answer.json()
        raise _trouble(answer)


def contains(text: str, part: str) -> bool:
    """As Pims filters: without regard to case and accents."""
    return plain(part) in plain(text)


def _fits(event: PimsEvent, label: str, city: str, since: date | None, until: date | None) -> bool:
    held = None if event.starts is None else event.starts.date()
    return (
        contains(event.title, label) and contains(event.city, city)
        and (held is None or since is None or held >= since - WIDER)
        and (held is None or until is None or held <= until + WIDER)
    )  # fmt: skip


def _dates(since: date | None, until: date | None, rest: str) -> dict[str, str]:
    return _told(
        from_datetime=f"{since - WIDER}{rest}" if since else "", to_datetime=f"{until + WIDER}{rest}" if until else ""
    )


def _told(**params: str) -> dict[str, str]:
    return {name: value for name, value in params.items() if value}


def _trouble(answer: Answer) -> BackendTrouble:
    """What a status means (contract section 6); a problem's own words where there are any."""
    said = _detail(answer)
    match answer.status:
        case 401:
            return KeyRefused(mark("Pims was sent no login."), mark("Type the login and its password."))
        case 403:
            return KeyRefused(
                mark("Pims does not accept this login."), mark("Check it; each is good for one domain only.")
            )
        case 404:
            return Missing(mark("Pims does not know what was asked for."), said)
        case status if status >= 500:
            return Unreachable(mark("The server has an error ({status}).", status=str(status)), said)
        case status:
            return BadRequest(
                mark("The server refused the request ({status}).", status=str(status)), said, status=status
            )


def _detail(answer: Answer) -> str:
    try:
        body = answer.json()
    except BackendTrouble:
        return ""
    return line(hal.field(body, "detail")) or line(hal.field(body, "title"))
