"""Where no door can be opened, what support needs is one click away, and is seen before it is saved."""

import errno
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from scanner.app import bundle, opening
from scanner.app.bundle import Bundle
from scanner.app.doorway import Doorway
from scanner.domain.errors import SetupTrouble, StoreTrouble
from scanner.domain.notices import Notify
from scanner.store.database import Database
from scanner.ui.house import House
from tests import door_file
from tests.fakes import MemorySafe, World
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import FakeFloor

PATIENCE = 60_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A device whose door was open before, and has a log."""
    made = World(tmp_path / "world")
    made.door().close()
    (made.first.paths.logs / "door-scanner.log").write_text('{"said": "opened"}\n')
    yield made
    made.close()


def full_disk(_path: Path, **_key: object) -> Database:
    raise StoreTrouble("The disk is full.", "Make room, then scan again.")


def of_the_future(world: World) -> Callable[[Notify], Doorway]:
    site = world.first
    with door_file.look(site.paths.database, site._safe) as db:
        db.execute("PRAGMA user_version = 900")
    return site.open


def without_its_key(world: World) -> Callable[[Notify], Doorway]:
    world.first._safe = MemorySafe()
    return world.first.open


def beyond_repair(world: World) -> Callable[[Notify], Doorway]:
    database = world.first.paths.database
    database.write_bytes(b"not a database at all" * 400)

    def opened(notify: Notify) -> Doorway:
        opening.open_database(world.first.paths, now=world.clock.now(), notify=notify, safe=world.first._safe)
        raise SetupTrouble("The database cannot be repaired here.", OSError(errno.EACCES, "no").strerror or "")

    return opened


def on_a_full_disk(world: World) -> Callable[[Notify], Doorway]:
    return lambda _notify: full_disk(world.first.paths.database)  # type: ignore[return-value]


@pytest.mark.parametrize("what", [of_the_future, without_its_key, beyond_repair, on_a_full_disk])
def test_the_bundle_is_there_whatever_keeps_the_door_shut(
    what: Callable[[World], Callable[[Notify], Doorway]],
    world: World, open_house: OpenHouse, qtbot: QtBot, tmp_path: Path,
) -> None:  # fmt: skip
    house = shut(open_house, what(world), partial(bundle.gather, world.first.paths, safe=world.first._safe))
    page = house.window.trouble
    assert page.title.text()
    page.bundle.click()
    qtbot.waitUntil(lambda: page.previewing, timeout=PATIENCE)
    names = [page.view.files.item(row).text() for row in range(page.view.files.count())]
    assert {"about.txt", "settings.toml", "logs/door-scanner.log"} <= set(names)
    page.view.files.setCurrentRow(0)
    assert page.view.text.toPlainText().startswith("door-scanner ")
    page.view.save.click()
    dialog = house.entrance.trouble.files.shown
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "support.zip"))
    dialog.close()
    qtbot.waitUntil(lambda: page.strip.said[0] == "Saved.", timeout=PATIENCE)
    assert not page.previewing
    with zipfile.ZipFile(tmp_path / "support.zip") as packed:
        assert sorted(packed.namelist()) == sorted(names)


def test_going_back_saves_nothing_and_a_place_that_cannot_be_written_is_said(
    world: World, open_house: OpenHouse, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Bundle({"about.txt": "door-scanner"}, world.clock.now())
    house = shut(open_house, on_a_full_disk(world), lambda: made)
    page = house.window.trouble
    page.bundle.click()
    qtbot.waitUntil(lambda: page.previewing, timeout=PATIENCE)
    page.view.back.click()
    assert (page.previewing, page.view.text.toPlainText(), page.strip.said[0]) == (False, "", "")
    page.bundle.click()
    qtbot.waitUntil(lambda: page.previewing, timeout=PATIENCE)
    house.entrance.trouble.write(str(tmp_path / "nowhere" / "support.zip"))
    qtbot.waitUntil(lambda: "could not be written" in page.strip.said[0], timeout=PATIENCE)


def shut(open_house: OpenHouse, opened: Callable[[Notify], Doorway], gather: Callable[[], Bundle]) -> House:
    floor = replace(FakeFloor().floor(), open_doorway=opened, gather=gather)
    house = open_house(SimpleNamespace(floor=lambda: floor))
    assert house.window.pages.currentWidget() is house.window.trouble
    return house
