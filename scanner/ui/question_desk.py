"""Shows what a verdict asks of the operator, and brings the choice to the door."""

from PySide6.QtCore import QObject, Slot

from scanner.app.doorway import Doorway
from scanner.domain.notices import VerdictGiven
from scanner.ui.bridge import Bridge
from scanner.ui.main_window import MainWindow


class QuestionDesk(QObject):
    """For one door."""

    def __init__(self, window: MainWindow, doorway: Doorway, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._doorway = doorway
        bridge.verdict_given.connect(self._verdict_given)
        bridge.party_given.connect(self._scanned_on)
        window.question.chosen.connect(self._chosen)

    def leave(self) -> None:
        self._window.question.chosen.disconnect(self._chosen)
        self._window.question.drop()

    @Slot(object)
    def _verdict_given(self, notice: VerdictGiven) -> None:
        asked = notice.verdict.question
        if asked is None:
            self._window.question.drop()
        else:
            self._window.question.ask(asked)

    @Slot(object)
    def _scanned_on(self, _notice: object) -> None:
        self._window.question.drop()

    @Slot(int, int)
    def _chosen(self, number: int, place: int) -> None:
        self._window.verdict.checking()
        self._doorway.submit_answer(number, place)
