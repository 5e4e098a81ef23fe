"""Sets the stage: the sample evening as Utick would hold it, or the evening of last time.

A data folder that holds a server's file is taken as it is, whatever seed and number are asked for.
"""

import json
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from random import Random

from scanner.demo import database
from scanner.demo import sample as samples
from scanner.demo.sample import Sample
from scanner.demo.utick import houses, ids
from scanner.demo.utick.answers import Json
from scanner.demo.utick.schema import SCHEMA
from scanner.demo.utick.state import Server
from scanner.demo.utick.switches import Switches

FILE = "utick-demo.db"
MOST_TOLD = 400
"""Codes of each kind that `describe` names: enough for an evening, whatever was sold."""

ENTITLEMENTS = (20, 10, 30, 1)
"""Why the stream lets in a holder of each section: a seat, the stream itself, a pack, no reason given."""

ODD = ("price", "section", "order", "barred", "used")
"""States that a few tickets are in, one of each; the rest is `ok`, or `pending` where it is being transferred."""


CODES = {
    "good": ("ok",), "unpaid": ("pending",), "ask": ("price", "section", "order"), "denied": ("barred",),
    "used": ("used",),
}  # fmt: skip


def open_server(folder: Path, *, tickets: int, seed: int, switches: Mapping[str, object]) -> Server:
    """The server over this folder. Raises SwitchError or BadFolder."""
    thrown = Switches(switches)

    def set_stage(db: sqlite3.Connection) -> None:
        _set_stage(db, samples.make(seed, tickets), Random(f"utick {seed}"), time.time())  # noqa: S311  repeatable

    return Server(database.kept_in(folder / FILE, set_stage), thrown)


def describe(server: Server, url: str) -> Json:
    """What somebody needs to open a door here; `url` is the base of the API.

    `forms` are two doors as typed into set-up; `form` is the one whose system keeps the record.
    """
    db = server.database.read()
    events = [_named(row) for row in db.execute("SELECT id, body FROM events ORDER BY number")]
    streams = [_named(row) for row in db.execute("SELECT id, body FROM streams ORDER BY number")]
    devices = [dict(row) for row in db.execute("SELECT id, label FROM devices ORDER BY number")]
    keys = {"publickey": database.setting(db, "public"), "secretkey": database.setting(db, "secret")}
    environment = "live" if server.switches.text("environment") == "prod" else "test"
    common = {"url": url, "environment": environment, **keys}
    at = f"/utick/{environment}"
    forms = {
        "device": {**common, "mode": "device", "deviceid": devices[0]["id"], "event": f"{at}/events/{events[0]['id']}"},
        "stream": {**common, "mode": "stream", "event": f"{at}/streams/{streams[0]['id']}"},
    }
    sold = db.execute("SELECT count(*) FROM products WHERE event = ?", (events[0]["id"],)).fetchone()
    return {
        "system": "utick",
        "url": url,
        "title": database.setting(db, "title"),
        "tickets": sold[0],
        "form": forms["device"],
        "forms": forms,
        "events": events,
        "streams": streams,
        "devices": devices,
        "codes": _codes(db, events[0]["id"]),
    }


def _named(row: sqlite3.Row) -> Json:
    return {"id": row["id"], "label": json.loads(row["body"])["label"]}


def _codes(db: sqlite3.Connection, event: str) -> dict[str, list[str]]:
    """Codes by what a device says of them. A stream admits `good`, `ask` and `used`, and denies the others."""
    told: dict[str, list[str]] = {}
    for what, states in CODES.items():
        for state in states:
            rows = db.execute(
                "SELECT code FROM products WHERE event = ? AND state = ? ORDER BY number LIMIT ?",
                (event, state, MOST_TOLD),
            )
            told[what] = told.get(what, []) + [row["code"] for row in rows]
    others = db.execute("SELECT code FROM products WHERE event <> ? ORDER BY number LIMIT ?", (event, MOST_TOLD))
    return {**told, "other_event": [row["code"] for row in others], "unknown": ["FAKE-000", "FAKE-001"]}


def _set_stage(db: sqlite3.Connection, sample: Sample, chance: Random, now: float) -> None:
    """Writes the whole evening inside the caller's transaction, so that there is all of it or none."""
    database.create(db, SCHEMA)
    house = houses.house(sample, chance, now)
    settings = {
        "public": ids.new_key(chance)[:20], "secret": ids.new_key(chance), "title": sample.title,
        "client": json.dumps({"id": ids.new_id(chance), "label": sample.host}),
    }  # fmt: skip
    db.executemany("INSERT INTO settings VALUES (?, ?)", settings.items())
    db.execute(
        "INSERT INTO applications VALUES (?, ?, ?, 'Door app')",
        (ids.new_id(chance), settings["public"], settings["secret"]),
    )
    for event in house.events:
        db.execute("INSERT INTO events (id, status, body) VALUES (?, ?, ?)", event)
    for stream in house.streams:
        db.execute("INSERT INTO streams (id, status, accessend, body) VALUES (?, ?, ?, ?)", stream)
    for pack in house.packs:
        db.execute("INSERT INTO packs (id, body, sets) VALUES (?, ?, ?)", pack)
    _devices(db, chance, [event[0] for event in house.events])
    _tickets(db, sample, chance, now, [event[0] for event in house.events])


def _devices(db: sqlite3.Connection, chance: Random, events: list[str]) -> None:
    """Two doors of the evening's event, and one that controls the others only."""
    for label, controls in (("Door A", events[:1]), ("Door B", events), ("Foyer", events[1:])):
        device = ids.new_id(chance)
        db.execute("INSERT INTO devices (id, key, label) VALUES (?, ?, ?)", (device, ids.new_key(chance)[:12], label))
        db.executemany("INSERT INTO device_events VALUES (?, ?)", [(device, event) for event in controls])


def _tickets(db: sqlite3.Connection, sample: Sample, chance: Random, now: float, events: list[str]) -> None:
    """A contact for each person and a product for each ticket, and a few products of other events."""
    contacts = [ids.new_id(chance) for _ in sample.people]
    db.executemany(
        "INSERT INTO contacts (id, firstname, lastname, email) VALUES (?, ?, ?, ?)",
        [
            (contact, person.first, person.last, person.email)
            for contact, person in zip(contacts, sample.people, strict=True)
        ],
    )
    codes = iter(ids.codes(chance, len(sample.tickets) + 6))
    odd = iter(ODD if len(sample.tickets) >= 4 * len(ODD) else ())
    rows = []
    for ticket in sample.tickets:
        state = "pending" if ticket.pending else next(odd, "ok")
        used = (now - 600, "Door B", "Lee") if state == "used" else (None, None, None)
        rows.append(
            (
                ids.new_id(chance), next(codes), events[0], contacts[ticket.holder],
                sample.sections[ticket.section].name, state, ENTITLEMENTS[ticket.section], *used,
            )
        )  # fmt: skip
    rows += [
        (ids.new_id(chance), next(codes), event, contact, "Matinee", "ok", -1, None, None, None)
        for event in events[1:] for contact in contacts[:3]
    ]  # fmt: skip
    db.executemany(
        "INSERT INTO products (id, code, event, contact, section, state, entitlement, used_at, used_device, used_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
