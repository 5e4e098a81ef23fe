"""Admission tokens (contract 5.1 and 5.7)."""

import re

import pytest

GLOBAL = "The global admission token cannot be modified or invalidated."


def test_a_code_is_exchanged_for_the_same_key_each_time(stage):
    code = stage.ready["tokens"][1]["code"]
    answer = stage.get(f"/tokens/{code}").json
    assert answer == stage.get(f"/tokens/{code}").json
    assert set(answer) == {"key", "event", "sections"}
    assert (answer["event"], answer["sections"]) == (stage.event, stage.ready["tokens"][1]["sections"])
    assert re.match(r"^[0-9a-f]{32}$", answer["key"])
    assert re.match(r"^[0-9A-Z]{8}$", code)


def test_an_unknown_code_belongs_to_no_token(stage):
    response = stage.get("/tokens/INVALID")
    assert response.status_code == 404
    assert response.json["error"] == "The provided code does not belong to any event token"


def test_the_global_token_comes_first_and_keeps_step_with_the_sections(stage):
    made = stage.post(
        f"{stage.event}/sections",
        {"name": "Terrace", "description": "Outside", "basePrice": 0, "salesStart": "2025-01-01T00:00",
         "salesEnd": "2035-01-01T00:00", "capacity": 10},
    )  # fmt: skip
    assert (made.status_code, made.json["self"][:10]) == (201, "/sections/")
    everywhere = stage.get(f"{stage.event}/tokens").json["entries"][0]
    assert everywhere["global"] is True
    assert everywhere["sections"] == [*stage.sections.values(), stage.event + made.json["self"]]
    stage.delete(stage.event + made.json["self"])
    assert stage.get(f"{stage.event}/tokens").json["entries"][0]["sections"] == list(stage.sections.values())


def test_tokens_are_listed_by_whether_they_are_global(stage):
    def listed(**query):
        return [token["global"] for token in stage.get(f"{stage.event}/tokens", query=query).json["entries"]]

    assert listed() == [True, False, False]
    assert listed(**{"global": "true"}) == [True]
    assert listed(**{"global": "false"}) == [False, False]
    assert stage.get(f"{stage.event}/tokens", query={"global": "perhaps"}).status_code == 400


def test_a_token_is_issued_for_sections_of_its_event(stage):
    vip = stage.sections["VIP Lounge"]
    response = stage.post(f"{stage.event}/tokens", {"sections": [vip]})
    assert response.status_code == 201
    token = response.json
    assert (token["global"], token["sections"]) == (False, [vip])
    assert stage.get(token["self"]).json == token
    assert stage.get(f"/tokens/{token['code']}").json["sections"] == [vip]


@pytest.mark.parametrize("body", [{}, {"sections": []}])
def test_a_token_needs_sections(stage, body):
    expected = "The following arguments are required, but have not been supplied: sections."
    for response in (
        stage.post(f"{stage.event}/tokens", body),
        stage.put(stage.get(f"{stage.event}/tokens").json["entries"][1]["self"], body),
    ):
        assert (response.status_code, response.json["error"]) == (400, expected)


@pytest.mark.parametrize("sections", [["/events/1/sections/2"], ["/sections/10000000000000"], "VIP", [1]])
def test_a_token_takes_no_sections_from_elsewhere(stage, sections):
    assert stage.post(f"{stage.event}/tokens", {"sections": sections}).status_code == 400


def test_a_token_is_scoped_anew_and_its_key_lives_on(stage):
    key = stage.door(1)
    token = stage.get(f"{stage.event}/tokens").json["entries"][1]
    backstage = stage.sections["Backstage"]
    assert stage.put(token["self"], {"sections": [backstage]}).json["sections"] == [backstage]
    assert {ticket["section"]["name"] for ticket in stage.tickets(key)} == {"Backstage"}


def test_an_invalidated_token_is_gone_and_its_key_is_dead(stage):
    key = stage.door(1)
    token = stage.get(f"{stage.event}/tokens").json["entries"][1]
    assert stage.delete(token["self"]).status_code == 204
    assert stage.get(f"/tokens/{token['code']}").status_code == 404
    assert stage.get(f"{stage.event}/tickets", key=key).status_code == 403
    assert stage.admit(key, "X").status_code == 403
    stage.throw(dead_key="401")
    assert stage.admit(key, "X").status_code == 401
    assert stage.delete(token["self"]).status_code == 404


def test_the_global_token_can_neither_be_changed_nor_invalidated(stage):
    uri = stage.get(f"{stage.event}/tokens").json["entries"][0]["self"]
    for response in (stage.put(uri, {"sections": list(stage.sections.values())[:1]}), stage.delete(uri)):
        assert (response.status_code, response.json["error"]) == (409, GLOBAL)


def test_the_first_limited_token_can_be_switched_dead_narrow_and_live_again(stage):
    key, code = stage.door(1), stage.ready["tokens"][1]["code"]
    serial = stage.issued(key, "Balcony")[0]
    stage.throw(token_state="rescoped")
    assert stage.get(f"/tokens/{code}").json["sections"] == [stage.sections["Standing"]]
    assert stage.admit(key, serial).status_code == 400
    stage.throw(token_state="invalidated")
    assert stage.get(f"/tokens/{code}").status_code == 404
    assert stage.admit(key, serial).status_code == 403
    stage.throw(token_state="live")
    assert stage.admit(key, serial).status_code == 201


def test_only_who_runs_the_event_handles_its_tokens(stage):
    customer, host = stage.log_in("customer"), stage.log_in("host")
    assert stage.get(f"{stage.event}/tokens", key=customer).status_code == 403
    assert (
        stage.post(f"{stage.event}/tokens", {"sections": list(stage.sections.values())}, key=customer).status_code
        == 403
    )
    assert stage.get(f"{stage.event}/tokens", key=host).status_code == 200


def test_a_session_may_exchange_a_code_too(stage):
    assert stage.get(f"/tokens/{stage.ready['tokens'][2]['code']}", key=stage.log_in("customer")).status_code == 200
