"""Saving the queue to a file, while scanning goes on: the dialog is not modal, the writing is an errand."""

import threading
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.app.queue_export import Readable, export
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.ui.errands import Errands
from scanner.ui.notice_strip import NoticeStrip


class Export(QObject):
    """One at a time; tells how it goes on the strip."""

    _progressed = Signal(int, int)

    def __init__(
        self, window: QWidget, strip: NoticeStrip, source: Readable, errands: Errands, parent: QObject | None = None
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
        dialog = QFileDialog(self._window, "Export the queue")
        # Qt's own, because a system's dialog may hold up the window that it belongs to.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setPalette(self._window.palette())
        dialog.resize(self._window.width() * 6 // 10, self._window.height() * 6 // 10)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Tables (*.csv)")
        dialog.setDefaultSuffix("csv")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(f"queue {datetime.now().astimezone():%Y-%m-%d %H%M}.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        dialog.show()

    @Slot(str)
    def write(self, path: str) -> None:
        self._path, self._cancelled = Path(path), threading.Event()
        self._strip.progress(f"Exporting to {shown(self._path.name, 60)}\u2026", 0, 1)
        call = partial(
            export, self._source, self._path, progress=self._progressed.emit, cancelled=self._cancelled.is_set
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
                f"Exporting to {shown(self._path.name, 60)}: {done:,} of {total:,} entries", done, total
            )

    @Slot(object)
    def _done(self, count: int | None) -> None:
        self._cancelled = None
        if count is None:
            self._strip.say("warn", "The export was cancelled.", "Nothing has been written.")
        else:
            entries = "1 entry" if count == 1 else f"{count:,} entries"
            self._strip.say("good", f"{entries} exported.", str(self._path))

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._cancelled = None
        self._strip.say("bad", error.title, error.advice)
