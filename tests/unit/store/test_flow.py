"""The flow is counted from what is new: a season behind it costs nothing."""

from datetime import timedelta

import pytest

from scanner.domain.admission import Standing
from scanner.domain.verdict import Answer, Reason
from scanner.store import admissions, flow, journal, tickets
from scanner.store.journal import Voice
from tests.builders import EVENING, EVENT, OTHER_EVENT, STALLS, VIP, after, memory, serial, ticket
from tests.builders import tickets as made


@pytest.fixture
def tx():
    return memory()


def scanned(tx, at, verdict="ADMIT", reason="confirmed"):
    return journal.append(tx, at, Voice.DOOR, "verdict", {"verdict": verdict, "reason": reason})


def test_scans_after_a_number_are_told_in_order_and_nothing_else_is(tx):
    first = scanned(tx, EVENING)
    journal.append(tx, EVENING, Voice.OPERATOR, "settings_changed", {})
    second = scanned(tx, after(1), "STOP", "status")
    found = list(flow.scans(tx, flow.Stretch(first)))
    assert [(number, scan.answer, scan.reason) for number, scan in found] == [(second, Answer.STOP, Reason.STATUS)]


def test_a_season_behind_it_is_not_gone_through(tx):
    """Each row that is told is read by its number."""
    plan = tx.execute(
        "EXPLAIN QUERY PLAN SELECT seq FROM journal WHERE seq > 7 AND kind = 'verdict' ORDER BY seq"
    ).fetchall()
    assert [row[3] for row in plan] == ["SEARCH journal USING INTEGER PRIMARY KEY (rowid>?)"]


def test_the_evening_begins_after_what_is_too_old(tx):
    assert flow.evening_begins(tx, EVENING) == 0
    old = scanned(tx, EVENING - timedelta(days=1))
    scanned(tx, EVENING)
    assert flow.evening_begins(tx, EVENING - timedelta(hours=8)) == old
    assert flow.evening_begins(tx, EVENING - timedelta(days=2)) == 0


def moved(tx, event, kind="door_set_up"):
    return journal.append(tx, EVENING, Voice.OPERATOR, kind, {"event": event})


def told(tx, event, since=0):
    return [number for stretch in flow.stretches(tx, event, since) for number, _ in flow.scans(tx, stretch)]


def test_what_was_scanned_at_another_event_is_not_of_this_evening(tx):
    """There and back again: each event has its own scans, however often the device went between them."""
    moved(tx, EVENT)
    first = scanned(tx, EVENING)
    moved(tx, OTHER_EVENT)
    there = scanned(tx, EVENING)
    moved(tx, EVENT, "door_switched")
    moved(tx, EVENT)  # another token of the same
    second = scanned(tx, EVENING)
    assert told(tx, EVENT) == [first, second]
    assert told(tx, OTHER_EVENT) == [there]
    assert told(tx, EVENT, there) == [second]
    assert flow.stretches(tx, OTHER_EVENT, second) == []


def test_without_a_word_on_events_all_is_of_this_one(tx):
    only = scanned(tx, EVENING)
    assert told(tx, EVENT) == [only]
    assert flow.last_row(tx) == only


def test_each_section_tells_who_is_to_come_and_who_went_in_elsewhere_and_lately(tx):
    tickets.put(tx, EVENT, made(range(5)), round_=1, hashed=False)
    used = {"status": "Redeemed", "section": STALLS}
    tickets.put(
        tx, EVENT,
        [ticket(10, redeemed=after(-3600), **used), ticket(11, redeemed=after(-60), **used), ticket(12, **used),
         ticket(13, status="Cancelled"), ticket(14, status="ISSUED")],
        round_=1, hashed=False,
    )  # fmt: skip
    for number in (0, 11):
        admissions.begin(
            tx, EVENT, serial(number), section=VIP.id, at=EVENING, redeemer="Kim", device="n",
            standing=Standing.CONFIRMED, shown=True, next_try=EVENING,
        )  # fmt: skip
    found = {each.section.name: (each.to_come, each.elsewhere, each.lately) for each in
             flow.by_section(tx, EVENT, after(-900))}  # fmt: skip
    assert found == {"VIP": (5, 0, 0), "Stalls": (0, 2, 0)}
