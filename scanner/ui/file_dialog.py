"""Asking for a file while scanning goes on: Qt's own dialog, which holds nothing up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.ui.language import local

Chosen = Callable[[str], None]


class FileDialog(QObject):
    """One at a time."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._dialog: QFileDialog | None = None

    @property
    def shown(self) -> QFileDialog | None:
        return self._dialog

    def save(self, title: str, name: str, filters: str, chosen: Chosen) -> None:
        """`name` is proposed; its ending is added where none is typed."""
        dialog = self._made(title, filters, chosen)
        if dialog is not None:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
            dialog.selectFile(name)
            dialog.show()

    def open(self, title: str, filters: str, chosen: Chosen) -> None:
        dialog = self._made(title, filters, chosen)
        if dialog is not None:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.show()

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _made(self, title: str, filters: str, chosen: Chosen) -> QFileDialog | None:
        """None where one is open: it comes to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            return None
        dialog = QFileDialog(self._window, local(title))
        # Qt's own, because a system's dialog may hold up the window that it belongs to.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setPalette(self._window.palette())
        dialog.resize(self._window.width() * 6 // 10, self._window.height() * 6 // 10)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setNameFilter(local(filters))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        return dialog

    @Slot()
    def _answered(self) -> None:
        self._dialog = None
