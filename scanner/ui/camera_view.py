"""What the camera sees, with an outline around each code; or, in words, why there is nothing to see."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner.capture.messages import Sighted
from scanner.capture.ring import Picture
from scanner.domain.text import joined, mark
from scanner.ui import icons, lettering
from scanner.ui.language import local, say
from scanner.ui.theme import Look, look

OUTLINES_LAST = 450  # ms after the last frame that had the code
ANSWER_LASTS = 2500  # ms that a lane's answer stands in its picture
_DARK = QColor("#05080b")
_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
_PLATE = QColor(0, 0, 0, 190), QColor("#ffffff")


class CameraView(QWidget):
    """Give it pictures, sightings and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look("dark")
        self._picture: Picture | None = None
        self._image = QImage()
        self._sighting: Sighted | None = None
        self._title = ""
        self._advice = ""
        self._icon = "camera"
        self._advice_pixels = 0
        self._lane = self._line = self._answer = ""
        self._answer_plate = _PLATE
        self._answered = QTimer(self, singleShot=True, interval=ANSWER_LASTS)
        self._answered.timeout.connect(self._forget_answer)
        self._fade = QTimer(self, singleShot=True)
        self._fade.setInterval(OUTLINES_LAST)
        self._fade.timeout.connect(self._forget_outlines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, mark("Camera picture"))
        self.say(mark("Starting the camera"), "", icon="camera")

    @property
    def words(self) -> tuple[str, str]:
        """Title and advice that stand in place of the picture; empty while there is one."""
        return self._title, self._advice

    @property
    def outlines(self) -> int:
        return len(self._sighting.symbols) if self._sighting else 0

    @property
    def over_picture(self) -> tuple[str, str, str]:
        """What stands over the picture: the lane's name, its answer, and a line of advice."""
        return self._lane, self._answer, self._line

    def set_lane(self, name: str) -> None:
        """Which of several cameras it is; "" where there is one."""
        self._lane = name
        self.update()

    def show_answer(self, word: str, ground: str, ink: str) -> None:
        """The answer to what this camera read last: with several cameras, people look at their own."""
        self._answer, self._answer_plate = word, (QColor(ground), QColor(ink))
        self._answered.start()
        self.update()

    @Slot(str)
    def show_line(self, line: str) -> None:
        """One line of advice at the foot of the picture; "" takes it away."""
        if line != self._line:
            self._line = line
            say(self.setAccessibleDescription, line or mark("Live picture"))
            self.update()

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        if not self.isVisible():
            return
        stride = 3 * picture.width
        self._image = QImage(picture.rgb, picture.width, picture.height, stride, QImage.Format.Format_RGB888)
        self._title = self._advice = ""
        say(self.setAccessibleDescription, self._line or mark("Live picture"))
        self.update()

    @Slot(object)
    def show_sighting(self, sighting: Sighted) -> None:
        self._sighting = sighting
        self._fade.start()
        self.show_line("")
        self.update()

    def say(self, title: str, advice: str, *, icon: str = "camera_off") -> None:
        """Words instead of the picture."""
        self._title, self._advice, self._icon = title, advice, icon
        self._image = QImage()
        self._sighting = None
        say(self.setAccessibleDescription, joined(". ", (title, advice)))
        self.update()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(420), self._look.px(236))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        radius = self._look.px(10)
        clip.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), _DARK)
        if self._title or self._image.isNull():
            self._paint_words(painter)
        else:
            self._paint_picture(painter)
        if self._lane:
            words = joined(": ", (self._lane, self._answer))
            self._paint_chip(painter, words, self._answer_plate if self._answer else _PLATE, foot=False)

    def _paint_picture(self, painter: QPainter) -> None:
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        assert self._picture is not None
        across = place.width() / max(1, self._picture.full_width)
        down = place.height() / max(1, self._picture.full_height)
        for symbol in self._sighting.symbols if self._sighting else ():
            corners = [QPointF(place.left() + x * across, place.top() + y * down) for x, y in symbol.outline]
            self._paint_outline(painter, QPolygonF(corners))
        if self._line:
            self._paint_chip(painter, self._line, _PLATE, foot=True)

    def _paint_chip(self, painter: QPainter, words: str, colours: tuple[QColor, QColor], *, foot: bool) -> None:
        """Words on a plate across the picture: at its foot, or at its head."""
        gap = self._look.px(8)
        bold = lettering.font(self.font(), 10, bold=True)
        room = self.width() - 4.0 * gap
        fitted = lettering.fit(
            words, bold, room, self._look.px(48), self._look.px(17), smallest=self._look.px(11), lines=2
        )
        high = lettering.height_of(fitted, bold)
        top = self.height() - high - 2.0 * gap if foot else float(gap)
        plate = QRectF(gap, top - gap / 2, self.width() - 2.0 * gap, high + gap)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours[0])
        painter.drawRoundedRect(plate, gap, gap)
        painter.setPen(colours[1])
        lettering.paint(painter, fitted, bold, QPointF(2.0 * gap, top), centred_in=room)

    def _paint_outline(self, painter: QPainter, outline: QPolygonF) -> None:
        """White within black: it shows on every picture and in every theme, and is no verdict's colour."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, units in ((QColor(0, 0, 0, 200), 7), (QColor("#ffffff"), 3.5)):
            pen = QPen(colour, self._look.px(units))
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(outline)

    def _paint_words(self, painter: QPainter) -> None:
        room = QRectF(self.rect()).adjusted(*(self._look.px(16) * side for side in (1, 1, -1, -1)))
        bold = lettering.font(self.font(), 10, bold=True)
        title = lettering.fit(
            self._title, bold, room.width(), room.height() * 0.3, self._look.px(18), smallest=self._look.px(11)
        )
        advice = self._advice_fitted(room.width(), room.height() * 0.45)
        side = min(self._look.px(48), round(room.height() * 0.22))
        gap = self._look.px(8)
        total = side + 2 * gap + lettering.height_of(title, bold) + advice.height()
        top = room.top() + max(0.0, (room.height() - total) / 2)
        picture = icons.pixmap(self._icon, "#c7d0d9", side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(room.center().x() - side / 2, top), picture)
        top += side + gap
        painter.setPen(QColor("#ffffff"))
        top += lettering.paint(painter, title, bold, QPointF(room.left(), top), centred_in=room.width()) + gap
        if self._advice:
            painter.setPen(QColor("#c7d0d9"))
            painter.setFont(lettering.font(self.font(), self._advice_pixels))
            place = QRectF(room.left(), top, room.width(), advice.height())
            painter.drawText(place, _WRAPPED, local(self._advice))

    def _advice_fitted(self, width: float, height: float) -> QRectF:
        """The advice on as many lines as it takes, as large as its place allows."""
        self._advice_pixels, advice = self._look.px(14), local(self._advice)
        while True:
            metrics = QFontMetricsF(lettering.font(self.font(), self._advice_pixels))
            taken = metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, advice)
            if taken.height() <= height or self._advice_pixels <= self._look.px(10):
                return taken if advice else QRectF()
            self._advice_pixels -= 1

    def _place(self) -> QRectF:
        """The picture fills the view and is cut at the edges if it has another shape; one of several is shown whole,
        since its view is small."""
        size = self._image.size()
        scales = self.width() / max(1, size.width()), self.height() / max(1, size.height())
        scale = min(scales) if self._lane else max(scales)
        wide, high = size.width() * scale, size.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    @Slot()
    def _forget_answer(self) -> None:
        self._answer = ""
        self.update()

    @Slot()
    def _forget_outlines(self) -> None:
        self._sighting = None
        self.update()
