"""How many are expected, out of figures that are dated, partly unapproved, and never added up (contract section 10)."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.pims.expected import Figures, in_force, is_unclear, sales
from scanner.backends.pims.wire import Capacity, Count, Named, PimsEvent, Room

EVENING = date(2025, 3, 7)
EVENT = PimsEvent(501, "Some Band", starts=datetime(2025, 3, 7, 20, 0), ceiling=900)  # noqa: DTZ001  the venue's
CATEGORIES = (Named(11, "Standing"), Named(12, "Balcony"))
ROOMS = {11: Room(500, kills=10, comps=20, holds=30), 12: Room(200)}


def on(days):
    return EVENING + timedelta(days=days)


def count(days, sold, **how):
    return Count(on(days), sales=sold, **how)


def told(**how):
    figures = {
        "categories": CATEGORIES, "capacities": (Capacity(on(-30), ROOMS),), "counts": (count(-1, 640),),
        "detailed": (Count(on(-1), sold={11: 500, 12: 140}),),
    }  # fmt: skip
    return sales(Figures(how.pop("event", EVENT), **(figures | how)), on(0))


def test_the_newest_row_is_what_was_sold_and_rows_are_never_added_up():
    found = told(counts=(count(-2, 600), count(-1, 640), count(-3, 10)))
    assert (found.total.sold, found.as_of) == (640, on(-1))
    assert found.labels == ()


def test_each_category_has_its_sales_its_comps_and_its_ceiling():
    standing, balcony = told().parts
    assert (standing.id, standing.name, standing.sold, standing.capacity) == ("11", "Standing", 500, 490)
    assert (standing.comps, standing.held) == (20, 30)
    assert (balcony.sold, balcony.capacity, balcony.comps, balcony.held) == (140, 200, 0, 0)


def test_the_ceiling_is_never_less_for_what_is_not_on_sale():
    assert told().total.capacity == 690
    assert told(capacities=()).total.capacity == 900


@pytest.mark.parametrize(
    ("days", "since", "fits"),
    [((-20, 1), -20, True), ((-20, -5, 1), -5, True), ((0, 1), 0, True), ((2, 1), 1, False), ((), None, False)],
)  # fmt: skip
def test_the_capacities_of_a_day_are_the_last_that_began(days, since, fits):
    rows = [Capacity(on(day), {}) for day in days]
    found, right = in_force(rows, EVENING)
    assert (found and found.since, right) == (None if since is None else on(since), fits)


def test_capacities_of_another_day_are_said_to_be():
    assert told(capacities=(Capacity(on(5), ROOMS),)).labels == ("capacity of another day",)


def test_rows_that_fall_are_no_running_totals_and_that_is_said():
    assert told(counts=(count(-2, 50), count(-1, 640), count(-3, 70))).labels == ("count basis unclear",)


@given(st.lists(st.integers(0, 500), max_size=30))
def test_running_totals_are_never_called_unclear(daily):
    totals = [sum(daily[: place + 1]) for place in range(len(daily))]
    assert not is_unclear([count(place, total) for place, total in enumerate(totals)][::-1])


def test_figures_that_are_not_approved_say_so():
    assert told(counts=(count(-1, 640, approved=False), count(-2, 600))).labels == ("not approved yet",)


def test_an_event_without_a_split_shows_totals_alone():
    found = told(event=replace(EVENT, detailed=False), detailed=())
    assert found.total.sold == 640
    assert [each.sold for each in found.parts] == [None, None]
    assert found.labels == ("not split by category",)


def test_details_of_another_day_are_not_mixed_in():
    assert told(detailed=(Count(on(-9), sold={11: 1}),)).labels == ("not split by category",)


def test_what_no_category_has_is_said():
    assert told(counts=(count(-1, 650),)).labels == ("10 of no category",)
    ignored = (CATEGORIES[0], Named(12, "Balcony", ignored=True))
    assert told(categories=ignored).labels == ("140 of no category",)


def test_an_event_without_figures_expects_nobody_knows_how_many():
    found = told(counts=(), detailed=())
    assert (found.total.sold, found.as_of, found.labels) == (None, None, ("no figures",))


def test_a_cancelled_and_a_free_event_say_so():
    assert told(event=replace(EVENT, cancelled=EVENING, free=True)).labels == (
        "cancelled", "free event: sales say nothing"
    )  # fmt: skip
