"""Admitting, and who was admitted (contract 5.5 and 5.6).

Exactly once, however many doors ask at the same time: the ticket turns from issued to redeemed in one UPDATE inside
one IMMEDIATE transaction, and only the caller whose UPDATE found it issued gets the admission. `admissions.ticket` is
unique besides, so a second admission could not be written even by mistake.
"""

import json
import sqlite3
from dataclasses import dataclass

from flask import Blueprint, Response, request

from scanner.demo.ticketing import bodies, keys, lists, times
from scanner.demo.ticketing.answers import (
    NONE_ADMITTED,
    Json,
    Refusal,
    answer,
    bad_parameters,
    invalid,
    refuse,
    require,
)
from scanner.demo.ticketing.database import marks
from scanner.demo.ticketing.doors import Token
from scanner.demo.ticketing.state import here
from scanner.demo.ticketing.switches import Switches
from scanner.demo.ticketing.tickets import section_name, shown_section
from scanner.demo.weather import html

blueprint = Blueprint("admissions", __name__)

SELECT = (
    "SELECT d.*, s.name, s.description, a.username, a.email, a.first_name, a.last_name FROM admissions d "
    "JOIN sections s ON s.id = d.section JOIN accounts a ON a.number = d.patron"
)


@dataclass(frozen=True)
class At:
    """Who let somebody in, where, and when (seconds since 1970)."""

    redeemer: str
    device: str
    time: float


@blueprint.post("/events/<event>/admissions")
def admit(event: str) -> Response:
    """201 with the admissions made, in the order of the serials; 400 if there is none."""
    server = here()
    body = bodies.sent()
    require(body, "redeemer", "device", "serials")
    redeemer, device = bodies.text(body, "redeemer"), bodies.text(body, "device")
    serials = bodies.texts(body, "serials")
    _check_batch(serials, server.switches)
    if not redeemer or not device:
        raise invalid([name for name, value in (("redeemer", redeemer), ("device", device)) if not value])
    with server.database.write() as db:
        token = keys.door(db, event)
        at = At(redeemer, device, server.now())
        rows = _redeem(db, token, list(dict.fromkeys(serials)), at)
    if not rows:
        raise refuse(400, NONE_ADMITTED)
    made = [shown(row, server.switches) for row in rows]
    lone = len(made) == 1 and server.switches.text("admit_answer") == "object"
    return answer(made[0] if lone else made, 201)


def _redeem(db: sqlite3.Connection, token: Token, serials: list[str], at: At) -> list[sqlite3.Row]:
    """Turns the issued tickets of the token's sections into admissions; answers those, in the order of the serials.

    Each `+` takes an index out of SQLite's choice: left alone it goes through all that is issued, to find a few serials
    that have an index of their own.
    """
    redeemed = db.execute(
        "UPDATE tickets SET status = 'redeemed', redeemed = ?, changed = ? WHERE +event = ? AND +status = 'issued' "  # noqa: S608  question marks only
        f"AND +section IN ({marks(token.sections)}) AND serial IN (SELECT value FROM json_each(?)) "
        "RETURNING serial, section, owner",
        (at.time, at.time, token.event, *token.sections, json.dumps(serials)),
    ).fetchall()
    turn = {serial: number for number, serial in enumerate(serials)}
    redeemed.sort(key=lambda row: turn[row["serial"]])
    db.executemany(
        "INSERT INTO admissions (ticket, event, section, patron, redeemer, device, admitted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (row["serial"], token.event, row["section"], row["owner"], at.redeemer, at.device, at.time)
            for row in redeemed
        ],
    )
    made = json.dumps([row["serial"] for row in redeemed])
    return db.execute(
        f"{SELECT} WHERE d.ticket IN (SELECT value FROM json_each(?)) ORDER BY d.number",  # noqa: S608  no input
        (made,),
    ).fetchall()


def _check_batch(serials: list[str], switches: Switches) -> None:
    limit = switches.whole("batch_limit")
    if limit and len(serials) > limit:
        raise Refusal(
            413, html("413 Request Entity Too Large", "The request is larger than this server takes."), html=True
        )


@blueprint.get("/events/<event>/admissions")
def listed(event: str) -> Response:
    """Admissions through the token's sections, oldest first."""
    server = here()
    db = server.database.read()
    page = lists.asked("redeemer", "device", "ticket", "patron", "section", "tier")
    where, values = _condition(keys.door(db, event), server.switches)
    total = db.execute(f"SELECT count(*) FROM admissions d WHERE {where}", values).fetchone()[0]  # noqa: S608  question marks only
    return lists.page_of(
        page,
        total,
        lambda page: [
            shown(row, server.switches)
            for row in db.execute(
                f"{SELECT} WHERE {where} ORDER BY d.number LIMIT ? OFFSET ?", (*values, page.size, page.offset)
            )
        ],
    )


def _condition(token: Token, switches: Switches) -> tuple[str, list[object]]:
    where, values = "d.event = ?", list[object]([token.event])
    if switches.text("other_admissions") == "hidden" and not token.is_global:
        where += f" AND d.section IN ({marks(token.sections)})"
        values += token.sections
    for name, column in (
        ("redeemer", "redeemer"),
        ("device", "device"),
        ("ticket", "ticket"),
        ("patron", "patron"),
        ("section", "section"),
        ("tier", "section"),
    ):
        value = request.args.get(name)
        if value is None:
            continue
        if name in {"redeemer", "device"} and value.isdigit() and switches.text("numeric_filters") == "refused":
            raise bad_parameters()
        where += f" AND d.{column} = ?"
        values.append(bodies.last_part(value) if column in {"patron", "section"} else value)
    return where, values


def shown(row: sqlite3.Row, switches: Switches) -> Json:
    patron: Json = {
        "self": f"/accounts/{row['patron']}",
        "username": row["username"],
        "email": row["email"],
        "firstName": row["first_name"],
        "lastName": row["last_name"],
    }
    if switches.text("patron_self") == "absent":
        del patron["self"]
    return {
        "redeemer": row["redeemer"],
        "device": row["device"],
        "ticket": row["ticket"],
        "patron": patron,
        section_name(switches): shown_section(row),
        "admitted": times.on_the_wire(row["admitted"], switches),
    }
