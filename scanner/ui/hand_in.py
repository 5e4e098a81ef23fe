"""Tickets that come as a file or from the clipboard: dropped on the window, pasted into it, or opened.

A picture or PDF is read at leisure, with every stage of the decoder, in a process of its own, since it is a stranger's;
its codes are presented like scans. A text is presented like a typed number.
"""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.capture.files import STILLS, VIDEOS, FolderSource, PictureSource
from scanner.capture.frames import FrameSource
from scanner.capture.messages import Message
from scanner.capture.process import CaptureProcess
from scanner.capture.task import Limits
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.camera_link import CameraLink, Capture
from scanner.ui.errands import Errands
from scanner.ui.language import local
from scanner.ui.manual_entry import tidied

LONGEST = 200  # characters of a text that can be a number; as many as the field takes
NOTHING = mark("No code was found on it")
ADVICE = mark("Try a sharper or larger picture, or type the ticket's number (F2).")


def at_leisure(source: FrameSource, on_message: Callable[[Message], None]) -> Capture:
    """Pages come one after the other, as if they were held up. A large picture may take its time."""
    return CaptureProcess(source, on_message, paced=True, at_leisure=True, limits=Limits(decoding=60.0))


class HandIn(QObject):
    """`reading` has each code, `group` the tickets of one picture. `film` is a video, which is looked through like a
    camera. `said` is for people: title and advice; what is said of the one before is over with `began`."""

    reading = Signal(str)
    group = Signal(object)
    film = Signal(str)
    began = Signal()
    said = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        errands: Errands,
        *,
        open_source: Callable[[str], FrameSource],
        link: CameraLink | None = None,
        clipboard: QClipboard | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._errands = errands
        self._open_source = open_source
        self._link = link or CameraLink(self, make=at_leisure)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._waiting: list[Path] = []
        self._busy = False
        self._found = 0
        self._folder = tempfile.TemporaryDirectory(prefix="door-scanner-pasted-", ignore_cleanup_errors=True)
        self._link.reading.connect(self._read)
        self._link.group.connect(self._read_group)
        self._link.skipped.connect(self._skipped)
        self._link.troubled.connect(self._troubled)
        self._link.ended.connect(self._ended)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        paste.activated.connect(self.paste)

    def close(self) -> None:
        self._window.removeEventFilter(self)
        self._link.close()
        self._folder.cleanup()

    @Slot()
    def open_file(self) -> None:
        """Asks for one; pictures are handed in, a film is looked through."""
        endings = " ".join(f"*{ending}" for ending in sorted(STILLS | VIDEOS))
        title, kinds = mark("Open a picture, PDF or film"), mark("Tickets ({endings});;All files (*)", endings=endings)
        dialog = QFileDialog(self._window, local(title), "", local(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_file(self, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() in VIDEOS:
            self.film.emit(name)
            return
        self._waiting.append(path)
        self._go_on()

    @Slot()
    def paste(self) -> None:
        self.take(self._clipboard.mimeData())

    def take(self, data: QMimeData) -> bool:
        """Files before a picture before a text; says whether there was any of it."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            for name in files:
                self.take_file(name)
        elif data.hasImage():
            self._take_image(QImage(data.imageData()))
        elif data.hasText() and data.text().strip():
            self._take_text(data.text())
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            if self.take(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            data = event.mimeData()
            if data.hasUrls() or data.hasImage() or data.hasText():
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take_text(self, text: str) -> None:
        self.began.emit()
        if len(text.strip()) > LONGEST:
            self.said.emit(
                mark("That text is too long for a ticket's number"), mark("Copy the number alone, and paste that.")
            )
        else:
            self.reading.emit(tidied(text))

    def _take_image(self, image: QImage) -> None:
        path = Path(self._folder.name) / f"pasted {len(list(Path(self._folder.name).iterdir())) + 1}.png"
        if image.isNull() or not image.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes
            self.said.emit(mark("That picture cannot be read"), ADVICE)
            return
        self.take_file(str(path))

    def _go_on(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy, self._found = True, 0
        self.began.emit()
        path = self._waiting.pop(0)
        self._errands.run(partial(self._open_source, str(path)), self._opened, self._not_opened)

    @Slot(object)
    def _opened(self, source: FrameSource) -> None:
        if isinstance(source, PictureSource | FolderSource) or not source.live:
            self._link.look_through(source)
        else:
            self._done(mark("That is no picture"), ADVICE)

    @Slot(object)
    def _not_opened(self, error: ScannerError) -> None:
        self._done(error.title, error.advice)

    @Slot(str)
    def _read(self, text: str) -> None:
        self._found += 1
        self.reading.emit(text)

    @Slot(object)
    def _read_group(self, codes: tuple[str, ...]) -> None:
        self._found += len(codes)
        self.group.emit(codes)

    @Slot(object, object)
    def _skipped(self, title: str, advice: str) -> None:
        self._found += 1  # its own words are enough
        self.said.emit(title, advice)

    @Slot(object, object)
    def _troubled(self, title: str, advice: str) -> None:
        self._done(title, advice)

    @Slot()
    def _ended(self) -> None:
        if self._found:
            self._done()
        else:
            self._done(NOTHING, ADVICE)

    def _done(self, title: str = "", advice: str = "") -> None:
        self._busy = False
        if title:
            self.said.emit(title, advice)
        self._go_on()
