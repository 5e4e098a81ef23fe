"""Puts the server together: the endpoints under `/api` with its version or without, the strings under `/_demo`."""

import base64
import binascii
import logging

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from scanner.demo import backstage
from scanner.demo.pims import events, figures_shown, stage
from scanner.demo.pims.answers import Problem, problem
from scanner.demo.pims.state import EXTENSION, Server, here
from scanner.demo.weather import Climate, Faults

log = logging.getLogger("demo")

PREFIX, VERSION = "/api", "/v1"


def build(server: Server) -> Flask:
    """The application for these books and switches; made once per process."""
    app = Flask("scanner.demo", static_folder=None)
    app.extensions[EXTENSION] = server
    app.url_map.strict_slashes = False
    for blueprint in (events.blueprint, figures_shown.blueprint):
        app.register_blueprint(blueprint, url_prefix=PREFIX + VERSION)
        app.register_blueprint(blueprint, url_prefix=PREFIX, name=f"latest {blueprint.name}")
    app.register_blueprint(backstage.strings(server.switches, lambda: stage.state(server)))
    app.before_request(_gate)
    app.after_request(_dated)
    app.register_error_handler(Problem, _problem)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _fault)
    climate = Climate(
        PREFIX, lambda call: "ticket-counts" in call, lambda status: problem(server, status, "Try later.")
    )
    weather = Faults(app, climate, switches=server.switches, calls=server.calls, stopping=server.stopping)
    app.wsgi_app = weather  # type: ignore[method-assign]  # Flask's documented way to wrap it
    return app


def _gate() -> None:
    """401 without credentials, 403 with wrong ones."""
    if request.blueprint == backstage.NAME or not request.path.startswith(PREFIX):
        return
    kind, _, sent = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "basic" or not sent:
        raise Problem(401, "No credentials were sent.")
    try:
        login, _, password = base64.b64decode(sent, validate=True).decode().partition(":")
    except (binascii.Error, ValueError) as error:
        raise Problem(403, "Access denied.") from error
    books = here().books
    if (login, password) != (books.login, books.password) or here().switches.text("login") == "revoked":
        raise Problem(403, "Access denied.")


def _dated(response: Response) -> Response:
    response.headers["Date"] = here().http_date()
    return response


def _problem(error: Problem) -> Response:
    kind, body = problem(here(), error.status, error.detail)
    return Response(body, error.status, content_type=kind)


def _http_error(error: HTTPException) -> Response:
    status = error.code or 500
    return _problem(Problem(status, "Entity not found." if status == 404 else "This cannot be understood."))


def _fault(error: Exception) -> Response:
    log.error("a call failed", exc_info=error)
    return _problem(Problem(500, "Something went wrong."))
