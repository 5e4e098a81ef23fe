"""Puts the server together: the endpoints under `/v3`, the strings under `/_demo`, the faults around it all.

Every request passes the same gate: is there such an endpoint, is the client new enough, may this key come in. Only
then its handler runs.
"""

import logging

from flask import Flask, Response, current_app, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from scanner.demo import backstage
from scanner.demo.ticketing import (
    accounts,
    admissions,
    control,
    events,
    faults,
    keys,
    orders,
    reports,
    resources,
    sections,
    sessions,
    tickets,
    times,
    tokens,
    transfers,
)
from scanner.demo.ticketing.answers import (
    SERVER_ERROR,
    Refusal,
    answer,
    bad_payload,
    no_endpoint,
    no_method,
)
from scanner.demo.ticketing.state import EXTENSION, Server, here
from scanner.demo.weather import Faults

log = logging.getLogger("demo")

BLUEPRINTS = (
    accounts, admissions, events, orders, reports, resources, sections, sessions, tickets, tokens, transfers,
)  # fmt: skip


def build(server: Server) -> Flask:
    """The application for this server's database and switches; made once per process."""
    app = Flask("scanner.demo", static_folder=None)
    app.extensions[EXTENSION] = server
    app.url_map.strict_slashes = False
    app.config["MAX_CONTENT_LENGTH"] = 10 * 1024 * 1024
    for module in BLUEPRINTS:
        app.register_blueprint(module.blueprint, url_prefix=faults.PREFIX)
    app.register_blueprint(backstage.strings(server.switches, lambda: control.state(server)))
    app.before_request(_gate)
    app.after_request(_dated)
    app.register_error_handler(Refusal, _refused)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _fault)
    weather = Faults(
        app, faults.climate(server), switches=server.switches, calls=server.calls, stopping=server.stopping
    )
    app.wsgi_app = weather  # type: ignore[method-assign]  # Flask's documented way to wrap it
    return app


def _gate() -> None:
    if request.blueprint == backstage.NAME:
        return
    if request.routing_exception is not None:
        return  # Flask raises it by itself: there is no such endpoint or method
    keys.check_version()
    keys.check_key()


def _dated(response: Response) -> Response:
    server = here()
    response.headers["Date"] = times.http_date(server.now())
    return response


def _refused(refusal: Refusal) -> Response:
    if refusal.html:
        return Response(refusal.text, refusal.status, mimetype="text/html")
    return answer({refusal.key or here().switches.text("error_key"): refusal.text}, refusal.status)


def _http_error(error: HTTPException) -> Response:
    """Flask's own refusals, in the words of the contract (3.2)."""
    if isinstance(error, MethodNotAllowed):
        return _refused(no_method(_pattern_here(), request.method))
    if error.code == 404:
        return _refused(no_endpoint(request.path.removeprefix(faults.PREFIX) or "/"))
    if error.code == 413:
        return Response("<html><body><h1>413 Request Entity Too Large</h1></body></html>\n", 413, mimetype="text/html")
    return _refused(bad_payload())


def _fault(error: Exception) -> Response:
    log.error("%s %s failed", request.method, request.path, exc_info=error)
    return _refused(Refusal(500, SERVER_ERROR))


def _pattern_here() -> str:
    """The pattern of the endpoint at this path, found by a method that it does have."""
    urls = current_app.url_map.bind_to_environ(request.environ)
    for method in urls.allowed_methods():
        rule, _ = urls.match(method=method, return_rule=True)
        return faults.pattern(rule.rule)
    return request.path
