"""The page that shows how the evening flows: to be looked at, from a few metres, rather than read."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner.app import attendance_words
from scanner.app.flow_words import (
    CLOSED,
    WITHOUT_END,
    finish_words,
    lines,
    rate_words,
    reason_words,
    section_name,
    share,
    without_list,
)
from scanner.domain.attendance import Attendance
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.text import alone, joined, mark
from scanner.domain.verdict import Answer
from scanner.ui.flow_chart import FlowChart
from scanner.ui.language import again, local, say
from scanner.ui.page import Page
from scanner.ui.plots import CENTRE, LEFT, RIGHT, Brush
from scanner.ui.theme import Look, look

ROW = 42
FOOT = 64
MIX_ROW = 25


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a picture of the flow is painted for: so large, in this look and these letters."""

    size: QSize
    ratio: float
    look: Look
    font: QFont

    def painted(self, flow: Flow | None, told: Attendance | None = None) -> QImage:
        """The picture. On any thread: it takes longer than the window has time for between two frames."""
        image = QImage(self.size * self.ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush, whole = Brush(painter, self.look, self.font), QRectF(QPointF(0, 0), QSizeF(self.size))
        brush.mirror(whole)
        if flow is not None and told is not None:
            foot = QRectF(whole)
            foot.setTop(whole.bottom() - brush.px(FOOT))
            paint_expected(brush, told, foot)
            whole.setBottom(foot.top() - brush.px(12))
        _paint(brush, flow, whole, told)
        painter.end()
        return image


class FlowPanel(Page):
    """Shows what it is given, once a second: the flow, and its picture as it was painted elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look("dark")
        self._flow: Flow | None = None
        self._told: Attendance | None = None
        self._image = QImage()
        say(self.setAccessibleName, mark("Flow of the evening"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        again(self._paint_again)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.px(220))

    @property
    def flow(self) -> Flow | None:
        return self._flow

    def canvas(self) -> Canvas:
        return Canvas(self.size(), self.devicePixelRatioF(), self._look, QFont(self.font()))

    def show_flow(self, flow: Flow, image: QImage, told: Attendance | None = None) -> None:
        """`told`: how many are expected by a system that counts."""
        self._flow, self._told, self._image = flow, told, image
        expected = attendance_words.lines(told) if told else []
        say(self.setAccessibleDescription, joined("\n", [*lines(flow), *expected]))
        self.update()

    def forget(self) -> None:
        """Another door."""
        self._flow, self._told, self._image = None, None, QImage()
        self.setAccessibleDescription("")
        self.update()

    def set_look(self, chosen: Look) -> None:
        self._look, self._image = chosen, QImage()
        self.update()

    def _paint_again(self) -> None:
        self._image = QImage()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A picture of another size or look is painted anew here, once."""
        if self._image.isNull() or self._image.deviceIndependentSize().toSize() != self.size():
            self._image = self.canvas().painted(self._flow, self._told)
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.end()


def _paint(brush: Brush, flow: Flow | None, whole: QRectF, told: Attendance | None) -> None:
    gap = brush.px(12)
    left = QRectF(whole.left(), whole.top(), (whole.width() - 2 * gap) * 0.22, whole.height())
    right = QRectF(whole)
    right.setLeft(whole.right() - (whole.width() - 2 * gap) * 0.31)
    middle = QRectF(left.right() + gap, whole.top(), right.left() - left.right() - 2 * gap, whole.height())
    boxes = [brush.card(each) for each in (left, middle, right)]
    if flow is None:
        brush.text(mark("Counting\u2026"), boxes[1], 18, colour="muted", align=CENTRE)
        return
    paint_whole(brush, flow, boxes[0], told)
    paint_pace(brush, flow, boxes[1])
    paint_parts(brush, flow, boxes[2])


def paint_expected(brush: Brush, told: Attendance, foot: QRectF) -> None:
    """One line across: expected against admitted, what is wrong with that, and how good the figures are."""
    box = brush.card(foot)
    row = box.height() / 2
    top, below = QRectF(box.left(), box.top(), box.width(), row), QRectF(box.left(), box.top() + row, box.width(), row)
    brush.text(attendance_words.headline(told), top, 17, bold=not told.old, colour="muted" if told.old else "text")
    wrong = attendance_words.warnings(told)
    note = joined(" \u00b7 ", [*wrong, attendance_words.footnote(told)])
    brush.text(note, below, 14, bold=bool(wrong), colour="warn" if wrong else "muted")


def paint_whole(brush: Brush, flow: Flow, box: QRectF, told: Attendance | None = None) -> None:
    """A ring that fills, and what is left: by the ticket list, and where there is none by what was sold."""
    sold = told.total.most if told and not flow.listed else None
    part = told.total.share if told and sold else None
    foot = brush.px(96 if flow.listed else 30)
    ring = QRectF(box.left(), box.top(), box.width(), box.height() - foot - brush.px(6))
    brush.ring(ring, share(flow) if part is None else part, brush.tone(Answer.ADMIT))
    side = min(ring.width(), ring.height())
    inner = QRectF(0, 0, side * 0.62, side * 0.26)
    inner.moveCenter(ring.center() - QPointF(0, side * 0.03))
    brush.large(alone(flow.inside), inner)
    small = QRectF(ring.center().x() - side * 0.32, inner.bottom(), side * 0.64, side * 0.12)
    beneath = mark("of {expected} expected", expected=flow.expected) if flow.listed else mark("let in here")
    brush.text(beneath, small, 15, colour="muted", align=CENTRE)
    lines_below = QRectF(box.left(), box.bottom() - foot, box.width(), foot)
    if sold:
        brush.text(mark("of {expected} expected", expected=sold), lines_below, 15, colour="muted", align=CENTRE)
        return
    if not flow.listed:
        brush.text(without_list(flow), lines_below, 15, colour="warn" if flow.lists else "muted", align=CENTRE)
        return
    rows = [QRectF(lines_below.left(), lines_below.top() + foot * at, box.width(), foot / 3) for at in (0, 0.36, 0.66)]
    brush.text(mark("{to_come} still to come", to_come=flow.to_come), rows[0], 22, bold=True, align=CENTRE)
    brush.text(finish_line(flow), rows[1], 17, bold=flow.finish is not None, align=CENTRE)
    brush.text(mark("{rate} people a minute", rate=rate_words(flow.pace)), rows[2], 15, colour="muted", align=CENTRE)


def finish_line(flow: Flow) -> str:
    if flow.finish is not None:
        return mark("Done {when}", when=finish_words(flow))
    return WITHOUT_END.get(finish_words(flow), finish_words(flow))


def paint_pace(brush: Brush, flow: Flow, box: QRectF) -> None:
    """Scans a minute, and the evening's picture."""
    head = brush.px(46)
    x = box.left()
    for minutes, rate in flow.scans.items():
        x += brush.text(rate_words(rate), QRectF(x, box.top(), brush.px(110), head), 34, bold=True) + brush.px(6)
        words = mark("{minutes} min", "a duration", minutes=minutes)
        if minutes == min(flow.scans):
            words = mark("scans a min, {minutes} min", minutes=minutes)
        x += brush.text(
            words, QRectF(x, box.top() + brush.px(7), brush.px(170), head - brush.px(7)), 14, colour="muted"
        )
        x += brush.px(26)
    below = box.adjusted(0, head + brush.px(8), 0, 0)
    FlowChart(brush, flow, below).paint()


def paint_parts(brush: Brush, flow: Flow, box: QRectF) -> None:
    """Each section with its bar; under them why people were not let in."""
    mix = flow.mix[: max(2, round(box.height() * 0.4 / brush.px(MIX_ROW)) - 1)]
    foot = (len(mix) + 1) * brush.px(MIX_ROW) if mix else 0.0
    rows = max(1, int((box.height() - foot - brush.px(6)) // brush.px(ROW)))
    fit = len(flow.sections) if len(flow.sections) <= rows else rows - 1
    top = box.top()
    for each in flow.sections[:fit]:
        _section(brush, each, QRectF(box.left(), top, box.width(), brush.px(ROW)), listed=flow.listed)
        top += brush.px(ROW)
    if fit < len(flow.sections):
        words = mark("and {n} more section(s)", "", len(flow.sections) - fit)
        brush.text(words, QRectF(box.left(), top, box.width(), brush.px(24)), 14, colour="muted")
    if mix:
        _mix(brush, flow, QRectF(box.left(), box.bottom() - foot, box.width(), foot), len(mix))


def _section(brush: Brush, section: SectionFlow, box: QRectF, *, listed: bool) -> None:
    words = QRectF(box.left(), box.top(), box.width(), box.height() * 0.62)
    counted = joined(" / ", map(alone, (section.inside, section.expected) if listed else (section.inside,)))
    width = brush.metrics(17, bold=True).horizontalAdvance(local(counted))
    brush.text(counted, words, 17, bold=True, align=RIGHT)
    name = joined("", (section_name(section), "" if section.open else CLOSED))
    room = QRectF(words.left(), words.top(), words.width() - width - brush.px(12), words.height())
    brush.text(name, room, 16, colour="text" if section.open else "muted", align=LEFT)
    groove = QRectF(box.left(), words.bottom(), box.width(), brush.px(9))
    tone = brush.tone(Answer.ADMIT) if section.open else brush.colour("muted")
    brush.bar(groove, share(section), tone)


def _mix(brush: Brush, flow: Flow, box: QRectF, rows: int) -> None:
    row = brush.px(MIX_ROW)
    total = sum(count for _, _, count in flow.mix)
    brush.text(
        mark("Not let in: {total}", total=total), QRectF(box.left(), box.top(), box.width(), row), 15, colour="muted"
    )
    most = max(count for _, _, count in flow.mix)
    name_width, count_width = box.width() * 0.46, brush.px(50)
    for place, (reason, answer, count) in enumerate(flow.mix[:rows], start=1):
        line = QRectF(box.left(), box.top() + place * row, box.width(), row)
        sign = QRectF(line.left(), line.top() + row * 0.16, row * 0.68, row * 0.68)
        brush.shape(answer, sign)
        words = QRectF(sign.right() + brush.px(8), line.top(), name_width - sign.width() - brush.px(8), row)
        brush.text(reason_words(reason, answer), words, 15)
        groove = QRectF(
            line.left() + name_width + brush.px(6), line.center().y() - brush.px(4),
            line.width() - name_width - count_width - brush.px(6), brush.px(9),
        )  # fmt: skip
        brush.bar(groove, count / most, brush.colour("bad" if answer is Answer.STOP else "warn"))
        brush.text(alone(count), QRectF(line.right() - count_width, line.top(), count_width, row), 15, align=RIGHT)
