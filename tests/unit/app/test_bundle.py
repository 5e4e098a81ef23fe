"""The support bundle: whole enough to help, and free of guests, crew and keys."""

import io
import json
import logging
import zipfile

import pytest

from scanner.app import bundle, crash, logs
from scanner.domain.errors import StoreTrouble
from tests.fakes import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "world")
    yield made
    made.close()


@pytest.fixture
def site(world):
    door = world.door()
    for number in range(3):
        door.present(world.server.issue(number))
    door.sync()
    world.server.down = True
    door.present(world.server.issue(4))
    return world.first


def gathered(site):
    return bundle.gather(site.paths, safe=site._safe)


def test_it_says_what_support_asks_first(site):
    files = gathered(site).files
    assert {
        "about.txt",
        "door.txt",
        "queue.txt",
        "preflight.txt",
        "journal.txt",
        "journal-check.txt",
        "settings.toml",
    } <= {*files}
    assert files["about.txt"].startswith("door-scanner 0.")
    assert "httpx" in files["about.txt"]
    assert "Python" in files["about.txt"]
    assert files["queue.txt"].startswith("waiting 0, conflicts 0, parked 0\nconfirmed 3")
    assert files["journal-check.txt"].startswith("The journal holds.")
    assert "system ticketing" in files["door.txt"]


def test_the_journal_is_there_with_tags_for_tickets_and_without_what_people_wrote(site, world):
    door = site.open()
    world.server.down = True
    known = world.server.issue(7)
    world.server.down = False
    door.sync()
    world.server.down = True
    door.present(known)
    number = door.queue()[1][0].id
    door.park(number, "Sam from the box office knows her")
    text = gathered(site).files["journal.txt"]
    rows = [json.loads(line) for line in text.splitlines()]
    assert all("HARBOU" not in line for line in text.splitlines())
    assert [row["kind"] for row in rows][-1] == "parked"
    assert "box office" not in text
    tags = {row["serial"] for row in rows if "serial" in row}
    assert all(tag.startswith("ticket:") for tag in tags)
    assert len(tags) == 5


def test_logs_and_crash_reports_go_along_cleaned(site):
    handler = logs.start(site.paths.logs)
    try:
        with crash.reports(site.paths.logs):
            logging.getLogger("test").warning("Guest 1 called about HARBOU-FLOO00000001")
            logging.getLogger("test").error("a fault", exc_info=ZeroDivisionError("Guest 2"))
    finally:
        logs.stop(handler)
    files = gathered(site).files
    (log,) = (text for name, text in files.items() if name.startswith("logs/"))
    (report,) = (text for name, text in files.items() if name.startswith("crashes/"))
    assert "<name> called about ticket:" in log
    assert report.endswith("ZeroDivisionError: <name>\n")


def test_a_long_log_gives_its_end(site):
    (site.paths.logs / "door-scanner.log").write_text("old\n" + ("x" * 79 + "\n") * (bundle.LONGEST // 40) + "new\n")
    log = gathered(site).files["logs/door-scanner.log"]
    assert log.endswith("new\n")
    assert len(log) <= bundle.LONGEST


def test_a_device_without_a_door_or_with_a_broken_file_gets_its_bundle_too(world, tmp_path):
    from scanner.app.paths import paths

    empty = paths(tmp_path / "empty")
    files = bundle.gather(empty, safe=world.site("x")._safe).files
    assert files["door.txt"] == "No door is set up.\n"
    broken = paths(tmp_path / "broken")
    broken.database.write_bytes(b"not a database" * 100)
    files = bundle.gather(broken, safe=world.first._safe).files
    assert files["database.txt"].startswith("It cannot be opened: The database is damaged.")
    assert broken.database.read_bytes() == b"not a database" * 100


def test_it_is_a_zip_of_just_what_was_shown(site, tmp_path):
    made = gathered(site)
    file = tmp_path / made.name
    bundle.save(made, file)
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as packed:
        assert {name: packed.read(name).decode() for name in packed.namelist()} == dict(made.files)


def test_a_place_that_cannot_be_written_is_said(site, tmp_path):
    with pytest.raises(StoreTrouble, match="could not be written"):
        bundle.save(gathered(site), tmp_path / "nowhere" / "support.zip")
