"""The page of the flow: counted and painted elsewhere, shown once a second while somebody looks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont

from scanner.domain.attendance import Attendance, Expected
from scanner.domain.flow import Flow, Minute, SectionFlow
from scanner.domain.verdict import Answer, Reason
from scanner.ui.flow_chart import nice, together
from scanner.ui.flow_panel import Canvas, FlowPanel
from scanner.ui.theme import look
from tests.ui.fakes import EVENING, STALLS, VIP

WAIT = 20_000

NOW = EVENING
MINUTES = tuple(Minute(NOW.replace(second=0) - timedelta(minutes=90 - n), 9, n % 2, n % 3, n % 4) for n in range(90))
FLOW = Flow(
    NOW,
    (SectionFlow(STALLS.id, "Stalls", 700, 700, 300), SectionFlow(VIP.id, "VIP", 155, 155, 5, open=False)),
    MINUTES,
    {1: 12.0, 5: 11.0, 15: 10.4},
    9.8,
    ((Reason.ALREADY_ADMITTED, Answer.STOP, 12), (Reason.NO_LIST, Answer.CANNOT_DECIDE, 1)),
    listed=True,
)


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_f9_opens_the_flow_and_it_is_counted_off_the_windows_thread(house, qtbot, doorway):
    doorway.flow.now = FLOW
    qtbot.keyClick(house.window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: house.window.flow.flow is not None, timeout=WAIT)
    assert house.window.queue.page == "flow"
    assert "Still to come: 305" in house.window.flow.accessibleDescription()
    assert "MainThread" not in doorway.flow.read_in
    qtbot.keyClick(house.window, Qt.Key.Key_F9)
    assert not house.window.queue_open


def test_nothing_is_counted_while_nobody_looks(house, doorway):
    house.overview.flow.refresh()
    assert doorway.flow.read_in == set()


def test_the_flow_goes_on_by_itself(house, qtbot, doorway):
    house.window.open_queue("flow")
    qtbot.waitUntil(lambda: house.window.flow.flow is not None, timeout=WAIT)
    doorway.flow.now = FLOW
    qtbot.waitUntil(lambda: house.window.flow.flow is FLOW, timeout=WAIT)


def test_a_scan_is_answered_while_the_flow_is_shown(house, qtbot, doorway):
    house.window.open_queue("flow")
    house.wedge.scanned.emit("HARBOU-VIPV37536946")
    assert doorway.submitted == ["HARBOU-VIPV37536946"]
    assert house.window.verdict.isVisible()


EXPECTED = Attendance(
    Expected("", 855, 1000, 1020, 1200), (Expected("Parterre", 700, 600, 600),), labels=("not approved yet",)
)


def test_what_a_counting_system_expects_stands_beneath_and_is_read_aloud(house, qtbot, doorway):
    doorway.flow.now, doorway.expected = FLOW, EXPECTED
    house.window.open_queue("flow")
    qtbot.waitUntil(lambda: "1,000 sold" in house.window.flow.accessibleDescription(), timeout=WAIT)
    said = house.window.flow.accessibleDescription()
    assert "Parterre: 100 more are in than were sold or invited." in said
    assert "not approved yet" in said


@pytest.mark.parametrize("size", [(900, 300), (600, 220)])
def test_the_expected_have_a_place_of_their_own_on_the_picture(qapp, size):
    canvas = Canvas(QSize(*size), 1.0, look("dark"), QFont())
    with_them, without = canvas.painted(FLOW, EXPECTED), canvas.painted(FLOW)
    assert with_them != without
    assert look("dark").theme.warn in colours(with_them.copy(0, size[1] - 64, size[0], 64))
    calm = canvas.painted(FLOW, replace(EXPECTED, parts=()))
    assert look("dark").theme.warn not in colours(calm.copy(0, size[1] - 64, size[0], 64))


def test_without_a_list_the_ring_fills_by_what_was_sold(qapp):
    canvas, nobody = Canvas(QSize(900, 300), 1.0, look("dark"), QFont()), replace(FLOW, listed=False)
    told, untold = EXPECTED, replace(EXPECTED, total=Expected(""))
    first, second = (canvas.painted(nobody, each).copy(0, 0, 200, 200) for each in (told, untold))
    assert first != second


@pytest.mark.parametrize("theme", ["dark", "light", "outdoor"])
@pytest.mark.parametrize("size", [(600, 220), (1342, 400), (1880, 600)])
def test_it_is_painted_in_every_look_and_size(qapp, theme, size):
    chosen = look(theme)
    image = Canvas(QSize(*size), 1.0, chosen, QFont()).painted(FLOW)
    seen = colours(image)
    assert chosen.theme.tone(Answer.ADMIT).back in seen
    assert chosen.theme.text in seen


@pytest.mark.parametrize(
    "flow",
    [
        Flow(NOW),
        Flow(NOW, FLOW.sections, (), {1: 0.0}, listed=True),
        replace(FLOW, listed=False),
        replace(FLOW, minutes=MINUTES[:1]),
        replace(FLOW, minutes=(Minute(NOW.replace(second=0)),)),
        replace(FLOW, minutes=(Minute(NOW + timedelta(hours=1), 1),)),
        replace(FLOW, sections=tuple(SectionFlow(str(n), "S" * 200, n, n, n) for n in range(60))),
        replace(FLOW, sections=(SectionFlow(VIP.id, "VIP", 10**7, 10**7, 10**7),)),
        replace(FLOW, sections=(SectionFlow(VIP.id, "VIP", 5, 5, 0),), pace=0.0),
    ],
)
def test_any_evening_can_be_painted(qapp, flow):
    assert not Canvas(QSize(900, 300), 2.0, look("dark"), QFont()).painted(flow).isNull()


def test_a_picture_of_another_size_is_painted_anew(qtbot):
    panel = FlowPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show_flow(FLOW, panel.canvas().painted(FLOW))
    panel.resize(900, 400)
    assert panel.grab().size() == QSize(900, 400) * panel.devicePixelRatioF()


def test_minutes_are_put_together_by_the_clock():
    bars = together(MINUTES, 15)
    assert sum(each.let_in for each in bars) == sum(each.let_in for each in MINUTES)
    assert all(each.at.minute % 15 == 0 for each in bars)


@pytest.mark.parametrize(("most", "end"), [(0, 1), (1, 1), (3, 5), (7, 10), (11, 20), (450, 500), (501, 1000)])
def test_scales_end_at_round_numbers(most, end):
    assert nice(most) == end
