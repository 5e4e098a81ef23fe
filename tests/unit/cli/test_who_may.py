"""Once a PIN is set, what is the supervisor's at a command line asks for it; every command is one or the other."""

from pathlib import Path

import pytest

from scanner.cli import COMMANDS
from scanner.demo.process import ServerProcess
from tests.unit.cli.conftest import Command

PIN = "73915482"
STAFF = {
    "demo", "rehearse", "run", "scan", "sync", "search", "report", "doctor", "decode", "bundle", "bench", "serve",
}  # fmt: skip
"""Looks and scans, in a place of its own, or for support. `run` opens the window, which asks by itself."""
BY_THEIR_OWN = {"pin", "passphrase"}
"""Each asks for what it changes: the PIN that is set, the passphrase that is set."""
PARTS = {
    "setup": ("setup", "--url", "https://tickets.example.com", "--key", "f" * 32, "--token", "A0F9GG8D", "--name", "X"),
    "queue": ("queue", "park", "1"),
    "sections": ("sections", "--close", "VIP Lounge"),
    "flow": ("flow",),
    "expected": ("expected", "--remove"),
    "database": ("database", "decrypt"),
    "purge": ("purge", "--all", "--yes"),
    "journal": ("journal", "export", "season.csv"),
    "tokens": ("tokens", "list", "--door-key"),
    "carry": ("carry", "out", "north.scans"),
}
"""What of each command is the supervisor's."""


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory, server: ServerProcess) -> Command:
    made = Command(tmp_path_factory.mktemp("locked"))
    made.set_up(server)
    with (made.data / "settings.toml").open("a") as file:
        file.write("flow_for_staff = false\n")
    assert made.inside("sync").returncode == 0
    assert made("pin", "set", "--stdin", input=f"{PIN}\n").returncode == 0
    made.env["DOOR_SCANNER_PASSPHRASE"] = "three wet umbrellas"
    return made


def test_every_command_is_the_staffs_or_partly_the_supervisors() -> None:
    assert set(COMMANDS) == STAFF | BY_THEIR_OWN | set(PARTS)


@pytest.mark.parametrize("words", PARTS.values(), ids=PARTS)
def test_it_is_refused_without_the_pin(
    locked: Command, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = locked.inside(*words)
    assert (ended.returncode, "needs the supervisor. Unlock with the PIN" in ended.stderr) == (1, True), ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_it_is_done_with_the_pin_and_a_wrong_one_is_said(locked: Command, tmp_path: Path) -> None:
    locked.env["DOOR_SCANNER_PIN"] = "86201379"
    try:
        ended = locked.inside("purge", "--all", "--yes")
        assert (ended.returncode, "That is not the PIN." in ended.stderr) == (1, True)
        locked.env["DOOR_SCANNER_PIN"] = PIN
        for words in (PARTS["flow"], PARTS["expected"], ("journal", "export", str(tmp_path / "season.csv"))):
            assert locked.inside(*words).returncode == 0
        assert "names taken off" in locked.inside("purge", "--all", "--yes").stderr
    finally:
        del locked.env["DOOR_SCANNER_PIN"]
