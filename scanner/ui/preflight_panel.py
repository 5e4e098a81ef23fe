"""The page that shows whether this door is ready: a seal, and what was found by each check."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from scanner.app.preflight.findings import Finding
from scanner.app.preflight.seal import Seal, words
from scanner.domain.text import joined, mark
from scanner.domain.verdict import Answer
from scanner.ui.check_row import CheckRow
from scanner.ui.language import say
from scanner.ui.page import Page
from scanner.ui.pieces import label, named, push_button
from scanner.ui.shapes import paint_shape
from scanner.ui.theme import Look, look

COLUMNS = 2


class SealBadge(QWidget):
    """The seal, large: green with its time, or what it lacks."""

    def __init__(self) -> None:
        super().__init__()
        self._look = look("dark")
        self._seal: Seal | None = None
        say(self.setAccessibleName, mark("Seal"))

    def show_seal(self, seal: Seal | None) -> None:
        self._seal = seal
        say(self.setAccessibleDescription, words(seal) if seal else mark("Not checked yet"))
        self.update()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.setFixedSize(chosen.px(56), chosen.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        answer = None if self._seal is None else Answer.ADMIT if self._seal.green else Answer.CANNOT_DECIDE
        tone, box = theme.tone(answer), QRectF(self.rect()).adjusted(2, 2, -2, -2)
        colour = QColor(theme.muted if answer is None else tone.back)
        painter.setPen(
            QPen(colour, self._look.px(2), Qt.PenStyle.DashLine if answer is None else Qt.PenStyle.SolidLine)
        )
        painter.drawEllipse(box)
        if answer is not None:
            inset = self._look.px(7)
            paint_shape(painter, answer, box.adjusted(inset, inset, -inset, -inset), colour, QColor(tone.ink))
        painter.end()


class PreflightPanel(Page):
    """`wanted` asks for the checks to be run, `given_up` for them to be left, `answered` has what a person said."""

    wanted = Signal()
    given_up = Signal()
    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, mark("Check of this door"))
        self._look = look("dark")
        self._running = False
        self.badge = SealBadge()
        self.said = label(mark("Not checked yet"), "pageText", wrap=True)
        self.window_words = label("", "muted", wrap=True)
        self.button = push_button(mark("Check this door now"), "primary")
        self.rows: dict[str, CheckRow] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.button.clicked.connect(self._press)

    def show_checks(self, checks: list[tuple[str, str]]) -> None:
        """The checks there are: key and title of each, down the columns."""
        for row in self.rows.values():
            self._grid.removeWidget(row)
            row.deleteLater()
        self.rows.clear()
        rows = -(-len(checks) // COLUMNS)
        for place, (key, title) in enumerate(checks):
            row = self.rows[key] = CheckRow(key, title)
            row.answered.connect(self.answered)
            row.set_look(self._look)
            self._grid.addWidget(row, place % rows, place // rows)

    def start(self) -> None:
        self._running = True
        for row in self.rows.values():
            row.start()
        self._say_progress()

    def step(self, step: int) -> None:
        for row in self.rows.values():
            row.step(step)

    def show_finding(self, key: str, finding: Finding) -> None:
        self.rows[key].show_finding(finding)
        if self._running:
            self._say_progress()

    def show_seal(self, seal: Seal | None) -> None:
        self._running = False
        self.badge.show_seal(seal)
        say(
            self.said.setText,
            joined("", (words(seal), ".")) if seal else mark("Not checked yet. It takes a minute at most."),
        )
        say(self.button.setText, mark("Check again") if seal else mark("Check this door now"))

    def show_window(self, what: str) -> None:
        say(self.window_words.setText, what)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        across = QBoxLayout.Direction.TopToBottom if chosen.crowded else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(across)
        self.badge.set_look(chosen)
        self._grid.setSpacing(chosen.px(6))
        for row in self.rows.values():
            row.set_look(chosen)

    def _say_progress(self) -> None:
        done = sum(row.mark.state is not None for row in self.rows.values())
        say(
            self.said.setText,
            mark("Checking: {done} of {rows} done. Scanning goes on meanwhile.", done=done, rows=len(self.rows)),
        )
        say(self.button.setText, mark("Give up"))

    def _lay_out(self) -> None:
        top, self._top = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(14)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.said)
        text.addWidget(self.window_words)
        top.addWidget(self.badge)
        top.addLayout(text, 1)
        self._top.addLayout(top, 1)
        self._top.addWidget(self.button)
        inside = named(QWidget(), "plain")
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._grid)
        holder.addStretch(1)
        scroll: QScrollArea = named(QScrollArea(), "plain")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._top)
        column.addWidget(scroll, 1)

    @Slot()
    def _press(self) -> None:
        (self.given_up if self._running else self.wanted).emit()
