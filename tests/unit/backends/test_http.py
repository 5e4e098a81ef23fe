"""HTTP at a door: a budget, a cap, and errors by what to do next."""

import contextlib
import gzip
import json
import socket
import struct
import threading
import time
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends import http as subject
from scanner.backends.errors import BadAnswer, Busy, Garbled, Lost, NoAnswer, NotTheServer, Unreachable
from scanner.backends.http import LARGEST, LONGEST_WAIT, Answer, Http
from scanner.domain.errors import SetupTrouble
from tests.unit.backends.conftest import OK

URL = "https://tickets.example.com/v3/"
PORTAL = "<!DOCTYPE html><title>Harbour Guest Wi-Fi</title>"


def answering(response=None, **how):
    """A server that gives this answer, or raises it."""

    def handler(request):
        if isinstance(response, Exception):
            raise response
        return response if isinstance(response, httpx.Response) else httpx.Response(**how)

    return Http(URL, transport=httpx.MockTransport(handler))


def get(http, budget=2.0):
    try:
        return http.call("GET", "/events/1", budget=budget)
    finally:
        http.close()


def trouble(kind, http, **how):
    with pytest.raises(kind) as caught:
        get(http, **how)
    return caught.value


def test_an_answer_is_whole():
    answer = get(answering(status_code=200, json={"a": [1]}))
    assert (answer.status, answer.ok, answer.json()) == (200, True, {"a": [1]})


def test_no_cookie_is_kept_or_sent_whoever_sets_one():
    sent = []

    def handler(request):
        sent.append(request.headers.get("cookie"))
        return httpx.Response(200, json=[], headers={"set-cookie": "portal=1; Path=/"})

    http = Http(URL, transport=httpx.MockTransport(handler))
    for _ in range(2):
        http.call("GET", "/events/1", budget=2.0)
    http.close()
    assert sent == [None, None]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 500, 503])
def test_every_other_status_is_for_the_caller_to_judge(status):
    answer = get(answering(status_code=status, json={"error": "no"}))
    assert (answer.status, answer.ok, answer.text()) == (status, False, "no")


def test_paths_are_joined_to_the_base_whatever_its_end():
    asked = []
    for base in (URL, URL.rstrip("/"), f" {URL} "):
        transport = httpx.MockTransport(lambda request: asked.append(str(request.url)) or httpx.Response(200))
        get(Http(base, transport=transport))
    assert set(asked) == {"https://tickets.example.com/v3/events/1"}


@pytest.mark.parametrize(
    "url",
    [
        "",
        "tickets.example.com",
        "ftp://tickets.example.com",
        "http://",
        "https://[::1",
        "https://a:99999999/",
        "https://tick ets.example.com/\x00",
        "https://kim:secret@tickets.example.com/v3",
        "https://tickets.example.com/v3?key=secret",
        "https://tickets.example.com/v3#top",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_address_is_said_at_once(url):
    with pytest.raises(SetupTrouble, match=r"address") as caught:
        Http(url)
    assert "https://tickets.example.com/v3/" in caught.value.advice
    assert "secret" not in str(caught.value)


@given(st.text(max_size=30) | st.text(max_size=20).map("https://{}".format))
def test_no_address_makes_it_fail_in_other_words(url):
    try:
        Http(url).close()
    except SetupTrouble as error:
        assert error.advice  # noqa: PT017  that it may also be a fine address is the point


# Somebody else answers.


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 304])
def test_a_redirect_is_not_followed(status):
    asked = []

    def handler(request):
        asked.append(request.url.host)
        return httpx.Response(status, headers={"Location": "https://portal.example.com/login"})

    trouble(NotTheServer, Http(URL, transport=httpx.MockTransport(handler)))
    assert asked == ["tickets.example.com"]


