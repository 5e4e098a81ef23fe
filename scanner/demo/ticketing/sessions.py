"""Log-ins (contract 5.8). A session's key may do what its account may, until the session is ended."""

import sqlite3

from flask import Blueprint, Response

from scanner.demo.ticketing import accounts, bodies, keys, times
from scanner.demo.ticketing.answers import (
    NO_SUCH_ACCOUNT,
    WRONG_PASSWORD,
    Json,
    answer,
    not_authenticated,
    refuse,
    require,
    restricted,
)
from scanner.demo.ticketing.ids import new_key
from scanner.demo.ticketing.state import here

blueprint = Blueprint("sessions", __name__)


@blueprint.post("/sessions")
def start() -> Response:
    """By username or e-mail address. Needs a key itself: the integration's."""
    server = here()
    body = bodies.sent()
    require(body, "identification", "password")
    name, password = bodies.text(body, "identification"), bodies.text(body, "password")
    with server.database.write() as db:
        account = db.execute(
            "SELECT * FROM accounts WHERE username = ?1 OR email = ?1 ORDER BY rowid LIMIT 1", (name,)
        ).fetchone()
        if account is None:
            raise refuse(404, NO_SUCH_ACCOUNT)
        if not accounts.matches(password, account["password"]):
            raise refuse(401, WRONG_PASSWORD)
        key = new_key()
        db.execute(
            "INSERT INTO sessions (key, account, open, started) VALUES (?, ?, 1, ?)",
            (key, account["number"], server.now()),
        )
        made = _shown(db, _find(db, key))
    return answer(made, 201)


@blueprint.get("/sessions/active")
def active() -> Response:
    """401 for anything that is not an open session, whatever the switch `dead_key` says (contract 5.8)."""
    db = here().database.read()
    row = _find(db, keys.sent_key())
    if row is None or not row["open"]:
        raise not_authenticated()
    return answer(_shown(db, row))


@blueprint.delete("/sessions/active")
def end() -> Response:
    with here().database.write() as db:
        row = _find(db, keys.sent_key())
        if row is None:
            raise not_authenticated()
        if not row["open"]:
            raise restricted()
        db.execute("UPDATE sessions SET open = 0 WHERE id = ?", (row["id"],))
    return answer({"message": "The session has been ended."})


def _find(db: sqlite3.Connection, key: str) -> sqlite3.Row | None:
    row = db.execute("SELECT * FROM sessions WHERE key = ?", (key,)).fetchone()
    assert row is None or isinstance(row, sqlite3.Row)
    return row


def _shown(db: sqlite3.Connection, row: sqlite3.Row | None) -> Json:
    assert row is not None
    return {
        "self": f"/sessions/{row['id']}",
        "id": row["id"],
        "open": bool(row["open"]),
        "started": times.session_started(row["started"]),
        "key": row["key"],
        "account": accounts.shown(accounts.find(db, row["account"])),
    }
