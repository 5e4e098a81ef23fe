"""A sound for each answer, so that nobody has to look.

Sound is a comfort, never a condition: without Qt's sound part, without a device, without the files the door is silent
and works. Qt's sound part is loaded when the first sound is wanted, and its complaints about missing system libraries
are kept off the terminal.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, qInstallMessageHandler

from scanner.app.resources import resource
from scanner.domain.party import Party
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.qt_words import to_the_log
from scanner.ui.voice import WORDS, Voice

log = logging.getLogger("sound")

NAMES = ("admit", "stop", "cannot_decide", "conflict", "provisional", "click")


class Effect(Protocol):
    """The part of QSoundEffect that is used."""

    def play(self) -> None: ...
    def stop(self) -> None: ...
    def setVolume(self, volume: float, /) -> None: ...


Load = Callable[[Path], Effect]


def sound_of(verdict: Verdict | Party) -> str:
    """Which sound belongs to a verdict, or to a party's verdicts."""
    if verdict.answer is Answer.ADMIT:
        return "provisional" if verdict.provisional else "admit"
    return "stop" if verdict.answer is Answer.STOP else "cannot_decide"


class Sounds(QObject):
    """Plays by name, and says the words that belong to it where they are wanted. `load` makes an effect of a file; None
    means Qt's own, if it is there."""

    def __init__(self, parent: QObject | None = None, *, load: Load | None = None, voice: Voice | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self.voice = voice or Voice(self)
        self._volume = 0.8
        self._load = load
        self._effects: dict[str, Effect] = {}
        self._available: bool | None = None if load is None else True

    @property
    def available(self) -> bool:
        """Whether there is anything to play on. Asking loads Qt's sound part."""
        if self._available is None:
            self._load = _qt_load(self)
            self._available = self._load is not None
            if not self._available:
                log.info("no sound device: the door is silent")
        return self._available

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        self.voice.set_volume(volume)
        for effect in self._effects.values():
            effect.setVolume(volume)

    def warm_up(self) -> None:
        """Loads all sounds, so that the first verdict is not the slow one."""
        if self.on and self.available:
            for name in NAMES:
                self._effect(name)

    def play(self, name: str, words: str = "") -> None:
        """Returns at once; the newest sound cuts off the one before it. `words`: other ones than the sound's own."""
        if self.on:
            self.voice.say(words or WORDS.get(name, ""))
        if not self.on or not self.available:
            return
        for playing in self._effects.values():
            playing.stop()
        if (effect := self._effect(name)) is not None:
            effect.play()

    def _effect(self, name: str) -> Effect | None:
        if name not in self._effects:
            path = resource(f"sounds/{name}.wav")
            if (load := self._load) is None or not path.exists():
                return None
            made = load(path)
            made.setVolume(self._volume)
            self._effects[name] = made
        return self._effects[name]


def _qt_load(parent: QObject) -> Load | None:
    """Qt's sound effects, or None where they cannot work."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    before = qInstallMessageHandler(to_the_log)
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if not QMediaDevices.audioOutputs():
            return None
    except ImportError as error:
        log.info("Qt's sound part cannot be loaded: %s", error)
        return None
    finally:
        qInstallMessageHandler(before)

    def load(path: Path) -> Effect:
        effect = QSoundEffect(parent)
        effect.setSource(QUrl.fromLocalFile(str(path)))
        return effect

    return load
