"""Stocks and contacts (contract sections 7 and 9), as far as a door may look them up. Nothing here can be written."""

import sqlite3

from flask import Blueprint, Response

from scanner.demo.utick import fields, keys
from scanner.demo.utick.answers import Json, Refusal, answer
from scanner.demo.utick.catalogue import paged
from scanner.demo.utick.state import Server, here

blueprint = Blueprint("agenda", __name__)

FOUND = """
SELECT * FROM contacts
WHERE (:productcode = '' OR id IN (SELECT contact FROM products WHERE code = :productcode))
    AND (:lastname = '' OR lastname = :lastname COLLATE NOCASE) AND (:email = '' OR email = :email COLLATE NOCASE)
ORDER BY number"""


@blueprint.get("/contacts/")
def contacts() -> Response:
    """Contacts, found by what is printed on a ticket, by name or by mail."""
    keys.application()
    server = here()
    sent = fields.sent()
    asked = {name: fields.text(sent, name) for name in ("productcode", "lastname", "email")}
    rows = server.database.read().execute(FOUND, asked)
    return answer(paged([_contact(server, row) for row in rows.fetchall()]))


@blueprint.get("/contacts/<contact>/")
def contact(contact: str) -> Response:
    keys.application()
    server = here()
    row = server.database.read().execute("SELECT * FROM contacts WHERE id = upper(?)", (contact,)).fetchone()
    if row is None:
        raise Refusal(404, "There is nothing with this id.")
    return answer(_contact(server, row))


def _contact(server: Server, row: sqlite3.Row) -> Json:
    name = f"{row['firstname']} {row['lastname']}"
    return {
        "id": server.id(row["id"]), "label": name, "firstname": row["firstname"], "lastname": row["lastname"],
        "email": row["email"], "mobilephone": None, "postalcode": None, "city": None, "country": None,
        "birthdate": None, "language": "en",
    }  # fmt: skip


@blueprint.get("/shop/products/stocks/")
def stocks() -> Response:
    """How many places each section of an event has, and how many are left."""
    keys.application()
    server = here()
    event = fields.text(fields.sent(), "eventid").upper()
    rows = server.database.read().execute(
        "SELECT section, count(*) AS sold FROM products WHERE event = ? GROUP BY section ORDER BY min(number)", (event,)
    )
    return answer(paged([_stock(server, event, row) for row in rows.fetchall()]))


def _stock(server: Server, event: str, row: sqlite3.Row) -> Json:
    """Half as many again as were sold, at least a hundred."""
    total = max(100, row["sold"] * 3 // 2)
    return {
        "id": None, "label": row["section"], "typeid": 1, "producttypeid": 1, "eventid": server.id(event),
        "streamid": None, "packid": None, "capacity_total": server.number(total),
        "capacity_free": server.number(total - row["sold"]), "haspromocodes": False, "notes": "", "categories": [],
    }  # fmt: skip
