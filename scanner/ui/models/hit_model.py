"""What a search found, as a list. All text that leaves it has been made fit to be shown."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from scanner.app.search import standing_words
from scanner.app.wording import shown
from scanner.domain.search import Found, Hit
from scanner.domain.text import joined, mark
from scanner.ui.language import local
from scanner.ui.tips import as_tip

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the painter of a row asks for, beside the name (`DisplayRole`)."""

    STANDING = int(Qt.ItemDataRole.UserRole) + 1
    """A `domain.search.Standing` by its value."""
    WORDS = int(Qt.ItemDataRole.UserRole) + 2
    MORE = int(Qt.ItemDataRole.UserRole) + 3


class HitModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show_found(self, found: Found | None) -> None:
        self.beginResetModel()
        self._hits = found.hits if found else ()
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, serial: str) -> int | None:
        return next((row for row, hit in enumerate(self._hits) if hit.serial == serial), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row())
        if hit is None:
            return None
        name = shown(hit.holder, 60) or shown(hit.email, 60) or mark("No name")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return local(name)
            case Role.STANDING:
                return hit.standing.value
            case Role.WORDS:
                return local(standing_words(hit))
            case Role.MORE:
                return " \u00b7 ".join(part for part in (shown(hit.section, 30), shown(hit.serial, 40)) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(shown(hit.email, 80))
            case Qt.ItemDataRole.AccessibleTextRole:
                return local(_spoken(name, hit))
            case _:
                return None


def _spoken(name: str, hit: Hit) -> str:
    ticket = mark("ticket {serial}", serial=shown(hit.serial, 40))
    return joined(", ", (name, standing_words(hit), shown(hit.section, 30), ticket))
