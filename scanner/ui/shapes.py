"""The three shapes of a verdict, and the lamps that show its place.

ADMIT is a disc with a tick, STOP an octagon with a bar, CANNOT DECIDE a diamond with a question mark, as in the icons.
They stand in the order of traffic lights, STOP above and ADMIT below, so that place alone tells them apart.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from scanner.domain.verdict import Answer

LAMPS = (Answer.STOP, Answer.CANNOT_DECIDE, Answer.ADMIT)
"""From top to bottom."""


def body(answer: Answer, box: QRectF) -> QPainterPath:
    """The outline that fills a square box."""
    path = QPainterPath()
    match answer:
        case Answer.ADMIT:
            path.addEllipse(box)
        case Answer.STOP:
            path.addPolygon(_octagon(box))
            path.closeSubpath()
        case Answer.CANNOT_DECIDE:
            path.addPolygon(_diamond(box))
            path.closeSubpath()
    return path


def paint_shape(painter: QPainter, answer: Answer, box: QRectF, ink: QColor, back: QColor) -> None:
    """The whole shape: body in `ink`, its sign in `back`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_pen = QPen(ink, box.width() * 0.06, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(round_pen)
    painter.setBrush(ink)
    inset = round_pen.widthF() / 2
    painter.drawPath(body(answer, box.adjusted(inset, inset, -inset, -inset)))
    _sign(painter, answer, box, back)
    painter.restore()


def paint_socket(painter: QPainter, answer: Answer, box: QRectF, line: QColor) -> None:
    """A lamp that is out: the outline only."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(line, max(2.0, box.width() * 0.06))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    painter.drawPath(body(answer, box.adjusted(inset, inset, -inset, -inset)))
    painter.restore()


def paint_viewfinder(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Four corners around a code: the panel at rest."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = box.width()
    pen = QPen(ink, side * 0.055, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    arm = side * 0.24
    for corner, x, y in (
        (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomRight(), -1, -1), (box.bottomLeft(), 1, -1),
    ):  # fmt: skip
        path = QPainterPath(corner + QPointF(0, y * arm))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(x * arm, 0))
        painter.drawPath(path)
    cell = side * 0.12
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for column, row in ((0, 0), (1, 0), (3, 0), (0, 1), (2, 1), (1, 2), (2, 2), (3, 2), (0, 3), (3, 3)):
        at = box.topLeft() + QPointF(side * 0.25 + column * cell * 1.06, side * 0.25 + row * cell * 1.06)
        painter.drawRoundedRect(QRectF(at, at + QPointF(cell, cell)), cell * 0.2, cell * 0.2)
    painter.restore()


def paint_waiting(painter: QPainter, box: QRectF, ink: QColor, step: int) -> None:
    """Eight dots on a ring, one of them larger and on its way round."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    centre, radius = box.center(), box.width() * 0.38
    for place in range(8):
        angle = math.tau * place / 8 - math.pi / 2
        behind = (step - place) % 8
        size = box.width() * (0.085 if behind == 0 else 0.06 if behind == 1 else 0.042)
        painter.setBrush(ink)
        at = centre + QPointF(radius * math.cos(angle), radius * math.sin(angle))
        painter.drawEllipse(at, size, size)
    painter.restore()


def shape_pixmap(answer: Answer, ink: str, back: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The shape as a small picture, `side` logical pixels wide."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_shape(painter, answer, QRectF(0, 0, side, side), QColor(ink), QColor(back))
    painter.end()
    return made


def hatch(ink: QColor, back: QColor, pitch: int) -> QBrush:
    """Diagonal stripes: the edge of what is provisional."""
    tile = QPixmap(pitch * 2, pitch * 2)
    tile.fill(back)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    side = float(pitch)
    for shift in (-2 * side, 0.0, 2 * side):
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(shift, 2 * side),
                    QPointF(shift + side, 2 * side),
                    QPointF(shift + 3 * side, 0),
                    QPointF(shift + 2 * side, 0),
                ]
            )
        )
    painter.end()
    return QBrush(tile)


def _sign(painter: QPainter, answer: Answer, box: QRectF, colour: QColor) -> None:
    side = box.width()
    pen = QPen(colour, side * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match answer:
        case Answer.ADMIT:
            painter.drawPolyline(QPolygonF([_at(box, 0.27, 0.53), _at(box, 0.44, 0.70), _at(box, 0.74, 0.34)]))
        case Answer.STOP:
            bar = QRectF(_at(box, 0.24, 0.41), _at(box, 0.76, 0.59))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, side * 0.03, side * 0.03)
        case Answer.CANNOT_DECIDE:
            font = QFont()
            font.setBold(True)
            font.setPixelSize(max(4, round(side * 0.56)))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


def _octagon(box: QRectF) -> QPolygonF:
    cut = 1 / (2 + math.sqrt(2))
    far = 1 - cut
    corners = ((cut, 0), (far, 0), (1, cut), (1, far), (far, 1), (cut, 1), (0, far), (0, cut))
    return QPolygonF([_at(box, x, y) for x, y in corners])


def _diamond(box: QRectF) -> QPolygonF:
    return QPolygonF([_at(box, 0.5, 0), _at(box, 1, 0.5), _at(box, 0.5, 1), _at(box, 0, 0.5)])
