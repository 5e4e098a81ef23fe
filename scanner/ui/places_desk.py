"""Presets and other doors: brings them to their sheet and beside the sections, and what is changed to the door."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from scanner.app import other_doors
from scanner.app.doorway import Doorway
from scanner.domain.door import OtherDoor, Preset
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.desk import Desk
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.places_panel import PlacesPanel
from scanner.ui.sheet_desk import SheetDesk


class PlacesDesk(SheetDesk):
    """Also applies a preset that was chosen beside the sections."""

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        self.panel = PlacesPanel(window)
        super().__init__(window, self.panel, errands, parent)
        self.panel.save_wanted.connect(self._save)
        self.panel.remove_wanted.connect(self._remove)
        self.panel.others_wanted.connect(self._know)
        self.panel.import_wanted.connect(self._ask_server)
        window.sections.preset_wanted.connect(self._apply)

    def use(self, doorway: Doorway, desk: Desk) -> None:
        super().use(doorway, desk)
        self._window.sections.presets.show_presets((), ())
        self._read()

    def fill(self) -> None:
        assert self._doorway is not None
        self.panel.name.clear()
        self.panel.door_name.clear()
        self.panel.from_server.setVisible(self._doorway.tokens.possible)
        self.panel.show_door(self._doorway.door)
        self._read()

    def _read(self) -> None:
        if self._doorway is not None:
            self.run(self._doorway.presets.every, self._show)

    @Slot(object)
    def _show(self, presets: list[Preset]) -> None:
        if self._doorway is not None:
            sections = self._doorway.door.sections
            self.panel.show_presets(presets, sections)
            self._window.sections.presets.show_presets(presets, sections)

    @Slot(str, bool)
    def _save(self, name: str, all_: bool) -> None:  # noqa: FBT001  a signal's argument
        if self._doorway is not None:
            opens = None if all_ else [each.id for each in self._doorway.door.open_sections]
            self.run(partial(self._doorway.presets.save, name, opens), self._changed)

    @Slot(str)
    def _remove(self, name: str) -> None:
        if self._doorway is not None:
            self.run(partial(self._doorway.presets.remove, name), self._changed)

    @Slot(str)
    def _apply(self, name: str) -> None:
        """It was pressed beside the sections: trouble is said in the window, where the sheet may not be open."""
        if self._doorway is not None:
            self._errands.run(partial(self._doorway.presets.apply, name), None, self._not_applied)

    @Slot(object)
    def _not_applied(self, error: ScannerError) -> None:
        if self._desk is not None:
            self._desk.say_trouble(error)

    @Slot(object)
    def _know(self, others: tuple[OtherDoor, ...]) -> None:
        if self._doorway is not None:
            self.run(partial(self._doorway.presets.know_others, others), self._changed)

    @Slot()
    def _ask_server(self) -> None:
        if self._doorway is not None:
            self.panel.strip.say("", mark("Asking the server\u2026"))
            self.run(partial(_learn, self._doorway), self._learnt)

    @Slot(object)
    def _learnt(self, count: int) -> None:
        self._changed(None)
        if count:
            more = mark("Change its name to what people call it.")
            self.panel.strip.say("good", mark("{n} door(s) found by (its|their) tokens.", "", count), more)
        else:
            self.panel.strip.say("warn", mark("The server knows of no other door."), mark("Type them in below."))

    @Slot(object)
    def _changed(self, _result: object) -> None:
        if self._doorway is None:
            return
        self.panel.strip.say("good", mark("Kept."))
        self.panel.show_door(self._doorway.door)
        self._read()


def _learn(doorway: Doorway) -> int:
    """In the errands' thread: asks the server for other doors and keeps them; answers how many are new."""
    before = len(doorway.door.others)
    found = other_doors.ask_server(doorway.tokens, doorway.door)
    doorway.presets.know_others(found)
    return len(found) - before
