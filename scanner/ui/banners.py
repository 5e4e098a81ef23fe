"""News that must be seen and must not be in the way: strips between the answer and the history.

Nothing here blocks: scanning goes on above. A banner is known by its key, so the same trouble said twice is one strip.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.domain.verdict import Answer
from scanner.ui import icons
from scanner.ui.details import details as details_of
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button
from scanner.ui.shapes import shape_pixmap
from scanner.ui.theme import Look, look
from scanner.ui.wrap import Wrap

MOST = 3
"""Strips shown at a time; the oldest that may go makes room."""


class Banner(QFrame):
    """One strip. `kind` is "stop" or "warn"; `action` is the word on its own button, empty for none."""

    acted = Signal(str)
    dismissed = Signal(str)

    def __init__(self, key: str, kind: str, *, action: str = "", closable: bool = True, details: str = "") -> None:
        super().__init__()
        self.setObjectName("banner")
        self.key = key
        self.kind = kind
        self.closable = closable
        self._details = details
        self.setProperty("kind", kind)
        self._icon = QLabel()
        self.title = label(name="bannerTitle")
        self.advice = label(name="bannerAdvice")
        for words in (self.title, self.advice):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._icon)
        row.addLayout(text, 1)
        buttons = Wrap()
        buttons.setSpacing(6)
        if action:
            buttons.addWidget(self._button(action, self._act))
        if details:
            buttons.addWidget(self._button(mark("Copy details"), self._copy))
        if closable:
            buttons.addWidget(self._button(mark("Close"), self._dismiss))
        row.addLayout(buttons)

    def say(self, title: str, advice: str) -> None:
        say(self.title.setText, title)
        say(self.advice.setText, advice)
        self.advice.setVisible(bool(advice))
        say(self.setAccessibleName, title)
        say(self.setAccessibleDescription, advice)

    def set_look(self, chosen: Look) -> None:
        tone = chosen.theme.tone(Answer.STOP if self.kind == "stop" else Answer.CANNOT_DECIDE)
        side, ratio = chosen.px(30), self.devicePixelRatioF()
        if self.kind == "stop":
            self._icon.setPixmap(icons.pixmap("conflict", tone.ink, side, ratio))
        else:
            self._icon.setPixmap(shape_pixmap(Answer.CANNOT_DECIDE, tone.ink, tone.back, side, ratio))

    def _button(self, text: str, slot: object) -> QPushButton:
        button = push_button(text, "bannerButton")
        button.clicked.connect(slot)
        return button

    @Slot()
    def _act(self) -> None:
        self.acted.emit(self.key)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _dismiss(self) -> None:
        self.dismissed.emit(self.key)


class Banners(QWidget):
    """The strips, newest on top."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look("dark")
        self._banners: dict[str, Banner] = {}
        self._hushed = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._banners)

    def banner(self, key: str) -> Banner | None:
        return self._banners.get(key)

    def put(
        self,
        key: str,
        kind: str,
        title: str,
        advice: str = "",
        *,
        action: str = "",
        closable: bool = True,
        details: str | None = None,
    ) -> None:
        """A strip, or other words on the one that has this key. `details` for whoever helps; None: its own words, but
        for those of a stop, which name people."""
        if details is None:
            details = details_of(ScannerError(title, advice)) if kind == "warn" else ""
        banner = self._banners.get(key)
        if banner is None:
            banner = Banner(key, kind, action=action, closable=closable, details=details)
            banner.acted.connect(self.acted)
            banner.dismissed.connect(self.drop)
            banner.set_look(self._look)
            self._banners[key] = banner
            self._column.insertWidget(0, banner)
            self._make_room()
        banner.say(shown(title, 160), shown(advice, 240))
        self._show()

    @Slot(str)
    def drop(self, key: str) -> None:
        if (banner := self._banners.pop(key, None)) is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._show()

    def hush(self, key: str) -> None:
        """Does not show the strip with this key for now, because what it says is being looked at; "" ends that."""
        self._hushed = key
        self._show()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        for banner in self._banners.values():
            banner.set_look(chosen)

    def _show(self) -> None:
        for key, banner in self._banners.items():
            banner.setHidden(key == self._hushed)
        self.setVisible(any(key != self._hushed for key in self._banners))

    def _make_room(self) -> None:
        for key in [key for key, banner in self._banners.items() if banner.closable][
            : max(0, len(self._banners) - MOST)
        ]:
            self.drop(key)
