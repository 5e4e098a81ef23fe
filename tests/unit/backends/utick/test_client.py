"""The calls of a Utick door: signed with the server's time, opened, judged, and never asked for in vain."""

import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from scanner.backends.base import Address, not_listening
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    KeyRefused,
    Lost,
    Misfit,
    NotTheServer,
    TokenUnknown,
    Unreachable,
)
from scanner.backends.utick.backend import CAPABILITY, UtickBackend
from scanner.backends.utick.setup import ADDRESSES
from scanner.clock import SystemClock
from scanner.domain.event import Grant
from tests.clocks import FakeClock
from tests.utick import Door

STREAM = "EBA91775-71D5-414B-9011-2146199D3814"
EVENT = "44247E73-0276-4A6B-B97D-C66F3207EE4B"
FIXTURES = Path(__file__).parents[3] / "fixtures" / "utick"
KEYS = {"publickey": "PUB", "secretkey": "HUSHHUSH", "environment": "test"}
AT_STREAM = {**KEYS, "mode": "stream", "event": f"/utick/test/streams/{STREAM}"}
AT_EVENT = {**KEYS, "mode": "device", "deviceid": "DEVICE-7", "event": f"/utick/test/events/{EVENT}"}


def enveloped(response, **fields):
    return {"success": True, "response": response, "environment": "test", "cached": False, "status_code": 200} | fields


STREAM_NOW = enveloped({"id": STREAM, "label": "Harbour Night", "status": {"id": 10}})


class Server:
    """Answers by what the path ends in; each answer a body, a response, or a function of the request."""

    def __init__(self, **answers):
        self.asked = []
        self.answers = answers
        self.made = []

    def door(self, typed=AT_STREAM, **how):
        transport = httpx.MockTransport(self._answer)
        made = UtickBackend(Address(typed.get("url", ""), values=typed), transport=transport, **how)
        self.made.append(made)
        return Door(made)

    def fields(self):
        return [json.loads(request.content) for request in self.asked]

    def _answer(self, request):
        self.asked.append(request)
        name = request.url.path.rstrip("/").rsplit("/", 1)[-1]
        found = self.answers.get(name, STREAM_NOW)
        if isinstance(found, list):
            found = found.pop(0) if len(found) > 1 else found[0]
        found = found(request) if callable(found) else found
        if isinstance(found, Exception):
            raise found
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)


@pytest.fixture
def serving():
    made = []

    def serve(**answers):
        made.append(Server(**answers))
        return made[-1]

    yield serve
    for server in made:
        for backend in server.made:
            backend.close()


# How a call goes out.


@pytest.mark.parametrize("environment", ["live", "test"])
def test_the_environment_is_the_address_unless_one_is_typed(serving, environment):
    server = serving(ping=enveloped({}, environment={"live": "prod", "test": "test"}[environment]))
    server.door({**AT_STREAM, "environment": environment}).backend._client.ping(budget=1.0)
    assert str(server.asked[0].url) == f"{ADDRESSES[environment]}/ping/"
    server.door({**AT_STREAM, "environment": environment, "url": "http://localhost:7/v1/"}).backend._client.ping(
        budget=1.0
    )
    assert str(server.asked[1].url) == "http://localhost:7/v1/ping/"


def test_fields_travel_in_the_body_of_a_get(serving):
    server = serving()
    server.door().backend.enter()
    (request,) = server.asked
    assert (request.method, request.url.path, request.url.query) == ("GET", f"/v1/catalogue/streams/{STREAM}/", b"")
    assert server.fields()[0].keys() == {"username", "language", "publickey", "timestamp", "signature"}


def test_or_in_the_address_where_a_network_drops_the_body(serving):
    server = serving(control=enveloped(10))
    door = server.door({**AT_STREAM, "params_in": "query", "language": "nl"})
    door.rule("UW7G-22K")
    request = server.asked[-1]
    assert request.content == b""
    assert dict(request.url.params).keys() == {
        "username",
        "language",
        "accesscode",
        "publickey",
        "timestamp",
        "signature",
    }
    assert dict(request.url.params)["accesscode"] == "UW7G-22K"


