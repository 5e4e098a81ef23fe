"""Setting up a door: where the server is, what opens the event, who stands here.

The token code may be typed or held to the camera; a set-up code fills in the server as well. The page only asks and
shows; whether it is right is found out elsewhere (`checked`, `wanted`) and comes back as `show_found` or
`show_trouble`, which puts the sentence under the field that it is about.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.attendance_words import sold_words
from scanner.app.beside import Tried
from scanner.app.door_card import is_card
from scanner.app.door_card_use import OpenedCard
from scanner.app.door_setup import Found, SetupForm, form_from_code
from scanner.app.setup_form import form_of, systems
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event
from scanner.domain.sales import Sales
from scanner.domain.text import joined, mark
from scanner.ui.camera_panel import CameraPanel
from scanner.ui.choice_field import ChoiceField
from scanner.ui.details import details
from scanner.ui.door_card_entry import CardEntry
from scanner.ui.field import Field
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button, restyle
from scanner.ui.system_fields import AnyField, SystemFields
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap

_MISSING = {
    "redeemer": mark("Type your name: it stands beside each ticket you let in."),
    "device": mark("Give this device a name, such as north-1."),
}


class DoorSetup(QWidget):
    """The page. `checked` asks to test the form, `wanted` to open the door with it, `sought` for the events that its
    system names, `beside_wanted` to have one that only counts stand beside the door, `cancelled` to go back."""

    checked = Signal(object)
    sought = Signal(object)
    beside_wanted = Signal(object)
    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: ScannerError | None = None
        self._has_door = False
        self._tested: SetupForm | None = None
        self.camera = CameraPanel()
        self._systems = {each.name: each for each in systems()}
        self.system = ChoiceField(
            mark("Ticketing system"), [(each.name, each.title) for each in self._systems.values()]
        )
        self._asking = {name: SystemFields(each.capability.fields) for name, each in self._systems.items()}
        self._people: dict[str, AnyField] = {
            "redeemer": Field(mark("Your name"), "Kim", longest=80),
            "device": Field(mark("Name of this device"), "north-1", longest=80),
        }
        self._counts_only = label(
            mark(
                "This system counts what was sold and cannot say who may come in."
                " Set up the one that sold the tickets; this one can then be added beside it."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self._heading = label(mark("Set up this door"), "pageTitle", wrap=True)
        self._intro = label(
            mark("Once for each event. Ask your supervisor for the code or the details."), "muted", wrap=True
        )
        self.card = CardEntry()
        self._result = named(QFrame(), "result")
        self._result_words = label(name="resultWords", wrap=True)
        self._result_more = label(name="resultMore", wrap=True)
        self.copy = push_button(mark("Copy details"), "small")
        self.test = push_button(mark("Test connection"))
        self.open = push_button(mark("Open the door"), "primary")
        self.back = push_button(mark("Back"), "small")
        self._lay_out()
        self._wire()

    @property
    def fields(self) -> dict[str, AnyField]:
        """Those of the system that is chosen, and the names."""
        return self._asking[self.system.text].fields | self._people

    @property
    def form(self) -> SetupForm:
        values = self._asking[self.system.text].values
        if "token" in values:
            values["token"] = values["token"].upper()
        names = {name: field.text for name, field in self._people.items()}
        return form_of(self.system.text, values, card=self.card.used, **names)

    @property
    def said(self) -> tuple[str, str]:
        """What the box under the form says: title and more; empty while it is hidden."""
        return ("", "") if self._result.isHidden() else (self._result_words.text(), self._result_more.text())

    def fill(self, **values: str) -> None:
        if values.get("system") in self._systems:
            self.system.fill(values["system"])
        for name, value in values.items():
            if value and name in self.fields:
                self.fields[name].fill(value)

    def start(self, *, may_go_back: bool) -> None:
        self.back.setVisible(may_go_back)
        self._has_door = may_go_back
        self._result.hide()
        self.card.reset()
        self.busy(False)
        missing = self._asking[self.system.text].missing
        first = next((self.fields[name] for name in missing), self._people["redeemer"])
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def take_code(self, text: str) -> bool:
        """A code was scanned; says whether it was one for setting up."""
        if is_card(text):
            self._result.hide()
            self.card.ask(text)
            return True
        values = form_from_code(text)
        if not values:
            self._say(
                "warn",
                mark("That is not a set-up code"),
                mark("Hold the code that your supervisor gave you to the camera."),
            )
            return False
        self.fill(**values)
        self._say("good", mark("Code read"), mark("Check the rest and open the door."))
        return True

    def take_card(self, opened: OpenedCard) -> None:
        """What was on a card; its key is filled in and not shown."""
        held = opened.contents
        self.fill(system="ticketing", url=held.url, key=held.key, token=held.token)
        reveal = self.fields["key"].reveal
        if reveal is not None:
            reveal.setChecked(False)
            reveal.hide()
        self.card.opened(opened.card)
        self._say("good", mark("Card opened"), mark("Type your name, and open the door."))
        self.fields["redeemer"].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self, waiting: bool, what: str = "") -> None:  # noqa: FBT001  reads as a sentence where it is called
        for widget in (self.system, *self.fields.values(), self.test, self.open):
            widget.setEnabled(not waiting)
        self.test.setEnabled(not waiting and (self._validates or self._has_door))
        self.open.setEnabled(not waiting and (self._validates or self._has_door))
        if waiting:
            self._say("", what, mark("This takes a few seconds."))

    def show_found(self, found: Found) -> None:
        self.busy(False)
        parts: list[str] = []
        if found.sections:
            parts = [mark("Sections: {names}.", names=", ".join(shown(each.name, 30) for each in found.sections))]
        elif self._systems[self.system.text].capability.lists:
            parts = [mark("No sections yet.")]
        if not found.recorded:
            parts.append(mark("This system keeps no record of who came in: this device does."))
        if found.note:
            parts.append(shown(found.note, 200))
        if found.tickets is not None:
            parts.insert(0, mark("{n} ticket(s).", "", found.tickets))
        self._say("good", shown(found.title or found.event, 80), joined(" ", parts))
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_beside(self, sales: Sales) -> None:
        """It stands beside the door now."""
        self.busy(False)
        self._say("good", mark("It stands beside this door"), sold_words(sales))

    def show_tried(self, tried: Tried) -> None:
        """It could stand beside the door."""
        self.busy(False)
        self._say("good", shown(tried.neighbour.title, 80) or mark("The system answers"), sold_words(tried.sales))
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Those that the system names, to choose from."""
        self.busy(False)
        field = self._asking[self.system.text].events
        if field is None:
            return
        field.offer(events)
        if events:
            self._say("good", mark("{n} event(s) found", "", len(events)), mark("Choose one, and open the door."))
        else:
            self._say("warn", mark("The system names no events"), mark("Check the rest of the form."))

    def show_trouble(self, error: ScannerError) -> None:
        self.busy(False)
        field = self.fields.get(str(getattr(error, "field", "") or ""))
        self._error = error
        self._say("bad", error.title, error.advice)
        if field is not None:
            field.complain(shown(error.title, 200))
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, Field):
                field.edit.selectAll()

    def set_look(self, chosen: Look) -> None:
        self.camera.set_look(chosen)
        across = QBoxLayout.Direction.TopToBottom if chosen.crowded else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across)
        self._form.setFixedWidth(chosen.px(560))
        self._side.setFixedWidth(chosen.px(440))
        self.camera.view.setFixedHeight(chosen.px(248))

    @Slot()
    def _test(self) -> None:
        self._send(self.checked)

    @Slot()
    def _open(self) -> None:
        self._send(self.wanted if self._validates else self.beside_wanted)

    def _send(self, signal: object) -> None:
        """Asks, unless something is plainly missing."""
        self._unpack_token()
        missing = self._asking[self.system.text].missing
        if self._validates:
            missing |= {name: _MISSING[name] for name, field in self._people.items() if not field.text}
        for name, sentence in missing.items():
            self.fields[name].complain(sentence)
        if missing:
            self._result.hide()
            self.fields[next(iter(missing))].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        signal.emit(self.form)  # type: ignore[attr-defined]  # a bound signal; its class has no name in the stubs

    @Slot()
    def _unpack_token(self) -> None:
        """A hand scanner types a whole set-up code into the token's field, or a card's."""
        token = self.fields.get("token")
        if token is None:
            return
        if is_card(token.text):
            self.take_code(token.text)
            token.fill("")
            return
        values = form_from_code(token.text)
        if set(values) - {"token"}:
            self.fill(**values)

    @Slot()
    def _copy(self) -> None:
        if self._error is not None:
            QGuiApplication.clipboard().setText(details(self._error))

    def _say(self, tone: str, title: str, more: str) -> None:
        self._result.setProperty("tone", tone)
        restyle(self._result, self._result_words, self._result_more)
        say(self._result_words.setText, title)
        say(self._result_more.setText, more)
        say(self._result.setAccessibleName, title)
        say(self._result.setAccessibleDescription, more)
        self.copy.setVisible(tone == "bad")
        self._result.show()

    def _wire(self) -> None:
        self.test.clicked.connect(self._test)
        self.open.clicked.connect(self._open)
        self.back.clicked.connect(self.cancelled)
        self.copy.clicked.connect(self._copy)
        self.system.changed.connect(self._show_system)
        for asking in self._asking.values():
            asking.entered.connect(self._open)
            asking.sought.connect(self._seek)
            token = asking.fields.get("token")
            if isinstance(token, Field):
                token.edit.editingFinished.connect(self._unpack_token)
        for field in self._people.values():
            if isinstance(field, Field):
                field.edit.returnPressed.connect(self._open)
        self._show_system()

    @Slot()
    def _show_system(self) -> None:
        for name, asking in self._asking.items():
            asking.setVisible(name == self.system.text)
        self._counts_only.setHidden(self._validates)
        for each in self._people.values():
            each.setVisible(self._validates)
        say(self.open.setText, mark("Open the door") if self._validates else mark("Add beside this door"))
        self.busy(False)
        self._result.hide()

    @property
    def _validates(self) -> bool:
        return self._systems[self.system.text].capability.validates

    @Slot()
    def _seek(self) -> None:
        self.sought.emit(self.form)

    def _lay_out(self) -> None:
        self._form, self._side = named(QFrame(), "card"), QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(10)
        asking = self._asking.values()
        above = (self._heading, self._intro, self.card, self.system, self._counts_only)
        for widget in (*above, *asking, *self._people.values(), self._result_box()):
            column.addWidget(widget)
        buttons = Wrap()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.add_spring()
        buttons.addWidget(self.test)
        buttons.addWidget(self.open)
        column.addLayout(buttons)
        page = named(QWidget(), "plain")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._row.setSpacing(24)
        self._row.addStretch(1)
        self._row.addWidget(self._form, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self._side_column(), 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        scroll = named(QScrollArea(), "plain")
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _result_box(self) -> QFrame:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._result_words)
        words.addWidget(self._result_more)
        row = QHBoxLayout(self._result)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(self.copy)
        self._result.hide()
        return self._result

    def _side_column(self) -> QWidget:
        hint = label(mark("Have a set-up code? Hold it to the camera."), "heading", wrap=True)
        more = label(mark("It fills in the server and the token. A hand scanner works too."), "muted", wrap=True)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(hint)
        column.addWidget(self.camera)
        column.addWidget(more)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        return self._side
