"""`/_demo`: the strings behind the stage. Tests and the rehearsal pull them; a client of the real system has none.

Answered to callers on the same machine only. Outside the API's own path, so no switch touches it.
"""

import json
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

from flask import Blueprint, Response, request

from scanner.demo.switchboard import SwitchError, Switches

NAME = "control"
PREFIX = "/_demo"


def strings(switches: Switches, state: Callable[[], dict[str, Any]]) -> Blueprint:
    """The endpoints for a server with these switches; `state` tells what it knows."""
    blueprint = Blueprint(NAME, __name__, url_prefix=PREFIX)

    @blueprint.before_request
    def only_from_this_machine() -> Response | None:
        """403 for others. A reader's address that cannot be read counts as another machine."""
        try:
            near = ip_address(request.remote_addr or "").is_loopback
        except ValueError:
            near = False
        return None if near else _answer({"error": "This is for callers on the same machine."}, 403)

    @blueprint.get("/switches")
    def stand() -> Response:
        """Every switch and where it stands; with `?help=1` also what it may be and what it does."""
        values = switches.values()
        if not request.args.get("help"):
            return _answer(values)
        return _answer(
            {
                switch.name: {"value": values[switch.name], "allowed": switch.allowed, "says": switch.says}
                for switch in switches.table
            }
        )

    @blueprint.put("/switches")
    def throw() -> Response:
        """Throws the switches named, all or none; 400 names what is allowed. Answers where all of them stand."""
        body = request.get_json(force=True, silent=True)
        if not isinstance(body, dict):
            return _answer({"error": 'Send a JSON object, for example {"captive":"redirect"}.'}, 400)
        try:
            switches.throw(body)
        except SwitchError as error:
            return _answer({"error": str(error)}, 400)
        return _answer(switches.values())

    @blueprint.get("/state")
    def known() -> Response:
        """What the server knows: what it sold, every admission in order, and the calls that came in by endpoint."""
        return _answer(state())

    return blueprint


def _answer(value: object, status: int = 200) -> Response:
    return Response(json.dumps(value, separators=(",", ":")), status, mimetype="application/json")
