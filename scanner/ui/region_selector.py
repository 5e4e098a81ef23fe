"""Choosing a part of the screen: a picture of it fills the screen, and a rectangle is drawn over what is wanted."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from scanner.domain.text import mark
from scanner.ui.language import local, say
from scanner.ui.screen import SMALLEST, ScreenSource

WORDS = mark("Draw a frame round the tickets. Esc goes back.")


class RegionSelector(QWidget):
    """`chosen` has the part as settings name it: `screen:LEFT,TOP,WIDTH,HEIGHT`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        say(self.setWindowTitle, mark("Choose a part of the screen"))
        say(self.setAccessibleName, WORDS)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._shot = QPixmap()
        self._from = QPoint()
        self._frame = QRect()

    def begin(self) -> None:
        """On the screen where the mouse is."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        self._shot = screen.grabWindow(0)
        self._frame = QRect()
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        self._frame = QRect()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._frame = between(self._from, event.position().toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame = between(self._from, event.position().toPoint())
        if min(frame.width(), frame.height()) < SMALLEST:
            return  # a click that slipped: draw again
        self.hide()
        place = frame.translated(self.geometry().topLeft())
        self.chosen.emit(ScreenSource((place.left(), place.top(), place.width(), place.height())).spec)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._shot.isNull():
            painter.drawPixmap(self.rect(), self._shot)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130))
        if not self._frame.isEmpty():
            painter.save()
            painter.setClipRect(self._frame)
            painter.drawPixmap(self.rect(), self._shot)
            painter.restore()
            painter.setPen(QPen(QColor("#ffffff"), 2))
            painter.drawRect(self._frame)
        painter.setPen(QColor("#ffffff"))
        font = painter.font()
        font.setPixelSize(24)
        painter.setFont(font)
        painter.drawText(self.rect().adjusted(0, 40, 0, 0), Qt.AlignmentFlag.AlignHCenter, local(WORDS))


def between(one: QPoint, other: QPoint) -> QRect:
    """The rectangle with these two corners, whichever way it was drawn."""
    left, top = min(one.x(), other.x()), min(one.y(), other.y())
    return QRect(left, top, abs(one.x() - other.x()), abs(one.y() - other.y()))
