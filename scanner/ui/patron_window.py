"""A window for the guest, on another monitor: come in, please wait, one moment. It says what to do and nothing else.

No name, no section, no reason: whoever stands behind may read along. It never takes the focus, so that a hand scanner
and the keys stay with the door's own window.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPolygonF, QScreen
from PySide6.QtWidgets import QWidget

from scanner.domain.text import mark
from scanner.domain.verdict import Answer
from scanner.ui import lettering
from scanner.ui.card import READY, Card
from scanner.ui.language import local, say
from scanner.ui.shapes import paint_shape, paint_viewfinder, paint_waiting
from scanner.ui.theme import Theme, look

WORDS = {Answer.ADMIT: mark("WELCOME"), Answer.STOP: mark("PLEASE WAIT"), Answer.CANNOT_DECIDE: mark("ONE MOMENT")}
GOODBYE = mark("GOODBYE", "to a guest who goes out")
AT_REST, BUSY = mark("HOLD YOUR TICKET HERE"), mark("ONE MOMENT")
TURN = 120  # ms between two steps of the ring
SHAPE_SHARE = 0.56  # of the height
WORD_SHARE = 0.2

Screens = Callable[[], Sequence[QScreen]]


class PatronWindow(QWidget):
    """Hidden until it is asked for. `show_card` takes what the door's own window shows."""

    def __init__(self, *, screens: Screens = QGuiApplication.screens) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._screens = screens
        self._card = READY
        self._theme = look("dark").theme
        self._step = 0
        self.rehearses = False
        """Says so beneath everything, so that no guest takes it for a welcome."""
        self._turn = QTimer(self)
        self._turn.setInterval(TURN)
        self._turn.timeout.connect(self._advance)
        say(self.setWindowTitle, mark("Door Scanner: for the guest"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        say(self.setAccessibleName, mark("For the guest"))
        say(self.setAccessibleDescription, AT_REST)

    @property
    def words(self) -> str:
        """What it says now."""
        if self._card.busy:
            return BUSY
        if self._card.leaves:
            return GOODBYE
        return AT_REST if self._card.answer is None else WORDS[self._card.answer]

    @property
    def number(self) -> str:
        """How many may come in, of a party."""
        if self._card.fields:
            return local(self._card.headline)
        return str(self._card.number) if self._card.number and self._card.answer is Answer.ADMIT else ""

    def show_card(self, card: Card, theme: Theme, *, still: bool = False) -> None:
        self._card, self._theme = card, theme
        say(self.setAccessibleDescription, self.words)
        if card.busy and not still:
            self._turn.start()
        else:
            self._turn.stop()
        self.update()

    def toggle(self, beside: QScreen) -> None:
        """Opens on a monitor other than that of the door's window, or closes."""
        if self.isVisible():
            self.hide()
            return
        elsewhere = next((each for each in self._screens() if each is not beside), None)
        if elsewhere is None:
            self.resize(QSize(640, 480))
            self.showNormal()
        else:
            self.setGeometry(elsewhere.geometry())
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.show()  # `showFullScreen` would take the focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self._theme.tone(self._card.answer)
        back, ink = QColor(tone.back), QColor(tone.ink)
        painter.fillRect(self.rect(), back)
        width, height = float(self.width()), float(self.height())
        heavy = lettering.font(painter.font(), 10, black=True)
        side = min(height * SHAPE_SHARE, width * (0.42 if self.number else 0.8))
        box = QRectF((width - side) / 2, height * 0.09, side, side)
        if self.number:
            box.moveLeft(width * 0.06)
            beside = QRectF(box.right() + width * 0.05, box.top(), width * 0.89 - box.right(), side)
            self._count(painter, beside, ink, heavy)
        self._sign(painter, box, ink, back)
        fitted = lettering.fit(self.words, heavy, width * 0.9, height * WORD_SHARE, height * WORD_SHARE, capitals=True)
        used = lettering.height_of(fitted, heavy, capitals=True)
        top = box.bottom() + (height - box.bottom() - used) / 2
        painter.setPen(ink)
        lettering.paint(painter, fitted, heavy, QPointF(width * 0.05, top), capitals=True, centred_in=width * 0.9)
        if self.rehearses:
            self._say_rehearsal(painter, QRectF(0, 0, width, height * 0.075), heavy)
        painter.end()

    def _sign(self, painter: QPainter, box: QRectF, ink: QColor, back: QColor) -> None:
        if self._card.busy:
            paint_waiting(painter, box, ink, self._step)
        elif self._card.answer is None:
            paint_viewfinder(painter, box.adjusted(box.width() * 0.1, box.width() * 0.1, -box.width() * 0.1, 0), ink)
        elif self._card.answer is Answer.ADMIT:
            _paint_arrow(painter, box, ink)
        else:
            paint_shape(painter, self._card.answer, box, ink, back)

    def _count(self, painter: QPainter, place: QRectF, ink: QColor, heavy: QFont) -> None:
        fitted = lettering.fit(self.number, heavy, place.width(), place.height(), place.height() * 1.2, capitals=True)
        used = lettering.height_of(fitted, heavy, capitals=True)
        painter.setPen(ink)
        at = QPointF(place.left(), place.top() + (place.height() - used) / 2)
        lettering.paint(painter, fitted, heavy, at, capitals=True, centred_in=place.width())

    def _say_rehearsal(self, painter: QPainter, place: QRectF, heavy: QFont) -> None:
        painter.fillRect(place, QColor("#5b1a8f"))
        words = local(mark("REHEARSAL", "in capitals, over a window in which nothing is real"))
        fitted = lettering.fit(words, heavy, place.width() * 0.9, place.height(), place.height() * 0.8, lines=1)
        painter.setPen(QColor("#ffffff"))
        lettering.paint(painter, fitted, heavy, QPointF(place.width() * 0.05, 0), centred_in=place.width() * 0.9)

    @Slot()
    def _advance(self) -> None:
        self._step += 1
        self.update()


def _paint_arrow(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Straight on."""
    corners = ((0.5, 0.0), (0.95, 0.5), (0.68, 0.5), (0.68, 1.0), (0.32, 1.0), (0.32, 0.5), (0.05, 0.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(
        QPolygonF([QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in corners])
    )
