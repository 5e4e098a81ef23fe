"""The calls that build events, orders and transfers (contract section 8)."""

import re

import pytest

SECTION = {
    "name": "Floor", "description": "All of it", "basePrice": 0, "salesStart": "2025-01-01T00:00",
    "salesEnd": "2035-01-01T00:00", "capacity": 10,
}  # fmt: skip


@pytest.fixture
def parts(stage):
    """A host, category, region and venue of our own."""
    host = stage.post("/hosts", {"name": "Pier", "contact": "Kim", "email": "kim@example.org"}).json
    category = stage.post("/categories", {"name": "Fete", "subcategories": ["Cooler"]}).json
    region = stage.post("/regions", {"name": "Bay", "country": "Antigua and Barbuda"}).json
    venue = stage.post(
        "/venues",
        {"name": "Shed", "region": last(region["self"]), "longitude": 1.5, "latitude": 2.5, "address": "2 Pier Road"},
    ).json
    return {"host": host, "category": category, "region": region, "venue": venue}


@pytest.fixture
def event(stage, parts):
    response = stage.post("/events", event_body(parts))
    assert response.status_code == 201
    return response.json


def event_body(parts, **changes):
    return {
        "host": last(parts["host"]["self"]), "title": "Low Tide", "description": "Slow", "type": "Standard",
        "public": True, "category": parts["category"]["self"], "subcategory": "Cooler",
        "venue": parts["venue"]["self"], "start": "2034-06-07T20:00", "end": "9999-12-31T23:59:59.999Z", **changes,
    }  # fmt: skip


def last(uri):
    return uri.rsplit("/", 1)[-1]


def test_an_event_starts_as_a_draft_with_a_global_token(stage, parts, event):
    assert (event["status"], event["popularity"], event["sections"]) == ("Draft", 0, [])
    assert (event["start"], event["end"]) == ("2034-06-07T20:00", "9999-12-31T23:59:59.999Z")
    assert event["category"] == parts["category"]
    assert event["venue"] == parts["venue"]
    assert event["venue"]["region"] == parts["region"]["self"]
    assert re.match(r"^/events/\d{14}$", event["self"])
    assert [token["global"] for token in stage.get(f"{event['self']}/tokens").json["entries"]] == [True]


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/hosts", "name, contact, email"),
        ("/categories", "name, subcategories"),
        ("/regions", "name, country"),
        ("/venues", "name, address, longitude, latitude"),
        ("/events", "type, title, description, subcategory, public"),
        ("/accounts", "username, password"),
    ],
)
def test_what_a_new_thing_needs_is_named_in_order(stage, path, fields):
    response = stage.post(path, {})
    assert response.status_code == 400
    assert response.json["error"].endswith(f"but have not been supplied: {fields}.")


def test_names_are_taken_once(stage, parts, event):
    for path, kind, body in (
        ("/hosts", "host: name", {"name": "Pier", "contact": "x", "email": "y"}),
        ("/categories", "category: name", {"name": "fete", "subcategories": ["x"]}),
        ("/regions", "region: name", {"name": "Bay", "country": "Ghana"}),
        ("/venues", "venue: name", {"name": "Shed", "longitude": 0, "latitude": 0, "address": "x"}),
        ("/events", "event: title", event_body(parts)),
    ):
        response = stage.post(path, body)
        assert response.status_code == 409
        assert response.json["error"] == f"The following arguments conflict with those of another {kind}."


def test_what_is_in_use_is_not_deleted(stage, parts, event):
    assert stage.delete(parts["category"]["self"]).json["error"] == "You cannot delete in-use event categories."
    assert stage.delete(parts["region"]["self"]).json["error"] == "A region cannot be deleted if it has venues attached"
    assert stage.delete(parts["venue"]["self"]).json["error"] == "A venue cannot be deleted if it is staging an event"
    stage.post(f"{event['self']}/sections", SECTION)
    assert stage.delete(event["self"]).status_code == 409


def test_everything_goes_in_the_order_it_came(stage, parts, event):
    section = stage.post(f"{event['self']}/sections", SECTION).json
    uris = [event["self"] + section["self"], event["self"]]
    uris += [parts[name]["self"] for name in ("category", "host", "venue", "region")]
    for uri in uris:
        assert stage.delete(uri).status_code == 204
        assert stage.get(uri).status_code == 404