def test_what_changes_something_travels_in_the_body_always(serving):
    server = serving(control=enveloped([{"code": "UW7G-22K", "usage": {"statusid": 1}}]))
    server.door({**AT_EVENT, "params_in": "query"}).claim("UW7G-22K")
    (request,) = server.asked
    assert (request.method, request.url.query) == ("PATCH", b"")
    assert server.fields()[0] | {"timestamp": "", "signature": ""} == {
        "deviceid": "DEVICE-7", "codes": ["UW7G-22K"], "confirmedbyoperator": False, "username": "north-1/Kim",
        "language": "en", "publickey": "PUB", "timestamp": "", "signature": "",
    }  # fmt: skip


def test_a_device_without_keys_sends_its_id_alone(serving):
    server = serving(control=enveloped([{"code": "X-1", "usage": {"statusid": 1}}]))
    server.door({**AT_EVENT, "publickey": "", "secretkey": ""}).claim("X-1")
    assert "signature" not in server.fields()[0]
    assert server.fields()[0]["deviceid"] == "DEVICE-7"


def test_odd_signs_in_an_id_stay_within_their_part_of_the_path(serving):
    with pytest.raises(Misfit):
        serving().door({**AT_STREAM, "event": "/utick/test/streams/../../x"}).backend.enter()


# The server's time.


def clocked(server, clock):
    """A server that refuses what is stamped more than a minute off, and tells its own time, an hour ahead."""
    ahead = timedelta(hours=1)

    def answer(request):
        now = clock.now() + ahead
        stamp = datetime.fromisoformat(json.loads(request.content)["timestamp"])
        told = {"datetime": now.isoformat()}
        if abs(stamp - now) > timedelta(seconds=60):
            error = {"code": 401, "message": "Timestamp"}
            return httpx.Response(401, json={"success": False, "response": None, "error": error} | told)
        return httpx.Response(200, json=STREAM_NOW | told)

    server.answers[STREAM] = answer
    return server.door(clock=clock)


def test_a_call_refused_for_its_time_is_signed_anew_once(serving):
    clock = FakeClock(datetime.now(UTC))
    server = serving()
    door = clocked(server, clock)
    assert door.backend.enter()
    assert len(server.asked) == 2
    door.backend.enter()
    assert len(server.asked) == 3


def test_a_clock_that_is_set_does_not_spoil_the_next_signature(serving):
    clock = FakeClock(datetime.now(UTC))
    server = serving()
    door = clocked(server, clock)
    door.backend.enter()
    clock.advance(7200)
    stamps = len(server.asked)
    door.backend.enter()
    assert len(server.asked) == stamps + 1


def test_keys_that_are_refused_for_themselves_are_not_sent_again(serving):
    error = {"success": False, "response": None, "error": {"code": 401, "message": "Unknown application."}}
    server = serving(**{STREAM: httpx.Response(401, json=error)})
    with pytest.raises(KeyRefused, match=r"Unknown application\."):
        server.door().backend.enter()
    assert len(server.asked) == 1


def test_every_answer_brings_the_servers_clock(serving):
    heard = []
    server = serving(**{STREAM: STREAM_NOW | {"datetime": "2026-11-21T20:00:00+02:00"}})
    server.door(heard=heard.append).backend.enter()
    assert heard == [datetime(2026, 11, 21, 18, tzinfo=UTC)]


# What comes back.


@pytest.mark.parametrize("path", sorted((FIXTURES / "malformed").glob("*")), ids=lambda path: path.name)
def test_a_malformed_answer_is_trouble_and_never_a_decision(serving, path):
    server = serving(control=httpx.Response(200, content=path.read_bytes()))
    with pytest.raises((BadAnswer, NotTheServer)):
        server.door().rule("UW7G-22K")
    assert len(server.asked) == 2  # the stream, and one control
    with pytest.raises((Lost, NotTheServer)):
        server.door(AT_EVENT).claim("UW7G-22K")


