"""The XTS2 demo, asked as its contract has it, by a caller that knows HTTP and XML and nothing of our client."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from scanner.demo.switchboard import SwitchError
from scanner.demo.systems import SYSTEMS, Demo
from scanner.demo.weather import ConnectionDropped
from scanner.demo.xts2 import spoil, stage, times
from scanner.demo.xts2.app import build
from scanner.demo.xts2.switches import SWITCHES, read_assignments


class Office:
    """A box office in this process."""

    def __init__(self, demo: Demo) -> None:
        self.ready: dict[str, Any] = demo.describe("http://localhost/v2")
        self._client = demo.app.test_client()

    def raw(self, path: str, **params: str) -> Any:
        return self._client.get(f"/v2/{path}", query_string=params)

    def get(self, path: str, **params: str) -> ET.Element:
        return ET.fromstring(self.raw(path, **params).data)

    def error(self, path: str, **params: str) -> str:
        root = self.get(path, **params)
        assert root.tag == "error"
        assert root.findtext("message")
        return root.attrib["type"]

    def switch(self, **thrown: object) -> None:
        assert self._client.put("/_demo/switches", json=thrown).status_code == 200

    def state(self) -> Any:
        return self._client.get("/_demo/state").json

    def code(self, kind: str) -> str:
        return str(self.ready["codes"][kind][0])


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    demo = SYSTEMS["xts2"].open(tmp_path, 120, 7, {})
    yield Office(demo)
    demo.close()


def items(basket):
    return [(each.findtext("type"), each.findtext("performanceid")) for each in basket.iter("item")]


def test_shows_are_summed_up_as_documented(office):
    root = office.get("tickets/getshows")
    assert root.tag == "shows"
    assert [[child.tag for child in each] for each in root] == [["id", "name", "tagline"]] * 3


def test_a_show_has_its_performances_and_its_types(office):
    assert office.get("tickets/getshow", showid="1").findtext("firstperformance")
    assert [each.tag for each in office.get("tickets/getperformances", showid="1")] == ["performance"] * 2
    assert len(office.get("tickets/gettickettypes", showid="1")) == 3
    assert [each.tag for each in office.get("tickets/getprogramme")] == ["show"] * 3


@pytest.mark.parametrize("path", ["tickets/getperformance", "tickets/getticketcounts"])
def test_counts_add_up(office, path):
    root = office.get(path, performanceid="77")
    counts = {name: int(root.findtext(name)) for name in ("capacity", "sold", "reserved", "heldback", "available")}
    assert counts["capacity"] == sum(counts.values()) - counts["capacity"]
    persons = office.ready["tickets"] + len(office.state()["before"])
    assert counts["sold"] == persons


def test_now_and_next_begins_with_tonight_and_gives_as_many_as_asked_for(office):
    assert [each.findtext("id") for each in office.get("tickets/getnowandnext", n="3")] == ["77", "78", "79"]
    assert len(office.get("tickets/getnowandnext")) == 2


@pytest.mark.parametrize(
    ("path", "params", "kind"),
    [
        ("tickets/getshow", {"showid": "99"}, "404.3"), ("tickets/getperformances", {"showid": "x"}, "404.3"),
        ("tickets/getperformance", {"performanceid": "1"}, "404.2"), ("tickets/getticketcounts", {}, "400.3"),
        ("baskets/getbasket", {"basketid": "1"}, "404.1"), ("baskets/getmetadata", {"basketid": "-1"}, "404.1"),
        ("tickets/nothing", {}, "400.1"), ("baskets/closebasket", {"basketid": "4711"}, "400.1"),
        ("tickets/holdbacktickets", {}, "400.1"), ("tickets/getshows", {"colour": "red"}, "400.2"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_an_error_of_its_type(office, path, params, kind):
    assert office.error(path, **params) == kind


def test_an_errors_status_is_200_unless_it_is_switched(office):
    assert office.raw("tickets/getshow", showid="99").status_code == 200
    office.switch(error_status="same")
    assert office.raw("tickets/getshow", showid="99").status_code == 404


def test_only_get_is_taken(office):
    assert ET.fromstring(office._client.post("/v2/tickets/getshows").data).attrib["type"] == "400.1"


@pytest.mark.parametrize(
    ("kind", "closed", "tonight"),
    [
        ("good", "1", 1), ("unpaid", "0", 1), ("other_event", "1", 0), ("refunded", "1", 2), ("food", "1", 0),
        ("partly", "1", 2), ("part_refunded", "1", 3),
    ],
)  # fmt: skip
def test_an_evening_has_baskets_of_every_kind(office, kind, closed, tonight):
    basket = office.get("baskets/getbasket", basketid=office.code(kind))
    assert basket.findtext("closed") == closed
    found = [performance for type_, performance in items(basket) if type_ == "tickets" and performance == "77"]
    assert bool(found) is bool(tonight)
    assert len(found) >= tonight


def test_a_closed_basket_is_settled_and_an_open_one_is_not(office):
    for kind, settled in (("good", True), ("refunded", True), ("food", True), ("unpaid", False)):
        basket = office.get("baskets/getbasket", basketid=office.code(kind))
        total = sum(round(100 * float(each.findtext("value"))) for each in basket.iter("item"))
        assert (total == 0) is settled
        assert round(100 * float(basket.findtext("value"))) == total


def test_named_baskets_are_found_by_name_and_by_what_they_hold(office):
    named = office.get("baskets/getbaskets")
    assert all(each.findtext("name") for each in named)
    first = named[0].findtext("name")
    assert first in [each.findtext("name") for each in office.get("baskets/getbaskets", name=first[:4])]
    opened = office.get("baskets/getbaskets", closed="0")
    assert {each.findtext("closed") for each in opened} == {"0"}
    assert 0 < len(office.get("baskets/getbaskets", containsfood="1")) < len(named)


def test_a_pair_is_created_and_read_back_beside_the_others(office):
    scratch = office.ready["scratch"]
    for key in ("adm.77.1.a-1-1", "note"):
        assert office.get("baskets/setmetadata", basketid=scratch, key=key, value="x & <y>").tag == "ok"
    pairs = office.get("baskets/getmetadata", basketid=scratch)
    assert [(each.findtext("key"), each.findtext("value")) for each in pairs] == [
        ("adm.77.1.a-1-1", "x & <y>"), ("note", "x & <y>"),
    ]  # fmt: skip


@pytest.mark.parametrize(("again", "pairs"), [("replaced", ["2"]), ("twice", ["1", "2"]), ("refused", ["1"])])
def test_a_pair_that_is_there_already(office, again, pairs):
    office.switch(created_again=again)
    scratch = office.ready["scratch"]
    for value in ("1", "2"):
        office.raw("baskets/setmetadata", basketid=scratch, key="k", value=value)
    assert [each.findtext("value") for each in office.get("baskets/getmetadata", basketid=scratch)] == pairs


def test_the_state_tells_the_marks_that_stand_in_order(office):
    code = office.code("good")
    for key in ("adm.77.5.north-k3-1", "adm.77.6.2.south-k3-2", "adw.77.5.north-k3-1", "note"):
        office.raw("baskets/setmetadata", basketid=code, key=key, value="2026-11-22T19:30:00Z")
    state = office.state()
    assert [(each["serial"], each["device"], each["at"]) for each in state["admitted"]] == [
        (f"{code}.6.2", "south", "2026-11-22T19:30:00Z")
    ]
    assert (state["admissions"], state["withdrawn"]) == (1, 1)
    assert state["calls"]["GET /baskets/setmetadata"] == 4
    assert {each["device"] for each in state["before"]} == {"stalls"}


@pytest.mark.parametrize(
    ("admission", "password", "kind"), [("password", "", "401"), ("password", "wrong", "401"), ("host", "right", "401")]
)
def test_who_may_not_call_is_told(office, admission, password, kind):
    office.switch(admission=admission)
    given = {"password": office.ready["password"] if password == "right" else password} if password else {}
    assert office.error("tickets/getshows", **given) == kind


def test_a_password_opens_and_is_checked(office):
    right = office.ready["password"]
    assert office.get("xts/isadmin", password=right).text == "1"
    assert office.get("xts/isadmin", password="wrong").text == "0"
    office.switch(admission="password")
    assert office.get("tickets/getshows", password=right).tag == "shows"


@pytest.mark.parametrize("missing", ["getticketcounts", "getbasket", "setmetadata", "metadata", "isadmin"])
def test_a_command_can_be_missing(office, missing):
    office.switch(missing=missing)
    path = {"getticketcounts": "tickets/getticketcounts", "isadmin": "xts/isadmin", "metadata": "baskets/getmetadata"}
    assert office.error(path.get(missing, f"baskets/{missing}")) == "400.1"


def test_parameters_can_be_named_otherwise(office):
    office.switch(basket_parameter="id")
    assert office.get("baskets/getbasket", id=office.code("good")).tag == "basket"
    assert office.error("baskets/getbasket", basketid=office.code("good")) == "400.2"


def test_a_name_can_be_written_in_latin_1_and_say_so_or_not(office):
    office.switch(charset="latin-1")
    assert b"iso-8859-1" in office.raw("tickets/getshows").data
    office.switch(charset="undeclared")
    assert b"encoding" not in office.raw("tickets/getshows").data


def test_everything_can_be_listed_twice(office):
    office.switch(lists="twice")
    assert len(office.get("tickets/getshows")) == 6


@pytest.mark.parametrize(
    "answers", ["truncated", "malformed", "html", "bomb", "deep", "wide", "huge", "empty", "doubled"]
)
def test_an_answer_can_be_spoilt(office, answers):
    office.switch(answers=answers)
    body = office.raw("tickets/getshows").data
    office.switch(answers="whole")
    assert body != office.raw("tickets/getshows").data


@pytest.mark.parametrize(("fault", "there"), [("drop_before_commit", False), ("drop_after_commit", True)])
def test_an_answer_can_be_lost_before_or_after_the_pair_was_created(office, fault, there):
    scratch = office.ready["scratch"]
    office.switch(admit_fault=fault)
    with pytest.raises(ConnectionDropped):
        office.raw("baskets/setmetadata", basketid=scratch, key="k", value="v")
    assert bool(list(office.get("baskets/getmetadata", basketid=scratch))) is there


class Meanwhile(threading.Event):
    """Somebody else is quicker while this one is still rewriting."""

    then: Callable[[], object] | None = None

    def wait(self, timeout: float | None = None) -> bool:
        if timeout and self.then:
            then, self.then = self.then, None
            then()
        return False


def test_two_that_write_into_one_text_at_once_lose_a_pair(tmp_path):
    """Which a site that keeps rows does not."""
    meanwhile = Meanwhile()
    thrown = {"storage": "blob"}
    server = replace(stage.open_server(tmp_path, tickets=20, seed=7, thrown=thrown), stopping=meanwhile)
    office = Office(Demo(build(server), meanwhile, lambda url: stage.describe(server, url), server.database.close))
    scratch = office.ready["scratch"]
    office.raw("baskets/setmetadata", basketid=scratch, key="first", value="v")
    meanwhile.then = lambda: office.raw("baskets/setmetadata", basketid=scratch, key="theirs", value="v")
    office.raw("baskets/setmetadata", basketid=scratch, key="ours", value="v")
    kept = [each.findtext("key") for each in office.get("baskets/getmetadata", basketid=scratch)]
    assert kept == ["first", "ours"]
    server.database.close()


def test_reads_can_lag_behind(office):
    scratch = office.ready["scratch"]
    office.switch(storage="cached")
    assert len(office.get("baskets/getmetadata", basketid=scratch)) == 0
    office.raw("baskets/setmetadata", basketid=scratch, key="k", value="v")
    assert len(office.get("baskets/getmetadata", basketid=scratch)) == 0


def test_an_office_that_starts_again_goes_on_where_it_was(tmp_path):
    first = SYSTEMS["xts2"].open(tmp_path, 60, 7, {})
    before = Office(first)
    before.raw("baskets/setmetadata", basketid=before.code("good"), key="adm.77.1.a-1-1", value="x")
    first.close()
    second = SYSTEMS["xts2"].open(tmp_path, 500, 8, {})
    after = Office(second)
    assert after.ready == before.ready
    assert len(after.state()["admitted"]) == 1
    second.close()


def test_the_same_seed_gives_the_same_evening(tmp_path):
    demos = [SYSTEMS["xts2"].open(tmp_path / name, 60, seed, {}) for name, seed in (("a", 7), ("b", 7), ("c", 8))]
    codes = [Office(demo).ready["codes"] for demo in demos]
    assert codes[0] == codes[1] != codes[2]
    for demo in demos:
        demo.close()


def test_an_evening_of_five_hundred_has_queue_enough(tmp_path):
    demo = SYSTEMS["xts2"].open(tmp_path, 500, 7, {})
    codes = Office(demo).ready["codes"]
    assert len(codes["good"]) >= 120
    assert all(len(codes[kind]) >= 3 for kind in ("party", "unpaid", "refunded", "other_event", "unknown"))
    demo.close()


@pytest.mark.parametrize("tickets", [0, 1, 20, 39])
def test_a_small_evening_is_an_evening_too(tmp_path, tickets):
    demo = SYSTEMS["xts2"].open(tmp_path, tickets, 7, {})
    assert Office(demo).ready["tickets"] <= tickets
    demo.close()


@pytest.mark.parametrize(
    ("clock", "evening"),
    [("19:30", "2026-11-22"), ("00:30", "2026-11-23"), ("04:59", "2026-11-23"), ("05:00", "2026-11-22")],
)
def test_hours_after_midnight_are_still_this_evening(clock, evening):
    tonight = times.evening_of(1795374000.0)  # 22 November 2026, 17:00
    moment = times.at(tonight, clock)
    assert times.evening_of(moment) == tonight
    assert datetime.fromtimestamp(moment, times.zone()).date().isoformat() == evening


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: switch.name)
def test_every_switch_accepts_where_it_stands_and_refuses_nonsense(switch):
    assert read_assignments([f"{switch.name}={switch.default}"]) == {switch.name: switch.default}
    with pytest.raises(SwitchError, match=switch.name):
        read_assignments([f"{switch.name}=no such value"])


def test_every_way_to_spoil_an_answer_does():
    body = b'<?xml version="1.0" encoding="utf-8"?>\n<shows><name>Zo\xc3\xab</name></shows>\n'
    ways = next(switch.values for switch in SWITCHES if switch.name == "answers")
    assert all(spoil.spoiled(body, how) != body for how in ways if how != "whole")
    assert spoil.spoiled(body, "whole") == body
