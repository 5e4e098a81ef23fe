"""What set-up asks for, by the capability of the system that was chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.app.door_card import LONGEST
from scanner.app.setup_form import asked
from scanner.backends.base import Field as Asked
from scanner.ui.choice_field import ChoiceField, EventField
from scanner.ui.field import Field
from scanner.ui.form_field import FormField

LONGEST_VALUE = 500


class SystemFields(QWidget):
    """The fields of one system; those that do not apply are hidden. `entered`: Enter was pressed in one."""

    entered = Signal()
    sought = Signal()

    def __init__(self, fields: tuple[Asked, ...]) -> None:
        super().__init__()
        self._asked = fields
        self.fields: dict[str, FormField] = {each.name: self._made(each) for each in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in self.fields.values():
            column.addWidget(field)
        self._show_asked()

    @property
    def values(self) -> dict[str, str]:
        """Of those that are asked for."""
        return {each.name: self.fields[each.name].text for each in self.wanted}

    @property
    def wanted(self) -> tuple[Asked, ...]:
        """Those that apply, by what is chosen."""
        return asked(self._asked, {name: field.text for name, field in self.fields.items()})

    @property
    def missing(self) -> dict[str, str]:
        """What is plainly missing, each with the sentence that says so."""
        return {
            each.name: each.ask or each.label
            for each in self.wanted
            if not (each.optional or each.choices or self.fields[each.name].text)
        }

    @property
    def events(self) -> EventField | None:
        """The field for an event that the system names, where there is one."""
        return next((field for field in self.fields.values() if isinstance(field, EventField)), None)

    def _made(self, what: Asked) -> FormField:
        if what.choices:
            chosen = ChoiceField(what.label, what.choices)
            chosen.changed.connect(self._show_asked)
            return chosen
        if what.found:
            event = EventField(what.label, what.hint)
            event.sought.connect(self.sought)
            event.entered.connect(self.entered)
            return event
        longest = LONGEST if what.name == "token" else LONGEST_VALUE
        made = Field(what.label, what.hint, secret=what.secret, longest=longest)
        made.edit.returnPressed.connect(self.entered)
        return made

    @Slot()
    def _show_asked(self) -> None:
        names = {each.name for each in self.wanted}
        for name, field in self.fields.items():
            field.setVisible(name in names)
