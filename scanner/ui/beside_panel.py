"""The sheet of what counts beside the door: a system that knows how many were sold, and for which section each of its
categories is. It asks and shows; the desk does the rest."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.app.attendance_words import sold_words
from scanner.app.beside import Kept, Neighbour, Tried
from scanner.app.setup_form import systems
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event
from scanner.domain.text import joined, mark
from scanner.domain.ticket import Section
from scanner.ui.choice_field import ChoiceField
from scanner.ui.form_sheet import FormSheet, in_a_row
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.pieces import label, push_button
from scanner.ui.system_fields import SystemFields


class BesidePanel(FormSheet):
    """`sought`, `tried` and `wanted` have the system and what was typed: for its events, to test it, to have it stand
    beside the door. `sold_for` has a category and the section it is sold for, `removed` asks for nothing to stand
    there any more."""

    sought = Signal(str, object)
    tried = Signal(str, object)
    wanted = Signal(str, object)
    sold_for = Signal(str, str)
    removed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Expected attendance"))
        self._systems = {
            each.name: each for each in systems() if each.capability.counts and not each.capability.validates
        }
        self.system = ChoiceField(mark("Counting system"), [(name, each.title) for name, each in self._systems.items()])
        self.system.setVisible(len(self._systems) > 1)
        self.asking: dict[str, SystemFields] = {}
        self.test = push_button(mark("Test connection"))
        self.add = push_button(mark("Add beside this door"), "primary")
        self.adding, self.standing = QWidget(), QWidget()
        self._form = QVBoxLayout()
        self.rows: dict[str, ChoiceField] = {}
        self._list = QVBoxLayout()
        self.title = label("", "subjectWords", wrap=True)
        self.figures = label("", "sheetText", wrap=True)
        self._about_rows = label(mark("Which section each category is sold for"), "heading", wrap=True)
        self.remove = push_button(mark("Remove"))
        self._lay_out()
        self.system.changed.connect(self._show_system)
        self.test.clicked.connect(self._test)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.start()

    def start(self) -> None:
        self._forget()
        self.adding.hide()
        self.standing.hide()
        self.busy(busy=False)

    def _forget(self) -> None:
        """Nothing that was typed before stands there any more: a password is among it."""
        for each in self.asking.values():
            each.hide()
            each.deleteLater()
        self.asking = {name: SystemFields(each.capability.fields) for name, each in self._systems.items()}
        for each in self.asking.values():
            self._form.addWidget(each)
            each.entered.connect(self._test)
            each.sought.connect(self._seek)
        self._show_system()

    def leave(self) -> None:
        was_open = not self.isHidden()
        super().leave()
        if was_open:
            self.start()

    def busy(self, *, busy: bool) -> None:
        for each in (self.adding, self.standing):
            each.setEnabled(not busy)

    def show_form(self) -> None:
        self.standing.hide()
        self.adding.show()

    def show_standing(self, found: Neighbour, kept: Kept | None, sections: Iterable[Section]) -> None:
        """`sections` are the door's."""
        self._forget()
        self.adding.hide()
        system = self._systems.get(found.system)
        name = system.title if system else shown(found.system, 40)
        say(self.title.setText, joined(" \u00b7 ", (name, shown(found.title, 80))))
        say(self.figures.setText, sold_words(kept.sales) if kept else mark("It has not told any figures yet."))
        names = {str(each.id): shown(each.name or each.id, 40) for each in sections}
        self._fill_rows({each.id: each.name for each in kept.sales.parts} if kept else {}, names, found.sections)
        self._calm()
        self.standing.show()

    def show_events(self, events: tuple[Event, ...]) -> None:
        field = self.asking[self.system.text].events
        if field is None:
            return
        field.offer(events)
        if events:
            self.strip.say(
                "good", mark("{n} event(s) found", "", len(events)), mark("Choose one, and add it beside this door.")
            )
        else:
            self.strip.say("warn", mark("The system names no events"), mark("Check the rest of the form."))

    def show_tried(self, tried: Tried) -> None:
        title = shown(tried.neighbour.title, 80) or mark("The system answers")
        self.strip.say("good", title, sold_words(tried.sales))

    def show_trouble(self, error: ScannerError) -> None:
        field = self.asking[self.system.text].fields.get(str(getattr(error, "field", "") or ""))
        if field is not None and not self.adding.isHidden():
            field.complain(shown(error.title, 200))
        self.strip.say("bad", error.title, error.advice)

    def _fill_rows(self, categories: Mapping[str, str], sections: Mapping[str, str], now: Mapping[str, str]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self._about_rows.setVisible(bool(categories and sections))
        choices = [("", mark("No section of this door")), *sections.items()]
        for category, name in categories.items() if sections else ():
            row = ChoiceField(shown(name or category, 60), choices)
            row.fill(now.get(category, ""))
            row.setProperty("category", category)
            row.changed.connect(self._chosen)
            self.rows[category] = row
            self._list.addWidget(row)

    @Slot(str)
    def _chosen(self, section: str) -> None:
        sender = self.sender()
        assert sender is not None
        self.sold_for.emit(str(sender.property("category")), section)

    @Slot()
    def _remove(self) -> None:
        """Once to be asked, and once more to have it done: what was typed is gone then."""
        if self.remove.property("sure"):
            self._calm()
            self.removed.emit()
        else:
            self.remove.setProperty("sure", True)
            say(self.remove.setText, mark("Yes, remove it"))

    def _calm(self) -> None:
        self.remove.setProperty("sure", False)
        say(self.remove.setText, mark("Remove"))

    @Slot()
    def _seek(self) -> None:
        """The event is what is asked for."""
        self._send(self.sought, all_of_it=False)

    @Slot()
    def _test(self) -> None:
        self._send(self.tried)

    @Slot()
    def _add(self) -> None:
        self._send(self.wanted)

    def _send(self, signal: object, *, all_of_it: bool = True) -> None:
        """Asks, unless something is plainly missing."""
        asking = self.asking[self.system.text]
        missing = asking.missing
        if not all_of_it:
            missing = {name: words for name, words in missing.items() if asking.fields[name] is not asking.events}
        for field in asking.fields.values():
            field.clear_error()
        for name, sentence in missing.items():
            asking.fields[name].complain(sentence)
        self.strip.hide()
        if not missing:
            signal.emit(self.system.text, asking.values)  # type: ignore[attr-defined]  # a bound signal

    @Slot()
    def _show_system(self) -> None:
        for name, asking in self.asking.items():
            asking.setVisible(name == self.system.text)

    def _lay_out(self) -> None:
        words = mark(
            "A system that counts what was sold can stand beside this door. The flow then shows how many are expected."
            " It never says who may come in, and scanning goes on whatever becomes of it."
        )
        adding, standing = QVBoxLayout(self.adding), QVBoxLayout(self.standing)
        for each in (adding, standing):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(10)
        self._form.setContentsMargins(0, 0, 0, 0)
        adding.addWidget(label(words, "muted", wrap=True))
        adding.addWidget(self.system)
        adding.addLayout(self._form)
        adding.addLayout(in_a_row(self.test, self.add))
        for widget in (self.title, self.figures, self._about_rows):
            standing.addWidget(widget)
        standing.addLayout(self._list)
        standing.addLayout(in_a_row(self.remove))
        self.body.addWidget(self.adding)
        self.body.addWidget(self.standing)
        self.body.addStretch(1)
