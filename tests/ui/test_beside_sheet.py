"""A system that counts, put beside the door in the window: by the supervisor, and while scanning goes on."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal, Slot
from pytestqt.qtbot import QtBot

from scanner.app.evening import WindowShow
from scanner.app.flow_words import lines
from scanner.app.setup_form import FormTrouble
from scanner.demo.process import ServerProcess
from scanner.domain.flow import Flow
from scanner.domain.verdict import Answer
from scanner.ui.beside_panel import BesidePanel
from scanner.ui.field import Field
from scanner.ui.house import House
from tests.ui.conftest import PATIENCE
from tests.ui.fakes import EVENING, STALLS, VIP, FakeDoorway

WAIT = 20_000


@pytest.fixture
def pims() -> Iterator[ServerProcess]:
    with ServerProcess(system="pims", tickets=60) as server:
        yield server


@pytest.fixture
def open_sheet(house: House, qtbot: QtBot) -> Callable[[], BesidePanel]:
    def opened() -> BesidePanel:
        sheets = house.side.sheets
        sheets.beside.open()
        panel = sheets.beside.panel
        qtbot.waitUntil(lambda: panel.adding.isVisible() or panel.standing.isVisible(), timeout=WAIT)
        return panel

    return opened


def fill(panel: BesidePanel, **values: str) -> None:
    for name, value in values.items():
        panel.asking["pims"].fields[name].fill(value)


def test_pims_is_put_beside_a_real_door_mapped_and_taken_away_again(
    real_house: House, show: WindowShow, pims: ServerProcess, qtbot: QtBot
) -> None:
    house, window = real_house, real_house.window
    assert house.desk is not None
    doorway, panel = house.desk.doorway, house.side.sheets.beside.panel
    doorway.supervisor.set_pin("4711")
    doorway.supervisor.lock()
    window.open_queue("flow")
    qtbot.mouseClick(window.queue.expected, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: house.side.supervisor.asking, timeout=PATIENCE)
    assert panel.isHidden()
    house.side.supervisor.pad.type("4711")
    qtbot.waitUntil(panel.adding.isVisible, timeout=PATIENCE)

    form, asking = pims.ready["form"], panel.asking["pims"]
    assert asking.events is not None
    fill(panel, url=form["url"], login=form["login"], password="wrong")
    asking.events.seek_button.click()
    qtbot.waitUntil(lambda: bool(asking.fields["password"].error), timeout=PATIENCE)
    fill(panel, password=form["password"])
    asking.events.seek_button.click()
    qtbot.waitUntil(lambda: asking.events.text == form["event"], timeout=PATIENCE)
    panel.test.click()
    qtbot.waitUntil(lambda: panel.strip.said[0] == pims.ready["title"], timeout=PATIENCE)
    assert doorway.beside.neighbour is None
    panel.add.click()
    window.manual.submitted.emit(show.camera.texts[0])
    qtbot.waitUntil(lambda: window.verdict.showing.answer is Answer.ADMIT, timeout=PATIENCE)
    qtbot.waitUntil(panel.standing.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "sold" in window.flow.accessibleDescription(), timeout=PATIENCE)

    sections = {each.name: str(each.id) for each in doorway.door.sections}
    kept = doorway.beside.kept
    assert kept is not None
    categories = {each.name: each.id for each in kept.sales.parts}
    assert panel.rows[categories["Balcony"]].text == sections["Balcony"]
    panel.rows[categories["Backstage"]].fill(sections["VIP Lounge"])
    qtbot.waitUntil(lambda: panel.strip.said[0] == "Kept", timeout=PATIENCE)
    assert doorway.beside.neighbour is not None
    assert doorway.beside.neighbour.sections[categories["Backstage"]] == sections["VIP Lounge"]

    panel.remove.click()
    assert doorway.beside.neighbour is not None
    panel.remove.click()
    qtbot.waitUntil(panel.adding.isVisible, timeout=PATIENCE)
    assert doorway.beside.neighbour is None
    assert panel.asking["pims"].fields["password"].text == ""
    qtbot.waitUntil(lambda: "sold" not in window.flow.accessibleDescription(), timeout=PATIENCE)


def test_scans_are_answered_while_the_counting_system_takes_its_time(
    house: House, doorway: FakeDoorway, open_sheet: Callable[[], BesidePanel], qtbot: QtBot
) -> None:
    panel = open_sheet()
    fill(panel, url="my-house.pims.io", login="door", password="secret", event="501")
    doorway.beside.answered.clear()
    panel.add.click()
    assert not panel.adding.isEnabled()
    assert house.window.focusWidget() is house.window.verdict
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    assert doorway.submitted == ["HARBOU-VIPV37536946"]
    house.side.sheets.doors.open()  # other sheets do not wait for it either
    doorway.doors.here = []
    qtbot.waitUntil(house.side.sheets.doors.panel.isVisible, timeout=WAIT)
    assert doorway.beside.standing == []
    doorway.beside.answered.set()
    qtbot.waitUntil(lambda: len(doorway.beside.standing) == 1, timeout=WAIT)


def test_trouble_stands_under_its_field(
    doorway: FakeDoorway, open_sheet: Callable[[], BesidePanel], qtbot: QtBot
) -> None:
    panel = open_sheet()
    fields = panel.asking["pims"].fields
    panel.add.click()
    assert {name for name, field in fields.items() if field.error} == {"url", "login", "password", "event"}
    fill(panel, url="my-house.pims.io", login="door", password="secret", event="501")
    doorway.beside.trouble = FormTrouble("event", "That event is not there.", "Choose another.")
    panel.test.click()
    qtbot.waitUntil(lambda: fields["event"].error == "That event is not there.", timeout=WAIT)
    assert panel.strip.said == ("That event is not there.", "Choose another.")
    assert panel.adding.isEnabled()


def test_a_category_is_sold_for_a_section_that_is_chosen(
    doorway: FakeDoorway, open_sheet: Callable[[], BesidePanel], qtbot: QtBot
) -> None:
    panel = open_sheet()
    fill(panel, url="my-house.pims.io", login="door", password="secret", event="501")
    panel.add.click()
    qtbot.waitUntil(panel.standing.isVisible, timeout=WAIT)
    assert [row.edit.accessibleName() for row in panel.rows.values()] == ["Parterre", "VIP"]
    assert panel.rows["c1"].text == ""
    panel.rows["c1"].fill(str(STALLS.id))
    assert doorway.beside.neighbour is not None
    qtbot.waitUntil(lambda: doorway.beside.neighbour.sections == {"c1": str(STALLS.id)}, timeout=WAIT)  # type: ignore[union-attr]
    panel.leave()
    assert open_sheet().rows["c1"].text == str(STALLS.id)
    assert str(VIP.id) not in doorway.beside.neighbour.sections.values()


def test_the_sheet_goes_with_the_supervisor_and_keeps_no_password(
    house: House, doorway: FakeDoorway, open_sheet: Callable[[], BesidePanel], qtbot: QtBot
) -> None:
    panel = open_sheet()
    fill(panel, password="secret")
    house.side.sheets.lock()
    assert panel.isHidden()
    password = panel.asking["pims"].fields["password"]
    assert isinstance(password, Field)
    assert password.text == ""


class Ear(QObject):
    """Hears an answer as the window's own parts do."""

    heard = Signal()

    @Slot(object)
    def hear(self, _nothing: object) -> None:
        self.heard.emit()


