"""Events (contract 5.2 and section 8): made, shown, listed, submitted and approved."""

import base64
import binascii
import json
import sqlite3
from typing import Any

from flask import Blueprint, Response, request

from scanner.demo.ticketing import bodies, documents, doors, keys, lists, resources, times
from scanner.demo.ticketing.answers import (
    NO_SUCH_HOST,
    Json,
    answer,
    bad_parameters,
    bad_payload,
    conflict,
    done,
    no_resource,
    refuse,
    require,
    restricted,
)
from scanner.demo.ticketing.ids import new_code, new_id, new_key
from scanner.demo.ticketing.sections import shown as shown_section
from scanner.demo.ticketing.state import here

blueprint = Blueprint("events", __name__)

REQUIRED = ("type", "title", "description", "subcategory", "public")
BODY = ("description", "type", "public", "subcategory", "start", "end", "disclaimer", "tags")
FILTERS = ("region", "host", "title", "status", "active", "public", "section", "sort", "order")
SORTS = {"alphabetical": "title", "published": "published", "popularity": "number", "start": "start"}


@blueprint.get("/events/<event>")
def one(event: str) -> Response:
    """An unlisted event is shown to whoever runs it, and to no other session."""
    db = here().database.read()
    row = find(db, event)
    unlisted = not json.loads(row["body"]).get("public")
    if unlisted and keys.caller().role in {"customer", "support"}:
        raise restricted()
    return answer(shown(db, row))


@blueprint.get("/events")
def listed() -> Response:
    return _listing(FILTERS)


@blueprint.get("/published-events")
def published() -> Response:
    return _listing(("region", "title", "sort", "order"), only="Scheduled")


@blueprint.get("/hosts/<host>/events")
def of_host(host: str) -> Response:
    return _listing(FILTERS, host=host)


@blueprint.post("/events")
def make() -> Response:
    """A draft without sections, and its global token."""
    body = bodies.sent()
    with here().database.write() as db:
        require(body, *REQUIRED)
        host = documents.find(db, "host", bodies.last_part(bodies.text(body, "host")))
        if host is None:
            raise refuse(404, NO_SUCH_HOST)
        keys.require_host_administrator(db, host["id"])
        event = insert(db, new_id(), host["id"], body)
        made = shown(db, find(db, event))
    return answer(made, 201)


def insert(db: sqlite3.Connection, event: str, host: str, body: Json) -> str:
    """Keeps an event and makes its global token. Raises for a taken title or a category or venue that is not there."""
    kept = {field: body.get(field) for field in BODY}
    try:
        db.execute(
            "INSERT INTO events (id, host, category, venue, title, status, body) VALUES (?, ?, ?, ?, ?, 'Draft', ?)",
            (
                event,
                host,
                _linked(db, "category", body),
                _linked(db, "venue", body),
                bodies.text(body, "title"),
                json.dumps(kept),
            ),
        )
    except sqlite3.IntegrityError as error:
        raise conflict("event", "title") from error
    db.execute(
        "INSERT INTO tokens (id, event, code, key, is_global) VALUES (?, ?, ?, ?, 1)",
        (new_id(), event, new_code(), new_key()),
    )
    return event


@blueprint.put("/events/<event>")
def change(event: str) -> Response:
    """Fields not sent stay. `status` may be set too, so that a test can cancel an event."""
    body = bodies.sent()
    with here().database.write() as db:
        row = find(db, event)
        keys.require_host_administrator(db, row["host"])
        old = {**json.loads(row["body"]), "title": row["title"], "category": row["category"], "venue": row["venue"]}
        new = {**old, **body}
        require(new, *REQUIRED)
        try:
            db.execute(
                "UPDATE events SET category = ?, venue = ?, title = ?, status = ?, body = ? WHERE id = ?",
                (
                    _linked(db, "category", new),
                    _linked(db, "venue", new),
                    bodies.text(new, "title"),
                    bodies.text(body, "status") or row["status"],
                    json.dumps({field: new.get(field) for field in BODY}),
                    event,
                ),
            )
        except sqlite3.IntegrityError as error:
            raise conflict("event", "title") from error
        changed = shown(db, find(db, event))
    return answer(changed)


@blueprint.delete("/events/<event>")
def remove(event: str) -> Response:
    with here().database.write() as db:
        row = find(db, event)
        keys.require_host_administrator(db, row["host"])
        if doors.event_sections(db, event):
            raise refuse(409, "An event cannot be deleted if it still has sections")
        db.execute("DELETE FROM events WHERE id = ?", (event,))
    return done()