@pytest.mark.parametrize("mode", [AT_STREAM, AT_EVENT], ids=["stream", "device"])
@pytest.mark.parametrize("said", ["prod", "PROD", "staging"])
def test_an_answer_from_another_environment_counts_for_nothing(serving, mode, said):
    server = serving(
        control=enveloped(10, environment=said),
        **{STREAM: STREAM_NOW | {"environment": said}, "deviceinfo": enveloped({"id": "D"}, environment=said)},
    )
    with pytest.raises(Misfit) as caught:
        server.door(mode).backend.enter()
    assert caught.value.field == "environment"
    with pytest.raises(BackendTrouble):
        server.door(mode).claim("UW7G-22K") if mode is AT_EVENT else server.door(mode).rule("UW7G-22K")


def test_a_test_system_never_answers_for_a_live_door(serving):
    live = {**AT_STREAM, "environment": "live", "event": f"/utick/live/streams/{STREAM}"}
    with pytest.raises(Misfit, match="its answers say test"):
        serving().door(live).backend.enter()


def test_an_environment_that_is_not_told_is_taken_on_trust(serving):
    assert serving(**{STREAM: {"success": True, "response": STREAM_NOW["response"]}}).door().backend.enter()


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (httpx.Response(429, json={}, headers={"Retry-After": "7"}), Busy),
        (enveloped(None, success=False, status_code=429), Busy),
        (httpx.Response(503, json={}), Unreachable),
        (httpx.Response(500, text="<html>"), Unreachable),
        (enveloped(None, success=False, status_code=500), Unreachable),
        (httpx.Response(404, json=enveloped(None, success=False)), TokenUnknown),
        (httpx.Response(400, json=enveloped(None, success=False)), BadRequest),
        (httpx.Response(302, headers={"Location": "https://elsewhere.test/"}), NotTheServer),
        (httpx.Response(200, text="<html>log in</html>"), NotTheServer),
        (httpx.ReadTimeout("late"), Lost),
        (httpx.ConnectError("refused"), Unreachable),
    ],
)
def test_trouble_says_what_to_do_next(serving, answer, trouble):
    with pytest.raises(trouble):
        serving(**{STREAM: answer}).door().backend.enter()


def test_what_the_server_repeats_of_our_secrets_is_not_said(serving, caplog):
    caplog.set_level(logging.DEBUG)
    error = {"code": 401, "message": "Bad key HUSHHUSH for PUB at DEVICE-7"}
    server = serving(deviceinfo=httpx.Response(401, json={"success": False, "error": error, "response": None}))
    door = server.door(AT_EVENT)
    with pytest.raises(KeyRefused) as caught:
        door.backend.enter()
    said = str(caught.value) + caplog.text + repr(door.backend._setup) + repr(door.backend._client)
    assert "HUSHHUSH" not in said
    assert "DEVICE-7" not in said


# Lists.


def rows(count, start=0):
    return [{"id": f"ID-{number}", "label": f"Stream {number}"} for number in range(start, start + count)]


