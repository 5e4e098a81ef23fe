"""What goes wrong between a door and the system: portals, proxies, lost answers, closed sockets.

A WSGI layer around the application, so that a fault after the commit happens to an answer that was really given, and
one before it keeps the call from the application altogether. To close a connection without an answer it raises
`ConnectionDropped`, which waitress takes as the client having gone: it says nothing and closes the socket.
"""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from flask import Flask
from waitress.channel import ClientDisconnected  # type: ignore[import-untyped]  # it has no types of its own
from werkzeug.exceptions import HTTPException
from werkzeug.test import run_wsgi_app

from scanner.demo.ticketing.answers import SERVER_ERROR, UPSTREAM_GONE, html
from scanner.demo.ticketing.state import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PREFIX = "/v3"
PORTAL = "/portal"
ADMIT = "POST /events/{event}/admissions"
PORTAL_PAGE = html("Harbour Guest Wi-Fi", "Please accept the terms of use to go online.")
BAD_GATEWAY = html("502 Bad Gateway", "The proxy server received an invalid response from an upstream server.")

Answer = tuple[str, list[tuple[str, str]], bytes]


class ConnectionDropped(ClientDisconnected):  # type: ignore[misc]  # untyped, as above
    """The connection ends here, without a word."""


class Faults:
    """The application, with the weather around it."""

    def __init__(self, app: Flask, server: Server) -> None:
        self._flask = app
        self._app = cast("WSGIApplication", app.wsgi_app)
        self._server = server

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == PORTAL:
            return _send(_page("200 OK", PORTAL_PAGE), start_response)
        if not path.startswith(PREFIX):
            return self._app(environ, start_response)
        call = self._name(environ)
        self._server.calls.count(call)
        self._server.stopping.wait(self._server.switches.number("latency_ms") / 1000)
        blocked = self._blocked(environ)
        if blocked:
            return _send(blocked, start_response)
        fault = self._server.switches.take_fault(admitting=call == ADMIT)
        if fault == "none":
            return self._app(environ, start_response)
        return _send(self._faulty(fault, environ), start_response)

    def _name(self, environ: "WSGIEnvironment") -> str:
        """As in `GET /events/{event}`; calls to no endpoint are counted together."""
        try:
            rule, _ = self._flask.url_map.bind_to_environ(environ).match(return_rule=True)
        except HTTPException:
            return "no endpoint"
        return f"{environ['REQUEST_METHOD']} {pattern(rule.rule)}"

    def _blocked(self, environ: "WSGIEnvironment") -> Answer | None:
        """An answer by somebody who stands before the server."""
        switches = self._server.switches
        if switches.text("captive") == "html200":
            return _page("200 OK", PORTAL_PAGE)
        if switches.text("captive") == "redirect":
            host = environ.get("HTTP_HOST") or f"{environ['SERVER_NAME']}:{environ['SERVER_PORT']}"
            status, headers, body = _page("302 Found", html("302 Found", "Log in first."))
            return status, [*headers, ("Location", f"http://{host}{PORTAL}")], body
        if switches.text("rate_limit") == "429":
            status, headers, body = self._error("429 Too Many Requests", "Too many requests. Please try again later.")
            return status, [*headers, ("Retry-After", str(switches.whole("retry_after")))], body
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
            self._server.stopping.wait(self._server.switches.number("fault_delay"))
            return status, headers, body
        return self._lost(kind)

    def _before(self, kind: str, environ: "WSGIEnvironment") -> Answer:
        if kind == "delay":
            self._server.stopping.wait(self._server.switches.number("fault_delay"))
            return self._run(environ)
        return self._lost(kind)

    def _lost(self, kind: str) -> Answer:
        """What the client gets in place of the answer."""
        if kind == "drop":
            raise ConnectionDropped("dropped on purpose")
        if kind == "502_html":
            return _page("502 Bad Gateway", BAD_GATEWAY)
        if kind == "500":
            return self._error("500 Internal Server Error", SERVER_ERROR)
        return self._error("503 Service Unavailable", UPSTREAM_GONE)

    def _run(self, environ: "WSGIEnvironment") -> Answer:
        chunks, status, headers = run_wsgi_app(self._app, environ, buffered=True)
        try:
            return status, list(headers), b"".join(chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close:
                close()

    def _error(self, status: str, text: str) -> Answer:
        body = json.dumps({self._server.switches.text("error_key"): text}).encode()
        return status, _with_length([("Content-Type", "application/json")], body), body


def pattern(rule: str) -> str:
    """Flask's `/v3/events/<event>` in the contract's manner: `/events/{event}`."""
    return rule.removeprefix(PREFIX).replace("<path:", "<").replace("<", "{").replace(">", "}")


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
