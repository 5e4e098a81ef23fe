"""Words made as large as their place allows: on one line or on two, whichever reads from further away."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from scanner.ui.language import local
from scanner.ui.tongue import mirrored

_TIGHT = 1.22  # line pitch of capitals, in cap heights plus this much of one
_STEP = 0.96


@dataclass(frozen=True, slots=True)
class Set:
    """Text that has been fitted: its lines and the font's size in pixels."""

    lines: tuple[str, ...]
    pixels: int


def font(base: QFont, pixels: float, *, bold: bool = False, black: bool = False) -> QFont:
    made = QFont(base)
    made.setPixelSize(max(6, round(pixels)))
    made.setWeight(QFont.Weight.Black if black else QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def fit(
    text: str,
    base: QFont,
    width: float,
    height: float,
    largest: float,
    *,
    smallest: float = 9,
    lines: int = 2,
    capitals: bool = False,
) -> Set:
    """The largest setting of `text`, in the window's language, within width and height. What does not fit at the
    smallest size is cut with an ellipsis: a name from far away may be of any length."""
    text, size = local(text), largest
    while size > smallest:
        for broken in _breaks(text, lines):
            if _fits(broken, base, size, width, height, capitals=capitals):
                return Set(broken, int(size))
        size *= _STEP
    metrics = QFontMetricsF(font(base, smallest))
    return Set((metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),), int(smallest))


def paint(
    painter: QPainter, fitted: Set, base: QFont, at: QPointF, *, capitals: bool = False, centred_in: float = 0.0,
    width: float = 0.0,
) -> float:  # fmt: skip
    """Paints from `at` down; answers the height used. Capitals leave no room for descenders. With `centred_in`, the
    lines stand in the middle of that width; with `width`, they begin where it is read from."""
    used = font(base, fitted.pixels)
    used.setWeight(base.weight())
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    pitch = _pitch(metrics, capitals=capitals)
    rise = metrics.capHeight() if capitals else metrics.ascent()
    for number, line in enumerate(fitted.lines):
        indent = (centred_in - metrics.horizontalAdvance(line)) / 2 if centred_in else 0.0
        if width and mirrored():
            indent = width - metrics.horizontalAdvance(line)
        painter.drawText(at + QPointF(indent, rise + number * pitch), line)
    return height_of(fitted, base, capitals=capitals)


def height_of(fitted: Set, base: QFont, *, capitals: bool = False) -> float:
    used = font(base, fitted.pixels)
    used.setWeight(base.weight())
    return _height(QFontMetricsF(used), len(fitted.lines), capitals=capitals)


def _fits(lines: tuple[str, ...], base: QFont, size: float, width: float, height: float, *, capitals: bool) -> bool:
    sized = QFont(base)
    sized.setPixelSize(max(6, int(size)))
    metrics = QFontMetricsF(sized)
    if _height(metrics, len(lines), capitals=capitals) > height:
        return False
    return all(metrics.horizontalAdvance(line) <= width for line in lines)


def _height(metrics: QFontMetricsF, lines: int, *, capitals: bool) -> float:
    one = metrics.capHeight() if capitals else metrics.height()
    return one + (lines - 1) * _pitch(metrics, capitals=capitals)


def _pitch(metrics: QFontMetricsF, *, capitals: bool) -> float:
    return metrics.capHeight() * _TIGHT if capitals else metrics.height()


def _breaks(text: str, most: int) -> list[tuple[str, ...]]:
    """The text on one line, then broken in two: at a pause in the sentence if that is near the middle, else between
    words where the lines come out most alike."""
    words = text.split(" ")
    broken = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))] if most > 1 else []
    return [(text,), *sorted(broken, key=_imbalance)]


def _imbalance(lines: tuple[str, str]) -> float:
    difference = abs(len(lines[0]) - len(lines[1])) / max(1, len(lines[0]) + len(lines[1]))
    return difference - (0.35 if lines[0].endswith((",", ";", ":", ".")) else 0.0)
