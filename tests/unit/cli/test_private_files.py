"""Whatever the program leaves on the disk is for this user alone, on a system that would let everybody read it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.demo.process import ServerProcess
from scanner.store.database import Database
from tests import door_file
from tests.unit.cli.conftest import Command

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    found = [folder, *folder.rglob("*")]
    return [str(each) for each in found if stat.S_IMODE(each.lstat().st_mode) & 0o077 and each.name != "out"]


def test_after_an_evening_every_file_and_folder_is_for_this_user_alone(
    command: Command, server: ServerProcess, tmp_path: Path
) -> None:
    command.data.mkdir(mode=0o700)
    command.set_up(server)
    (command.data / "settings.toml").chmod(0o600)  # the test wrote that one
    out = tmp_path / "out"
    out.mkdir()
    for words in (
        ("sync",), ("scan", "HARBOU-VIPV00000000"), ("sections",),
        ("journal", "export", str(out / "journal.csv")), ("bundle", str(out / "bundle.zip"), "--yes"),
        ("report", "--csv", str(out / "report.csv"), "--pdf", str(out / "report.pdf")),
        ("tokens", "card", server.ready["tokens"][1]["code"], "--door-key", "--out", str(out / "card.svg")),
    ):  # fmt: skip
        ended = command.inside(*words)
        assert ended.returncode == 0 or words[0] == "scan", (words, ended.stderr)
    assert {"journal.csv", "bundle.zip", "card.svg"} <= {each.name for each in out.iterdir()}
    file = command.data / "doors.db"
    holding = Database(file, key=door_file.key_in(command.safe, file))
    with holding.write() as tx:
        tx.execute("UPDATE doors SET title = title")
    assert {"doors.db-wal", "doors.db-shm"} <= {each.name for each in command.data.iterdir()}
    assert open_to_others(command.data) == []
    holding.close()
    assert open_to_others(out) == []


def test_what_a_repair_and_a_migration_leave_is_too(command: Command, server: ServerProcess) -> None:
    command.data.mkdir(mode=0o700)
    command.set_up(server)
    (command.data / "settings.toml").chmod(0o600)
    path = command.data / "doors.db"
    with command.look() as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[8192 : 8192 + 4096] = b"\x55" * 4096
    path.write_bytes(content)
    (command.data / "doors.db-suspect").touch(mode=0o600)
    command.inside("queue")
    kept = [each.name for each in command.data.iterdir()]
    assert any("damaged" in name for name in kept), kept
    assert open_to_others(command.data) == []
