"""The signature of a call, against the contract's own test vector, and where it goes."""

import json
import logging
import traceback
from datetime import datetime, timedelta, timezone

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.utick.signing import Signature, signature

STAMP = "2020-03-04T10:18:58+01:00"
VECTOR = "928249161255533f4da1cfb62a37ddaa92fed9e540bb397d7353535c2eb603e0"


def at(stamp=STAMP):
    return lambda: datetime.fromisoformat(stamp)


def sent(auth, **how):
    """The request as it leaves."""
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(auth=auth, transport=httpx.MockTransport(answer)) as client:
        client.request(how.pop("method", "GET"), "https://sapiti.test/v1/ping/", **how)
    return seen[0]


def test_the_contracts_vector():
    assert signature("PUB", "SECRET", STAMP) == VECTOR


def test_a_call_is_signed_in_its_body_on_get_too():
    request = sent(Signature("PUB", "SECRET", at()), json={"limit": 2})
    assert json.loads(request.content) == {
        "limit": 2, "publickey": "PUB", "timestamp": STAMP, "signature": VECTOR,
    }  # fmt: skip
    assert request.headers["content-type"] == "application/json"
    assert int(request.headers["content-length"]) == len(request.content)
    assert request.url.query == b""


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_a_call_that_changes_something_is_signed_alike(method):
    request = sent(Signature("PUB", "SECRET", at()), method=method, json={"codes": ["UW7G-22K"]})
    assert json.loads(request.content)["signature"] == VECTOR


def test_a_call_without_a_body_is_signed_in_its_address():
    request = sent(Signature("PUB", "SECRET", at()), params={"limit": "2"})
    assert dict(request.url.params) == {"limit": "2", "publickey": "PUB", "timestamp": STAMP, "signature": VECTOR}


def test_each_call_has_the_time_at_which_it_left():
    times = iter([datetime(2026, 11, 21, 20, 0, second, tzinfo=timezone(timedelta(hours=2))) for second in (1, 2)])
    auth = Signature("PUB", "SECRET", lambda: next(times))
    stamps = [json.loads(sent(auth, json={}).content)["timestamp"] for _ in range(2)]
    assert stamps == ["2026-11-21T20:00:01+02:00", "2026-11-21T20:00:02+02:00"]


@given(public=st.text(max_size=40), secret=st.text(max_size=40), other=st.text(max_size=40))
def test_another_secret_or_key_gives_another_signature(public, secret, other):
    if "\ud800" <= max(public + secret + other, default="") <= "\udfff":
        return
    mine = signature(public, secret, STAMP)
    assert (signature(public, other, STAMP) == mine) is (other.rstrip("\0") == secret.rstrip("\0"))
    assert (signature(other, secret, STAMP) == mine) is (other == public)


def test_the_secret_shows_in_no_repr_and_no_trace(caplog):
    caplog.set_level(logging.DEBUG)
    auth = Signature("PUB", "HUSHHUSH", at())
    sent(auth, json={})
    assert "HUSHHUSH" not in repr(auth) + caplog.text
    with pytest.raises(json.JSONDecodeError) as caught:  # a body that is none is a fault of ours: it tells no secret
        sent(auth, content=b"{")
    assert "HUSHHUSH" not in "".join(traceback.format_exception(caught.value))
