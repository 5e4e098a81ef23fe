"""The shipped line icons, tinted to the theme. A missing or broken file gives an empty icon, never an error."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from scanner.app.resources import resource


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name`, `side` logical pixels wide."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    source = _source(name)
    if not source:
        return made
    renderer = QSvgRenderer(QByteArray(source))
    painter = QPainter(made)
    box = QRectF(0, 0, side, side)
    renderer.render(painter, box)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(box, QColor(colour))
    painter.end()
    return made


def icon(name: str, colour: str, side: int = 24) -> QIcon:
    made = QIcon()
    for ratio in (1, 2):
        made.addPixmap(pixmap(name, colour, side, ratio))
    return made


def coloured(name: str) -> QIcon:
    """An icon in its own colours: the program's own."""
    return QIcon(str(resource(f"icons/{name}.svg")))


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    try:
        return resource(f"icons/{name}.svg").read_bytes()
    except OSError:
        return b""
