"""The queue: in order, each when it is due, and counted right after anything that can happen to it."""

from collections import Counter

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scanner.domain.admission import LET_IN, UNSETTLED, Standing
from scanner.store import admissions, outbox
from scanner.store.outbox import Counts
from tests.builders import EVENING, EVENT, OTHER_EVENT, STALLS, VIP, after, memory, serial


@pytest.fixture
def tx():
    return memory()


def begin(tx, number, standing=Standing.PROVISIONAL, *, due=EVENING, event=EVENT, section=VIP.id):
    return admissions.begin(
        tx, event, serial(number), section=section, at=EVENING, redeemer="Kim", device="n", standing=standing,
        shown=standing in LET_IN, next_try=due,
    ).id  # fmt: skip


def due(tx, now=EVENING, limit=100):
    return [each.id for each in outbox.due(tx, EVENT, now, limit)]


def test_an_empty_queue_has_nothing_due(tx):
    assert (due(tx), outbox.next_due(tx, EVENT), outbox.unsettled(tx, EVENT)) == ([], None, 0)
    assert outbox.counts(tx, EVENT) == Counts()


def test_what_is_due_comes_in_the_order_of_the_scans_not_of_their_times(tx):
    first, second, third = begin(tx, 3, due=after(-1)), begin(tx, 1, due=after(-9)), begin(tx, 2, due=after(-5))
    assert due(tx) == [first, second, third]
    assert due(tx, limit=2) == [first, second]


def test_only_what_waits_is_due(tx):
    waiting = [begin(tx, number, each) for number, each in enumerate(Standing) if each in UNSETTLED]
    for number, each in enumerate(Standing, start=20):
        if each not in UNSETTLED:
            begin(tx, number, each)
    begin(tx, 99, event=OTHER_EVENT)
    assert due(tx) == waiting


def test_an_entry_that_goes_badly_does_not_hold_up_those_behind_it(tx):
    first, second = begin(tx, 1), begin(tx, 2)
    outbox.postpone(tx, first, after(30), "The server had an error (500).")
    assert due(tx) == [second]
    assert due(tx, after(30)) == [first, second]
    assert admissions.get(tx, first).last_answer == "The server had an error (500)."


def test_the_next_that_is_due_is_the_earliest(tx):
    begin(tx, 1, due=after(60))
    begin(tx, 2, due=after(30))
    begin(tx, 3, Standing.PARKED, due=after(1))
    assert outbox.next_due(tx, EVENT) == after(30)


def test_a_line_that_is_back_makes_what_was_shown_due_at_once(tx):
    shown, unseen, parked = (
        begin(tx, 1, due=after(90)),
        begin(tx, 2, Standing.OPEN, due=after(90)),
        begin(tx, 3, Standing.PARKED, due=after(90)),
    )
    outbox.hasten(tx, EVENT, EVENING)
    assert due(tx) == [shown]
    assert admissions.get(tx, unseen).next_try == after(90)
    assert admissions.get(tx, parked).next_try == after(90)


def test_hastening_puts_nothing_off(tx):
    begin(tx, 1, due=after(-60))
    outbox.hasten(tx, EVENT, EVENING)
    assert outbox.next_due(tx, EVENT) == after(-60)


def test_whoever_needs_a_person_stays_in_sight(tx):
    numbers = {each: begin(tx, number, each) for number, each in enumerate(Standing)}
    listed = [each.id for each in outbox.entries(tx, EVENT)]
    assert listed == sorted(
        numbers[each] for each in (Standing.OPEN, Standing.PROVISIONAL, Standing.CONFLICT, Standing.PARKED)
    )
    assert [each.id for each in outbox.entries(tx, EVENT, limit=2)] == listed[:2]


def test_everyone_let_in_is_counted_by_section(tx):
    begin(tx, 1, Standing.CONFIRMED, section=VIP.id)
    begin(tx, 2, Standing.PROVISIONAL, section=VIP.id)
    begin(tx, 3, Standing.CONFIRMED, section=STALLS.id)
    begin(tx, 4, Standing.OPEN, section=STALLS.id)
    assert outbox.admitted_by_section(tx, EVENT) == {VIP.id: 2, STALLS.id: 1}


