"""A door at a stream: each control answer, one call for each scan, and the window in which a way in is open."""

from datetime import UTC, datetime, timedelta

import pytest

from scanner.backends.errors import BackendTrouble, BadAnswer, KeyRefused, Lost, TokenUnknown, Unreachable
from scanner.demo.switchboard import FAULTS
from scanner.domain.ruling import Entry, Question, Refusal
from scanner.domain.verdict import Answer, Reason, Source

CONTROL = "GET /catalogue/streams/{stream}/control/"


@pytest.fixture
def door(house):
    return house.door("stream")


def answering(house, number):
    house.switch(forced_control=number)


def controls(house):
    return house.state()["calls"].get(CONTROL, 0)


# Answers.


def test_each_reason_for_access_lets_in_with_its_word(house, door):
    notes = {}
    for code in house.codes()[:60]:
        found = door.rule(code)
        assert isinstance(found, Entry)
        assert [unit.serial for unit in found.units] == [code]
        notes.setdefault(found.note, 0)
    assert notes.keys() == {"", "stream", "seat holder", "pack holder"}


@pytest.mark.parametrize("form", ["scalar", "text", "code", "id", "status"])
def test_an_answer_says_the_same_in_whichever_form_it_is_written(house, door, form):
    house.switch(control_form=form)
    assert isinstance(door.rule(house.codes()[0]), Entry)
    assert door.rule("FAKE-000").judgement.reason is Reason.DENIED


@pytest.mark.parametrize("what", ["unpaid", "denied", "other_event", "unknown"])
def test_whoever_is_denied_is_refused_by_the_server(house, door, what):
    found = door.rule(house.codes(what)[0])
    assert isinstance(found, Refusal)
    assert (found.judgement.answer, found.judgement.reason, found.judgement.source) == (
        Answer.STOP, Reason.DENIED, Source.SERVER
    )  # fmt: skip


def test_an_unknown_yes_is_put_to_the_operator_and_never_asked_for_twice(house, door):
    answering(house, "40")
    found = door.rule(house.codes()[0])
    assert isinstance(found, Question)
    assert "40" in found.ask
    first, last = found.choices
    assert isinstance(first.then, Entry)
    assert isinstance(last.then, Refusal)
    assert controls(house) == 1


@pytest.mark.parametrize("number", ["0", "-7"])
def test_an_unknown_no_is_a_refusal(house, door, number):
    answering(house, number)
    assert door.rule(house.codes()[0]).judgement.reason is Reason.DENIED


@pytest.mark.parametrize("number", ["null", "words"])
def test_an_answer_that_is_no_number_is_trouble_and_no_refusal(house, door, number):
    answering(house, number)
    with pytest.raises(BadAnswer):
        door.rule(house.codes()[0])
    assert controls(house) == 1


# The stream.


@pytest.mark.parametrize(
    ("status", "note"), [("10", ""), ("11", "It cannot be booked."), ("20", "Cancelled: nobody can be let in.")]
)
def test_a_stream_that_is_not_simply_published_says_so(house, door, status, note):
    house.switch(stream_status=status)
    event = door.backend.event(door.backend.enter())
    assert (event.note, event.title, event.place) == (note, "Harbour Night, live", "Quay Hall")


def test_a_cancelled_stream_refuses_without_a_control(house, door):
    house.switch(stream_status="20")
    assert door.rule(house.codes()[0]).judgement.reason is Reason.EVENT_CANCELLED
    house.switch(stream_status="10")
    door.backend.enter()
    assert isinstance(door.rule(house.codes()[0]), Entry)
    assert controls(house) == 1


def test_a_stream_without_booking_is_controlled_like_any(house, door):
    house.switch(stream_status="11")
    assert isinstance(door.rule(house.codes()[0]), Entry)


def test_a_stream_that_is_gone_is_said(house):
    gone = "/utick/test/streams/00000000-0000-4000-8000-000000000000"
    with pytest.raises(TokenUnknown):
        house.door("stream", event=gone).backend.enter()


@pytest.mark.parametrize("numbers", ["mixed", "strings"])
def test_the_way_in_is_open_for_so_many_hours_from_now(house, door, numbers):
    house.switch(access_hours=3, numbers=numbers)
    until = door.rule(house.codes()[0]).until
    assert abs(until - datetime.now(UTC) - timedelta(hours=3)) < timedelta(seconds=60)


def test_but_not_beyond_the_end_of_all_access(house, door):
    house.switch(access_hours=10_000)
    assert door.rule(house.codes()[0]).until < datetime.now(UTC) + timedelta(days=5)


def test_the_hours_count_by_the_servers_clock(house, door):
    house.switch(access_hours=3, clock_skew=-7200)
    until = door.rule(house.codes()[0]).until
    assert abs(until - datetime.now(UTC) - timedelta(hours=1)) < timedelta(seconds=60)


