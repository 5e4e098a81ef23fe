"""Puts the server together: the endpoints under `/v1`, the strings under `/_demo`, the faults around it all."""

import json
import logging

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from scanner.demo import backstage
from scanner.demo.utick import agenda, catalogue, scanners, told
from scanner.demo.utick.answers import Refusal, enveloped, error_body, refused
from scanner.demo.utick.state import EXTENSION, Server, here
from scanner.demo.weather import Climate, Faults

log = logging.getLogger("demo")

PREFIX = "/v1"
CONTROLS = {
    "GET /catalogue/streams/{stream}/control/",
    "PATCH /accesscontrol/events/{event}/control/",
    "DELETE /accesscontrol/events/{event}/control/",
}
WORDS = {404: "There is no such call.", 405: "This call is made otherwise.", 413: "This is too much at once."}
WEATHER_WORDS = {429: "Too many calls.", 500: "Something went wrong.", 503: "The service is not available."}


def build(server: Server) -> Flask:
    """The application for this server's database and switches; made once per process."""
    app = Flask("scanner.demo", static_folder=None)
    app.extensions[EXTENSION] = server
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    for module in (catalogue, scanners, agenda):
        app.register_blueprint(module.blueprint, url_prefix=PREFIX)
    app.register_blueprint(backstage.strings(server.switches, lambda: told.state(server)))
    app.after_request(_dated)
    app.register_error_handler(Refusal, refused)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _fault)
    weather = Faults(app, _climate(server), switches=server.switches, calls=server.calls, stopping=server.stopping)
    app.wsgi_app = weather  # type: ignore[method-assign]  # Flask's documented way to wrap it
    return app


def _climate(server: Server) -> Climate:
    def error(status: int) -> tuple[str, bytes]:
        body = enveloped(server, error_body(Refusal(status, WEATHER_WORDS[status])), status, cached=False)
        return "application/json", json.dumps(body).encode()

    return Climate(PREFIX, lambda call: call in CONTROLS, error)


def _dated(response: Response) -> Response:
    response.headers["Date"] = here().http_date()
    return response


def _http_error(error: HTTPException) -> Response:
    """Flask's own refusals: also the redirect to an address with its slash, which a signed call must not follow."""
    status = error.code if error.code and error.code >= 400 else 404
    return refused(Refusal(status, WORDS.get(status, "This cannot be understood.")))


def _fault(error: Exception) -> Response:
    log.error("a call failed", exc_info=error)
    return refused(Refusal(500, WEATHER_WORDS[500]))
