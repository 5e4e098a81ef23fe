"""A sound for each answer, and words where they are wanted, so that nobody has to look.

The words are clips in the window's language, played once the sound is over; what no clip says is said by the system's
voice where there is one, else by the clip that comes nearest.

Sound is a comfort, never a condition: without Qt's sound part, without a device, without the files the door is silent
and works. Qt's sound part is loaded when the first sound is wanted, and its complaints about missing system libraries
are kept off the terminal.
"""

import logging
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLoggingCategory, QObject, QTimer, QUrl, Slot, qInstallMessageHandler

from scanner.app.resources import resource
from scanner.app.spoken import OF_SOUNDS, PHRASES, Saying
from scanner.domain.party import Party
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.qt_words import to_the_log
from scanner.ui.tongue import TONGUE
from scanner.ui.voice import Voice

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
    """Plays by name, and says what belongs to it where words are wanted. `load` makes an effect of a file; None means
    Qt's own, if it is there."""

    def __init__(self, parent: QObject | None = None, *, load: Load | None = None, voice: Voice | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self.voice = voice or Voice(self)
        self._volume = 0.8
        self._load = load
        self._effects: dict[str, Effect] = {}
        self._available: bool | None = None if load is None else True
        self._clip = ""
        self._then = QTimer(self, singleShot=True)
        self._then.timeout.connect(self._play_clip)

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
            clips = PHRASES if self.voice.on else ()
            for file in (*map(_sound, NAMES), *map(_speech, clips)):
                self._effect(file)

    def play(self, name: str, saying: Saying | None = None) -> None:
        """Returns at once; the newest sound cuts off the one before it. `saying`: other words than the sound's own."""
        self._then.stop()
        if not self.on:
            return
        if self.available:
            for playing in self._effects.values():
                playing.stop()
            if (effect := self._effect(_sound(name))) is not None:
                effect.play()
        if self.voice.on and (words := saying or OF_SOUNDS.get(name)) is not None:
            self._say(words, after=_length(_sound(name)))

    def _say(self, saying: Saying, *, after: int) -> None:
        """By a clip, `after` so many ms, or at once by the voice."""
        may_be_voice = self.voice.preferred or not saying.fixed or not self.available
        if may_be_voice and self.voice.available:
            self.voice.say(saying.words)
        elif self.available:
            self._clip = _speech(saying.phrase)
            self._then.start(after)

    @Slot()
    def _play_clip(self) -> None:
        if (effect := self._effect(self._clip)) is not None:
            effect.play()

    def _effect(self, file: str) -> Effect | None:
        if file not in self._effects:
            path = resource(file)
            if (load := self._load) is None or not path.exists():
                return None
            made = load(path)
            made.setVolume(self._volume)
            self._effects[file] = made
        return self._effects[file]


def _sound(name: str) -> str:
    return f"sounds/{name}.wav"


def _speech(phrase: str) -> str:
    """In the window's language."""
    return f"speech/{TONGUE.name or 'en'}/{phrase}.wav"


def _length(file: str) -> int:
    """In ms; 0 for a sound that is not there."""
    try:
        with wave.open(str(resource(file))) as sound:
            return int(1000 * sound.getnframes() / sound.getframerate())
    except (OSError, wave.Error, EOFError):
        return 0


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