def test_without_the_pin_it_does_not_open(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    doorway.supervisor.pin = "4711"
    sheets, ear = house.side.sheets, Ear()
    for _ in range(2):  # each time it is asked for
        sheets.beside.open()
        qtbot.waitUntil(lambda: house.side.supervisor.asking, timeout=WAIT)
        house.side.supervisor.leave()
        with qtbot.waitSignal(ear.heard, timeout=WAIT):  # whatever was asked before has been answered by then
            sheets.far_errands.run(lambda: None, ear.hear)
        assert sheets.beside.panel.isHidden()


def test_setting_up_tries_a_counting_system_out_before_it_is_added(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    house.window.show_setup(may_go_back=True)
    page = house.window.setup
    page.system.fill("pims")
    page.fill(url="my-house.pims.io", login="door", password="secret", event="501")
    page.test.click()
    qtbot.waitUntil(lambda: page.said == ("Harbour Night", "640 sold."), timeout=WAIT)
    assert doorway.beside.standing == []


def test_only_on_the_flow_is_it_offered(house: House) -> None:
    house.window.open_queue("queue")
    assert house.window.queue.expected.isHidden()
    house.window.open_queue("flow")
    assert house.window.queue.expected.isVisible()


def test_a_system_that_has_no_list_is_not_said_to_have_none_yet() -> None:
    flow = Flow(EVENING)
    assert "No ticket list yet" in lines(flow)
    told = lines(replace(flow, lists=False))
    assert "This system has no list" in told
    assert "No ticket list yet" not in told
