"""The top of the window: which event, and the few buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from scanner.app.settings import Settings
from scanner.app.wording import shown
from scanner.domain.door import Door
from scanner.ui import icons
from scanner.ui.pieces import label, named
from scanner.ui.theme import THEMES, Look

VOLUMES = (("Loud", 1.0), ("Medium", 0.8), ("Soft", 0.4))


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
        self.demo = label("DEMO", "demo")
        self.demo.hide()
        self.seek = self._button("Find a guest (F3)", self.search_wanted)
        self.lock = self._button("Supervisor (F4)", self.supervisor_wanted)
        self._lock = ("lock", "muted")
        self.queue = self._button("Queue (F6)", self._show_queue)
        self.flow = self._button("Flow (F9)", self._show_flow)
        self.sound = self._button("Sound (M)", self._toggle_sound)
        self.full = self._button("Full screen (F11)", self.full_screen_wanted)
        self.help = self._button("Keys (F1)", self.help_wanted)
        self.more = self._button("Settings", None)
        self.menu = self._made_menu()
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(self._logo)
        row.addWidget(self.title, 1)
        row.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.seek, self.queue, self.flow, self.lock, self.sound, self.full, self.help, self.more):
            row.addWidget(button)

    def show_door(self, door: Door) -> None:
        self.title.setText(shown(door.title or "Event without a name", 80))

    def show_settings(self, settings: Settings) -> None:
        self._sound_on = settings.sound
        for action in self._themes.actions():
            action.setChecked(action.data() == settings.theme)
        nearest = min(VOLUMES, key=lambda each: abs(each[1] - settings.volume))[1]
        for action in self._volumes.actions():
            action.setChecked(action.data() == nearest)
        self._paint_sound()

    def show_sound_possible(self, *, possible: bool) -> None:
        self._sound_possible = possible
        self._paint_sound()

    def show_lock(self, *, has_pin: bool, unlocked: bool) -> None:
        """Whether the supervisor is needed, and here."""
        said = "unlocked" if unlocked else "locked" if has_pin else "no PIN set"
        self._lock = ("unlocked", "warn") if unlocked else ("lock", "text") if has_pin else ("unlocked", "muted")
        name = f"Supervisor (F4): {said}"
        if name != self.lock.toolTip():
            self.lock.setToolTip(name)
            self.lock.setAccessibleName(name)
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
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if target is not None:
            button.clicked.connect(target)
        return button

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        self._themes = self._choices(menu.addMenu("Colours"), [(name.capitalize(), name) for name in THEMES], "theme")
        self._volumes = self._choices(menu.addMenu("Volume"), list(VOLUMES), "volume")
        menu.addSeparator()
        menu.addAction("Queue\tF6").triggered.connect(self._show_queue)
        menu.addAction("Conflicts\tF7").triggered.connect(self._show_conflicts)
        menu.addAction("Flow\tF9").triggered.connect(self._show_flow)
        menu.addAction("Check this door\tF10").triggered.connect(self._show_preflight)
        menu.addAction("Ask the server for news now").triggered.connect(self.sync_wanted)
        menu.addAction("Set up another door\u2026").triggered.connect(self.setup_wanted)
        return menu

    def _choices(
        self, menu: QMenu, choices: list[tuple[str, str]] | list[tuple[str, float]], setting: str
    ) -> QActionGroup:
        group = QActionGroup(menu)
        for text, value in choices:
            action = QAction(text, menu, checkable=True)
            action.setData(value)
            action.setProperty("setting", setting)
            action.triggered.connect(self._choose)
            group.addAction(action)
            menu.addAction(action)
        return group

    def _paint_sound(self) -> None:
        on = self._sound_on and self._sound_possible
        name = "Sound (M)" if self._sound_possible else "No sound device found"
        self.sound.setToolTip(name)
        self.sound.setAccessibleName(name)
        self.sound.setAccessibleDescription("on" if on else "off")
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
    def _show_preflight(self) -> None:
        self.queue_wanted.emit("preflight")

    @Slot()
    def _show_conflicts(self) -> None:
        self.queue_wanted.emit("conflicts")

    @Slot()
    def _toggle_sound(self) -> None:
        self.changed.emit("sound", not self._sound_on)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.changed.emit(str(action.property("setting")), action.data())
