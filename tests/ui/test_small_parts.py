"""Parts that are small enough to be looked at by themselves."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.backends.base import Capability
from scanner.domain.notices import ListChanged
from scanner.domain.ticket import Section, SectionId
from scanner.ui import icons, lettering
from scanner.ui.house import House
from scanner.ui.manual_entry import ManualEntry, tidied
from scanner.ui.photographer import Photographer
from scanner.ui.sections_panel import SectionsPanel
from scanner.ui.sounds import NAMES, Sounds
from scanner.ui.status_line import StatusLine
from tests.clocks import FakeClock
from tests.ui.fakes import SERIAL, STALLS, VIP, FakeDoorway, FakeEffects, verdict


@pytest.mark.parametrize(
    "typed", ["harbou-vipv37536946", "HARBOU VIPV37536946", "harbouvipv37536946", " HARBOU\u2013VIPV37536946 "]
)
def test_a_number_is_understood_however_it_was_copied(typed: str) -> None:
    from scanner.domain.reading import read

    assert read(tidied(typed)).serials == (SERIAL,)


def test_what_is_no_number_is_passed_on_as_typed() -> None:
    assert tidied(" hello ") == "HELLO"


def test_typing_is_in_capitals_wherever_the_cursor_is(qtbot: QtBot) -> None:
    entry = ManualEntry()
    qtbot.addWidget(entry)
    entry.show()
    QTest.keyClicks(entry.field, "hrbou")
    entry.field.setCursorPosition(1)
    QTest.keyClicks(entry.field, "a")
    assert entry.field.text() == "HARBOU"
    assert entry.field.cursorPosition() == 2
    assert entry.button.isEnabled()


@pytest.mark.parametrize(("lists", "submitted"), [(True, "HARBOU-VIPV37536946"), (False, "HARBOUVIPV37536946")])
def test_only_numbers_of_a_list_are_mended_and_a_system_shows_how_its_own_look(
    qtbot: QtBot, submitted: str, *, lists: bool
) -> None:
    entry = ManualEntry()
    qtbot.addWidget(entry)
    entry.expect(Capability(lists=lists, rules=not lists, example="XTS-4711"))
    assert entry.field.placeholderText() == "XTS-4711"
    QTest.keyClicks(entry.field, "harbouvipv37536946 ")
    with qtbot.waitSignal(entry.submitted) as signal:
        entry.button.click()
    assert signal.args == [submitted]


def test_the_list_s_age_ticks(qtbot: QtBot) -> None:
    clock = FakeClock()
    line = StatusLine(clock=clock)
    qtbot.addWidget(line)
    assert line.list.text == "No ticket list yet"
    line.show_list(ListChanged(512, clock.now()))
    clock.advance(12)
    line.tick()
    assert line.list.text == "512 tickets, 12 s old"
    assert line.list.tone == ""
    clock.set(clock.now() + timedelta(minutes=11))
    line.tick()
    assert line.list.text == "512 tickets, 11 min old"
    assert line.list.tone == "warn"


def test_with_all_sections_closed_it_says_that_nobody_is_let_in(qtbot: QtBot) -> None:
    panel = SectionsPanel()
    qtbot.addWidget(panel)
    panel.show_sections((STALLS, VIP), frozenset({STALLS.id, VIP.id}))
    assert not panel._warning.isHidden()
    panel.show_sections((STALLS, VIP), frozenset({VIP.id}))
    assert panel._warning.isHidden()


def test_a_section_s_name_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    panel = SectionsPanel()
    qtbot.addWidget(panel)
    panel.show_sections((Section(SectionId("9"), "<h1>Pit</h1>\u202e"),), frozenset())
    assert panel.switches[SectionId("9")].accessibleName() == "<h1>Pit</h1>\\u202e"
    panel.show_counts({SectionId("9"): 3})
    assert panel.switches[SectionId("9")].accessibleDescription() == "open, 3 let in here"
    assert not panel.grab().isNull()


def test_sounds_are_loaded_once_and_obey_the_volume() -> None:
    effects = FakeEffects()
    sounds = Sounds(load=effects.load)
    sounds.warm_up()
    sounds.set_volume(0.4)
    assert effects.volume == 0.4
    for name in NAMES:
        sounds.play(name)
    assert effects.played == list(NAMES)
    sounds.play("no such sound")
    sounds.on = False
    sounds.play("admit")
    assert effects.played == list(NAMES)


def test_a_machine_without_sound_is_silent_and_says_nothing() -> None:
    """In a process of its own, since Qt's sound part leaves its marks on the one that loads it."""
    code = (
        "from PySide6.QtWidgets import QApplication; import scanner.ui; from scanner.ui.sounds import Sounds;"
        "app = QApplication([]); sounds = Sounds(); sounds.warm_up(); sounds.play('admit')"
    )
    tried = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "", "PULSE_SERVER": "unix:/nowhere", "HOME": "/nowhere"},
    )  # fmt: skip
    assert (tried.returncode, tried.stderr) == (0, "")


def test_a_machine_whose_sound_part_cannot_be_loaded_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sounds = Sounds()
    assert not sounds.available
    sounds.play("admit")


def test_an_icon_that_is_missing_is_empty_and_no_error(qtbot: QtBot) -> None:
    assert not icons.pixmap("no such icon", "#ffffff", 24).isNull()
    assert icons.pixmap("camera", "#ff0000", 24).toImage().pixelColor(4, 12).red() >= 0


def test_text_is_broken_where_a_sentence_pauses(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFont

    fitted = lettering.fit("Not on the list, and the server cannot be asked", QFont(), 660, 200, 40)
    assert fitted.lines == ("Not on the list,", "and the server cannot be asked")


def test_a_name_of_any_length_is_cut_and_stays_in_its_place(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFont

    fitted = lettering.fit("x" * 5000, QFont(), 300, 40, 30, lines=1)
    assert len(fitted.lines) == 1
    assert fitted.lines[0].endswith("\u2026")


def test_a_picture_of_the_window_is_taken_at_the_moment_asked_for(
    house: House, doorway: FakeDoorway, tmp_path: Path, qtbot: QtBot
) -> None:
    from scanner.domain.notices import VerdictGiven

    file = tmp_path / "door.png"
    photographer = Photographer(house, file, "admit", patience=20)
    doorway.say(VerdictGiven(verdict()))
    qtbot.waitUntil(lambda: photographer.taken)
    assert file.read_bytes().startswith(b"\x89PNG")
    assert not house.window.isVisible()
    timers = photographer.findChildren(QTimer)
    assert timers
    assert not any(timer.isActive() for timer in timers)  # none may come for a window that is gone


def test_a_moment_that_does_not_come_leaves_no_picture(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    photographer = Photographer(house, tmp_path / "door.png", "stop", patience=0.05)
    qtbot.waitUntil(lambda: not house.window.isVisible())
    assert not photographer.taken


def test_the_window_s_keys(house: House, qtbot: QtBot) -> None:
    window = house.window
    QTest.keyClick(window.verdict, Qt.Key.Key_F1)
    assert window.help.isVisible()
    QTest.keyClick(window.verdict, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    QTest.keyClick(window.verdict, "?", Qt.KeyboardModifier.ShiftModifier)  # held until it is no scanner's
    qtbot.waitUntil(window.help.isVisible, timeout=20_000)
    QTest.keyClick(window.verdict, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    QTest.keyClick(window.verdict, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window.verdict, Qt.Key.Key_F11)
    assert not window.isFullScreen()
