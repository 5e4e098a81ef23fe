"""Whether a stream lets in who presents a credential (contract section 6, control answer).

Nothing is used up. But the holder's time runs from the first access that is granted, so a control call has a
consequence, and every one is on record.
"""

import sqlite3

from scanner.demo.utick.answers import Json
from scanner.demo.utick.state import Server

DENIED, GRANTED, BOUGHT, PRODUCT, PACK = -1, 1, 10, 20, 30
CANCELLED = 20
HOUR = 3600.0


def decide(server: Server, db: sqlite3.Connection, stream: sqlite3.Row, body: Json, holder: str) -> int:
    """The answer for a contact, without any consequence. `body` is the stream as it is kept."""
    if status(server, stream) == CANCELLED or holder == "":
        return DENIED
    held = db.execute(
        "SELECT entitlement FROM products WHERE contact = ? AND state NOT IN ('pending', 'barred') AND entitlement > 0",
        (holder,),
    ).fetchall()
    reasons = [row["entitlement"] for row in held if _counts(row["entitlement"], body)]
    if not reasons or stream["number"] != 1 or _over(server, db, stream, holder):
        return DENIED
    return int(reasons[0])


def holder_of(db: sqlite3.Connection, contact: str, code: str) -> str:
    """The contact behind a credential; empty where there is none. A code that is not valid stands for nobody."""
    if contact:
        row = db.execute("SELECT id FROM contacts WHERE id = upper(?)", (contact.strip(),)).fetchone()
        return str(row["id"]) if row else ""
    row = db.execute(
        "SELECT contact FROM products WHERE code = ? AND state NOT IN ('pending', 'barred') AND entitlement > 0",
        (code,),
    ).fetchone()
    return str(row["contact"]) if row else ""


def admit(server: Server, db: sqlite3.Connection, stream: str, holder: str) -> None:
    """The holder's time begins, unless it has begun before."""
    db.execute("INSERT OR IGNORE INTO accesses VALUES (?, ?, ?)", (stream, holder, server.now()))


def status(server: Server, stream: sqlite3.Row) -> int:
    """The first stream's is a switch."""
    return server.switches.whole("stream_status") if stream["number"] == 1 else int(stream["status"])


def hours(server: Server, stream: sqlite3.Row, body: Json) -> int | str | None:
    """How long access lasts, as it is kept; the first stream's is a switch."""
    kept = body["access_duration"]
    assert kept is None or isinstance(kept, int | str)
    return server.switches.whole("access_hours") if stream["number"] == 1 else kept


def _counts(entitlement: int, body: Json) -> bool:
    needs = {PRODUCT: "freeaccess_seats", PACK: "freeaccess_packs"}.get(entitlement)
    return needs is None or bool(body[needs])


def _over(server: Server, db: sqlite3.Connection, stream: sqlite3.Row, holder: str) -> bool:
    """Whether the time of access has ended: for all, or for this holder."""
    if stream["accessend"] is not None and server.now() >= stream["accessend"]:
        return True
    row = db.execute("SELECT first FROM accesses WHERE stream = ? AND contact = ?", (stream["id"], holder)).fetchone()
    return row is not None and server.now() >= row["first"] + HOUR * server.switches.whole("access_hours")
