"""The calls of scanners (contract section 8): the device, its events, and the control of codes.

A code is used once: it turns from free to used in one UPDATE inside one IMMEDIATE transaction, and only the caller
whose UPDATE found it free is told 1.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, Response, request

from scanner.demo.utick import fields, keys
from scanner.demo.utick.answers import Json, Refusal, answer
from scanner.demo.utick.catalogue import client, paged
from scanner.demo.utick.keys import Caller
from scanner.demo.utick.state import Server, here

blueprint = Blueprint("scanners", __name__)

OK, UNSET = 1, -1
PRICE, SECTION, ORDER = -100, -101, -102
PENDING, OTHER_EVENT, USED, SOLD_OUT, BARRED, UNKNOWN = -200, -201, -202, -203, -250, -299
MOST_CODES = 500
EVENT_STATUS = {10: "Published", 11: "Published without button", 20: "Cancelled"}
CANCELLED = 20
ASKED = {"price": PRICE, "section": SECTION, "order": ORDER}
"""States of a product that an operator has to look at before it is used."""


@blueprint.get("/accesscontrol/deviceinfo/")
def deviceinfo() -> Response:
    """The device, and when it was last in contact: before this call."""
    server, caller = here(), keys.device()
    with server.database.write() as db:
        row = db.execute("SELECT * FROM devices WHERE id = ?", (caller.device,)).fetchone()
        db.execute("UPDATE devices SET lastcontact = ? WHERE id = ?", (server.now(), caller.device))
        owner = client(db)
    return answer(
        {
            "id": server.id(row["id"]), "label": row["label"], "key": row["key"],
            "lastcontact": server.written(row["lastcontact"]), "client": owner,
        }
    )  # fmt: skip


@blueprint.get("/accesscontrol/events/")
def events() -> Response:
    server, caller = here(), keys.device()
    rows = server.database.read().execute(
        "SELECT e.* FROM events e JOIN device_events d ON d.event = e.id WHERE d.device = ? ORDER BY e.number",
        (caller.device,),
    )
    return answer(paged([_event(server, row) for row in rows.fetchall()]))


def _event(server: Server, row: sqlite3.Row) -> Json:
    body = json.loads(row["body"])
    status = server.switches.whole("event_status") if row["number"] == 1 else row["status"]
    told = server.switches.text("times") == "told"
    return {
        "id": server.id(row["id"]), **body,
        "starttime": server.written(body["starttime"]) if told else None,
        "endtime": server.written(body["endtime"]) if told else None,
        "status": {"id": server.number(status), "label": EVENT_STATUS[status]},
    }  # fmt: skip


@dataclass(frozen=True)
class Passage:
    """One call of a device: at which event, which way, and whether an operator has said yes."""

    event: str
    leaving: bool
    confirmed: bool
    caller: Caller


@blueprint.route("/accesscontrol/events/<event>/control/", methods=["PATCH", "DELETE"])
def control(event: str) -> Response:
    """A result for each code. PATCH is the way in, DELETE the way out."""
    server, caller = here(), keys.device()
    sent = fields.sent()
    codes = _codes(sent)
    confirmed = sent.get("confirmedbyoperator") is True
    cached = server.switches.take("cached_answers")
    with server.database.write() as db:
        passage = Passage(_controlled(db, event, caller), request.method == "DELETE", confirmed, caller)
        # What comes out of a cache, or is made up, has used nothing.
        idle = cached or server.switches.text("forced_usage") != "none"
        results = [_result(server, db, code, passage, idle=idle) for code in codes]
    forced = [_forced(server, result) for result in results]
    shown = [result for result in forced if result is not None]
    if server.switches.text("results") == "reversed":
        shown.reverse()
    return answer(shown, cached=cached)


def _codes(sent: Json) -> list[str]:
    codes = sent.get("codes")
    if not isinstance(codes, list) or not codes or not all(isinstance(code, str) and code for code in codes):
        raise Refusal(400, "The parameter codes has to be a list of texts.")
    if len(codes) > MOST_CODES:
        raise Refusal(413, "These are too many codes.")
    return list(dict.fromkeys(codes))


def _controlled(db: sqlite3.Connection, event: str, caller: Caller) -> str:
    """The event, if it is one of this device's."""
    row = db.execute(
        "SELECT event FROM device_events WHERE device = ? AND event = upper(?)", (caller.device, event)
    ).fetchone()
    if row is None:
        raise Refusal(403, "This device does not control this event.")
    return str(row["event"])


