"""A door at an XTS2 box office: what its codes mean, what it writes, what it does without, and what it cannot do."""

import logging
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from scanner.backends.base import Address
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    Busy,
    KeyRefused,
    Lost,
    Misfit,
    Missing,
    NotTheServer,
    TokenUnknown,
    Unreachable,
)
from scanner.backends.xts2.backend import XtsBackend
from scanner.domain.event import EventId, Grant
from scanner.domain.ruling import Entry, Question, Refusal
from scanner.domain.verdict import Answer, Reason
from tests.xts2 import URL, claim_of

SPOILT = ["truncated", "malformed", "bomb", "external", "deep", "wide", "huge", "empty", "doubled"]


def reason(ruling):
    assert isinstance(ruling, Refusal), ruling
    return ruling.judgement.answer, ruling.judgement.reason


# What a code means.


def test_a_sold_basket_comes_in_and_tells_whose_it_is(office):
    entry = office.ruled(office.door(), office.code("good"))
    assert (len(entry.units), entry.taken) == (1, ())
    assert entry.units[0].serial.startswith(office.code("good") + ".")
    assert entry.units[0].label in {"Full", "Concession"}
    assert entry.holder


@pytest.mark.parametrize(
    ("kind", "reason_"),
    [
        ("unpaid", Reason.PAYMENT_DUE), ("other_event", Reason.OTHER_EVENT), ("refunded", Reason.REFUNDED),
        ("food", Reason.STATUS), ("unknown", Reason.UNKNOWN_SERIAL),
    ],
)  # fmt: skip
def test_what_does_not_come_in_is_stopped_with_its_reason(office, kind, reason_):
    assert reason(office.ruled(office.door(), office.code(kind))) == (Answer.STOP, reason_)


def test_a_ticket_for_another_performance_is_sent_there(office):
    ruling = office.ruled(office.door(), office.code("other_event"))
    note = str(ruling.judgement.detail.note)
    shows = [(each["show"], each["starts"][11:16]) for each in office.ready["performances"][1:]]
    assert any(show in note and clock in note for show, clock in shows), note


def test_a_refunded_person_of_a_party_is_one_less(office):
    code = office.code("part_refunded")
    entry = office.ruled(office.door(), code)
    assert len(entry.units) == office.ready["persons"][code]


def test_those_of_a_party_who_are_inside_are_named_with_time_and_door(office):
    code = office.code("partly")
    entry = office.ruled(office.door(), code)
    (inside,) = entry.taken
    assert len(entry.units) == office.ready["persons"][code] + 1
    assert (inside.serial in {unit.serial for unit in entry.units}, inside.device) == (True, "stalls")
    assert abs(datetime.now(UTC) - timedelta(hours=1) - inside.admitted) < timedelta(minutes=5)


def test_a_basket_that_does_not_say_whether_it_is_sold_is_refused_as_unknown(office):
    office.switch(flag="absent")
    ruling = office.ruled(office.door(), office.code("good"))
    assert reason(ruling) == (Answer.STOP, Reason.STATUS)
    assert ruling.judgement.detail.status == "state unknown"


STYLES = [
    {"style": "attributes"}, {"style": "nested"}, {"names": "camel"}, {"names": "underscored"}, {"names": "namespaced"},
    {"flag": "true"}, {"flag": "yes"}, {"flag": "closed"}, {"dates": "short"}, {"dates": "t"}, {"dates": "offset"},
    {"dates": "epoch"}, {"money": "pence"}, {"items": "bare"}, {"items": "providers"}, {"lists": "twice"},
    {"charset": "latin-1"}, {"charset": "undeclared"}, {"error_status": "same"}, {"metadata_style": "items"},
    {"metadata_style": "attributes"}, {"metadata_style": "keys"}, {"unknown_parameters": "ignored"},
    {"answers": "wrong_charset"}, {"created_again": "refused"}, {"created_again": "twice"}, {"calls": "twice"},
    {"style": "nested", "names": "camel", "items": "bare", "dates": "epoch", "lists": "twice", "flag": "yes"},
    {"style": "attributes", "names": "namespaced", "items": "providers", "charset": "latin-1", "money": "pence"},
]  # fmt: skip


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_it_means_the_same_in_whichever_way_a_site_writes_it(office, style):
    door = office.door()
    kinds = ("party", "part_refunded", "partly", "unpaid", "other_event", "food", "unknown")
    before = {kind: office.ruled(door, office.code(kind)) for kind in kinds}
    starts = door.event(door.enter()).starts
    office.switch(**style)
    assert door.event(door.enter()).starts == starts
    for kind, plain in before.items():
        found = office.ruled(door, office.code(kind))
        if isinstance(plain, Entry):
            assert (found.units, found.taken) == (plain.units, plain.taken)
        else:
            assert found == plain
    claim = office.wanted(door, office.code("party", 1), "north")
    assert isinstance(door.claim(door.enter(), claim, budget=20.0), Entry)
    assert sorted(each["serial"] for each in office.state()["admitted"]) == sorted(claim.serials)


