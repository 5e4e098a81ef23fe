"""What plots are made of: text in its place, cards, a ring that fills, bars. In a look's colours and sizes.

Where one reads from right to left, the whole picture is painted as in a mirror (`mirror`), but for words and shapes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from scanner.domain.verdict import Answer
from scanner.ui.language import local
from scanner.ui.shapes import paint_shape
from scanner.ui.theme import Look
from scanner.ui.tongue import mirrored

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Brush:
    """A painter with the look that it paints in, and the font that its letters have."""

    painter: QPainter
    look: Look
    font: QFont

    def px(self, units: float) -> float:
        return float(self.look.px(units))

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        made = QColor(getattr(self.look.theme, name))
        made.setAlphaF(alpha / 2 if name == "line" and alpha < 1 and self.look.bold_lines else alpha)
        return made

    def tone(self, answer: Answer) -> QColor:
        return QColor(self.look.theme.tone(answer).back)

    def ink(self, answer: Answer) -> QColor:
        return QColor(self.look.theme.tone(answer).ink)

    def text(
        self, words: str, box: QRectF, units: float, *, bold: bool = False, colour: str = "text",
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:  # fmt: skip
        """One line, cut where there is no room; answers its width."""
        metrics = self.metrics(units, bold=bold)
        cut = metrics.elidedText(local(words), Qt.TextElideMode.ElideRight, box.width() + 1)
        with self._readable(box):
            self.painter.setPen(self.colour(colour))
            self.painter.drawText(box, _seen(align) | Qt.TextFlag.TextSingleLine, cut)
        return metrics.horizontalAdvance(cut)

    def metrics(self, units: float, *, bold: bool = False) -> QFontMetricsF:
        """Takes up the font of this size, and measures it."""
        font = QFont(self.font)
        font.setPixelSize(max(8, round(self.px(units))))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)
        return QFontMetricsF(font)

    def large(self, words: str, box: QRectF, *, colour: str = "text", align: Qt.AlignmentFlag = CENTRE) -> None:
        """As large as fits."""
        units = box.height() / self.look.scale
        while units > 12 and self.metrics(units, bold=True).horizontalAdvance(local(words)) > box.width():
            units *= 0.93
        self.text(words, box, units, bold=True, colour=colour, align=align)

    def card(self, box: QRectF) -> QRectF:
        """A card; answers the room within."""
        pen = QPen(self.colour("line"), 2 if self.look.bold_lines else 1)
        self.painter.setPen(pen)
        self.painter.setBrush(self.colour("surface"))
        half = pen.widthF() / 2
        self.painter.drawRoundedRect(box.adjusted(half, half, -half, -half), self.px(12), self.px(12))
        pad = self.px(14)
        return box.adjusted(pad, pad * 0.7, -pad, -pad * 0.8)

    def mirror(self, whole: QRectF) -> None:
        """From here on left is right, where one reads that way."""
        if mirrored():
            self.painter.translate(whole.left() + whole.right(), 0)
            self.painter.scale(-1, 1)

    @contextmanager
    def _readable(self, box: QRectF) -> Iterator[None]:
        """As it is without the mirror, in the same place."""
        self.painter.save()
        self.mirror(box)
        yield
        self.painter.restore()

    def shape(self, answer: Answer, box: QRectF) -> None:
        with self._readable(box):
            paint_shape(self.painter, answer, box, self.tone(answer), self.ink(answer))

    def ring(self, box: QRectF, share: float, colour: QColor) -> None:
        """From the top round, as far as the share goes."""
        side = min(box.width(), box.height())
        thick = side * 0.11
        place = QRectF(0, 0, side - thick, side - thick)
        place.moveCenter(box.center())
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.colour("line", 0.4), thick))
        self.painter.drawEllipse(place)
        if share > 0:
            self.painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            self.painter.drawArc(place, 90 * 16, -round(min(1.0, share) * 360 * 16))

    def bar(self, box: QRectF, share: float, colour: QColor) -> None:
        """From the left, as far as the share goes, in its groove."""
        radius = box.height() / 2
        self.painter.setPen(QPen(self.colour("line"), 1) if self.look.bold_lines else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour("line", 0.4))
        self.painter.drawRoundedRect(box, radius, radius)
        if share > 0:
            filled = QRectF(box)
            filled.setWidth(max(box.height(), box.width() * min(1.0, share)))
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(colour)
            self.painter.drawRoundedRect(filled, radius, radius)

    def dashes(self, start: QPointF, end: QPointF, colour: QColor, width: float) -> None:
        pen = QPen(colour, width, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)


def _seen(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The side that is meant, whatever language the words themselves are in."""
    if mirrored() and align in (LEFT, RIGHT):
        align = RIGHT if align == LEFT else LEFT
    return align | Qt.AlignmentFlag.AlignAbsolute
