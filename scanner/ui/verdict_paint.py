"""Paints a card: lamps where one begins to read, the word, why, what to do, who, and whose word it is.

The word gets what the others leave it, and grows until it fills that. Everything is measured in parts of the panel's
own height, so it looks the same on a small laptop and on a large screen.
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from scanner.ui import lettering
from scanner.ui.card import Card
from scanner.ui.language import local
from scanner.ui.shapes import LAMPS, hatch, paint_shape, paint_socket, paint_viewfinder, paint_waiting
from scanner.ui.theme import Look
from scanner.ui.tongue import flipped, leading

HEADLINE = 0.335
"""Of the height for words: what the headline should have at least. It comes to 15 % of the window's height."""

WIDE = 4.5
"""Times its height: from this width on the place for words is a strip."""
WORD_SHARE = 0.44
STRIP_SHARE = 1.5
STRIP = 3.0
"""Times its height: from this width on the fields of a parted panel stand side by side."""


def edge_of(panel: QRectF) -> float:
    """Width of the hatched edge; the room is kept on every card, so that nothing jumps."""
    return max(8.0, panel.height() * 0.04)


def paint_card(painter: QPainter, card: Card, look: Look, panel: QRectF, step: int = 0) -> None:
    """The whole panel, in the painter's own font. `step` turns the ring of a card that is waiting."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if card.fields:
        for field, place in zip(card.fields, fields_of(card, panel), strict=True):
            paint_card(painter, field, look, place)
        return
    painting = _Painting(painter, card, look, panel)
    painting.field()
    if card.answer is None:
        painting.at_rest(step)
    else:
        painting.lamps()
    painting.words()
    if card.number:
        painting.number()


def headline_pixels(card: Card, base: QFont, panel: QRectF) -> int:
    """How large the word comes out, the smallest where there are several; for whoever must hold it to a promise."""
    if card.fields:
        places = fields_of(card, panel)
        return min(headline_pixels(each, base, place) for each, place in zip(card.fields, places, strict=True))
    return _columns(card, base, _words_place(panel, card))[0].headline.pixels


def sentence_pixels(card: Card, base: QFont, panel: QRectF) -> int:
    """How large the reason and what to do come out, the smaller of the two; 0 where a word of them is cut off."""
    column = _columns(card, base, _words_place(panel, card))[-1]
    said = [(column.why, card.why), (column.next, card.next_step)]
    if any(each is not None and " ".join(each.lines) != local(text) for each, text in said):
        return 0
    return min((each.pixels for each, _ in said if each is not None), default=0)


def fields_of(card: Card, panel: QRectF) -> list[QRectF]:
    """Where the fields of a parted panel are: one below the other, or side by side where the panel is a strip."""
    count, gap = len(card.fields), max(4.0, panel.height() * 0.015)
    if panel.width() > STRIP * panel.height():
        wide = (panel.width() - gap * (count - 1)) / count
        row = [QRectF(panel.left() + n * (wide + gap), panel.top(), wide, panel.height()) for n in range(count)]
        return [flipped(each, panel) for each in row]
    high = (panel.height() - gap * (count - 1)) / count
    return [QRectF(panel.left(), panel.top() + n * (high + gap), panel.width(), high) for n in range(count)]


def _inner(panel: QRectF) -> QRectF:
    pad = edge_of(panel) + panel.height() * 0.035
    return panel.adjusted(pad, pad, -pad, -pad)


def _lamps_place(panel: QRectF) -> QRectF:
    inner = _inner(panel)
    wide = min(inner.height() * 0.6, inner.width() * 0.27)
    return flipped(QRectF(inner.left(), inner.top(), wide, inner.height()), panel)


def _words_place(panel: QRectF, card: Card) -> QRectF:
    number = _number_place(panel, card).width()
    return flipped(_inner(panel).adjusted(_lamps_place(panel).width() + panel.height() * 0.06, 0, -number, 0), panel)


def _number_place(panel: QRectF, card: Card) -> QRectF:
    """At the far end, as high as the words; no place where there is no number."""
    inner = _inner(panel)
    digits = len(str(card.number)) if card.number else 0
    wide = min(inner.height() * 0.66 * digits, inner.width() * 0.36)
    return flipped(QRectF(inner.right() - wide, inner.top(), wide, inner.height()), panel)


class _Column:
    """The words of a card, measured; the headline takes what the others leave. `share` makes the others smaller."""

    def __init__(self, card: Card, base: QFont, place: QRectF, share: float = 1.0) -> None:
        width, height = place.width(), place.height()
        self.place = place
        self.heavy = lettering.font(base, 10, black=True)
        self.bold = lettering.font(base, 10, bold=True)
        self.plain = lettering.font(base, 10)
        self.why_font = self.plain if card.answer is None else self.bold
        self.gap = height * 0.035 * share
        self.inset = height * 0.05 * share
        large = max(1.0, share)
        self.tag_height = height * 0.085 * large if card.tag else 0.0
        self.who_height = height * 0.13 * share if card.section or card.holder else 0.0
        self.foot = self._fit(card.footnote, self.plain, width, height * 0.055 * large, lines=1)
        self.next = self._fit(card.next_step, self.bold, width - 2 * self.inset, height * 0.1 * share)
        self.why = self._fit(card.why, self.why_font, width, height * 0.1 * share)
        self.next_height = lettering.height_of(self.next, self.bold) + self.inset if self.next else 0.0
        self.why_height = lettering.height_of(self.why, self.why_font) if self.why else 0.0
        self.foot_height = lettering.height_of(self.foot, self.plain) if self.foot else 0.0
        rows = (self.tag_height, self.why_height, self.next_height, self.who_height, self.foot_height)
        room = height - sum(rows) - self.gap * (0.5 + sum(1 for row in rows if row))
        largest = height * (0.3 if card.answer is None else min(0.7, 0.55 * large))
        self.headline = lettering.fit(card.headline, self.heavy, width, room, largest, capitals=True)
        used = lettering.height_of(self.headline, self.heavy, capitals=True) if card.headline else 0.0
        self.slack = max(0.0, room - used)
        """What the headline left over in its turn: shared above and below."""

    def _fit(self, text: str, font: QFont, width: float, largest: float, *, lines: int = 2) -> lettering.Set | None:
        return lettering.fit(text, font, width, largest * 1.8, largest, lines=lines) if text else None


def _column(card: Card, base: QFont, place: QRectF) -> _Column:
    """The words with a headline of the promised size, if the others can be made small enough for it. They are not where
    it gains nothing by that, because it is as wide as the place already."""
    best = _Column(card, base, place)
    for share in (0.9, 0.82, 0.75, 0.68):
        if card.answer is None or best.headline.pixels >= place.height() * HEADLINE:
            break
        column = _Column(card, base, place, share)
        if column.headline.pixels > best.headline.pixels:
            best = column
    return best


def _columns(card: Card, base: QFont, place: QRectF) -> tuple[_Column, ...]:
    """One column; on a panel that is a mere strip the word stands before all the others."""
    if place.width() < WIDE * place.height():
        return (_column(card, base, place),)
    word, rest = QRectF(place), QRectF(place)
    word.setWidth(place.width() * WORD_SHARE)
    rest.setLeft(word.right() + place.height() * 0.15)
    alone = replace(card, why="", next_step="", section="", holder="", footnote="")
    others = replace(card, headline="", tag="")
    word, rest = flipped(word, place), flipped(rest, place)
    return _Column(alone, base, word, STRIP_SHARE), _Column(others, base, rest, STRIP_SHARE)


class _Painting:
    """One painting of one card."""

    def __init__(self, painter: QPainter, card: Card, look: Look, panel: QRectF) -> None:
        tone = look.theme.tone(card.answer)
        self.painter = painter
        self.card = card
        self.look = look
        self.panel = panel
        self.back, self.ink = QColor(tone.back), QColor(tone.ink)
        self.columns = _columns(card, painter.font(), _words_place(panel, card))
        self.column = self.columns[0]

    def field(self) -> None:
        radius = self.look.px(14)
        path = _rounded(self.panel, radius)
        self.painter.fillPath(path, self.back)
        if self.card.striped:
            edge = edge_of(self.panel)
            inside = _rounded(self.panel.adjusted(edge, edge, -edge, -edge), radius * 0.6)
            self.painter.fillPath(path.subtracted(inside), hatch(self.ink, self.back, max(6, round(edge * 0.9))))
        elif self.card.answer is None:
            half = 1.0 if self.look.bold_lines else 0.5
            self.painter.setPen(QPen(QColor(self.look.theme.line), half * 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(self.panel.adjusted(half, half, -half, -half), radius, radius)

    def at_rest(self, step: int) -> None:
        place = _lamps_place(self.panel)
        side = min(place.width(), place.height()) * 0.78
        box = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
        if self.card.busy:
            paint_waiting(self.painter, box, self.ink, step)
        else:
            paint_viewfinder(self.painter, box, QColor(self.look.theme.muted))

    def lamps(self) -> None:
        place = _lamps_place(self.panel)
        big = min(place.width(), place.height() * 0.6)
        small = big * 0.24
        gap = (place.height() - big - 2 * small) / 2
        dim = QColor(self.ink)
        dim.setAlphaF(0.4)
        top = place.top()
        for answer in LAMPS:
            lit = answer is self.card.answer
            side = big if lit else small
            box = QRectF(place.center().x() - side / 2, top, side, side)
            if lit:
                paint_shape(self.painter, answer, box, self.ink, self.back)
            else:
                paint_socket(self.painter, answer, box, dim)
            top += side + gap

    def number(self) -> None:
        """How many people, as large as it can be: it is counted against the heads that go by."""
        place = _number_place(self.panel, self.card)
        heavy = lettering.font(self.painter.font(), 10, black=True)
        digits = str(self.card.number)
        fitted = lettering.fit(digits, heavy, place.width(), place.height(), place.height() * 1.3, capitals=True)
        top = place.top() + (place.height() - lettering.height_of(fitted, heavy, capitals=True)) / 2
        at = QPointF(place.left(), top)
        self.painter.setPen(self.ink)
        lettering.paint(self.painter, fitted, heavy, at, capitals=True, centred_in=place.width())

    def words(self) -> None:
        for column in self.columns:
            self.column = column
            self._words(column)

    def _words(self, column: _Column) -> None:
        painter = self.painter
        left, width = column.place.left(), column.place.width()
        top = column.place.top() + column.slack / 2
        if column.tag_height:
            self._tag(QRectF(left, top, width, column.tag_height))
            top += column.tag_height + column.gap
        painter.setPen(self.ink)
        if column.headline.lines[0]:
            at = QPointF(left, top)
            top += lettering.paint(painter, column.headline, column.heavy, at, capitals=True, width=width)
        if column.why:
            top += column.gap * 1.5
            top += lettering.paint(painter, column.why, column.why_font, QPointF(left, top), width=width)
        if column.next:
            top += column.gap
            self._next(column.next, QRectF(left, top, width, column.next_height))
            top += column.next_height
        if column.who_height:
            self._who(QRectF(left, top + column.gap, width, column.who_height))
        if column.foot:
            painter.setPen(self.ink)
            at = QPointF(left, column.place.bottom() - column.foot_height)
            lettering.paint(painter, column.foot, column.plain, at, width=width)

    def _tag(self, place: QRectF) -> None:
        """A word set apart: the colours the other way round."""
        high = place.height()
        fitted = lettering.fit(self.card.tag, self.column.bold, place.width() - high, high * 0.9, high * 0.68, lines=1)
        face = lettering.font(self.column.bold, fitted.pixels, bold=True)
        pill = QRectF(place.topLeft(), place.bottomRight())
        pill.setWidth(QFontMetricsF(face).horizontalAdvance(fitted.lines[0]) + high * 0.9)
        pill = flipped(pill, place)
        self.painter.fillPath(_rounded(pill, high * 0.2), self.ink)
        self.painter.setFont(face)
        self.painter.setPen(self.back)
        self.painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, fitted.lines[0])

    def _next(self, fitted: lettering.Set, place: QRectF) -> None:
        """What to do: on a bar, the colours the other way round."""
        column = self.column
        self.painter.fillPath(_rounded(place, column.inset * 0.6), self.ink)
        self.painter.setPen(self.back)
        top = place.top() + (place.height() - lettering.height_of(fitted, column.bold)) / 2
        at = QPointF(place.left() + column.inset, top)
        lettering.paint(self.painter, fitted, column.bold, at, width=place.width() - 2 * column.inset)

    def _who(self, place: QRectF) -> None:
        """The section in a frame, since it says which way to point; then the name."""
        card, inset = self.card, place.height() * 0.22
        room = place.width() - (3.4 * inset if card.section else 0)
        both = f"{card.section}{card.holder}"
        high = place.height()
        fitted = lettering.fit(both, self.column.bold, room, high * 2, high * 0.77, smallest=high * 0.5, lines=1)
        face = lettering.font(self.column.bold, fitted.pixels, bold=True)
        metrics = QFontMetricsF(face)
        self.painter.setFont(face)
        left = place.left()
        if card.section:
            most = room - min(room * 0.5, metrics.horizontalAdvance(card.holder))
            name = metrics.elidedText(card.section, Qt.TextElideMode.ElideRight, most + 1)
            frame = QRectF(left, place.top(), metrics.horizontalAdvance(name) + 2 * inset, high)
            self._frame(flipped(frame, place), max(2.0, high * 0.06))
            self.painter.drawText(flipped(frame, place), Qt.AlignmentFlag.AlignCenter, name)
            left = frame.right() + inset * 1.4
        rest = QRectF(left, place.top(), place.right() - left, high)
        holder = metrics.elidedText(card.holder, Qt.TextElideMode.ElideRight, rest.width() + 1)
        self.painter.setPen(self.ink)
        self.painter.drawText(flipped(rest, place), Qt.AlignmentFlag.AlignVCenter | leading(), holder)

    def _frame(self, place: QRectF, thick: float) -> None:
        self.painter.setPen(QPen(self.ink, thick))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half, radius = thick / 2, place.height() * 0.2
        self.painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius)
        self.painter.setPen(self.ink)


def _rounded(place: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(place, radius, radius)
    return path
