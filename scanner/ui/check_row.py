"""One check of the door as a row: how it stands, what was found, what to do; and the question, where it asks one."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scanner.app.preflight.findings import Finding, State
from scanner.app.wording import shown
from scanner.domain.text import joined, mark
from scanner.domain.verdict import Answer
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button, restyle
from scanner.ui.shapes import paint_shape, paint_socket, paint_waiting
from scanner.ui.theme import Look, look

QUESTIONS = {
    "sound": (mark("Did you hear it?"), (("yes", mark("Yes")), ("no", mark("No")))),
    "hand_scanner": (mark("Scan any ticket with the hand scanner."), (("none", mark("None at this door")),)),
}
"""For a check's key: the question, and the answers that can be pressed."""

SHAPES = {State.OK: Answer.ADMIT, State.LOOK: Answer.CANNOT_DECIDE}
SPOKEN = {State.OK: mark("All well"), State.LOOK: mark("Look at this"), State.NOT_POSSIBLE: mark("Not possible")}


class Mark(QWidget):
    """How a check stands, by shape: a tick, a question mark, a bare ring; dots while it runs."""

    def __init__(self, units: float = 26) -> None:
        super().__init__()
        self._units = units
        self._look = look("dark")
        self._state: State | None = None
        self._step: int | None = None

    @property
    def state(self) -> State | None:
        return self._state

    def show_state(self, state: State | None, *, step: int | None = None) -> None:
        self._state, self._step = state, 0 if step is not None and self._look.still else step
        self.update()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.setFixedSize(QSize(chosen.px(self._units), chosen.px(self._units)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, theme = QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), self._look.theme
        if self._state is None and self._step is not None:
            paint_waiting(painter, box, QColor(theme.accent), self._step)
        elif self._state in SHAPES:
            tone = theme.tone(SHAPES[self._state])
            paint_shape(painter, SHAPES[self._state], box, QColor(tone.back), QColor(tone.ink))
        else:
            paint_socket(painter, Answer.ADMIT, box, QColor(theme.muted))
        painter.end()


class CheckRow(QFrame):
    """One check. `answered` has the word that was pressed."""

    answered = Signal(str, str)

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.setObjectName("check")
        self._key = key
        self._title = title
        self.mark = Mark()
        self.words = label(mark("Not checked yet"), "checkWords", wrap=True)
        self.advice = label("", "muted", wrap=True)
        self.advice.hide()
        self.buttons: dict[str, QPushButton] = {}
        self.name = label(title, "heading", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.words)
        lines.addWidget(self.advice)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        for word, text in QUESTIONS.get(key, ("", ()))[1]:
            button = push_button(text, "small")
            say(button.setAccessibleName, joined(": ", (title, text)))
            button.clicked.connect(partial(self._press, word))
            button.hide()
            row.addWidget(button)
            self.buttons[word] = button
        self._say(mark("Not checked yet"), "", "")

    def set_look(self, chosen: Look) -> None:
        self.mark.set_look(chosen)
        self.name.setFixedWidth(chosen.px(96))

    def start(self) -> None:
        self.mark.show_state(None, step=0)
        self._say(mark("Checking\u2026"), "", "")

    def step(self, step: int) -> None:
        if self.mark.state is None:
            self.mark.show_state(None, step=step)

    def ask(self, *, asking: bool) -> None:
        """Shows the question of this check and its answers, or takes them away."""
        for button in self.buttons.values():
            button.setVisible(asking)
        if asking:
            self._say(QUESTIONS[self._key][0], "", "asking")

    def show_finding(self, finding: Finding) -> None:
        self.ask(asking=False)
        self.mark.show_state(finding.state)
        self._say(shown(finding.words, 120), finding.advice, finding.state.name.lower())

    def _say(self, what: str, advice: str, tone: str) -> None:
        say(self.words.setText, what)
        say(self.advice.setText, advice)
        self.advice.setVisible(bool(advice))
        spoken = SPOKEN[self.mark.state] if self.mark.state else ""
        say(self.setAccessibleName, joined(". ", (self._title, joined(": ", (spoken, what)), advice)))
        self.setProperty("tone", tone)
        restyle(self, self.words)

    @Slot()
    def _press(self, word: str) -> None:
        self.answered.emit(self._key, word)
