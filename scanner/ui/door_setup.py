"""Setting up a door: where the server is, what opens the event, who stands here.

The token code may be typed or held to the camera; a set-up code fills in the server as well. The page only asks and
shows; whether it is right is found out elsewhere (`checked`, `wanted`) and comes back as `show_found` or
`show_trouble`, which puts the sentence under the field that it is about.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from scanner.app.attendance_words import sold_words
from scanner.app.beside import Tried
from scanner.app.door_card import is_card
from scanner.app.door_card_use import OpenedCard
from scanner.app.door_setup import Found, SetupForm, form_from_code
from scanner.app.setup_form import form_of
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event
from scanner.domain.sales import Sales
from scanner.domain.text import joined, mark
from scanner.ui.camera_panel import CameraPanel
from scanner.ui.choice_field import ChoiceField
from scanner.ui.door_card_entry import CardEntry
from scanner.ui.field import Field
from scanner.ui.form_field import FormField
from scanner.ui.language import say
from scanner.ui.pieces import label, named, push_button
from scanner.ui.result_box import ResultBox
from scanner.ui.setup_fields import SetupFields
from scanner.ui.theme import Look
from scanner.ui.wrap import Wrap

NO_LIMIT = 2**24 - 1  # pixels; Qt's own for a widget that may be of any size


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
        self._has_door = False
        self.camera = CameraPanel()
        self.filling = SetupFields()
        self.card = CardEntry()
        self.result = ResultBox()
        self.test = push_button(mark("Test connection"))
        self.open = push_button(mark("Open the door"), "primary")
        self.back = push_button(mark("Back"), "small")
        self._form, self._side = named(QFrame(), "card"), QWidget()
        self._lay_out()
        self._wire()

    @property
    def system(self) -> ChoiceField:
        return self.filling.system

    @property
    def fields(self) -> dict[str, FormField]:
        return self.filling.fields

    @property
    def form(self) -> SetupForm:
        values = self.filling.chosen.values
        if "token" in values:
            values["token"] = values["token"].upper()
        return form_of(
            self.system.text, values, card=self.card.used, card_event=self.card.made_for, **self.filling.names
        )

    @property
    def said(self) -> tuple[str, str]:
        """What the box under the form says: title and more; empty while it is hidden."""
        return self.result.said

    def fill(self, **values: str) -> None:
        self.filling.fill(**values)

    def start(self, *, may_go_back: bool) -> None:
        self.back.setVisible(may_go_back)
        self._has_door = may_go_back
        self.result.hide()
        self.card.reset()
        self.busy(False)
        self._focus(next(iter(self.filling.chosen.missing), "redeemer"))

    @Slot(str)
    def take_code(self, text: str) -> bool:
        """A code was scanned; says whether it was one for setting up."""
        if is_card(text):
            self.result.hide()
            self.card.ask(text)
            return True
        values = form_from_code(text)
        if not values:
            self.result.say(
                "warn",
                mark("That is not a set-up code"),
                mark("Hold the code that your supervisor gave you to the camera."),
            )
            return False
        self.fill(**values)
        self.result.say("good", mark("Code read"), mark("Check the rest and open the door."))
        return True

    def take_card(self, opened: OpenedCard) -> None:
        """What was on a card; its key is filled in and not shown."""
        held = opened.contents
        self.fill(system="ticketing", url=held.url, key=held.key, token=held.token)
        reveal = self.fields["key"].reveal
        if reveal is not None:
            reveal.setChecked(False)
            reveal.hide()
        self.card.opened(opened)
        self.result.say("good", mark("Card opened"), mark("Type your name, and open the door."))
        self._focus("redeemer")

    def busy(self, waiting: bool, what: str = "") -> None:  # noqa: FBT001  reads as a sentence where it is called
        self.filling.enable(enabled=not waiting)
        for button in (self.test, self.open):
            button.setEnabled(not waiting and (self._validates or self._has_door))
        if waiting:
            self.result.say("", what, mark("This takes a few seconds."))

    def show_found(self, found: Found) -> None:
        self.busy(False)
        parts: list[str] = []
        if found.sections:
            parts = [mark("Sections: {names}.", names=", ".join(shown(each.name, 30) for each in found.sections))]
        elif self.filling.capability.lists:
            parts = [mark("No sections yet.")]
        if not found.recorded:
            parts.append(mark("This system keeps no record of who came in: this device does."))
        if found.note:
            parts.append(shown(found.note, 200))
        if found.tickets is not None:
            parts.insert(0, mark("{n} ticket(s).", "", found.tickets))
        self._good(shown(found.title or found.event, 80), joined(" ", parts))

    def show_beside(self, sales: Sales) -> None:
        """It stands beside the door now."""
        self.busy(False)
        self.result.say("good", mark("It stands beside this door"), sold_words(sales))

    def show_tried(self, tried: Tried) -> None:
        """It could stand beside the door."""
        self.busy(False)
        self._good(shown(tried.neighbour.title, 80) or mark("The system answers"), sold_words(tried.sales))

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Those that the system names, to choose from."""
        self.busy(False)
        field = self.filling.chosen.events
        if field is None:
            return
        field.offer(events)
        if events:
            found = mark("{n} event(s) found", "", len(events))
            self.result.say("good", found, mark("Choose one, and open the door."))
        else:
            self.result.say("warn", mark("The system names no events"), mark("Check the rest of the form."))

    def show_trouble(self, error: ScannerError) -> None:
        self.busy(False)
        self.result.say_trouble(error)
        name = str(getattr(error, "field", "") or "")
        if name in self.fields:
            self.fields[name].complain(shown(error.title, 200))
            self._focus(name)

    def set_look(self, chosen: Look) -> None:
        self.camera.set_look(chosen)
        crowded, centre = chosen.crowded, Qt.AlignmentFlag.AlignCenter
        across = QBoxLayout.Direction.TopToBottom if crowded else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across)
        self._row.setAlignment(self._form, Qt.AlignmentFlag(0) if crowded else centre)
        self._form.setFixedWidth(chosen.px(560))
        if crowded:  # as wide as there is room
            self._form.setMinimumWidth(0)
            self._form.setMaximumWidth(NO_LIMIT)
        self._side.setFixedWidth(chosen.px(440))
        self.camera.view.setFixedHeight(chosen.px(248))

    @property
    def _validates(self) -> bool:
        return self.filling.capability.validates

    def _good(self, title: str, more: str) -> None:
        self.result.say("good", title, more)
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self, name: str) -> None:
        field = self.fields[name]
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if field.error and isinstance(field, Field):
            field.edit.selectAll()

    @Slot()
    def _test(self) -> None:
        self._send(self.checked)

    @Slot()
    def _open(self) -> None:
        self._send(self.wanted if self._validates else self.beside_wanted)

    def _send(self, signal: object) -> None:
        """Asks, unless something is plainly missing."""
        self._unpack_token()
        missing = self.filling.missing
        for name, sentence in missing.items():
            self.fields[name].complain(sentence)
        if missing:
            self.result.hide()
            self._focus(next(iter(missing)))
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
    def _seek(self) -> None:
        self.sought.emit(self.form)

    @Slot()
    def _system_turned(self) -> None:
        say(self.open.setText, mark("Open the door") if self._validates else mark("Add beside this door"))
        self.busy(False)
        self.result.hide()

    def _wire(self) -> None:
        self.test.clicked.connect(self._test)
        self.open.clicked.connect(self._open)
        self.back.clicked.connect(self.cancelled)
        self.filling.turned.connect(self._system_turned)
        self.filling.entered.connect(self._open)
        self.filling.sought.connect(self._seek)
        self.filling.token_typed.connect(self._unpack_token)
        self._system_turned()

    def _lay_out(self) -> None:
        heading = label(mark("Set up this door"), "pageTitle", wrap=True)
        intro = label(mark("Once for each event. Ask your supervisor for the code or the details."), "muted", wrap=True)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(10)
        for widget in (heading, intro, self.card, self.filling, self.result):
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
