"""What a system last said of a code, and the attempts for the people whom it stands for."""

import pytest

from scanner.domain.admission import Standing
from scanner.domain.ruling import Terms
from scanner.store import admissions, terms
from tests.builders import EVENING, EVENT, OTHER_EVENT, after, memory

CREW = {"redeemer": "Kim", "device": "north-1", "next_try": EVENING, "at": EVENING, "section": ""}


@pytest.fixture
def tx():
    connection = memory()
    yield connection
    connection.close()


def test_what_a_system_said_is_kept_by_event_and_code(tx):
    terms.keep(tx, EVENT, "4711", 3, None)
    assert terms.find(tx, EVENT, "4711") == Terms(3)
    assert terms.find(tx, OTHER_EVENT, "4711") is None
    terms.keep(tx, EVENT, "4711", 2, None)
    assert terms.find(tx, EVENT, "4711") == Terms(2)


def test_the_end_of_a_way_in_is_the_one_that_was_said_first(tx):
    terms.keep(tx, EVENT, "A", 1, after(3600))
    terms.keep(tx, EVENT, "A", 1, after(7200))
    assert terms.find(tx, EVENT, "A") == Terms(1, until=after(3600))


def test_the_first_claim_that_was_never_answered_counts(tx):
    terms.keep(tx, EVENT, "A", 1, None)
    terms.claimed(tx, EVENT, "A", after(1))
    terms.claimed(tx, EVENT, "A", after(2))
    assert terms.find(tx, EVENT, "A") == Terms(1, claimed=after(1))
    terms.answered(tx, EVENT, "A")
    assert terms.find(tx, EVENT, "A") == Terms(1)


def test_a_code_has_its_own_attempt_and_those_of_its_units_and_no_others(tx):
    for serial in ("4711", "4711.901", "4711.902", "47110", "4711/9", "471", "4710.9"):
        admissions.begin(tx, EVENT, serial, **CREW)
    gone = admissions.begin(tx, EVENT, "4711.903", **CREW)
    admissions.move(tx, gone.id, Standing.LEFT)
    admissions.begin(tx, OTHER_EVENT, "4711", **CREW)
    assert [each.serial for each in admissions.of_code(tx, EVENT, "4711")] == ["4711", "4711.901", "4711.902"]


def test_who_left_may_have_another_attempt(tx):
    first = admissions.begin(tx, EVENT, "A", standing=Standing.CONFIRMED, **CREW)
    admissions.move(tx, first.id, Standing.LEFT)
    assert admissions.begin(tx, EVENT, "A", **CREW).id != first.id


def test_the_attempts_for_a_code_are_found_by_the_index(tx):
    plan = tx.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM attempts WHERE event = ?1 AND (serial = ?2 OR serial > ?2 || '.' AND"
        f" serial < ?2 || '/') AND {admissions.LIVE} ORDER BY id",
        (EVENT, "4711"),
    ).fetchall()
    assert not any("SCAN attempts" in row[3] and "INDEX" not in row[3] for row in plan), plan
