"""The page of the record in the window, on a real door and a server in memory."""

import stat
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app.journal_care import check_file
from scanner.app.journal_key import from_file
from scanner.ui.house import House
from tests.fakes import World
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import FakeFloor

PATIENCE = 60_000
WORDS = "three wet umbrellas"


@pytest.fixture
def world(tmp_path: Path, own_home: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    return home


@pytest.fixture
def house(world: World, open_house: OpenHouse) -> House:
    """A door that has let in three, one of them while the server was away, and looks at the page. Its file is a plain
    one: whoever puts the bundle together looks for its key where the system keeps them."""
    world.site(encrypted=False)
    door = world.first.open(world.ear, encrypted=False)
    guests = [world.server.issue(number) for number in range(3)]
    door.sync()
    for guest in guests[:2]:
        door.present(guest)
    world.server.down = True
    assert door.present(guests[2]).provisional
    door.close()
    floor = replace(FakeFloor().floor(), open_doorway=partial(world.first.open, encrypted=False))
    opened = open_house(SimpleNamespace(floor=lambda: floor))
    opened.window.open_queue("record")
    assert opened.desk is not None
    return opened


def said(house: House, qtbot: QtBot) -> tuple[str, str]:
    strip = house.window.record.strip
    qtbot.waitUntil(lambda: bool(strip.said[0]) and not strip.under_way, timeout=PATIENCE)
    return strip.said


def test_the_journal_is_checked_and_the_outcome_said(house: House, qtbot: QtBot) -> None:
    house.window.record.check.click()
    assert said(house, qtbot)[0].startswith("The journal holds: ")


def test_the_journal_and_its_key_are_saved_and_hold_elsewhere(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    house.window.record.export.click()
    dialog = house.record.files.shown
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "season.csv"))
    dialog.close()
    assert "exported" in said(house, qtbot)[0]
    house.window.record.strip.hide()
    house.record.write_key(str(tmp_path / "door.pem"))
    assert said(house, qtbot)[0] == "Saved."
    found = check_file(tmp_path / "season.csv", [from_file(tmp_path / "door.pem")])
    assert (found.broken, found.unsigned) == (None, 0)


def test_exporting_needs_the_pin_and_goes_on_once_it_was_given(house: House, qtbot: QtBot) -> None:
    assert house.desk is not None
    supervisor = house.desk.doorway.supervisor
    supervisor.set_pin("2468")
    supervisor.lock()
    house.window.record.export.click()
    assert house.record.files.shown is None
    qtbot.waitUntil(lambda: house.side.supervisor.unlocking, timeout=PATIENCE)
    house.side.supervisor.pin_given.emit("2468")
    qtbot.waitUntil(lambda: house.record.files.shown is not None, timeout=PATIENCE)


def test_scans_are_written_with_a_passphrase_and_the_field_is_empty_afterwards(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = house.window.record
    panel.give.click()
    assert "passphrase first" in panel.passphrase.error
    panel.passphrase.fill(WORDS)
    file = tmp_path / "north.scans"
    house.record.give_to(str(file))
    assert said(house, qtbot)[0] == "1 scan written."
    assert panel.passphrase.text == ""
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    panel.strip.hide()
    panel.passphrase.fill(WORDS)
    house.record.take_from(str(file))
    assert said(house, qtbot) == ("0 scans taken over.", "All of them were here before. Nothing was doubled.")


def test_a_wrong_passphrase_is_said_and_may_be_typed_again(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    panel = house.window.record
    panel.passphrase.fill(WORDS)
    file = tmp_path / "north.scans"
    house.record.give_to(str(file))
    said(house, qtbot)
    panel.strip.hide()
    panel.passphrase.fill("something else")
    house.record.take_from(str(file))
    assert said(house, qtbot)[0] == "The passphrase does not open north.scans."
    assert panel.take.isEnabled()


def test_the_bundle_is_seen_before_it_is_saved(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    panel = house.window.record
    panel.bundle.click()
    qtbot.waitUntil(lambda: panel.previewing, timeout=PATIENCE)
    shown = [panel.view.files.item(row).text() for row in range(panel.view.files.count())]
    assert "queue.txt" in shown
    panel.view.files.setCurrentRow(shown.index("queue.txt"))
    assert panel.view.text.toPlainText().startswith("waiting 1")
    panel.view.save.click()
    dialog = house.record.files.shown
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "support.zip"))
    dialog.close()
    assert said(house, qtbot)[0] == "Saved."
    assert not panel.previewing
    with zipfile.ZipFile(tmp_path / "support.zip") as packed:
        assert sorted(packed.namelist()) == sorted(shown)


def test_nothing_of_one_door_is_left_on_the_page_of_the_next(house: House, qtbot: QtBot) -> None:
    panel = house.window.record
    panel.bundle.click()
    qtbot.waitUntil(lambda: panel.previewing, timeout=PATIENCE)
    panel.passphrase.fill(WORDS)
    assert house.desk is not None
    house.record.use(house.desk.doorway)
    assert (panel.previewing, panel.passphrase.text, panel.view.text.toPlainText()) == (False, "", "")


def test_esc_goes_back_to_the_door_and_scanning_went_on_all_the_while(house: House, qtbot: QtBot) -> None:
    QTest.keyClick(house.window, Qt.Key.Key_Escape)
    assert not house.window.queue_open
