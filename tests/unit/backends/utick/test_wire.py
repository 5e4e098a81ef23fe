"""Utick's answers and their envelope, in every way they may be written (contract sections 3, 5, 6, 8)."""

import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    Garbled,
    KeyRefused,
    Missing,
    TooLarge,
    Unreachable,
)
from scanner.backends.utick import envelope, wire
from scanner.backends.utick.plain import plain
from scanner.backends.values import LONGEST, number

MALFORMED = sorted((Path(__file__).parents[3] / "fixtures" / "utick" / "malformed").glob("*"))
TOLERATED = sorted((Path(__file__).parents[3] / "fixtures" / "utick" / "tolerated").glob("*.json"))
EIGHT = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


def read(path):
    """As the client does, up to what a control answer means."""
    return wire.control(envelope.opened(json.loads(path.read_bytes()), 200).response)


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path.name)
def test_what_is_no_answer_decides_nothing(path):
    with pytest.raises((BadAnswer, ValueError, RecursionError)):
        read(path)


@pytest.mark.parametrize("path", TOLERATED, ids=lambda path: path.name)
def test_what_is_only_written_oddly_is_understood(path):
    assert read(path) == 10


def test_there_are_examples_of_both():
    assert len(MALFORMED) > 20
    assert len(TOLERATED) > 8


ANSWER = {
    "success": True,
    "response": {"message": "pong"},
    "environment": "test",
    "datetime": "2026-11-21T20:00:00+02:00",
}


def opened(http=200, **fields):
    return envelope.opened(ANSWER | fields, http)


def test_an_envelope_is_opened():
    found = opened(cached=False, status_code=200)
    assert (found.ok, found.response, found.environment, found.moment) == (True, {"message": "pong"}, "test", EIGHT)
    assert (found.cached, found.status, found.message) == (False, 200, "")


def test_an_answer_out_of_a_cache_says_so():
    assert [opened(cached=each).cached for each in (True, "true", 1, False, None, "no")] == [True, True, True] + [
        False
    ] * 3


def test_an_error_is_one_however_it_is_told():
    error = {"code": 7, "message": "<b>Unknown</b> &amp; gone"}
    assert not opened(error=error).ok
    assert not opened(success=False, error=None).ok
    assert not opened(http=500).ok
    assert opened(error=error).message == "Unknown & gone"
    assert opened(error=None).ok


@pytest.mark.parametrize(
    ("http", "status_code", "code", "status"),
    [(404, 200, 1, 404), (200, 404, 1, 404), (200, "403", 7, 403), (200, None, 401, 401), (200, 200, -5, 400)],
)  # fmt: skip
def test_the_status_of_an_error_is_the_first_that_looks_like_one(http, status_code, code, status):
    assert opened(http, success=False, status_code=status_code, error={"code": code}).status == status


@pytest.mark.parametrize(
    ("status", "reads", "changes"),
    [
        (400, BadRequest, BadRequest), (401, KeyRefused, KeyRefused), (403, KeyRefused, KeyRefused),
        (404, Missing, Missing), (413, TooLarge, TooLarge), (429, Busy, Busy), (500, Unreachable, Garbled),
        (503, Unreachable, Garbled),
    ],
)  # fmt: skip
def test_a_status_says_what_to_do_next(status, reads, changes):
    assert type(envelope.trouble(status, "", sent=False)) is reads
    assert type(envelope.trouble(status, "", sent=True)) is changes
    assert envelope.trouble(status, "its own words", sent=False).advice == "its own words"


@pytest.mark.parametrize(
    "text", ["", "now", "2026-11-21T20:00:00", "21/11/2026", None, 7, "1" * 500, "0001-01-01T00:00:00+00:00"]
)
def test_a_time_without_its_offset_is_none(text):
    assert envelope.moment(text) is None


# Streams and events.

STREAM = {
    "id": "ab-1",
    "label": "Harbour <i>Night</i>",
    "access_duration": "48",
    "status": {"id": "10", "label": "Published"},
}


@pytest.mark.parametrize("hours", [48, "48", 48.0, " 48 ", "48.0"])
def test_hours_are_the_same_however_they_are_written(hours):
    assert wire.offer(STREAM | {"access_duration": hours}).access_hours == 48


def test_texts_lose_their_tags_and_ids_their_case():
    found = wire.offer(STREAM | {"venue": {"label": "Quay\nHall"}})
    assert (found.id, found.title, found.place, found.status, found.said) == (
        "AB-1", "Harbour Night", "Quay Hall", 10, "Published"
    )  # fmt: skip


def test_nulls_in_times_are_times_unknown():
    nulls = dict.fromkeys(("starttime", "endtime", "accessendtime", "access_duration", "venue", "status", "label"))
    found = wire.offer(STREAM | nulls)
    assert (found.starts, found.ends, found.access_end, found.access_hours, found.status) == (None,) * 5
    assert found.open_until(EIGHT) is None


@pytest.mark.parametrize(
    ("hours", "end", "until"),
    [
        (2, None, 2), (2, 1, 1), (2, 3, 2), (None, 3, 3), (0, 3, 3), (-1, None, None), (None, None, None),
        (10**9, None, None),
    ],
)  # fmt: skip
def test_the_way_in_closes_at_the_earlier_of_two_ends(hours, end, until):
    offer = wire.Offer("X", "", access_hours=hours, access_end=end and EIGHT + timedelta(hours=end))
    assert offer.open_until(EIGHT) == (until and EIGHT + timedelta(hours=until))


