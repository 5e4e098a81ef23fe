"""Brings the shift to its sheet, hands over, closes, and saves its report."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog  # noqa: TC002  loaded anyway

from scanner.app import report_files
from scanner.app.doorway import Doorway
from scanner.app.wording import shown
from scanner.domain.door import Door
from scanner.domain.notices import QueueChanged
from scanner.domain.report import Report
from scanner.domain.text import mark
from scanner.ui.bridge import Bridge
from scanner.ui.errands import Errands
from scanner.ui.language import local
from scanner.ui.main_window import MainWindow
from scanner.ui.report_pdf import as_pdf
from scanner.ui.save_dialog import save_dialog
from scanner.ui.sheet_desk import SheetDesk
from scanner.ui.shift_panel import ShiftPanel

_KINDS = {"pdf": mark("To be printed (*.pdf)"), "csv": mark("Tables (*.csv)")}


class ShiftDesk(SheetDesk):
    """`handed_over` has the door with its new name."""

    handed_over = Signal(object)

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        self.panel = ShiftPanel(window)
        super().__init__(window, self.panel, errands, parent)
        self._back = 0
        self._kind = ""
        self._closing = False
        self._dialog: QFileDialog | None = None
        self.panel.hand_over_wanted.connect(self._hand_over)
        self.panel.close_wanted.connect(self._close)
        self.panel.send_wanted.connect(self._send)
        self.panel.save_wanted.connect(self._ask_where)
        self.panel.wait.toggled.connect(self._wait)

    def listen(self, bridge: Bridge) -> None:
        bridge.queue_changed.connect(self._queue_changed)

    def leave(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        super().leave()

    def fill(self) -> None:
        assert self._doorway is not None
        self._back, self._closing = 0, False
        self.panel.start(self._doorway.door.redeemer)
        self._read()

    def _read(self) -> None:
        if self._doorway is not None:
            self.run(partial(self._doorway.reports.read, back=self._back), self._show)

    @Slot(object)
    def _show(self, report: Report) -> None:
        if self._doorway is not None:
            self.panel.show_report(report)

    @Slot(object)
    def _queue_changed(self, _news: QueueChanged) -> None:
        """Something was sent, or something more waits."""
        if self._doorway is not None and not self.panel.isHidden() and not self._back:
            self.run(self._doorway.shifts.unsent, self._show_unsent)

    @Slot(object)
    def _show_unsent(self, count: int) -> None:
        self.panel.show_unsent(count)
        if not count and self.panel.waits:
            self._close(self.panel.by.note, "")

    @Slot()
    def _send(self) -> None:
        if self._doorway is not None:
            self._doorway.sync_now()
            self.panel.strip.say("", mark("All that waits is sent now."))

    @Slot(bool)
    def _wait(self, wanted: bool) -> None:  # noqa: FBT001  a signal's argument
        if wanted:
            self._send()
            self.panel.strip.say("", mark("The shift is closed as soon as everything is sent. Leave this sheet open."))

    @Slot(str)
    def _hand_over(self, name: str) -> None:
        if self._doorway is not None:
            self.run(partial(self._doorway.shifts.hand_over, name), self._was_handed_over)

    @Slot(object)
    def _was_handed_over(self, door: Door) -> None:
        self.panel.start(door.redeemer)
        self.panel.strip.say("good", mark("{name} has taken over.", name=shown(door.redeemer, 80)))
        self.handed_over.emit(door)
        self._read()

    @Slot(str, str)
    def _close(self, by: str, reason: str) -> None:
        if self._doorway is not None and not self._closing:
            self._closing = True
            self.panel.wait.setChecked(False)
            self.run(partial(_closed, self._doorway, by, reason), self._was_closed)

    @Slot(object)
    def _was_closed(self, report: Report) -> None:
        self._back, self._closing = 1, False
        self.panel.show_report(report)
        self.panel.reason.clear()
        more = mark("Save its report. The next scan begins another.")
        self.panel.strip.say("good", mark("The shift is closed."), more)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._closing = False
        super()._failed(error)  # type: ignore[arg-type]
        self._read()

    # The report as a file.

    @Slot(str)
    def _ask_where(self, kind: str) -> None:
        if self._doorway is None:
            return
        if self._dialog is not None:
            self._dialog.close()
        self._kind = kind
        name = f"shift {datetime.now().astimezone():%Y-%m-%d %H%M}.{kind}"
        self._dialog = save_dialog(self._window, mark("Save the report of the shift"), _KINDS[kind], name)
        self._dialog.fileSelected.connect(self.write)
        self._dialog.finished.connect(self._answered)
        self._dialog.show()

    @Slot()
    def _answered(self) -> None:
        self._dialog = None

    @Slot(str)
    def write(self, path: str) -> None:
        if self._doorway is not None:
            self.run(partial(_write, self._doorway, self._back, self._kind, Path(path)), self._written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self.panel.strip.say("good", mark("The report is saved."), shown(str(path), 200))


def _closed(doorway: Doorway, by: str, reason: str) -> Report:
    """In the errands' thread."""
    doorway.shifts.close(by=by, reason=reason)
    return doorway.reports.read(back=1)


def _write(doorway: Doorway, back: int, kind: str, path: Path) -> Path:
    """In the errands' thread."""
    report = doorway.reports.read(back=back)
    report_files.write(path, as_pdf(report) if kind == "pdf" else report_files.as_csv(report, local))
    return path
