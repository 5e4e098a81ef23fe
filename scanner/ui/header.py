"""The top of the window: which event, and the few buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from scanner.app.settings import Settings
from scanner.app.wording import shown, way_words
from scanner.domain.door import Direction, Door
from scanner.domain.text import mark
from scanner.ui import icons
from scanner.ui.header_menu import HeaderMenu
from scanner.ui.language import local, say
from scanner.ui.pieces import label, named
from scanner.ui.theme import Look


class Header(QFrame):
    """`changed` asks for a setting: its name and value."""

    changed = Signal(str, object)
    full_screen_wanted = Signal()
    help_wanted = Signal()
    setup_wanted = Signal()
    sync_wanted = Signal()
    queue_wanted = Signal(str)
    search_wanted = Signal()
    supervisor_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._look: Look | None = None
        self._sound_on = True
        self._sound_possible = True
        self._logo = QLabel()
        self.title = label("Door Scanner", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.demo = label(mark("DEMO", "a badge: no real event"), "demo")
        self.demo.hide()
        self.way = label(name="way")
        self.way.hide()
        self.seek = self._button(mark("Find a guest (F3)"), self.search_wanted)
        self.lock = self._button(mark("Supervisor (F4)"), self.supervisor_wanted)
        self._lock = ("lock", "muted")
        self.queue = self._button(mark("Queue (F6)"), self._show_queue)
        self.flow = self._button(mark("Flow (F9)"), self._show_flow)
        self.sound = self._button(mark("Sound (M)"), self._toggle_sound)
        self.full = self._button(mark("Full screen (F11)"), self.full_screen_wanted)
        self.help = self._button(mark("Keys (F1)"), self.help_wanted)
        self.more = self._button(mark("Settings"), None)
        self.menu = HeaderMenu(self)
        self.menu.changed.connect(self.changed)
        self.menu.page_wanted.connect(self.queue_wanted)
        self.menu.sync_wanted.connect(self.sync_wanted)
        self.menu.setup_wanted.connect(self.setup_wanted)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(self._logo)
        row.addWidget(self.title, 1)
        for badge in (self.way, self.demo):
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.seek, self.queue, self.flow, self.lock, self.sound, self.full, self.help, self.more):
            row.addWidget(button)

    def show_door(self, door: Door) -> None:
        say(self.title.setText, shown(door.title or mark("Event without a name"), 80))

    def show_way(self, direction: Direction) -> None:
        """Which way people pass this door, where that is not only in."""
        badge, words = way_words(direction)
        self.way.setVisible(bool(badge))
        say(self.way.setText, badge)
        say(self.way.setToolTip, words)
        say(self.way.setAccessibleName, words)

    def show_settings(self, settings: Settings) -> None:
        self._sound_on = settings.sound
        self.menu.show_settings(settings)
        self._paint_sound()

    def show_sound_possible(self, *, possible: bool) -> None:
        self._sound_possible = possible
        self._paint_sound()

    def show_lock(self, *, has_pin: bool, unlocked: bool) -> None:
        """Whether the supervisor is needed, and here."""
        self._lock = ("unlocked", "warn") if unlocked else ("lock", "text") if has_pin else ("unlocked", "muted")
        name = mark("Supervisor (F4): no PIN set")
        if unlocked:
            name = mark("Supervisor (F4): unlocked")
        elif has_pin:
            name = mark("Supervisor (F4): locked")
        if local(name) != self.lock.toolTip():
            say(self.lock.setToolTip, name)
            say(self.lock.setAccessibleName, name)
            self._paint_lock()

    def _paint_lock(self) -> None:
        if self._look is not None:
            name, tone = self._lock
            self.lock.setIcon(icons.icon(name, getattr(self._look.theme, tone), self._look.px(24)))

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self.setFixedHeight(chosen.px(52))
        self._logo.setPixmap(icons.coloured("door-scanner").pixmap(chosen.px(32), chosen.px(32)))
        for button, name in (
            (self.seek, "search"),
            (self.queue, "queue"),
            (self.flow, "flow"),
            (self.full, "fullscreen"),
            (self.help, "keyboard"),
            (self.more, "settings"),
        ):
            button.setIcon(icons.icon(name, chosen.theme.text, chosen.px(24)))
        self._paint_sound()
        self._paint_lock()

    def _button(self, name: str, target: object) -> QToolButton:
        button = named(QToolButton(), "tool")
        say(button.setAccessibleName, name)
        say(button.setToolTip, name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if target is not None:
            button.clicked.connect(target)
        return button

    def _paint_sound(self) -> None:
        on = self._sound_on and self._sound_possible
        name = mark("Sound (M)") if self._sound_possible else mark("No sound device found")
        say(self.sound.setToolTip, name)
        say(self.sound.setAccessibleName, name)
        say(self.sound.setAccessibleDescription, mark("on", "sound") if on else mark("off", "sound"))
        if self._look is not None:
            theme = self._look.theme
            self.sound.setIcon(
                icons.icon("sound" if on else "sound_off", theme.text if on else theme.warn, self._look.px(24))
            )

    @Slot()
    def _show_queue(self) -> None:
        self.queue_wanted.emit("queue")

    @Slot()
    def _show_flow(self) -> None:
        self.queue_wanted.emit("flow")

    @Slot()
    def _toggle_sound(self) -> None:
        self.changed.emit("sound", not self._sound_on)
