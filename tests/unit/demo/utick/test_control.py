"""The control of streams (contract section 6) and of a device's codes (section 8)."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.demo.weather import ConnectionDropped
from tests.utick import House

# Streams.


def test_each_reason_for_access_is_told(house):
    answers = {house.control(code)["response"] for code in house.codes()[:60]}
    assert answers == {1, 10, 20, 30}


@pytest.mark.parametrize("what", ["unpaid", "unknown", "other_event", "denied"])
def test_whoever_is_not_entitled_is_denied_without_a_reason(house, what):
    assert {house.control(code)["response"] for code in house.codes(what)} == {-1}


def test_a_control_without_a_credential_is_denied(house):
    assert house.call("GET", f"/catalogue/streams/{house.stream}/control/").json["response"] == -1


def test_a_contact_is_controlled_like_a_code(house):
    (contact,) = house.call("GET", "/contacts/", productcode=house.codes()[0]).json["response"]
    found = house.call("GET", f"/catalogue/streams/{house.stream}/control/", contactid=contact["id"].lower()).json
    assert found["response"] > 0


def test_nothing_is_used_up_by_a_control(house):
    code = house.codes()[0]
    assert len({house.control(code)["response"] for _ in range(3)}) == 1
    assert len(house.state()["controls"]) == 3


def test_time_runs_from_the_first_access(house):
    code = house.codes()[0]
    house.switch(access_hours=2, window=10**8)
    assert house.control(code)["response"] > 0
    house.switch(clock_skew=2 * 3600 - 60)
    assert house.control(code)["response"] > 0
    house.switch(clock_skew=2 * 3600 + 60)
    assert house.control(code)["response"] == -1


def test_nobody_has_access_once_it_has_ended_for_all(house):
    house.switch(clock_skew=5 * 86_400, window=10**8)
    assert house.control(house.codes()[0])["response"] == -1


def test_a_cancelled_stream_denies_everybody(house):
    house.switch(stream_status="20")
    assert house.control(house.codes()[0])["response"] == -1


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        ("scalar", lambda n: n), ("text", str), ("code", lambda n: {"code": n}), ("id", lambda n: {"id": n}),
        ("status", lambda n: {"status": {"id": n}}),
    ],
)  # fmt: skip
def test_a_control_answer_comes_in_several_shapes(house, form, shape):
    code = house.codes()[0]
    plain = house.control(code)["response"]
    house.switch(control_form=form)
    assert house.control(code)["response"] == shape(plain)


def test_an_answer_out_of_a_cache_says_so_and_leaves_no_trace(house):
    house.switch(cached_answers=1)
    first, second = house.control(house.codes()[0]), house.control(house.codes()[0])
    assert (first["cached"], second["cached"]) == (True, False)
    assert len(house.state()["controls"]) == 1


# Devices.

STATUSES = [
    ("good", 1), ("unpaid", -200), ("other_event", -201), ("used", -202), ("denied", -250), ("unknown", -299),
]  # fmt: skip


@pytest.mark.parametrize(("what", "status"), STATUSES)
def test_each_code_is_told_its_status(house, what, status):
    assert house.status(house.codes(what)[0]) == status


@pytest.mark.parametrize(("place", "status"), [(0, -100), (1, -101), (2, -102)])
def test_what_an_operator_has_to_look_at_is_used_once_he_has(house, place, status):
    code = house.codes("ask")[place]
    assert house.status(code) == status
    assert house.status(code) == status
    assert house.status(code, confirmedbyoperator=True) == 1
    assert house.status(code, confirmedbyoperator=True) == -202


def test_a_full_house_and_a_cancelled_event_let_nobody_in(house):
    house.switch(sold_out="yes")
    assert house.status(house.codes()[0]) == -203
    house.switch(event_status="20")
    assert house.status(house.codes()[0]) == -250


def test_a_used_code_tells_who_used_it_and_when(house):
    code = house.codes()[0]
    first, second = house.use(code)[0], house.use(code, device=1)[0]
    assert second["usage"] == {"statusid": -202, "by": "Door A", "date": first["usage"]["date"]}
    house.switch(usage_by="username")
    assert house.use(code)[0]["usage"]["by"] == "door/Kim"


def test_of_doors_that_use_a_code_at_once_one_is_told_yes(house):
    code = house.codes()[0]
    together = threading.Barrier(4)

    def use(number):
        together.wait()
        return house.status(code, device=number % 2)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [-202, -202, -202, 1]


def test_several_codes_get_a_result_each(house):
    codes = [house.codes()[0], "FAKE-000", house.codes()[1], house.codes()[0]]
    house.switch(results="reversed")
    found = {each["code"]: each["usage"]["statusid"] for each in house.use(*codes)}
    assert found == {codes[0]: 1, "FAKE-000": -299, codes[2]: 1}


def test_who_goes_out_may_come_in_again(house):
    code = house.codes()[0]
    assert [house.status(code), house.status(code, way="DELETE"), house.status(code)] == [1, 1, 1]
    house.switch(exit="keeps")
    assert [house.status(code, way="DELETE"), house.status(code)] == [1, -202]
    assert [each["way"] for each in house.state()["passages"]] == ["in", "out", "in", "out"]


@pytest.mark.parametrize("status", ["-250", "1"])
def test_who_never_came_in_cannot_go_out(house, status):
    house.switch(exit_of_unused=status)
    assert house.status(house.codes()[0], way="DELETE") == int(status)


def test_a_device_controls_its_own_events_only(house):
    shown = house.call("GET", "/accesscontrol/events/", deviceid=house.device).json["response"]
    assert [each["id"] for each in shown] == [house.event]
    other = house.ready["events"][1]["id"]
    answer = house.call("PATCH", f"/accesscontrol/events/{other}/control/", deviceid=house.device, codes=["X"])
    assert answer.status_code == 403


@pytest.mark.parametrize("codes", [[], "UW7G-22K", None, [7], [""], ["X"] * 501])
def test_codes_that_are_none_are_malformed(house, codes):
    path = f"/accesscontrol/events/{house.event}/control/"
    assert house.call("PATCH", path, deviceid=house.device, codes=codes).status_code in {400, 413}


def test_the_device_tells_when_it_was_last_in_contact(house):
    house.call("GET", "/accesscontrol/deviceinfo/", deviceid=house.device)
    assert house.call("GET", "/accesscontrol/deviceinfo/", deviceid=house.device).json["response"]["lastcontact"]


FAULTS = [
    ("drop_before_commit", False), ("drop_after_commit", True), ("500_before_commit", False),
    ("503_after_commit", True), ("502_html_after_commit", True), ("truncated_after_commit", True),
    ("garbage_after_commit", True),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "carried_out"), FAULTS)
def test_a_lost_answer_was_carried_out_or_was_not(house, fault, carried_out):
    code = house.codes()[0]
    house.switch(admit_fault=fault, admit_fault_count=1)
    path = f"/accesscontrol/events/{house.event}/control/"
    try:
        house.call("PATCH", path, deviceid=house.device, codes=[code])
    except ConnectionDropped:
        assert fault.startswith("drop")
    assert house.status(code) == (-202 if carried_out else 1)


def test_bad_weather_answers_in_the_systems_own_form(house):
    house.switch(admit_fault="503_before_commit", fault_scope="all")
    answer = house.call("GET", "/ping/")
    assert (answer.status_code, answer.json["error"]["code"]) == (503, 503)
    house.switch(admit_fault="none", rate_limit="429", retry_after=7)
    answer = house.call("GET", "/ping/")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")


def test_a_server_that_starts_again_goes_on_where_it_was(house, tmp_path):
    first = House(tmp_path)
    code = first.codes()[0]
    assert first.status(code) == 1
    first.close()
    second = House(tmp_path, tickets=20)
    try:
        assert second.ready["form"] == first.ready["form"]
        assert second.status(code) == -202
    finally:
        second.close()
