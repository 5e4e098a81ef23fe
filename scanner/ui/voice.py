"""The system's own voice: for what is said aloud at the door and is in no clip, and for all of it where that is chosen.

A voice is a comfort, never a condition: without Qt's speech part, without a speech service, without a voice in the
window's language the door is silent and works. It is looked for when it is first wanted.
"""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, qInstallMessageHandler

from scanner.ui.language import local
from scanner.ui.qt_words import to_the_log

log = logging.getLogger("sound")


class Engine(Protocol):
    """The part of QTextToSpeech that is used."""

    def say(self, text: str, /) -> object: ...
    def stop(self) -> None: ...
    def setVolume(self, volume: float, /) -> None: ...
    def setLocale(self, locale: QLocale, /) -> None: ...


class Voice(QObject):
    """`on`: answers are spoken at all; `preferred`: by this voice rather than by clips. `make` makes an engine that can
    speak, or None where there is none; its default is the system's."""

    def __init__(
        self, parent: QObject | None = None, *, make: Callable[[QObject], Engine | None] | None = None
    ) -> None:
        super().__init__(parent)
        self.on = self.preferred = False
        self._make = make or _system_voice
        self._engine: Engine | None = None
        self._looked = False
        self._volume = 0.8

    @property
    def available(self) -> bool:
        """Whether anything can be said. Asking looks for a voice, which takes a moment the first time."""
        if not self._looked:
            self._looked = True
            self._engine = self._make(self)
            if self._engine is not None:
                self._engine.setVolume(self._volume)
        return self._engine is not None

    @property
    def missing(self) -> bool:
        """Wanted rather than the clips, and not there."""
        return self.on and self.preferred and not self.available

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._engine is not None:
            self._engine.setVolume(volume)

    def say(self, words: str) -> None:
        """Returns at once; the newest words cut off those before."""
        if not (words and self.on and self.available):
            return
        assert self._engine is not None
        self._engine.stop()
        self._engine.setLocale(QLocale())
        self._engine.say(local(words))


def _system_voice(parent: QObject) -> Engine | None:
    """Qt's engine for this system, if it has one that works. What Qt complains of goes to the log."""
    before = qInstallMessageHandler(to_the_log)
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech

        for name in QTextToSpeech.availableEngines():
            if name == "mock":  # Qt's own, for tests: it says nothing
                continue
            engine = QTextToSpeech(name, parent)
            if engine.state() is not QTextToSpeech.State.Error:
                return engine
            log.info("the speech engine %s cannot be used: %s", name, engine.errorString())
            engine.deleteLater()
    except ImportError as error:
        log.info("Qt's speech part cannot be loaded: %s", error)
    finally:
        qInstallMessageHandler(before)
    return None
