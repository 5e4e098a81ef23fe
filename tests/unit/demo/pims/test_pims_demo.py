"""The Pims demo as the contract has it: HAL, pages, filters, problems, and figures that agree with one another."""

import pytest

from scanner.demo.pims.switches import SWITCHES
from tests.pims import EVENT, Office


def test_a_call_without_a_login_and_one_with_a_wrong_one_are_told_apart(office):
    assert office.bare("/events").status_code == 401
    assert office.get("/events", login=("door", "wrong")).status_code == 403
    assert office.get("/events").status_code == 200
    office.switch(login="revoked")
    assert office.get("/events").status_code == 403


def test_the_version_may_be_left_out(office):
    assert office.get("/events", base="/api").json["total_items"] == office.get("/events").json["total_items"]


def test_a_problem_says_its_status_and_what_is_wrong(office):
    answer = office.get("/events/9")
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")
    assert answer.json == {
        "type": "https://tools.ietf.org/html/rfc2616#section-10", "title": "Not Found", "status": 404,
        "detail": "Entity not found.",
    }  # fmt: skip
    office.switch(errors="hal")
    assert office.get("/events/9").mimetype == "application/hal+json"
    office.switch(errors="odd")
    assert not office.get("/events/9").is_json


def test_what_belongs_to_an_event_is_embedded_or_flat(office):
    event = office.get(f"/events/{EVENT}").json
    assert event["_embedded"]["venue"]["label"] == "Quay Hall"
    office.switch(form="flat")
    assert office.get(f"/events/{EVENT}").json["venue"]["label"] == "Quay Hall"


def test_a_list_leads_from_page_to_page(office):
    office.switch(more_events=60)
    page = office.get("/events", page_size=25).json
    assert (page["page"], page["page_count"], page["total_items"]) == (1, 3, 63)
    assert page["_links"]["next"]["href"] == "http://localhost/api/v1/events?page=2&page_size=25"
    last = office.get("/events", page_size=25, page=3).json
    assert (len(last["_embedded"]["events"]), "next" in last["_links"]) == (13, False)
    assert office.get("/events", page_size=101).status_code == 422


@pytest.mark.parametrize("label", ["chloe", "CHLOÉ", "Chloé & les"])
def test_a_filter_contains_without_regard_to_case_and_accents(office, label):
    assert [each["id"] for each in office.rows("/events", label=label)] == [502]


def test_dates_may_have_to_be_moments(office):
    evening = office.get(f"/events/{EVENT}").json["datetime"]
    assert [each["id"] for each in office.rows("/events", from_datetime=evening[:10], sort="datetime")] == [501, 502]
    office.switch(date_filters="moment")
    answer = office.get("/events", from_datetime=evening[:10])
    assert (answer.status_code, answer.json["detail"]) == (422, "Unknown date format, should be 'Y-m-d?H:i:s'")
    assert office.get("/events", from_datetime=f"{evening[:10]} 00:00:00").status_code == 200


def test_names_come_in_the_language_that_is_asked_for(office):
    kinds = {
        language: office.get(f"/events/{EVENT}", language=language).json["_embedded"]["input_type"]["label"]
        for language in ("en", "fr", "de", "xx")
    }
    assert kinds == {"en": "Detailed", "fr": "Détaillé", "de": "Detailliert", "xx": "Detailed"}


def test_the_details_of_a_day_add_up_to_its_total(office):
    office.switch(form="flat")
    total = office.rows(f"/events/{EVENT}/ticket-counts", sort="-date")[0]
    detailed = office.rows(f"/events/{EVENT}/ticket-counts/detailed", sort="-date")[0]
    sold = sum(
        price["sales"] or 0
        for channel in detailed["event_channels"]
        for category in channel["event_categories"]
        for price in category["event_price_ranges"]
    )
    assert (detailed["date"], sold) == (total["date"], total["sales"])
    assert total["sales"] == office.ready["tickets"]


def test_totals_run_or_are_each_days_own(office):
    running = [each["sales"] for each in office.rows(f"/events/{EVENT}/ticket-counts", page_size=100)]
    assert running == sorted(running)
    office.switch(basis="daily")
    daily = [each["sales"] for each in office.rows(f"/events/{EVENT}/ticket-counts", page_size=100)]
    assert sum(daily) == running[-1]


def test_figures_that_are_not_approved_are_for_those_who_ask(office):
    office.switch(newest="unapproved")
    path = f"/events/{EVENT}/ticket-counts"
    approved = office.rows(path, sort="-date")[0]
    newest = office.rows(path, sort="-date", show_not_approved="true")[0]
    assert (approved["approved"], newest["approved"]) == (True, False)
    assert approved["date"] < newest["date"]


def test_there_are_series_venues_promotions_and_names(office):
    for path in ("/series", "/venues", "/categories", "/channels", "/price-ranges", "/promotions"):
        assert office.rows(path)
    assert [each["id"] for each in office.rows("/series/31/events")] == [501, 503]
    assert office.get("/series/32/events").status_code == 404
    assert len(office.rows("/venues/9/events")) == 3


def test_nothing_can_be_written(office):
    client = office.demo.app.test_client()
    form = office.ready["form"]
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        answer = client.open("/api/v1/events", method=method, auth=(form["login"], form["password"]))
        assert answer.status_code == 405


def test_it_knows_nobody_and_tells_its_calls(office):
    office.get("/events")
    state = office.demo.app.test_client().get("/_demo/state").json
    assert state["admitted"] is None
    assert state["calls"]["GET /events"] > 0


def test_every_switch_explains_itself(office):
    helped = office.demo.app.test_client().get("/_demo/switches?help=1").json
    assert list(helped) == [switch.name for switch in SWITCHES]
    assert all(each["says"] for each in helped.values())


def test_a_server_that_starts_again_tells_the_same(office, tmp_path):
    first = Office(tmp_path, tickets=60)
    second = Office(tmp_path, tickets=500)
    try:
        assert first.ready == second.ready
    finally:
        first.close()
        second.close()
