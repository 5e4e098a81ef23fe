"""Answers in spoken words: off unless wanted, and never in the way where there is nothing to say them with."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from scanner.app.resources import resource
from scanner.app.settings import LANGUAGES
from scanner.app.spoken import OF_SOUNDS, PHRASES, of_party, of_verdict
from scanner.domain.notices import VerdictGiven
from scanner.domain.verdict import Reason, Source, admit, cannot_decide, stop
from scanner.ui.sounds import NAMES, Effect, Sounds
from scanner.ui.tongue import TONGUE
from scanner.ui.voice import Voice
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import CONFIRMED, UNKNOWN, USED, FakeDoorway, FakeEffects, FakeFloor, verdict
from tests.ui.test_party import party


class Engine:
    """Says nothing aloud."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.volume = 0.0

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        pass

    def setVolume(self, volume: float) -> None:  # noqa: N802
        self.volume = volume

    def setLocale(self, _locale: QLocale) -> None:  # noqa: N802
        pass


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def sounds(effects: FakeEffects, engine: Engine) -> Sounds:
    """Words are wanted, and the system has a voice."""
    made = Sounds(load=effects.load, voice=Voice(make=lambda _parent: engine))
    made.voice.on = True
    return made


@pytest.fixture
def voiceless(effects: FakeEffects) -> Sounds:
    """Words are wanted, and the system has no voice."""
    made = Sounds(load=effects.load, voice=Voice(make=lambda _parent: None))
    made.voice.on = True
    return made


def clips(effects: FakeEffects) -> list[str]:
    return [name for name in effects.played if name in PHRASES and name not in NAMES]


def test_each_answer_says_its_reason_once_the_sound_is_over(
    open_house: OpenHouse, doorway: FakeDoorway, sounds: Sounds, effects: FakeEffects, qtbot: QtBot
) -> None:
    doorway.change_settings(spoken=True)
    open_house(FakeFloor(doorway), sounds=sounds)
    doorway.notify(VerdictGiven(verdict(USED)))
    qtbot.waitUntil(lambda: effects.played == ["stop", "already_used"], timeout=20_000)
    doorway.notify(VerdictGiven(verdict(UNKNOWN)))
    qtbot.waitUntil(lambda: effects.played[2:] == ["cannot_decide", "supervisor"], timeout=20_000)


def test_a_new_scan_cuts_off_the_words_of_the_one_before(sounds: Sounds, effects: FakeEffects, qtbot: QtBot) -> None:
    sounds.play("stop", of_verdict(verdict(USED)))
    sounds.play("click")
    sounds.play("admit", of_verdict(verdict(CONFIRMED)))
    qtbot.waitUntil(lambda: effects.played == ["stop", "click", "admit", "admit"], timeout=20_000)
    assert "already_used" not in effects.played


def test_the_systems_voice_says_it_where_that_is_chosen(sounds: Sounds, effects: FakeEffects, engine: Engine) -> None:
    sounds.voice.preferred = True
    sounds.play("stop", of_verdict(verdict(USED)))
    assert engine.said == ["Stop. Already used"]
    assert effects.played == ["stop"]


def test_where_it_is_chosen_and_not_there_the_clips_stand_in(
    voiceless: Sounds, effects: FakeEffects, qtbot: QtBot
) -> None:
    voiceless.voice.preferred = True
    assert voiceless.voice.missing
    voiceless.play("stop", of_verdict(verdict(USED)))
    qtbot.waitUntil(lambda: effects.played == ["stop", "already_used"], timeout=20_000)


def test_a_party_is_counted_aloud(sounds: Sounds, effects: FakeEffects, engine: Engine) -> None:
    sounds.play("admit", of_party(party(CONFIRMED, CONFIRMED, CONFIRMED)))
    assert engine.said == ["3 admitted"]
    assert clips(effects) == []


def test_without_a_voice_a_party_has_the_plain_word(voiceless: Sounds, effects: FakeEffects, qtbot: QtBot) -> None:
    voiceless.play("stop", of_party(party(CONFIRMED, CONFIRMED, USED)))
    qtbot.waitUntil(lambda: effects.played == ["stop", "stop"], timeout=20_000)  # the sound, and the word


def test_of_a_mixed_party_those_who_are_stopped_come_first() -> None:
    assert of_party(party(CONFIRMED, CONFIRMED, USED)).words == "Stop 1, 2 admitted"
    assert of_party(party(CONFIRMED, UNKNOWN)).words == "Ask 1, 1 admitted"
    assert of_party(party(USED, USED)).words == "Stop 2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_is_said_by_a_clip_in_every_language(language: str) -> None:
    """What a person reads on the screen and what is said never differ in the answer."""
    for reason, make in itertools.product(Reason, (stop, cannot_decide, admit)):
        saying = of_verdict(verdict(make(reason, Source.NONE)))
        assert saying.fixed
        assert resource(f"speech/{language}/{saying.phrase}.wav").exists()
        if make is not admit and reason is not Reason.LEFT:
            assert saying.phrase not in {"admit", "out"}, reason


def test_the_clips_follow_the_windows_language(effects: FakeEffects, qtbot: QtBot) -> None:
    loaded: list[Path] = []

    def load(path: Path) -> Effect:
        loaded.append(path)
        return effects.load(path)

    sounds = Sounds(load=load)
    sounds.voice.on = True
    TONGUE.speak("nl")
    sounds.play("stop", of_verdict(verdict(USED)))
    qtbot.waitUntil(lambda: effects.played == ["stop", "already_used"], timeout=20_000)
    assert loaded[-1].parent.name == "nl"


def test_nothing_is_said_unless_it_is_wanted(effects: FakeEffects) -> None:
    asked: list[QObject] = []
    sounds = Sounds(load=effects.load, voice=Voice(make=asked.append))
    sounds.play("stop", of_verdict(verdict(USED)))
    assert asked == []  # and nobody looks for a voice either
    assert not sounds.voice.missing
    sounds.warm_up()
    assert clips(effects) == []


def test_a_muted_door_says_nothing(sounds: Sounds, effects: FakeEffects, engine: Engine) -> None:
    sounds.on = False
    sounds.voice.preferred = True
    sounds.play("stop")
    assert (engine.said, effects.played) == ([], [])
    sounds.on = True
    sounds.set_volume(0.3)
    sounds.play("stop")
    assert (engine.said, engine.volume, effects.volume) == (["Stop"], 0.3, 0.3)


def test_without_anything_to_play_on_the_voice_is_all_there_is_and_nothing_breaks_without_it(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scanner.ui.sounds._qt_load", lambda _parent: None)
    sounds = Sounds(voice=Voice(make=lambda _parent: engine))
    silent = Sounds(voice=Voice(make=lambda _parent: None))
    for each in (sounds, silent):
        each.voice.on = True
        each.warm_up()
        each.play("stop", of_verdict(verdict(USED)))
    assert engine.said == ["Stop. Already used"]


def test_this_machine_s_own_voice_is_there_or_not_and_nothing_breaks(qtbot: QtBot) -> None:
    voice = Voice()
    voice.on = voice.preferred = True
    assert voice.missing is not voice.available
    voice.say("Stop")


def test_every_answer_sounds_and_is_spoken() -> None:
    assert len({OF_SOUNDS[name].words for name in ("admit", "stop", "cannot_decide", "conflict")}) == 4
