"""HAL and figures as they may come: whatever is no figure is a bad answer, and nothing else is ever raised."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import BadAnswer
from scanner.backends.pims import hal, wire
from scanner.backends.pims.wire import Room

FIXTURES = Path(__file__).parents[3] / "fixtures" / "pims"
HERE = "https://h.pims.io/api/v1/events"


def read(path):
    """A page of counts, as the client reads it."""
    return [wire.count(row) for row in hal.rows(json.loads(path.read_bytes()), "ticket-counts")]


@pytest.mark.parametrize("path", sorted((FIXTURES / "malformed").glob("*")), ids=lambda path: path.name)
def test_what_is_no_page_of_figures_is_none(path):
    with pytest.raises((BadAnswer, ValueError, RecursionError)):
        read(path)


@pytest.mark.parametrize("path", sorted((FIXTURES / "tolerated").glob("*")), ids=lambda path: path.name)
def test_what_is_only_written_oddly_is_understood(path):
    (found,) = read(path)
    assert (found.day, found.sales) == (date(2025, 3, 6), 640)


def test_there_are_examples_of_both():
    assert len(list((FIXTURES / "malformed").glob("*"))) > 15
    assert len(list((FIXTURES / "tolerated").glob("*"))) > 6


@pytest.mark.parametrize(
    ("href", "page"),
    [
        ("https://h.pims.io/api/v1/events?page=2", ("/api/v1/events", {"page": "2"})),
        ("/api/v1/events?page=2&label=", ("/api/v1/events", {"page": "2", "label": ""})),
        ("?page=2", ("/api/v1/events", {"page": "2"})), ("", None), (None, None), (7, None),
    ],
)  # fmt: skip
def test_the_next_page_is_where_its_link_says(href, page):
    assert hal.next_page({"_links": {"next": {"href": href}}}, HERE) == page


@pytest.mark.parametrize(
    "href",
    [
        "https://elsewhere.test/api/v1/events?page=2", "http://h.pims.io/api/v1/events?page=2", "//elsewhere.test/x",
        "https://h.pims.io:8443/x", "https://h.pims.io@elsewhere.test/", "https://[::1", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_a_next_page_that_is_not_ours_is_refused(href):
    with pytest.raises(BadAnswer):
        hal.next_page({"_links": {"next": {"href": href}}}, HERE)


@pytest.mark.parametrize("links", [None, [], {}, {"next": None}, {"next": []}, {"next": {}}, "next"])
def test_no_link_is_the_last_page(links):
    assert hal.next_page({"_links": links}, HERE) is None


def test_a_field_is_looked_for_in_the_resource_first():
    assert hal.field({"a": 1, "_embedded": {"a": 2}}, "a") == 1
    assert hal.field({"a": None, "_embedded": {"a": 2}}, "a") == 2
    assert hal.field({"_embedded": []}, "a") is None


def test_the_only_list_is_the_list_whatever_it_is_called():
    assert hal.rows({"_embedded": {"comptages": [1]}}, "ticket-counts") == [1]
    assert hal.rows({"_embedded": {"ticket_counts": [1], "other": [2]}}, "ticket-counts") == [1]
    assert hal.rows({"_embedded": {}, "total_items": 0}, "ticket-counts") == []
    with pytest.raises(BadAnswer):
        hal.rows({"_embedded": {"one": [1], "other": [2]}}, "ticket-counts")


def test_nulls_in_a_capacity_are_nought_and_an_unknown_total_is_unknown():
    body = {"id": 1, "date": "2025-03-06", "event_categories": [
        {"id": 11, "total_capacity": 500, "kills": None, "comps": None, "holds": None},
        {"id": 12, "total_capacity": None},
    ]}  # fmt: skip
    rooms = wire.capacity(body).rooms
    assert (rooms[11], rooms[11].ceiling, rooms[12].ceiling) == (Room(500), 500, None)
    assert Room(5, kills=9).ceiling == 0


def test_sales_are_added_over_channels_and_prices_with_nulls_as_nought():
    price = {"id": 1, "sales": 5}
    row = {"id": 1, "date": "2025-03-06", "event_channels": [
        {"id": 1, "event_categories": [{"id": 11, "event_price_ranges": [price, {"id": 2, "sales": None}]}]},
        {"id": 2, "_embedded": {"event_categories": [{"id": 11, "event_price_ranges": [price]}, {"id": 12}]}},
    ]}  # fmt: skip
    assert wire.count(row).sold == {11: 10, 12: 0}


def test_a_wall_clock_time_drops_what_is_written_behind_it():
    assert {
        wire.wall_clock(text, UTC)
        for text in ("2025-03-07T20:00:00", "2025-03-07T20:00:00Z", "2025-03-07T20:00:00+05:00", "2025-03-07 20:00")
    } == {datetime(2025, 3, 7, 20, 0, tzinfo=UTC)}
    assert wire.wall_clock("tonight", UTC) is None
    assert wire.wall_clock("0001-01-01T00:00:00", UTC) is None


NAMES = (
    "_embedded", "_links", "next", "href", "events", "ticket-counts", "id", "label", "date", "sales", "datetime",
    "venue", "event_channels", "event_categories", "event_price_ranges", "total_capacity", "category", "page_count",
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("2025-03-06"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=20,
)


@given(JSON)
def test_whatever_is_answered_is_understood_or_is_a_bad_answer(body):
    for parse in (
        wire.capacity, wire.count, wire.named, lambda each: wire.event(each, UTC),
        lambda each: hal.rows(each, "events"), lambda each: wire.event_part(each, "category"),
        lambda each: hal.next_page(each, HERE),
    ):  # fmt: skip
        with suppress(BadAnswer):
            parse(body)


@given(st.text(max_size=60))
def test_no_link_ever_leads_to_another_server(href):
    with suppress(BadAnswer):
        found = hal.next_page({"_links": {"next": {"href": href}}}, HERE)
        assert found is None or not found[0].startswith("//")
