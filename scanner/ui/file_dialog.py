"""Asking for a file while scanning goes on, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.ui.save_dialog import save_dialog

Chosen = Callable[[str], None]


class FileDialog(QObject):
    """`chosen` is a method of a QObject; it is not called where nothing was chosen."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._dialog: QFileDialog | None = None

    @property
    def shown(self) -> QFileDialog | None:
        return self._dialog

    def save(self, title: str, filters: str, name: str, chosen: Chosen) -> None:
        """`name` is proposed; its ending is added where none is typed."""
        self._show(title, filters, name, chosen)

    def open(self, title: str, filters: str, chosen: Chosen) -> None:
        dialog = self._show(title, filters, "", chosen)
        if dialog is not None:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _show(self, title: str, filters: str, name: str, chosen: Chosen) -> QFileDialog | None:
        """None where one is open: it comes to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            return None
        dialog = save_dialog(self._window, title, filters, name)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(self._answered)
        self._dialog = dialog
        dialog.show()
        return dialog

    @Slot()
    def _answered(self) -> None:
        self._dialog = None
