"""Accounts (contract 5.8 and section 8)."""

import hashlib
import hmac
import json
import secrets
import sqlite3

from flask import Blueprint, Response, request

from scanner.demo.ticketing import bodies, documents, keys, lists, resources
from scanner.demo.ticketing.answers import NO_SUCH_ACCOUNT, Json, answer, conflict, invalid, refuse, require, restricted
from scanner.demo.ticketing.ids import new_account_number
from scanner.demo.ticketing.state import here

blueprint = Blueprint("accounts", __name__)

ROLES = ("customer", "support", "host", "administrator")
DETAILS = (
    "title", "dateOfBirth", "phone", "country", "firstAddressLine", "secondAddressLine", "city", "state",
)  # fmt: skip
TITLES = ("Mr", "Mrs", "Ms", "Mx")


@blueprint.post("/accounts")
def make() -> Response:
    """A customer, unless an administrator names another role (our own addition, for tests)."""
    body = bodies.sent()
    require(body, "username", "password")
    role = bodies.text(body, "role", "customer")
    if role not in ROLES:
        raise invalid(["role"])
    if role != "customer":
        keys.require_administrator()
    with here().database.write() as db:
        number = insert(db, {**body, "role": role})
        made = shown(find(db, number))
    return answer(made, 201)


def insert(db: sqlite3.Connection, body: Json, number: str | None = None) -> str:
    number = number or new_account_number()
    if body.get("title") not in (None, "", *TITLES):
        raise invalid(["title"])
    try:
        db.execute(
            "INSERT INTO accounts (number, username, email, password, role, first_name, last_name, details) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                bodies.text(body, "username"),
                bodies.text(body, "email"),
                hashed(bodies.text(body, "password")),
                body["role"],
                bodies.text(body, "firstName"),
                bodies.text(body, "lastName"),
                json.dumps({field: body.get(field) for field in DETAILS}),
            ),
        )
    except sqlite3.IntegrityError as error:
        raise conflict("user", "username") from error
    return number


@blueprint.get("/accounts")
def listed() -> Response:
    db = here().database.read()
    if keys.caller().role not in {"administrator", "support"}:
        raise restricted()
    page = lists.asked("number", "email", "username")
    where, values = "1", list[object]()
    for name in ("number", "email", "username"):
        if name in request.args:
            where += f" AND {name} = ?"
            values.append(request.args[name])
    total = db.execute(f"SELECT count(*) FROM accounts WHERE {where}", values).fetchone()[0]  # noqa: S608  column names only
    statement = f"SELECT * FROM accounts WHERE {where} ORDER BY rowid LIMIT ? OFFSET ?"  # noqa: S608  as above
    return lists.page_of(
        page, total, lambda page: [shown(row) for row in db.execute(statement, (*values, page.size, page.offset))]
    )


@blueprint.get("/accounts/<number>")
def one(number: str) -> Response:
    return answer(shown(_own(here().database.read(), number)))


@blueprint.put("/accounts/<number>")
def change(number: str) -> Response:
    body = bodies.sent()
    with here().database.write() as db:
        row = _own(db, number)
        details = {**json.loads(row["details"]), **{field: body[field] for field in DETAILS if field in body}}
        if details.get("title") not in (None, "", *TITLES):
            raise invalid(["title"])
        try:
            db.execute(
                "UPDATE accounts SET username = ?, email = ?, first_name = ?, last_name = ?, details = ? "
                "WHERE number = ?",
                (
                    bodies.text(body, "username") or row["username"],
                    bodies.text(body, "email", row["email"]),
                    bodies.text(body, "firstName", row["first_name"]),
                    bodies.text(body, "lastName", row["last_name"]),
                    json.dumps(details),
                    number,
                ),
            )
        except sqlite3.IntegrityError as error:
            raise conflict("user", "username") from error
        changed = shown(find(db, number))
    return answer(changed)


@blueprint.get("/accounts/<number>/hosts")
def hosts(number: str) -> Response:
    """The hosts that this account runs."""
    db = here().database.read()
    _own(db, number)
    page = lists.asked()
    run = [body for body in documents.every(db, "host") if number in body.get("administrators", [])]
    return lists.whole(page, [resources.shown("host", body) for body in run])


@blueprint.get("/accounts/<number>/preferences")
def preferences(number: str) -> Response:
    """Nobody here has any; an empty object is sent the gateway's way, as `[]` (contract section 1)."""
    _own(here().database.read(), number)
    return answer([])


def find(db: sqlite3.Connection, number: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM accounts WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise refuse(404, NO_SUCH_ACCOUNT)
    assert isinstance(row, sqlite3.Row)
    return row


def named(db: sqlite3.Connection, name: object) -> sqlite3.Row:
    """An account by number, URI, username or e-mail address."""
    plain = bodies.last_part(str(name))
    row = db.execute(
        "SELECT * FROM accounts WHERE number = ?1 OR username = ?1 OR email = ?1 ORDER BY rowid LIMIT 1", (plain,)
    ).fetchone()
    if row is None:
        raise refuse(404, NO_SUCH_ACCOUNT)
    assert isinstance(row, sqlite3.Row)
    return row


def shown(row: sqlite3.Row) -> Json:
    details = json.loads(row["details"])
    return {
        "self": f"/accounts/{row['number']}",
        "number": row["number"],
        "username": row["username"],
        "email": row["email"],
        "role": row["role"],
        "verified": False,
        "activated": True,
        "firstName": row["first_name"],
        "lastName": row["last_name"],
        **{field: details.get(field) for field in DETAILS},
        "preferences": f"/accounts/{row['number']}/preferences",
    }


def hashed(password: str) -> str | None:
    """Salted, and fast: these are throw-away accounts on a throw-away server."""
    if not password:
        return None
    salt = secrets.token_hex(8)
    return f"{salt}:{hashlib.sha256(f'{salt}{password}'.encode()).hexdigest()}"


def matches(password: str, kept: str | None) -> bool:
    salt, _, digest = (kept or "").partition(":")
    found = hashlib.sha256(f"{salt}{password}".encode()).hexdigest()
    return bool(digest) and hmac.compare_digest(found, digest)


def _own(db: sqlite3.Connection, number: str) -> sqlite3.Row:
    """An account that the caller may see: their own, or any for staff."""
    row = find(db, number)
    who = keys.caller()
    if who.role not in {"administrator", "support"} and who.account != number:
        raise restricted()
    return row
