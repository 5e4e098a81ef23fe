"""What is told behind the stage (`/_demo/state`): every control of a stream, and everybody who passed a device."""

from scanner.demo.utick.answers import Json
from scanner.demo.utick.state import Server

INSIDE = """
SELECT code, used_device, used_by, used_at FROM products WHERE used_at IS NOT NULL AND state <> 'used'
ORDER BY used_at, number"""


def state(server: Server) -> Json:
    """`admitted` are those who are in through a device, oldest first: null where only streams were controlled, which
    keeps no such record. `controls` and `passages` are every deed."""
    db = server.database.read()
    controls = db.execute("SELECT stream, credential, answer, at, username FROM controls ORDER BY number").fetchall()
    passages = db.execute("SELECT code, event, way, device, username, at FROM passages ORDER BY number").fetchall()
    admitted = [
        {
            "serial": row["code"], "redeemer": row["used_by"], "device": row["used_device"],
            "at": server.written(row["used_at"]),
        }
        for row in db.execute(INSIDE)
    ]  # fmt: skip
    return {
        "tickets": db.execute("SELECT count(*) FROM products").fetchone()[0],
        "admissions": len(admitted),
        "admitted": None if controls and not passages else admitted,
        "controls": [{**dict(row), "at": server.written(row["at"])} for row in controls],
        "passages": [{**dict(row), "at": server.written(row["at"])} for row in passages],
        "calls": server.calls.counts(),
    }
