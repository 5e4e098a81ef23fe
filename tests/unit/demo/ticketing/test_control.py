"""The switches and the state behind the stage, and the faults as a caller in this process meets them."""

import pytest

from scanner.demo.ticketing.faults import ConnectionDropped
from scanner.demo.ticketing.switches import BY_NAME, SWITCHES, SwitchError, Switches, read_assignments


def test_switches_are_read_and_thrown_together_or_not_at_all(stage):
    assert stage.control("GET", "/switches").json["redeemed"] == "listed"
    assert stage.control("PUT", "/switches", json={"redeemed": "vanish", "latency_ms": 0}).json["redeemed"] == "vanish"
    refused = stage.control("PUT", "/switches", json={"redeemed": "listed", "pending": "perhaps"})
    assert refused.status_code == 400
    assert refused.json["error"] == "The switch pending has no value 'perhaps'. Use one of: listed, hidden."
    assert stage.control("GET", "/switches").json["redeemed"] == "vanish"


def test_an_unknown_switch_is_answered_with_those_there_are(stage):
    refused = stage.control("PUT", "/switches", json={"colour": "red"})
    assert refused.status_code == 400
    assert refused.json["error"].startswith("There is no switch 'colour'. The switches are: error_key, ")
    assert stage.control("PUT", "/switches", data=b"[]").status_code == 400


def test_every_switch_explains_itself(stage):
    helped = stage.control("GET", "/switches", query_string={"help": 1}).json
    assert list(helped) == [switch.name for switch in SWITCHES]
    assert all(one["says"] and one["allowed"] for one in helped.values())


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: switch.name)
def test_every_switch_accepts_where_it_stands_and_refuses_nonsense(switch):
    assert switch.read(switch.default) == switch.default
    for nonsense in ("no such value", None, [], {}, "nan", "1e400", True):
        with pytest.raises(SwitchError, match=switch.name):
            switch.read(nonsense)


def test_switches_are_read_from_the_command_line():
    assert read_assignments(["redeemed=vanish", "fault_delay=0.5", " latency_ms = 20 "]) == {
        "redeemed": "vanish", "fault_delay": 0.5, "latency_ms": 20,
    }  # fmt: skip
    with pytest.raises(SwitchError, match="Write it as name=value"):
        read_assignments(["redeemed"])


def test_a_fault_is_spent_after_the_calls_it_was_counted_for():
    switches = Switches({"admit_fault": "503_before_commit", "admit_fault_count": 2})
    assert [switches.take_fault(admitting=True) for _ in range(3)] == ["503_before_commit"] * 2 + ["none"]
    assert switches.take_fault(admitting=False) == "none"
    switches.throw({"admit_fault": "drop_after_commit"})
    assert [switches.take_fault(admitting=True) for _ in range(3)] == ["drop_after_commit"] * 3


def test_only_callers_on_this_machine_reach_behind_the_stage(stage):
    for path in ("/switches", "/state"):
        response = stage.control("GET", path, environ_overrides={"REMOTE_ADDR": "192.0.2.7"})
        assert response.status_code == 403
    assert stage.control("GET", "/state", environ_overrides={"REMOTE_ADDR": "::1"}).status_code == 200


def test_the_state_tells_admissions_in_order_and_calls_by_endpoint(stage):
    key = stage.door()
    serials = stage.issued(key)[:2]
    for serial in serials:
        stage.admit(key, serial, device=f"door of {serial}")
    state = stage.control("GET", "/state").json
    assert (state["tickets"], state["admissions"]) == (120, 2)
    assert [one["serial"] for one in state["admitted"]] == serials
    assert state["admitted"][0]["device"] == f"door of {serials[0]}"
    assert state["by_status"] == {"issued": 117, "pending": 1, "redeemed": 2}
    assert state["requests"]["POST /events/{event}/admissions"] == 2


FAULTS = [value for value in BY_NAME["admit_fault"].values if value != "none"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_before_the_commit_admits_nobody_and_one_after_it_admits(stage, fault):
    key = stage.door()
    serial = stage.issued(key)[0]
    stage.throw(admit_fault=fault, admit_fault_count=1, fault_delay=0)
    if fault.startswith("drop"):
        with pytest.raises(ConnectionDropped):
            stage.admit(key, serial)
    else:
        stage.admit(key, serial)
    admitted = "after" in fault or fault.startswith("delay")
    assert stage.admit(key, serial).status_code == (400 if admitted else 201)


@pytest.mark.parametrize(
    ("fault", "status", "mimetype"),
    [
        ("500_before_commit", 500, "application/json"),
        ("503_after_commit", 503, "application/json"),
        ("502_html_before_commit", 502, "text/html"),
        ("502_html_after_commit", 502, "text/html"),
        ("garbage_after_commit", 201, "application/json"),
    ],
)
def test_a_fault_answers_in_its_own_way(stage, fault, status, mimetype):
    key = stage.door()
    serial = stage.issued(key)[0]
    stage.throw(admit_fault=fault)
    response = stage.admit(key, serial)
    assert (response.status_code, response.mimetype) == (status, mimetype)


def test_garbage_is_no_json(stage):
    key = stage.door()
    serial = stage.issued(key)[0]
    stage.throw(admit_fault="garbage_after_commit")
    with pytest.raises(ValueError, match="Expecting value"):
        _ = stage.admit(key, serial).json


def test_a_fault_can_hit_every_call(stage):
    stage.throw(admit_fault="503_before_commit", fault_scope="all")
    response = stage.get("/events")
    assert response.status_code == 503
    assert response.json["error"] == "The server was unable to communicate with a required upstream service."


def test_a_portal_stands_before_every_call(stage):
    stage.throw(captive="html200")
    page = stage.get("/events")
    assert (page.status_code, page.mimetype) == (200, "text/html")
    stage.throw(captive="redirect")
    moved = stage.get("/events")
    assert (moved.status_code, moved.headers["Location"]) == (302, "http://localhost/portal")


def test_too_many_calls_are_told_when_to_come_back(stage):
    stage.throw(rate_limit="429", retry_after=7)
    response = stage.get("/events")
    assert (response.status_code, response.headers["Retry-After"]) == (429, "7")
