"""An ordinary evening at the door, and two doors that share a ticket."""

from collections.abc import Callable
from typing import Any

from scanner.demo.process import ServerProcess


def test_a_normal_evening(server: ServerProcess, set_up: Callable[..., Any], tickets: list[str]) -> None:
    door = set_up(grace=5.0)
    scanning = door.scan()
    first = scanning.present(tickets[0])
    assert (first["verdict"], first["reason"], first["source"]) == ("ADMIT", "confirmed", "server")
    assert first["section"] == "Standing"
    assert first["holder"]
    assert scanning.present(tickets[0])["reason"] == "same_scan"
    assert scanning.present(f"  https://tickets.example.org/{tickets[1].lower()}?x=1 ")["serial"] == tickets[1]
    assert scanning.present("hello")["reason"] == "not_a_ticket"
    assert scanning.present(tickets[0][:-1] + "X")["verdict"] == "STOP"
    for ticket in tickets[2:20]:
        assert scanning.present(ticket)["verdict"] == "ADMIT"
    scanning.end()

    assert door.admitted() == tickets[:20]
    queue = door.queue()
    assert (queue["waiting"], queue["conflicts"], queue["confirmed"]) == (0, 0, 20)
    again = door.scan()
    assert again.present(tickets[0])["reason"] == "already_admitted"  # after a restart, nobody knows what was seen
    again.end()
    assert door.command("journal", "verify")[0]["holds"] is True


def test_two_doors_online_and_one_ticket(server: ServerProcess, set_up: Callable[..., Any], tickets: list[str]) -> None:
    north, south = set_up("north-1").scan(), set_up("south-1").scan()
    assert north.present(tickets[0])["verdict"] == "ADMIT"
    verdict = south.present(tickets[0])
    assert (verdict["verdict"], verdict["reason"], verdict["source"]) == ("STOP", "already_admitted", "server")
    north.end()
    south.end()


def test_two_doors_and_one_ticket_while_one_door_was_offline_is_a_conflict_with_a_number(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str]
) -> None:
    north, south = set_up("north-1", policy="instant"), set_up("south-1")
    north.command("sync")
    server.switch(captive="html200")  # north stands behind the venue's log-in page
    offline = north.scan()
    assert offline.present(tickets[0])["reason"] == "provisional"
    offline.end()
    server.switch(captive="off")
    online = south.scan()
    assert online.present(tickets[0])["reason"] == "confirmed"
    online.end()

    queue = north.queue("flush")
    assert (queue["waiting"], queue["conflicts"], queue["confirmed"]) == (0, 1, 0)
    (entry,) = queue["entries"]
    assert (entry["serial"], entry["standing"]) == (tickets[0], "conflict")
    assert "south-1" in entry["last_answer"]
    assert [each["device"] for each in server.state()["admitted"]] == ["south-1"]


def test_a_token_that_is_invalidated_stops_the_scanning_and_keeps_the_queue(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], until: Callable[..., None]
) -> None:
    door = set_up(token=1)
    door.command("sync")
    scanning = door.scan()
    assert scanning.present(tickets[0])["reason"] == "confirmed"
    server.switch(captive="redirect")
    assert scanning.present(tickets[1])["reason"] == "provisional"
    server.switch(captive="off", token_state="invalidated")
    until(lambda: "no longer opens the event" in scanning.errors)
    assert (verdict := scanning.present(tickets[2]))["verdict"] == "CANNOT_DECIDE"
    assert verdict["reason"] == "token_revoked"
    assert door.ledger()[tickets[1]] == ("provisional", True)

    server.switch(token_state="live")
    until(lambda: door.admitted() == tickets[:2])
    until(lambda: door.ledger()[tickets[1]] == ("confirmed", True))
    assert scanning.present(tickets[2])["reason"] == "confirmed"
    scanning.end()
