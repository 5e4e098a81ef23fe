"""Asking where to save something, without holding up the window: nothing is modal, and the dialog is Qt's own."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.ui.language import local


def save_dialog(window: QWidget, title: str, kind: str, name: str) -> QFileDialog:
    """Not shown yet; `fileSelected` has the place. `kind` is a filter such as `Tables (*.csv)`, and `name` what is
    offered."""
    dialog = QFileDialog(window, local(title))
    # Qt's own, because a system's dialog may hold up the window that it belongs to.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setPalette(window.palette())
    dialog.resize(window.width() * 6 // 10, window.height() * 6 // 10)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(local(kind))
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(folder or str(Path.home()))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
