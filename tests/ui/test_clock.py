"""A clock that is wrong: said, told by the status line, and set right wherever this machine's times are shown."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from scanner.app.wording import clock_time
from scanner.domain.notices import LineChanged, ListProgress, VerdictGiven
from scanner.domain.verdict import Detail, Reason, Source, stop
from scanner.ui.house import House
from scanner.ui.models.history_model import Column
from scanner.ui.status_line import StatusLine
from tests.ui.fakes import EVENING, FakeDoorway, entry, verdict

BEHIND = 3480.0
RIGHT = EVENING + timedelta(seconds=BEHIND)


def told(house: House, doorway: FakeDoorway, qtbot: QtBot, skew: float | None) -> None:
    """The next look at how the door stands finds this."""
    doorway.standing = replace(doorway.standing, skew=skew)
    assert house.desk is not None
    desk = house.desk
    qtbot.waitUntil(lambda: not desk.standing.asking)
    doorway.asked.discard("by section")
    desk.refresh()
    qtbot.waitUntil(lambda: "by section" in doorway.asked and not desk.standing.asking)


def test_it_is_said_once_in_full_and_stays_in_the_status_line(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    window = house.window
    told(house, doorway, qtbot, BEHIND)
    strip = window.banners.banner("clock")
    assert strip is not None
    assert strip.title.text() == "This computer's clock is 58 min behind the server's; times are corrected"
    assert window.status.time.isVisible()
    assert (window.status.time.text, window.status.time.tone) == ("Clock 58 min behind", "warn")
    assert window.status.time.toolTip() == f"{strip.title.text()}."
    assert window.status.time.accessibleDescription() == f"{strip.title.text()}."
    window.banners.drop("clock")
    told(house, doorway, qtbot, BEHIND + 5)
    assert window.banners.banner("clock") is None  # whoever closed it has read it
    told(house, doorway, qtbot, 0.3)
    assert window.status.time.isHidden()


def test_times_of_this_machine_are_shown_right_and_those_of_the_server_as_they_are(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    told(house, doorway, qtbot, BEHIND)
    here = stop(Reason.ALREADY_ADMITTED, Source.LEDGER, Detail(when=EVENING, gate="north-1"))
    there = stop(Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=EVENING, gate="south-2"))
    model = house.window.history.model
    doorway.say(VerdictGiven(verdict(here)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.why == f"Already used at {clock_time(RIGHT)}, north-1")
    assert house.window.verdict.showing.footnote.endswith(clock_time(RIGHT))
    assert model.data(model.index(0, Column.TIME)) == clock_time(RIGHT)
    assert model.verdict(0).at == EVENING  # what was recorded is not touched
    doorway.say(VerdictGiven(verdict(there)))
    qtbot.waitUntil(lambda: house.window.verdict.showing.why == f"Already used at {clock_time(EVENING)}, south-2")


def test_the_queue_s_times_are_set_right_too(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    from scanner.ui.models.queue_model import Column as Of

    told(house, doorway, qtbot, -BEHIND)
    doorway.care.put(entry(1))
    house.window.open_queue("queue")
    model = house.window.queue.queue.model
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.entry(0) is not None)
    assert model.data(model.index(0, Of.SCANNED)) == clock_time(EVENING - timedelta(seconds=BEHIND))
    assert house.window.status.time.text == "Clock 58 min ahead"


def test_whole_seconds_of_the_server_make_no_time_flicker(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    told(house, doorway, qtbot, BEHIND)
    assert house.desk is not None
    steady = house.desk.alarms.correction
    for jitter in (0.9, -0.9, 0.5):
        told(house, doorway, qtbot, BEHIND + jitter)
        assert house.desk.alarms.correction == steady
    told(house, doorway, qtbot, BEHIND + 30)
    assert house.desk.alarms.correction == steady + timedelta(seconds=30)


def test_since_when_the_line_is_down_is_told_by_the_right_time(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_skew(BEHIND)
    line.show_line(LineChanged(False, EVENING, ""))
    assert line.line.text == f"OFFLINE since {RIGHT.astimezone():%H:%M}"


@pytest.mark.parametrize("online", [True, False])
def test_a_list_that_the_network_cut_off_says_where_it_stopped(qtbot: QtBot, *, online: bool) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_line(LineChanged(online, EVENING, ""))
    line.show_progress(ListProgress(12_250, 100_000, True, 2930.0, 29.9))
    words = "12,250 of 100,000"
    if online:
        assert (line.list.text, line.list.tone) == (f"List: {words}, 2,900/s, 30 s left", "")
    else:
        assert (line.list.text, line.list.tone) == (f"List stopped at {words}; goes on once online", "warn")
    assert line.list.share == pytest.approx(0.1225)
    assert not line.list.grab().isNull()
