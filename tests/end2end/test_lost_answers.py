"""Every way in which an answer can be lost: a guest of ours is never told that the ticket is already used."""

from collections.abc import Callable
from typing import Any

from scanner.demo.process import ServerProcess
from scanner.demo.ticketing.switches import FAULTS

SCENES = [("admissions", fault) for fault in FAULTS] + [
    ("all", "drop_after_commit"), ("all", "503_after_commit"), ("all", "garbage_after_commit"),
]  # fmt: skip


def test_our_own_redemption_is_never_called_used(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], until: Callable[..., None]
) -> None:
    door = set_up(patience=0.5, grace=0.0)
    door.command("sync")
    scanning = door.scan()
    for ticket, (scope, fault) in zip(tickets, SCENES, strict=False):
        server.switch(fault_delay=0.8, fault_scope=scope, admit_fault=fault)
        server.switch(admit_fault_count=1)
        verdict = scanning.present(ticket)
        assert verdict["verdict"] == "ADMIT", (fault, scope, verdict)
        until(lambda ticket=ticket: door.ledger()[ticket] == ("confirmed", True))
    assert "CONFLICT" not in scanning.end()
    assert sorted(door.admitted()) == sorted(door.ledger()) == sorted(tickets[: len(SCENES)])


def test_a_ticket_that_another_door_has_used_is_still_called_used_when_the_answer_is_lost(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str]
) -> None:
    north, south = set_up("north-1"), set_up("south-1")
    assert north.command("scan", tickets[0])[0]["verdict"] == "ADMIT"
    south.command("sync")
    server.switch(admit_fault="drop_after_commit")
    server.switch(admit_fault_count=1)
    (verdict,) = south.command("scan", tickets[0])
    assert (verdict["verdict"], verdict["reason"]) == ("STOP", "already_admitted")