def test_things_are_changed_and_listed_oldest_first(stage, parts):
    assert stage.put(parts["host"]["self"], {"city": "Oslo"}).json["city"] == "Oslo"
    assert stage.get(parts["host"]["self"]).json["name"] == "Pier"
    assert [one["name"] for one in stage.get("/hosts").json["entries"]] == ["Quay Events", "Pier"]
    assert [one["name"] for one in stage.get("/venues", query={"name": "she"}).json["entries"]] == ["Shed"]
    assert [one["name"] for one in stage.get("/regions", query={"active": "true"}).json["entries"]] == ["Harbourton"]
    assert parts["region"]["icon"].endswith("/antigua_and_barbuda.png")


def test_customers_build_nothing(stage, parts, event):
    key = stage.log_in("customer")
    assert stage.post("/hosts", {"name": "Mine", "contact": "x", "email": "y"}, key=key).status_code == 403
    assert stage.delete(event["self"], key=key).status_code == 403
    response = stage.post("/events", event_body(parts, title="Mine"), key=stage.log_in("host"))
    assert response.status_code == 403
    assert response.json["error"] == "This account is not an administrator for the relevant event host."


def test_an_unlisted_event_is_not_shown_to_customers(stage, parts):
    hidden = stage.post("/events", event_body(parts, title="Secret", public=False)).json
    assert stage.get(hidden["self"], key=stage.log_in("customer")).status_code == 403
    assert stage.get(hidden["self"]).status_code == 200


def test_events_are_filtered_and_sorted(stage, event):
    def titles(path="/events", **query):
        return [one["title"] for one in stage.get(path, query=query).json["entries"]]

    assert titles() == ["Harbour Night", "Low Tide"]
    assert titles(sort="alphabetical", order="desc") == ["Low Tide", "Harbour Night"]
    assert titles(status="draft") == titles(title="tide") == titles(active="false") == ["Low Tide"]
    assert titles(host=event["host"]["self"]) == titles(f"{event['host']['self']}/events") == ["Low Tide"]
    assert titles(section="VIP Lounge") == titles("/published-events") == ["Harbour Night"]
    assert titles(region=event["venue"]["region"]) == ["Low Tide"]
    assert stage.get("/events", query={"sort": "colour"}).status_code == 400


def test_a_draft_is_submitted_approved_and_published(stage, event):
    submission = stage.post(f"{event['self']}/submissions", {})
    assert submission.status_code == 201
    assert stage.post(f"{event['self']}/submissions", {}).status_code == 409
    assert stage.get(event["self"]).json["status"] == "Under Review"
    assert stage.delete(submission.json["self"], query={"approved": "true"}).status_code == 204
    approved = stage.get(event["self"]).json
    assert approved["status"] == "Scheduled"
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d$", approved["published"])
    assert stage.delete("/submissions/%%%").status_code == 404


def test_an_order_that_costs_nothing_becomes_tickets_at_once(stage, event):
    first, second = (stage.post(f"{event['self']}/sections", {**SECTION, "name": name}).json for name in ("A", "BB"))
    uris = [event["self"] + section["self"] for section in (first, second)]
    order = stage.post("/orders", {"items": {uris[0]: 2, uris[1]: 1}, "customer": "sam"})
    assert order.status_code == 201
    assert (order.json["status"], order.json["total"]) == ("Fulfilled", 0)
    assert re.match(r"^[0-9A-F]{12}$", order.json["number"])
    assert order.json["customer"] == f"/accounts/{stage.ready['accounts']['customer']['number']}"
    assert stage.get(order.json["self"]).json == order.json
    code = stage.get(f"{event['self']}/tokens").json["entries"][0]["code"]
    key = stage.get(f"/tokens/{code}").json["key"]
    tickets = stage.get(f"{event['self']}/tickets", key=key).json["entries"]
    assert sorted(ticket["serial"][:11] for ticket in tickets) == ["LOWTID-AAAA", "LOWTID-AAAA", "LOWTID-BBBB"]
    assert {ticket["owner"]["username"] for ticket in tickets} == {"sam"}


