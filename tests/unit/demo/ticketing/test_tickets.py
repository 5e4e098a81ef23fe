"""The ticket list of a door (contract 5.4)."""

import re

import pytest

SERIAL = re.compile(r"^[0-9A-Z]{6}-[0-9A-Z]{12}$")


def test_a_ticket_has_the_fields_of_the_contract(stage):
    ticket = stage.tickets(stage.door())[0]
    assert set(ticket) == {"serial", "status", "section", "owner", "issued", "redeemed"}
    assert set(ticket["owner"]) == {"self", "number", "username", "email", "firstName", "lastName"}
    assert ticket["section"]["self"] in stage.sections.values()
    assert (ticket["status"], ticket["redeemed"]) == ("Issued", "N/A")
    assert SERIAL.match(ticket["serial"])
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$", ticket["issued"])
    assert re.match(r"^[A-Z0-9]{2}-[0-9A-Z]{8}$", ticket["owner"]["number"])


def test_a_limited_token_lists_its_own_sections_only(stage):
    assert {ticket["section"]["name"] for ticket in stage.tickets(stage.door(0))} == set(stage.sections)
    assert {ticket["section"]["name"] for ticket in stage.tickets(stage.door(1))} == set(stage.sections) - {"Backstage"}
    assert {ticket["section"]["name"] for ticket in stage.tickets(stage.door(2))} == {"VIP Lounge"}


def test_tickets_in_an_open_transfer_are_pending_and_can_be_hidden(stage):
    key = stage.door()
    assert [ticket["status"] for ticket in stage.tickets(key)].count("Pending") == 1
    stage.throw(pending="hidden")
    assert {ticket["status"] for ticket in stage.tickets(key)} == {"Issued"}


def test_redeemed_tickets_stay_with_their_time_or_vanish(stage):
    key = stage.door()
    serial = stage.issued(key)[0]
    admission = stage.admit(key, serial).json[0]
    listed = {ticket["serial"]: ticket for ticket in stage.tickets(key)}[serial]
    assert (listed["status"], listed["redeemed"]) == ("Redeemed", admission["admitted"])
    stage.throw(redeemed="vanish")
    assert serial not in {ticket["serial"] for ticket in stage.tickets(key)}


def test_modified_since_lists_what_changed_and_issuing_is_a_change(stage):
    key = stage.door()
    stage.throw(clock_skew=1000)
    serial = stage.issued(key)[0]
    admitted = stage.admit(key, serial).json[0]["admitted"]
    stage.post("/orders", {"items": {stage.sections["Backstage"]: 2}})
    changed = stage.tickets(key, modified_since=admitted)
    assert len(changed) == 3
    assert serial in {ticket["serial"] for ticket in changed}


@pytest.mark.parametrize("moment", ["2999-03-04T22:31:07.000Z", "2999-02-21T14:59:18+00:00", "2999-02-21T14:59:18"])
def test_modified_since_reads_the_ways_clients_write_times(stage, moment):
    response = stage.get(f"{stage.event}/tickets", key=stage.door(), query={"modified_since": moment})
    assert (response.status_code, response.json["entries"]) == (200, [])


@pytest.mark.parametrize("moment", ["", "yesterday", "2025-03-04T22:31:07 00:00"])
def test_modified_since_that_is_no_time_is_refused(stage, moment):
    response = stage.get(f"{stage.event}/tickets", key=stage.door(), query={"modified_since": moment})
    assert response.status_code == 400


def test_status_and_never_and_dates_are_written_as_switched(stage):
    key = stage.door()
    stage.throw(status_case="lower", never="zeros", dates="z")
    ticket = stage.tickets(key)[0]
    assert (ticket["status"], ticket["redeemed"], ticket["issued"][-1]) == ("issued", "0000-00-00T00:00:00", "Z")
    stage.throw(never="null", dates="naive")
    assert stage.tickets(key)[0]["redeemed"] is None
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$", stage.tickets(key)[0]["issued"])
    stage.throw(never="absent", dates="space")
    assert "redeemed" not in stage.tickets(key)[0]
    assert re.match(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", stage.tickets(key)[0]["issued"])


def test_sections_can_be_called_tiers(stage):
    key = stage.door()
    stage.throw(naming="tiers")
    assert "tier" in stage.tickets(key)[0]
    assert "section" not in stage.tickets(key)[0]
    assert "tiers" in stage.get(f"/tokens/{stage.ready['tokens'][1]['code']}").json
    assert "tiers" in stage.get(f"{stage.event}/tokens").json["entries"][0]


def test_tickets_of_a_section_taken_away_are_listed_and_admitted_no_more(stage):
    key = stage.door()
    serial = stage.issued(key, "Balcony")[0]
    assert stage.delete(stage.sections["Balcony"]).status_code == 204
    assert serial not in {ticket["serial"] for ticket in stage.tickets(key)}
    assert stage.admit(key, serial).status_code == 400
