"""Admitting a ticket costs the demo server the same however many tickets the event has."""

from pathlib import Path

from scanner.demo.ticketing import stage
from scanner.demo.ticketing.app import build

EVERY = 100


def steps_of_one_admission(folder: Path, tickets: int) -> int:
    """What SQLite does for it, in hundreds of its own steps."""
    server = stage.open_server(folder, tickets=tickets, seed=7, switches={})
    steps: list[None] = []
    try:
        ready = stage.describe(server, "https://tickets.test/v3")
        client = build(server).test_client()
        headers = {"X-API-Key": ready["admin_key"], "X-Client-Version": "3.0.0"}
        headers["X-API-Key"] = client.get(f"/v3/tokens/{ready['tokens'][0]['code']}", headers=headers).get_json()["key"]
        db = server.database.read()
        serial = db.execute("SELECT serial FROM tickets WHERE status = 'issued' LIMIT 1").fetchone()["serial"]
        db.set_progress_handler(lambda: steps.append(None), EVERY)
        body = {"redeemer": "Kim", "device": "north-1", "serials": [serial]}
        answer = client.post(f"/v3{ready['event']}/admissions", json=body, headers=headers)
        assert answer.status_code == 201
    finally:
        server.database.close()
    return len(steps)


def test_the_cost_does_not_grow_with_the_event(tmp_path: Path) -> None:
    few, many = (steps_of_one_admission(tmp_path / str(number), number) for number in (100, 4000))
    assert many <= few + 5
