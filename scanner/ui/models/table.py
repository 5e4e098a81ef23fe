"""What every table of this window has: so many rows, fixed columns, and a heading over each."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from scanner.domain.text import joined
from scanner.ui.language import local

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """For a subclass to name its `headings` and to count its rows."""

    headings: tuple[str, ...] = ()

    def length(self) -> int:
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self.length()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return local(self.headings[section])
        return None

    def spoken(self, column: int, text: str) -> str:
        """A cell for a screen reader: what it is, and what is in it."""
        return local(joined(": ", (self.headings[column], text)))
