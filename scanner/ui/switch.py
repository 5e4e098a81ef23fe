"""A switch that fills its row: a name, a word for its state, and a knob. Large enough for a glove."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from scanner.domain.text import joined, mark
from scanner.ui.language import local, say
from scanner.ui.theme import Look, look
from scanner.ui.tongue import flipped, mirrored

OPEN_OR_CLOSED = (mark("open", "a section"), mark("closed", "a section"))


class Switch(QAbstractButton):
    """Checked is on. `words` are what stands beside the knob: (on, off)."""

    def __init__(self, name: str, words: tuple[str, str] = OPEN_OR_CLOSED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._words = words
        self._count: int | None = None
        self._look = look("dark")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, name)
        self.toggled.connect(self.describe)
        self.describe()

    def set_count(self, count: int) -> None:
        """A number behind the name: how many went this way."""
        if count != self._count:
            self._count = count
            self.describe()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self._look.px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen, theme = self._look, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        raised = self.underMouse() or self.isDown()
        painter.setPen(
            QPen(QColor(theme.accent if self.hasFocus() else theme.line), chosen.px(2 if self.hasFocus() else 1))
        )
        painter.setBrush(QColor(theme.raised if raised else theme.surface))
        painter.drawRoundedRect(row, chosen.px(8), chosen.px(8))
        track = QRectF(0, 0, chosen.px(46), chosen.px(24))
        track.moveCenter(QPointF(row.right() - chosen.px(12) - track.width() / 2, row.center().y()))
        self._paint_track(painter, flipped(track, row))
        self._paint_words(
            painter,
            QRectF(row.left() + chosen.px(12), row.top(), track.left() - row.left() - chosen.px(22), row.height()),
        )

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        chosen, theme = self._look, self._look.theme
        on = self.isChecked()
        radius = track.height() / 2
        painter.setPen(QPen(QColor(theme.good if on else theme.muted), chosen.px(2)))
        painter.setBrush(QColor(theme.good) if on else QColor(theme.surface))
        painter.drawRoundedRect(track, radius, radius)
        knob = radius - chosen.px(4)
        right = on is not mirrored()
        centre = QPointF(track.right() - radius if right else track.left() + radius, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface if on else theme.muted))
        painter.drawEllipse(centre, knob, knob)

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        chosen, theme, whole = self._look, self._look.theme, QRectF(self.rect())
        on = self.isChecked()
        font = self.font()
        font.setPixelSize(chosen.px(12))
        font.setBold(True)
        painter.setFont(font)
        word = local(self._words[0 if on else 1]).upper()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.good if on else theme.warn))
        painter.drawText(flipped(place, whole), middle | Qt.AlignmentFlag.AlignRight, word)
        room = place.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(word) - chosen.px(10), 0)
        bold = QFont(font)
        bold.setPixelSize(chosen.px(16))
        needs = QFontMetricsF(bold).horizontalAdvance(self._name) + chosen.px(48)
        if self._count is not None and room.width() > needs:  # the name comes first
            font.setPixelSize(chosen.px(15))
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            inside = local(mark("{n} in", "people", self._count))
            painter.drawText(flipped(room, whole), middle | Qt.AlignmentFlag.AlignRight, inside)
            room = room.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(inside) - chosen.px(10), 0)
        font.setPixelSize(chosen.px(16))
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.muted))
        name = QFontMetricsF(font).elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(flipped(room, whole), middle | Qt.AlignmentFlag.AlignLeft, name)

    def describe(self) -> None:
        counted = "" if self._count is None else mark("{n} let in here", "", self._count)
        say(self.setAccessibleDescription, joined(", ", (self._words[0 if self.isChecked() else 1], counted)))
        self.update()
