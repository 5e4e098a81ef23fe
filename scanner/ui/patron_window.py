"""A window for the guest, on another monitor: come in, please wait, one moment. It says what to do and nothing else.

No name, no section, no reason: whoever stands behind may read along. It never takes the focus, so that a hand scanner
and the keys stay with the door's own window.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPolygonF, QScreen
from PySide6.QtWidgets import QWidget

from scanner.domain.verdict import Answer
from scanner.ui import lettering
from scanner.ui.card import READY, Card
from scanner.ui.shapes import paint_shape, paint_viewfinder, paint_waiting
from scanner.ui.theme import Theme, look

WORDS = {Answer.ADMIT: "WELCOME", Answer.STOP: "PLEASE WAIT", Answer.CANNOT_DECIDE: "ONE MOMENT"}
AT_REST, BUSY = "HOLD YOUR TICKET HERE", "ONE MOMENT"
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
        self._turn = QTimer(self)
        self._turn.setInterval(TURN)
        self._turn.timeout.connect(self._advance)
        self.setWindowTitle("Door Scanner: for the guest")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName("For the guest")
        self.setAccessibleDescription(AT_REST)

    @property
    def words(self) -> str:
        """What it says now."""
        if self._card.busy:
            return BUSY
        return AT_REST if self._card.answer is None else WORDS[self._card.answer]

    def show_card(self, card: Card, theme: Theme) -> None:
        self._card, self._theme = card, theme
        self.setAccessibleDescription(self.words)
        if card.busy:
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
        side = min(height * SHAPE_SHARE, width * 0.8)
        box = QRectF((width - side) / 2, height * 0.09, side, side)
        self._sign(painter, box, ink, back)
        heavy = lettering.font(painter.font(), 10, black=True)
        fitted = lettering.fit(self.words, heavy, width * 0.9, height * WORD_SHARE, height * WORD_SHARE, capitals=True)
        used = lettering.height_of(fitted, heavy, capitals=True)
        top = box.bottom() + (height - box.bottom() - used) / 2
        painter.setPen(ink)
        lettering.paint(painter, fitted, heavy, QPointF(width * 0.05, top), capitals=True, centred_in=width * 0.9)
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
