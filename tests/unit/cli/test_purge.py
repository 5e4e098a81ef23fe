"""`door-scanner purge`, as it is typed."""

import pytest

from scanner.demo.process import ServerProcess
from tests.unit.cli.conftest import Command


@pytest.fixture
def after(command: Command, server: ServerProcess) -> Command:
    """A device with a list of names."""
    command.set_up(server)
    assert command.inside("sync").returncode == 0
    return command


def test_names_go_when_they_are_told_to_and_not_by_looking(after: Command) -> None:
    assert after.inside("purge").stderr == "No names are due to go.\n"
    assert after.json("search", "example")[0]["hits"] != []
    (looked,) = after.json("purge", "--all", "--dry-run")
    assert looked["events"][0]["title"] == "Harbour Night"
    assert looked["purged"] is None
    names = looked["events"][0]["names"]
    assert names > 30
    unsure = after("purge", "--all", input="no\n")
    assert (unsure.returncode, f"{names} names of Harbour Night" in unsure.stderr) == (1, True)
    assert "Say --yes to do it." in unsure.stderr
    assert after.json("purge", "--all", "--yes")[0]["purged"] == names
    assert after.json("purge", "--all", "--yes")[0]["events"] == []
    assert after.json("search", "example")[0]["hits"] == []
    assert after.inside("journal", "verify").returncode == 0
    assert after.inside("sync", "--full").returncode == 0
    assert after.json("purge", "--all", "--dry-run")[0]["events"][0]["names"] == names


def test_how_many_days_can_be_said(after: Command) -> None:
    assert after.json("purge", "--days", "0", "--dry-run")[0]["events"] != []
    assert after.json("purge", "--days", "1", "--dry-run")[0]["events"] == []
