"""The menu behind the header's last button: what everybody may set for their own eyes and ears, and the pages."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from scanner.app.settings import LANGUAGES, Settings
from scanner.domain.text import Share, alone, mark
from scanner.ui.language import say

Choice = tuple[str, object]

COLOURS: tuple[Choice, ...] = ((mark("Dark"), "dark"), (mark("Light"), "light"), (mark("Outdoor"), "outdoor"))
VOLUMES: tuple[tuple[str, float], ...] = ((mark("Loud"), 1.0), (mark("Medium"), 0.8), (mark("Soft"), 0.4))
GREENS: tuple[Choice, ...] = tuple((mark("{n} second(s)", "", seconds), float(seconds)) for seconds in (2, 3, 4, 6, 10))
STOPS: tuple[Choice, ...] = (
    (mark("Until the next scan or a key"), 0.0),
    *((mark("{n} second(s)", "", seconds), float(seconds)) for seconds in (4, 6, 10, 20)),
)
SPOKEN: tuple[Choice, ...] = ((mark("Off", "spoken answers"), False), (mark("On", "spoken answers"), True))
VOICES: tuple[Choice, ...] = (
    (mark("This program's own", "a voice"), "clips"),
    (mark("This computer's, where it has one", "a voice"), "system"),
)
AS_THE_SYSTEM = mark("As the system")
TONGUES: tuple[Choice, ...] = ((AS_THE_SYSTEM, ""), *((name, key) for key, name in LANGUAGES.items()))
"""Each language by its own name: whoever got lost in another one finds it."""
SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
MOTIONS: tuple[Choice, ...] = (
    (AS_THE_SYSTEM, "system"),
    (mark("Moving"), "full"),
    (mark("Still", "nothing moves on the screen"), "still"),
)


class HeaderMenu(QMenu):
    """`changed` asks for a setting: its name and value. `page_wanted` has "queue", "conflicts", "flow" or
    "preflight"."""

    changed = Signal(str, object)
    page_wanted = Signal(str)
    sync_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = {
            "theme": self._choices(mark("Colours"), COLOURS, "theme"),
            "text_size": self._choices(mark("Text size"), [(alone(Share(size)), size) for size in SIZES], "text_size"),
            "language": self._choices(mark("Language"), TONGUES, "language"),
            "motion": self._choices(mark("Motion"), MOTIONS, "motion"),
            "green_seconds": self._choices(mark("A green answer stays"), GREENS, "green_seconds"),
            "stop_seconds": self._choices(mark("A STOP stays"), STOPS, "stop_seconds"),
            "volume": self._choices(mark("Volume"), VOLUMES, "volume"),
            "spoken": self._choices(mark("Spoken answers"), SPOKEN, "spoken"),
            "voice": self._choices(mark("Voice"), VOICES, "voice"),
        }
        self.addSeparator()
        for text, page in (
            (mark("Queue\tF6"), "queue"),
            (mark("Conflicts\tF7"), "conflicts"),
            (mark("Flow\tF9"), "flow"),
            (mark("Check this door\tF10"), "preflight"),
        ):
            action = self._action(text, self)
            action.setData(page)
            action.triggered.connect(self._open_page)
        self._action(mark("Ask the server for news now"), self).triggered.connect(self.sync_wanted)
        self._action(mark("Set up another door\u2026"), self).triggered.connect(self.setup_wanted)

    def show_settings(self, settings: Settings) -> None:
        """Ticks what is chosen; of numbers the nearest."""
        for name, group in self._groups.items():
            value = getattr(settings, name)
            chosen = min(group.actions(), key=lambda each: _distance(each.data(), value))
            chosen.setChecked(True)

    def choices(self, setting: str) -> list[QAction]:
        return self._groups[setting].actions()

    def _choices(self, title: str, choices: Sequence[Choice], setting: str) -> QActionGroup:
        menu = QMenu(self)
        say(menu.setTitle, title)
        self.addMenu(menu)
        group = QActionGroup(menu)
        for text, value in choices:
            action = self._action(text, menu)
            action.setCheckable(True)
            action.setData(value)
            action.setProperty("setting", setting)
            action.triggered.connect(self._choose)
            group.addAction(action)
        return group

    def _action(self, text: str, menu: QMenu) -> QAction:
        action = QAction(menu)
        say(action.setText, text)
        menu.addAction(action)
        return action

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.changed.emit(str(action.property("setting")), action.data())

    @Slot()
    def _open_page(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.page_wanted.emit(str(action.data()))


def _distance(one: object, other: object) -> float:
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other)
    return 0.0 if one == other else 1.0
