"""Log-ins and accounts (contract 5.8)."""

import re

import pytest


def test_a_session_tells_its_account_and_key(stage):
    account = stage.ready["accounts"]["host"]
    body = {"identification": f"{account['username']}@example.org", "password": account["password"]}
    session = stage.post("/sessions", body).json
    assert re.match(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", session["started"])
    assert session["open"] is True
    assert (session["account"]["number"], session["account"]["role"]) == (account["number"], "host")
    active = stage.get("/sessions/active", key=session["key"])
    assert (active.status_code, active.json) == (200, session)


def test_wrong_words_start_no_session(stage):
    wrong = stage.post("/sessions", {"identification": "sam", "password": "guess"})
    assert (wrong.status_code, wrong.json["error"]) == (401, "A session cannot be started with the given password.")
    nobody = stage.post("/sessions", {"identification": "nobody", "password": "guess"})
    assert (nobody.status_code, nobody.json["error"]) == (404, "The requested account could not be located")
    holder = stage.tickets(stage.door())[0]["owner"]["username"]
    assert stage.post("/sessions", {"identification": holder, "password": ":"}).status_code == 401


def test_an_ended_session_is_over_for_every_call(stage):
    key = stage.log_in("customer")
    assert stage.delete("/sessions/active", key=key).json.keys() == {"message"}
    assert stage.get("/sessions/active", key=key).status_code == 401
    assert stage.delete("/sessions/active", key=key).status_code == 403
    assert stage.get("/events", key=key).status_code == 403


@pytest.mark.parametrize("key", ["0" * 32, None])
def test_a_key_without_a_session_has_none_to_show_or_end(stage, key):
    assert stage.get("/sessions/active", key=key).status_code == 401
    assert stage.delete("/sessions/active", key=key).status_code == 401


def test_an_account_is_made_found_changed_and_kept_from_others(stage):
    made = stage.post("/accounts", {"username": "kim", "password": "secret", "email": "kim@example.org"})
    assert made.status_code == 201
    account = made.json
    assert (account["role"], account["verified"], account["activated"]) == ("customer", False, True)
    assert re.match(r"^[A-Z0-9]{2}-[0-9A-Z]{8}$", account["number"])
    assert stage.get("/accounts", query={"username": "kim"}).json["entries"] == [account]
    assert stage.put(account["self"], {"firstName": "Kim", "city": "Oslo"}).json["city"] == "Oslo"
    assert stage.get(account["self"], key=stage.log_in("customer")).status_code == 403
    assert stage.get("/accounts", key=stage.log_in("customer")).status_code == 403
    assert stage.get(account["preferences"]).json == []


def test_an_account_needs_a_name_and_one_of_its_own(stage):
    missing = stage.post("/accounts", {"email": "kim@example.org"})
    assert missing.json["error"].endswith("not been supplied: username, password.")
    taken = stage.post("/accounts", {"username": "Sam", "password": "secret"})
    assert (taken.status_code, taken.json["error"]) == (
        409, "The following arguments conflict with those of another user: username.",
    )  # fmt: skip
    assert stage.get("/accounts/ZZ-0000ZZ00").json["error"] == "The requested account could not be located"
    assert stage.post("/accounts", {"username": "x", "password": "y", "title": "Dr"}).status_code == 400


def test_only_an_administrator_makes_more_than_customers(stage):
    body = {"username": "chief", "password": "secret", "role": "administrator"}
    assert stage.post("/accounts", body, key=stage.log_in("customer")).status_code == 403
    assert stage.post("/accounts", body).status_code == 201


def test_a_host_account_knows_its_hosts(stage):
    account = stage.ready["accounts"]["host"]
    hosts = stage.get(f"/accounts/{account['number']}/hosts", key=stage.log_in("host")).json
    assert [host["name"] for host in hosts["entries"]] == ["Quay Events"]
