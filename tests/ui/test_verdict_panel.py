"""The answer on the panel."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from scanner.app.settings import LANGUAGES
from scanner.domain.notices import VerdictAmended
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, admit, cannot_decide, stop
from scanner.ui.card import card
from scanner.ui.house import House
from scanner.ui.language import local
from scanner.ui.main_window import MainWindow
from scanner.ui.tongue import TONGUE
from scanner.ui.verdict_paint import sentence_pixels
from scanner.ui.verdict_panel import VerdictPanel
from tests.ui.fakes import CONFIRMED, EVENING, PROVISIONAL, SERIAL, UNKNOWN, USED, FakeDoorway, verdict


@pytest.fixture
def panel(qtbot: QtBot) -> VerdictPanel:
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.resize(880, 420)
    made.show()
    return made


def test_at_rest_it_says_what_to_do(panel: VerdictPanel) -> None:
    assert panel.showing.headline == "READY"
    assert panel.showing.why == "Hold a ticket to the camera"


def test_an_answer_has_its_word_its_reason_what_to_do_and_who(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(USED))
    card = panel.showing
    assert (card.headline, card.section, card.holder) == ("STOP", "VIP", "Sam Reed")
    assert card.why.startswith("Already used at")
    assert card.why.endswith("south-2")
    assert card.next_step.startswith("Do not let in")
    assert SERIAL in card.footnote


def test_it_says_whose_word_it_is_and_how_old(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(CONFIRMED))
    assert panel.showing.footnote.startswith("Server ")
    panel.show_verdict(verdict(PROVISIONAL, list_age=40.0))
    assert panel.showing.footnote.startswith("Ticket list, 40 s old ")


def test_a_provisional_answer_is_hatched_and_says_the_word(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(PROVISIONAL))
    assert panel.showing.striped
    assert panel.showing.tag == "PROVISIONAL"
    panel.show_verdict(verdict(CONFIRMED))
    assert not panel.showing.striped
    assert panel.showing.tag == ""


def test_green_clears_itself(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.green_seconds = 0.05
    panel.show_verdict(verdict(CONFIRMED))
    qtbot.waitUntil(lambda: panel.showing.headline == "READY")
    assert panel.verdict is None


@pytest.mark.parametrize("judgement", [USED, UNKNOWN])
def test_stop_and_cannot_decide_stay(panel: VerdictPanel, qtbot: QtBot, judgement: Judgement) -> None:
    panel.green_seconds = 0.01
    panel.show_verdict(verdict(CONFIRMED))
    panel.show_verdict(verdict(judgement))
    shown = panel.showing
    with qtbot.assertNotEmitted(panel.changed, wait=80):
        pass
    assert panel.showing is shown
    panel.clear()
    assert panel.showing.headline == "READY"


def test_a_stop_goes_by_itself_where_that_is_set(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.stop_seconds = 0.05
    panel.show_verdict(verdict(USED))
    assert panel.showing.answer is Answer.STOP
    qtbot.waitUntil(lambda: panel.showing.headline == "READY", timeout=20_000)
    panel.show_verdict(verdict(UNKNOWN))
    assert not panel.moving


def test_how_long_a_stop_stays_is_chosen_from_the_menu_and_kept(
    house: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    choices = house.window.header.menu.choices("stop_seconds")
    assert [each.text() for each in choices if each.isChecked()] == ["Until the next scan or a key"]
    next(each for each in choices if each.data() == 6.0).trigger()
    qtbot.waitUntil(lambda: house.window.verdict.stop_seconds == 6.0, timeout=20_000)
    assert doorway.settings.stop_seconds == 6.0


def test_even_then_somebody_has_to_see_a_stop_that_the_server_made_of_a_green(panel: VerdictPanel) -> None:
    panel.stop_seconds = 0.05
    panel.show_verdict(verdict(PROVISIONAL))
    panel.amend(VerdictAmended(7, SERIAL, USED))
    assert panel.showing.answer is Answer.STOP
    assert not panel.moving


def test_more_of_the_servers_words_do_not_make_a_stop_stay(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.stop_seconds = 0.05
    panel.show_verdict(verdict(stop(Reason.ALREADY_ADMITTED, Source.LIST)))
    panel.amend(VerdictAmended(7, SERIAL, USED))
    assert panel.showing.answer is Answer.STOP
    qtbot.waitUntil(lambda: panel.showing.headline == "READY", timeout=20_000)


def test_a_new_scan_takes_the_old_answer_away_at_once(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(CONFIRMED))
    panel.checking()
    assert panel.showing.answer is None
    assert panel.showing.headline == "CHECKING"
    assert panel.verdict is None


def test_the_server_changes_the_answer_in_place(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(PROVISIONAL))
    assert panel.amend(VerdictAmended(7, SERIAL, CONFIRMED))
    assert panel.showing.tag == "NOW CONFIRMED"
    assert not panel.showing.striped


def test_a_green_that_the_server_takes_back_becomes_a_stop_that_stays(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.green_seconds = 0.05
    panel.show_verdict(verdict(PROVISIONAL))
    panel.amend(VerdictAmended(7, SERIAL, USED))
    assert panel.showing.answer is Answer.STOP
    assert panel.showing.tag == "CHANGED BY THE SERVER"
    with qtbot.assertNotEmitted(panel.changed, wait=120):
        pass


def test_the_server_s_word_on_another_scan_changes_nothing(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(PROVISIONAL))
    shown = panel.showing
    assert not panel.amend(VerdictAmended(8, SERIAL, USED))
    assert panel.showing is shown


def test_what_was_scanned_is_shown_and_not_obeyed(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(USED, holder="<b>Sam\u202edeeR</b>\x07", section="VIP\n<img>"))
    assert panel.showing.holder == "<b>Sam\\u202edeeR</b>\\x07"
    assert "\n" not in panel.showing.section


def test_a_screen_reader_hears_the_whole_answer(panel: VerdictPanel) -> None:
    panel.show_verdict(verdict(CONFIRMED))
    assert panel.accessibleDescription().startswith("ADMIT. Valid ticket. Let them in. VIP. Sam Reed")


NIGHT = Detail(
    when=EVENING, gate="Door B, Harbour side", redeemer="Ola", status="cancelled by the buyer",
    note="Harbour Night, the second evening", people=3,
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), [(878, 422), (1342, 192)], ids=["door", "strip over the queue"])
def test_every_reason_says_why_and_what_to_do_in_every_language_and_none_of_it_is_cut(
    panel: VerdictPanel, language: str, width: int, height: int
) -> None:
    """As large as the panel is in a window of 1366 x 768. 15 pixels of 422 are read at two metres."""
    TONGUE.speak(language)
    try:
        for reason, answer, detail in itertools.product(Reason, Answer, (Detail(), NIGHT)):
            shown = card(verdict(Judgement(answer, reason, Source.SERVER, detail=detail)))
            assert shown.why
            assert shown.next_step
            pixels = sentence_pixels(shown, panel.font(), QRectF(0, 0, width, height))
            assert pixels >= 15, (reason, local(shown.why), local(shown.next_step))
    finally:
        TONGUE.speak("en")


def test_a_word_as_wide_as_the_panel_does_not_make_the_rest_small(panel: VerdictPanel) -> None:
    place = QRectF(0, 0, 699, 328)
    narrow = card(verdict(CONFIRMED))
    wide = replace(narrow, headline="TOEGANG")
    assert sentence_pixels(wide, panel.font(), place) >= sentence_pixels(narrow, panel.font(), place)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
@pytest.mark.parametrize(
    "judgement",
    [
        CONFIRMED, PROVISIONAL, USED, UNKNOWN, cannot_decide(Reason.NO_LIST), cannot_decide(Reason.LIST_TOO_OLD),
        stop(Reason.UNKNOWN_SERIAL, Source.SERVER), stop(Reason.OTHER_SECTION, Source.LIST),
        admit(Reason.SAME_SCAN, Source.LEDGER), cannot_decide(Reason.TOKEN_REVOKED),
        stop(Reason.OTHER_EVENT, Source.SERVER),
    ],
)  # fmt: skip
def test_the_word_is_at_least_15_percent_of_the_window_and_the_answer_a_third(
    qtbot: QtBot, judgement: Judgement, size: tuple[int, int]
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show_door()
    window.show()
    window.banners.put("conflict", "stop", "1 conflict", "Tell a supervisor.", closable=False)
    QGuiApplication.processEvents()
    window.verdict.show_verdict(verdict(judgement))
    assert window.verdict.headline_pixels >= 0.15 * window.height()
    assert window.verdict.width() * window.verdict.height() >= window.width() * window.height() / 3
