"""After an evening with all that can happen, nothing that a door leaves behind tells a key, a PIN or a name."""

import base64
import json
import logging
import shutil
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from scanner.app import bundle, crash, logs
from scanner.app.supervisor import PinRefused
from scanner.domain.ticket import Holder
from tests import door_file
from tests.fakes import TOKEN, Fault, MemorySafe, World

KEY = "0f3c9a4be1d24c7f"
"""What `tests.fakes.Site` sets its door up with."""
PIN, WRONG = "73915482", "86201379"
PASSPHRASE = "three wet umbrellas"
NAMES = ["Quillon Ferrars", "Zoë Krüger-Łukasz"]
MAILS = ["quillon.ferrars@example.org"]
SAFE = MemorySafe()
"""Where its keys are."""
SECRETS = [KEY, TOKEN, PIN, WRONG, PASSPHRASE]


def spellings(text: str) -> list[bytes]:
    """As it may be written somewhere."""
    return [
        text.encode(), text.encode("utf-16-le"), quote(text).encode(), json.dumps(text)[1:-1].encode(),
        base64.b64encode(text.encode()).rstrip(b"=")[:-1], text.encode().hex().encode(),
    ]  # fmt: skip


def leaks(path: Path, secrets: list[str]) -> list[str]:
    content = path.read_bytes().lower()
    return [each for each in secrets if any(form.lower() in content for form in spellings(each))]


@pytest.fixture(scope="module")
def evening(tmp_path_factory):
    """The files that were left, in folders: `data`, and `given` for what somebody asked for, with what was left among
    the system's temporary files."""
    folder = tmp_path_factory.mktemp("evening")
    world = World(folder)
    site = world.site("north-1")
    SAFE._kept = site._safe._kept
    given = folder / "given"
    (given / "temp").mkdir(parents=True)
    root = logging.getLogger()
    level = root.level
    handler = logs.start(site.paths.logs, level=logging.DEBUG)
    try:
        with crash.reports(site.paths.logs), pytest.MonkeyPatch.context() as patched:
            patched.setattr(tempfile, "tempdir", str(given / "temp"))
            play(world, site, given)
    finally:
        logs.stop(handler)
        root.setLevel(level)
    made = bundle.gather(site.paths, safe=site._safe)
    bundle.save(made, given / "support.zip")
    with zipfile.ZipFile(given / "support.zip") as packed:
        packed.extractall(given / "support")
    yield site.paths.data, given
    world.close()


@pytest.fixture
def opened_up(evening, tmp_path):
    """The database as somebody sees it who has its key."""
    data, _ = evening
    shutil.copy(data / "doors.db", tmp_path)
    door_file.made_plain(tmp_path / "doors.db", SAFE)
    return tmp_path / "doors.db"


def play(world, site, given):
    server = world.server
    guests = [
        server.issue(number, holder=Holder(NAMES[number % 2], MAILS[0], f"AZ-{number:08d}")) for number in range(20)
    ]
    door = site.open(world.ear)
    door.sync()
    door.supervisor.set_pin(PIN)
    door.supervisor.lock()
    with pytest.raises(PinRefused):
        door.supervisor.sign_in(WRONG)
    door.supervisor.sign_in(PIN)
    for guest in guests[:4]:
        door.present(guest, "Left")
    for fault in (Fault.LOST_AFTER, Fault.KEY_REFUSED, Fault.PORTAL, Fault.GARBLED_BEFORE, Fault.NONSENSE, Fault.BUSY):
        server.fault(fault)
        door.present(guests[4 + list(Fault).index(fault) % 8])
    server.down = True
    for guest in guests[12:16]:
        door.present(guest)
    door.change_settings(patience=2.0)
    number = door.queue()[1][0].id
    door.park(number, "asked the box office")
    door.relay.give(given / "north.scans", PASSPHRASE)
    site.break_disk()
    door.present(guests[17])
    site.mend_disk()
    server.heal()
    world.clock.advance(600)
    door.supervisor.sign_in(PIN)
    server.admit(guests[13])
    door.sync()
    for conflict in door.conflicts():
        door.resolve(conflict.number, "two tickets")
    for name in ("season.csv", "season.jsonl"):
        door.journal.export(given / name)
    error = RuntimeError(f"{KEY} and {TOKEN}")
    logging.getLogger("test").error("a fault of ours", exc_info=error)
    shutil.copytree(site.paths.data, given / "while it is open")
    door.close()


def test_an_evening_happened(evening):
    data, given = evening
    assert list((data / "logs").glob("crash-*.txt"))
    assert (data / "logs" / "door-scanner.log").stat().st_size > 1000
    assert (given / "support" / "journal.txt").stat().st_size > 1000


def test_no_key_no_pin_and_no_passphrase_is_in_any_file_of_the_door(evening, opened_up):
    """Nor in the database, were it a plain one."""
    files = [opened_up, *(each for folder in evening for each in folder.rglob("*") if each.is_file())]
    assert len(files) > 8
    assert leaks(opened_up, NAMES) == NAMES
    assert {str(each): found for each in files if (found := leaks(each, SECRETS))} == {}


def test_no_guest_is_named_in_any_file(evening):
    files = [each for folder in evening for each in folder.rglob("*") if each.is_file()]
    assert {str(each): found for each in files if (found := leaks(each, NAMES + MAILS))} == {}


def test_the_database_and_its_log_look_like_nothing_at_all(evening):
    """No name, no ticket, no word of the journal, and not even that they are a database; while the door is open too."""
    data, given = evening
    files = [each for folder in (data, given / "while it is open") for each in folder.glob("doors.db*")]
    assert {"doors.db", "doors.db-wal"} <= {each.name for each in files if each.stat().st_size > 8192}
    for file in files:
        content = file.read_bytes()
        words = (b"SQLite format", b"CREATE TABLE", b"HARBOU", b"provisional", b"north-1", b"Harbour Night")
        assert [each for each in words if each in content] == [], file


def test_no_ticket_is_in_the_bundle(evening):
    _data, given = evening
    for file in (given / "support").rglob("*"):
        assert file.is_dir() or b"HARBOU-" not in file.read_bytes()


def test_the_search_for_leaks_finds_some(tmp_path):
    """So that the tests above mean something."""
    for number, form in enumerate(spellings(NAMES[1])):
        file = tmp_path / f"{number}"
        file.write_bytes(b"x" * 10 + form + b"y")
        assert leaks(file, NAMES) == [NAMES[1]]
