"""A door with a device id: each status, the operator's word, exits, and what is made of a lost answer (section 8)."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.backends.errors import BackendTrouble, KeyRefused, Lost, NotTheServer, TokenUnknown
from scanner.demo.switchboard import FAULTS
from scanner.domain.ruling import Claim, Entry, Marked, Question, Refusal
from scanner.domain.verdict import Answer, Reason, Source
from tests.utick import ago

PATCH = "PATCH /accesscontrol/events/{event}/control/"
LOST = [fault for fault in FAULTS if fault != "none" and not fault.startswith("delay")]


@pytest.fixture
def door(house):
    made = house.door("device")
    made.backend.enter()
    return made


def admitted(house):
    return [each["serial"] for each in house.state()["admitted"]]


# Statuses.


def test_a_code_is_used_once_and_is_on_the_record_as_ours(house, door):
    code = house.codes()[0]
    assert door.rule(code) == Entry(door.rule(code).units)
    assert admitted(house) == []
    found = door.claim(code)
    assert isinstance(found, Entry)
    assert [unit.serial for unit in found.units] == [code]
    assert found.units[0].label in house.call("GET", "/shop/products/stocks/", eventid=house.event).text
    (record,) = house.state()["admitted"]
    assert (record["serial"], record["device"], record["redeemer"]) == (code, "Door A", "north-1/Kim")


REFUSALS = [
    ("unpaid", Reason.PAYMENT_DUE), ("other_event", Reason.OTHER_EVENT), ("used", Reason.ALREADY_ADMITTED),
    ("denied", Reason.DENIED), ("unknown", Reason.UNKNOWN_SERIAL),
]  # fmt: skip


@pytest.mark.parametrize(("what", "reason"), REFUSALS)
@pytest.mark.parametrize("numbers", ["mixed", "strings"])
def test_each_refusal_has_its_own_reason(house, door, what, reason, numbers):
    house.switch(numbers=numbers)
    found = door.claim(house.codes(what)[0])
    assert isinstance(found, Refusal)
    assert (found.judgement.answer, found.judgement.reason, found.judgement.source) == (
        Answer.STOP, reason, Source.SERVER
    )  # fmt: skip


def test_a_full_house_says_so(house, door):
    house.switch(sold_out="yes")
    found = door.claim(house.codes()[0]).judgement
    assert (found.reason, found.detail.status) == (Reason.STATUS, "sold out")


def test_a_used_code_names_who_used_it_and_when(house, door):
    code = house.codes()[0]
    house.use(code, device=1)
    found = door.claim(code, since=ago(0)).judgement
    assert (found.reason, found.detail.gate) == (Reason.ALREADY_ADMITTED, "Door B")
    assert found.detail.when


@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_the_operator_has_to_look_at_is_asked_and_sent_again_on_a_yes(house, door, place):
    code = house.codes("ask")[place]
    found = door.claim(code)
    assert isinstance(found, Question)
    yes, no = (choice.then for choice in found.choices)
    assert isinstance(no, Refusal)
    assert yes.confirmed
    assert not yes.claimed
    assert admitted(house) == []
    assert isinstance(door.claim(code, confirmed=True), Entry)
    assert admitted(house) == [code]


def test_the_three_questions_are_told_apart(house, door):
    asked = {door.claim(code).ask for code in house.codes("ask")}
    assert len(asked) == 3


@pytest.mark.parametrize("forced", ["-1", "-77", "absent", "no_result", "other_code"])
def test_an_answer_without_a_decision_is_lost_and_neither_yes_nor_no(house, door, forced):
    house.switch(forced_usage=forced)
    with pytest.raises(Lost):
        door.claim(house.codes()[0])


def test_an_answer_out_of_a_cache_decides_nothing(house, door):
    house.switch(cached_answers=1)
    with pytest.raises(Lost):
        door.claim(house.codes()[0])
    assert admitted(house) == []
    assert isinstance(door.claim(house.codes()[0]), Entry)


# Lost answers.


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_is_said_to_be_lost_and_never_sent_again_by_itself(house, door, fault):
    house.switch(admit_fault=fault)
    with pytest.raises((Lost, NotTheServer)):
        door.claim(house.codes()[0])
    assert house.state()["calls"][PATCH] == 1


@pytest.mark.parametrize("by", ["device", "username", "absent"])
@pytest.mark.parametrize("fault", [fault for fault in LOST if "after" in fault])
def test_our_own_lost_use_is_put_to_the_operator_and_never_admits_by_itself(house, door, fault, by):
    house.switch(admit_fault=fault, admit_fault_count=1, usage_by=by)
    code = house.codes()[0]
    since = door.backend._client.time.now()
    with pytest.raises((Lost, NotTheServer)):
        door.claim(code, since=since)
    found = door.claim(code, since=since)
    assert isinstance(found, Question)
    assert "probably this very scan" in found.ask
    yes, no = (choice.then for choice in found.choices)
    assert (yes.claimed, no.judgement.reason) == (True, Reason.ALREADY_ADMITTED)
    assert admitted(house) == [code]


@pytest.mark.parametrize("fault", [fault for fault in LOST if "before" in fault])
def test_a_use_that_never_arrived_is_made_by_the_second_claim(house, door, fault):
    house.switch(admit_fault=fault, admit_fault_count=1)
    code = house.codes()[0]
    since = door.backend._client.time.now()
    with pytest.raises((Lost, NotTheServer)):
        door.claim(code, since=since)
    assert isinstance(door.claim(code, since=since), Entry)
    assert admitted(house) == [code]


def test_another_doors_use_in_the_same_seconds_is_theirs(house, door):
    code = house.codes()[0]
    since = door.backend._client.time.now()
    house.use(code, device=1)
    assert door.claim(code, since=since).judgement.reason is Reason.ALREADY_ADMITTED


def test_a_use_from_before_our_first_call_is_not_of_this_scan(house, door):
    code = house.codes()[0]
    house.use(code)
    house.switch(clock_skew=6)
    door.backend.enter()
    assert door.claim(code).judgement.reason is Reason.ALREADY_ADMITTED


def test_a_use_that_we_were_told_of_was_not_lost(house, door):
    code = house.codes()[0]
    since = door.backend._client.time.now()
    assert isinstance(door.claim(code, since=since), Entry)
    assert door.claim(code, since=since).judgement.reason is Reason.ALREADY_ADMITTED


@pytest.mark.parametrize("skew", [-86_400, 0, 86_400])
def test_the_window_of_our_own_call_goes_by_the_servers_clock(house, skew):
    house.switch(clock_skew=skew, admit_fault="drop_after_commit", admit_fault_count=1)
    door = house.door("device")
    door.backend.enter()
    code = house.codes()[0]
    since = door.backend._client.time.now()
    with pytest.raises(Lost):
        door.claim(code, since=since)
    assert isinstance(door.claim(code, since=since), Question)


def test_nobody_can_tell_what_became_of_a_use_without_making_it(house, door):
    claim = Claim((Marked(door.scanned(house.codes()[0]).serial, "m"),), "Kim", "north-1", ago(1))
    assert door.backend.look_up(door.grant, claim, budget=5.0) is None
    assert admitted(house) == []


# Exits.


def test_who_goes_out_may_come_in_again(house, door):
    code = house.codes()[0]
    for _ in range(2):
        assert isinstance(door.claim(code), Entry)
        assert isinstance(door.leave(code), Entry)
    assert [each["way"] for each in house.state()["passages"]] == ["in", "out", "in", "out"]


def test_who_never_came_in_is_not_inside(house, door):
    assert door.leave(house.codes()[0]).judgement.reason is Reason.NOT_INSIDE
    assert door.leave("FAKE-000").judgement.reason is Reason.UNKNOWN_SERIAL


@pytest.mark.parametrize("fault", LOST)
def test_an_exit_whose_answer_is_lost_is_said_to_be_lost(house, door, fault):
    code = house.codes()[0]
    door.claim(code)
    house.switch(admit_fault=fault)
    with pytest.raises((Lost, NotTheServer)):
        door.leave(code)


# The device and its events.


def test_the_events_of_the_device_can_be_chosen_from(house, door):
    (event,) = door.backend.events()
    assert (event.title, event.id) == ("Harbour Night", house.ready["form"]["event"])
    both = house.door("device", deviceid=house.ready["devices"][1]["id"]).backend.events()
    assert [each.title for each in both] == ["Harbour Night", "Spring Matinee", "Rooftop Session"]


def test_an_event_that_the_device_lost_is_said(house):
    with pytest.raises(TokenUnknown):
        house.door("device", deviceid=house.ready["devices"][2]["id"]).backend.enter()


def test_a_device_that_was_revoked_is_said(house, door):
    house.switch(device_state="revoked")
    for call in (door.backend.enter, lambda: door.claim(house.codes()[0])):
        with pytest.raises(KeyRefused):
            call()


def test_a_cancelled_event_refuses_without_a_call(house, door):
    house.switch(event_status="20")
    door.backend.enter()
    before = house.state()["calls"]
    assert door.rule(house.codes()[0]).judgement.reason is Reason.EVENT_CANCELLED
    assert house.state()["calls"] == before


def test_a_device_id_alone_opens_the_door(house):
    door = house.door("device", publickey="", secretkey="")
    door.backend.enter()
    assert isinstance(door.claim(house.codes()[0]), Entry)
    house.switch(device_only="refused")
    with pytest.raises(KeyRefused):
        door.backend.enter()


@pytest.mark.parametrize("form", ["strings", "sparse"])
@pytest.mark.parametrize("results", ["as_asked", "reversed"])
def test_it_works_in_whichever_form_answers_are_written(house, form, results):
    house.switch(envelope=form, results=results, ids="lower", dates="z", error_http="200", numbers="strings")
    door = house.door("device")
    assert door.backend.enter().event == house.ready["form"]["event"]
    assert isinstance(door.claim(house.codes()[0]), Entry)
    assert door.claim("FAKE-000").judgement.reason is Reason.UNKNOWN_SERIAL


def test_of_doors_that_claim_at_once_one_has_it(house):
    doors = [house.door("device", deviceid=house.ready["devices"][number % 2]["id"]) for number in range(4)]
    code = house.codes()[0]
    for each in doors:
        each.backend.enter()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda each: each.claim(code), doors))
    assert sum(isinstance(each, Entry) for each in found) == 1
    assert admitted(house) == [code]


def test_a_dead_network_never_refuses(house, door):
    house.wire.cut = True
    with pytest.raises(BackendTrouble):
        door.claim(house.codes()[0])
