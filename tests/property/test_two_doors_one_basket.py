"""Two doors and more race for one basket of an XTS2 site, which has no transactions: they never both let in.

Every order of their calls, and thousands of drawn ones with answers lost, writes that land long after they were given
up, and doors that die and look their claims up again. And the other way round: protocols and sites that are known not
to work are caught by the same runs, so the runs can tell.
"""

import pytest

from scanner.backends.xts2.claims import Contested, Had, Read, Used, Write
from tests.interleaving import ANYTHING, Blob, Cached, Door, Evening, Rows, drawn, every

RUNS = 1500
MANY = 10_000
PARTY = ("901", "902")


def two(tries=1, **how):
    return [Door(name, ("901",), tries, **how) for name in ("north-1", "south-1")]


def nobody_is_doubled(evening):
    assert set(evening.admitted.values()) <= {1}, [(door.name, door.said) for door in evening.doors]


def somebody_can_still_come_in(evening):
    """Where nothing was lost: whoever was not let in is by the next door that asks alone."""
    free = set(PARTY) - evening.admitted.keys()
    for unit in free:
        alone = Door("last-1", (unit,), 1)
        Evening(evening.site, [alone], lambda count: 0).run()
        assert alone.admitted == [unit], alone.said


def in_any_order(choose, *, doors, apart):
    evening = Evening(Rows(), doors(), choose, apart=apart).run()
    nobody_is_doubled(evening)
    somebody_can_still_come_in(evening)


def whatever_happens(seed):
    choose = drawn(seed)
    units = [("901",), PARTY, PARTY[::-1]]
    doors = [Door(f"{name}-1", units[choose(3)], 3) for name in ("north", "south", "west")[: 2 + choose(2)]]
    nobody_is_doubled(Evening(Rows(), doors, choose, ANYTHING).run())


@pytest.mark.parametrize(
    ("doors", "orders"),
    [
        pytest.param(two, 32, id="two doors"),
        pytest.param(lambda: two(tries=2), 552, id="that try again"),
        pytest.param(lambda: [Door("north-1", PARTY, 1), Door("south-1", PARTY[::-1], 1)], 430, id="for a party"),
        pytest.param(lambda: [*two(), Door("west-1", ("901",), 1)], 8190, id="three", marks=pytest.mark.nightly),
    ],
)
def test_in_every_order_of_arrivals_one_at_most_lets_in(doors, orders):
    assert every(lambda choose: in_any_order(choose, doors=doors, apart=False), MANY) == orders


def test_whatever_is_lost_late_or_dead_one_at_most_lets_in():
    for seed in range(RUNS):
        whatever_happens(seed)


@pytest.mark.nightly
def test_in_every_order_of_arrivals_and_answers_one_at_most_lets_in():
    assert every(lambda choose: in_any_order(choose, doors=two, apart=True), MANY) == 7196


@pytest.mark.nightly
def test_in_ten_thousand_more_evenings_one_at_most_lets_in():
    for seed in range(RUNS, RUNS + MANY):
        whatever_happens(seed)


# The runs can tell.


def with_one_key_for_all(wanted):
    """The obvious way: look, write, look again, each door under the same key."""
    key = "admitted.77.901"
    if key in dict((yield Read())):
        return Used(None)
    mine = wanted.units[0][1]
    yield Write(key, mine)
    return Had() if dict((yield Read()))[key] == mine else Contested(None)


def without_reading_back(wanted):
    pairs = yield Read()
    if any(key.startswith("adm.77.901.") for key, _ in pairs):
        return Used(None)
    yield Write(wanted.named()[0], wanted.at)
    return Had()


@pytest.mark.parametrize("protocol", [with_one_key_for_all, without_reading_back])
def test_protocols_that_do_not_work_are_caught(protocol):
    doubled = []
    every(
        lambda choose: doubled.append(Evening(Rows(), two(protocol=protocol), choose, apart=False).run().admitted), RUNS
    )
    assert {"901": 2} in doubled


def test_a_site_that_rewrites_one_text_lets_two_in_which_is_why_sites_are_tried_out_first():
    doubled = []
    every(lambda choose: doubled.append(Evening(Blob(), two(), choose, apart=False).run().admitted), RUNS)
    assert {"901": 2} in doubled


def test_a_site_whose_reads_lag_behind_lets_nobody_in():
    for seed in range(200):
        assert Evening(Cached(), two(), drawn(seed)).run().admitted == {}
