"""The set-up page's form: which ticketing system, what that one asks for, and who stands here."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.app.setup_form import systems
from scanner.backends.base import Capability
from scanner.domain.text import mark
from scanner.ui.choice_field import ChoiceField
from scanner.ui.field import Field
from scanner.ui.form_field import FormField
from scanner.ui.pieces import label
from scanner.ui.system_fields import SystemFields

_MISSING = {
    "redeemer": mark("Type your name: it stands beside each ticket you let in."),
    "device": mark("Give this device a name, such as north-1."),
}


class SetupFields(QWidget):
    """`turned`: another system was chosen. `entered`: Enter was pressed. `sought`: the system is to name its events.
    `token_typed`: what is in the token's field may be a whole code."""

    turned = Signal()
    entered = Signal()
    sought = Signal()
    token_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._systems = {each.name: each for each in systems()}
        self.system = ChoiceField(
            mark("Ticketing system"), [(each.name, each.title) for each in self._systems.values()]
        )
        self.asking = {name: SystemFields(each.capability.fields) for name, each in self._systems.items()}
        self._people: dict[str, Field] = {
            "redeemer": Field(mark("Your name"), "Kim", longest=80),
            "device": Field(mark("Name of this device"), "north-1", longest=80),
        }
        self.counts_only = label(
            mark(
                "This system counts what was sold and cannot say who may come in."
                " Set up the one that sold the tickets; this one can then be added beside it."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.system, self.counts_only, *self.asking.values(), *self._people.values()):
            column.addWidget(widget)
        self._wire()
        self._show_system()

    @property
    def capability(self) -> Capability:
        """Of the system that is chosen."""
        return self._systems[self.system.text].capability

    @property
    def chosen(self) -> SystemFields:
        return self.asking[self.system.text]

    @property
    def fields(self) -> dict[str, FormField]:
        """Those of the system that is chosen, and the names."""
        return self.chosen.fields | self._people

    @property
    def names(self) -> dict[str, str]:
        return {name: field.text for name, field in self._people.items()}

    @property
    def missing(self) -> dict[str, str]:
        """What is plainly missing, each with the sentence that says so."""
        missing = self.chosen.missing
        if self.capability.validates:
            missing |= {name: _MISSING[name] for name, text in self.names.items() if not text}
        return missing

    def fill(self, **values: str) -> None:
        if values.get("system") in self._systems:
            self.system.fill(values["system"])
        for name, value in values.items():
            if value and name in self.fields:
                self.fields[name].fill(value)

    def enable(self, *, enabled: bool) -> None:
        for widget in (self.system, *self.fields.values()):
            widget.setEnabled(enabled)

    def _wire(self) -> None:
        self.system.changed.connect(self._show_system)
        for asking in self.asking.values():
            asking.entered.connect(self.entered)
            asking.sought.connect(self.sought)
            token = asking.fields.get("token")
            if isinstance(token, Field):
                token.edit.editingFinished.connect(self.token_typed)
        for field in self._people.values():
            field.edit.returnPressed.connect(self.entered)

    @Slot()
    def _show_system(self) -> None:
        validates = self.capability.validates
        for name, asking in self.asking.items():
            asking.setVisible(name == self.system.text)
        self.counts_only.setHidden(validates)
        for each in self._people.values():
            each.setVisible(validates)
        self.turned.emit()
