"""Sections of an event (contract 5.3 and section 8). Their own `self` is relative here, and nowhere else."""

import math
import sqlite3

from flask import Blueprint, Response

from scanner.demo.ticketing import bodies, doors, keys, lists
from scanner.demo.ticketing.answers import Json, answer, done, invalid, no_resource, require
from scanner.demo.ticketing.ids import new_id
from scanner.demo.ticketing.state import here

blueprint = Blueprint("sections", __name__)

REQUIRED = ("name", "description", "basePrice", "salesStart", "salesEnd", "capacity")


@blueprint.post("/events/<event>/sections")
def make(event: str) -> Response:
    """Opens a section; the event's global token opens it from now on."""
    body = bodies.sent()
    with here().database.write() as db:
        _require_owner(db, event)
        require(body, *REQUIRED)
        section = insert(db, new_id(), event, body)
        made = shown(db, find(db, event, section))
    return answer(made, 201)


def insert(db: sqlite3.Connection, section: str, event: str, body: Json) -> str:
    db.execute(
        "INSERT INTO sections (id, event, name, description, price, sales_start, sales_end, active, capacity) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            section,
            event,
            bodies.text(body, "name"),
            bodies.text(body, "description"),
            _number(body, "basePrice"),
            bodies.text(body, "salesStart"),
            bodies.text(body, "salesEnd"),
            bool(body.get("active", True)),
            int(_number(body, "capacity")),
        ),
    )
    return section


@blueprint.get("/events/<event>/sections")
def listed(event: str) -> Response:
    db = here().database.read()
    _owner(db, event)
    page = lists.asked()
    return lists.whole(page, [shown(db, row) for row in doors.event_sections(db, event)])


@blueprint.get("/events/<event>/sections/<section>")
def one(event: str, section: str) -> Response:
    db = here().database.read()
    return answer(shown(db, find(db, event, section)))


@blueprint.put("/events/<event>/sections/<section>")
def change(event: str, section: str) -> Response:
    """Takes what POST takes, and the `price` object that GET shows."""
    body = bodies.sent()
    price = body.get("price")
    if isinstance(price, dict) and "basePrice" not in body:
        body["basePrice"] = price.get("base")
    with here().database.write() as db:
        row = find(db, event, section)
        _require_owner(db, event)
        new = {
            "name": row["name"],
            "description": row["description"],
            "basePrice": row["price"],
            "salesStart": row["sales_start"],
            "salesEnd": row["sales_end"],
            "active": row["active"],
            "capacity": row["capacity"],
            **{name: value for name, value in body.items() if value is not None},
        }
        db.execute(
            "UPDATE sections SET name = ?, description = ?, price = ?, sales_start = ?, sales_end = ?, active = ?, "
            "capacity = ? WHERE id = ?",
            (
                bodies.text(new, "name"),
                bodies.text(new, "description"),
                _number(new, "basePrice"),
                bodies.text(new, "salesStart"),
                bodies.text(new, "salesEnd"),
                bool(new["active"]),
                int(_number(new, "capacity")),
                section,
            ),
        )
        changed = shown(db, find(db, event, section))
    return answer(changed)


@blueprint.delete("/events/<event>/sections/<section>")
def remove(event: str, section: str) -> Response:
    """Allowed although tickets were issued and redeemed; they are listed and admitted no more."""
    with here().database.write() as db:
        find(db, event, section)
        _require_owner(db, event)
        db.execute("UPDATE sections SET removed = 1 WHERE id = ?", (section,))
    return done()


def find(db: sqlite3.Connection, event: str, section: str) -> sqlite3.Row:
    row = db.execute(
        "SELECT * FROM sections WHERE event = ? AND id = ? AND NOT removed", (event, bodies.last_part(section))
    ).fetchone()
    if row is None:
        raise no_resource()
    assert isinstance(row, sqlite3.Row)
    return row


def taken(db: sqlite3.Connection, section: str) -> tuple[int, int]:
    """How many tickets are sold, and how many are held for orders not yet paid."""
    sold = db.execute("SELECT count(*) FROM tickets WHERE section = ? AND status <> 'refunded'", (section,)).fetchone()[
        0
    ]
    reserved = db.execute(
        "SELECT coalesce(sum(i.quantity), 0) FROM order_items i JOIN orders o ON o.id = i.purchase "
        "WHERE i.section = ? AND o.status = 'Placed'",
        (section,),
    ).fetchone()[0]
    return int(sold), int(reserved)


def shown(db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    sold, reserved = taken(db, row["id"])
    price = int(row["price"]) if float(row["price"]).is_integer() else row["price"]
    return {
        "self": f"/sections/{row['id']}",
        "name": row["name"],
        "description": row["description"],
        "price": {"base": price, "current": price, "expires": row["sales_end"]},
        "salesStart": row["sales_start"],
        "salesEnd": row["sales_end"],
        "active": bool(row["active"]),
        "capacity": row["capacity"],
        "sold": sold,
        "remaining": row["capacity"] - sold - reserved,
        "reserved": reserved,
    }


def _owner(db: sqlite3.Connection, event: str) -> str:
    row = db.execute("SELECT host FROM events WHERE id = ?", (event,)).fetchone()
    if row is None:
        raise no_resource()
    return str(row["host"])


def _require_owner(db: sqlite3.Connection, event: str) -> None:
    keys.require_host_administrator(db, _owner(db, event))


def _number(body: Json, field: str) -> float:
    """Not negative, not huge, and not the `NaN` that JSON readers let through."""
    value = body.get(field)
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not math.isfinite(value)
        or not 0 <= value <= 10**9
    ):
        raise invalid([field])
    return float(value)
