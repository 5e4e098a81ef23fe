"""The ticket list of a door (contract 5.4)."""

import sqlite3
from dataclasses import dataclass

from flask import Blueprint, Response, request

from scanner.demo.ticketing import keys, lists, times
from scanner.demo.ticketing.answers import Json
from scanner.demo.ticketing.database import marks
from scanner.demo.ticketing.doors import Token, section_uri
from scanner.demo.ticketing.lists import Page
from scanner.demo.ticketing.state import here
from scanner.demo.ticketing.switches import Switches

blueprint = Blueprint("tickets", __name__)

NEVER = {"na": "N/A", "zeros": "0000-00-00T00:00:00", "null": None}
LISTED = ("issued", "pending", "redeemed")


@dataclass(frozen=True)
class Wanted:
    """Which tickets a list shows. `index` serves the rows of a page; left alone, SQLite would sort them all."""

    where: str
    values: tuple[object, ...]
    index: str = "NOT INDEXED"


@blueprint.get("/events/<event>/tickets")
def listed(event: str) -> Response:
    """Tickets of the token's sections; `modified_since` is inclusive and counts issuing and changes of owner."""
    db = here().database.read()
    page = lists.asked("modified_since")
    wanted = _wanted(keys.door(db, event), here().switches)
    since = request.args.get("modified_since")
    if since is not None:
        moment = times.read(since)
        where = f"{wanted.where} AND event = ? AND changed >= ?"
        wanted = Wanted(where, (*wanted.values, event, moment), "INDEXED BY tickets_by_change")
    total = db.execute(f"SELECT count(*) FROM tickets WHERE {wanted.where}", wanted.values).fetchone()[0]  # noqa: S608  question marks only
    return lists.page_of(page, total, lambda page: _rows(db, wanted, page))


def _wanted(token: Token, switches: Switches) -> Wanted:
    hidden = {
        status
        for status, switch, value in (("redeemed", "redeemed", "vanish"), ("pending", "pending", "hidden"))
        if switches.text(switch) == value
    }
    statuses = [status for status in LISTED if status not in hidden]
    where = f"section IN ({marks(token.sections)}) AND status IN ({marks(statuses)})"
    return Wanted(where, (*token.sections, *statuses))


def _rows(db: sqlite3.Connection, wanted: Wanted, page: Page) -> list[Json]:
    chosen = f"SELECT * FROM tickets {wanted.index} WHERE {wanted.where} ORDER BY number LIMIT ? OFFSET ?"  # noqa: S608  question marks only
    rows = db.execute(
        "SELECT t.serial, t.status, t.event, t.section, t.issued, t.redeemed, s.name, s.description, "  # noqa: S608  as above
        f"a.number, a.username, a.email, a.first_name, a.last_name FROM ({chosen}) t "
        "JOIN sections s ON s.id = t.section JOIN accounts a ON a.number = t.owner ORDER BY t.number",
        (*wanted.values, page.size, page.offset),
    )
    switches = here().switches
    return [shown(row, switches) for row in rows]


def shown(row: sqlite3.Row, switches: Switches) -> Json:
    status = str(row["status"])
    ticket: Json = {
        "serial": row["serial"],
        "status": status.title() if switches.text("status_case") == "title" else status,
        section_name(switches): shown_section(row),
        "owner": {
            "self": f"/accounts/{row['number']}",
            "number": row["number"],
            "username": row["username"],
            "email": row["email"],
            "firstName": row["first_name"],
            "lastName": row["last_name"],
        },
        "issued": times.on_the_wire(row["issued"], switches),
    }
    if row["redeemed"] is not None:
        ticket["redeemed"] = times.on_the_wire(row["redeemed"], switches)
    elif switches.text("never") != "absent":
        ticket["redeemed"] = NEVER[switches.text("never")]
    return ticket


def shown_section(row: sqlite3.Row) -> Json:
    return {
        "self": section_uri(row["event"], row["section"]),
        "name": row["name"],
        "description": row["description"],
    }


def section_name(switches: Switches) -> str:
    return "section" if switches.text("naming") == "sections" else "tier"


def sections_name(switches: Switches) -> str:
    return switches.text("naming")