def test_items_without_ids_are_numbered(office):
    office.switch(item_ids="absent")
    entry = office.ruled(office.door(), office.code("party"))
    code = office.code("party")
    assert [unit.serial for unit in entry.units] == [f"{code}.p77.{at + 1}" for at in range(len(entry.units))]


# What a text means.


@pytest.mark.parametrize("text", ["4711", "XTS-4711", "XTS:4711", " 4711\n", "004711", "XTS-04711"])
def test_a_basket_is_read_with_or_without_its_prefix(office, text):
    scanned = office.door().read(text)
    assert (scanned.code, scanned.serial) == ("4711", "4711")


@pytest.mark.parametrize(
    "text", ["", "XTS", "XTS-", "4711a", "47 11", "-4711", "٤٧١١", "HARBOU-VIPV37536946", "https://x/4711", "1" * 300]
)
def test_what_is_no_basket_is_none(office, text):
    assert office.door().read(text) is None


def test_a_site_may_print_its_codes_otherwise(office):
    door = office.door(pattern=r"^https://boxoffice\.example/b/(\d+)\?")
    assert door.read("https://boxoffice.example/b/4711?x=1").code == "4711"
    assert door.read("https://elsewhere.example/b/4711?x=1") is None
    assert office.door(pattern="^B?\\d+$").read("4711").code == "4711"
    assert office.door(pattern="^B\\d+$").read("B4711") is None


def test_a_number_that_is_typed_is_one_however_codes_look_here(office):
    assert office.door(pattern="^B(\\d+)$").read("4711").code == "4711"


# The name.


def test_where_the_name_is_checked_the_operator_is_asked_and_each_answer_carries_what_follows(office):
    door = office.door(name_check="on")
    asked = office.ruled(door, office.code("good"))
    assert isinstance(asked, Question)
    assert asked.holder in str(asked.ask)
    assert isinstance(asked.choices[0].then, Entry)
    assert reason(asked.choices[-1].then) == (Answer.STOP, Reason.DENIED)


def test_nobody_is_asked_about_what_does_not_come_in_anyway(office):
    door = office.door(name_check="on")
    assert reason(office.ruled(door, office.code("unpaid"))) == (Answer.STOP, Reason.PAYMENT_DUE)


def test_a_booking_without_a_name_is_not_asked_about(office):
    door = office.door(name_check="on")
    entries = [office.ruled(door, code) for code in office.ready["codes"]["good"]]
    assert any(isinstance(entry, Entry) and not entry.holder for entry in entries)


# Claims.


def test_two_doors_that_share_a_site_let_a_basket_in_once_and_name_each_other(office):
    north, south = office.door(), office.door()
    claim = office.wanted(north, office.code("party"), "north")
    late = claim_of(claim.serials, "south")
    assert isinstance(north.claim(north.enter(), claim, budget=20.0), Entry)
    refused = south.claim(south.enter(), late, budget=20.0)
    assert reason(refused) == (Answer.STOP, Reason.ALREADY_ADMITTED)
    assert refused.judgement.detail.gate == "north"
    assert [each.device for each in office.ruled(south, office.code("party")).taken] == ["north"] * len(claim.units)


