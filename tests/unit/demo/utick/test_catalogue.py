"""Packs, streams, contacts and stocks as the contract writes them, and the envelope around them (sections 3 to 7)."""

import json

import pytest

from scanner.demo.utick.switches import SWITCHES
from tests.utick import House


def test_an_answer_is_in_an_envelope_that_tells_where_and_when(house):
    body = house.call("GET", "/catalogue/packs/", language="nl").json
    assert (body["success"], body["environment"], body["api_version"]) == (True, "test", 1)
    assert (body["cached"], body["status_code"], body["language"]) == (False, 200, "nl")
    assert body["datetime"].endswith("+02:00")


def test_an_error_tells_its_number_and_its_text(house):
    answer = house.call("GET", "/catalogue/streams/NOBODY/")
    assert (answer.status_code, answer.json["success"], answer.json["error"]["code"]) == (404, False, 404)
    house.switch(error_http="200")
    answer = house.call("GET", "/catalogue/streams/NOBODY/")
    assert (answer.status_code, answer.json["status_code"]) == (200, 404)


@pytest.mark.parametrize("path", ["/nowhere/", "/catalogue/", "/accesscontrol/events/X/"])
def test_what_is_not_there_is_said_in_an_envelope(house, path):
    assert house.call("GET", path).json["error"]["code"] == 404


def test_a_call_without_its_slash_is_sent_on(house):
    assert house.call("GET", "/catalogue/packs").status_code == 308


def test_a_stream_cannot_be_written(house):
    for method in ("POST", "PATCH", "DELETE"):
        assert house.call(method, f"/catalogue/streams/{house.stream}/").json["error"]["code"] == 405
    assert house.call("POST", "/contacts/", lastname="New").json["error"]["code"] == 405


def test_streams_tell_when_they_are_and_how_long_access_lasts(house):
    stream, talk, called_off = house.call("GET", "/catalogue/streams/").json["response"]
    assert (stream["access_duration"], talk["access_duration"], called_off["access_duration"]) == (48, "24", None)
    assert [each["status"] for each in (stream, talk, called_off)] == [
        {"id": 10, "label": "Published"}, {"id": 11, "label": "No booking"}, {"id": 20, "label": "Cancelled"},
    ]  # fmt: skip
    assert stream["starttime"] < stream["endtime"] < stream["accessendtime"]
    house.switch(times="null", numbers="strings")
    again = house.call("GET", f"/catalogue/streams/{stream['id']}/").json["response"]
    assert (again["starttime"], again["accessendtime"], again["access_duration"]) == (None, None, "48")


def test_a_page_is_never_longer_than_two_hundred(house):
    house.switch(more_streams=200)
    first = house.call("GET", "/catalogue/streams/", limit=500).json["response"]
    rest = house.call("GET", "/catalogue/streams/", limit=200, offset=200).json["response"]
    assert (len(first), len(rest)) == (200, 3)
    assert len({each["id"] for each in (*first, *rest)}) == 203


@pytest.mark.parametrize("limit", [-1, "many", [], "1e3"])
def test_a_page_that_is_no_page_is_malformed(house, limit):
    assert house.call("GET", "/catalogue/packs/", limit=limit).status_code == 400


def test_packs_are_of_known_kinds_and_of_one_unheard_of(house):
    packs = house.call("GET", "/catalogue/packs/").json["response"]
    assert [each["typeid"] for each in packs] == [20, 100, 1, 10, 55]
    assert house.call("GET", f"/catalogue/packs/{packs[0]['id']}/").json["response"] == packs[0]


def test_a_packs_details_are_its_sets_with_their_stocks(house):
    pack = house.call("GET", "/catalogue/packs/").json["response"][0]
    details = house.call("GET", f"/catalogue/packs/details/{pack['id']}/").json["response"]
    seat, online = details["sets"][0]["stocks"]
    assert (seat["eventid"], online["streamid"]) == (house.event, house.stream)
    assert house.call("GET", f"/catalogue/packs/details/{pack['id']}/", stockid="X").json["response"]["sets"] == []


def test_a_contact_is_found_by_what_is_printed_on_a_ticket(house):
    (found,) = house.call("GET", "/contacts/", productcode=house.codes()[0]).json["response"]
    assert found["label"] == f"{found['firstname']} {found['lastname']}"
    assert house.call("GET", f"/contacts/{found['id']}/").json["response"] == found
    assert house.call("GET", "/contacts/", productcode="FAKE-000").json["response"] == []
    assert found in house.call("GET", "/contacts/", email=found["email"].upper()).json["response"]


def test_stocks_tell_what_is_left_of_each_section(house):
    stocks = house.call("GET", "/shop/products/stocks/", eventid=house.event).json["response"]
    sold = {each["label"]: each["capacity_total"] - each["capacity_free"] for each in stocks}
    assert sum(sold.values()) == house.ready["tickets"]


def test_every_switch_stands_in_the_table_and_explains_itself(house):
    response = house.demo.app.test_client().get("/_demo/switches?help=1")
    assert list(response.json) == [switch.name for switch in SWITCHES]
    assert all(each["says"] and each["allowed"] for each in response.json.values())


@pytest.mark.parametrize(("form", "numbers"), [("whole", 200), ("strings", "200"), ("sparse", None)])
def test_an_envelope_comes_in_several_shapes(house, form, numbers):
    house.switch(envelope=form)
    body = house.call("GET", "/ping/").json
    assert (body["response"], body.get("status_code")) == ({"message": "pong"}, numbers)


def test_an_answer_can_come_without_any_envelope(house):
    house.switch(envelope="bare")
    assert house.call("GET", "/ping/").json == {"message": "pong"}


def test_the_same_seed_gives_the_same_evening(house, tmp_path):
    again = House(tmp_path)
    try:
        assert json.dumps(again.ready) == json.dumps(house.ready)
    finally:
        again.close()


def test_there_are_codes_enough_for_an_evening(house):
    found = {what: len(codes) for what, codes in house.ready["codes"].items()}
    assert found["good"] > 100
    assert all(found.values()), found
