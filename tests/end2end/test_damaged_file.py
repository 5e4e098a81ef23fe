"""The door's file is damaged between two runs: the next one repairs it, says so, and knows whom it let in."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.process import ServerProcess
from scanner.store.driver import Key
from tests import damage

Harm = Callable[[Path, Key], None]


def header(file: Path, _key: Key) -> None:
    damage.overwrite(file, 0, bytes(100))


def header_and_log(file: Path, _key: Key) -> None:
    damage.overwrite(file, 0, bytes(4096))
    log = file.with_name(f"{file.name}-wal")
    damage.overwrite(log, 32 + log.stat().st_size // 3, b"\xff" * 300)


def ledger(file: Path, key: Key) -> None:
    damage.destroy(file, damage.pages_of(file, "attempts", key=key))


def index(file: Path, key: Key) -> None:
    damage.destroy(file, damage.pages_of(file, "one_live_attempt", "unsettled", key=key))


def journal(file: Path, key: Key) -> None:
    damage.destroy(file, damage.pages_of(file, "journal", key=key)[:2])


def tickets(file: Path, key: Key) -> None:
    damage.destroy(file, [*damage.pages_of(file, "tickets", key=key), damage.roots(file, key)["lists"]])


def cut_short(file: Path, _key: Key) -> None:
    """What was scanned last is in the log still."""
    damage.cut(file, file.stat().st_size // 2 + random.Random(3).randrange(2000))


@pytest.mark.parametrize(
    ("harm", "killed"),
    [
        (header, False),
        (ledger, False),
        (cut_short, True),
        *(pytest.param(harm, False, marks=pytest.mark.nightly) for harm in (index, journal, tickets)),
        pytest.param(header_and_log, True, marks=pytest.mark.nightly),
    ],
)
def test_a_door_goes_on_after_its_file_was_damaged(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], harm: Harm, *, killed: bool
) -> None:
    door = set_up(grace=0.0)
    door.command("sync")
    said = first_run(door, server, tickets, killed=killed)
    file = door.folder / "data" / "doors.db"
    harm(file, door.key)

    told = ""
    for _ in range(3):  # it is found at the start, or met in the evening and then repaired by the next start
        scanning = door.scan()
        verdicts = [scanning.present(ticket) for ticket in tickets[:30]]
        said += verdicts
        if all(each["verdict"] != "CANNOT_DECIDE" for each in verdicts):
            told += scanning.end()
            break
        scanning.kill()
        told += scanning.errors
        assert "Close the program and start it again: it repairs the file" in told
        assert {each["verdict"] for each in verdicts} <= {"CANNOT_DECIDE", "STOP"}
    door.command("sync")
    door.settle()

    (aside,) = file.parent.glob("doors.damaged-*.db")
    assert "The database was damaged and has been repaired." in told
    assert str(aside) in told
    greens = [each["serial"] for each in said if each["verdict"] == "ADMIT"]
    assert sorted(greens) == sorted(tickets[:30])
    assert max(Counter(greens).values()) == 1
    ledger = door.ledger()
    assert {serial for serial, (_, shown) in ledger.items() if shown} == set(greens)
    assert {standing for standing, _ in ledger.values()} == {"confirmed"}
    assert sorted(door.admitted()) == sorted(greens)
    (verified,) = door.command("journal", "verify")
    assert (verified["holds"], verified["first_broken_row"]) == (True, None)
    assert [each["file"] for each in verified["repairs"]] == [aside.name]


def first_run(door: Any, server: ServerProcess, tickets: list[str], *, killed: bool) -> list[dict[str, Any]]:
    """Twelve let in with the server's word, eight without; then the program ends, or is killed."""
    scanning = door.scan()
    for ticket in tickets[:12]:
        assert scanning.present(ticket)["verdict"] == "ADMIT"
    server.kill()
    for ticket in tickets[12:20]:
        assert scanning.present(ticket)["provisional"]
    if killed:
        scanning.kill()
    else:
        scanning.end()
    server.start()
    said: list[dict[str, Any]] = scanning.verdicts
    return said


def test_every_command_says_what_it_repaired(set_up: Callable[..., Any], tickets: list[str]) -> None:
    import subprocess

    door = set_up()
    door.command("sync")
    assert door.command("scan", tickets[0])[0]["verdict"] == "ADMIT"
    for command in ("queue", "sections", "journal", "sync"):
        header(door.folder / "data" / "doors.db", door.key)
        done = subprocess.run(
            door.line(command), env=door.environment(), capture_output=True, text=True, timeout=60, check=True
        )
        assert done.stderr.startswith("The database was damaged and has been repaired. 1 scan is kept.")
    assert len(list((door.folder / "data").glob("doors.damaged-*.db"))) == 4
    assert door.ledger()[tickets[0]] == ("confirmed", True)