def test_nulls_in_times_leave_the_hours(house, door):
    house.switch(access_hours=3, times="null")
    assert door.rule(house.codes()[0]).until
    assert door.backend.event(door.grant).starts is None


# Credentials.


def test_a_contact_is_controlled_by_its_id(house):
    (contact,) = house.call("GET", "/contacts/", productcode=house.codes()[0]).json["response"]
    found = house.door("stream", credential="contactid").rule(contact["id"].lower())
    assert found.units[0].serial == f"contactid:{contact['id']}"
    assert house.state()["controls"][-1]["credential"].upper() == contact["id"]


def test_a_ticket_code_is_looked_up_as_a_contact_whose_name_is_shown(house):
    code = house.codes()[0]
    (contact,) = house.call("GET", "/contacts/", productcode=code).json["response"]
    door = house.door("stream", credential="productcode")
    found = door.rule(code)
    assert (found.holder, found.units[0].serial) == (contact["label"], f"productcode:{code}")
    assert house.state()["controls"][-1]["credential"] == contact["id"]
    assert door.rule("FAKE-000").judgement.reason is Reason.UNKNOWN_SERIAL
    assert controls(house) == 1


# One control for each scan.


def probes(door):
    """All that a door may ask whenever it likes."""
    backend = door.backend
    grant = backend.enter()
    backend.event(grant)
    backend.events()
    backend.read("UW7G-22K")
    backend._client.ping(budget=5.0)
    backend._client.authenticate(budget=5.0)
    for pack in backend._client.packs(budget=5.0):
        backend._client.pack_stocks(pack.id, budget=5.0)


@pytest.mark.parametrize("mode", ["stream", "device"])
@pytest.mark.parametrize("skew", [0, 86_400], ids=["in time", "a day off"])
def test_no_probing_call_ever_consumes_a_control(house, mode, skew):
    house.switch(clock_skew=skew)
    probes(house.door(mode))
    state = house.state()
    assert (state["controls"], state["passages"]) == ([], [])
    assert not [call for call in state["calls"] if call.endswith("/control/")]


def test_each_scan_is_one_control_whatever_it_says(house, door):
    for number, code in enumerate([house.codes()[0], house.codes()[0], "FAKE-000", house.codes("unpaid")[0]], start=1):
        door.rule(code)
        assert controls(house) == number


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "none" and not fault.startswith("delay")])
def test_a_control_whose_answer_is_lost_is_trouble_and_not_asked_for_again(house, door, fault):
    house.switch(admit_fault=fault)
    with pytest.raises(BackendTrouble):
        door.rule(house.codes()[0])
    assert controls(house) == 1


def test_an_answer_out_of_a_cache_is_asked_for_once_more(house, door):
    house.switch(cached_answers=1)
    assert isinstance(door.rule(house.codes()[0]), Entry)
    assert len(house.state()["controls"]) == 1


def test_a_cache_that_goes_on_answering_decides_nothing(house, door):
    house.switch(cached_answers=-1)
    with pytest.raises(Unreachable):
        door.rule(house.codes()[0])
    assert controls(house) == 2


def test_a_key_that_was_revoked_is_said(house, door):
    door.backend.enter()
    house.switch(application_state="revoked")
    with pytest.raises(KeyRefused):
        door.rule(house.codes()[0])


def test_a_dead_network_is_trouble(house, door):
    house.wire.cut = True
    with pytest.raises(Unreachable):
        door.rule(house.codes()[0])
    house.wire.cut = False
    house.switch(admit_fault="drop_after_commit")
    with pytest.raises(Lost):
        door.rule(house.codes()[0])


def test_whole_days_off_are_no_obstacle(house, door):
    house.switch(clock_skew=-3 * 86_400)
    assert isinstance(door.rule(house.codes()[0]), Entry)


# Set-up.


def test_the_streams_can_be_chosen_from(house, door):
    found = door.backend.events()
    assert [each.title for each in found] == ["Harbour Night, live", "Backstage Talk", "Rooftop Session"]
    assert [each.status for each in found] == ["Published", "No booking", "Cancelled"]
    assert found[0].id == house.ready["forms"]["stream"]["event"]
    assert all(each.starts and each.starts.tzinfo for each in found)


def test_a_long_catalogue_is_read_page_by_page(house, door):
    house.switch(more_streams=200)
    assert len(door.backend.events()) == 203


@pytest.mark.parametrize("form", ["strings", "sparse"])
@pytest.mark.parametrize("ids", ["upper", "lower"])
def test_it_works_in_whichever_form_answers_are_written(house, door, form, ids):
    house.switch(envelope=form, ids=ids, dates="z", error_http="200")
    assert door.backend.enter().event == house.ready["forms"]["stream"]["event"]
    assert isinstance(door.rule(house.codes()[0]), Entry)
