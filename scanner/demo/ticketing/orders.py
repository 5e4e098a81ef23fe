"""Orders (contract section 8): what costs nothing is fulfilled at once and becomes tickets.

An order that costs something stays `Placed` and holds its places until `PUT /orders/{number}` with a `status` says
what became of it; that call is our own, the contract has no word on payment.
"""

import sqlite3
from dataclasses import dataclass

from flask import Blueprint, Response

from scanner.demo.ticketing import accounts, bodies, keys, lists, sections, times
from scanner.demo.ticketing.answers import (
    ORDER_REFUSED,
    Json,
    answer,
    bad_payload,
    invalid,
    no_resource,
    refuse,
    require,
    restricted,
)
from scanner.demo.ticketing.ids import CHANCE, new_id, new_order_number, serial_stem
from scanner.demo.ticketing.state import here

blueprint = Blueprint("orders", __name__)

NEXT = {"Placed": ("Fulfilled", "Cancelled"), "Fulfilled": ("Refunded",)}


@dataclass(frozen=True)
class Item:
    event: str
    section: str
    quantity: int
    price: float


@blueprint.post("/orders")
def place() -> Response:
    server = here()
    body = bodies.sent()
    require(body, "items")
    with server.database.write() as db:
        customer = _customer(db, body)
        items = _items(db, body["items"])
        order, number, total = new_id(), new_order_number(), sum(item.price * item.quantity for item in items)
        db.execute(
            "INSERT INTO orders (id, number, customer, status, placed, total) VALUES (?, ?, ?, 'Placed', ?, ?)",
            (order, number, customer, server.now(), total),
        )
        db.executemany(
            "INSERT INTO order_items (purchase, section, quantity, price) VALUES (?, ?, ?, ?)",
            [(order, item.section, item.quantity, item.price) for item in items],
        )
        if total == 0:
            _fulfil(db, order, customer, server.now())
        made = _shown(db, _find(db, order))
    return answer(made, 201)


@blueprint.get("/orders")
def listed() -> Response:
    db = here().database.read()
    page = lists.asked()
    who = keys.caller()
    rows = db.execute("SELECT * FROM orders ORDER BY rowid").fetchall()
    mine = [row for row in rows if who.role in {"administrator", "support"} or row["customer"] == who.account]
    return lists.whole(page, [_shown(db, row) for row in mine])


@blueprint.get("/orders/<order>")
def one(order: str) -> Response:
    """By id or by number; one's own, or any for staff."""
    db = here().database.read()
    row = _find(db, order)
    who = keys.caller()
    if who.role not in {"administrator", "support"} and who.account != row["customer"]:
        raise restricted()
    return answer(_shown(db, row))


@blueprint.put("/orders/<order>")
def settle(order: str) -> Response:
    """`Placed` becomes `Fulfilled` or `Cancelled`, `Fulfilled` becomes `Refunded`; refunded tickets are gone."""
    server = here()
    keys.require_administrator()
    body = bodies.sent()
    require(body, "status")
    with server.database.write() as db:
        row = _find(db, order)
        status = bodies.text(body, "status").title()
        if status not in NEXT.get(row["status"], ()):
            raise refuse(409, f"An order that is {row['status']} cannot become {status}.")
        if status == "Fulfilled":
            _fulfil(db, row["id"], row["customer"], server.now())
        if status == "Refunded":
            db.execute(
                "UPDATE tickets SET status = 'refunded', changed = ? WHERE purchase = ? AND status = 'issued'",
                (server.now(), row["id"]),
            )
        db.execute("UPDATE orders SET status = ? WHERE id = ?", (status, row["id"]))
        changed = _shown(db, _find(db, row["id"]))
    return answer(changed)


def _customer(db: sqlite3.Connection, body: Json) -> str:
    who = keys.caller()
    if not body.get("customer"):
        return str(who.account)
    customer = str(accounts.named(db, body["customer"])["number"])
    if who.role == "customer" and customer != who.account:
        raise restricted()
    return customer


def _items(db: sqlite3.Connection, items: object) -> list[Item]:
    if not isinstance(items, dict):
        raise invalid(["items"])
    return [_item(db, str(uri), quantity) for uri, quantity in items.items()]


def _item(db: sqlite3.Connection, uri: str, quantity: object) -> Item:
    parts = uri.strip("/").split("/")
    if len(parts) != 4 or parts[0] != "events" or parts[2] != "sections":
        raise invalid(["items"])
    if isinstance(quantity, bool) or not isinstance(quantity, int) or not 0 < quantity <= 100_000:
        raise bad_payload()
    row = sections.find(db, parts[1], parts[3])
    sold, reserved = sections.taken(db, row["id"])
    if not row["active"] or sold + reserved + quantity > row["capacity"]:
        raise refuse(400, ORDER_REFUSED)
    return Item(parts[1], row["id"], quantity, float(row["price"]))


def _fulfil(db: sqlite3.Connection, order: str, customer: str, now: float) -> None:
    items = db.execute(
        "SELECT i.section, i.quantity, s.event, s.name, e.title FROM order_items i "
        "JOIN sections s ON s.id = i.section JOIN events e ON e.id = s.event WHERE i.purchase = ?",
        (order,),
    ).fetchall()
    for item in items:
        for _ in range(item["quantity"]):
            _issue(db, item, order, customer, now)
    db.execute("UPDATE orders SET status = 'Fulfilled' WHERE id = ?", (order,))


def _issue(db: sqlite3.Connection, item: sqlite3.Row, order: str, customer: str, now: float) -> None:
    """One ticket, under a serial not used before."""
    stem = serial_stem(item["title"], item["name"])
    issued = 0
    while not issued:
        issued = db.execute(
            "INSERT OR IGNORE INTO tickets (serial, event, section, owner, status, issued, changed, purchase) "
            "VALUES (?, ?, ?, ?, 'issued', ?, ?, ?)",
            (f"{stem}{CHANCE.randrange(10**8):08d}", item["event"], item["section"], customer, now, now, order),
        ).rowcount


def _find(db: sqlite3.Connection, order: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM orders WHERE id = ?1 OR number = ?1", (order,)).fetchone()
    if row is None:
        raise no_resource()
    assert isinstance(row, sqlite3.Row)
    return row


def _shown(db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    items = db.execute(
        "SELECT i.quantity, i.price, s.name, s.description FROM order_items i JOIN sections s ON s.id = i.section "
        "WHERE i.purchase = ?",
        (row["id"],),
    )
    return {
        "self": f"/orders/{row['id']}",
        "number": row["number"],
        "status": row["status"],
        "placed": times.on_the_wire(row["placed"], here().switches),
        "subtotal": row["total"],
        "fees": 0,
        "total": row["total"],
        "items": [
            {
                "number": place,
                "name": item["name"],
                "description": item["description"],
                "price": item["price"],
                "quantity": item["quantity"],
            }
            for place, item in enumerate(items.fetchall(), 1)
        ],
        "customer": f"/accounts/{row['customer']}",
    }
