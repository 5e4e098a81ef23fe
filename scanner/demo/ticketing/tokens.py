"""Admission tokens (contract 5.1 and 5.7): issued, re-scoped, invalidated, and exchanged for a key."""

import sqlite3

from flask import Blueprint, Response

from scanner.demo.ticketing import bodies, doors, keys, lists
from scanner.demo.ticketing.answers import (
    GLOBAL_TOKEN,
    UNKNOWN_CODE,
    Json,
    answer,
    done,
    invalid,
    missing,
    no_resource,
    refuse,
)
from scanner.demo.ticketing.doors import Token
from scanner.demo.ticketing.ids import new_code, new_id, new_key
from scanner.demo.ticketing.state import here
from scanner.demo.ticketing.switches import Switches
from scanner.demo.ticketing.tickets import sections_name

blueprint = Blueprint("tokens", __name__)


@blueprint.get("/tokens/<code>")
def exchange(code: str) -> Response:
    """The token's key; the same one each time. It dies with the token."""
    server = here()
    token = doors.by_code(server.database.read(), server.switches, code)
    if token is None:
        raise refuse(404, UNKNOWN_CODE)
    return answer(
        {
            "key": token.key,
            "event": f"/events/{token.event}",
            sections_name(server.switches): token.section_uris(),
        }
    )


@blueprint.get("/events/<event>/tokens")
def listed(event: str) -> Response:
    server = here()
    db = server.database.read()
    _require_owner(db, event)
    page = lists.asked("global")
    wanted = lists.truth("global")
    found = [token for token in doors.of_event(db, server.switches, event) if wanted in (None, token.is_global)]
    return lists.whole(page, [shown(token, server.switches) for token in found])


@blueprint.post("/events/<event>/tokens")
def issue(event: str) -> Response:
    server = here()
    body = bodies.sent()
    with server.database.write() as db:
        _require_owner(db, event)
        sections = _sections(db, event, body)
        token = insert(db, event, sections)
        made = _find(db, server.switches, event, token)
    return answer(shown(made, server.switches), 201)


def insert(db: sqlite3.Connection, event: str, sections: list[str]) -> str:
    token = new_id()
    db.execute(
        "INSERT INTO tokens (id, event, code, key, is_global) VALUES (?, ?, ?, ?, 0)",
        (token, event, new_code(), new_key()),
    )
    doors.replace_sections(db, token, sections)
    return token


@blueprint.get("/events/<event>/tokens/<token>")
def one(event: str, token: str) -> Response:
    server = here()
    db = server.database.read()
    _require_owner(db, event)
    return answer(shown(_find(db, server.switches, event, token), server.switches))


@blueprint.put("/events/<event>/tokens/<token>")
def change(event: str, token: str) -> Response:
    """Replaces the sections. A key handed out before stays and opens the new ones."""
    server = here()
    body = bodies.sent()
    with server.database.write() as db:
        _require_owner(db, event)
        _require_limited(_find(db, server.switches, event, token))
        doors.replace_sections(db, token, _sections(db, event, body))
        changed = _find(db, server.switches, event, token)
    return answer(shown(changed, server.switches))


@blueprint.delete("/events/<event>/tokens/<token>")
def invalidate(event: str, token: str) -> Response:
    """At once and for good: its code is unknown and its key is dead from the next call on."""
    server = here()
    with server.database.write() as db:
        _require_owner(db, event)
        _require_limited(_find(db, server.switches, event, token))
        db.execute("UPDATE tokens SET live = 0 WHERE id = ?", (token,))
    return done()


def shown(token: Token, switches: Switches) -> Json:
    return {
        "self": token.uri,
        "code": token.code,
        "global": token.is_global,
        sections_name(switches): token.section_uris(),
    }


def _find(db: sqlite3.Connection, switches: Switches, event: str, token: str) -> Token:
    for found in doors.of_event(db, switches, event):
        if found.id == token:
            return found
    raise no_resource()


def _require_limited(token: Token) -> None:
    if token.is_global:
        raise refuse(409, GLOBAL_TOKEN)


def _require_owner(db: sqlite3.Connection, event: str) -> None:
    row = db.execute("SELECT host FROM events WHERE id = ?", (event,)).fetchone()
    if row is None:
        raise no_resource()
    keys.require_host_administrator(db, row["host"])


def _sections(db: sqlite3.Connection, event: str, body: Json) -> list[str]:
    """Ids of the sections in the body, whose URIs must be absolute, or relative, and of this event."""
    field = "tiers" if "tiers" in body and "sections" not in body else "sections"
    if body.get(field) in (None, "", []):
        raise missing(["sections"])
    uris = bodies.texts(body, field)
    known = (f"/events/{event}/sections/", "/sections/")
    ids = [bodies.last_part(uri) for uri in uris]
    if not all(uri.startswith(known) for uri in uris) or not doors.still_there(db, event, ids):
        raise invalid([field])
    return ids
