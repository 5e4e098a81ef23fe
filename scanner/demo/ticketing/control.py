"""`/_demo`: the strings behind the stage. Tests and the rehearsal pull them; a client of the real system has none.

Answered to callers on the same machine only. Outside `/v3`, so no switch touches it.
"""

from ipaddress import ip_address

from flask import Blueprint, Response, request

from scanner.demo.ticketing import times
from scanner.demo.ticketing.answers import Json, answer
from scanner.demo.ticketing.state import here
from scanner.demo.ticketing.switches import SWITCHES, SwitchError

blueprint = Blueprint("control", __name__)


@blueprint.before_request
def only_from_this_machine() -> Response | None:
    """403 for others. A reader's address that cannot be read counts as another machine."""
    try:
        near = ip_address(request.remote_addr or "").is_loopback
    except ValueError:
        near = False
    return None if near else answer({"error": "This is for callers on the same machine."}, 403)


@blueprint.get("/switches")
def switches() -> Response:
    """Every switch and where it stands; with `?help=1` also what it may be and what it does."""
    values = here().switches.values()
    if not request.args.get("help"):
        return answer(values)
    return answer(
        {
            switch.name: {"value": values[switch.name], "allowed": switch.allowed, "says": switch.says}
            for switch in SWITCHES
        }
    )


@blueprint.put("/switches")
def throw() -> Response:
    """Throws the switches named, all or none; 400 names what is allowed. Answers where all of them stand."""
    body = request.get_json(force=True, silent=True)
    if not isinstance(body, dict):
        return answer({"error": 'Send a JSON object, for example {"redeemed":"vanish"}.'}, 400)
    try:
        here().switches.throw(body)
    except SwitchError as error:
        return answer({"error": str(error)}, 400)
    return answer(here().switches.values())


@blueprint.get("/state")
def state() -> Response:
    """What the server knows: tickets by status, every admission in order, and the calls that came in by endpoint."""
    server = here()
    db = server.database.read()
    by_status = {row[0]: row[1] for row in db.execute("SELECT status, count(*) FROM tickets GROUP BY status")}
    rows = db.execute("SELECT ticket, section, redeemer, device, admitted FROM admissions ORDER BY number").fetchall()
    admitted: list[Json] = [
        {
            "serial": row["ticket"],
            "section": row["section"],
            "redeemer": row["redeemer"],
            "device": row["device"],
            "admitted": times.on_the_wire(row["admitted"], server.switches),
        }
        for row in rows
    ]
    return answer(
        {
            "tickets": sum(by_status.values()),
            "by_status": by_status,
            "admissions": len(admitted),
            "admitted": admitted,
            "requests": server.calls.counts(),
        }
    )