def test_a_rival_in_the_very_moment_makes_both_step_back(office):
    door, rival = office.door(), office.door()
    claim = office.wanted(door, office.code("good"), "north")
    rival.enter()

    def a_rival_writes(request):
        if request.url.path.endswith("setmetadata") and "adm." in str(request.url.params):
            office.way.hook = lambda request: None
            key = f"adm.77.{claim.serials[0].partition('.')[2]}.south-k3-1"
            rival._client.set_metadata(office.code("good"), key, "2026-11-22T19:30:00Z", budget=20.0)

    office.way.hook = a_rival_writes
    ruling = door.claim(door.enter(), claim, budget=20.0)
    assert reason(ruling) == (Answer.CANNOT_DECIDE, Reason.CONTESTED)
    assert ruling.judgement.detail.gate == "south"
    assert [each["device"] for each in office.state()["admitted"]] == ["south"]


@pytest.mark.parametrize(
    "fault", ["drop_after_commit", "500_after_commit", "503_after_commit", "502_html_after_commit",
              "truncated_after_commit", "garbage_after_commit", "drop_before_commit", "503_before_commit"],
)  # fmt: skip
def test_a_claim_whose_answer_is_lost_is_looked_at_before_it_is_judged(office, fault):
    """Once: what was not carried out is written again; what was is found."""
    door = office.door()
    claim = office.wanted(door, office.code("good"), "north")
    office.switch(admit_fault=fault)
    office.switch(admit_fault_count=1)
    assert isinstance(door.claim(door.enter(), claim, budget=20.0), Entry)
    assert len(office.state()["admitted"]) == 1


def test_a_claim_that_cannot_be_read_back_is_lost_and_is_found_by_looking_it_up(office):
    door = office.door()
    claim = office.wanted(door, office.code("party"), "north")
    grant = door.enter()

    def cut_after_writing(request):
        office.way.cut = office.way.commands()[-2:] == ["setmetadata", "getmetadata"]

    office.way.hook = cut_after_writing
    with pytest.raises(Lost):
        door.claim(grant, claim, budget=20.0)
    office.way.hook, office.way.cut = lambda request: None, False
    assert door.look_up(grant, claim, budget=20.0) is True
    assert isinstance(door.claim(grant, claim, budget=20.0), Entry)
    assert len(office.state()["admitted"]) == len(claim.units)


def test_nothing_on_record_is_told_from_not_knowing(office):
    door = office.door()
    claim = office.wanted(door, office.code("good"), "north")
    assert door.look_up(door.enter(), claim, budget=20.0) is False
    office.way.cut = True
    with pytest.raises(Unreachable):
        door.look_up(None, claim, budget=20.0)


def test_an_override_is_on_the_record_and_takes_nobodys_place(office):
    door = office.door()
    code = office.code("used")
    assert isinstance(door.claim(door.enter(), claim_of([code], "north"), budget=20.0), Entry)
    entry = office.ruled(door, code)
    assert len(entry.units) == len(entry.taken)
    assert [each["serial"] for each in office.state()["admitted"]] == [f"{code}.override"]


def test_the_box_office_reads_the_marks_with_their_time(office):
    door = office.door()
    door.claim(door.enter(), office.wanted(door, office.code("good"), "north"), budget=20.0)
    (mark,) = office.state()["admitted"]
    assert abs(datetime.fromisoformat(mark["at"]) - datetime.now(UTC)) < timedelta(minutes=5)
    assert mark["at"].endswith("Z")


def test_times_of_marks_go_by_the_sites_clock(office):
    office.switch(clock_skew=-7200)
    door = office.door()
    door.claim(door.enter(), office.wanted(door, office.code("good"), "north"), budget=20.0)
    (mark,) = office.state()["admitted"]
    assert abs(datetime.fromisoformat(mark["at"]) - datetime.now(UTC) + timedelta(hours=2)) < timedelta(minutes=5)


# What the site can do.


def test_a_site_that_keeps_what_two_write_holds_the_record(office):
    door = office.door()
    door.enter()
    assert (door.capability.redeems, door.event(door.enter()).note) == (True, "")


