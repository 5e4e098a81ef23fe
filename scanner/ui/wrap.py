"""A row that goes on in the next line where there is no room: for large letters and long languages."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from scanner.ui.tongue import mirrored


class Wrap(QLayout):
    """Left to right (or the other way, with the language), then downwards. What expands takes the room that its line
    has left; `add_spring` is nothing but room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add_spring(self) -> None:
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(line, width) for line in self._lines(width)) + self._gaps(width)

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        shown = self._shown()
        width = sum(each.sizeHint().width() for each in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((each.sizeHint().height() for each in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((each.minimumSize().width() for each in shown), default=0)
        return QSize(width, max((each.minimumSize().height() for each in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = self._height(line, rect.width())
            self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()

    def _place(self, line: list[QLayoutItem], box: QRect) -> None:
        x = 0
        for each, width in zip(line, self._widths(line, box.width()), strict=True):
            high = min(box.height(), _tall(each, width))
            at = QPoint(
                box.right() + 1 - x - width if mirrored() else box.left() + x, box.top() + (box.height() - high) // 2
            )
            each.setGeometry(QRect(at, QSize(width, high)))
            x += width + self.spacing()

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(each.sizeHint().width(), width) for each in line]
        left = width - sum(widths) - self.spacing() * (len(line) - 1)
        springs = [place for place, each in enumerate(line) if each.expandingDirections() & Qt.Orientation.Horizontal]
        for place in springs:
            widths[place] += max(0, left) // len(springs)
        return widths

    def _height(self, line: list[QLayoutItem], width: int) -> int:
        """With the room that each really gets: words that may be wide are not tall."""
        return max(map(_tall, line, self._widths(line, width)), default=0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        taken = 0
        for each in self._shown():
            needs = min(each.sizeHint().width(), width)
            if lines[-1] and taken + needs > width:
                lines.append([])
                taken = 0
            lines[-1].append(each)
            taken += needs + self.spacing()
        return lines

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty() or isinstance(each, QSpacerItem)]

    def _gaps(self, width: int) -> int:
        return self.spacing() * (len(self._lines(width)) - 1)


def _tall(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