@blueprint.post("/events/<event>/submissions")
def submit(event: str) -> Response:
    with here().database.write() as db:
        row = find(db, event)
        keys.require_host_administrator(db, row["host"])
        if row["status"] != "Draft":
            raise refuse(409, "The event has already been submitted or cancelled.")
        db.execute("UPDATE events SET status = 'Under Review' WHERE id = ?", (event,))
    uri = f"/events/{event}"
    made = {"self": f"/submissions/{base64.b64encode(uri.encode()).decode()}", "event": uri, "status": "Under Review"}
    return answer(made, 201)


@blueprint.delete("/submissions/<path:encoded>")
def judge(encoded: str) -> Response:
    """`?approved=true` schedules and publishes the event; anything else makes it a draft again."""
    keys.require_administrator()
    try:
        event = bodies.last_part(base64.b64decode(encoded, validate=True).decode())
    except (binascii.Error, UnicodeDecodeError) as error:
        raise no_resource() from error
    server = here()
    with server.database.write() as db:
        if find(db, event)["status"] != "Under Review":
            raise no_resource()
        status, when = ("Scheduled", server.now()) if lists.truth("approved") else ("Draft", None)
        db.execute("UPDATE events SET status = ?, published = ? WHERE id = ?", (status, when, event))
    return done()


def find(db: sqlite3.Connection, event: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM events WHERE id = ?", (event,)).fetchone()
    if row is None:
        raise no_resource()
    assert isinstance(row, sqlite3.Row)
    return row


def shown(db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    body = json.loads(row["body"])
    host = resources.shown("host", documents.find(db, "host", row["host"]) or {"id": row["host"]})
    return {
        "self": f"/events/{row['id']}",
        "published": times.to_the_minute(row["published"]) if row["published"] is not None else None,
        "title": row["title"],
        "description": body["description"],
        "status": row["status"],
        "type": body["type"],
        "public": body["public"],
        "category": resources.shown(
            "category", documents.find(db, "category", row["category"]) or {"id": row["category"]}
        ),
        "subcategory": body["subcategory"],
        **{field: body[field] for field in ("start", "end") if body.get(field) is not None},
        "venue": resources.shown("venue", documents.find(db, "venue", row["venue"]) or {"id": row["venue"]}),
        "host": {field: host[field] for field in ("self", "name", "contact", "email")},
        "disclaimer": body.get("disclaimer") or "",
        "tags": body.get("tags") or [],
        "popularity": 0,
        "banner": f"{request.host_url}media/banner/{row['id']}",
        "thumbnail": f"{request.host_url}media/thumbnail/{row['id']}",
        "sections": [shown_section(db, section) for section in doors.event_sections(db, row["id"])],
    }


def _linked(db: sqlite3.Connection, kind: str, body: Json) -> str:
    document = bodies.last_part(bodies.text(body, kind))
    if documents.find(db, kind, document) is None:
        raise bad_payload()
    return document


def _listing(names: tuple[str, ...], *, only: str | None = None, host: str | None = None) -> Response:
    db = here().database.read()
    page = lists.asked(*names)
    rows = db.execute("SELECT * FROM events ORDER BY number").fetchall()
    if only:
        rows = [row for row in rows if row["status"] == only and json.loads(row["body"])["public"]]
    if host:
        rows = [row for row in rows if row["host"] == host]
    return lists.whole(page, [shown(db, row) for row in _sorted([row for row in rows if _passes(db, row)])])


def _passes(db: sqlite3.Connection, row: sqlite3.Row) -> bool:
    body = json.loads(row["body"])
    venue = documents.find(db, "venue", row["venue"]) or {}
    sections = doors.event_sections(db, row["id"])
    given = request.args
    active, public = lists.truth("active"), lists.truth("public")
    return (
        given.get("title", "").lower() in row["title"].lower()
        and given.get("status", row["status"]).lower() == row["status"].lower()
        and bodies.last_part(given.get("host", row["host"])) == row["host"]
        and bodies.last_part(given.get("region", str(venue.get("region")))) == str(venue.get("region"))
        and (public is None or public == bool(body["public"]))
        and (active is None or active == (row["status"] == "Scheduled"))
        and ("section" not in given or any(given["section"] in (one["id"], one["name"]) for one in sections))
    )


def _sorted(rows: list[sqlite3.Row]) -> list[sqlite3.Row]:
    sort, order = request.args.get("sort"), request.args.get("order", "asc")
    if order not in {"asc", "desc"} or (sort is not None and sort not in SORTS):
        raise bad_parameters()
    if sort is None:
        return rows
    return sorted(rows, key=lambda row: _sort_key(row, SORTS[sort]), reverse=order == "desc")


def _sort_key(row: sqlite3.Row, field: str) -> tuple[bool, Any]:
    """Those without a value come first, whatever type the others have."""
    value = json.loads(row["body"]).get("start") if field == "start" else row[field]
    return (value is not None, value.lower() if isinstance(value, str) else value or 0)
