"""Categories, channels, capacities and ticket counts of an event (contract sections 7, 8 and 10)."""

from collections import Counter
from collections.abc import Iterable

from flask import Blueprint, Response, request

from scanner.demo.pims.answers import Json, Problem, answer, collection, resource
from scanner.demo.pims.events import find, named
from scanner.demo.pims.figures import CHANNELS, FIRST_EVENT, PRICES, Key
from scanner.demo.pims.state import here

blueprint = Blueprint("figures", __name__)

EVENT_CATEGORY, EVENT_CHANNEL, EVENT_PRICE = 5000, 6000, 7000
FIRST_CAPACITY, FIRST_COUNT = 800, 7100
COMPS, HOLDS, KILLS = 5, 2, 1


@blueprint.get("/events/<int:event>/categories")
def categories(event: int) -> Response:
    find(event)
    return collection("categories", [_category(place) for place in _places()])


@blueprint.get("/events/<int:event>/channels")
def channels(event: int) -> Response:
    find(event)
    rows = [
        resource({"id": EVENT_CHANNEL + place, "ignored": False}, channel=named(200 + place, name))
        for place, name in enumerate(CHANNELS)
    ]
    return collection("channels", rows)


@blueprint.get("/events/<int:event>/capacities")
def capacities(event: int) -> Response:
    find(event)
    days = {"around": (-20, 1), "later": (1, 2), "none": ()}[here().switches.text("capacities")]
    rows = [_capacity(place, day) for place, day in enumerate(days)] if event == FIRST_EVENT else []
    return collection("capacities", _sorted(rows))


@blueprint.get("/events/<int:event>/ticket-counts")
def counts(event: int) -> Response:
    return collection("ticket-counts", _sorted([_total(day) for day in _days(event)]))


@blueprint.get("/events/<int:event>/ticket-counts/<int:count>")
def one_count(event: int, count: int) -> Response:
    return answer(_total(_day_of(event, count)))


@blueprint.get("/events/<int:event>/ticket-counts/detailed")
def detailed(event: int) -> Response:
    rows = [_detailed(day) for day in _days(event)]
    if here().switches.text("input_type") == "GLO":
        rows = [{**row, **resource({}, event_channels=[])} for row in rows]
    return collection("ticket-counts", _sorted(rows))


def _places() -> range:
    return range(len(here().books.categories))


def _category(place: int) -> Json:
    books = here().books
    prices = [
        resource(
            {
                "id": EVENT_PRICE + 10 * place + n, "base_price": books.prices[place], "public_price": None,
                "currency": "EUR", "ignored": False,
            },
            price_range=named(300 + n, name),
        )
        for n, name in enumerate(PRICES)
    ]  # fmt: skip
    category = named(100 + place, books.categories[place])
    return resource({"id": EVENT_CATEGORY + place, "ignored": False}, category=category, event_price_ranges=prices)


def _capacity(place: int, day: int) -> Json:
    """A second row is twice as large as the first."""
    rows = [_category_capacity(category, place + 1) for category in _places()]
    return resource({"id": FIRST_CAPACITY + place, "date": here().books.on(day).isoformat()}, event_categories=rows)


def _category_capacity(place: int, times: int) -> Json:
    books = here().books
    sold = sum(number for (_, category, _), number in books.until(0).items() if category == place)
    total = times * (sold * 3 // 2 + 20)
    form = here().switches.text("nulls")
    taken = {"kills": KILLS, "comps": COMPS, "holds": HOLDS}
    if form != "numbers":
        taken = dict.fromkeys(taken, 0)
    row: Json = {
        "id": EVENT_CATEGORY + place,
        "total_capacity": total,
        "sellable_capacity": total - sum(taken.values()),
    }
    if form == "absent":
        return row
    return {**row, **(dict.fromkeys(taken) if form == "null" else taken)}


def _days(event: int) -> list[int]:
    """The days that have a row: unapproved ones only for whoever asks for them."""
    find(event)
    books, switches = here().books, here().switches
    if event != FIRST_EVENT or switches.text("counts") == "none":
        return []
    shown = request.args.get("show_not_approved", "false").lower() in {"true", "1"}
    return [day for day in books.days if shown or _approved(day)]


def _approved(day: int) -> bool:
    return day < 0 or here().switches.text("newest") == "approved"


def _day_of(event: int, count: int) -> int:
    for day in _days(event):
        if FIRST_COUNT + day == count:
            return day
    raise Problem(404, "Entity not found.")


def _sold(day: int) -> Counter[Key]:
    books = here().books
    return books.until(day) if here().switches.text("basis") == "cumulative" else books.sold[day]


def _head(day: int) -> Json:
    return {
        "id": FIRST_COUNT + day, "date": here().books.on(day).isoformat(), "comment": None,
        "approved": _approved(day), "final": False,
    }  # fmt: skip


def _total(day: int) -> Json:
    books, sold = here().books, _sold(day)
    gross = sum(books.prices[category] * number for (_, category, _), number in sold.items())
    row = {**_head(day), "sales": sum(sold.values()), "gross": gross, "currency": "EUR"}
    return row if here().switches.text("reservations") == "omitted" else {**row, "reservations": 12}


def _detailed(day: int) -> Json:
    sold = _sold(day)
    channels = []
    for channel in sorted({key[0] for key in sold}):
        rows = []
        for category in _places():
            prices = [
                {
                    "id": EVENT_PRICE + 10 * category + price, "currency": "EUR", "gross": None,
                    "sales": sold.get((channel, category, price)) or None,
                }
                for price in range(len(PRICES))
            ]  # fmt: skip
            rows.append(resource({"id": EVENT_CATEGORY + category}, event_price_ranges=prices))
        channels.append(resource({"id": EVENT_CHANNEL + channel}, event_categories=rows))
    return {**_head(day), **resource({}, event_channels=channels)}


def _sorted(rows: Iterable[Json]) -> list[Json]:
    """By date; the latest first where that is asked for."""
    since, until = request.args.get("from_date", ""), request.args.get("to_date", "9999")
    kept = [row for row in rows if since <= row["date"] <= until]
    return sorted(kept, key=lambda row: str(row["date"]), reverse=request.args.get("sort") == "-date")
