"""Events, series and venues, and the lists of the whole customer (contract sections 5, 7 and 8)."""

import unicodedata
from datetime import date, datetime, timedelta

from flask import Blueprint, Response, request

from scanner.demo.pims.answers import Json, Problem, answer, collection, resource
from scanner.demo.pims.figures import CHANNELS, FIRST_EVENT, PRICES
from scanner.demo.pims.state import here

blueprint = Blueprint("events", __name__)

SERIES, VENUE = 31, 9
LANGUAGES = {
    "en": {"SAL": "Hall", "DET": "Detailed", "GLO": "Global", "TOU": "Tour"},
    "fr": {"SAL": "Salle", "DET": "Détaillé", "GLO": "Global", "TOU": "Tournée"},
    "de": {"SAL": "Saal", "DET": "Detailliert", "GLO": "Global", "TOU": "Tournee"},
}
OFFSETS = {"none": "", "z": "Z", "plus": "+01:00"}


@blueprint.get("/events")
def events() -> Response:
    return collection("events", _filtered(_all()))


@blueprint.get("/events/<int:event>")
def one(event: int) -> Response:
    return answer(find(event))


@blueprint.get("/series")
def series() -> Response:
    return collection("series", [_series()])


@blueprint.get("/series/<int:series>")
def one_series(series: int) -> Response:
    return answer(_one([_series()], series))


@blueprint.get("/series/<int:series>/events")
def events_of_series(series: int) -> Response:
    _one([_series()], series)
    return collection("events", _filtered([each for each in _all() if each["series_id"] == series]))


@blueprint.get("/venues")
def venues() -> Response:
    wanted = _folded(request.args.get("label", ""))
    return collection("venues", [each for each in [_venue()] if wanted in _folded(each["label"])])


@blueprint.get("/venues/<int:venue>")
def one_venue(venue: int) -> Response:
    return answer(_one([_venue()], venue))


@blueprint.get("/venues/<int:venue>/events")
def events_of_venue(venue: int) -> Response:
    _one([_venue()], venue)
    return collection("events", _filtered(_all()))


@blueprint.get("/categories")
def categories() -> Response:
    return collection("categories", [named(100 + n, name) for n, name in enumerate(here().books.categories)])


@blueprint.get("/channels")
def channels() -> Response:
    return collection("channels", [named(200 + n, name) for n, name in enumerate(CHANNELS)])


@blueprint.get("/price-ranges")
def price_ranges() -> Response:
    return collection("price-ranges", [named(300 + n, name) for n, name in enumerate(PRICES)])


@blueprint.get("/promotions")
@blueprint.get("/events/<int:event>/promotions")
def promotions(event: int = FIRST_EVENT) -> Response:
    find(event)
    return collection("promotions", [{"id": 71, "label": "Early ferry", "date": here().books.on(-20).isoformat()}])


def named(number: int, name: str) -> Json:
    """A thing of the customer's lists."""
    made = int(here().books.made)
    return {
        "id": number,
        "label": name,
        "short_label": name[:4].upper(),
        "ignored": False,
        "last_update_timestamp": made,
    }


def find(event: int) -> Json:
    return _one(_all(), event)


def _one(rows: list[Json], wanted: int) -> Json:
    for row in rows:
        if row["id"] == wanted:
            return row
    raise Problem(404, "Entity not found.")


def _all() -> list[Json]:
    """The evening's event, one of yesterday, one of next week, and as many as are switched on."""
    books, switches = here().books, here().switches
    shown = [
        _event(FIRST_EVENT, books.title, books.evening, SERIES),
        _event(502, "Chloé & les Marins", books.evening + timedelta(days=7), None),
        _event(503, "Harbour Night (preview)", books.evening - timedelta(days=1), SERIES),
    ]
    shown[0]["free"] = switches.text("free") == "yes"
    if switches.text("cancelled") == "yes":
        shown[0]["cancellation_date"] = books.on(-2).isoformat()
    later = [
        _event(1000 + n, f"Matinee {n}", books.evening + timedelta(days=n % 300), None)
        for n in range(switches.whole("more_events"))
    ]
    return [*shown, *later]


def _event(number: int, label: str, when: datetime, series: int | None) -> Json:
    books, switches = here().books, here().switches
    kind = switches.text("input_type")
    return resource(
        {
            "id": number, "series_id": series, "label": label,
            "datetime": when.strftime("%Y-%m-%dT%H:%M:%S") + OFFSETS[switches.text("offset")],
            "free": False, "currency": "EUR", "max_capacity": 3 * sum(books.until(0).values()),
            "creation_timestamp": int(books.made) - 10**7, "last_update_timestamp": int(books.made),
        },
        venue=_venue(), input_type={"id": kind, "label": _words()[kind]}, contract={"id": "CES", "label": "Cession"},
    )  # fmt: skip


def _venue() -> Json:
    books = here().books
    return resource(
        {
            "id": VENUE, "label": books.venue, "first_address": "1 Quay Road", "second_address": None,
            "zip_code": "1000", "city": books.city, "major_city": None, "country_code": "AG",
            "alternative_labels": [], "creation_timestamp": 1, "last_update_timestamp": 2,
        },
        type={"id": "SAL", "label": _words()["SAL"]},
    )  # fmt: skip


def _series() -> Json:
    return resource(
        {"id": SERIES, "label": "Harbour Tour", "first_date": here().books.on(-1).isoformat()},
        type={"id": "TOU", "label": _words()["TOU"]},
    )


def _words() -> dict[str, str]:
    return LANGUAGES.get(request.headers.get("Accept-Language", "en")[:2], LANGUAGES["en"])


def _filtered(rows: list[Json]) -> list[Json]:
    """As the contract reads: contains, without regard to case and marks; dates from and to."""
    since, until = _day("from_datetime"), _day("to_datetime")
    if here().switches.text("filters") == "ignored":
        return rows
    label, city = _folded(request.args.get("label", "")), _folded(request.args.get("city", ""))
    found = [
        row for row in rows
        if label in _folded(row["label"]) and city in _folded(here().books.city)
        and (since is None or date.fromisoformat(row["datetime"][:10]) >= since)
        and (until is None or date.fromisoformat(row["datetime"][:10]) <= until)
    ]  # fmt: skip
    sort = request.args.get("sort", "label")
    field = sort.lstrip("-")
    if field in {"label", "datetime"}:
        found.sort(key=lambda row: _folded(row[field]), reverse=sort.startswith("-"))
    return found


def _day(name: str) -> date | None:
    text = request.args.get(name)
    if text is None:
        return None
    wrong = Problem(422, "Unknown date format, should be 'Y-m-d?H:i:s'")
    if here().switches.text("date_filters") == "moment" and len(text) == 10:
        raise wrong
    try:
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        raise wrong from error


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()
