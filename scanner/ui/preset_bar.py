"""Presets beside the sections: one click chooses, and shows what it would change; a second one does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.door import Preset
from scanner.domain.text import joined, mark
from scanner.domain.ticket import Section
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button


class PresetBar(QWidget):
    """Hidden while there is no preset. `wanted` has the name of the one to apply."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.apply = push_button(mark("Apply"), "primary")
        self.cancel = push_button(mark("Cancel"), "small")
        self.says = label("", "muted", wrap=True)
        self._presets: dict[str, Preset] = {}
        self._sections: Sequence[Section] = ()
        self._chosen = ""
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._asking = named(QFrame(), "noteBar")
        self._lay_out()
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self._cancel)
        self._cancel()
        self.hide()

    def show_presets(self, presets: Sequence[Preset], sections: Sequence[Section]) -> None:
        self._presets = {each.name: each for each in presets}
        self._sections = sections
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, name in enumerate(self._presets):
            button = push_button(shown(name, 24), "chip")
            say(button.setAccessibleName, mark("Preset {name}", name=shown(name, 60)))
            button.setCheckable(True)
            button.setProperty("named", name)
            button.clicked.connect(self._pressed)
            self.buttons[name] = button
            self._row.insertWidget(place, button)
        self._cancel()
        self.setVisible(bool(presets))

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        assert sender is not None
        name = str(sender.property("named"))
        if name == self._chosen:
            self._cancel()
            return
        self._chosen = name
        preset = self._presets[name]
        closed = preset.closes(tuple(self._sections))
        opens = [shown(each.name or each.id, 30) for each in self._sections if each.id not in closed]
        words = mark("opens {sections}, closes the others", sections=", ".join(opens))
        if not closed:
            words = mark("opens all")
        elif not opens:
            words = mark("closes all")
        say(self.says.setText, joined(": ", (shown(name, 40), words)))
        for each, button in self.buttons.items():
            button.setChecked(each == name)
        self._asking.show()
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _cancel(self) -> None:
        self._chosen = ""
        self._asking.hide()
        for button in self.buttons.values():
            button.setChecked(False)

    @Slot()
    def _apply(self) -> None:
        name = self._chosen
        self._cancel()
        if name:
            self.wanted.emit(name)

    def _lay_out(self) -> None:
        self._row.addStretch(1)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(10, 6, 10, 6)
        asking.addWidget(self.says)
        buttons = QHBoxLayout()
        buttons.addWidget(self.apply)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        asking.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self._asking)
