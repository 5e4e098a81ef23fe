"""The passphrase on the command line: where there is no keychain, nothing is kept or opened without it."""

import pytest

from scanner.app.paths import paths
from scanner.app.vault import Vault
from scanner.demo.process import ServerProcess
from tests.unit.cli.conftest import Command

GOOD, OTHER = "correct horse battery", "staple tomorrow violin"


@pytest.fixture
def bare(command: Command) -> Command:
    """A system without a keychain."""
    command.env |= {"DOOR_SCANNER_KEYCHAIN": "passphrase"}
    command.data.mkdir(parents=True)
    return command


def set_up(command: Command, server: ServerProcess) -> tuple[int, str]:
    ready = server.ready
    ended = command.inside(
        "setup", "--url", server.url, "--key", ready["admin_key"], "--token", ready["tokens"][0]["code"],
        "--name", "Kim", "--device", "north-1",
    )  # fmt: skip
    return ended.returncode, ended.stderr


def test_a_door_is_set_up_and_opened_by_the_passphrase_and_not_without(bare: Command, server: ServerProcess) -> None:
    code, said = set_up(bare, server)
    assert (code, "choose a passphrase" in said) == (1, True)
    bare.env["DOOR_SCANNER_PASSPHRASE"] = GOOD
    code, said = set_up(bare, server)
    assert (code, "secrets.locked, locked by a passphrase" in said) == (0, True), said
    Vault(paths(bare.data).vault).forget()
    del bare.env["DOOR_SCANNER_PASSPHRASE"]
    locked = bare.inside("sections")
    assert (locked.returncode, "is locked by a passphrase" in locked.stderr) == (1, True)
    bare.env["DOOR_SCANNER_PASSPHRASE"] = OTHER
    assert "That is not the passphrase." in bare.inside("sections").stderr
    bare.env["DOOR_SCANNER_PASSPHRASE"] = GOOD
    assert bare.inside("sections").returncode == 0
    kept = b"".join(each.read_bytes() for each in bare.data.rglob("*") if each.is_file())
    assert GOOD.encode() not in kept
    assert server.ready["admin_key"].encode() not in kept


def test_what_was_kept_without_one_moves_behind_it(bare: Command, server: ServerProcess) -> None:
    bare.env["DOOR_SCANNER_KEYCHAIN"] = "file"
    assert "WITHOUT a passphrase" in set_up(bare, server)[1]
    assert "none is wanted" in bare.inside("passphrase", "set").stderr
    bare.env["DOOR_SCANNER_KEYCHAIN"] = "passphrase"
    assert "WITHOUT a passphrase" in bare.inside("passphrase").stderr
    ended = bare("passphrase", "set", "--stdin", input=f"{GOOD}\n")
    assert (ended.returncode, "locked by a passphrase" in ended.stderr) == (0, True), ended.stderr
    assert not paths(bare.data).sealed_secrets.exists()
    assert bare("passphrase", "set", "--stdin", input=f"{GOOD}\n{OTHER}\n").returncode == 0
    bare.env["DOOR_SCANNER_PASSPHRASE"] = OTHER
    assert bare.inside("sections").returncode == 0