def test_before_it_is_known_nobody_is_let_in_as_if_no_other_door_were_there(office):
    """A program that starts with a queue before it scans at once, perhaps before it has entered."""
    north, south = office.door(), office.door()
    code = north.read(office.code("good"))
    grant = Grant(EventId(office.ready["event"]), ())
    assert north.capability.redeems
    entry = north.rule(grant, code, budget=20.0)
    north.claim(grant, claim_of([unit.serial for unit in entry.units], "north"), budget=20.0)
    assert south.rule(grant, code, budget=20.0).taken
    assert south.capability.redeems


def test_the_site_is_tried_out_once_an_evening(office):
    office.door().enter()
    before = office.way.commands().count("setmetadata")
    other = office.door()
    other.enter()
    other.enter()
    assert (other.capability.redeems, office.way.commands().count("setmetadata")) == (True, before)


@pytest.mark.parametrize(
    "switch",
    [{"storage": "cached"}, {"missing": "setmetadata"}, {"missing": "getmetadata"}, {"missing": "metadata"}],
    ids=str,
)
def test_a_site_that_cannot_share_leaves_it_to_the_house_and_says_so(office, switch):
    office.switch(**switch)
    door = office.door()
    grant = door.enter()
    assert not door.capability.redeems
    assert "not shared with other doors" in door.event(grant).note
    entry = office.ruled(door, office.code("party"))
    assert (entry.taken, len(entry.units)) == ((), office.ready["persons"][office.code("party")])
    assert isinstance(door.claim(grant, claim_of([u.serial for u in entry.units], "north"), budget=20.0), Entry)
    assert door.look_up(grant, claim_of([entry.units[0].serial], "north"), budget=20.0) is None
    assert office.state()["admitted"] == []


def test_a_site_that_loses_what_two_write_at_once_is_found_out(office):
    office.switch(storage="blob", window_ms=300)
    door = office.door()
    door.enter()
    assert not door.capability.redeems
    assert "loses what two doors write" in door.event(door.enter()).note


def test_trouble_while_trying_out_is_no_verdict_on_the_site(office):
    door = office.door()
    office.switch(admit_fault="drop_before_commit")
    grant = door.enter()
    assert (door.capability.redeems, door.event(grant).note) == (True, "")
    code, claim = door.read(office.code("good")), claim_of([f"{office.code('good')}.1"], "north")
    for call in (
        lambda: door.rule(grant, code, budget=20.0),
        lambda: door.claim(grant, claim, budget=20.0),
        lambda: door.look_up(grant, claim, budget=20.0),
    ):
        with pytest.raises(Lost):
            call()
    office.switch(admit_fault="none")
    assert isinstance(door.rule(grant, code, budget=20.0), Entry)
    assert office.way.commands()[-1] == "getmetadata"


def test_without_marks_nothing_is_ever_written(office):
    door = office.door(marks="off", scratch="")
    grant = door.enter()
    entry = office.ruled(door, office.code("good"))
    door.claim(grant, claim_of([entry.units[0].serial], "north"), budget=20.0)
    assert "setmetadata" not in office.way.commands()
    assert not door.capability.redeems


def test_a_site_that_stops_taking_marks_is_left_to_the_house_from_then_on(office):
    door = office.door()
    claim = office.wanted(door, office.code("good"), "north")
    office.switch(missing="setmetadata")
    with pytest.raises(Missing):
        door.claim(door.enter(), claim, budget=20.0)
    assert not door.capability.redeems
    assert "not shared" in door.event(door.enter()).note


def test_a_command_that_a_site_does_not_have_is_not_asked_for_again(office):
    office.switch(missing="getticketcounts")
    door = office.door()
    grant = door.enter()
    figures = [door.counts(grant).total for _ in range(3)]
    assert office.way.commands().count("getticketcounts") == 1
    assert figures[0].sold


def test_a_site_that_tells_nothing_of_baskets_is_no_use_to_a_door(office):
    office.switch(missing="getbasket")
    with pytest.raises(Missing, match="what is in a booking"):
        office.door().enter()


