"""Who may call: signatures, their time, and device ids (contract section 2)."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.utick import ago

AUTHENTICATE = "/system/authenticate/"


def test_a_signed_call_is_told_which_application_it_is(house):
    answer = house.call("GET", AUTHENTICATE)
    assert answer.status_code == 200
    assert answer.json["response"]["label"] == "Door app"
    assert answer.json["response"]["client"]["label"] == "Quay Events"


@pytest.mark.parametrize("missing", ["publickey", "timestamp", "signature"])
def test_a_call_without_one_of_the_three_is_refused(house, missing):
    fields = house.signed()
    del fields[missing]
    answer = house.send("GET", AUTHENTICATE, json.dumps(fields).encode())
    assert (answer.status_code, answer.json["success"]) == (401, False)
    assert answer.json["error"] == {"code": 401, "message": "This call has to be signed."}


def test_only_ping_needs_no_keys(house):
    assert house.send("GET", "/ping/", b"").json["response"] == {"message": "pong"}
    for path in ("/catalogue/packs/", "/catalogue/streams/", "/accesscontrol/events/", "/contacts/"):
        assert house.send("GET", path, b"{}").status_code == 401


@pytest.mark.parametrize("seconds", [-301, 301, 86_400])
def test_a_signature_holds_for_a_while_around_the_servers_time(house, seconds):
    house.switch(window=300)
    late = house.signed(at=ago(seconds))
    assert house.send("GET", AUTHENTICATE, json.dumps(late).encode()).status_code == 401
    house.switch(clock_skew=-seconds)
    assert house.send("GET", AUTHENTICATE, json.dumps(late).encode()).status_code == 200


def test_the_time_has_to_tell_its_offset(house):
    naive = house.signed(at=datetime.now(UTC).replace(tzinfo=None))
    assert house.send("GET", AUTHENTICATE, json.dumps(naive).encode()).status_code == 401


def test_a_signature_in_capitals_is_another(house):
    fields = house.signed()
    fields["signature"] = fields["signature"].upper()
    assert house.send("GET", AUTHENTICATE, json.dumps(fields).encode()).status_code == 401


@given(
    name=st.sampled_from(["publickey", "timestamp", "signature"]),
    place=st.integers(0, 200), sign=st.integers(0, 255),
)  # fmt: skip
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_byte_of_the_signed_part_that_is_tampered_with_is_refused(house, name, place, sign):
    fields = house.signed()
    value = fields[name]
    place %= len(value)
    changed = value[:place] + chr(sign) + value[place + 1 :]
    answer = house.send("GET", AUTHENTICATE, json.dumps({**fields, name: changed}).encode())
    assert answer.status_code == (200 if changed == value else 401), changed


@given(cut=st.integers(0, 63))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_part_of_a_signature_is_none(house, cut):
    fields = house.signed()
    fields["signature"] = fields["signature"][:cut]
    assert house.send("GET", AUTHENTICATE, json.dumps(fields).encode()).status_code == 401


def test_a_signature_is_not_good_for_another_time(house):
    earlier, later = house.signed(at=ago(60)), house.signed(at=ago(30))
    mixed = {**later, "signature": earlier["signature"]}
    assert house.send("GET", AUTHENTICATE, json.dumps(mixed).encode()).status_code == 401


def test_a_device_id_opens_its_own_calls_and_nothing_else(house):
    alone = json.dumps({"deviceid": house.device}).encode()
    assert house.send("GET", "/accesscontrol/deviceinfo/", alone).json["response"]["label"] == "Door A"
    assert house.send("GET", "/catalogue/streams/", alone).status_code == 401
    house.switch(device_only="refused")
    assert house.send("GET", "/accesscontrol/deviceinfo/", alone).status_code == 401
    assert house.call("GET", "/accesscontrol/deviceinfo/", deviceid=house.device).status_code == 200


def test_a_device_with_a_wrong_signature_is_refused(house):
    fields = {**house.signed(deviceid=house.device), "signature": "0" * 64}
    assert house.send("GET", "/accesscontrol/deviceinfo/", json.dumps(fields).encode()).status_code == 401


def test_ids_compare_without_regard_to_case(house):
    alone = json.dumps({"deviceid": house.device.lower()}).encode()
    assert house.send("GET", "/accesscontrol/deviceinfo/", alone).status_code == 200


def test_an_unknown_device_is_refused_and_so_is_one_that_was_revoked(house):
    assert house.call("GET", "/accesscontrol/deviceinfo/", deviceid="NOBODY").status_code == 401
    house.switch(device_state="revoked")
    assert house.call("GET", "/accesscontrol/deviceinfo/", deviceid=house.device).status_code == 401


def test_an_application_can_be_revoked(house):
    house.switch(application_state="revoked")
    assert house.call("GET", AUTHENTICATE).status_code == 401


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"{", b"\xff", b'{"publickey": 7}', b'{"publickey": "\\ud800"}'])
def test_what_is_no_object_of_texts_is_malformed(house, body):
    assert house.send("GET", AUTHENTICATE, body).status_code == 400


def test_fields_in_the_address_count_where_that_is_switched_on(house):
    fields = house.signed()
    assert house.send("GET", AUTHENTICATE, b"", query_string=fields).status_code == 401
    house.switch(params="query")
    assert house.send("GET", AUTHENTICATE, b"", query_string=fields).status_code == 200
    assert house.call("GET", AUTHENTICATE).status_code == 401
    house.switch(params="both")
    assert house.call("GET", AUTHENTICATE).status_code == 200
