"""`door-scanner database`: what form it has, and making it another."""

from tests.unit.cli.conftest import Command


def test_before_there_is_one_that_is_said(command: Command) -> None:
    ended = command.inside("database")
    assert (ended.returncode, ended.stderr) == (0, "There is no database yet.\n")
    assert list(command.data.glob("doors*")) == []


def test_it_is_made_plain_and_encrypted_again_and_the_door_goes_on(command, server) -> None:
    command.set_up(server)
    told = command.inside("database").stderr
    assert told.startswith("The database is encrypted.\nIts key: secrets.sealed, WITHOUT a passphrase")
    (said,) = command.json("database", "decrypt")
    assert said == {"there": True, "encrypted": False, "setting": False, "possible": True, "plain_copies": []}
    assert command.inside("sections").returncode == 0
    assert (command.data / "doors.db").read_bytes().startswith(b"SQLite format 3")
    assert "It stays so" in command.inside("database").stderr
    ended = command.inside("database", "encrypt")
    assert (ended.returncode, ended.stderr.splitlines()[1]) == (0, "The database is encrypted.")
    assert not (command.data / "doors.db").read_bytes().startswith(b"SQLite format 3")
    assert command.inside("sections").returncode == 0
    kinds = [row["kind"] for row in exported(command)]
    assert [kind for kind in kinds if kind.startswith("database")] == ["database_decrypted", "database_encrypted"]


def exported(command: Command) -> list[dict[str, str]]:
    import json

    file = command.data.with_name("season.jsonl")
    assert command.inside("journal", "export", str(file)).returncode == 0
    return [row for line in file.read_text(encoding="utf-8").splitlines() if "kind" in (row := json.loads(line))]


def test_a_door_whose_keys_are_gone_says_what_to_do_and_leaves_the_file(command, server) -> None:
    command.set_up(server)
    before = (command.data / "doors.db").read_bytes()
    (command.data / "secrets.sealed").unlink()
    ended = command.inside("queue")
    assert ended.returncode == 1
    assert ended.stderr.startswith("The database doors.db is encrypted, and its key is not on this device.")
    assert (command.data / "doors.db").read_bytes() == before
    assert list(command.data.glob("doors.damaged*")) == []