@pytest.mark.parametrize(
    "how",
    [
        {"status_code": 200, "html": PORTAL},
        {"status_code": 200, "text": PORTAL, "headers": {"Content-Type": "Text/HTML"}},
        {"status_code": 200, "text": "  \n" + PORTAL, "headers": {"Content-Type": "application/json"}},
        {"status_code": 201, "html": PORTAL},
        {"status_code": 401, "html": PORTAL},
        {"status_code": 403, "html": PORTAL},
        {"status_code": 404, "html": "<html><h1>404 Not Found</h1>nginx"},
    ],
)
def test_a_page_where_json_was_due_is_not_the_server(how):
    """A firewall's "403 Forbidden" must not look like a key that was refused, nor a proxy's 404 like a dead token."""
    error = trouble(NotTheServer, answering(**how))
    assert isinstance(error, NoAnswer)
    assert "browser" in error.advice


@pytest.mark.parametrize("status", [200, 201, 400, 404])
def test_json_that_its_server_calls_html_is_json(status):
    answer = get(answering(status_code=status, content=b'{"error": "no"}', headers={"Content-Type": "text/html"}))
    assert (answer.status, answer.text()) == (status, "no")


def test_an_empty_answer_in_html_is_nobodys():
    trouble(NotTheServer, answering(status_code=404, headers={"Content-Type": "text/html"}))


@pytest.mark.parametrize("status", [413, 500, 502, 504])
def test_a_proxys_page_of_its_own_trouble_is_an_answer(status):
    answer = get(answering(status_code=status, html="<h1>Bad Gateway</h1>"))
    assert (answer.status, answer.text()) == (status, "")


def test_nothing_is_heard_from_somebody_else_nor_from_a_server_in_trouble():
    heard = []
    for response in (httpx.Response(302), httpx.Response(200, html=PORTAL), httpx.Response(502)):
        http = Http(URL, heard=heard.append, transport=httpx.MockTransport(lambda _, given=response: given))
        with contextlib.suppress(NoAnswer):
            get(http)
    assert heard == []


# The server's clock and its patience.


@pytest.mark.parametrize(
    ("date", "clock"),
    [
        ("Sat, 21 Nov 2026 20:00:00 GMT", datetime(2026, 11, 21, 20, tzinfo=UTC)),
        ("Sat, 21 Nov 2026 21:00:00 +0100", datetime(2026, 11, 21, 20, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("Mon, 01 Jan 1900 00:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
        ("Sat, 99 Nov 2026 20:00:00 GMT", None),
        (None, None),
    ],
)
def test_the_servers_clock_is_heard_with_every_answer(date, clock):
    heard = []
    headers = {} if date is None else {"Date": date}
    transport = httpx.MockTransport(lambda _: httpx.Response(404, headers=headers, json={}))
    get(Http(URL, heard=heard.append, transport=transport))
    assert heard == [clock]


@given(st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=40))
def test_no_date_makes_it_raise(date):
    response = httpx.Response(200, headers=[(b"Date", date.encode("latin-1"))])
    found = subject._date(response)
    assert found is None or found.tzinfo is UTC


@pytest.mark.parametrize(
    ("given_", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("1e999", LONGEST_WAIT),
        ("86400000", LONGEST_WAIT),
        ("nan", None),
        ("Sat, 21 Nov 2026 20:00:00 GMT", None),
        (None, None),
    ],
)
def test_a_server_that_asks_for_patience_says_for_how_long(given_, seconds):
    headers = {} if given_ is None else {"Retry-After": given_}
    error = trouble(Busy, answering(status_code=429, headers=headers, html="<h1>429</h1>"))
    assert error.retry_after == seconds


# What goes wrong on the way.


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), Unreachable, "Nothing listens"),
        (httpx.ConnectError("[Errno -2] Name or service not known"), Unreachable, "name is not found"),
        (httpx.ConnectError("certificate verify failed: self-signed"), Unreachable, "certificate is not trusted"),
        (httpx.ConnectError("No route to host"), Unreachable, "Check the network"),
        (httpx.ConnectTimeout("slow"), Unreachable, ""),
        (httpx.PoolTimeout("all taken"), Unreachable, ""),
        (httpx.ProxyError("407"), Unreachable, ""),
        (httpx.ReadTimeout("slow"), Lost, ""),
        (httpx.WriteTimeout("slow"), Lost, ""),
        (httpx.ReadError("reset"), Lost, ""),
        (httpx.WriteError("reset"), Lost, ""),
        (httpx.RemoteProtocolError("closed"), Lost, ""),
        (httpx.DecodingError("bad gzip"), Garbled, ""),
    ],
)
def test_each_failure_says_whether_the_request_may_have_arrived(error, kind, words):
    found = trouble(kind, answering(error))
    assert words in found.advice
    assert found.__cause__ is error


