"""Who calls (contract section 2): an application that signs, a device by its id, or both.

The signature covers the public key and the time of the call, and nothing else. It holds for a window around the
server's own clock.
"""

import hashlib
import hmac
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from scanner.demo.utick import fields
from scanner.demo.utick.answers import Json, Refusal
from scanner.demo.utick.state import here

SIGNED = ("publickey", "timestamp", "signature")


@dataclass(frozen=True)
class Caller:
    """`application` and `device` are ids; `label` is the device's name, `username` who is said to stand there."""

    application: str = ""
    device: str = ""
    label: str = ""
    username: str = ""


def application() -> Caller:
    """A caller with an application's signature; a device id alone does not do."""
    sent = fields.sent()
    found = _application(here().database.read(), sent)
    return Caller(found, username=fields.text(sent, "username"))


def device() -> Caller:
    """A caller that names its device. What it signs besides has to be right; whether it must sign is a switch."""
    server = here()
    db = server.database.read()
    sent = fields.sent()
    signed = any(sent.get(name) for name in SIGNED)
    if not signed and server.switches.text("device_only") == "refused":
        raise Refusal(401, "This call has to be signed.")
    application_id = _application(db, sent) if signed else ""
    row = db.execute("SELECT * FROM devices WHERE id = upper(?)", (fields.text(sent, "deviceid").strip(),)).fetchone()
    if row is None or (row["number"] == 1 and server.switches.text("device_state") == "revoked"):
        raise Refusal(401, "Unknown device.")
    return Caller(application_id, row["id"], row["label"], fields.text(sent, "username"))


def _application(db: sqlite3.Connection, sent: Json) -> str:
    """The application whose signature this is. Raises the refusal that names what is wrong with it."""
    public, stamp, signature = (fields.text(sent, name) for name in SIGNED)
    if not (public and stamp and signature):
        raise Refusal(401, "This call has to be signed.")
    row = db.execute("SELECT id, secret FROM applications WHERE public = ?", (public,)).fetchone()
    if row is None or here().switches.text("application_state") == "revoked":
        raise Refusal(401, "Unknown application.")
    _check_time(stamp)
    expected = hmac.digest(row["secret"].encode(), public.encode() + stamp.encode(), hashlib.sha256).hex()
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        raise Refusal(401, "The signature does not match.")
    return str(row["id"])


def _check_time(stamp: str) -> None:
    server = here()
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError as error:
        raise Refusal(401, "The timestamp has to be an ISO 8601 time with its offset.") from error
    if moment.tzinfo is None:
        raise Refusal(401, "The timestamp has to be an ISO 8601 time with its offset.")
    if abs(moment.timestamp() - server.now()) > server.switches.number("window"):
        raise Refusal(401, "The timestamp is too far from the server's time.")
