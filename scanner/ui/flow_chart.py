"""The evening as a picture: how many went in over time, where that leads, and under it each minute.

Above the line of a minute stands who was let in, below it who was not. Where other doors let people in too, this
door's curve says nothing about the whole, so nothing is foretold from it.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainterPath, QPen, QPolygonF

from scanner.app.flow_words import time_of_day
from scanner.domain.flow import Flow, cumulated, together
from scanner.domain.text import alone, mark
from scanner.domain.verdict import Answer
from scanner.ui.plots import CENTRE, RIGHT, Brush

SHORTEST = timedelta(minutes=30)
STEPS = (5, 10, 15, 30, 60, 120, 240)
WIDTHS = (1, 2, 5, 10, 15, 30)


def nice(most: float) -> int:
    """A round number to end a scale at: 1, 2, 5 and their tens."""
    size = 1
    while True:
        for step in (1, 2, 5):
            if most <= step * size:
                return step * size
        size *= 10


class FlowChart:
    """One painting of it."""

    def __init__(self, brush: Brush, flow: Flow, box: QRectF) -> None:
        self._brush = brush
        self._flow = flow
        foot = brush.px(20)
        side = brush.px(44)
        self._curve = QRectF(box.left() + side, box.top(), box.width() - side, (box.height() - foot) * 0.56)
        self._bars = QRectF(
            self._curve.left(), self._curve.bottom() + brush.px(14), self._curve.width(),
            box.bottom() - foot - self._curve.bottom() - brush.px(14),
        )  # fmt: skip
        self._foot = QRectF(self._curve.left(), box.bottom() - foot, self._curve.width(), foot)
        self._alone = flow.listed and flow.inside == flow.here
        self._from, self._to = self._times()

    def paint(self) -> None:
        self._paint_times()
        if self._flow.minutes:
            self._paint_bars()
            self._paint_curve()
        else:
            self._brush.text(mark("Nobody has been scanned yet"), self._curve, 16, colour="muted", align=CENTRE)

    def _times(self) -> tuple[datetime, datetime]:
        now, minutes = self._flow.at, self._flow.minutes
        began = min(minutes[0].at, now - SHORTEST) if minutes else now - SHORTEST
        ahead = (now - began) * 0.12
        if self._alone and self._flow.finish is not None:
            ahead = max(ahead, min(self._flow.finish - now, (now - began) * 0.5))
        return began, now + ahead

    def _x(self, at: datetime) -> float:
        return self._curve.left() + self._curve.width() * ((at - self._from) / (self._to - self._from))

    def _paint_times(self) -> None:
        brush, span = self._brush, (self._to - self._from).total_seconds() / 60
        room = max(2.0, self._foot.width() / brush.px(64))
        step = next((each for each in STEPS if span / each <= room), STEPS[-1])
        here = self._from.astimezone()
        tick = here.replace(minute=0, second=0, microsecond=0)
        while tick <= self._to:
            x = self._x(tick)
            if tick >= self._from:
                brush.painter.setPen(QPen(brush.colour("line", 0.45), 1))
                brush.painter.drawLine(QPointF(x, self._curve.top()), QPointF(x, self._foot.top()))
                box = QRectF(x - brush.px(32), self._foot.top(), brush.px(64), self._foot.height())
                if box.right() <= self._foot.right() + brush.px(16):
                    brush.text(time_of_day(tick), box, 13, colour="muted", align=CENTRE)
            tick += timedelta(minutes=step)

    # The minutes.

    def _paint_bars(self) -> None:
        brush, painter, flow = self._brush, self._brush.painter, self._flow
        minute = self._bars.width() * (timedelta(minutes=1) / (self._to - self._from))
        width = next((each for each in WIDTHS if each * minute >= brush.px(4)), WIDTHS[-1])
        bars = together(flow.minutes, width)
        up, down = max(each.let_in for each in bars), max(each.not_let_in for each in bars)
        each_high = self._bars.height() / max(4, up + down)
        zero = self._bars.bottom() - down * each_high
        gap = max(1.0, width * minute * 0.14)
        faint = QColor(brush.tone(Answer.ADMIT))
        faint.setAlphaF(0.4)
        stripes = QBrush(brush.tone(Answer.ADMIT), Qt.BrushStyle.BDiagPattern)
        for bar in bars:
            left, wide = self._x(bar.at) + gap / 2, width * minute - gap
            top = zero - bar.admitted * each_high
            painter.fillRect(QRectF(left, top, wide, zero - top), brush.tone(Answer.ADMIT))
            waiting = QRectF(left, top - bar.provisional * each_high, wide, bar.provisional * each_high)
            painter.fillRect(waiting, faint)
            painter.fillRect(waiting, stripes)
            low = zero + bar.stopped * each_high
            painter.fillRect(QRectF(left, zero, wide, low - zero), brush.colour("bad"))
            painter.fillRect(QRectF(left, low, wide, bar.undecided * each_high), brush.colour("warn"))
        painter.setPen(QPen(brush.colour("muted"), 1))
        painter.drawLine(QPointF(self._bars.left(), zero), QPointF(self._bars.right(), zero))
        self._scale(zero - up * each_high, alone(up))
        self._scale(zero, mark("a min") if width == 1 else mark("{minutes} min", "a duration", minutes=width))

    def _scale(self, y: float, words: str) -> None:
        brush = self._brush
        box = QRectF(self._curve.left() - brush.px(50), y - brush.px(9), brush.px(44), brush.px(18))
        brush.text(words, box, 12, colour="muted", align=RIGHT)

    # The curve.

    def _paint_curve(self) -> None:
        brush, flow = self._brush, self._flow
        steps = cumulated(flow.minutes)
        offset = flow.here - steps[-1][1]
        most = float(flow.expected) if self._alone and flow.expected else nice(flow.here) * 1.0
        points = [QPointF(self._x(flow.minutes[0].at), self._y(offset, most))]
        points += [QPointF(self._x(min(at, flow.at)), self._y(offset + total, most)) for at, total in steps]
        now = QPointF(self._x(flow.at), self._y(flow.here, most))
        points.append(now)
        self._paint_area(points)
        if self._alone:
            self._paint_goal(now, most)
        else:
            self._scale(self._curve.top(), alone(round(most)))
        brush.painter.setPen(QPen(brush.colour("surface"), brush.px(2)))
        brush.painter.setBrush(brush.colour("accent"))
        brush.painter.drawEllipse(now, brush.px(6), brush.px(6))

    def _y(self, count: float, most: float) -> float:
        return self._curve.bottom() - self._curve.height() * min(1.0, count / max(1.0, most))

    def _paint_area(self, points: list[QPointF]) -> None:
        brush, painter = self._brush, self._brush.painter
        area = QPainterPath()
        area.addPolygon(QPolygonF(points))
        area.lineTo(points[-1].x(), self._curve.bottom())
        area.lineTo(points[0].x(), self._curve.bottom())
        fade = QLinearGradient(self._curve.topLeft(), self._curve.bottomLeft())
        fade.setColorAt(0, brush.colour("accent", 0.42))
        fade.setColorAt(1, brush.colour("accent", 0.04))
        painter.fillPath(area, fade)
        pen = QPen(brush.colour("accent"), brush.px(3))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_goal(self, now: QPointF, most: float) -> None:
        """Who is expected, and where the pace leads."""
        brush, flow = self._brush, self._flow
        top = self._curve.top()
        brush.dashes(QPointF(self._curve.left(), top), QPointF(self._curve.right(), top), brush.colour("muted"), 1)
        self._scale(top, alone(round(most)))
        if flow.finish is None:
            return
        end = QPointF(self._x(flow.finish), top)
        brush.painter.save()
        brush.painter.setClipRect(self._curve.adjusted(0, -2, 2, 2))
        brush.dashes(now, end, QColor(brush.colour("accent")), brush.px(2))
        brush.painter.restore()
        words = time_of_day(flow.finish)
        x = min(end.x(), self._curve.right()) - brush.px(66)
        brush.text(words, QRectF(x, top + brush.px(3), brush.px(60), brush.px(20)), 15, bold=True, align=RIGHT)