def test_a_door_never_sells_holds_back_or_closes(office):
    door = office.door()
    grant = door.enter()
    door.events()
    door.counts(grant)
    door.claim(grant, office.wanted(door, office.code("party"), "north"), budget=20.0)
    assert {request.method for request in office.way.requests} == {"GET"}
    assert set(office.way.commands()) <= {
        "getshows", "getperformances", "getperformance", "getnowandnext", "getticketcounts", "getbasket", "getmetadata",
        "setmetadata", "isadmin",
    }  # fmt: skip


def test_every_call_asks_to_be_kept_nowhere(office):
    office.door().enter()
    for request in office.way.requests:
        assert request.headers["cache-control"] == "no-cache, no-store"
        assert request.headers["pragma"] == "no-cache"


# Who may call.


def test_the_password_goes_along_only_once_it_was_asked_for(office):
    password = office.ready["password"]
    open_door = office.door(password=password)
    open_door.enter()
    sent = [request for request in office.way.requests if "password" in request.url.params]
    assert [request.url.path for request in sent] == ["/v2/xts/isadmin"]
    office.way.requests.clear()
    office.switch(admission="password")
    asked = office.door(password=password)
    asked.enter()
    assert "password" not in office.way.requests[0].url.params
    assert all(request.url.params["password"] == password for request in office.way.requests[1:])


@pytest.mark.parametrize("admission", ["password", "host"])
def test_a_machine_that_may_not_call_is_told(office, admission):
    office.switch(admission=admission)
    with pytest.raises(KeyRefused):
        office.door().enter()


def test_a_wrong_password_is_named(office):
    with pytest.raises(Misfit) as caught:
        office.door(password="wrong").enter()
    assert caught.value.field == "password"
    office.switch(missing="isadmin")
    office.door(password="wrong").enter()


def test_the_password_is_in_no_log_and_in_no_words(office, caplog):
    caplog.set_level(logging.DEBUG, logger="")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    office.switch(admission="password", captive="html200")
    door = office.door(password="s3cret-word")
    with pytest.raises(BackendTrouble) as caught:
        door.enter()
    office.switch(captive="off")
    with pytest.raises(BackendTrouble) as refused:
        door.enter()
    for text in (caplog.text, str(caught.value), str(refused.value), repr(door._address), repr(door._client._auth)):
        assert "s3cret-word" not in text


@pytest.mark.parametrize(
    ("switches", "names"),
    [
        ({"basket_parameter": "id", "count_parameter": "count"}, "basketid=id, n=count"),
        ({"basket_parameter": "basket", "key_parameter": "name"}, " basketid = basket ,key=name,"),
        ({"password_parameter": "adminpassword", "admission": "password"}, "password=adminpassword"),
    ],
)
def test_a_site_may_name_its_parameters_otherwise(office, switches, names):
    office.switch(**switches)
    door = office.door(names=names, password=office.ready["password"])
    grant = door.enter()
    assert door.capability.redeems
    assert door.events()
    assert isinstance(door.claim(grant, office.wanted(door, office.code("good"), "north"), budget=20.0), Entry)


# Events and figures.


def test_tonights_performances_are_offered_in_order_and_those_after_midnight_belong_to_the_evening_before(office):
    events = office.door(event="").events()
    assert [event.id for event in events][:3] == [f"/xts2/performances/{number}" for number in (77, 78, 79)]
    assert [event.title for event in events][:3] == ["Hamlet", "The Understudy", "Late Late Cabaret"]
    tonight, cabaret = events[0].starts, events[2].starts
    assert cabaret.date() == tonight.date() + timedelta(days=1)
    assert cabaret.time().isoformat() == "00:30:00"
    assert f"the evening of {tonight.day} " in events[2].note
    assert events[0].note == ""


def test_where_a_site_does_not_tell_what_is_next_every_show_is_asked_for_its_performances(office):
    office.switch(missing="getnowandnext")
    assert len(office.door(event="").events()) == 5


