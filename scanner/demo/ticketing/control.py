"""What is told behind the stage (`/_demo/state`): what the server knows of its evening."""

from scanner.demo.ticketing import times
from scanner.demo.ticketing.answers import Json
from scanner.demo.ticketing.state import Server


def state(server: Server) -> Json:
    """Tickets by status, every admission in order, and the calls that came in by endpoint."""
    db = server.database.read()
    by_status = {row[0]: row[1] for row in db.execute("SELECT status, count(*) FROM tickets GROUP BY status")}
    rows = db.execute("SELECT ticket, section, redeemer, device, admitted FROM admissions ORDER BY number").fetchall()
    admitted: list[Json] = [
        {
            "serial": row["ticket"],
            "section": row["section"],
            "redeemer": row["redeemer"],
            "device": row["device"],
            "admitted": times.on_the_wire(row["admitted"], server.switches),
        }
        for row in rows
    ]
    return {
        "tickets": sum(by_status.values()),
        "by_status": by_status,
        "admissions": len(admitted),
        "admitted": admitted,
        "requests": server.calls.counts(),
    }
