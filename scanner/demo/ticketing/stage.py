"""Sets the stage: the sample evening as TickeTing would hold it, or the evening of last time.

A data folder that holds a server's file is taken as it is, whatever seed and number are asked for: keys, event, tickets
and admissions are those of the server that was there before, however it ended.
"""

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from scanner.demo import sample as samples
from scanner.demo.database import kept_in
from scanner.demo.sample import Sample
from scanner.demo.ticketing import database, doors, ids
from scanner.demo.ticketing.accounts import hashed
from scanner.demo.ticketing.answers import Json
from scanner.demo.ticketing.state import Server
from scanner.demo.ticketing.switches import Switches

FILE = "ticketing-demo.db"


def open_server(folder: Path, *, tickets: int, seed: int, switches: Mapping[str, object]) -> Server:
    """The server over this folder. Raises SwitchError or BadFolder."""
    thrown = Switches(switches)
    kept = kept_in(folder / FILE, lambda db: set_stage(db, samples.make(seed, tickets), seed, time.time()))
    return Server(kept, thrown)


def describe(server: Server, url: str) -> Json:
    """What somebody needs to open a door here; `url` is the base of the API."""
    db = server.database.read()
    event = database.setting(db, "event")
    sections = doors.event_sections(db, event)
    tokens = doors.of_event(db, server.switches, event)
    return {
        "system": "ticketing",
        "url": url,
        "form": {"url": url, "key": database.setting(db, "admin_key"), "token": _main(tokens).code},
        "admin_key": database.setting(db, "admin_key"),
        "event": f"/events/{event}",
        "title": database.setting(db, "title"),
        "sections": [{"uri": doors.section_uri(event, row["id"]), "name": row["name"]} for row in sections],
        "tokens": [
            {"code": token.code, "global": token.is_global, "sections": token.section_uris()} for token in tokens
        ],
        "tickets": db.execute("SELECT count(*) FROM tickets WHERE event = ?", (event,)).fetchone()[0],
        "accounts": json.loads(database.setting(db, "accounts")),
    }


def _main(tokens: Sequence[doors.Token]) -> doors.Token:
    """The limited one that covers most."""
    limited = [token for token in tokens if not token.is_global] or list(tokens)
    return max(limited, key=lambda token: len(token.section_uris()))


@dataclass(frozen=True)
class Evening:
    """The sample, the source that its ids are drawn from, and the moment (seconds since 1970) its ages count from."""

    sample: Sample
    chance: Random
    now: float


def set_stage(db: sqlite3.Connection, sample: Sample, seed: int, now: float) -> None:
    """Writes the whole evening inside the caller's transaction, so that there is all of it or none."""
    evening = Evening(sample, Random(f"ticketing {seed}"), now)  # noqa: S311  repeatable on purpose
    chance = evening.chance
    database.create(db)
    staff = _staff(db, chance)
    event, sections = _event(db, evening, staff["host"]["number"])
    _tokens(db, chance, event, sections)
    _tickets(db, evening, event, sections)
    settings = {
        "admin_key": ids.new_key(chance),
        "admin_account": staff["administrator"]["number"],
        "event": event,
        "title": sample.title,
        "accounts": json.dumps(staff),
        "seed": str(seed),
    }
    db.executemany("INSERT INTO settings VALUES (?, ?)", settings.items())


def _staff(db: sqlite3.Connection, chance: Random) -> dict[str, Json]:
    """One account each that can log in: the system's administrator, the host, and a guest."""
    staff: dict[str, Json] = {}
    for role, username in (("administrator", "quay.admin"), ("host", "quay.host"), ("customer", "sam")):
        number, password = ids.new_account_number(chance), ids.new_code(chance).lower()
        db.execute(
            "INSERT INTO accounts (number, username, email, password, role, first_name, last_name) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, username, f"{username}@example.org", hashed(password), role, "Sam", "Reed"),
        )
        staff[role] = {"number": number, "username": username, "password": password}
    return staff