def test_a_port_where_nobody_listens_is_unreachable():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    error = trouble(Unreachable, Http(f"http://127.0.0.1:{port}/v3"))
    assert "Nothing listens" in error.advice


def test_a_connection_reset_in_the_middle_of_an_answer_is_lost(serving):
    def reset(connection):
        connection.sendall(OK + b"Content-Length: 1000\r\n\r\n[")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    trouble(Lost, Http(serving(reset)))


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 20", OK + b"Content-Length: 9\r\n\r\n[1"])
def test_an_answer_that_breaks_off_is_lost(serving, sent):
    trouble(Lost, Http(serving(lambda connection: connection.sendall(sent))))


def test_what_is_not_http_at_all_is_lost(serving):
    trouble(Lost, Http(serving(lambda connection: connection.sendall(b"220 mail.example.com ESMTP\r\n"))))


def test_a_body_that_trickles_ends_with_the_budget(serving):
    over = threading.Event()

    def trickle(connection):
        connection.sendall(OK + b"Content-Length: 100000\r\n\r\n")
        for _ in range(200):
            connection.sendall(b" ")
            if over.wait(0.02):
                return

    began = time.monotonic()
    trouble(Lost, Http(serving(trickle)), budget=0.3)
    took = time.monotonic() - began
    over.set()
    assert 0.25 < took < 2.0


def test_a_server_that_says_nothing_costs_no_more_than_the_budget(serving):
    over = threading.Event()
    began = time.monotonic()
    trouble(Lost, Http(serving(lambda connection: over.wait(5))), budget=0.2)
    over.set()
    assert time.monotonic() - began < 2.0


def test_an_endless_answer_is_cut(serving):
    def endless(connection):
        connection.sendall(OK + b"\r\n")
        while True:
            connection.sendall(b"x" * 1_000_000)

    error = trouble(Garbled, Http(serving(endless)), budget=20.0)
    assert "too large" in error.title


def test_a_small_answer_that_unpacks_to_a_huge_one_is_cut():
    packed = gzip.compress(b" " * (LARGEST + 1))
    assert len(packed) < 100_000
    trouble(Garbled, answering(status_code=200, content=packed, headers={"Content-Encoding": "gzip"}))


def test_a_closed_door_asks_nobody():
    http = answering(status_code=200)
    http.close()
    trouble(Unreachable, http)


def test_an_address_from_the_server_that_cannot_be_one_is_a_bad_answer():
    http = answering(status_code=200)
    with pytest.raises(BadAnswer):
        http.call("GET", "/events/1\n2", budget=1.0)
    http.close()


# Bodies.


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe\xff", b"[" * 100_000, b"1" * 5000, b"OK"])
def test_a_body_that_is_not_json_is_a_bad_answer(body):
    answer = get(answering(status_code=200, content=body))
    with pytest.raises(BadAnswer):
        answer.json()
    assert answer.text() == ""


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"error": "no"}, "no"),
        ({"message": "no"}, "no"),
        ({"error": "", "message": "no"}, "no"),
        ({"error": None, "message": "no"}, "no"),
        ({"error": {"deep": 1}}, ""),
        ({"message": 7}, ""),
        (["no"], ""),
        ("no", ""),
        (None, ""),
        ({}, ""),
        ({"error": "red \x1b[31m\u202eDECIDED\r\nADMIT"}, "red  [31m DECIDED  ADMIT"),
    ],
)
def test_the_text_of_an_error_is_under_either_key_and_fit_to_be_shown(body, text):
    assert Answer(400, {}, json.dumps(body).encode(), "/x").text() == text


def test_an_endless_error_text_is_cut():
    assert len(Answer(400, {}, json.dumps({"error": "x" * 100_000}).encode(), "/x").text()) == 301