def _result(server: Server, db: sqlite3.Connection, code: str, passage: Passage, *, idle: bool) -> Json:
    row = db.execute("SELECT * FROM products WHERE code = ?", (code,)).fetchone()
    if row is None:
        return _shown(server, {"code": code}, UNKNOWN)
    status = _out(server, row, passage) if passage.leaving else _in(server, db, row, passage)
    if status == OK and not idle:
        row = _pass(server, db, row, passage)
    return _shown(server, dict(row), status)


def _in(server: Server, db: sqlite3.Connection, row: sqlite3.Row, passage: Passage) -> int:
    """What a code that wants in is told."""
    if row["event"] != passage.event:
        return OTHER_EVENT
    if _is_cancelled(server, db, passage.event) or row["state"] == "barred":
        return BARRED
    if row["used_at"] is not None:
        return USED
    if row["state"] == "pending":
        return PENDING
    if row["state"] in ASKED and not passage.confirmed:
        return ASKED[row["state"]]
    return SOLD_OUT if server.switches.text("sold_out") == "yes" else OK


def _out(server: Server, row: sqlite3.Row, passage: Passage) -> int:
    if row["event"] != passage.event:
        return OTHER_EVENT
    return OK if row["used_at"] is not None else server.switches.whole("exit_of_unused")


def _is_cancelled(server: Server, db: sqlite3.Connection, event: str) -> bool:
    row = db.execute("SELECT number, status FROM events WHERE id = ?", (event,)).fetchone()
    status = server.switches.whole("event_status") if row["number"] == 1 else row["status"]
    return bool(status == CANCELLED)


def _pass(server: Server, db: sqlite3.Connection, row: sqlite3.Row, passage: Passage) -> sqlite3.Row:
    """Writes the passage down and answers the product as it is then."""
    caller, now = passage.caller, server.now()
    if not passage.leaving:
        db.execute(
            "UPDATE products SET used_at = ?, used_device = ?, used_by = ? WHERE code = ? AND used_at IS NULL",
            (now, caller.label, caller.username, row["code"]),
        )
    elif server.switches.text("exit") == "frees":
        db.execute("UPDATE products SET used_at = NULL WHERE code = ?", (row["code"],))
    db.execute(
        "INSERT INTO passages (code, event, way, device, username, at) VALUES (?, ?, ?, ?, ?, ?)",
        (row["code"], passage.event, "out" if passage.leaving else "in", caller.label, caller.username, now),
    )
    again = db.execute("SELECT * FROM products WHERE code = ?", (row["code"],)).fetchone()
    assert isinstance(again, sqlite3.Row)
    return again


def _shown(server: Server, product: Mapping[str, object], status: int) -> Json:
    """A result. Who used a code, and when, is told where it was used."""
    used_at = product.get("used_at")
    told = isinstance(used_at, float) and status in {OK, USED}
    names = {"device": product.get("used_device"), "username": product.get("used_by"), "absent": None}
    return {
        "id": server.id(str(product["id"])) if "id" in product else None,
        "label": product.get("section"), "code": product["code"], "origin": "utick" if "id" in product else None,
        "productid": server.id(str(product["id"])) if "id" in product else None,
        "usage": {
            "statusid": server.number(status),
            "by": names[server.switches.text("usage_by")] if told else None,
            "date": server.written(used_at) if told and isinstance(used_at, float) else None,
        },
    }  # fmt: skip


def _forced(server: Server, result: Json) -> Json | None:
    forced = server.switches.text("forced_usage")
    match forced:
        case "none":
            return result
        case "no_result":
            return None
        case "other_code":
            return {**result, "code": "0000-000"}
        case "absent":
            return {name: value for name, value in result.items() if name != "usage"}
        case _:
            return {**result, "usage": {"statusid": int(forced), "by": None, "date": None}}
