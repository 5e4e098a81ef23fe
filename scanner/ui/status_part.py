"""A part of the status line: an icon and a word, and where something is under way, how far it is."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from scanner.ui import icons
from scanner.ui.language import say
from scanner.ui.pieces import Elided, restyle
from scanner.ui.theme import Look, look


class Part(QFrame):
    """`tone` is "", "good", "warn" or "bad". `pressed` comes from one that is pressable; the same can be reached by
    a key, so a press is only the short way."""

    pressed = Signal()

    def __init__(
        self, name: str, icon: str, parent: QWidget | None = None, *, pressable: bool = False, least: int | None = None
    ) -> None:
        """`least`: how many characters must be seen where there is little room; None: all."""
        super().__init__(parent)
        self.setObjectName("part")
        self._icon_name = icon
        self._tone = ""
        self._share: float | None = None
        self._pressable = pressable
        self._look = look("dark")
        self._icon = QLabel()
        self._words = Elided(least=least)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        say(self.setAccessibleName, name)
        if pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setProperty("pressable", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def tone(self) -> str:
        return self._tone

    @property
    def share(self) -> float | None:
        """How much of it is done, from 0 to 1."""
        return self._share

    def say(self, text: str, *, tone: str = "", icon: str = "", more: str = "") -> None:
        """`more` is for those who point at it, or have it read out."""
        say(self._words.setText, text)
        say(self._words.setAccessibleName, text)
        say(self.setToolTip, more)
        say(self.setAccessibleDescription, more or text)
        changed = tone != self._tone or (icon and icon != self._icon_name)
        self._tone = tone
        self._icon_name = icon or self._icon_name
        if changed:
            self.set_look(self._look)

    def fill(self, share: float | None) -> None:
        if share != self._share:
            self._share = share
            self.update()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        theme = chosen.theme
        colour = {"good": theme.good, "warn": theme.warn, "bad": theme.bad}.get(self._tone, theme.muted)
        side = chosen.px(20)
        self._icon.setVisible(bool(self._icon_name))
        self._icon.setPixmap(icons.pixmap(self._icon_name, colour, side, self.devicePixelRatioF()))
        self.setProperty("tone", self._tone)
        restyle(self, self._words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._pressable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressable and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._share is None:
            return
        painter = QPainter(self)
        high, theme = self._look.px(4), self._look.theme
        groove = QRectF(8, self.height() - high - self._look.px(3), self.width() - 16, high)
        painter.fillRect(groove, QColor(theme.line))
        groove.setWidth(groove.width() * min(1.0, max(0.0, self._share)))
        painter.fillRect(groove, QColor(theme.accent))
