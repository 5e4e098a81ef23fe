"""A supervisor changes what a door may admit to, from another device: the open door follows by itself."""

from collections.abc import Callable
from typing import Any

from scanner.demo.process import ServerProcess

HOST = ("--user", "quay.host", "--stdin")


def test_an_open_door_follows_its_token(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], until: Callable[..., None]
) -> None:
    """The token of the VIP door gets another section, and is invalidated. Nobody touches the door; it looks every five
    seconds here, every thirty unless told otherwise."""
    door, desk = set_up("north-1", token=2, token_every=5), set_up("desk-1")
    scanning, guests, code = door.scan(), iter(tickets), server.ready["tokens"][2]["code"]
    guest = next(guests)

    def verdict_on(ticket: str) -> tuple[str, str]:
        found = scanning.present(ticket)
        return found["verdict"], found["reason"]

    until(lambda: verdict_on(guest) == ("STOP", "unknown_serial"))
    changed = manage(desk, "sections", code, "--section", "Standing", "--section", "VIP Lounge")
    assert [each["name"] for each in changed[0]["sections"]] == ["Standing", "VIP Lounge"]
    until(lambda: verdict_on(guest) == ("ADMIT", "confirmed"))
    manage(desk, "invalidate", code)
    until(lambda: verdict_on(next(guests)) == ("CANNOT_DECIDE", "token_revoked"))
    scanning.end()
    with server_database(server) as db:
        assert db.execute("SELECT count(*), sum(open) FROM sessions").fetchone() == (2, 0)


def manage(desk: Any, action: str, token: str, *rest: str) -> list[dict[str, Any]]:
    import json
    import subprocess

    password = desk.server.ready["accounts"]["host"]["password"]
    done = subprocess.run(
        desk.line("tokens", action, token, *HOST, *rest), env=desk.environment(), input=f"{password}\n",
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def server_database(server: ServerProcess) -> Any:
    import contextlib
    import sqlite3

    return contextlib.closing(sqlite3.connect(server.data_dir / "ticketing-demo.db"))
