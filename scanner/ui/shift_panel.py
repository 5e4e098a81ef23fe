"""The sheet of the shift: who stands here, how it went so far, and its end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from scanner.app.report_words import ending, figures, subheading
from scanner.app.wording import shown
from scanner.domain.report import Report
from scanner.domain.text import mark
from scanner.ui.form_sheet import FormSheet, in_a_row, signed
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, push_button


class ShiftPanel(FormSheet):
    """`hand_over_wanted` has the next name, `close_wanted` who closes and why something stays unsent ("" where nothing
    does); `save_wanted` has "pdf" or "csv"."""

    hand_over_wanted = Signal(str)
    close_wanted = Signal(str, str)
    save_wanted = Signal(str)
    send_wanted = Signal()
    scanned = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Shift"))
        self.here = label("", "sheetText", wrap=True)
        self.next_name = NoteField(mark("Who stands here next"), mark("The next one's name"), longest=80)
        self.hand_over = push_button(mark("Hand over"))
        self.span = label("", "sheetText", wrap=True)
        self.state = label("", "muted", wrap=True)
        self.pdf = push_button(mark("Save as PDF\u2026"))
        self.csv = push_button(mark("Save as CSV\u2026"))
        self.unsent = label("", "sheetText", wrap=True)
        self.send = push_button(mark("Send now"))
        self.wait = push_button(mark("Close once all is sent"))
        self.wait.setCheckable(True)
        self.reason = NoteField(mark("Why it is closed with scans unsent"), mark("Or close all the same: why?"))
        self.by = NoteField(mark("Your name"), mark("Your name"), longest=80)
        self.close_it = push_button(mark("Close the shift"), "primary")
        self._numbers = QWidget()
        self._grid = QGridLayout(self._numbers)
        self._count = 0
        self._lay_out()
        self._wire()

    def start(self, name: str) -> None:
        """Nothing of what was typed before is left."""
        self.next_name.clear()
        self.reason.clear()
        self.wait.setChecked(False)
        self.by.setText(name)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        say(self.here.setText, mark("{name} stands here.", name=shown(name, 80)))

    def show_report(self, report: Report) -> None:
        say(self.span.setText, subheading(report))
        say(self.state.setText, ending(report))
        self._show_figures(figures(report))
        if report.close is None:
            self.show_unsent(report.unsent)

    def show_unsent(self, count: int) -> None:
        """What stands in the way of a close."""
        self._count = count
        words = mark("{n} scan(s) (has|have) not reached the server yet.", "", count)
        say(self.unsent.setText, words if count else mark("Everything has been sent."))
        for widget in (self.send, self.wait, self.reason):
            widget.setVisible(count > 0)
        self._changed()

    @property
    def waits(self) -> bool:
        """Whether it is to be closed by itself."""
        return self.wait.isChecked() and not self.isHidden()

    def _show_figures(self, found: Sequence[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (what, value) in enumerate(found):
            self._grid.addWidget(label(value, "figure"), row, 0, Qt.AlignmentFlag.AlignTrailing)
            self._grid.addWidget(label(what, wrap=True), row, 1)
        self._grid.setColumnStretch(1, 1)

    @Slot()
    def _changed(self) -> None:
        self.hand_over.setEnabled(bool(self.next_name.note))
        self.close_it.setEnabled(bool(self.by.note) and (self._count == 0 or bool(self.reason.note)))

    @Slot()
    def _hand_over(self) -> None:
        if self.next_name.note:
            self.hand_over_wanted.emit(self.next_name.note)

    @Slot()
    def _close(self) -> None:
        if self.close_it.isEnabled():
            self.close_wanted.emit(self.by.note, self.reason.note if self._count else "")

    @Slot()
    def _save_pdf(self) -> None:
        self.save_wanted.emit("pdf")

    @Slot()
    def _save_csv(self) -> None:
        self.save_wanted.emit("csv")

    def _wire(self) -> None:
        for field in (self.next_name, self.reason, self.by):
            field.textChanged.connect(self._changed)
            field.scanned.connect(self.scanned)
            field.escaped.connect(self.leave)
        self.next_name.done.connect(self._hand_over)
        self.hand_over.clicked.connect(self._hand_over)
        self.pdf.clicked.connect(self._save_pdf)
        self.csv.clicked.connect(self._save_csv)
        self.send.clicked.connect(self.send_wanted)
        self.close_it.clicked.connect(self._close)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        hand_over = in_a_row(self.next_name, self.hand_over, stretched=self.next_name)
        self.heading_over(mark("Hand over: the next name, the same queue"), self.here, hand_over)
        self.heading_over(mark("End of the shift"), self.unsent, self.send, self.wait, self.reason, signed(self.by))
        self.heading_over(mark("This shift"), self.span, self.state, in_a_row(self.pdf, self.csv), self._numbers)
        self.body.addStretch(1)
        self.column.addWidget(self.close_it)
