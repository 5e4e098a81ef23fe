"""A door card as it is drawn: on the screen, on paper, in a file. Black on white everywhere, as a camera likes it."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter, QPen

from scanner.app.door_card import DoorCard
from scanner.app.wording import shown
from scanner.capture.written import QUIET, Squares, qr
from scanner.domain.text import Clock, Day, mark
from scanner.ui.language import local

WIDTH, HEIGHT = 1050, 1480
"""In tenths of a millimetre: A6."""
CODE = 780
DOTS = 300  # an inch


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a card. The short code does not."""

    card: DoorCard
    squares: Squares
    title: str
    sections: tuple[str, ...]

    @staticmethod
    def of(card: DoorCard, title: str, sections: tuple[str, ...]) -> "Sheet":
        return Sheet(card, qr(card.text), title, sections)


def paint(painter: QPainter, sheet: Sheet, place: QRectF) -> None:
    """The whole card, as large as fits into the place."""
    scale = min(place.width() / WIDTH, place.height() / HEIGHT)
    painter.save()
    painter.translate(place.left() + (place.width() - WIDTH * scale) / 2, place.top())
    painter.scale(scale, scale)
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("white"))
    painter.setPen(QPen(QColor("#888888"), 3, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(6, 6, WIDTH - 12, HEIGHT - 12), 40, 40)
    _words(painter, local(mark("Door card")), QRectF(70, 60, 910, 60), 46, bold=True, colour="#555555")
    _words(painter, shown(sheet.title, 60), QRectF(70, 115, 910, 90), 72, bold=True)
    _words(painter, _sections(sheet), QRectF(70, 210, 910, 130), 44)
    paint_code(painter, sheet.squares, QRectF((WIDTH - CODE) / 2, 290, CODE, CODE))
    until = sheet.card.expires
    good = mark("Good until {time} on {day}", time=Clock(until, seconds=False), day=Day(until))
    _words(painter, local(good), QRectF(70, 1075, 910, 60), 48, bold=True, centred=True)
    _words(painter, local(_STEPS), QRectF(70, 1145, 910, 210), 36)
    _words(painter, local(_NOTE), QRectF(70, 1360, 910, 90), 30, colour="#555555")
    painter.restore()


def paint_code(painter: QPainter, squares: Squares, place: QRectF) -> None:
    """The code with its quiet zone, each square on whole dots where it can be."""
    side = squares.side + 2 * QUIET
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(place, QColor("white"))
    painter.translate(place.topLeft())
    painter.scale(place.width() / side, place.height() / side)
    black = QBrush(QColor("black"))
    for line, row in enumerate(squares.rows, QUIET):
        start = None
        for column, dark in enumerate((*row, False), QUIET):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                painter.fillRect(QRectF(start, line, column - start, 1), black)
                start = None
    painter.restore()


def picture(sheet: Sheet) -> QImage:
    """For a PNG: as it is printed."""
    dots = DOTS / 254
    image = QImage(QSize(round(WIDTH * dots), round(HEIGHT * dots)), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, sheet, QRectF(image.rect()))
    painter.end()
    return image


def png(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(sheet).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, which Qt refuses
    return bytes(buffer.data().data())


def pdf(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QSizeF(WIDTH / 10, HEIGHT / 10), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    paint(painter, sheet, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    return bytes(buffer.data().data())


_STEPS = mark(
    "1. Start Door Scanner on the new door; choose to set up a door.\n"
    "2. Hold this card to its camera.\n"
    "3. Type the short code that your supervisor tells you, and your name."
)
_NOTE = mark("Without its short code this card opens nothing. It sets up each device once.")


def _sections(sheet: Sheet) -> str:
    names = ", ".join(shown(name, 30) for name in sheet.sections)
    return local(mark("Lets in: {names}", names=shown(names, 150)))


def _words(
    painter: QPainter, words: str, place: QRectF, size: int, *, bold: bool = False, centred: bool = False,
    colour: str = "black",
) -> None:  # fmt: skip
    """As large as asked for, or as small as it takes to fit."""
    font = QFont(painter.font())
    font.setBold(bold)
    across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
    flags = int(across | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.setPen(QColor(colour))
    for pixels in range(size, size // 2, -2):
        font.setPixelSize(pixels)
        painter.setFont(font)
        if painter.boundingRect(place, flags, words).height() <= place.height():
            break
    painter.drawText(place, flags, words)
