"""Names of ticket holders go some days after the event; serials, ledger and journal stay, and the chain holds."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scanner.app import purge
from scanner.app.doorway import Doorway
from scanner.domain.event import EventId
from scanner.store import holders, journal, tickets
from scanner.store.database import Database
from tests import door_file
from tests.clocks import EVENING, FakeClock
from tests.wired import WiredServer, WiredSite

LATER = EVENING + timedelta(days=15)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WiredServer]:
    made = WiredServer(tmp_path_factory.mktemp("server"), FakeClock(), tickets=60)
    yield made
    made.close()


@pytest.fixture
def site(server: WiredServer, tmp_path: Path) -> WiredSite:
    """A door after its evening: a list with names, a scan, and version 2 hashes. Its file is a plain one, so that
    names can be looked for in it."""
    folder = tmp_path / "door"
    folder.mkdir()
    (folder / "settings.toml").write_text("encrypted = false\n")
    made = server.site(folder, "north-1")
    doorway = made.open(hashed_codes=True, encrypted=False)
    doorway.sync()
    doorway.present(server.serials(server.sections[0])[0])
    doorway.close()
    return made


@pytest.fixture
def database(site: WiredSite) -> Iterator[Database]:
    made = door_file.database(site.paths.database, site._safe)
    yield made
    made.close()


def names(database: Database, server: WiredServer) -> list[str]:
    """Everything by which a holder is known, as the list has it."""
    with database.read() as tx:
        held = [each.holder for each in tickets.every(tx, EventId(server.ready["event"]))]
    fields = [(each.name, each.email, each.number, each.username, each.uri) for each in held]
    return sorted({text for row in fields for text in row if len(text) > 4})


def on_disk(site: WiredSite) -> bytes:
    return b"".join(each.read_bytes() for each in site.paths.data.iterdir() if each.is_file())


def due(database: Database, now: datetime = LATER, days: float | None = 14.0) -> purge.Plan:
    return purge.plan(database, now=now, days=days)


def test_names_are_due_some_days_after_the_last_scan_and_not_before(database: Database) -> None:
    assert due(database, EVENING + timedelta(days=13.9)).empty
    (event,) = due(database).events
    assert (event.title, event.named) == ("Harbour Night", due(database, EVENING, days=None).names)
    assert event.named > 50
    assert event.last is not None
    assert abs(event.last - EVENING) < timedelta(minutes=5)


def test_after_a_purge_no_name_is_left_on_the_disk_and_the_journal_holds(
    database: Database, site: WiredSite, server: WiredServer
) -> None:
    every = names(database, server)
    assert len(every) > 100
    before = on_disk(site)
    assert sum(name.encode() in before for name in every) > 100
    seen: list[tuple[int, int]] = []
    plan = due(database)
    gone = purge.run(database, plan, now=LATER, by="command", progress=lambda *far: seen.append(far))
    database.compact()
    assert gone == plan.names == seen[-1][0]
    after = on_disk(site)
    assert [name for name in every if name.encode() in after] == []
    with database.read() as tx:
        assert journal.first_broken(tx) is None
        (row,) = journal.rows(tx, kind="holders_purged")
        assert row.body == {"event": server.ready["event"], "tickets": gone, "by": "command"}
        assert len(list(tickets.every(tx, EventId(server.ready["event"])))) == gone
        assert tx.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
        assert holders.held(tx) == []
    assert due(database, days=None).empty


def test_a_purge_that_was_cancelled_is_taken_up_again(
    database: Database, site: WiredSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holders, "BATCH", 10)
    plan = due(database)
    steps = iter([False, False, True])
    assert purge.run(database, plan, now=LATER, by="command", cancelled=lambda: next(steps, True)) == 20
    with database.read() as tx:
        assert list(journal.rows(tx, kind="holders_purged")) == []
    assert purge.run(database, due(database), now=LATER, by="command") == plan.names - 20
    assert due(database).empty


def test_older_copies_of_the_file_go_when_they_are_as_old(database: Database, site: WiredSite) -> None:
    old = time.time() - 20 * 86400
    for name, when in (
        ("doors.damaged-20250101T000000Z.db", old), ("doors.damaged-20250101T000000Z.db-wal", old),
        ("doors.version-1.db", old), ("doors.version-2.db", time.time()), ("notes.txt", old),
    ):  # fmt: skip
        path = site.paths.data / name
        path.write_text("Sam Reed")
        os.utime(path, (when, when))
    now = datetime.now(EVENING.tzinfo)
    plan = purge.plan(database, now=now, days=14.0)
    assert [each.name for each in plan.copies] == [
        "doors.damaged-20250101T000000Z.db", "doors.damaged-20250101T000000Z.db-wal", "doors.version-1.db",
    ]  # fmt: skip
    purge.run(database, plan, now=now, by="command")
    assert {each.name for each in site.paths.data.iterdir()} >= {"doors.version-2.db", "notes.txt"}
    assert purge.copies(database.path) == [site.paths.data / "doors.version-2.db"]


@pytest.fixture
def weeks_later(site: WiredSite, server: WiredServer) -> Iterator[None]:
    """After the evening of the site."""
    server.clock.advance(15 * 86400)
    yield
    server.clock.advance(-15 * 86400)


def held(doorway: Doorway) -> list[holders.Held]:
    with doorway._open.database.read() as tx:
        return holders.held(tx)


def on_record(site: WiredSite, server: WiredServer) -> list[str]:
    database = door_file.database(site.paths.database, site._safe)
    try:
        return names(database, server)
    finally:
        database.close()


@pytest.mark.usefixtures("weeks_later")
def test_an_open_door_takes_the_names_off_by_itself_while_people_are_scanned(
    site: WiredSite, server: WiredServer
) -> None:
    """The file is not written anew for it, and yet no name is left in it."""
    every = on_record(site, server)
    site.wire.cut = True  # or the list would bring them all again
    doorway = site.open(encrypted=False)
    assert held(doorway)[0].named > 50
    doorway.start()
    doorway.present(server.serials(server.sections[0])[1])
    wait_until(lambda: not held(doorway))
    doorway.close()
    kept = on_disk(site)
    assert [name for name in every if name.encode() in kept] == []


@pytest.mark.usefixtures("weeks_later")
def test_a_door_that_a_command_opened_takes_them_off_when_it_is_closed(site: WiredSite, server: WiredServer) -> None:
    doorway = site.open(encrypted=False)
    assert held(doorway)[0].named > 50
    doorway.close()
    assert on_record(site, server) == []


@pytest.mark.usefixtures("weeks_later")
def test_what_the_end_of_the_program_cuts_off_goes_on_with_the_next_opening(
    database: Database, site: WiredSite, server: WiredServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holders, "BATCH", 10)
    stop = threading.Event()
    stop.set()
    purge.AtOpening(database, now=server.clock.now(), days=14.0).run(stop)
    assert due(database, server.clock.now()).names > 50
    purge.AtOpening(database, now=server.clock.now(), days=14.0).run()
    assert due(database, server.clock.now()).empty


def wait_until(met: Callable[[], bool]) -> None:
    until = time.monotonic() + 30.0
    while not met():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_the_next_evening_of_the_same_event_has_its_names_again(site: WiredSite, server: WiredServer) -> None:
    doorway = site.open(encrypted=False)
    purge.run(doorway._open.database, due(doorway._open.database, days=None), now=LATER, by="command")
    doorway.sync(full=True)
    with doorway._open.database.read() as tx:
        assert holders.held(tx)[0].named > 50
    doorway.close()
