"""The answer, as large as it can be.

A green one goes by itself after a while, because the next patron must not be let in by the last one's light; STOP and
CANNOT DECIDE stay until the next scan or until someone clears them. A STOP may be set to go by itself too; not one that
the server made of a green, and not one beside a green for others of the party: somebody has to see those. A new scan
takes the old answer away at once: while the panel says "Checking" nobody can mistake the one for the other. When the
server speaks later on the scan that is still shown, the panel changes in place.
"""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner.app.wording import way_words
from scanner.domain.door import Direction
from scanner.domain.notices import VerdictAmended
from scanner.domain.party import Party
from scanner.domain.text import mark
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.card import CHECKING, READY, READY_WITHOUT_CAMERA, STILL_CHECKING, Card, amended, card
from scanner.ui.language import again, local, say
from scanner.ui.party_card import party_card
from scanner.ui.theme import Look, look
from scanner.ui.tongue import flipped
from scanner.ui.verdict_paint import edge_of, headline_pixels, paint_card

TICK = 60  # ms between two lengths of the bar that runs out
TURN = 120  # ms between two steps of the ring
SLOW = 2500  # ms after which "Checking" says what it waits for


class VerdictPanel(QWidget):
    """Shows one card. `changed` comes with each new one."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.green_seconds = 4.0
        self.stop_seconds = 0.0
        """0: it stays."""
        self._look = look("dark")
        self._works, self._way = True, ""
        self._rest = READY
        self._card = READY
        self._verdict: Verdict | None = None
        self._party: Party | None = None
        self._step = 0
        self._picture: QPixmap | None = None
        self._kept: dict[Card, QPixmap] = {}
        """Those of cards that come again with every scan."""
        self._end = self._timer(self.clear, single=True)
        self._tick = self._timer(self._shorten)
        self._turn = self._timer(self._advance)
        self._slow = self._timer(self._say_slow, single=True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, mark("Verdict"))
        say(self.setAccessibleDescription, READY.spoken)
        again(self._paint_anew)

    @property
    def showing(self) -> Card:
        return self._card

    @property
    def verdict(self) -> Verdict | None:
        """The scan whose answer is on the panel."""
        return self._verdict

    @property
    def party(self) -> Party | None:
        """The party whose answers are on the panel."""
        return self._party

    @property
    def moving(self) -> bool:
        """Whether anything on it turns or runs out."""
        return self._turn.isActive() or self._tick.isActive()

    @property
    def headline_pixels(self) -> int:
        return headline_pixels(self._card, self.font(), QRectF(self.rect()))

    @Slot(object)
    def show_verdict(self, verdict: Verdict) -> None:
        self._verdict, self._party = verdict, None
        self._put(card(verdict))
        self._run_out()

    @Slot(object)
    def show_party(self, party: Party) -> None:
        self._verdict, self._party = None, party
        self._put(party_card(party))
        self._run_out()

    @Slot(object)
    def amend(self, notice: VerdictAmended) -> bool:
        """The server's word on an earlier answer; says whether that answer is the one on the panel."""
        answer, left = self._card.answer, self._end.remainingTime() if self._end.isActive() else 0
        if self._party is not None and self._party.has(notice.attempt):
            self._party = self._party.amended(notice.attempt, notice.judgement)
            self._put(party_card(self._party))
        elif self._verdict is not None and self._verdict.attempt == notice.attempt:
            self._verdict, new = amended(self._verdict, notice.judgement)
            self._put(new)
        else:
            return False
        if self._card.answer is not answer:
            left = 0
        if left or self._card.answer is Answer.ADMIT:
            self._run_out(left)
        return True

    @Slot()
    def checking(self) -> None:
        """A code has been read; its answer is on the way."""
        self._verdict = self._party = None
        self._put(CHECKING)
        if not self._look.still:
            self._turn.start(TURN)
        self._slow.start(SLOW)

    def propose(self, proposal: Card) -> None:
        """A card that is no answer yet: something waits for a key. The next answer takes it away, or `clear`."""
        self._verdict = self._party = None
        self._put(proposal)

    @property
    def proposing(self) -> bool:
        return self._card.answer is None and not self._card.busy and self._card is not self._rest

    @Slot()
    def clear(self) -> None:
        """Back to rest."""
        self._verdict = self._party = None
        if self._card is not self._rest:
            self._put(self._rest)

    def set_camera(self, *, works: bool) -> None:
        """What to say at rest: nobody should hold tickets to a camera that sees nothing."""
        self._works = works
        self._rest_anew()

    def set_way(self, direction: Direction) -> None:
        """Says at rest which way people pass, where that is not only in."""
        self._way, _ = way_words(direction)
        self._rest_anew()

    def _rest_anew(self) -> None:
        at_rest = self._card is self._rest
        self._rest = replace(READY if self._works else READY_WITHOUT_CAMERA, tag=self._way)
        if at_rest:
            self.clear()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self._paint_anew()

    def sizeHint(self) -> QSize:
        return QSize(880, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        if self._end.isActive() and not self._look.still:
            self._paint_time_left(painter)
        if self.hasFocus() and self._card.answer is None:
            self._paint_focus(painter)

    @property
    def _stays(self) -> int:
        """Milliseconds for which the answer on the panel is shown; 0: it stays."""
        if self._card.answer is Answer.STOP and not self._card.fields:
            return int(self.stop_seconds * 1000)
        return int(self.green_seconds * 1000) if self._card.answer is Answer.ADMIT else 0

    def _run_out(self, milliseconds: int = 0) -> None:
        """The answer goes by itself, where it is to."""
        if self._stays:
            self._end.start(milliseconds or self._stays)
            if not self._look.still:
                self._tick.start(TICK)

    def _put(self, new: Card) -> None:
        for timer in (self._end, self._tick, self._turn, self._slow):
            timer.stop()
        self._step = 0
        self._card = new
        say(self.setAccessibleDescription, new.spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, local(new.spoken)))
        self._repaint()
        self.changed.emit(new)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._picture is None and not self._step:
            self._picture = self._kept.get(self._card)
        if self._picture is None or self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(self._look.theme.window))
            painter = QPainter(self._picture)
            painter.setFont(self.font())
            paint_card(painter, self._card, self._look, QRectF(self.rect()), self._step)
            painter.end()
            if self._card in (READY, CHECKING) and not self._step:
                self._kept[self._card] = self._picture
        return self._picture

    def _paint_time_left(self, painter: QPainter) -> None:
        strip = self._strip()
        left = self._end.remainingTime() / max(1, self._stays)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QPainterPath()
        rest = strip.adjusted(0, 0, -strip.width() * (1 - min(1.0, left)), 0)
        bar.addRoundedRect(flipped(rest, strip), strip.height() / 2, strip.height() / 2)
        painter.fillPath(bar, QColor(self._look.theme.tone(self._card.answer).ink))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(self._look.theme.accent))
        pen.setWidthF(self._look.px(2))
        painter.setPen(pen)
        half = pen.widthF() / 2
        radius = self._look.px(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _strip(self) -> QRectF:
        """Between the hatched edge and what stands on the card."""
        panel = QRectF(self.rect())
        edge, height = edge_of(panel), max(4.0, panel.height() * 0.012)
        middle = panel.height() - edge - panel.height() * 0.017
        return QRectF(edge * 1.8, middle - height / 2, panel.width() - edge * 3.6, height)

    def _paint_anew(self) -> None:
        self._kept.clear()
        self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _timer(self, slot: object, *, single: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=single)
        timer.timeout.connect(slot)
        return timer

    @Slot()
    def _shorten(self) -> None:
        self.update(self._strip().toAlignedRect())

    @Slot()
    def _advance(self) -> None:
        self._step += 1
        self._repaint()

    @Slot()
    def _say_slow(self) -> None:
        self._card = STILL_CHECKING
        say(self.setAccessibleDescription, STILL_CHECKING.spoken)
        self._repaint()
