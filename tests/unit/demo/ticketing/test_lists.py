"""Lists and their pages (contract section 4)."""

import pytest


def test_a_list_has_its_envelope_and_25_records_unless_asked_otherwise(stage):
    body = stage.get(f"{stage.event}/tickets", key=stage.door()).json
    assert {name: body[name] for name in ("total", "page", "records")} == {"total": 120, "page": 1, "records": 25}
    assert len(body["entries"]) == 25


def test_the_pages_together_hold_every_row_once(stage):
    key = stage.door()
    serials = []
    for page in range(1, 9):
        body = stage.get(f"{stage.event}/tickets", key=key, query={"records": 16, "page": page}).json
        serials += [ticket["serial"] for ticket in body["entries"]]
    assert len(serials) == len(set(serials)) == 120


def test_a_page_past_the_end_is_refused_or_empty_as_switched(stage):
    key, query = stage.door(), {"records": 120, "page": 2}
    response = stage.get(f"{stage.event}/tickets", key=key, query=query)
    assert response.status_code == 404
    assert response.json["error"] == "The specified page does not exist for the given records per page"
    stage.throw(past_end="empty")
    assert stage.get(f"{stage.event}/tickets", key=key, query=query).json == {
        "total": 120, "page": 2, "records": 120, "entries": [],
    }  # fmt: skip


def test_an_empty_list_is_an_empty_first_page(stage):
    response = stage.get(f"{stage.event}/admissions", key=stage.door())
    assert (response.status_code, response.json["entries"]) == (200, [])


@pytest.mark.parametrize(
    "query",
    [
        {"page": 0},
        {"page": -1},
        {"page": "x"},
        {"records": 0},
        {"records": "ten"},
        {"records": "²"},
        {"records": "9" * 40},
        {"colour": "red"},
        [("page", 1), ("page", 2)],
    ],
)
def test_bad_parameters_are_refused(stage, query):
    response = stage.get(f"{stage.event}/tickets", key=stage.door(), query=query)
    assert response.status_code == 400
    assert response.json["error"].startswith("Your request parameters are invalid.")


def test_numbers_of_an_envelope_can_come_as_strings(stage):
    stage.throw(envelope="strings")
    body = stage.get(f"{stage.event}/tickets", key=stage.door()).json
    assert (body["total"], body["page"], body["records"]) == ("120", "1", "25")


def test_a_longest_page_shortens_the_pages_and_says_so(stage):
    stage.throw(max_records=50)
    body = stage.get(f"{stage.event}/tickets", key=stage.door(), query={"records": 1000}).json
    assert (body["records"], len(body["entries"]), body["total"]) == (50, 50, 120)
