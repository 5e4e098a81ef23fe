"""The window on a real door: the turnstile, the database, and a demo server in a process of its own."""

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow
from scanner.domain.verdict import Answer
from scanner.ui.house import House
from scanner.ui.models.hit_model import Role


@pytest.fixture
def house(real_house: House) -> House:
    return real_house


def test_a_ticket_is_admitted_once_and_stopped_the_second_time(house: House, show: WindowShow, qtbot: QtBot) -> None:
    window, codes = house.window, show.camera.texts
    assert house.desk is not None
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=30_000)
    house.desk.doorway.change_settings(grace=0.0, patience=30.0)
    window.manual.submitted.emit(codes[0])
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.ADMIT, timeout=30_000)
    assert window.verdict.showing.footnote.startswith("Server ")
    window.manual.submitted.emit(codes[0])
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.STOP, timeout=30_000)
    assert window.verdict.showing.why.startswith("Already used at")
    qtbot.waitUntil(lambda: window.status.admitted.text == "1 let in here", timeout=30_000)
    assert len(show.stage.server.state()["admitted"]) >= 1


def test_when_the_server_dies_green_is_provisional_and_the_queue_is_seen(
    house: House, show: WindowShow, qtbot: QtBot
) -> None:
    window, codes = house.window, show.camera.texts
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=30_000)
    show.stage.server.kill()
    window.manual.submitted.emit(codes[1])
    qtbot.waitUntil(lambda: window.verdict.showing.tag == "PROVISIONAL", timeout=30_000)
    assert window.verdict.showing.striped
    qtbot.waitUntil(lambda: window.status.queue.text == "1 waiting", timeout=30_000)
    qtbot.waitUntil(lambda: window.status.line.text.startswith("OFFLINE since"), timeout=30_000)
    show.stage.server.restart()
    window.sync_wanted.emit()
    qtbot.waitUntil(lambda: window.status.queue.text == "Nothing waiting", timeout=30_000)
    assert window.status.conflicts.isHidden()


def test_a_guest_is_found_by_name_and_let_in_once_by_keys_alone(house: House, show: WindowShow, qtbot: QtBot) -> None:
    window, search = house.window, house.side.search
    assert house.desk is not None
    qtbot.waitUntil(lambda: window.status.line.text == "ONLINE", timeout=30_000)
    house.desk.doorway.change_settings(grace=0.0, patience=30.0)
    (ticket,) = [each for each in house.desk.doorway.listed() if each.serial == show.camera.texts[2]]
    window.search_wanted.emit()
    search.field.setText(f"{ticket.holder.name.upper()} {ticket.serial[-4:]}")
    qtbot.waitUntil(lambda: search.model.rowCount() == 1, timeout=30_000)
    search.field.done.emit()  # Enter
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.ADMIT, timeout=30_000)
    qtbot.waitUntil(lambda: str(search.model.index(0).data(Role.WORDS)).startswith("Let in at "), timeout=30_000)
    search.field.done.emit()
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.STOP, timeout=30_000)


def test_with_a_pin_a_section_is_switched_once_it_was_given(house: House, show: WindowShow, qtbot: QtBot) -> None:
    window, supervisor = house.window, house.side.supervisor
    assert house.desk is not None
    doorway = house.desk.doorway
    doorway.supervisor.set_pin("4711")
    doorway.supervisor.lock()
    section, switch = next(iter(window.sections.switches.items()))
    was = switch.isChecked()
    switch.click()
    qtbot.waitUntil(lambda: supervisor.asking, timeout=30_000)
    window.manual.submitted.emit(show.camera.texts[0])
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.ADMIT, timeout=30_000)
    assert supervisor.asking
    assert (section in doorway.door.closed) is not was
    supervisor.pad.type("4711")
    qtbot.waitUntil(lambda: switch.isChecked() is not was and not supervisor.isVisible(), timeout=30_000)
    assert (section in doorway.door.closed) is was
