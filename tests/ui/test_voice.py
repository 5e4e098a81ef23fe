"""Answers in spoken words: off unless wanted, and never in the way where there is no voice."""

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from scanner.domain.notices import ConflictFound, PartyGiven, VerdictGiven
from scanner.ui.house import House
from scanner.ui.sounds import Sounds
from scanner.ui.voice import WORDS, Voice, party_words
from tests.ui.conftest import OpenHouse
from tests.ui.fakes import (
    CONFIRMED,
    EVENING,
    PROVISIONAL,
    SERIAL,
    UNKNOWN,
    USED,
    FakeDoorway,
    FakeEffects,
    FakeFloor,
    verdict,
)
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
def spoken(open_house: OpenHouse, doorway: FakeDoorway, engine: Engine, effects: FakeEffects) -> House:
    """A door whose answers are spoken."""
    doorway.change_settings(spoken=True)
    voice = Voice(make=lambda _parent: engine)
    return open_house(FakeFloor(doorway), sounds=Sounds(load=effects.load, voice=voice))


def test_each_answer_has_its_word(spoken: House, doorway: FakeDoorway, engine: Engine, qtbot: QtBot) -> None:
    doorway.say(*(VerdictGiven(verdict(each)) for each in (CONFIRMED, PROVISIONAL, USED, UNKNOWN)))
    qtbot.waitUntil(lambda: engine.said == ["Admit", "Admit", "Stop", "Ask"], timeout=20_000)


def test_a_party_is_counted_aloud(spoken: House, doorway: FakeDoorway, engine: Engine, qtbot: QtBot) -> None:
    doorway.notify(PartyGiven(party(CONFIRMED, CONFIRMED, CONFIRMED)))
    qtbot.waitUntil(lambda: engine.said == ["3 admitted"], timeout=20_000)


def test_of_a_mixed_party_those_who_are_stopped_come_first() -> None:
    assert party_words(party(CONFIRMED, CONFIRMED, USED)) == "Stop 1, 2 admitted"
    assert party_words(party(CONFIRMED, UNKNOWN)) == "Ask 1, 1 admitted"
    assert party_words(party(USED, USED)) == "Stop 2"


def test_a_conflict_is_said(spoken: House, doorway: FakeDoorway, engine: Engine, qtbot: QtBot) -> None:
    doorway.notify(ConflictFound(7, SERIAL, EVENING, USED))
    qtbot.waitUntil(lambda: engine.said == ["Conflict"], timeout=20_000)


def test_nothing_is_said_unless_it_is_wanted(engine: Engine) -> None:
    asked: list[QObject] = []
    voice = Voice(make=asked.append)
    voice.say(WORDS["stop"])
    assert asked == []  # and nobody looks for a voice either
    assert not voice.missing


def test_a_muted_door_says_nothing(effects: FakeEffects, engine: Engine) -> None:
    sounds = Sounds(load=effects.load, voice=Voice(make=lambda _parent: engine))
    sounds.voice.on, sounds.on = True, False
    sounds.play("stop")
    assert engine.said == []
    sounds.on = True
    sounds.set_volume(0.3)
    sounds.play("stop")
    assert (engine.said, engine.volume) == (["Stop"], 0.3)


def test_without_a_voice_the_door_is_silent_and_says_so_where_it_is_asked(effects: FakeEffects) -> None:
    sounds = Sounds(load=effects.load, voice=Voice(make=lambda _parent: None))
    sounds.voice.on = True
    sounds.play("stop")
    assert effects.played == ["stop"]
    assert sounds.voice.missing


def test_this_machine_s_own_voice_is_there_or_not_and_nothing_breaks(qtbot: QtBot) -> None:
    voice = Voice()
    voice.on = True
    assert voice.missing is not voice.available
    voice.say("Stop")


def test_every_answer_sounds_and_is_spoken() -> None:
    assert len({WORDS[name] for name in ("admit", "stop", "cannot_decide", "conflict")}) == 4
