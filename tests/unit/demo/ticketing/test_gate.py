"""What every call passes first: the endpoint, the version, the key (contract 3.2)."""

import pytest


def test_a_call_without_a_key_is_not_authenticated(stage):
    response = stage.get("/events", key="")
    assert response.status_code == 401
    assert response.json == {"error": "Your request could not be authenticated."}


@pytest.mark.parametrize("key", ["0" * 32, "nonsense"])
def test_an_unknown_key_is_restricted_or_unauthenticated_as_switched(stage, key):
    response = stage.get("/events", key=key)
    assert (response.status_code, response.json["error"]) == (403, "You are restricted from accessing this resource.")
    stage.throw(dead_key="401")
    assert stage.get("/events", key=key).status_code == 401


@pytest.mark.parametrize("version", [None, "", "2.9.9", "three", "3.0"])
def test_a_missing_or_old_version_has_to_be_upgraded(stage, version):
    response = stage.get("/events", version=version)
    assert (response.status_code, response.json["error"]) == (
        412,
        "Please upgrade your client to complete this request",
    )


def test_the_version_of_the_published_sdk_is_new_enough(stage):
    assert stage.get("/events", version="3.1.3").status_code == 200


def test_the_oldest_version_can_be_raised(stage):
    stage.throw(minimum_version="3.10.0")
    assert stage.get("/events", version="3.9.0").status_code == 412
    assert stage.get("/events", version="3.10.0").status_code == 200


@pytest.mark.parametrize("key", [None, ""])
def test_an_endpoint_that_does_not_exist_is_named_under_message(stage, key):
    response = stage.get("/nowhere/at/all", key=key)
    assert response.status_code == 404
    assert response.json == {"message": "The requested endpoint /nowhere/at/all does not exist on this server."}


def test_a_method_that_an_endpoint_lacks_is_named_with_its_pattern(stage):
    response = stage.call("PATCH", f"{stage.event}/admissions")
    assert response.status_code == 405
    assert response.json["error"] == "The /events/{event}/admissions endpoint does not support the PATCH method"


def test_what_does_not_exist_has_no_resource(stage):
    response = stage.get("/events/10000000000000")
    assert (response.status_code, response.json["error"]) == (404, "There is presently no resource with the given URI.")


def test_errors_can_be_written_under_message(stage):
    stage.throw(error_key="message")
    assert stage.get("/events/1").json == {"message": "There is presently no resource with the given URI."}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/events"),
        ("GET", "/tokens/ABCDEFGH"),
        ("GET", "/accounts"),
        ("POST", "/orders"),
        ("POST", "/sessions"),
        ("GET", "/countries"),
    ],
)
def test_a_token_key_opens_three_calls_and_no_other(stage, method, path):
    key = stage.door()
    assert stage.call(method, path, {} if method == "POST" else None, key=key).status_code == 403
    assert stage.get(f"{stage.event}/tickets", key=key).status_code == 200
    assert stage.get(f"{stage.event}/admissions", key=key).status_code == 200
    assert stage.admit(key, "X").status_code == 400


def test_a_token_key_may_read_its_event_only_when_switched_so(stage):
    key = stage.door()
    assert stage.get(stage.event, key=key).status_code == 403
    stage.throw(token_reads_event="yes")
    assert stage.get(stage.event, key=key).status_code == 200
    assert stage.get("/events/10000000000000", key=key).status_code == 403


def test_a_token_key_does_not_open_another_event(stage):
    assert stage.get("/events/10000000000000/tickets", key=stage.door()).status_code == 403


def test_the_integration_key_does_not_stand_in_for_a_token(stage):
    assert stage.get(f"{stage.event}/tickets").status_code == 403
    assert stage.admit(stage.admin, "X").status_code == 403


def test_a_date_header_tells_the_servers_own_time(stage):
    before = stage.get("/countries").headers["Date"]
    stage.throw(clock_skew=86_400)
    assert stage.get("/countries").headers["Date"][:16] != before[:16]