def test_the_hours_of_an_event_are_the_venues():
    found = wire.offer(STREAM | {"starttime": "2026-11-21T20:00:00+02:00"})
    assert (found.starts.hour, found.starts) == (20, EIGHT)


def test_a_stream_without_an_id_is_none():
    for bad in ({}, STREAM | {"id": None}, STREAM | {"id": ""}, [], "text", None):
        with pytest.raises(BadAnswer):
            wire.offer(bad)


# Packs and stocks.


@pytest.mark.parametrize(
    ("kind", "name"),
    [(20, "Passport"), ("100", "Card"), (1, "Standard"), (10, "Shopping"), (55, "Pack (55)"), (None, "Pack")],
)
def test_a_pack_tells_its_kind(kind, name):
    assert wire.pack({"id": "P", "label": "Pass", "typeid": kind}).kind == name


def test_the_stocks_of_a_pack_are_told_once_each():
    stock = {"id": "S", "label": "Seat", "capacity_total": "200", "capacity_free": 150}
    odd = {"id": "T", "label": "Online", "capacity_total": None, "capacity_free": 3}
    over = {"id": "U", "label": "Floor", "capacity_total": 10, "capacity_free": 12}
    pack = {"id": "P", "sets": [{"stocks": [stock, odd]}, {"stocks": [stock, over]}, {"stocks": None}, None]}
    assert [(each.label, each.sold) for each in wire.pack_stocks(pack)] == [
        ("Seat", 50),
        ("Online", None),
        ("Floor", 0),
    ]


# Results of a device.


def result(code="UW7G-22K", status=1, **usage):
    return {"code": code, "label": "Standing", "usage": {"statusid": status, "by": None, "date": None} | usage}


def test_a_result_is_found_by_its_code_and_not_by_its_place():
    answer = [result("OTHER", -202), result("UW7G-22K", "1")]
    assert wire.use(answer, "UW7G-22K").status == 1
    assert wire.use([result("uw7g-22k", -299), result("UW7G-22K")], "UW7G-22K").status == 1
    assert wire.use([result("uw7g-22k", -299)], "UW7G-22K").status == -299


@pytest.mark.parametrize("answer", [[], [result("OTHER")], {}, None, "1", 1, [None], [{"usage": {"statusid": 1}}]])
def test_an_answer_about_another_code_is_none(answer):
    with pytest.raises(BadAnswer):
        wire.use(answer, "UW7G-22K")


@pytest.mark.parametrize(
    "usage", [{}, None, [], {"statusid": -1}, {"statusid": None}, {"statusid": "yes"}, {"statusid": True}]
)
def test_a_result_without_a_status_decides_nothing(usage):
    assert wire.use([{"code": "X", "usage": usage}], "X").status is None


def test_a_use_tells_who_and_when():
    found = wire.use([result(by="Door <b>B</b>", date="2026-11-21T20:00:00+02:00", status=-202)], "UW7G-22K")
    assert (found.by, found.at) == ("Door B", EIGHT)


# Whatever comes.

NAMES = [
    "success",
    "response",
    "error",
    "code",
    "id",
    "status",
    "usage",
    "statusid",
    "label",
    "message",
    "datetime",
    "cached",
    "environment",
    "status_code",
    "sets",
    "stocks",
    "date",
    "by",
    "venue",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=20,
)


@given(JSON, st.sampled_from([200, 201, 400, 401, 404, 429, 500]))
def test_an_envelope_of_anything_is_opened_or_is_a_bad_answer(body, http):
    try:
        found = envelope.opened(body, http)
    except BackendTrouble:
        return
    assert found.ok is (
        http < 400 and body["success"] in (True, 1, "1", "true") and not isinstance(body.get("error"), dict)
    )
    assert found.message.isprintable()
    assert found.ok or 400 <= found.status < 600


@given(JSON)
def test_whatever_is_answered_is_understood_or_is_a_bad_answer(body):
    for parse in (
        wire.control, wire.offer, wire.offers, wire.device, wire.contact, wire.pack, wire.packs, wire.pack_stocks,
        wire.stocks, wire.rows, lambda each: wire.use(each, "UW7G-22K"),
    ):  # fmt: skip
        with suppress(BadAnswer):
            parse(body)


@given(JSON)
def test_nothing_but_a_number_is_ever_a_yes(body):
    """A control answer says yes only where a whole number stands."""
    try:
        found = wire.control(body)
    except BadAnswer:
        return
    assert str(found) in json.dumps(body).replace(".0", "").replace("+", "")


@given(st.text(max_size=2000))
def test_any_text_is_made_fit_to_be_shown(text):
    found = plain(text)
    assert found.isprintable()
    assert len(found) <= LONGEST + 1
    found.encode()


@pytest.mark.parametrize(
    "value", [None, True, False, "", "ten", "1e3", "0x10", [], {}, 1.5, float("nan"), float("inf"), 10**40, "9" * 40]
)
def test_what_is_no_whole_number_is_none(value):
    assert number(value) is None
