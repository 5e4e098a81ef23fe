"""What the operator is told at a system without a list: it rules on each code, and the ledger lets in once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.domain.door import Direction
from scanner.domain.verdict import Reason, Verdict
from scanner.store import journal
from tests.fakes import PATIENCE
from tests.ruled import DEVICE, HOUSE, MARKS, STREAM, Fault, OfficeDoors


def said(verdict: Verdict | None) -> tuple[str, str, str]:
    assert verdict is not None
    return verdict.answer.value, verdict.reason.value, verdict.judgement.source.value


@pytest.fixture
def at(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OfficeDoors]:
    made = OfficeDoors(tmp_path, request.param)
    yield made
    made.close()


def asked(verdict: Verdict) -> tuple[str, ...]:
    assert verdict.question is not None
    return verdict.question.choices


def answer(door: Doorway, verdict: Verdict, choice: int) -> Verdict:
    assert verdict.question is not None
    found = door.answer(verdict.question.number, choice)
    assert found is not None
    return found


every = pytest.mark.parametrize(
    "at", [HOUSE, MARKS, DEVICE, STREAM], indirect=True, ids=["house", "marks", "device", "stream"]
)
house = pytest.mark.parametrize("at", [HOUSE], indirect=True)
marks = pytest.mark.parametrize("at", [MARKS], indirect=True)
device = pytest.mark.parametrize("at", [DEVICE], indirect=True)
stream = pytest.mark.parametrize("at", [STREAM], indirect=True)
recorded = pytest.mark.parametrize("at", [MARKS, DEVICE], indirect=True, ids=["marks", "device"])


@every
def test_a_valid_code_is_let_in_on_the_systems_word_and_says_who_else_knows(at: OfficeDoors) -> None:
    code = at.office.sell()
    verdict = at.door().present(code)
    source = "server" if at.office.capability.redeems else "house"
    assert said(verdict) == ("ADMIT", "confirmed", source)
    assert verdict.holder == "R. Patron"
    assert list(at.standings().values()) == ["confirmed"]
    assert bool(at.office.record) is at.office.capability.redeems


@house
def test_a_second_scan_is_stopped_by_the_ledger_and_the_system_is_not_asked_again(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    door.present(code)
    at.clock.advance(30)
    verdict = door.present(code)
    assert said(verdict) == ("STOP", "already_admitted", "ledger")
    assert verdict.judgement.detail.gate == "north-1"
    assert at.office.calls.count("rule") == 1


@every
def test_the_same_scan_within_the_grace_time_shows_its_green_again(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(grace=5.0)
    first = door.present(code)
    at.clock.advance(4)
    again = door.present(code)
    assert said(again) == ("ADMIT", "same_scan", "ledger")
    assert again.attempt == first.attempt
    assert sum(at.office.let_in.values()) <= 1


@every
def test_what_the_system_refuses_is_refused_with_its_reason(at: OfficeDoors) -> None:
    code = at.office.sell(refused=Reason.PAYMENT_DUE)
    assert said(at.door().present(code)) == ("STOP", "payment_due", "server")
    assert said(at.door("south-1").present("999")) == ("STOP", "unknown_serial", "server")
    assert at.standings() == {}


@every
def test_what_is_no_code_of_the_system_is_said_to_be_none_and_nobody_is_asked(at: OfficeDoors) -> None:
    assert said(at.door().present("https://example.org")) == ("STOP", "not_a_ticket", "none")
    assert at.office.calls == []


@every
def test_without_the_system_nobody_is_let_in_and_nobody_is_refused(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.down = True
    assert said(door.present(code)) == ("CANNOT_DECIDE", "not_verified", "none")
    assert said(door.present(code)) == ("CANNOT_DECIDE", "not_verified", "none")
    assert at.office.calls.count("rule") == 1, "a line that is down is not tried again by a patron"
    at.office.down = False
    door.sync()
    assert said(door.present(code))[:2] == ("ADMIT", "confirmed")


@house
def test_what_the_ledger_knows_to_be_used_is_stopped_without_the_system(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    door.present(code)
    at.clock.advance(30)
    at.office.down = True
    door.present(at.office.sell())
    assert said(door.present(code)) == ("STOP", "already_admitted", "ledger")


@every
def test_a_key_that_is_refused_is_trouble_and_not_the_tickets_fault(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(Fault.KEY_REFUSED, call="rule")
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "token_revoked")
    assert said(door.present(code))[:2] == ("ADMIT", "confirmed")


# The record of the system.


@marks
def test_a_code_that_another_door_took_to_the_record_is_stopped_and_names_that_door(at: OfficeDoors) -> None:
    code, north, south = at.office.sell(), at.door("north-1"), at.door("south-1")
    assert said(south.present(code))[0] == "ADMIT"
    verdict = north.present(code)
    assert said(verdict) == ("STOP", "already_admitted", "server")
    assert verdict.judgement.detail.gate == "south-1"
    assert at.standings("north-1") == {}


@house
def test_two_doors_that_share_no_ledger_both_let_in_and_both_say_so(at: OfficeDoors) -> None:
    code = at.office.sell()
    verdicts = [at.door(name).present(code) for name in ("north-1", "south-1")]
    assert [said(each) for each in verdicts] == [("ADMIT", "confirmed", "house")] * 2


@recorded
@pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.LOST_AFTER])
def test_a_claim_whose_answer_is_lost_once_is_asked_for_again_at_once(at: OfficeDoors, fault: Fault) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(fault)
    assert said(door.present(code)) == ("ADMIT", "confirmed", "server")
    assert sum(at.office.let_in.values()) == 1


@recorded
@pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.LOST_AFTER])
def test_a_claim_whose_answer_stays_lost_lets_nobody_in_until_the_next_scan_which_is_ours(
    at: OfficeDoors, fault: Fault
) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(fault, fault)
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")
    assert list(at.standings().values()) == ["open"]
    door.sync()
    assert said(door.present(code)) == ("ADMIT", "confirmed", "server")
    assert sum(at.office.let_in.values()) == 1
    assert list(at.standings().values()) == ["confirmed"]


@recorded
def test_a_lost_claim_that_stands_is_found_by_the_queue_and_kept_for_its_next_scan(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(Fault.LOST_AFTER, Fault.LOST_AFTER)
    door.present(code)
    door.sync()
    assert list(at.standings().values()) == ["confirmed"]
    assert door.status().waiting == 0
    at.office.calls.clear()
    assert said(door.present(code)) == ("ADMIT", "confirmed", "server")
    assert at.office.calls == []
    at.clock.advance(30)
    assert door.present(code).reason is Reason.ALREADY_ADMITTED


@recorded
def test_a_lost_claim_that_does_not_stand_leaves_the_queue_without_anybody_let_in(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(Fault.LOST_BEFORE, Fault.LOST_BEFORE)
    door.present(code)
    at.clock.advance(60)
    door.sync()
    assert list(at.standings().values()) == ["withdrawn"]
    assert at.office.record == {}
    assert said(door.present(code)) == ("ADMIT", "confirmed", "server")


@recorded
def test_a_claim_that_never_left_leaves_nothing_open(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(Fault.UNREACHABLE)
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")
    assert list(at.standings().values()) == ["withdrawn"]


@recorded
def test_an_answer_that_comes_too_late_for_the_patron_is_for_the_next_scan(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(patience=0.2)
    hold = at.office.hold()
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")
    hold.release()
    door.close()
    assert list(at.standings().values()) == ["confirmed"]
    assert said(at.door().present(code)) == ("ADMIT", "confirmed", "server")


@recorded
def test_a_lost_claim_that_the_queue_finds_while_the_system_is_asked_is_that_patrons(at: OfficeDoors) -> None:
    code, door, other = at.office.sell(), at.door(), at.door()  # two programs on one ledger
    at.office.fault(Fault.LOST_AFTER, Fault.LOST_AFTER)
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")
    at.clock.advance(60)
    hold, asked_before = at.office.hold("rule"), at.office.calls.count("rule")
    with ThreadPoolExecutor(1) as pool:
        promise = pool.submit(other.present, code)
        while at.office.calls.count("rule") == asked_before and not promise.done():
            pass
        door.sync()
        hold.release()
        verdict = promise.result(60)
    assert said(verdict) == ("ADMIT", "confirmed", "server"), "our own admission is never called used"
    assert list(at.standings().values()) == ["confirmed"]


@recorded
def test_while_a_claim_is_on_its_way_no_second_one_leaves(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(patience=0.2)
    hold = at.office.hold()
    door.present(code)
    door.sync()
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")
    assert at.office.calls.count("claim") == 1
    hold.release()


@recorded
def test_a_crash_after_the_claim_is_ours_at_the_next_start(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    at.office.fault(Fault.CRASH_AFTER)
    verdict = None
    try:
        verdict = door.present(code)
    except BaseException:  # noqa: BLE001  the power is gone, wherever it was
        assert verdict is None
    again = at.door()
    assert said(again.present(code)) == ("ADMIT", "confirmed", "server")
    assert sum(at.office.let_in.values()) == 1


# Several people on one code.


@marks
def test_one_code_for_three_asks_how_many_and_lets_them_in_by_and_by(at: OfficeDoors) -> None:
    code, door = at.office.sell(3), at.door()
    verdict = door.present(code)
    assert said(verdict)[:2] == ("CANNOT_DECIDE", "question")
    assert asked(verdict) == ("All 3", "1", "2", "None")
    assert at.standings() == {}
    two = answer(door, verdict, 2)
    assert said(two) == ("ADMIT", "confirmed", "server")
    assert (two.judgement.detail.people, two.section) == (2, "2 × Full")
    assert len(at.office.record) == 2
    at.clock.advance(30)
    last = door.present(code)
    assert said(last) == ("ADMIT", "confirmed", "server")
    at.clock.advance(30)
    assert said(door.present(code)) == ("STOP", "already_admitted", "ledger")


@marks
def test_nobody_is_let_in_where_the_operator_says_none(at: OfficeDoors) -> None:
    code, door = at.office.sell(2), at.door()
    verdict = door.present(code)
    assert said(answer(door, verdict, len(asked(verdict)) - 1)) == ("STOP", "denied", "none")
    assert at.office.record == {}


@marks
def test_what_another_door_let_in_meanwhile_is_not_let_in_again_by_an_old_question(at: OfficeDoors) -> None:
    code, north, south = at.office.sell(2), at.door("north-1"), at.door("south-1")
    question = north.present(code)
    answer(south, south.present(code), 0)
    assert said(answer(north, question, 0)) == ("STOP", "already_admitted", "server")
    assert sum(at.office.let_in.values()) == 2


@marks
def test_scanning_goes_on_while_a_question_waits(at: OfficeDoors) -> None:
    party, single, door = at.office.sell(2), at.office.sell(), at.door()
    question = door.present(party)
    assert said(door.present(single)) == ("ADMIT", "confirmed", "server")
    assert said(answer(door, question, 0)) == ("ADMIT", "confirmed", "server")


@marks
def test_a_question_is_answered_once_and_lapses_by_itself(at: OfficeDoors) -> None:
    door = at.door()
    first, second = door.present(at.office.sell(2)), door.present(at.office.sell(2))
    answer(door, first, 0)
    assert door.answer(first.question.number, 0) is None
    at.clock.advance(121)
    assert door.answer(second.question.number, 0) is None
    assert door.answer(12345, 0) is None


@marks
def test_a_lost_claim_for_two_is_repeated_for_one_without_standing_in_its_own_way(at: OfficeDoors) -> None:
    code, door = at.office.sell(3), at.door()
    at.office.fault(Fault.LOST_AFTER, Fault.LOST_AFTER)
    assert said(answer(door, door.present(code), 2))[0] == "CANNOT_DECIDE"
    door.sync()
    at.clock.advance(30)
    assert said(door.present(code))[0] == "ADMIT"  # the two that the queue found: this is their scan
    at.clock.advance(30)
    assert said(door.present(code))[0] == "ADMIT"
    assert max(at.office.let_in.values()) == 1
    assert len(at.office.record) == 3


# What the operator is asked.


@house
def test_a_question_of_the_system_goes_before_its_entry(at: OfficeDoors) -> None:
    door = at.door()
    code, other = at.office.sell(asks="Is the surname Patron?"), at.office.sell(asks="Is the surname Patron?")
    question = door.present(code)
    assert (said(question)[:2], question.question.ask) == (("CANNOT_DECIDE", "question"), "Is the surname Patron?")
    assert said(answer(door, question, 0)) == ("ADMIT", "confirmed", "house")
    assert said(answer(door, door.present(other), 1)) == ("STOP", "denied", "server")
    assert at.office.calls.count("rule") == 2, "nobody is asked twice"
    rows = [row for row in door.history() if row.reason is Reason.QUESTION]
    assert len(rows) == 2


@device
def test_what_the_operator_must_confirm_is_claimed_again_with_that_word(at: OfficeDoors) -> None:
    code, other, door = at.office.sell(confirm=True), at.office.sell(confirm=True), at.door()
    question = door.present(code)
    assert said(question)[:2] == ("CANNOT_DECIDE", "question")
    assert at.office.record == {}
    assert said(answer(door, question, 0)) == ("ADMIT", "confirmed", "server")
    assert said(answer(door, door.present(other), 1)) == ("STOP", "denied", "server")
    at.clock.advance(200)
    door.sync()
    assert door.status().waiting == 0, "an unanswered question holds up nothing"


@stream
def test_a_code_that_may_come_in_again_is_the_operators_to_decide(at: OfficeDoors) -> None:
    code, door = at.office.sell(until=timedelta(hours=2)), at.door()
    door.present(code)
    at.clock.advance(600)
    question = door.present(code)
    assert said(question) == ("CANNOT_DECIDE", "question", "server")
    assert at.office.calls.count("rule") == 1, "the system is not asked about what the ledger knows"
    assert said(answer(door, question, 0)) == ("ADMIT", "confirmed", "house")
    assert at.office.calls.count("rule") == 2
    at.clock.advance(600)
    assert said(answer(door, door.present(code), 1)) == ("STOP", "already_admitted", "ledger")


@stream
def test_the_time_of_a_way_in_counts_from_its_first_use_and_ends(at: OfficeDoors) -> None:
    code, door = at.office.sell(until=timedelta(hours=2)), at.door()
    door.present(code)
    at.clock.advance(3600)
    answer(door, door.present(code), 0)
    at.clock.advance(3601)
    assert said(door.present(code)) == ("STOP", "access_ended", "ledger")
    assert at.office.calls.count("rule") == 2


# Out, and in again.


@device
def test_who_goes_out_may_come_in_again(at: OfficeDoors) -> None:
    code, way_in, way_out = at.office.sell(), at.door(), at.door("exit-1", direction=Direction.OUT)
    way_in.present(code)
    assert said(way_out.present(code)) == ("ADMIT", "left", "server")
    at.clock.advance(30)
    assert said(way_in.present(code)) == ("ADMIT", "confirmed", "server"), "they left by another door"
    at.clock.advance(30)
    assert said(way_in.present(code))[:2] == ("STOP", "already_admitted")
    assert at.office.let_in.total() == 2


@device
def test_one_door_for_both_ways_lets_out_whom_it_let_in(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(direction=Direction.BOTH)
    reasons = []
    for _ in range(3):
        reasons.append(said(door.present(code))[1])
        at.clock.advance(30)
    assert reasons == ["confirmed", "left", "confirmed"]
    assert door.status().admitted == 1


@device
def test_a_code_read_twice_at_a_door_for_both_ways_is_one_scan(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(direction=Direction.BOTH, grace=5.0)
    said_of = []
    for _ in range(2):
        for _ in range(2):
            said_of.append(said(door.present(code))[:2])
            at.clock.advance(1)
        at.clock.advance(30)
    assert said_of == [("ADMIT", "confirmed"), ("ADMIT", "same_scan"), ("ADMIT", "left"), ("ADMIT", "left")]
    assert door.status().admitted == 0
    assert at.office.calls.count("leave") == 1


@device
def test_who_has_just_left_is_not_stopped_by_the_same_scan_again(at: OfficeDoors) -> None:
    code, way_in, way_out = at.office.sell(), at.door(), at.door("exit-1", direction=Direction.OUT, grace=5.0)
    way_in.present(code)
    assert said(way_out.present(code)) == ("ADMIT", "left", "server")
    at.clock.advance(1)
    assert said(way_out.present(code)) == ("ADMIT", "left", "ledger")
    at.clock.advance(30)
    assert said(way_out.present(code)) == ("STOP", "not_inside", "server")


@device
def test_whose_green_was_lost_comes_in_by_a_door_for_both_ways_and_does_not_leave(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(direction=Direction.BOTH)
    at.office.fault(Fault.LOST_AFTER, Fault.LOST_AFTER, Fault.LOST_AFTER, call="claim")
    assert said(door.present(code))[0] == "CANNOT_DECIDE"
    at.clock.advance(30)
    door.sync()
    assert said(door.present(code))[:2] == ("ADMIT", "confirmed")
    at.clock.advance(30)
    assert said(door.present(code))[1] == "left"


@device
def test_an_open_door_is_turned_about_for_the_next_scan_and_its_journal_says_so(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door()
    assert said(door.present(code))[1] == "confirmed"
    at.clock.advance(30)
    door.change_settings(direction="out")
    assert said(door.present(code)) == ("ADMIT", "left", "server")
    at.clock.advance(30)
    door.change_settings(direction="in")
    assert said(door.present(code))[1] == "confirmed"
    with door._open.database.read() as tx:
        turned = [each.body for each in journal.rows(tx, kind="settings_changed")]
    assert turned == [{"direction": way, "by": door.door.redeemer} for way in ("out", "in")]


@device
def test_who_is_not_inside_cannot_leave_and_trouble_is_not_a_refusal(at: OfficeDoors) -> None:
    code, door = at.office.sell(), at.door(direction=Direction.OUT)
    assert said(door.present(code)) == ("STOP", "not_inside", "server")
    at.office.fault(Fault.LOST_BEFORE, call="leave")
    assert said(door.present(code))[:2] == ("CANNOT_DECIDE", "not_verified")


# The disk.


@every
def test_two_programs_on_one_ledger_let_one_code_in_once(at: OfficeDoors) -> None:
    code, one, other = at.office.sell(), at.door(), at.door()
    answers = []
    for door in (one, other, one, other):
        answers.append(said(door.present(code))[0])
        at.clock.advance(30)
    assert answers.count("ADMIT") == 1


@every
def test_everything_said_is_in_the_journal_and_it_holds(at: OfficeDoors) -> None:
    door = at.door()
    for code in (at.office.sell(), at.office.sell(refused=Reason.REFUNDED), "nonsense", at.office.sell(asks="Right?")):
        door.present(code)
    assert len(door.history()) == 4
    assert door.first_broken_row() is None
    assert PATIENCE > 1
