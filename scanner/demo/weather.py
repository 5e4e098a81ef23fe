"""What goes wrong between a door and any system: portals, proxies, lost answers, closed sockets.

A WSGI layer around the application, so that a fault after the commit happens to an answer that was really given, and
one before it keeps the call from the application altogether. To close a connection without an answer it raises
`ConnectionDropped`, which waitress takes as the client having gone: it says nothing and closes the socket.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from flask import Flask
from waitress.channel import ClientDisconnected  # type: ignore[import-untyped]  # it has no types of its own
from werkzeug.exceptions import HTTPException
from werkzeug.test import run_wsgi_app

from scanner.demo.switchboard import Switches

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PORTAL = "/portal"

Answer = tuple[str, list[tuple[str, str]], bytes]


def html(title: str, text: str) -> str:
    """A page of the kind that proxies and portals put in place of an answer."""
    return (
        f"<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>\n"
    )


PORTAL_PAGE = html("Harbour Guest Wi-Fi", "Please accept the terms of use to go online.")
BAD_GATEWAY = html("502 Bad Gateway", "The proxy server received an invalid response from an upstream server.")


class ConnectionDropped(ClientDisconnected):  # type: ignore[misc]  # untyped, as above
    """The connection ends here, without a word."""


class Tally:
    """How often each endpoint was called, answered or not. Any thread may count."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def count(self, call: str) -> None:
        with self._lock:
            self._counts[call] += 1

    def counts(self) -> dict[str, int]:
        with self._lock:
            return dict(sorted(self._counts.items()))


@dataclass(frozen=True)
class Climate:
    """What the weather needs to know of a system.

    `base` is the path of its API; `admitting` says of a call (`POST /events/{event}/admissions`) whether it lets
    somebody in; `error` writes the system's own answer for 429, 500 and 503: its content type and its body.
    """

    base: str
    admitting: Callable[[str], bool]
    error: Callable[[int], tuple[str, bytes]]


class Faults:
    """The application, with the weather around it. Without switches of its own for weather a system has none."""

    def __init__(
        self, app: Flask, climate: Climate, *, switches: Switches, calls: Tally, stopping: threading.Event
    ) -> None:
        self._flask = app
        self._app = cast("WSGIApplication", app.wsgi_app)
        self._climate = climate
        self._switches = switches
        self._calls = calls
        self._stopping = stopping

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == PORTAL:
            return _send(_page("200 OK", PORTAL_PAGE), start_response)
        if not path.startswith(self._climate.base):
            return self._app(environ, start_response)
        call = self._name(environ)
        self._calls.count(call)
        self._stopping.wait(self._switches.number("latency_ms") / 1000)
        blocked = self._blocked(environ)
        if blocked:
            return _send(blocked, start_response)
        fault = self._switches.take_fault(admitting=self._climate.admitting(call))
        if fault == "none":
            return self._app(environ, start_response)
        return _send(self._faulty(fault, environ), start_response)

    def _name(self, environ: "WSGIEnvironment") -> str:
        """As in `GET /events/{event}`; calls to no endpoint are counted together."""
        try:
            rule, _ = self._flask.url_map.bind_to_environ(environ).match(return_rule=True)
        except HTTPException:
            return "no endpoint"
        return f"{environ['REQUEST_METHOD']} {pattern(rule.rule, self._climate.base)}"

    def _blocked(self, environ: "WSGIEnvironment") -> Answer | None:
        """An answer by somebody who stands before the server."""
        if self._switches.text("captive") == "html200":
            return _page("200 OK", PORTAL_PAGE)
        if self._switches.text("captive") == "redirect":
            host = environ.get("HTTP_HOST") or f"{environ['SERVER_NAME']}:{environ['SERVER_PORT']}"
            status, headers, body = _page("302 Found", html("302 Found", "Log in first."))
            return status, [*headers, ("Location", f"http://{host}{PORTAL}")], body
        if self._switches.text("rate_limit") == "429":
            status, headers, body = self._error("429 Too Many Requests")
            return status, [*headers, ("Retry-After", str(self._switches.whole("retry_after")))], body
        return None

    def _faulty(self, fault: str, environ: "WSGIEnvironment") -> Answer:
        kind, _, moment = fault.rpartition("_commit")[0].rpartition("_")
        if moment == "before":
            return self._before(kind, environ)
        status, headers, body = self._run(environ)
        if kind == "truncated":
            # The length of the whole is announced and half is sent: waitress closes the connection after it.
            return status, headers, body[: len(body) // 2]
        if kind == "garbage":
            return status, _with_length(headers, b"<<<%PDF{"), b"<<<%PDF{"
        if kind == "delay":
            self._stopping.wait(self._switches.number("fault_delay"))
            return status, headers, body
        return self._lost(kind)

    def _before(self, kind: str, environ: "WSGIEnvironment") -> Answer:
        if kind == "delay":
            self._stopping.wait(self._switches.number("fault_delay"))
            return self._run(environ)
        return self._lost(kind)

    def _lost(self, kind: str) -> Answer:
        """What the client gets in place of the answer."""
        if kind == "drop":
            raise ConnectionDropped("dropped on purpose")
        if kind == "502_html":
            return _page("502 Bad Gateway", BAD_GATEWAY)
        if kind == "500":
            return self._error("500 Internal Server Error")
        return self._error("503 Service Unavailable")

    def _run(self, environ: "WSGIEnvironment") -> Answer:
        chunks, status, headers = run_wsgi_app(self._app, environ, buffered=True)
        try:
            return status, list(headers), b"".join(chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close:
                close()

    def _error(self, status: str) -> Answer:
        kind, body = self._climate.error(int(status[:3]))
        return status, _with_length([("Content-Type", kind)], body), body


def pattern(rule: str, base: str) -> str:
    """Flask's `/v3/events/<event>` in the contracts' manner: `/events/{event}`."""
    return rule.removeprefix(base).replace("<path:", "<").replace("<", "{").replace(">", "}")


def _page(status: str, text: str) -> Answer:
    body = text.encode()
    return status, _with_length([("Content-Type", "text/html; charset=utf-8")], body), body


def _with_length(headers: Iterable[tuple[str, str]], body: bytes) -> list[tuple[str, str]]:
    kept = [(name, value) for name, value in headers if name.lower() != "content-length"]
    return [*kept, ("Content-Length", str(len(body)))]


def _send(given: Answer, start_response: "StartResponse") -> Iterable[bytes]:
    status, headers, body = given
    start_response(status, headers)
    return [body]