def _event(db: sqlite3.Connection, evening: Evening, owner: str) -> tuple[str, list[str]]:
    """The event with what it stands on. It begins at eight in the evening of today."""
    sample, chance, now = evening.sample, evening.chance, evening.now
    host, category, region, venue, event = (ids.new_id(chance) for _ in range(5))
    _document(db, "host", host, {
        "name": sample.host, "contact": "Sam Reed", "email": "quay.host@example.org", "administrators": [owner],
    })  # fmt: skip
    _document(db, "category", category, {"name": "Concert", "subcategories": ["Live", "Club"]})
    _document(db, "region", region, {
        "name": sample.city, "country": sample.country, "district": "", "city": sample.city,
    })  # fmt: skip
    _document(db, "venue", venue, {
        "name": sample.venue, "region": region, "longitude": -61.846, "latitude": 17.121, "address": sample.address,
    })  # fmt: skip
    start = datetime.fromtimestamp(now, UTC).replace(hour=20, minute=0)
    body = {
        "description": sample.description, "type": "Standard", "public": True, "subcategory": "Live",
        "start": start.strftime("%Y-%m-%dT%H:%M"), "end": (start + timedelta(hours=6)).strftime("%Y-%m-%dT%H:%M"),
        "disclaimer": "", "tags": ["harbour", "night"],
    }  # fmt: skip
    db.execute(
        "INSERT INTO events (id, host, category, venue, title, status, published, body) "
        "VALUES (?, ?, ?, ?, ?, 'Scheduled', ?, ?)",
        (event, host, category, venue, sample.title, now - samples.SALE_OPENED, json.dumps(body)),
    )
    sales = [
        datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M") for moment in (now - samples.SALE_OPENED, now)
    ]
    sections = [ids.new_id(chance) for _ in sample.sections]
    for section, drawn in zip(sections, sample.sections, strict=True):
        capacity = max(100, 2 * len(sample.tickets) * drawn.share // 100)
        db.execute(
            "INSERT INTO sections (id, event, name, description, price, sales_start, sales_end, active, capacity) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
            (section, event, drawn.name, drawn.description, drawn.price, *sales, capacity),
        )
    return event, sections


def _tokens(db: sqlite3.Connection, chance: Random, event: str, sections: list[str]) -> None:
    """The global one; the main door's, for all but the last section; and one for the VIP section alone."""
    for is_global, opened in ((1, []), (0, sections[:-1]), (0, sections[2:3])):
        token = ids.new_id(chance)
        db.execute(
            "INSERT INTO tokens (id, event, code, key, is_global) VALUES (?, ?, ?, ?, ?)",
            (token, event, ids.new_code(chance), ids.new_key(chance), is_global),
        )
        doors.replace_sections(db, token, opened)


def _holders(db: sqlite3.Connection, sample: Sample, chance: Random) -> list[str]:
    """An account for each person, without a password; their numbers in the sample's order."""
    numbers: dict[str, None] = {}
    while len(numbers) < len(sample.people):
        numbers[ids.new_account_number(chance)] = None
    db.executemany(
        "INSERT INTO accounts (number, username, email, role, first_name, last_name) "
        "VALUES (?, ?, ?, 'customer', ?, ?)",
        [
            (number, person.username, person.email, person.first, person.last)
            for number, person in zip(numbers, sample.people, strict=True)
        ],
    )
    return list(numbers)


def _tickets(db: sqlite3.Connection, evening: Evening, event: str, sections: list[str]) -> None:
    sample, chance, now = evening.sample, evening.chance, evening.now
    holders = _holders(db, sample, chance)
    stems = [ids.serial_stem(sample.title, section.name) for section in sample.sections]
    db.executemany(
        "INSERT INTO tickets (serial, event, section, owner, status, issued, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                stems[ticket.section] + ticket.digits,
                event,
                sections[ticket.section],
                holders[ticket.holder],
                "pending" if ticket.pending else "issued",
                now - ticket.age,
                now - ticket.age,
            )
            for ticket in sample.tickets
        ),
    )
    for ticket in sample.tickets:
        if ticket.pending:
            transfer = ids.new_id(chance)
            db.execute(
                "INSERT INTO transfers (id, sender, recipient, status, started) VALUES (?, ?, ?, 'Pending', ?)",
                (transfer, holders[ticket.holder], chance.choice(holders), now - ticket.age),
            )
            db.execute("INSERT INTO transfer_tickets VALUES (?, ?)", (transfer, stems[ticket.section] + ticket.digits))


def _document(db: sqlite3.Connection, kind: str, document: str, body: Json) -> None:
    db.execute(
        "INSERT INTO resources (id, kind, name, body) VALUES (?, ?, ?, ?)",
        (document, kind, body["name"], json.dumps(body)),
    )
