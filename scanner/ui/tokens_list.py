"""The event's tokens as rows: the code, what it opens, and which one is the global."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.tokens import Entry
from scanner.app.wording import shown
from scanner.domain.text import mark
from scanner.ui.choices import Choices
from scanner.ui.language import local, say
from scanner.ui.pieces import label, named, push_button
from scanner.ui.theme import Look, look

KINDS: dict[str, bool | None] = {"all": None, "global": True, "limited": False}


class TokenRow(QAbstractButton):
    """One token; pressed, it is shown in full."""

    def __init__(self, entry: Entry, chosen: Look) -> None:
        super().__init__()
        self.entry = entry
        self._look = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, mark("Token {code}", code=entry.token.code))
        say(self.setAccessibleDescription, covers(entry))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(62))

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen, theme = self._look, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = theme.accent if self.hasFocus() else theme.line
        painter.setPen(QPen(QColor(edge), chosen.px(2 if self.hasFocus() else 1)))
        painter.setBrush(QColor(theme.raised if self.underMouse() or self.isDown() else theme.surface))
        painter.drawRoundedRect(row, chosen.px(8), chosen.px(8))
        inside = row.adjusted(chosen.px(12), chosen.px(8), -chosen.px(12), -chosen.px(8))
        top, below = QRectF(inside), QRectF(inside)
        top.setHeight(inside.height() * 0.52)
        below.setTop(top.bottom())
        side = Qt.AlignmentFlag.AlignVCenter
        font = self.font()
        font.setPixelSize(chosen.px(18))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(top, side | Qt.AlignmentFlag.AlignLeading, self.entry.token.code)
        if self.entry.token.is_global:
            font.setPixelSize(chosen.px(13))
            painter.setFont(font)
            painter.setPen(QColor(theme.accent))
            painter.drawText(top, side | Qt.AlignmentFlag.AlignTrailing, local(mark("GLOBAL", "kind of token")))
        font.setBold(False)
        font.setPixelSize(chosen.px(14))
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words = QFontMetricsF(font).elidedText(local(covers(self.entry)), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, side | Qt.AlignmentFlag.AlignLeading, words)


class TokenList(QWidget):
    """`chosen` has the entry that was pressed; `read_wanted` which kinds are to be read."""

    chosen = Signal(object)
    read_wanted = Signal(object)
    issue_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = look("dark")
        self.rows: list[TokenRow] = []
        self.who = label("", "muted", wrap=True)
        self.kinds = Choices((("all", mark("All")), ("global", mark("Global")), ("limited", mark("Limited"))))
        self.issue = push_button(mark("Issue a token\u2026"), "primary")
        self.again = push_button(mark("Read again"), "small")
        self.out = push_button(mark("Sign out"), "small")
        self.empty = label("", "empty", wrap=True)
        self._lay_out()
        self.kinds.chosen.connect(self._read)
        self.again.clicked.connect(self._read)
        self.issue.clicked.connect(self.issue_wanted)
        self.out.clicked.connect(self.leave_wanted)

    @property
    def kind(self) -> bool | None:
        return KINDS[self.kinds.now]

    def show_who(self, words: str) -> None:
        say(self.who.setText, words)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [TokenRow(entry, self._look) for entry in entries]
        for place, row in enumerate(self.rows):
            row.clicked.connect(self._pressed)
            self._column.insertWidget(place, row)
        say(
            self.empty.setText, "" if entries else mark("No tokens of this kind. Issue one for the sections of a door.")
        )
        self.empty.setVisible(not entries)

    def busy(self, *, busy: bool) -> None:
        for widget in (self.kinds, self.issue, self.again, self.out, *self.rows):
            widget.setEnabled(not busy)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self._column.setSpacing(chosen.px(6))
        for row in self.rows:
            row.set_look(chosen)

    @Slot()
    def _read(self) -> None:
        self.read_wanted.emit(self.kind)

    @Slot()
    def _pressed(self) -> None:
        row = self.sender()
        assert isinstance(row, TokenRow)
        self.chosen.emit(row.entry)

    def _lay_out(self) -> None:
        inside = named(QWidget(), "plain")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        scroll: QScrollArea = named(QScrollArea(), "plain")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.kinds)
        top.addStretch(1)
        top.addWidget(self.again)
        foot.addWidget(self.issue, 1)
        foot.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.who)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self.empty.hide()


def covers(entry: Entry) -> str:
    """What a token opens, in words."""
    if entry.token.is_global:
        return mark("Every section, also those to come")
    return ", ".join(shown(each.name, 40) for each in entry.sections) or mark("No section")
