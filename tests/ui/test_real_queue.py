"""Queue, conflicts, list and clock in the window on a real door, with a demo server in a process of its own."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.app import door_setup
from scanner.app.build import open_doorway
from scanner.app.door_setup import SetupForm
from scanner.app.evening import WindowShow
from scanner.app.paths import Paths, paths
from scanner.app.settings import Settings
from scanner.domain.admission import Standing
from scanner.domain.verdict import Answer
from scanner.ui.conflict_card import ConflictCard
from scanner.ui.house import House
from scanner.ui.models.queue_model import Column
from tests.ui.conftest import PATIENCE, OpenReal
from tests.ui.fakes import FakeEffects

TICKETS = 600


@pytest.fixture
def open_window(open_real: OpenReal) -> OpenReal:
    """Starts the program on this door, or on another of this machine's."""

    def opened(here: Paths | None = None) -> House:
        return open_real(here, Settings(patience=5.0, grace=0.0))

    return opened


def another_door(show: WindowShow, folder: Path, device: str = "south-1") -> Paths:
    """A second device, set up at the same server with the same token."""
    here, ready = paths(folder / device), show.stage.server.ready
    token = max((each for each in ready["tokens"] if not each["global"]), key=lambda each: len(each["sections"]))
    form = SetupForm(show.stage.server.url, ready["admin_key"], str(token["code"]), "Ola", device)
    door_setup.set_up(form, here)
    return here


def good_codes(show: WindowShow) -> list[str]:
    """Tickets that this door may let in and nobody has used."""
    doorway = open_doorway(show.stage.paths)
    try:
        good = (each for each in doorway.listed() if each.admissible and doorway.door.admits_to(each.section.id))
        return [str(each.serial) for each in good]
    finally:
        doorway.close()


def scan(house: House, code: str, answer: Answer, qtbot: QtBot) -> None:
    house.window.manual.submitted.emit(code)
    showing = house.window.verdict
    qtbot.waitUntil(
        lambda: showing.verdict is not None and showing.verdict.text == code and showing.showing.answer is answer,
        timeout=PATIENCE,
    )


def offline_with_one_set_aside(house: House, show: WindowShow, codes: list[str], qtbot: QtBot) -> int:
    """The server dies, guests are let in, and the first of them is set aside; answers its number."""
    window = house.window
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=PATIENCE)
    show.stage.server.kill()
    for code in codes:
        scan(house, code, Answer.ADMIT, qtbot)
    QTest.keyClick(window.verdict, Qt.Key.Key_F6)
    table = window.queue.queue
    qtbot.waitUntil(lambda: table.model.rowCount() == len(codes), timeout=PATIENCE)
    qtbot.waitUntil(lambda: table.model.entry(0) is not None, timeout=PATIENCE)
    entry = table.model.entry(0)
    assert entry is not None
    table.choose(entry.attempt.id)
    table.park.click()
    table.notes.field.setText("the box office asks")
    table.notes.accept.click()
    qtbot.waitUntil(lambda: window.status.queue.text == f"{len(codes) - 1} waiting, 1 set aside", timeout=PATIENCE)
    return entry.attempt.id


