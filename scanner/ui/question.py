"""A question that a check asks of whoever stands at the door: asked on the check's thread, answered in the window."""

import threading

from PySide6.QtCore import QObject, Signal, Slot

PATIENCE = 0.1  # seconds between two looks at whether anybody still waits


class Question(QObject):
    """`asked` and `ended` come in the UI thread."""

    asked = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guard = threading.Lock()
        self._asking = False
        self._word = ""
        self._given = threading.Event()

    @property
    def asking(self) -> bool:
        with self._guard:
            return self._asking

    def ask(self, stop: threading.Event) -> str:
        """Waits for a word; empty when none came before `stop` was set."""
        with self._guard:
            self._asking, self._word = True, ""
            self._given.clear()
        self.asked.emit()
        while not self._given.wait(PATIENCE) and not stop.is_set():
            pass
        with self._guard:
            self._asking = False
            word = self._word
        self.ended.emit()
        return word

    @Slot(str)
    def answer(self, word: str) -> None:
        """Any thread; without a question it is no answer."""
        with self._guard:
            if self._asking and not self._given.is_set():
                self._word = word
                self._given.set()
