"""What the server says: the envelope around every answer (contract section 3), and its refusals."""

import json
from typing import Any

from flask import Response, request

from scanner.demo.utick.state import Server, here

Json = dict[str, Any]
LANGUAGES = ("fr", "nl", "de", "en")


class Refusal(Exception):
    """An answer that is no success: its HTTP status, the system's own number, and its text."""

    def __init__(self, status: int, text: str, *, code: int | None = None) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.code = status if code is None else code


def answer(response: object, *, cached: bool = False) -> Response:
    """A success."""
    return _sent(here(), {"success": True, "response": response}, 200, cached=cached)


def refused(refusal: Refusal) -> Response:
    server = here()
    return _sent(server, error_body(refusal), refusal.status, cached=False)


def error_body(refusal: Refusal) -> Json:
    return {"success": False, "response": None, "error": {"code": refusal.code, "message": refusal.text}}


def enveloped(server: Server, body: Json, status: int, *, cached: bool, language: str = "fr") -> Json:
    """The body with all that goes around it."""
    form = server.switches.text("envelope")
    if form == "sparse":
        return body
    numbers: Json = {"api_version": 1, "status_code": status}
    if form == "strings":
        numbers = {name: str(number) for name, number in numbers.items()}
    about = {"environment": server.switches.text("environment"), "datetime": server.written(server.now())}
    return {**body, **about, **numbers, "cached": cached, "language": language}


def _sent(server: Server, body: Json, status: int, *, cached: bool) -> Response:
    shown: object = enveloped(server, body, status, cached=cached, language=_language())
    if server.switches.text("envelope") == "bare" and body["success"]:
        shown = body["response"]
    http = 200 if server.switches.text("error_http") == "200" else status
    return Response(json.dumps(shown, separators=(",", ":")), http, mimetype="application/json")


def _language() -> str:
    try:
        body = json.loads(request.get_data() or b"{}")
    except ValueError:
        return "fr"
    asked = body.get("language") if isinstance(body, dict) else None
    return asked if asked in LANGUAGES else "fr"
