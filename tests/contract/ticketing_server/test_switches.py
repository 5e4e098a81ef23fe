"""The switches over the wire: thrown at start, and while the server runs."""

import time
from collections.abc import Iterator

import httpx
import pytest

from scanner.demo.process import ServerProcess


def refusal(response):
    return response.status_code, response.headers["Content-Type"].split(";")[0]


def errors_are_called_message(caller):
    assert caller.get("/events/1").json().keys() == {"message"}


def tickets_are_written_the_other_way(caller):
    body = caller.get(f"{caller.event}/tickets", key=caller.door()).json()
    assert isinstance(body["total"], str)
    ticket = body["entries"][0]
    assert (ticket["status"], ticket["redeemed"]) == ("issued", "0000-00-00T00:00:00")
    assert ticket["issued"].endswith("Z")
    assert "tier" in ticket


def redeemed_and_pending_are_not_listed(caller):
    key = caller.door()
    before = caller.issued(key)
    caller.admit(key, before[0])
    assert caller.get(f"{caller.event}/tickets", key=key).json()["total"] == len(before) - 1


def pages_past_the_end_are_empty(caller):
    response = caller.get(f"{caller.event}/tickets", key=caller.door(), page=999)
    assert (response.status_code, response.json()["entries"]) == (200, [])


def dead_keys_are_unauthenticated(caller):
    assert caller.get("/events", key="0" * 32).status_code == 401


def the_main_door_is_invalidated(caller):
    assert len(caller.get(f"{caller.event}/tokens").json()["entries"]) == 2


def the_main_door_is_narrowed(caller):
    assert [len(one["sections"]) for one in caller.get(f"{caller.event}/tokens").json()["entries"]] == [4, 1, 1]


def a_portal_answers(caller):
    assert refusal(caller.get("/events")) == (200, "text/html")


def a_portal_redirects_to_its_page(caller):
    moved = caller.get("/events")
    assert moved.status_code == 302
    assert refusal(caller.client.get(moved.headers["Location"])) == (200, "text/html")


def calls_are_rationed(caller):
    assert caller.get("/events").headers["Retry-After"] == "2"


def batches_are_too_long(caller):
    assert refusal(caller.admit(caller.door(), "A", "B")) == (413, "text/html")


def clocks_are_an_hour_ahead(caller):
    key = caller.door()
    response = caller.admit(key, caller.issued(key)[0])
    assert response.json()[0]["admitted"] > time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(time.time() + 3500))


def answers_take_their_time(caller):
    began = time.monotonic()
    caller.get("/countries")
    assert time.monotonic() - began >= 0.05


def clients_are_too_old(caller):
    assert caller.get("/events").status_code == 412


CASES = [
    ({"error_key": "message"}, errors_are_called_message),
    (
        {"status_case": "lower", "never": "zeros", "dates": "z", "naming": "tiers", "envelope": "strings"},
        tickets_are_written_the_other_way,
    ),
    ({"redeemed": "vanish", "pending": "hidden"}, redeemed_and_pending_are_not_listed),
    ({"past_end": "empty"}, pages_past_the_end_are_empty),
    ({"dead_key": "401"}, dead_keys_are_unauthenticated),
    ({"token_state": "invalidated"}, the_main_door_is_invalidated),
    ({"token_state": "rescoped"}, the_main_door_is_narrowed),
    ({"captive": "html200"}, a_portal_answers),
    ({"captive": "redirect"}, a_portal_redirects_to_its_page),
    ({"rate_limit": "429"}, calls_are_rationed),
    ({"batch_limit": 1}, batches_are_too_long),
    ({"clock_skew": 3600}, clocks_are_an_hour_ahead),
    ({"latency_ms": 50}, answers_take_their_time),
    ({"minimum_version": "4.0.0"}, clients_are_too_old),
]
NAMES = [shown.__name__ for _, shown in CASES]


@pytest.mark.parametrize(("switches", "shown"), CASES, ids=NAMES)
def test_a_switch_thrown_while_it_runs_works_and_can_be_thrown_back(shared, switches, shown):
    before = shared.server.switch()
    shared.server.switch(**switches)
    shown(shared)
    assert shared.server.switch(**before) == before


@pytest.mark.parametrize(("switches", "shown"), CASES, ids=NAMES)
def test_a_switch_thrown_at_start_works(tmp_path, caller_of, switches, shown):
    with ServerProcess(tickets=60, data_dir=tmp_path, switches=switches) as server:
        shown(caller_of(server))


# Whether the admission happened, and what the caller gets instead of an answer.
LOST = {
    "drop_before_commit": (False, httpx.RemoteProtocolError),
    "drop_after_commit": (True, httpx.RemoteProtocolError),
    "truncated_after_commit": (True, httpx.RemoteProtocolError),
    "delay_before_commit": (True, httpx.ReadTimeout),
    "delay_after_commit": (True, httpx.ReadTimeout),
    "garbage_after_commit": (True, 201),
    "500_before_commit": (False, 500),
    "500_after_commit": (True, 500),
    "503_before_commit": (False, 503),
    "503_after_commit": (True, 503),
    "502_html_before_commit": (False, 502),
    "502_html_after_commit": (True, 502),
}


@pytest.mark.parametrize("fault", LOST)
def test_an_answer_is_lost_with_or_without_the_admission(shared, until, fault):
    """Afterwards the caller looks, as a door must: it waits for the delayed ones until the server has decided."""
    admitted, outcome = LOST[fault]
    key = shared.door()
    serial = shared.issued(key)[0]
    shared.server.switch(admit_fault=fault, admit_fault_count=1, fault_delay=0.6)
    url = f"{shared.server.url}{shared.event}/admissions"
    headers = {"X-API-Key": key, "X-Client-Version": "3.0.0"}
    body = {"redeemer": "Kim", "device": "north-1", "serials": [serial]}
    with httpx.Client(headers=headers, timeout=0.3 if fault.startswith("delay") else 30) as client:
        if isinstance(outcome, int):
            assert client.post(url, json=body).status_code == outcome
        else:
            with pytest.raises(outcome):
                client.post(url, json=body)
    if admitted:
        until(lambda: serial in admitted_by(shared))
    assert (serial in admitted_by(shared)) is admitted
    assert shared.server.switch()["admit_fault_count"] == 0
    assert shared.admit(key, serial).status_code == (400 if admitted else 201)


def admitted_by(caller):
    return {one["serial"] for one in caller.server.state()["admitted"]}


def test_a_fault_thrown_at_start_hits_as_many_calls_as_it_is_counted_for(tmp_path, caller_of):
    switches = {"admit_fault_count": 1, "fault_scope": "all", "admit_fault": "drop_before_commit"}
    with ServerProcess(tickets=20, data_dir=tmp_path, switches=switches) as server:
        caller = caller_of(server)
        with pytest.raises(httpx.RemoteProtocolError):
            caller.get("/events")
        assert caller.get("/events").status_code == 200


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    with ServerProcess(tickets=120, seed=7, data_dir=tmp_path_factory.mktemp("server")) as process:
        yield process


@pytest.fixture
def shared(running, caller_of):
    """One server for all of them, each finding it with every switch at rest."""
    at_rest = running.switch()
    yield caller_of(running)
    running.switch(**at_rest)
