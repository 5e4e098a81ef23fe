"""Which sections this door lets in: a switch for each section that the token covers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.domain.text import mark
from scanner.domain.ticket import Section, SectionId
from scanner.ui.pieces import label, named
from scanner.ui.preset_bar import PresetBar
from scanner.ui.switch import Switch
from scanner.ui.theme import Look, look


class SectionsPanel(QWidget):
    """`switched` asks for a change; the panel shows it at once and is set right by `show_sections`. `preset_wanted` has
    the name of a preset to apply."""

    switched = Signal(str, bool)
    preset_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look("dark")
        self._switches: dict[SectionId, Switch] = {}
        self._sections: tuple[Section, ...] = ()
        self._closed: frozenset[SectionId] = frozenset()
        self._warning = label(mark("All sections are closed: nobody is let in."), "warning", wrap=True)
        self._warning.hide()
        self._none = label(mark("The token covers no section yet."), "empty")
        heading = label(mark("Sections at this door"), "heading")
        self._list = named(QWidget(), "plain")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._none)
        self._rows.addStretch(1)
        scroll = named(QScrollArea(), "plain")
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self._warning)
        self.presets = PresetBar()
        self.presets.wanted.connect(self.preset_wanted)
        column.addWidget(self.presets)
        column.addWidget(scroll, 1)

    @property
    def switches(self) -> dict[SectionId, Switch]:
        return dict(self._switches)

    def show_sections(self, sections: tuple[Section, ...], closed: frozenset[SectionId]) -> None:
        """What the door's token covers, and which of it is closed here."""
        self._closed = closed
        if sections != self._sections:
            self._rebuild(sections)
        for section, switch in self._switches.items():
            switch.blockSignals(True)
            switch.setChecked(section not in closed)
            switch.blockSignals(False)
            switch.describe()
        self._warning.setVisible(bool(sections) and all(section.id in closed for section in sections))

    def show_counts(self, counts: Mapping[SectionId, int]) -> None:
        """How many were let in here, by section."""
        for section, switch in self._switches.items():
            switch.set_count(counts.get(section, 0))

    def reset(self) -> None:
        """Takes back what was shown at a touch but could not be done."""
        self.show_sections(self._sections, self._closed)

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self._rows.setSpacing(chosen.px(6))
        for switch in self._switches.values():
            switch.set_look(chosen)

    def _rebuild(self, sections: tuple[Section, ...]) -> None:
        for switch in self._switches.values():
            self._rows.removeWidget(switch)
            switch.deleteLater()
        self._switches.clear()
        self._sections = sections
        for place, section in enumerate(sections):
            switch = Switch(shown(section.name or section.id, 40))
            switch.setProperty("section", section.id)
            switch.set_look(self._look)
            switch.clicked.connect(self._clicked)
            self._rows.insertWidget(place, switch)
            self._switches[section.id] = switch
        self._none.setVisible(not sections)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:  # noqa: FBT001  Qt's signature
        switch = self.sender()
        assert isinstance(switch, Switch)
        self.switched.emit(str(switch.property("section")), checked)
