"""Large letters and long languages: nothing is cut off, and the answer stays readable."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scanner.app.rehearsal import Tally
from scanner.app.settings import LANGUAGES, Settings
from scanner.ui.house import House
from scanner.ui.motion import is_still
from scanner.ui.rehearsal_strip import RehearsalStrip
from scanner.ui.theme import look
from scanner.ui.tongue import TONGUE
from scanner.ui.verdict_panel import VerdictPanel
from tests.ui.fakes import CONFIRMED, UNKNOWN, USED, FakeDoorway, verdict
from tests.ui.tongues import cut_off, speak_pseudo
from tests.ui.walk import offer_three, pages, settle


def squeezed(band: QWidget) -> list[str]:
    """What has too little room in a band, reaches out of it, or lies under something else in it."""
    inside = [
        each for each in band.findChildren(QWidget) if each.isVisible() and isinstance(each, QLabel | QPushButton)
    ]
    places = [(each, QRect(each.mapTo(band, QPoint(0, 0)), each.size())) for each in inside]
    over = [each.text() for each, place in places if not band.rect().contains(place)]
    under = [one[0].text() for one, other in itertools.combinations(places, 2) if one[1].intersects(other[1])]
    return over + under + cut_off(band)


@pytest.mark.parametrize(("size", "longer"), [(1.0, 0.4), (2.0, 0.4)])
def test_nothing_is_cut_off(busy: House, size: float, longer: float) -> None:
    """At 1366 x 768, on every page."""
    busy.window.set_theme("dark", text_size=size)
    speak_pseudo(longer=longer)
    found = []
    for page in pages(busy):
        settle()
        found += [f"{page}: {each}" for each in cut_off(busy.window)]
    assert found == []


def test_an_offer_has_all_its_buttons_at_twice_the_size(house: House) -> None:
    window = house.window
    window.set_theme("dark", text_size=2.0)
    window.verdict.show_verdict(verdict(CONFIRMED))
    settle()
    high = window.verdict.height()
    offer_three(window)
    for language in LANGUAGES:
        TONGUE.speak(language)
        settle()
        assert squeezed(window.party) == [], language
    assert window.verdict.height() == high  # it takes nothing from the answer


def test_beside_the_queue_an_offer_stands_under_the_answer(house: House) -> None:
    window = house.window
    window.set_theme("dark", text_size=2.0)
    offer_three(window)
    for _ in range(2):  # there, and back
        window.toggle_queue("queue")
        settle()
        assert window.party.isVisible()
        assert squeezed(window.party) == []


def test_an_offer_and_a_rehearsals_band_leave_the_answer_its_room_at_twice_the_size(house: House) -> None:
    window, strip = house.window, RehearsalStrip()
    window.add_band(strip)
    window.set_theme("dark", text_size=2.0)
    tally = Tally()
    tally.scans, tally.waved, tally.seconds, tally.unanswered = 123, 2, [2.1, 3.0], 1
    strip.show_tally(tally)
    window.verdict.show_verdict(verdict(CONFIRMED))
    offer_three(window)
    for language in LANGUAGES:
        TONGUE.speak(language)
        settle()
        page = window.door_page
        party = QRect(window.party.mapTo(page, QPoint(0, 0)), window.party.size())
        assert window.height() == 768
        assert page.rect().contains(party), language
        assert squeezed(window.party) + squeezed(strip) == [], language
        assert window.verdict.headline_pixels >= 72, language


def test_a_rehearsals_band_shows_its_whole_score_at_twice_the_size(house: House) -> None:
    window, strip = house.window, RehearsalStrip()
    window.add_band(strip)
    window.set_theme("dark", text_size=2.0)
    tally = Tally()
    tally.scans, tally.waved, tally.seconds, tally.unanswered = 123, 2, [2.1, 3.0], 1
    strip.show_tally(tally)
    for language in LANGUAGES:
        TONGUE.speak(language)
        settle()
        assert squeezed(strip) == [], language


def test_the_answers_one_word_is_huge_in_every_language_and_readable_at_twice_the_size(busy: House) -> None:
    panel = busy.window.verdict
    for size, pixels in ((1.0, 100), (2.0, 72)):
        busy.window.set_theme("dark", text_size=size)
        settle()
        for name in LANGUAGES:
            TONGUE.speak(name)
            for judgement in (CONFIRMED, USED, UNKNOWN):
                panel.show_verdict(verdict(judgement))
                assert panel.headline_pixels >= pixels, (size, name, judgement.answer)


def test_ctrl_and_plus_makes_the_text_larger_and_ctrl_and_0_as_usual(
    busy: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    window, usual = busy.window, busy.window.look.scale
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.scale == pytest.approx(usual * 1.25))
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.scale == pytest.approx(usual * 1.5))
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.scale == pytest.approx(usual * 1.25))
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.scale == usual)
    assert doorway.settings.text_size == 1.0


@pytest.mark.parametrize("still", [True, False])
def test_still_means_that_nothing_runs_or_turns(qtbot: QtBot, still: bool) -> None:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.set_look(replace(look("dark"), still=still))
    panel.checking()
    assert panel.moving is not still
    panel.show_verdict(verdict())
    assert panel.moving is not still


def test_the_system_is_asked_where_it_can_tell() -> None:
    assert not is_still("system", platform="linux")
    assert is_still("still")
    assert not is_still("full", platform="win32")
    assert Settings().motion == "system"
