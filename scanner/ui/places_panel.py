"""The sheet of presets and of what other doors serve: named and changed here, applied beside the sections."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.door import Door, OtherDoor, Preset
from scanner.domain.text import mark
from scanner.domain.ticket import Section, SectionId
from scanner.ui.form_sheet import FormSheet
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import Elided, label, named, push_button
from scanner.ui.switch import Switch
from scanner.ui.theme import Look

SERVED = (mark("YES", "a switch"), mark("NO", "a switch"))


class PlacesPanel(FormSheet):
    """`save_wanted` has a preset's name and whether it opens all; `remove_wanted` a preset's name; `others_wanted` the
    other doors, all of them."""

    save_wanted = Signal(str, bool)
    remove_wanted = Signal(str)
    others_wanted = Signal(object)
    import_wanted = Signal()
    scanned = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Presets and doors"))
        self.name = NoteField(mark("Name of the preset"), mark("After the interval, say"), longest=60)
        self.save_now = push_button(mark("Save what is open now"))
        self.save_all = push_button(mark("Save as: all open"))
        self.door_name = NoteField(mark("What people call the other door"), mark("Door B, say"), longest=60)
        self.keep = push_button(mark("Keep this door"), "primary")
        self.removes: dict[str, QPushButton] = {}
        self.forgets: dict[str, QPushButton] = {}
        self.changes: dict[str, QPushButton] = {}
        self.from_server = push_button(mark("Ask the server for doors"))
        self._changing = ""
        self.served: dict[SectionId, Switch] = {}
        self._others: tuple[OtherDoor, ...] = ()
        self._sections: tuple[Section, ...] = ()
        self._presets, self._doors, self._switches = _column(), _column(), _column()
        self._chosen_look: Look | None = None
        self._lay_out()
        self._wire()
        self._changed()

    def show_door(self, door: Door) -> None:
        """What other doors serve; the sections to choose from are those of this door's event, as far as it knows."""
        self._others = door.others
        if door.sections != self._sections:
            self._sections = door.sections
            self._build_switches()
        self.forgets, self.changes, self._changing = {}, {}, ""
        _clear(self._doors)
        names = {each.id: each.name for each in door.sections}
        for each in door.others:
            served = ", ".join(shown(names.get(section, section), 40) for section in sorted(each.sections))
            change = mark("Change {name}", name=shown(each.name, 60))
            remove = mark("Remove {name}", name=shown(each.name, 60))
            row = self._row(
                each.name, served, (mark("Change"), change, self.changes, self._change),
                (mark("Remove"), remove, self.forgets, self._forget),
            )  # fmt: skip
            self._doors.addWidget(row)
        self._changed()

    def show_presets(self, presets: Sequence[Preset], sections: Sequence[Section]) -> None:
        self.removes = {}
        _clear(self._presets)
        for each in presets:
            opens = each.opens
            if opens is None:
                what: str = mark("all sections")
            else:
                what = ", ".join(shown(section.name, 40) for section in sections if section.id in opens)
            remove = mark("Remove {name}", name=shown(each.name, 60))
            self._presets.addWidget(self._row(each.name, what, (mark("Remove"), remove, self.removes, self._remove)))

    def set_look(self, chosen: Look) -> None:
        super().set_look(chosen)
        self._chosen_look = chosen
        for switch in self.served.values():
            switch.set_look(chosen)

    def _row(self, name: str, what: str, *does: tuple[str, str, dict[str, QPushButton], object]) -> QFrame:
        """`does`: buttons, each with its word, its accessible name, where it is kept, and what it does."""
        row = named(QFrame(), "subject")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(shown(name, 60), "fieldName"))
        words.addWidget(Elided(what or mark("nothing"), least=8))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(12, 6, 8, 6)
        inside.addLayout(words, 1)
        for word, accessible, kept, slot in does:
            button = push_button(word, "small")
            say(button.setAccessibleName, accessible)
            button.setProperty("named", name)
            button.clicked.connect(slot)
            kept[name] = button
            inside.addWidget(button)
        return row

    def _build_switches(self) -> None:
        _clear(self._switches)
        self.served = {}
        for each in self._sections:
            switch = Switch(shown(each.name or each.id, 40), SERVED)
            if self._chosen_look is not None:
                switch.set_look(self._chosen_look)
            switch.toggled.connect(self._changed)
            self.served[each.id] = switch
            self._switches.addWidget(switch)

    @Slot()
    def _changed(self) -> None:
        for button in (self.save_now, self.save_all):
            button.setEnabled(bool(self.name.note))
        self.keep.setEnabled(bool(self.door_name.note) and any(each.isChecked() for each in self.served.values()))

    @Slot()
    def _save_now(self) -> None:
        self._save(all_=False)

    @Slot()
    def _save_all(self) -> None:
        self._save(all_=True)

    def _save(self, *, all_: bool) -> None:
        if self.name.note:
            self.save_wanted.emit(self.name.note, all_)
            self.name.clear()

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self._named())

    @Slot()
    def _forget(self) -> None:
        name = self._named()
        self.others_wanted.emit(tuple(each for each in self._others if each.name != name))

    @Slot()
    def _change(self) -> None:
        """Into the form below; what is kept takes the place of the one it was."""
        self._changing = self._named()
        door = next(each for each in self._others if each.name == self._changing)
        for section, switch in self.served.items():
            switch.setChecked(section in door.sections)
        self.door_name.setText(door.name)
        self.door_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> str:
        sender = self.sender()
        assert sender is not None
        return str(sender.property("named"))

    @Slot()
    def _keep(self) -> None:
        """One of this name makes way."""
        if not self.keep.isEnabled():
            return
        sections = frozenset(section for section, switch in self.served.items() if switch.isChecked())
        made = OtherDoor(self.door_name.note, sections)
        gone = {made.name, self._changing}
        self.others_wanted.emit((*(each for each in self._others if each.name not in gone), made))
        self.door_name.clear()
        for switch in self.served.values():
            switch.setChecked(False)

    def _wire(self) -> None:
        for field in (self.name, self.door_name):
            field.textChanged.connect(self._changed)
            field.scanned.connect(self.scanned)
            field.escaped.connect(self.leave)
        self.name.done.connect(self._save_now)
        self.door_name.done.connect(self._keep)
        self.save_now.clicked.connect(self._save_now)
        self.save_all.clicked.connect(self._save_all)
        self.keep.clicked.connect(self._keep)
        self.from_server.clicked.connect(self.import_wanted)

    def _lay_out(self) -> None:
        self.heading_over(
            mark("Presets of the sections"), self._presets, self.name, self.save_now, self.save_all
        )  # fmt: skip
        self.heading_over(
            mark("Other doors, so that STOP can say where to go"), self._doors, self.from_server,
            self.door_name, label(mark("It serves:"), "muted"), self._switches, self.keep,
        )  # fmt: skip
        self.body.addStretch(1)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    return column


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
