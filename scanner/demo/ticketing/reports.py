"""Sales figures and the list of countries (contract 5.9 and section 8). Attendance is not reported here."""

import sqlite3

from flask import Blueprint, Response

from scanner.demo.ticketing import documents, doors, events, keys, sections
from scanner.demo.ticketing.answers import NO_SUCH_HOST, Json, answer, refuse
from scanner.demo.ticketing.state import here

blueprint = Blueprint("reports", __name__)

COUNTRIES = (
    "Antigua and Barbuda", "Argentina", "Austria", "Barbados", "Brazil", "Canada", "Finland", "France", "Germany",
    "Ghana", "India", "Italy", "Jamaica", "Japan", "Kenya", "Mexico", "Netherlands", "Norway", "Poland", "Portugal",
    "Spain", "Sweden", "Switzerland", "United Kingdom", "United States",
)  # fmt: skip


@blueprint.get("/countries")
def countries() -> Response:
    return answer({"countries": list(COUNTRIES)})


@blueprint.get("/events/<event>/statistics")
def of_event(event: str) -> Response:
    db = here().database.read()
    row = events.find(db, event)
    keys.require_host_administrator(db, row["host"])
    return answer({"self": f"/events/{event}/statistics", **_sums(db, [event])})


@blueprint.get("/hosts/<host>/statistics")
def of_host(host: str) -> Response:
    db = here().database.read()
    if documents.find(db, "host", host) is None:
        raise refuse(404, NO_SUCH_HOST)
    keys.require_host_administrator(db, host)
    run = [row["id"] for row in db.execute("SELECT id FROM events WHERE host = ?", (host,)).fetchall()]
    sums = {name: value for name, value in _sums(db, run).items() if name != "capacity"}
    return answer({"self": f"/hosts/{host}/statistics", "events": len(run), **sums})


def _sums(db: sqlite3.Connection, run: list[str]) -> Json:
    """Capacity and tickets over the sections there are; orders and revenue of what was fulfilled."""
    capacity = tickets = orders = 0
    revenue = 0.0
    for event in run:
        for section in doors.event_sections(db, event):
            capacity += section["capacity"]
            tickets += sections.taken(db, section["id"])[0]
        row = db.execute(
            "SELECT count(DISTINCT o.id), coalesce(sum(i.quantity * i.price), 0) FROM orders o "
            "JOIN order_items i ON i.purchase = o.id JOIN sections s ON s.id = i.section "
            "WHERE s.event = ? AND o.status = 'Fulfilled'",
            (event,),
        ).fetchone()
        orders += row[0]
        revenue += row[1]
    return {"capacity": capacity, "orders": orders, "revenue": revenue, "tickets": tickets}