def test_bookings_are_found_by_name_and_say_whether_they_are_paid(office):
    door = office.door()
    grant = door.enter()
    paid, due = office.ruled(door, office.code("good")).holder, office.code("unpaid")
    assert (office.code("good"), paid, "") in [(each.code, each.name, each.refused) for each in door.find(grant, paid)]
    office.switch(style="attributes", lists="twice", flag="yes")
    every = door.find(grant, "a", budget=20.0)
    assert len({each.code for each in every}) == len(every) > 10
    assert [each.refused for each in every if each.code == due] in (["Reserved, not paid for"], [])
    office.switch(flag="absent")
    assert {str(each.refused) for each in door.find(grant, "a", budget=20.0)} == {"state unknown"}
    assert door.find(grant, "nobody is called this", budget=20.0) == ()


def test_figures_are_told_as_the_site_tells_them(office):
    door = office.door()
    figures = door.counts(door.enter()).total
    assert figures.capacity == figures.sold + figures.reserved + figures.held + figures.free
    assert figures.id == "77"


def test_a_performance_that_is_gone_is_said(office):
    with pytest.raises(TokenUnknown):
        office.door(event="/xts2/performances/999").enter()


def test_no_performance_yet_is_named(office):
    with pytest.raises(Misfit) as caught:
        office.door(event="").enter()
    assert caught.value.field == "event"


# What goes wrong.


@pytest.mark.parametrize("answers", SPOILT)
def test_an_answer_that_cannot_be_read_is_trouble_and_never_a_refusal(office, answers):
    door = office.door()
    grant = door.enter()
    scanned = door.read(office.code("good"))
    office.switch(answers=answers)
    for call in (lambda: door.rule(grant, scanned, budget=20.0), door.enter, lambda: door.counts(grant)):
        with pytest.raises((BadAnswer, Lost)):
            call()


def test_a_log_in_page_is_not_the_box_office(office):
    door = office.door()
    grant = door.enter()
    scanned = door.read(office.code("good"))
    for switches in ({"captive": "html200"}, {"captive": "redirect"}, {"captive": "off", "answers": "html"}):
        office.switch(**switches)
        with pytest.raises(NotTheServer):
            door.rule(grant, scanned, budget=20.0)


def test_another_bookings_answer_is_not_taken_for_ours(office):
    """A cache between us that does not know the parameters."""
    door = office.door()
    grant = door.enter()

    def mixed_up(request):
        if request.url.path.endswith("getbasket"):
            request.url = request.url.copy_merge_params({"basketid": office.code("good", 1)})

    office.way.hook = mixed_up
    with pytest.raises(BadAnswer, match="another booking"):
        door.rule(grant, door.read(office.code("good")), budget=20.0)


def test_a_box_office_that_is_down_or_busy_is_said(office):
    door = office.door()
    door.enter()
    office.switch(rate_limit="429", retry_after=7)
    with pytest.raises(Busy) as caught:
        door.enter()
    assert caught.value.retry_after == 7.0
    office.switch(rate_limit="off", fault_scope="all", admit_fault="503_before_commit")
    with pytest.raises(Unreachable):
        door.enter()
    office.way.cut = True
    with pytest.raises(Unreachable):
        door.enter()


def test_another_kind_of_server_at_the_address_is_no_box_office():
    answers = httpx.MockTransport(lambda request: httpx.Response(404, text="Not Found"))
    with pytest.raises(BackendTrouble) as caught:
        XtsBackend(Address(URL, values={"event": "77"}), transport=answers).enter()
    assert not isinstance(caught.value, TokenUnknown)
    assert "address" in caught.value.advice


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"event": "/pims/x/events/7"}, "event"), ({"event": "7 7"}, "event"), ({"pattern": "("}, "pattern"),
        ({"marks": "on", "scratch": ""}, "scratch"), ({"marks": "on", "scratch": "tea"}, "scratch"),
        ({"names": "colour=red"}, "names"), ({"names": "basketid"}, "names"), ({"names": "n=a&b"}, "names"),
        ({"zone": "Atlantis/Central"}, "zone"), ({"zone": "../../etc/passwd"}, "zone"),
    ],
)  # fmt: skip
def test_what_was_typed_and_cannot_work_is_named(values, field):
    with pytest.raises(Misfit) as caught:
        XtsBackend(Address(URL, values={"event": "77", **values}))
    assert caught.value.field == field
    assert caught.value.advice
