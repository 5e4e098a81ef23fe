"""Hosts, categories, regions and venues as they are kept: named JSON bodies, unique by name within their kind."""

import json
import sqlite3

from scanner.demo.ticketing.answers import Json, conflict
from scanner.demo.ticketing.ids import new_id


def find(db: sqlite3.Connection, kind: str, document: str) -> Json | None:
    """The body with its `id`; None if there is none."""
    row = db.execute("SELECT id, body FROM resources WHERE kind = ? AND id = ?", (kind, document)).fetchone()
    return _body(row) if row else None


def every(db: sqlite3.Connection, kind: str) -> list[Json]:
    """Oldest first."""
    rows = db.execute("SELECT id, body FROM resources WHERE kind = ? ORDER BY number", (kind,))
    return [_body(row) for row in rows]


def insert(db: sqlite3.Connection, kind: str, body: Json, document: str | None = None) -> str:
    """Keeps a new one and returns its id. Raises the 409 for a name already taken."""
    document = document or new_id()
    try:
        db.execute(
            "INSERT INTO resources (id, kind, name, body) VALUES (?, ?, ?, ?)",
            (document, kind, body["name"], json.dumps(body)),
        )
    except sqlite3.IntegrityError as error:
        raise conflict(kind, "name") from error
    return document


def replace(db: sqlite3.Connection, kind: str, document: str, body: Json) -> None:
    try:
        db.execute(
            "UPDATE resources SET name = ?, body = ? WHERE kind = ? AND id = ?",
            (body["name"], json.dumps(body), kind, document),
        )
    except sqlite3.IntegrityError as error:
        raise conflict(kind, "name") from error


def delete(db: sqlite3.Connection, kind: str, document: str) -> None:
    db.execute("DELETE FROM resources WHERE kind = ? AND id = ?", (kind, document))


def administrators_of(db: sqlite3.Connection, host: str) -> list[str]:
    """Numbers of the accounts that run a host."""
    found = find(db, "host", host)
    return list(found.get("administrators", [])) if found else []


def _body(row: sqlite3.Row) -> Json:
    body = json.loads(row["body"])
    assert isinstance(body, dict)
    return {**body, "id": row["id"]}
