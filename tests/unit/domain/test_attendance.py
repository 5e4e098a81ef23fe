"""Expected against admitted: a range where invitations may count, a ceiling, and figures that grow old."""

from datetime import UTC, date, datetime, timedelta

import pytest

from scanner.domain.attendance import Expected, attendance, suggested
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.sales import Sales, Tally
from scanner.domain.ticket import SectionId

EIGHT = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


def flow(**inside):
    sections = tuple(SectionFlow(SectionId(name), name.title(), count, count) for name, count in inside.items())
    return Flow(EIGHT, sections, (), {}, 0.0, (), listed=True)


def sales(**parts):
    return Sales(
        Tally(sold=640, capacity=700, comps=20), tuple(Tally(id=i, name=i.title(), **f) for i, f in parts.items())
    )


def test_who_is_in_is_set_against_what_was_sold_and_invited():
    told = attendance(sales(), flow(floor=300, balcony=100), {})
    assert told.total == Expected("", 400, 640, 660, 700)
    assert told.total.share == pytest.approx(400 / 660)


def test_each_category_has_who_is_in_the_section_it_is_sold_for():
    parts = {"standing": {"sold": 500}, "seats": {"sold": 140, "comps": 5}}
    standing, seats = attendance(sales(**parts), flow(floor=300, balcony=100), {"standing": "floor"}).parts
    assert (standing.inside, standing.fewest, standing.most) == (300, 500, 500)
    assert (seats.inside, seats.fewest, seats.most) == (None, 140, 145)


def test_of_two_categories_of_one_section_nobody_knows_whose_who_is_in_was():
    parts = {"full": {"sold": 10}, "reduced": {"sold": 5}}
    told = attendance(sales(**parts), flow(floor=9), {"full": "floor", "reduced": "floor"})
    assert [each.inside for each in told.parts] == [None, None]


@pytest.mark.parametrize(
    ("inside", "surplus", "full"), [(0, 0, False), (660, 0, False), (661, 1, False), (665, 5, True)]
)
def test_more_in_than_sold_and_a_full_house_are_noticed(inside, surplus, full):
    total = attendance(sales(), flow(floor=inside), {}).total
    assert (total.surplus, total.nearly_full) == (surplus, full)


def test_without_figures_nothing_is_claimed():
    total = attendance(Sales(Tally()), flow(floor=9), {}).total
    assert (total.fewest, total.most, total.share, total.surplus, total.nearly_full) == (None, None, None, 0, False)


@pytest.mark.parametrize(("hours", "old"), [(1, False), (24, False), (25, True)])
def test_figures_of_more_than_a_day_ago_are_old(hours, old):
    told = attendance(sales(), flow(), {}, EIGHT - timedelta(hours=hours))
    assert told.old is old


def test_a_category_is_suggested_for_the_section_of_its_name():
    categories = [Tally(id="1", name="PARTERRE"), Tally(id="2", name="Balcon"), Tally(id="3", name="")]
    assert suggested(categories, {"a": "Parterre", "b": "Bâlcon", "c": ""}) == {"1": "a", "2": "b"}


def test_the_day_and_the_labels_go_with_the_figures():
    told = attendance(Sales(Tally(), as_of=date(2026, 11, 20), labels=("not approved yet",)), flow(), {}, EIGHT)
    assert (told.as_of, told.labels, told.fetched) == (date(2026, 11, 20), ("not approved yet",), EIGHT)
