"""Several tickets at once: one request, one transaction, and each keeps what a scan of its own is promised."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.backends.base import Capability
from scanner.domain.door import Policy
from scanner.domain.notices import ConflictFound, PartyGiven, VerdictAmended, VerdictGiven
from scanner.domain.party import MOST, Party
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Reason
from tests.fakes import BALCONY, Fault, World
from tests.ruled import DEVICE, HOUSE, OfficeDoors


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def issue(world: World, count: int) -> list[Serial]:
    return [world.server.issue(number) for number in range(count)]


def reasons(party: Party) -> list[Reason]:
    return [each.reason for each in party.verdicts]


def test_a_party_is_let_in_by_one_request(world: World) -> None:
    tickets = issue(world, 4)
    door = world.door()
    party = door.present_party(tickets)
    assert (party.answer, party.inside, party.people) == (Answer.ADMIT, 4, 4)
    assert reasons(party) == [Reason.CONFIRMED] * 4
    assert [each.serial for each in party.verdicts] == tickets
    assert world.server.names() == ["redeem"]
    assert set(world.first.ledger().values()) == {"confirmed"}
    (notice,) = world.ear.of(PartyGiven)
    assert notice.party == party
    assert world.ear.of(VerdictGiven) == []


def test_each_has_its_own_attempt_and_its_own_row_in_the_journal(world: World) -> None:
    tickets = issue(world, 3)
    door = world.door()
    party = door.present_party(tickets)
    assert len({each.attempt for each in party.verdicts}) == 3
    assert {each.serial for each in door.history() if each.answer is Answer.ADMIT} == set(tickets)
    assert door.first_broken_row() is None


def test_one_of_four_is_stopped_and_the_others_go_in(world: World) -> None:
    tickets = issue(world, 4)
    door = world.door()
    world.server.admit(tickets[3], device="south-1")
    party = door.present_party(tickets)
    assert (party.answer, party.inside, party.people) == (Answer.STOP, 3, 4)
    (stopped,) = party.answered(Answer.STOP)
    assert (stopped.serial, stopped.reason, stopped.judgement.detail.gate) == (
        tickets[3], Reason.ALREADY_ADMITTED, "south-1"
    )  # fmt: skip


def test_a_code_that_is_read_twice_is_one_person(world: World) -> None:
    one, other = issue(world, 2)
    party = world.door().present_party([one, f"https://tickets.example.org/{one.lower()}", other, one])
    assert [each.serial for each in party.verdicts] == [one, other]
    assert party.inside == 2


def test_every_reason_stands_beside_every_other(world: World) -> None:
    good, used, pending = issue(world, 3)
    closed = world.server.issue(9, BALCONY)
    world.server.change(pending, status="Pending")
    door = world.door()
    door.present(used)
    door.switch_section(BALCONY.id, open_=False)
    world.clock.advance(60)
    party = door.present_party([good, used, pending, closed, "hello"])
    assert reasons(party) == [
        Reason.CONFIRMED, Reason.ALREADY_ADMITTED, Reason.STATUS, Reason.OTHER_SECTION, Reason.NOT_A_TICKET
    ]  # fmt: skip


def test_without_the_server_the_party_is_provisional_and_goes_in_one_batch_later(world: World) -> None:
    tickets = issue(world, 3)
    door = world.door()
    world.server.down = True
    party = door.present_party(tickets)
    assert party.answer is Answer.ADMIT
    assert party.provisional
    assert reasons(party) == [Reason.PROVISIONAL] * 3
    assert set(world.first.ledger().values()) == {"provisional"}
    world.server.down = False
    door.flush()
    assert set(world.first.ledger().values()) == {"confirmed"}
    assert world.server.admissions_of("north-1") == tickets


def test_an_instant_door_answers_from_its_list_and_asks_nobody(world: World) -> None:
    tickets = issue(world, 3)
    party = world.door(policy=Policy.INSTANT).present_party(tickets)
    assert reasons(party) == [Reason.PROVISIONAL] * 3
    assert world.server.names() == []


def test_shown_before_answered_each_is_amended_by_itself(world: World) -> None:
    """The server answers the batch and is then too slow with who used the third: two are certain, one is not."""
    tickets = issue(world, 3)
    door = world.door(patience=0.3)
    world.server.admit(tickets[2], device="south-1")
    hold = world.server.hold("admissions")
    party = door.present_party(tickets)
    assert reasons(party) == [Reason.CONFIRMED, Reason.CONFIRMED, Reason.PROVISIONAL]
    hold.release()
    (conflict,) = world.ear.wait_for(ConflictFound)
    assert conflict.serial == tickets[2]
    assert [each.serial for each in world.ear.of(VerdictAmended)] == [tickets[2]]
    assert world.first.ledger() == dict.fromkeys(tickets[:2], "confirmed") | {tickets[2]: "conflict"}


def test_a_server_that_is_too_slow_amends_the_whole_party(world: World) -> None:
    tickets = issue(world, 3)
    door = world.door(patience=0.3)
    hold = world.server.hold()
    assert reasons(door.present_party(tickets)) == [Reason.PROVISIONAL] * 3
    hold.release()
    assert {each.serial for each in world.ear.wait_for(VerdictAmended, count=3)} == set(tickets)
    assert set(world.first.ledger().values()) == {"confirmed"}
    assert world.server.admissions_of("north-1") == tickets


def test_one_that_nobody_can_decide_is_told_apart(world: World) -> None:
    (good,) = issue(world, 1)
    door = world.door()
    unknown = world.server.issue(50)  # sold since the list came
    world.server.down = True
    party = door.present_party([good, unknown])
    assert reasons(party) == [Reason.PROVISIONAL, Reason.UNKNOWN_SERIAL]
    assert party.answer is Answer.CANNOT_DECIDE
    assert party.inside == 1


def test_the_same_party_again_is_shown_its_green_and_nothing_is_sent(world: World) -> None:
    tickets = issue(world, 2)
    door = world.door()
    door.present_party(tickets)
    again = door.present_party(tickets)
    assert reasons(again) == [Reason.SAME_SCAN] * 2
    assert world.server.names() == ["redeem"]


def test_those_let_in_just_before_are_counted_with_the_party(world: World) -> None:
    first, *others = issue(world, 3)
    door = world.door()
    door.present(first)
    party = door.present_party(others, before=1)
    assert (party.inside, party.people) == (3, 3)


def test_a_large_party_goes_in_several_batches_and_nobody_is_left_out(world: World) -> None:
    tickets = issue(world, MOST + 3)
    party = world.door().present_party(tickets)
    assert party.inside == MOST + 3
    assert [len(call.serials) for call in world.server.calls] == [MOST, 3]


def test_a_lost_answer_lets_nobody_in_twice_and_stops_nobody(world: World) -> None:
    tickets = issue(world, 3)
    door = world.door()
    world.server.fault(Fault.LOST_AFTER)
    assert reasons(door.present_party(tickets)) == [Reason.CONFIRMED] * 3
    assert world.server.admissions_of("north-1") == tickets


def test_when_the_disk_fails_nobody_is_let_in(world: World) -> None:
    tickets = issue(world, 2)
    door = world.door()
    world.first.break_disk()
    party = door.present_party(tickets)
    assert reasons(party) == [Reason.TROUBLE] * 2
    assert world.server.names() == []
    world.first.mend_disk()
    assert reasons(door.present_party(tickets)) == [Reason.CONFIRMED] * 2


def test_when_the_disk_fails_in_the_middle_those_who_are_on_it_already_are_shown(world: World) -> None:
    """One of the party was let in a moment ago; the others are asked about while the disk goes."""
    here, *others = issue(world, 3)
    door = world.door()
    door.present(here)
    world.server.before_answer = lambda _call: world.first.break_disk()
    party = door.present_party([here, *others])
    assert reasons(party) == [Reason.SAME_SCAN, Reason.TROUBLE, Reason.TROUBLE]
    world.server.before_answer = lambda _call: None
    world.first.mend_disk()
    assert reasons(door.present_party(others)) == [Reason.CONFIRMED] * 2  # ours, and no refusal
    assert world.server.admissions_of("north-1") == [here, *others]


def test_a_section_that_may_be_closed_is_looked_up_before_a_new_ticket_is_asked_about(world: World) -> None:
    (listed,) = issue(world, 1)
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    sold_since = world.server.issue(50, BALCONY)
    party = door.present_party([listed, sold_since])
    assert reasons(party) == [Reason.CONFIRMED, Reason.OTHER_SECTION]
    assert world.server.admissions_of("north-1") == [listed]


def test_parties_are_taken_from_the_queue_of_codes_like_scans(world: World) -> None:
    tickets = issue(world, 2)
    door = world.door()
    door.start()
    door.submit_party(tickets, "In")
    (notice,) = world.ear.wait_for(PartyGiven)
    assert (notice.party.inside, notice.party.lane) == (2, "In")


def test_the_companions_of_a_ticket_are_the_others_of_its_holder_that_would_be_let_in(world: World) -> None:
    first, second, third, used = issue(world, 4)
    other_section, closed = world.server.issue(10, BALCONY), world.server.issue(11, BALCONY)
    holder = world.server.rows[first].ticket.holder
    for each in (second, third, used, other_section):
        world.server.change(each, holder=holder)
    world.server.change(third, status="Pending")
    door = world.door()
    door.present(used)
    found = door.companions.find(first)
    assert (found.holder, found.others) == ("Guest 0", (second, other_section))
    assert closed not in found.others
    door.switch_section(BALCONY.id, open_=False)
    assert door.companions.find(first).others == (second,)


def test_a_holder_with_half_the_house_is_no_party(world: World) -> None:
    tickets = issue(world, MOST + 2)
    holder = world.server.rows[tickets[0]].ticket.holder
    for each in tickets:
        world.server.change(each, holder=holder)
    found = world.door().companions.find(tickets[0])
    assert (found.others, found.more) == ((), True)


def test_two_who_only_have_the_same_name_are_no_party(world: World) -> None:
    tickets = issue(world, 2)
    for each in tickets:
        world.server.change(each, holder=type(world.server.rows[each].ticket.holder)("Sam Reed"))
    assert world.door().companions.find(tickets[0]).others == ()


@pytest.mark.parametrize("system", [HOUSE, DEVICE], ids=["house", "device"])
def test_at_a_system_that_rules_on_each_the_party_is_asked_about_one_by_one(tmp_path: Path, system: Capability) -> None:
    doors = OfficeDoors(tmp_path, system)
    try:
        door = doors.door()
        assert not door.takes_parties
        codes = [doors.office.sell() for _ in range(3)]
        party = door.present_party([*codes, codes[0], "nobody sold this"])
        assert party.inside == 3
        assert [each.answer for each in party.verdicts] == [Answer.ADMIT] * 3 + [Answer.STOP]
        assert list(doors.standings().values()).count("confirmed") == 3
    finally:
        doors.close()