def test_attempts_are_tallied_by_the_stretch_and_counted_right_on_both_sides(tx):
    for number in range(1, 71):
        begin(tx, number, Standing.PROVISIONAL, section=STALLS.id)
    assert tx.execute("SELECT upto FROM tallied").fetchone() == (64,)
    for number in (1, 64, 65, 70):
        admissions.move(tx, number, Standing.CONFIRMED)
    assert outbox.counts(tx, EVENT) == Counts(waiting=66, confirmed=4)
    assert tx.execute("SELECT sum(n) FROM tallies").fetchone() == (64,)


def test_what_waits_elsewhere_is_counted_apart_and_nobody_let_in_there(tx):
    begin(tx, 1, Standing.PROVISIONAL)
    begin(tx, 2, Standing.CONFIRMED)
    tx.execute("UPDATE attempts SET event = '/events/2' WHERE id <= 2")
    begin(tx, 3, Standing.CONFIRMED)
    assert outbox.counts_and_elsewhere(tx, EVENT) == (Counts(confirmed=1), Counts(waiting=1))
    assert outbox.counts(tx, EVENT) == Counts(confirmed=1)


class AnEvening(RuleBasedStateMachine):
    """Attempts begun, moved, put off and hastened in any order; the tallies must equal a real count."""

    def __init__(self):
        super().__init__()
        self.tx = memory()
        self.attempts = {}

    @initialize(before=st.integers(0, 40), standing=st.sampled_from(Standing))
    def others_were_there_first(self, before, standing):
        """So that attempts stand before and behind the number up to which they are tallied."""
        for number in range(100, 100 + before):
            self.attempts[begin(self.tx, number, standing, section=STALLS.id)] = number

    @rule(number=st.integers(1, 6), standing=st.sampled_from(Standing), section=st.sampled_from([VIP.id, STALLS.id]))
    def begin(self, number, standing, section):
        taken = admissions.live(self.tx, EVENT, serial(number)) is not None
        if not taken:
            self.attempts[begin(self.tx, number, standing, section=section)] = number

    @rule(data=st.data(), standing=st.sampled_from(Standing), shown=st.sampled_from([None, True, False]))
    def move(self, data, standing, shown):
        if self.attempts:
            attempt = data.draw(st.sampled_from(sorted(self.attempts)))
            live = admissions.live(self.tx, EVENT, serial(self.attempts[attempt]))
            if live is None or live.id == attempt:
                admissions.move(self.tx, attempt, standing, shown=shown)

    @rule(data=st.data(), seconds=st.integers(-100, 100))
    def postpone(self, data, seconds):
        if self.attempts:
            outbox.postpone(self.tx, data.draw(st.sampled_from(sorted(self.attempts))), after(seconds), "later")

    @rule(seconds=st.integers(-100, 100))
    def hasten(self, seconds):
        outbox.hasten(self.tx, EVENT, after(seconds))

    @invariant()
    def the_counts_are_those_of_a_real_count(self):
        rows = self.tx.execute("SELECT standing, section FROM attempts WHERE event = ?", (EVENT,)).fetchall()
        real = Counter(standing for standing, _ in rows)
        counts = outbox.counts(self.tx, EVENT)
        assert counts.waiting == real["open"] + real["provisional"]
        assert (counts.conflicts, counts.parked) == (real["conflict"], real["parked"])
        assert counts.confirmed == real["confirmed"]
        assert outbox.unsettled(self.tx, EVENT) == counts.waiting == len(due(self.tx, after(1000)))
        let_in = Counter(section for standing, section in rows if standing in set(LET_IN))
        assert {name: n for name, n in outbox.admitted_by_section(self.tx, EVENT).items() if n} == let_in

    @invariant()
    def a_serial_is_in_once(self):
        for number in range(1, 7):
            found = self.tx.execute(
                "SELECT count(*) FROM attempts WHERE serial = ? AND standing NOT IN ('refused', 'withdrawn', 'left')",
                (serial(number),),
            ).fetchone()
            assert found[0] <= 1

    def teardown(self):
        self.tx.close()


TestAnEvening = AnEvening.TestCase
TestAnEvening.settings = settings(max_examples=20, stateful_step_count=20, deadline=None, database=None)
