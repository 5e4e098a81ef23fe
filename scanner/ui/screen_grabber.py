"""Looks at a part of the screen and writes what it sees to standard output: width and height as two numbers of four
bytes, then rows of three bytes a pixel, red first. Ends when nobody reads it any more. See `screen`.
"""

import sys
import time

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage

from scanner.capture.errors import CaptureTrouble
from scanner.ui.screen import HEAD, ScreenSource, open_source

CLOSED = 3
"""The exit code when the system shows us nothing."""

BLIND = frozenset({"wayland", "wayland-egl", "offscreen", "minimal"})
"""Qt's platforms that show no program what others draw."""


def seen(source: ScreenSource) -> QImage:
    """What is to be seen there now; null where the system does not show it."""
    left, top, width, height = source.region or (0, 0, -1, -1)
    screen = QGuiApplication.primaryScreen()
    if source.region is not None:
        screen = QGuiApplication.screenAt(QPoint(left, top)) or screen
        left, top = left - screen.geometry().left(), top - screen.geometry().top()
    return screen.grabWindow(0, left, top, width, height).toImage().convertToFormat(QImage.Format.Format_RGB888)


def packed(image: QImage) -> bytes:
    """As it goes through the pipe: Qt ends each row at a multiple of four bytes, the pipe has none of that."""
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    rows = bytes(image.constBits())
    if stride != 3 * width:
        rows = b"".join(rows[row * stride : row * stride + 3 * width] for row in range(height))
    return HEAD.pack(width, height) + rows


def main(argv: list[str]) -> int:
    try:
        source = open_source(argv[1])
    except CaptureTrouble:
        return CLOSED
    assert isinstance(source, ScreenSource)
    pause = 1 / float(argv[2])
    application = QGuiApplication(argv[:1])
    if application.platformName() in BLIND:
        return CLOSED
    try:
        while True:
            image = seen(source)
            if image.isNull():
                return CLOSED
            sys.stdout.buffer.write(packed(image))
            sys.stdout.buffer.flush()
            time.sleep(pause)
            application.processEvents()
    except (BrokenPipeError, KeyboardInterrupt):
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