def paged(pages):
    def answer(request):
        sent = json.loads(request.content)
        return httpx.Response(200, json=enveloped(pages[sent["offset"] // sent["limit"]]))

    return answer


def test_a_list_goes_on_until_a_page_is_short(serving):
    server = serving(streams=paged([rows(200), rows(3, 200)]))
    assert len(server.door().backend.events()) == 203
    assert [(each["limit"], each["offset"]) for each in server.fields()] == [(200, 0), (200, 200)]


def test_a_full_last_page_is_followed_by_an_empty_one(serving):
    assert len(serving(streams=paged([rows(200), []])).door().backend.events()) == 200


def test_rows_that_come_again_are_one_and_a_list_that_repeats_itself_ends(serving):
    server = serving(streams=paged([rows(200), rows(200)]))
    assert len(server.door().backend.events()) == 200
    assert len(server.asked) == 2
    moved = serving(streams=paged([rows(200), rows(50, 180)]))
    assert len(moved.door().backend.events()) == 230


# Set-up.


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({**AT_STREAM, "publickey": ""}, "publickey"), ({**AT_STREAM, "secretkey": " "}, "secretkey"),
        ({**AT_EVENT, "deviceid": ""}, "deviceid"), ({**AT_EVENT, "secretkey": ""}, "secretkey"),
        ({**AT_STREAM, "event": ""}, "event"), ({**AT_STREAM, "event": AT_EVENT["event"]}, "event"),
        ({**AT_STREAM, "event": AT_STREAM["event"].replace("test", "live")}, "event"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_work_is_named_without_asking_anybody(serving, typed, field):
    server = serving()
    with pytest.raises(Misfit) as caught:
        server.door(typed).backend.enter()
    assert (caught.value.field, server.asked) == (field, [])
    assert field in [each.name for each in CAPABILITY.fields]


def test_what_a_door_can_do_depends_on_what_it_controls(serving):
    stream, device = serving().door().backend.capability, serving().door(AT_EVENT).backend.capability
    assert (stream.rules, stream.redeems, stream.exits, stream.readmits) == (True, False, False, True)
    assert (device.rules, device.redeems, device.exits, device.readmits) == (True, True, True, False)
    assert not any((stream.lists, stream.deltas, device.lists, device.deltas))


def test_a_device_without_keys_cannot_count(serving):
    alone = {**AT_EVENT, "publickey": "", "secretkey": ""}
    assert not serving().door(alone).backend.capability.counts
    assert serving().door(AT_EVENT).backend.capability.counts


def test_secrets_are_asked_for_as_such():
    assert {each.name for each in CAPABILITY.fields if each.secret} == {"secretkey", "deviceid"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UW7G-22K", "UW7G-22K"), (" uw7g-22k\r\n", "uw7g-22k"), ("]Q1UW7G-22K", "UW7G-22K"), ("4006381333931",) * 2,
        ("https://example.com/menu", None), ("WIFI:T:WPA;S:x;;", None), ("BEGIN:VCARD\nFN:x", None),
        ("CLOAKROOM 118", None), ("", None), ("ab", None), ("x" * 201, None), ("\ud800abc", None), ("tel:+4930", None),
    ],
)  # fmt: skip
def test_a_text_in_one_piece_may_be_a_code_and_other_peoples_codes_are_not(serving, text, code):
    for typed in (AT_STREAM, AT_EVENT):
        found = serving().door(typed).backend.read(text)
        assert (found and found.code) == code


def test_the_ledger_folds_the_case_of_a_stream_and_the_wire_never(serving):
    stream, device = serving().door().backend, serving().door(AT_EVENT).backend
    assert (stream.read("uw7g-22k").code, stream.read("uw7g-22k").serial) == ("uw7g-22k", "UW7G-22K")
    assert (device.read("uw7g-22k").code, device.read("uw7g-22k").serial) == ("uw7g-22k", "uw7g-22k")


def test_a_contact_and_an_access_code_are_two_things_to_the_ledger(serving):
    contact = serving().door({**AT_STREAM, "credential": "contactid"}).backend
    assert contact.read("UW7G-22K") is None
    assert contact.read(STREAM.lower()).serial == f"contactid:{STREAM}"
    assert serving().door().backend.read(STREAM).serial == STREAM


def test_a_door_that_is_closed_asks_nobody(serving):
    server = serving()
    door = server.door()
    door.backend.close()
    with pytest.raises(BackendTrouble):
        door.backend.enter()
    assert server.asked == []


def test_the_machines_own_clock_stamps_until_the_server_has_spoken(serving):
    server = serving()
    server.door(clock=SystemClock(), heard=not_listening).backend.enter()
    stamp = datetime.fromisoformat(server.fields()[0]["timestamp"])
    assert abs(stamp - datetime.now(UTC)) < timedelta(seconds=60)
    assert Grant(AT_STREAM["event"], ()) == server.door().backend.enter()
