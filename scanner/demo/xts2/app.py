"""Puts the box office together: its commands under `/v2`, the strings under `/_demo`, the weather around it all."""

import logging
from collections.abc import Callable

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date

from scanner.demo import backstage, weather
from scanner.demo.xts2 import baskets, document, site, spoil, stage, tickets
from scanner.demo.xts2.commands import Command, Refusal, unrecognised
from scanner.demo.xts2.state import EXTENSION, Server, here

BASE = "/v2"
ADMITTING = "GET /baskets/setmetadata"

log = logging.getLogger("demo")


def build(server: Server) -> Flask:
    """The application for this server's file and switches; made once per process."""
    app = Flask("scanner.demo.xts2", static_folder=None)
    app.extensions[EXTENSION] = server
    for command in (*tickets.COMMANDS, *baskets.COMMANDS, *site.COMMANDS):
        app.add_url_rule(f"{BASE}/{command.path}", command.path, _view(command), methods=["GET"])
    app.register_blueprint(backstage.strings(server.switches, lambda: stage.state(server)))
    app.after_request(_on_its_way)
    app.register_error_handler(Refusal, _refused)
    app.register_error_handler(HTTPException, _unknown)
    app.register_error_handler(Exception, _fault)
    climate = weather.Climate(BASE, lambda call: call == ADMITTING, _trouble(server))
    app.wsgi_app = weather.Faults(  # type: ignore[method-assign]  # Flask's documented way to wrap it
        app, climate, switches=server.switches, calls=server.calls, stopping=server.stopping
    )
    return app


def _view(command: Command) -> Callable[[], Response]:
    def answer() -> Response:
        found = command()
        if here().switches.text("calls") == "twice":
            found = command()
        return document.answer(found, here().switches)

    return answer


def _on_its_way(response: Response) -> Response:
    server = here()
    response.headers["Date"] = http_date(server.now())
    if request.path.startswith(BASE):
        response.set_data(spoil.spoiled(response.get_data(), server.switches.text("answers")))
    return response


def _refused(refusal: Refusal) -> Response:
    same = here().switches.text("error_status") == "same"
    status = int(refusal.kind.partition(".")[0]) if same else 200
    return document.answer(document.error(refusal.kind, refusal.message), here().switches, status)


def _unknown(error: HTTPException) -> Response:  # noqa: ARG001  Flask hands it over
    return _refused(unrecognised())


def _fault(error: Exception) -> Response:
    log.error("%s failed", request.path, exc_info=error)
    return document.answer(document.error("500", "Internal error."), here().switches, 500)


def _trouble(server: Server) -> Callable[[int], tuple[str, bytes]]:
    def write(status: int) -> tuple[str, bytes]:
        return "text/xml", document.written(
            document.error(str(status), "The box office has an error."), server.switches
        )

    return write
