"""The vendor's own admission suite, call by call, as contract 8.1 tells it."""

import re
from datetime import UTC, datetime

NONE = "None of the provided ticket serials grants admission to this event"
GLOBAL = "The global admission token cannot be modified or invalidated."
SALES = {"description": "-", "basePrice": 0, "salesStart": "2025-01-01T00:00", "salesEnd": "2099-01-01T00:00"}


def made(response):
    assert response.status_code == 201, response.text
    return response.json()


def test_the_admission_suite_of_the_vendor_in_its_own_order(caller):
    # 1. What an event stands on, the event, and two sections that cost nothing
    host = made(caller.post("/hosts", {"name": "Pier", "contact": "Kim", "email": "kim@example.org"}))
    category = made(caller.post("/categories", {"name": "Fete", "subcategories": ["Cooler"]}))
    region = made(caller.post("/regions", {"name": "Bay", "country": "Ghana"}))
    venue = made(caller.post("/venues", {
        "name": "Shed", "region": region["self"].split("/")[-1], "longitude": 1, "latitude": 2,
        "address": "2 Pier Road",
    }))  # fmt: skip
    event = made(caller.post("/events", {
        "host": host["self"].split("/")[-1], "title": "Admission Suite", "description": "-", "type": "Standard",
        "public": True, "category": category["self"], "subcategory": "Cooler", "venue": venue["self"],
        "start": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "end": "9999-12-31T23:59:59.999Z",
    }))["self"]  # fmt: skip
    a, b = (
        event + made(caller.post(f"{event}/sections", {**SALES, "name": name, "capacity": 100}))["self"]
        for name in ("Section A", "Section B")
    )

    # 2. Five tickets for each, with a moment taken between them
    made(caller.post("/orders", {"items": {a: 5}}))
    server_time = datetime.now(UTC)
    made(caller.post("/orders", {"items": {b: 5}}))

    # 3. A token for one section
    token = made(caller.post(f"{event}/tokens", {"sections": [a]}))
    assert (token["global"], token["sections"]) == (False, [a])
    assert caller.post(f"{event}/tokens", {"sections": []}).status_code == 400
    everywhere, limited = caller.get(f"{event}/tokens").json()["entries"]
    assert (everywhere["global"], everywhere["sections"], limited) == (True, [a, b], token)
    assert all(not one["global"] for one in caller.get(f"{event}/tokens", **{"global": "false"}).json()["entries"])

    # 4. The token for both, which stays so; none is refused; the global one is not touched
    assert caller.put(token["self"], {"sections": [a, b]}).is_success
    assert caller.get(token["self"]).json()["sections"] == [a, b]
    assert caller.put(token["self"], {"sections": []}).status_code == 400
    refused = caller.put(everywhere["self"], {"sections": [a]})
    assert (refused.status_code, refused.json()["error"]) == (409, GLOBAL)

    # 5. The code becomes a key
    session = caller.get(f"/tokens/{token['code']}").json()
    assert (session["event"], session["sections"]) == (event, [a, b])
    assert all(one["self"].startswith("/sections/") for one in caller.get(event).json()["sections"])
    unknown = caller.get("/tokens/INVALID")
    assert (unknown.status_code, unknown.json()["error"]) == (
        404,
        "The provided code does not belong to any event token",
    )
    key = session["key"]

    # 6. The tickets
    tickets = caller.get(f"{event}/tickets", key=key).json()["entries"]
    assert len(tickets) == 10
    for ticket in tickets:
        assert (ticket["status"], ticket["redeemed"]) == ("Issued", "N/A")
        assert re.match(r"^[0-9A-Z]{6}-[0-9A-Z]{12}$", ticket["serial"])
        assert ticket["section"]["self"] in {a, b}
        assert ticket["owner"]["self"].startswith("/accounts/")
    assert len(caller.get(f"{event}/tickets", key=key, records=3).json()["entries"]) == 3
    stamp = server_time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    late = caller.get(f"{event}/tickets", key=key, modified_since=stamp).json()["entries"]
    assert {ticket["section"]["self"] for ticket in late} == {b}

    # 7. Everybody in, and nobody twice
    body = {"redeemer": "Test", "device": "Suite", "serials": [ticket["serial"] for ticket in tickets]}
    admissions = made(caller.post(f"{event}/admissions", body, key=key))
    assert [one["ticket"] for one in admissions] == body["serials"]
    again = caller.post(f"{event}/admissions", body, key=key)
    assert (again.status_code, again.json()["error"]) == (400, NONE)

    # 8. The admissions, by every filter
    def found(**query):
        return caller.get(f"{event}/admissions", key=key, **query).json()["entries"]

    assert found() == admissions
    assert len(found(records=3)) == 3
    assert len(found(redeemer="Test")) == len(found(device="Suite")) == 10
    assert found(ticket=admissions[0]["ticket"]) == admissions[:1]
    assert len(found(patron=admissions[0]["patron"]["self"])) == 10
    assert {one["section"]["self"] for one in found(section=a.split("/")[-1])} == {a}

    # 9. Away with it all
    assert caller.delete(token["self"]).is_success
    assert [one["global"] for one in caller.get(f"{event}/tokens").json()["entries"]] == [True]
    assert (caller.delete(everywhere["self"]).status_code, caller.get(f"{event}/tickets", key=key).status_code) == (
        409,
        403,
    )
    for uri in (a, b, event, category["self"], host["self"], venue["self"], region["self"]):
        assert caller.delete(uri).is_success
