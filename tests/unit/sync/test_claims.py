"""Names of admissions on a system's record, and the queue at a system that rules."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.sync.claims import claim_of, name_of
from tests.builders import after, attempt
from tests.ruled import HOUSE, MARKS, Fault, OfficeDoors


@pytest.mark.parametrize("device", ["north-1 5f2c", "Porte d'entrée", "", "美咲", "x" * 80, "---"])
def test_a_name_fits_into_the_key_of_any_system_and_begins_with_the_device(device: str) -> None:
    name = name_of(attempt(10**9, device=device))
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name)
    assert len(name) <= 40


def test_an_attempt_has_one_name_and_no_other_has_it() -> None:
    one = attempt(1)
    others = (attempt(2), replace(one, presented_at=after(1)), replace(one, device="south-1"))
    assert name_of(one) == name_of(replace(one, tries=3, shown=False))
    assert len({name_of(each) for each in (one, *others)}) == 4
    assert claim_of([one], since=None).units[0].mark == name_of(one)


@pytest.fixture
def at(tmp_path: Path):
    made = OfficeDoors(tmp_path, MARKS)
    yield made
    made.close()


def test_who_was_let_in_by_a_supervisor_is_taken_to_the_record_by_the_queue(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    serial = at.office.bookings[code].units[0].serial
    at.scanned(serial)
    door.flush()
    assert list(at.office.record) == [serial]
    assert at.standings() == {serial: "confirmed"}


def test_without_an_answer_it_waits_and_is_claimed_once(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    serial = at.office.bookings[code].units[0].serial
    at.scanned(serial)
    at.office.fault(Fault.LOST_AFTER, Fault.LOST_AFTER)
    with pytest.raises(Exception, match="broke"):
        door.flush()
    assert at.standings() == {serial: "provisional"}
    at.clock.advance(600)
    door.sync()
    assert at.standings() == {serial: "confirmed"}
    assert at.office.let_in[serial] == 1


def test_where_the_house_ledger_decides_the_queue_has_nothing_to_ask(tmp_path: Path) -> None:
    at = OfficeDoors(tmp_path, HOUSE)
    try:
        door = at.door()
        at.scanned("4711")
        door.flush()
        assert at.standings() == {"4711": "confirmed"}
        assert "claim" not in at.office.calls
    finally:
        at.close()
