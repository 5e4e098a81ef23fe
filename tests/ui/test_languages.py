"""The window in every language it speaks, and in some that nobody does."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.app.settings import LANGUAGES
from scanner.domain.notices import LineChanged, ListChanged, QueueChanged, VerdictGiven
from scanner.domain.text import Clock, Decimal, Share, alone, mark
from scanner.ui.house import House
from scanner.ui.language import local, say
from scanner.ui.pieces import label
from scanner.ui.tongue import TONGUE, Tongue, locale_of
from tests.ui.fakes import EVENING, USED, FakeDoorway, conflict, entry, verdict
from tests.ui.tongues import nameless, speak_pseudo, texts, untranslated

HEADLINES = {"en": "STOP", "fr": "STOP", "es": "ALTO", "de": "STOPP", "nl": "STOP"}
WAITING = {"en": "2 waiting", "fr": "2 en attente", "es": "2 pendientes", "de": "2 wartend", "nl": "2 wachtend"}
USED_WORDS = {
    "en": "Already used at 20:04:12, south-2",
    "fr": "Déjà utilisé à 20:04:12, south-2",
    "es": "Ya usada a las 20:04:12, south-2",
    "de": "Schon benutzt um 20:04:12, south-2",
    "nl": "Al gebruikt om 20:04:12, south-2",
}
NAMES = {
    "Door Scanner", "Harbour Night", "Kim", "north-1", "south-2", "Ola", "Sam Reed", "Stalls", "VIP", "HARBOU",
    "ADMIT", "STOP", "English", "Français", "Español", "Deutsch", "Nederlands", "https", "http", "OK", "PIN", "Esc",
    "TickeTing", "XTS2", "Utick", "Sapiti", "Pims", "français", "basketid=id, n=count",
}  # fmt: skip


@pytest.fixture
def busy(house: House, doorway: FakeDoorway, qtbot: QtBot) -> House:
    """A window that has something to tell on every page."""
    doorway.care.put(entry(7), entry(8))
    doorway.care.found = [conflict()]
    doorway.say(
        ListChanged(12_512, EVENING), QueueChanged(2, 0, 1, 9),
        LineChanged(False, EVENING, mark("The server did not answer in time.")), VerdictGiven(verdict(USED)),
    )  # fmt: skip
    qtbot.waitUntil(lambda: house.window.verdict.verdict is not None)
    for page in ("queue", "conflicts", "flow", "preflight"):
        house.window.open_queue(page)
    house.window.close_queue()
    return house


def test_all_languages_are_switched_live_and_back(busy: House) -> None:
    window = busy.window
    for name in (*LANGUAGES, "en"):
        TONGUE.speak(name)
        assert local(window.verdict.showing.headline) == HEADLINES[name]
        assert USED_WORDS[name] in window.verdict.accessibleDescription()
        assert window.status.queue.text.startswith(WAITING[name])
        heading = window.history.model.headerData(2, Qt.Orientation.Horizontal)
        assert heading == {"en": "Why", "fr": "Pourquoi", "es": "Por qué", "de": "Warum", "nl": "Waarom"}[name]


def test_a_language_is_chosen_from_the_menu_and_kept(busy: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    chosen = next(each for each in busy.window.header.menu.choices("language") if each.data() == "de")
    chosen.trigger()
    qtbot.waitUntil(lambda: busy.window.header.seek.toolTip() == "Gast finden (F3)")
    assert doorway.settings.language == "de"


def test_nothing_is_said_past_the_translators(busy: House, doorway: FakeDoorway) -> None:
    """Every fixed text must be marked: on pages that are to come, too."""
    speak_pseudo()
    assert untranslated(busy.window, NAMES) + untranslated(busy.patron, NAMES) == []
    busy.window.manual.button.setText("Check")  # so it would be found
    assert [each for each in untranslated(busy.window, NAMES) if "'Check'" in each]


def test_every_control_has_a_name_to_be_read_out_and_no_text_a_gap_in_it(busy: House) -> None:
    for name in LANGUAGES:
        TONGUE.speak(name)
        assert nameless(busy.window) == []
        assert [text for _, _, text in texts(busy.window) if "{" in text or "(s)" in text] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("en", "12,512 1.5 42% 20:04"),
        ("fr", "12\u202f512 1,5 42\u00a0% 20:04"),
        ("es", "12.512 1,5 42\u00a0% 20:04"),
        ("de", "12.512 1,5 42\u00a0% 20:04"),
        ("nl", "12.512 1,5 42% 20:04"),
    ],
)
def test_numbers_and_times_are_the_languages_own(qapp: QApplication, name: str, words: str) -> None:
    TONGUE.speak(name)
    values = (12_512, Decimal(1.5), Share(0.42), Clock(EVENING.astimezone(), seconds=False))
    said = " ".join(local(alone(each)) for each in values)
    assert said.replace(EVENING.astimezone().strftime("%H:%M"), "20:04") == words


def test_one_and_many_are_told_apart(qapp: QApplication) -> None:
    TONGUE.speak("fr")  # in French even none is one
    assert [local(mark("{n} ticket(s)", "", count)) for count in (0, 1, 2)] == ["0 billet", "1 billet", "2 billets"]
    TONGUE.speak("en")
    assert [local(mark("{n} ticket(s)", "", count)) for count in (0, 1, 2)] == ["0 tickets", "1 ticket", "2 tickets"]


def test_qts_own_words_are_translated_too(qapp: QApplication) -> None:
    TONGUE.speak("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_somebody_elses_words_stay_as_they_are(qapp: QApplication) -> None:
    TONGUE.speak("de")
    assert local("Close") == "Close"
    assert local(mark("Ticket for {section}", section="Close")) == "Ticket für Close"


def test_what_was_set_by_hand_after_it_was_said_is_left_alone(qapp: QApplication) -> None:
    words = label(mark("Close"))
    words.setText("Kim")
    TONGUE.speak("de")
    assert words.text() == "Kim"


def test_a_name_that_takes_a_texts_place_is_not_translated_back(qapp: QApplication) -> None:
    words = label(mark("Close"))
    say(words.setText, "Kim")
    TONGUE.speak("de")
    assert words.text() == "Kim"


def test_from_right_to_left_the_window_is_mirrored(busy: House) -> None:
    window = busy.window
    camera, answer = window.camera, window.verdict
    assert camera.mapToGlobal(camera.rect().center()).x() > answer.mapToGlobal(answer.rect().center()).x()
    speak_pseudo(locale="ar")
    QApplication.processEvents()
    assert camera.mapToGlobal(camera.rect().center()).x() < answer.mapToGlobal(answer.rect().center()).x()
    sheet = busy.side.finding.panel
    sheet.open()
    assert sheet.x() < answer.mapTo(window, answer.rect().topLeft()).x()


def test_the_language_named_for_one_run_holds_until_the_setting_is_changed(qapp: QApplication) -> None:
    tongue = Tongue()
    tongue.follow("", first="nl")
    tongue.follow("")
    assert tongue.name == "nl"
    tongue.follow("es")
    assert tongue.name == "es"
    tongue.follow("en")


def test_a_language_that_nobody_knows_is_the_systems(qapp: QApplication) -> None:
    tongue = Tongue()
    tongue.speak("xx")
    assert tongue.name in LANGUAGES
    tongue.speak("en")


def test_english_by_itself_has_twenty_four_hours() -> None:
    assert locale_of("en").timeFormat(QLocale.FormatType.ShortFormat) == "HH:mm"
