"""Admitting, and the list of admissions (contract 5.5 and 5.6)."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NONE = "None of the provided ticket serials grants admission to this event"


def test_an_admission_is_answered_in_an_array_with_everything_about_it(stage):
    key = stage.door()
    serial = stage.issued(key, "VIP Lounge")[0]
    response = stage.admit(key, serial)
    assert response.status_code == 201
    (admission,) = response.json
    assert set(admission) == {"redeemer", "device", "ticket", "patron", "section", "admitted"}
    assert (admission["redeemer"], admission["device"], admission["ticket"]) == ("Kim (north gate)", "north-1", serial)
    assert admission["section"]["self"] == stage.sections["VIP Lounge"]
    assert admission["patron"]["self"].startswith("/accounts/")


def test_the_same_ticket_is_not_admitted_twice(stage):
    key = stage.door()
    serial = stage.issued(key)[0]
    stage.admit(key, serial)
    response = stage.admit(key, serial)
    assert (response.status_code, response.json) == (400, {"error": NONE})


def test_a_batch_admits_what_it_can_and_says_nothing_of_the_rest(stage):
    key = stage.door()
    first, second, third = stage.issued(key)[:3]
    stage.admit(key, second)
    response = stage.admit(key, first, second, "HARBOU-STAN00000000", third, first)
    assert response.status_code == 201
    assert [admission["ticket"] for admission in response.json] == [first, third]


def test_other_sections_pending_tickets_and_strangers_get_the_same_refusal(stage):
    main_door, everywhere = stage.door(1), stage.door(0)
    backstage = stage.issued(everywhere, "Backstage")[0]
    pending = next(ticket["serial"] for ticket in stage.tickets(everywhere) if ticket["status"] == "Pending")
    for serial in (backstage, pending, "FORGED-TICK12345678", "not a serial", backstage.lower()):
        response = stage.admit(main_door, serial)
        assert (response.status_code, response.json["error"]) == (400, NONE)
    assert stage.admit(everywhere, backstage).status_code == 201


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, "redeemer, device, serials"),
        ({"redeemer": "Kim", "device": "north-1"}, "serials"),
        ({"redeemer": "Kim", "device": "north-1", "serials": []}, "serials"),
        ({"redeemer": "", "device": "north-1", "serials": ["X"]}, "redeemer"),
        ([], "redeemer, device, serials"),
    ],
)
def test_what_is_missing_is_named(stage, body, text):
    response = stage.post(f"{stage.event}/admissions", body, key=stage.door())
    assert response.status_code == 400
    assert response.json["error"] == f"The following arguments are required, but have not been supplied: {text}."


@pytest.mark.parametrize(
    "data", [b"{", b"null", b'"text"', b"[1]", b"\xff\xfe", b'{"device":"\\ud800"}', b"[" * 100_000]
)
def test_a_body_that_is_no_object_is_refused(stage, data):
    response = stage.call("POST", f"{stage.event}/admissions", data=data, key=stage.door())
    assert response.status_code == 400
    assert response.json["error"].startswith("Your request payload is invalid.")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(redeemer=ANYTHING, device=ANYTHING, serials=ANYTHING | st.lists(st.text(), max_size=4))
def test_no_body_whatever_makes_the_server_fail_or_admit(stage, redeemer, device, serials):
    body = json.dumps({"redeemer": redeemer, "device": device, "serials": serials}).encode()
    assert stage.call("POST", f"{stage.event}/admissions", data=body, key=stage.door()).status_code == 400


def test_each_filter_finds_its_admissions(stage):
    key = stage.door()
    vip, standing = stage.issued(key, "VIP Lounge")[0], stage.issued(key, "Standing")[0]
    patron = stage.admit(key, vip, redeemer="Kim", device="north-1").json[0]["patron"]["self"]
    stage.admit(key, standing, redeemer="Ola", device="south-1")

    def found(**query):
        entries = stage.get(f"{stage.event}/admissions", key=key, query=query).json["entries"]
        return [admission["ticket"] for admission in entries]

    assert found() == [vip, standing]
    assert found(redeemer="Kim") == found(device="north-1") == found(ticket=vip) == [vip]
    assert found(patron=patron) == found(patron=patron.removeprefix("/accounts/")) == [vip]
    section = stage.sections["VIP Lounge"]
    assert found(section=section.rsplit("/", 1)[-1]) == found(section=section) == [vip]
    assert found(redeemer="Kim", device="south-1") == []
    assert stage.get(f"{stage.event}/admissions", key=key, query={"colour": "red"}).status_code == 400


def test_a_limited_token_sees_other_sections_admissions_only_when_switched_so(stage):
    everywhere, main_door = stage.door(0), stage.door(1)
    stage.admit(everywhere, stage.issued(everywhere, "Backstage")[0])
    assert stage.get(f"{stage.event}/admissions", key=main_door).json["total"] == 0
    stage.throw(other_admissions="shown")
    assert stage.get(f"{stage.event}/admissions", key=main_door).json["total"] == 1


def test_a_filter_of_digits_alone_can_be_refused_as_the_gateway_might(stage):
    key = stage.door()
    assert stage.get(f"{stage.event}/admissions", key=key, query={"device": "17"}).status_code == 200
    stage.throw(numeric_filters="refused")
    assert stage.get(f"{stage.event}/admissions", key=key, query={"device": "17"}).status_code == 400


def test_a_lone_admission_can_come_without_its_array_and_without_its_patrons_uri(stage):
    key = stage.door()
    first, second, third = stage.issued(key)[:3]
    stage.throw(admit_answer="object", patron_self="absent")
    alone = stage.admit(key, first).json
    assert alone["ticket"] == first
    assert "self" not in alone["patron"]
    assert len(stage.admit(key, second, third).json) == 2


def test_a_batch_over_the_limit_gets_a_proxys_page_and_admits_nobody(stage):
    key = stage.door()
    serials = stage.issued(key)[:3]
    stage.throw(batch_limit=2)
    response = stage.admit(key, *serials)
    assert (response.status_code, response.mimetype) == (413, "text/html")
    assert stage.admit(key, *serials[:2]).status_code == 201


def test_admitted_times_follow_the_servers_clock(stage):
    key = stage.door()
    stage.throw(clock_skew=-86_400 * 365)
    first = stage.admit(key, stage.issued(key)[0]).json[0]["admitted"]
    stage.throw(clock_skew=0)
    second = stage.admit(key, stage.issued(key)[0]).json[0]["admitted"]
    assert int(second[:4]) - int(first[:4]) == 1
