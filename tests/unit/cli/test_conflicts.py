"""Conflicts without a window: `queue conflicts`, `queue note`, `queue resolve`; and a clock that is off."""

from scanner.demo.process import ServerProcess
from tests.unit.cli.conftest import Command


def offline_then_used_elsewhere(north: Command, south: Command, server: ServerProcess, serial: str) -> None:
    """North lets a ticket in while it stands behind the venue's log-in page; south has let it in meanwhile."""
    server.switch(captive="html200")
    (verdict,) = north.json("scan", serial)
    assert verdict["reason"] == "provisional"
    server.switch(captive="off")
    (verdict,) = south.json("scan", serial)
    assert verdict["reason"] == "confirmed"
    assert north.json("queue", "flush")[0]["conflicts"] == 1


def test_a_conflict_is_told_in_words_closed_by_name_and_kept(tmp_path, server, serials):
    north, south = Command(tmp_path / "north"), Command(tmp_path / "south")
    north.set_up(server)
    south.set_up(server)
    again = ("--url", server.url, "--key", server.ready["admin_key"], "--token", server.ready["tokens"][0]["code"])
    assert south.inside("setup", *again, "--name", "Ola", "--device", "south-1").returncode == 0
    assert north.inside("sync").returncode == 0
    serial = serials()[-1]
    offline_then_used_elsewhere(north, south, server, serial)

    (found,) = north.json("queue", "conflicts")[0]["conflicts"]
    number = str(found["number"])
    assert (found["serial"], found["open"], found["reason"]) == (serial, True, "already_admitted")
    assert (found["device"], found["other_device"], found["other_redeemer"]) == ("north-1", "south-1", "Ola")
    assert found["words"].startswith("You let ")
    said = north.inside("queue", "conflicts")
    assert f"Conflict {number}  OPEN  {serial}" in said.stdout
    assert found["words"] in said.stdout
    assert "door-scanner queue resolve NUMBER --note" in said.stderr
    assert "See the conflicts: door-scanner queue conflicts." in north.inside("queue").stderr

    assert north.inside("queue", "note", number).stderr.startswith("What is to be noted?")
    assert north.inside("queue", "note", number, "--note", "asked around").returncode == 0
    assert "Note: asked around" in north.inside("queue", "conflicts").stdout
    ended = north.inside("queue", "resolve", number, "--note", "two tickets", "--by", "Robin")
    assert ended.returncode == 0
    assert north.inside("queue", "conflicts").stderr.strip() == "No open conflicts."
    kept = north.inside("queue", "conflicts", "--all")
    assert f"Conflict {number}  closed" in kept.stdout
    assert "Closed by Robin at " in kept.stdout
    assert "two tickets" in kept.stdout
    (closed,) = north.json("queue", "conflicts", "--all")[0]["conflicts"]
    assert (closed["open"], closed["note"], closed["closed_by"]) == (False, "two tickets", "Robin")
    assert north.json("journal")[0]["holds"] is True


def test_a_door_without_conflicts_says_so(door):
    assert door.inside("queue", "conflicts", "--all").stderr.strip() == "No conflicts."
    assert door.json("queue", "conflicts") == [{"conflicts": []}]


def test_a_sync_tells_that_this_computer_s_clock_is_wrong(door, server):
    assert abs(door.json("sync")[0]["clock_skew"]) < 5
    server.switch(clock_skew=3480)
    try:
        assert "This computer's clock is 5" in (said := door.inside("sync").stderr)
        assert "min behind the server's; times are corrected." in said
        assert 3470 < door.json("sync")[0]["clock_skew"] < 3490
    finally:
        server.switch(clock_skew=0)
