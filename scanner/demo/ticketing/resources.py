"""Hosts, categories, regions and venues (contract section 8): four kinds of thing, one way to handle them."""

import sqlite3
from dataclasses import dataclass

from flask import Blueprint, Response, request

from scanner.demo.ticketing import bodies, documents, keys, lists
from scanner.demo.ticketing.answers import NO_SUCH_HOST, Json, answer, bad_payload, done, no_resource, refuse, require
from scanner.demo.ticketing.state import here

blueprint = Blueprint("resources", __name__)


@dataclass(frozen=True)
class Kind:
    """`used` finds what keeps one from being deleted, and `used_text` says so."""

    name: str
    path: str
    required: tuple[str, ...]
    fields: tuple[str, ...]
    used: str
    used_text: str
    filters: tuple[str, ...] = ()


KINDS = (
    Kind(
        "host",
        "hosts",
        ("name", "contact", "email"),
        ("name", "contact", "email", "description", "phone", "website", "country", "firstAddressLine",
         "secondAddressLine", "city", "state", "businessNo"),
        "SELECT 1 FROM events WHERE host = ?",
        "A host cannot be deleted if it has events attached",
    ),
    Kind(
        "category",
        "categories",
        ("name", "subcategories"),
        ("name", "subcategories"),
        "SELECT 1 FROM events WHERE category = ?",
        "You cannot delete in-use event categories.",
    ),
    Kind(
        "region",
        "regions",
        ("name", "country"),
        ("name", "country", "district", "city"),
        "SELECT 1 FROM resources WHERE kind = 'venue' AND json_extract(body, '$.region') = ?",
        "A region cannot be deleted if it has venues attached",
        ("active",),
    ),
    Kind(
        "venue",
        "venues",
        ("name", "address", "longitude", "latitude"),
        ("name", "region", "longitude", "latitude", "address"),
        "SELECT 1 FROM events WHERE venue = ?",
        "A venue cannot be deleted if it is staging an event",
        ("region", "name"),
    ),
)  # fmt: skip


def shown(kind: str, body: Json) -> Json:
    """One of them as the wire shows it."""
    described = next(one for one in KINDS if one.name == kind)
    entry: Json = {"self": f"/{described.path}/{body['id']}"}
    entry.update({field: body.get(field) for field in described.fields})
    if kind == "region":
        icon = str(body["country"]).lower().replace(" ", "_")
        entry["icon"] = f"{request.host_url}media/{icon}.png"
    if kind == "venue":
        entry["region"] = f"/regions/{body['region']}" if body.get("region") else None
        entry["map"] = f"{request.host_url}media/map/{body['id']}.png"
    return entry


def _listed(kind: Kind) -> Response:
    db = here().database.read()
    page = lists.asked(*kind.filters)
    found = [body for body in documents.every(db, kind.name) if _passes(db, kind, body)]
    return lists.whole(page, [shown(kind.name, body) for body in found])


def _passes(db: sqlite3.Connection, kind: Kind, body: Json) -> bool:
    """`region` and `name` of venues, `active` of regions: one that has an event scheduled."""
    name, region = request.args.get("name"), request.args.get("region")
    if name is not None and name.lower() not in str(body["name"]).lower():
        return False
    if region is not None and bodies.last_part(region) != body.get("region"):
        return False
    active = lists.truth("active")
    return active is None or active == _has_events(db, kind, body["id"])


def _has_events(db: sqlite3.Connection, kind: Kind, region: str) -> bool:
    venues = [body["id"] for body in documents.every(db, "venue") if body.get("region") == region]
    rows = db.execute("SELECT venue FROM events WHERE status = 'Scheduled'").fetchall()
    return kind.name == "region" and any(row["venue"] in venues for row in rows)


def _one(kind: Kind, document: str) -> Response:
    return answer(shown(kind.name, _find(here().database.read(), kind, document)))


def _make(kind: Kind) -> Response:
    body = bodies.sent()
    if kind.name != "host" or keys.caller().role != "host":
        keys.require_administrator()
    require(body, *kind.required)
    with here().database.write() as db:
        kept = _kept(db, kind, body)
        if kind.name == "host":
            kept["administrators"] = [keys.caller().account]
        document = documents.insert(db, kind.name, kept)
    return answer(shown(kind.name, {**kept, "id": document}), 201)


def _change(kind: Kind, document: str) -> Response:
    body = bodies.sent()
    with here().database.write() as db:
        old = _find(db, kind, document)
        _require_owner(db, kind, document)
        kept = {**old, **_kept(db, kind, {**old, **body})}
        require(kept, *kind.required)
        documents.replace(db, kind.name, document, kept)
    return answer(shown(kind.name, kept))


def _remove(kind: Kind, document: str) -> Response:
    with here().database.write() as db:
        _find(db, kind, document)
        _require_owner(db, kind, document)
        if db.execute(kind.used, (document,)).fetchone():
            raise refuse(409, kind.used_text)
        documents.delete(db, kind.name, document)
    return done()


def _find(db: sqlite3.Connection, kind: Kind, document: str) -> Json:
    found = documents.find(db, kind.name, document)
    if found is None:
        raise refuse(404, NO_SUCH_HOST) if kind.name == "host" else no_resource()
    return found


def _require_owner(db: sqlite3.Connection, kind: Kind, document: str) -> None:
    if kind.name == "host":
        keys.require_host_administrator(db, document)
    else:
        keys.require_administrator()


def _kept(db: sqlite3.Connection, kind: Kind, body: Json) -> Json:
    """The fields of this kind, with a venue's region as a bare id that exists."""
    kept = {field: body.get(field) for field in kind.fields}
    if not isinstance(kept["name"], str) or not kept["name"].strip():
        raise bad_payload()
    if kind.name == "venue" and kept["region"]:
        kept["region"] = bodies.last_part(str(kept["region"]))
        if documents.find(db, "region", kept["region"]) is None:
            raise no_resource()
    return kept


def _routes(kind: Kind) -> None:
    one = f"/{kind.path}/<document>"
    views = (
        ("GET", f"/{kind.path}", "listed", lambda: _listed(kind)),
        ("POST", f"/{kind.path}", "make", lambda: _make(kind)),
        ("GET", one, "one", lambda document: _one(kind, document)),
        ("PUT", one, "change", lambda document: _change(kind, document)),
        ("DELETE", one, "remove", lambda document: _remove(kind, document)),
    )
    for method, path, deed, view in views:
        blueprint.add_url_rule(path, f"{kind.name}_{deed}", view, methods=[method])


for each in KINDS:
    _routes(each)
