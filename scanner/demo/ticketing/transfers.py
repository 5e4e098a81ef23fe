"""Transfers: tickets on their way from one account to another (contract 5.4 and section 8).

While a transfer is open its tickets are pending: nobody gets in with them. `PUT /transfers/{id}` with a `status` of
`Claimed`, `Cancelled` or `Rejected` closes it; the contract knows these states but no call that leads to them, so
the call is ours.
"""

import sqlite3

from flask import Blueprint, Response

from scanner.demo.ticketing import accounts, bodies, keys, lists, sections, times
from scanner.demo.ticketing.answers import Json, answer, invalid, no_resource, refuse, require, restricted
from scanner.demo.ticketing.doors import section_uri
from scanner.demo.ticketing.ids import new_id
from scanner.demo.ticketing.state import here

blueprint = Blueprint("transfers", __name__)

STAFF = {"administrator", "support"}
CLOSED = ("Claimed", "Cancelled", "Rejected")


@blueprint.post("/transfers")
def start() -> Response:
    """Takes the oldest issued tickets of the sender in each section named."""
    server = here()
    body = bodies.sent()
    require(body, "recipient", "tickets")
    wanted = body["tickets"]
    if not isinstance(wanted, dict):
        raise invalid(["tickets"])
    with server.database.write() as db:
        sender = _sender(db, body)
        recipient = str(accounts.named(db, body["recipient"])["number"])
        serials = [serial for uri, count in wanted.items() for serial in _take(db, sender, str(uri), count)]
        transfer = _open(db, sender, recipient, serials, server.now())
        made = _shown(db, _find(db, transfer))
    return answer(made, 201)


def _open(db: sqlite3.Connection, sender: str, recipient: str, serials: list[str], now: float) -> str:
    """Opens a transfer, makes its tickets pending, and returns its id."""
    transfer = new_id()
    db.execute(
        "INSERT INTO transfers (id, sender, recipient, status, started) VALUES (?, ?, ?, 'Pending', ?)",
        (transfer, sender, recipient, now),
    )
    db.executemany("INSERT INTO transfer_tickets VALUES (?, ?)", [(transfer, serial) for serial in serials])
    db.executemany(
        "UPDATE tickets SET status = 'pending', changed = ? WHERE serial = ?", [(now, serial) for serial in serials]
    )
    return transfer


@blueprint.get("/transfers")
def listed() -> Response:
    db = here().database.read()
    page = lists.asked()
    rows = db.execute("SELECT * FROM transfers ORDER BY rowid").fetchall()
    return lists.whole(page, [_shown(db, row) for row in rows if _is_party(row)])


@blueprint.get("/transfers/<transfer>")
def one(transfer: str) -> Response:
    db = here().database.read()
    row = _find(db, transfer)
    if not _is_party(row):
        raise restricted()
    return answer(_shown(db, row))


@blueprint.put("/transfers/<transfer>")
def close(transfer: str) -> Response:
    """Claimed or rejected by the recipient, cancelled by the sender, any of them by staff; 409 once it is closed."""
    server = here()
    body = bodies.sent()
    require(body, "status")
    status = bodies.text(body, "status").title()
    if status not in CLOSED:
        raise invalid(["status"])
    with server.database.write() as db:
        row = _find(db, transfer)
        closer = row["sender"] if status == "Cancelled" else row["recipient"]
        if keys.caller().role not in STAFF and keys.caller().account != closer:
            raise restricted()
        if row["status"] != "Pending":
            raise refuse(409, f"The transfer is already {row['status']}.")
        owner = row["recipient"] if status == "Claimed" else row["sender"]
        db.execute(
            "UPDATE tickets SET status = 'issued', owner = ?, changed = ? WHERE status = 'pending' AND serial IN "
            "(SELECT ticket FROM transfer_tickets WHERE transfer = ?)",
            (owner, server.now(), transfer),
        )
        db.execute("UPDATE transfers SET status = ? WHERE id = ?", (status, transfer))
        closed = _shown(db, _find(db, transfer))
    return answer(closed)


def _sender(db: sqlite3.Connection, body: Json) -> str:
    who = keys.caller()
    sender = str(accounts.named(db, body["sender"])["number"]) if body.get("sender") else str(who.account)
    if who.role not in STAFF and sender != who.account:
        raise restricted()
    return sender


def _take(db: sqlite3.Connection, sender: str, uri: str, count: object) -> list[str]:
    parts = uri.strip("/").split("/")
    if len(parts) != 4 or isinstance(count, bool) or not isinstance(count, int) or not 0 < count <= 100_000:
        raise invalid(["tickets"])
    section = sections.find(db, parts[1], parts[3])["id"]
    rows = db.execute(
        "SELECT serial FROM tickets WHERE owner = ? AND section = ? AND status = 'issued' ORDER BY number LIMIT ?",
        (sender, section, count),
    ).fetchall()
    if len(rows) < count:
        raise invalid(["tickets"])
    return [row["serial"] for row in rows]


def _is_party(row: sqlite3.Row) -> bool:
    who = keys.caller()
    return who.role in STAFF or who.account in (row["sender"], row["recipient"])


def _find(db: sqlite3.Connection, transfer: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM transfers WHERE id = ?", (transfer,)).fetchone()
    if row is None:
        raise no_resource()
    assert isinstance(row, sqlite3.Row)
    return row


def _shown(db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    counts = db.execute(
        "SELECT t.event, t.section, count(*) AS number FROM transfer_tickets m JOIN tickets t ON t.serial = m.ticket "
        "WHERE m.transfer = ? GROUP BY t.event, t.section",
        (row["id"],),
    )
    return {
        "self": f"/transfers/{row['id']}",
        "sender": f"/accounts/{row['sender']}",
        "recipient": f"/accounts/{row['recipient']}",
        "status": row["status"],
        "started": times.on_the_wire(row["started"], here().switches),
        "tickets": {section_uri(count["event"], count["section"]): count["number"] for count in counts.fetchall()},
    }
