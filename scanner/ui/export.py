"""Saving the queue to a file, while scanning goes on: the dialog is not modal, the writing is an errand."""

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.app.queue_export import Progress
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.errands import Errands
from scanner.ui.notice_strip import NoticeStrip
from scanner.ui.save_dialog import save_dialog


class Exportable(Protocol):
    """What is written: `app.queue_care.QueueCare`."""

    def export(self, path: Path, *, progress: Progress, cancelled: Callable[[], bool]) -> int | None: ...


class Export(QObject):
    """One at a time; tells how it goes on the strip."""

    _progressed = Signal(int, int)

    def __init__(
        self, window: QWidget, strip: NoticeStrip, source: Exportable, errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._strip = strip
        self._source = source
        self._errands = errands
        self._cancelled: threading.Event | None = None
        self._path = Path()
        self._dialog: QFileDialog | None = None
        self._progressed.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        strip.cancelled.connect(self.cancel)

    @Slot()
    def ask_where(self) -> None:
        if self._cancelled is not None:
            return
        if self._dialog is not None:
            self._dialog.raise_()
            return
        name = f"queue {datetime.now().astimezone():%Y-%m-%d %H%M}.csv"
        dialog = save_dialog(self._window, mark("Export the queue"), mark("Tables (*.csv)"), name)
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        dialog.show()

    @Slot(str)
    def write(self, path: str) -> None:
        self._path, self._cancelled = Path(path), threading.Event()
        self._strip.progress(mark("Exporting to {name}\u2026", name=shown(self._path.name, 60)), 0, 1)
        call = partial(
            self._source.export, self._path, progress=self._progressed.emit, cancelled=self._cancelled.is_set
        )
        self._errands.run(call, self._done, self._failed)

    @Slot()
    def cancel(self) -> None:
        if self._cancelled is not None:
            self._cancelled.set()

    def leave(self) -> None:
        """The door is closed: nothing is written any more."""
        self.cancel()
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _answered(self) -> None:
        self._dialog = None

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        if self._cancelled is not None and not self._cancelled.is_set():
            self._strip.progress(
                mark(
                    "Exporting to {name}: {done} of {total} entries",
                    name=shown(self._path.name, 60),
                    done=done,
                    total=total,
                ),
                done,
                total,
            )

    @Slot(object)
    def _done(self, count: int | None) -> None:
        self._cancelled = None
        if count is None:
            self._strip.say("warn", mark("The export was cancelled."), mark("Nothing has been written."))
        else:
            self._strip.say("good", mark("{n} entr(y|ies) exported.", "", count), str(self._path))

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._cancelled = None
        self._strip.say("bad", error.title, error.advice)
