"""How many of a basket may come in, whatever was refunded, and whoever is inside already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.xts2.baskets import Basket, Item
from scanner.backends.xts2.claims import Live
from scanner.backends.xts2.ruling import ruling
from scanner.domain.ruling import Entry, Refusal, Scanned
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Reason

CODE = Scanned("4711", Serial("4711"))


def ticket(number, quantity=1, performance="77"):
    return Item(str(number), performance, quantity)


def basket(*items, closed=True):
    return Basket("4711", "R. Patron", closed, items)


def live(*units):
    return tuple(Live(unit, f"stalls-k3-{at}", "2026-11-22T19:00:00Z") for at, unit in enumerate(units))


def ruled(found, inside=()):
    return ruling(CODE, found, inside, "77")


def free(entry):
    taken = {each.serial for each in entry.taken}
    return [unit.serial for unit in entry.units if unit.serial not in taken]


def test_after_a_refund_there_is_one_less_and_the_first_are_the_ones_that_are_left():
    assert free(ruled(basket(ticket(1), ticket(2), ticket(3), ticket(4, -1)))) == ["4711.1", "4711.2"]


def test_whoever_came_in_before_the_refund_counts():
    found = basket(ticket(1), ticket(2), ticket(3), ticket(4, -1))
    assert free(ruled(found, live("3"))) == ["4711.1"]
    assert free(ruled(found, live("1", "3"))) == []
    assert free(ruled(found, live("1", "2", "3"))) == []


def test_a_claim_on_a_unit_that_the_basket_no_longer_names_counts():
    """The site listed its items without ids when somebody was let in."""
    entry = ruled(basket(ticket(1), ticket(2)), live("p77.1"))
    assert (free(entry), [each.serial for each in entry.taken]) == (["4711.1"], ["4711.p77.1"])


def test_two_claims_on_one_unit_are_one_person():
    entry = ruled(basket(ticket(1), ticket(2)), live("1", "1"))
    assert free(entry) == ["4711.2"]


def test_a_mark_without_a_time_is_a_mark():
    (taken,) = ruled(basket(ticket(1)), (Live("1", "stalls-k3-1", "soon"),)).taken
    assert (taken.admitted, taken.device) == (None, "stalls")


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (basket(closed=None), Reason.STATUS), (basket(ticket(1), closed=None), Reason.STATUS),
        (basket(), Reason.STATUS), (basket(closed=False), Reason.STATUS),
        (basket(ticket(1, performance="78")), Reason.OTHER_EVENT),
        (basket(ticket(1, performance="78"), closed=False), Reason.OTHER_EVENT),
        (basket(ticket(1, performance="")), Reason.STATUS),
        (basket(ticket(1), closed=False), Reason.PAYMENT_DUE),
        (basket(ticket(1), ticket(2, -1)), Reason.REFUNDED), (basket(ticket(1, -1)), Reason.REFUNDED),
        (basket(ticket(1, 0)), Reason.STATUS),
        (basket(ticket(1), ticket(2, -1), ticket(3, performance="78")), Reason.REFUNDED),
    ],
)  # fmt: skip
def test_what_is_not_plainly_sold_for_tonight_is_refused(found, reason):
    found = ruled(found)
    assert isinstance(found, Refusal)
    assert found.judgement.reason is reason


ITEMS = st.lists(st.builds(ticket, st.integers(1, 6), st.integers(-3, 3), st.sampled_from(["77", "78"])), max_size=8)
UNITS = st.sampled_from(["1", "2", "3.1", "3.2", "4.3", "p77.1", "p77.2", "gone"])


@given(ITEMS, st.lists(UNITS, max_size=5))
def test_never_more_come_in_than_were_paid_for(items, inside):
    once = tuple({item.id: item for item in items}.values())
    found = basket(*once)
    entry = ruled(found, live(*inside))
    if isinstance(entry, Entry):
        assert len(free(entry)) + len(set(inside)) <= max(found.persons("77"), len(set(inside)))
        assert len({unit.serial for unit in entry.units}) == len(entry.units)
        assert {each.serial for each in entry.taken} <= {unit.serial for unit in entry.units}
