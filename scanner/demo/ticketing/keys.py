"""Who calls, and what they may do (contract section 2).

Three kinds of key: the integration key (an administrator's), a session's (as much as its account may), and an admission
token's, which opens three calls of one event and nothing else. Every call but two is checked before its handler runs;
the two that speak about a session answer for themselves.
"""

import re
import sqlite3
from dataclasses import dataclass

from flask import g, request

from scanner.demo.ticketing import doors
from scanner.demo.ticketing.answers import (
    NOT_HOST_ADMINISTRATOR,
    Refusal,
    no_resource,
    not_authenticated,
    refuse,
    restricted,
    upgrade,
)
from scanner.demo.ticketing.database import setting
from scanner.demo.ticketing.documents import administrators_of
from scanner.demo.ticketing.state import here

DOOR_CALLS = {"tickets.listed", "admissions.listed", "admissions.admit"}
EVENT_CALL = "events.one"
OWN_CHECK = {"sessions.active", "sessions.end"}


@dataclass(frozen=True)
class Caller:
    """`role` is the account's, or `token` for a key that came from `GET /tokens/{code}`."""

    role: str
    account: str | None = None
    token_event: str | None = None
    key: str = ""


def check_version() -> None:
    """412 unless the client names a version that is new enough (contract 3.2)."""
    sent = request.headers.get("X-Client-Version", "")
    if not re.fullmatch(r"\d+\.\d+\.\d+", sent) or _parts(sent) < _parts(here().switches.text("minimum_version")):
        raise upgrade()


def check_key() -> None:
    """401 without a key, 401 or 403 with a dead one, 403 for a door key that knocks elsewhere."""
    if request.endpoint in OWN_CHECK:
        return
    caller = g.caller = identify(sent_key())
    if caller.role == "token" and request.endpoint not in DOOR_CALLS and not _may_read_event(caller):
        raise restricted()


def sent_key() -> str:
    key = request.headers.get("X-API-Key", "").strip()
    if not key:
        raise not_authenticated()
    return key


def identify(key: str) -> Caller:
    server = here()
    db = server.database.read()
    token = doors.by_key(db, server.switches, key)
    if token:
        return Caller("token", token_event=token.event, key=key)
    if key == setting(db, "admin_key"):
        return Caller("administrator", setting(db, "admin_account"), key=key)
    row = db.execute(
        "SELECT a.number, a.role FROM sessions s JOIN accounts a ON a.number = s.account WHERE s.key = ? AND s.open",
        (key,),
    ).fetchone()
    if row is None:
        raise dead_key()
    return Caller(row["role"], row["number"], key=key)


def dead_key() -> Refusal:
    return not_authenticated() if here().switches.text("dead_key") == "401" else restricted()


def caller() -> Caller:
    found = g.caller
    assert isinstance(found, Caller)
    return found


def require_administrator() -> None:
    if caller().role != "administrator":
        raise restricted()


def require_host_administrator(db: sqlite3.Connection, host: str) -> None:
    """An administrator, or a host account that runs this host."""
    who = caller()
    if who.role == "administrator" or (who.role == "host" and who.account in administrators_of(db, host)):
        return
    raise refuse(403, NOT_HOST_ADMINISTRATOR)


def door(db: sqlite3.Connection, event: str) -> doors.Token:
    """The token behind the key, read afresh: called inside the transaction that admits, it sees an invalidation."""
    if caller().role != "token":
        raise restricted()
    token = doors.by_key(db, here().switches, caller().key)
    if token is None:
        raise dead_key()
    if token.event != event:
        raise restricted()
    if db.execute("SELECT 1 FROM events WHERE id = ?", (event,)).fetchone() is None:
        raise no_resource()
    return token


def _may_read_event(who: Caller) -> bool:
    allowed = here().switches.text("token_reads_event") == "yes" and request.endpoint == EVENT_CALL
    return allowed and bool(request.view_args) and (request.view_args or {}).get("event") == who.token_event


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
