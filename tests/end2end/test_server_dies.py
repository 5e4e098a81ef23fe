"""The server is killed while people queue, and comes back."""

from collections.abc import Callable
from typing import Any

from scanner.demo.process import ServerProcess


def test_the_door_goes_on_alone_and_what_it_let_in_reaches_the_server_by_itself(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], until: Callable[..., None]
) -> None:
    door = set_up()
    door.command("sync")
    scanning = door.scan()
    for ticket in tickets[:5]:
        assert scanning.present(ticket)["reason"] == "confirmed"

    server.kill()
    for ticket in tickets[5:25]:
        verdict = scanning.present(ticket)
        assert (verdict["verdict"], verdict["reason"], verdict["source"]) == ("ADMIT", "provisional", "list")
    assert scanning.present(tickets[5])["reason"] in {"same_scan", "already_admitted"}

    server.restart()
    until(lambda: len(door.admitted()) == 25)
    until(lambda: all(standing == "confirmed" for standing, _ in door.ledger().values()))
    assert scanning.present(tickets[25])["reason"] == "confirmed"
    said = scanning.end()
    assert "Offline" in said
    assert "Online" in said
    assert sorted(door.admitted()) == sorted(door.ledger()) == sorted(tickets[:26])
    assert door.command("journal", "verify")[0]["holds"] is True
