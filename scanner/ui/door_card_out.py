"""A door card to paper or to a file, while scanning goes on: neither dialog is modal, and what waits is an errand."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QStandardPaths, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from scanner.app.settings import write_private
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError, SetupTrouble
from scanner.domain.text import mark
from scanner.ui.door_card_paint import HEIGHT, WIDTH, Sheet, paint, pdf, png
from scanner.ui.errands import Errands
from scanner.ui.language import local

Say = Callable[..., None]


class CardOut(QObject):
    """`say` is told how it went: a tone, a title, and more."""

    def __init__(self, window: QWidget, say: Say, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._say = say
        self._errands = errands
        self._dialog: QDialog | None = None
        self._sheet: Sheet | None = None

    @Slot(object)
    def ask_printer(self, sheet: Sheet) -> None:
        if self._already_asking():
            return
        self._sheet = sheet
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Door card")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(local(mark("Print the door card")))
        dialog.accepted.connect(self._print)
        self._show(dialog)

    @Slot(object)
    def ask_file(self, sheet: Sheet) -> None:
        if self._already_asking():
            return
        self._sheet = sheet
        dialog = QFileDialog(self._window, local(mark("Save the door card")))
        # Qt's own, because a system's dialog may hold up the window that it belongs to.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)", "PNG (*.png)"])
        dialog.setDefaultSuffix("pdf")
        dialog.resize(self._window.width() * 6 // 10, self._window.height() * 6 // 10)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile("door-card.pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("png" if "png" in chosen else "pdf"))
        dialog.fileSelected.connect(self.save)
        self._show(dialog)

    @Slot(str)
    def save(self, path: str) -> None:
        if self._sheet is not None:
            self._errands.run(partial(_saved, self._sheet, Path(path)), self._done, self._failed)

    def print_on(self, printer: QPrinter, sheet: Sheet) -> bool:
        """The card in its own size at the head of a page, or as large as fits."""
        painter = QPainter()
        if not painter.begin(printer):
            return False
        page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
        dots = printer.resolution() / 254
        place = QRectF(0, 0, page.width(), min(page.height(), HEIGHT * dots))
        if page.width() > WIDTH * dots:
            place = QRectF((page.width() - WIDTH * dots) / 2, 0, WIDTH * dots, place.height())
        paint(painter, sheet, place)
        return bool(painter.end())

    def leave(self) -> None:
        """The door is closed, or nobody is signed in any more."""
        self._sheet = None
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _print(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, QPrintDialog) or self._sheet is None:
            return
        if self.print_on(dialog.printer(), self._sheet):
            self._say("good", mark("The card is being printed."))
        else:
            self._say("bad", mark("The card cannot be printed."), mark("Choose another printer, or save it."))

    def _already_asking(self) -> bool:
        if self._dialog is not None:
            self._dialog.raise_()
        return self._dialog is not None

    def _show(self, dialog: QDialog) -> None:
        dialog.setPalette(self._window.palette())
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        dialog.show()

    @Slot()
    def _answered(self) -> None:
        self._dialog = None

    @Slot(object)
    def _done(self, path: Path) -> None:
        self._say("good", mark("The card is saved."), shown(str(path), 200))

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._say("bad", error.title, error.advice)


def _saved(sheet: Sheet, path: Path) -> Path:
    """For this user alone. Raises SetupTrouble."""
    try:
        write_private(path, png(sheet) if path.suffix.casefold() == ".png" else pdf(sheet))
    except OSError as error:
        raise SetupTrouble(
            mark("{path} cannot be written ({why}).", path=path.name, why=error.strerror or ""),
            mark("Choose another folder."),
        ) from error
    return path