def test_an_order_beyond_the_capacity_is_not_placed(stage, event):
    uri = event["self"] + stage.post(f"{event['self']}/sections", SECTION).json["self"]
    assert stage.post("/orders", {"items": {uri: 8}}).status_code == 201
    response = stage.post("/orders", {"items": {uri: 3}})
    assert response.status_code == 400
    assert response.json["error"].startswith("An order for the requested tickets could not be placed at this time.")
    assert stage.get(uri).json["remaining"] == 2


def test_a_paid_order_holds_its_places_until_it_is_settled(stage, event):
    uri = event["self"] + stage.post(f"{event['self']}/sections", {**SECTION, "basePrice": 12.5}).json["self"]
    order = stage.post("/orders", {"items": {uri: 2}}).json
    assert (order["status"], order["total"]) == ("Placed", 25)
    assert (stage.get(uri).json["reserved"], stage.get(uri).json["sold"]) == (2, 0)
    assert stage.put(order["self"], {"status": "Fulfilled"}).json["status"] == "Fulfilled"
    assert (stage.get(uri).json["reserved"], stage.get(uri).json["sold"]) == (0, 2)
    assert stage.get(f"{event['self']}/statistics").json == {
        "self": f"{event['self']}/statistics", "capacity": 10, "orders": 1, "revenue": 25.0, "tickets": 2,
    }  # fmt: skip
    stage.put(order["self"], {"status": "Refunded"})
    assert stage.get(uri).json["sold"] == 0
    assert stage.put(order["self"], {"status": "Fulfilled"}).status_code == 409


@pytest.mark.parametrize("items", [None, [], "x", {"nonsense": 1}, {"/events/1/sections/2": 1}, {"VIP": "two"}])
def test_an_order_of_nonsense_is_refused(stage, items):
    assert stage.post("/orders", {"items": items}).status_code in {400, 404}


@pytest.mark.parametrize(("status", "owner"), [("Claimed", "recipient"), ("Cancelled", "sam"), ("Rejected", "sam")])
def test_tickets_of_a_transfer_are_pending_until_it_is_closed(stage, status, owner):
    stage.post("/accounts", {"username": "recipient", "password": "x"})
    vip, key = stage.sections["VIP Lounge"], stage.door(0)
    order = stage.post("/orders", {"items": {stage.sections["Backstage"]: 2}, "customer": "sam"})
    assert order.json["status"] == "Fulfilled"
    body = {"sender": "sam", "recipient": "recipient", "tickets": {stage.sections["Backstage"]: 1}}
    transfer = stage.post("/transfers", body)
    assert (transfer.status_code, transfer.json["status"]) == (201, "Pending")
    (serial,) = (
        ticket["serial"]
        for ticket in stage.tickets(key)
        if ticket["status"] == "Pending" and ticket["owner"]["username"] == "sam"
    )
    assert stage.admit(key, serial).status_code == 400
    assert stage.put(transfer.json["self"], {"status": status}).json["status"] == status
    listed = {ticket["serial"]: ticket for ticket in stage.tickets(key)}[serial]
    assert (listed["status"], listed["owner"]["username"]) == ("Issued", owner)
    assert stage.admit(key, serial).status_code == 201
    assert stage.put(transfer.json["self"], {"status": status}).status_code == 409
    assert stage.post("/transfers", {**body, "tickets": {vip: 1}}).status_code == 400


def test_hosts_have_statistics_and_countries_are_known(stage):
    host = stage.get("/hosts").json["entries"][0]["self"]
    assert set(stage.get(f"{host}/statistics").json) == {"self", "events", "orders", "revenue", "tickets"}
    assert "Antigua and Barbuda" in stage.get("/countries").json["countries"]


def test_a_deleted_event_is_gone_for_its_door(stage, event):
    code = stage.get(f"{event['self']}/tokens").json["entries"][0]["code"]
    key = stage.get(f"/tokens/{code}").json["key"]
    stage.delete(event["self"])
    assert stage.get(f"{event['self']}/tickets", key=key).status_code == 404


def test_an_event_can_be_cancelled(stage, event):
    assert stage.put(event["self"], {"status": "Cancelled"}).json["status"] == "Cancelled"
