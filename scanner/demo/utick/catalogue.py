"""Ping, the application itself, packs and streams (contract sections 1, 2, 5 and 6)."""

import json
import sqlite3

from flask import Blueprint, Response

from scanner.demo import database
from scanner.demo.utick import entitlement, fields, keys
from scanner.demo.utick.answers import Json, Refusal, answer
from scanner.demo.utick.state import Server, here

blueprint = Blueprint("catalogue", __name__)

STREAM_STATUS = {10: "Published", 11: "No booking", 20: "Cancelled"}


@blueprint.get("/ping")
@blueprint.get("/ping/")
def ping() -> Response:
    return answer({"message": "pong"})


@blueprint.get("/system/authenticate/")
def authenticate() -> Response:
    server, caller = here(), keys.application()
    db = server.database.read()
    row = db.execute("SELECT id, label FROM applications WHERE id = ?", (caller.application,)).fetchone()
    return answer({"id": server.id(row["id"]), "label": row["label"], "client": client(db)})


def client(db: sqlite3.Connection) -> Json:
    found = json.loads(database.setting(db, "client"))
    assert isinstance(found, dict)
    return found


@blueprint.get("/catalogue/packs/")
def packs() -> Response:
    keys.application()
    server = here()
    rows = server.database.read().execute("SELECT * FROM packs ORDER BY number").fetchall()
    return answer(paged([_pack(server, row) for row in rows]))


@blueprint.get("/catalogue/packs/<pack>/")
def pack(pack: str) -> Response:
    keys.application()
    server = here()
    return answer(_pack(server, _row(server, "packs", pack)))


@blueprint.get("/catalogue/packs/details/<pack>/")
def details(pack: str) -> Response:
    """The pack with its sets; `stockid` leaves those sets that have this stock."""
    keys.application()
    server = here()
    row = _row(server, "packs", pack)
    sets = json.loads(row["sets"])
    wanted = fields.text(fields.sent(), "stockid").upper()
    if wanted:
        sets = [one for one in sets if wanted in [stock["id"] for stock in one["stocks"]]]
    return answer({**_pack(server, row), "sets": sets})


def _pack(server: Server, row: sqlite3.Row) -> Json:
    body = json.loads(row["body"])
    return {"id": server.id(row["id"]), **body, "typeid": server.number(body["typeid"])}


@blueprint.get("/catalogue/streams/")
def streams() -> Response:
    keys.application()
    server = here()
    rows = server.database.read().execute("SELECT * FROM streams ORDER BY number").fetchall()
    shown = [_stream(server, row) for row in rows]
    shown += [
        {**shown[-1], "id": f"00000000-0000-4000-8000-{number:012X}", "label": f"Archive {number}"}
        for number in range(1, server.switches.whole("more_streams") + 1)
    ]
    return answer(paged(shown))


@blueprint.get("/catalogue/streams/<stream>/")
def stream(stream: str) -> Response:
    keys.application()
    server = here()
    return answer(_stream(server, _row(server, "streams", stream)))


@blueprint.get("/catalogue/streams/<stream>/control/")
def control(stream: str) -> Response:
    """The entitlement of a contact or an access code. Each call is on record, whatever it answers."""
    server, caller = here(), keys.application()
    sent = fields.sent()
    contact, code = fields.text(sent, "contactid"), fields.text(sent, "accesscode")
    row = _row(server, "streams", stream)
    body = json.loads(row["body"])
    if server.switches.take("cached_answers"):
        db = server.database.read()
        holder = entitlement.holder_of(db, contact, code)
        return answer(_in_form(server, entitlement.decide(server, db, row, body, holder)), cached=True)
    with server.database.write() as db:
        holder = entitlement.holder_of(db, contact, code)
        found = _forced(server, entitlement.decide(server, db, row, body, holder))
        if isinstance(found, int) and found > 0 and holder:
            entitlement.admit(server, db, row["id"], holder)
        db.execute(
            "INSERT INTO controls (stream, credential, answer, at, username) VALUES (?, ?, ?, ?, ?)",
            (row["id"], contact or code, json.dumps(found), server.now(), caller.username),
        )
    return answer(_in_form(server, found))


def _forced(server: Server, found: int) -> int | str | None:
    forced = server.switches.text("forced_control")
    match forced:
        case "none":
            return found
        case "null":
            return None
        case "words":
            return "granted"
        case _:
            return int(forced)


def _in_form(server: Server, found: int | str | None) -> object:
    """The answer in one of the shapes that a client has to bear."""
    forms: dict[str, object] = {
        "scalar": found, "text": None if found is None else str(found), "code": {"code": found}, "id": {"id": found},
        "status": {"status": {"id": found}},
    }  # fmt: skip
    return forms[server.switches.text("control_form")]


def _stream(server: Server, row: sqlite3.Row) -> Json:
    body = json.loads(row["body"])
    status = entitlement.status(server, row)
    hours = entitlement.hours(server, row, body)
    told = server.switches.text("times") == "told"
    return {
        "id": server.id(row["id"]), **body,
        "starttime": server.written(body["starttime"]) if told else None,
        "endtime": server.written(body["endtime"]) if told else None,
        "accessendtime": server.written(row["accessend"]) if told else None,
        "access_duration": server.number(hours) if isinstance(hours, int) else hours,
        "status": {"id": server.number(status), "label": STREAM_STATUS[status]},
    }  # fmt: skip


def _row(server: Server, table: str, wanted: str) -> sqlite3.Row:
    row = server.database.read().execute(f"SELECT * FROM {table} WHERE id = upper(?)", (wanted,)).fetchone()  # noqa: S608  our own names
    if row is None:
        raise Refusal(404, "There is nothing with this id.")
    assert isinstance(row, sqlite3.Row)
    return row


def paged(rows: list[Json]) -> list[Json]:
    limit, offset = fields.page(fields.sent())
    return rows[offset : offset + limit]