def test_the_queue_offline_is_seen_set_aside_taken_up_and_sent(
    open_window: OpenReal, show: WindowShow, qtbot: QtBot, tmp_path: Path
) -> None:
    codes = good_codes(show)[:3]
    house = open_window()
    number = offline_with_one_set_aside(house, show, codes, qtbot)
    window, table = house.window, house.window.queue.queue

    def cell(row: int, column: Column) -> str:
        return str(table.model.data(table.model.index(row, column)))

    qtbot.waitUntil(lambda: cell(0, Column.STANDING) == "Set aside", timeout=PATIENCE)
    assert cell(0, Column.TICKET) == codes[0]
    assert cell(0, Column.HOLDER)
    assert cell(1, Column.NEXT) == "Once online"
    assert "the box office asks" in table.chosen.text()
    assert house.desk is not None
    house.desk.queue.export.write(str(tmp_path / "queue.csv"))
    qtbot.waitUntil(lambda: window.queue.strip.said[0] == "3 entries exported.", timeout=PATIENCE)
    with (tmp_path / "queue.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["ticket"] for row in rows] == codes
    assert rows[0]["note"] == "the box office asks"

    show.stage.server.restart()
    table.send.click()
    qtbot.waitUntil(lambda: window.status.queue.text == "Nothing waiting, 1 set aside", timeout=PATIENCE)
    qtbot.waitUntil(lambda: list(table.model.numbers) == [number], timeout=PATIENCE)
    qtbot.waitUntil(lambda: table.retry.text() == "Take up again", timeout=PATIENCE)
    table.retry.click()
    qtbot.waitUntil(lambda: window.status.queue.text == "Nothing waiting", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not table.table.isVisible() and table._empty.isVisible(), timeout=PATIENCE)
    admitted = {each["serial"] for each in show.stage.server.state()["admitted"]}
    assert set(codes) <= admitted


def test_a_conflict_rings_once_survives_a_restart_and_is_closed_by_a_person(
    open_window: OpenReal, show: WindowShow, effects: FakeEffects, qtbot: QtBot, tmp_path: Path
) -> None:
    codes = good_codes(show)[:2]
    house = open_window()
    number = offline_with_one_set_aside(house, show, codes, qtbot)
    show.stage.server.restart()
    south = open_doorway(another_door(show, tmp_path), settings=Settings(patience=30.0))
    try:
        south.sync()
        assert south.present(codes[0]).answer is Answer.ADMIT
    finally:
        south.close()
    table = house.window.queue.queue
    table.choose(number)
    qtbot.waitUntil(lambda: table.retry.text() == "Take up again", timeout=PATIENCE)
    table.retry.click()
    qtbot.waitUntil(lambda: house.window.status.conflicts.text == "1 conflict", timeout=PATIENCE)
    qtbot.waitUntil(lambda: effects.played.count("conflict") == 1, timeout=PATIENCE)
    seen = the_card(house, number, qtbot)
    assert "; door south-1 let this ticket in too, at " in seen.words
    house.window.hide()
    house.close()

    effects.played.clear()
    again = open_window()
    banner = again.window.banners
    qtbot.waitUntil(lambda: banner.banner("conflict") is not None, timeout=PATIENCE)
    strip = banner.banner("conflict")
    assert strip is not None
    qtbot.waitUntil(lambda: strip.title.text() == f"1 conflict: no. {number}", timeout=PATIENCE)
    assert seen.words in strip.advice.text()
    qtbot.waitUntil(again.window.status.conflicts.isVisible, timeout=PATIENCE)
    assert "conflict" not in effects.played

    card = the_card(again, number, qtbot)
    card.field.setText("two tickets, one print")
    card.by.setText("Robin")
    card.close_it.click()
    qtbot.waitUntil(lambda: banner.banner("conflict") is None, timeout=PATIENCE)
    qtbot.waitUntil(again.window.status.conflicts.isHidden, timeout=PATIENCE)
    panel = again.window.queue.conflicts
    panel.views.buttons["closed"].click()
    qtbot.waitUntil(lambda: panel.card(number) is not None, timeout=PATIENCE)
    closed = panel.card(number)
    assert closed is not None
    assert "Closed by Robin at " in closed.accessibleDescription()
    assert "two tickets, one print" in closed.accessibleDescription()
    assert again.desk is not None
    care = again.desk.doorway.care
    assert [each.attempt.standing for each in care.entries([number])] == [Standing.RESOLVED]
    assert again.desk.doorway.first_broken_row() is None


def the_card(house: House, number: int, qtbot: QtBot) -> ConflictCard:
    house.window.open_queue("conflicts")
    panel = house.window.queue.conflicts
    qtbot.waitUntil(lambda: panel.card(number) is not None, timeout=PATIENCE)
    card = panel.card(number)
    assert card is not None
    return card


def test_a_list_on_its_way_shows_how_fast_it_comes_and_how_long_it_takes(
    open_window: OpenReal, show: WindowShow, qtbot: QtBot, tmp_path: Path
) -> None:
    here = another_door(show, tmp_path)
    show.stage.server.switch(latency_ms=700)
    window = open_window(here).window
    seen: list[str] = []

    def shown() -> bool:
        seen.append(window.status.list.text)
        return "/s" in seen[-1] and seen[-1].endswith(" left") and (window.status.list.share or 0) > 0

    qtbot.waitUntil(shown, timeout=PATIENCE)
    assert seen[-1].startswith("List: 500 of ")
    show.stage.server.switch(latency_ms=0)
    qtbot.waitUntil(lambda: " tickets, " in window.status.list.text, timeout=PATIENCE)
    assert window.status.list.share is None


def test_a_clock_that_is_wrong_is_said_in_full_and_times_are_set_right(
    open_window: OpenReal, show: WindowShow, qtbot: QtBot
) -> None:
    codes = good_codes(show)[:1]
    show.stage.server.switch(clock_skew=3480)
    house = open_window()
    window = house.window
    qtbot.waitUntil(window.status.time.isVisible, timeout=PATIENCE)
    assert window.status.time.text in {"Clock 58 min behind", "Clock 57 min behind"}
    strip = window.banners.banner("clock")
    assert strip is not None
    said = f"This computer's {window.status.time.text.lower()} the server's; times are corrected"
    assert strip.title.text() == said.replace("clock 5", "clock is 5")
    scan(house, codes[0], Answer.ADMIT, qtbot)
    model = window.history.model
    qtbot.waitUntil(lambda: model.rowCount() >= 1, timeout=PATIENCE)
    shown, at = model.data(model.index(0, 1)), model.verdict(0).at.astimezone()
    assert shown != f"{at:%H:%M:%S}"
    window.banners.drop("clock")
    show.stage.server.switch(clock_skew=0)
    window.sync_wanted.emit()
    qtbot.waitUntil(window.status.time.isHidden, timeout=PATIENCE)
