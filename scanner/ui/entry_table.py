"""The table that the queue is shown in, and how it paints the way an entry stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from scanner.domain.admission import Standing
from scanner.domain.text import mark
from scanner.ui import icons
from scanner.ui.language import say
from scanner.ui.models.queue_model import STANDING_ROLE
from scanner.ui.theme import look


class EntryTable(QTableView):
    """A list of whole rows. Letters are not searched for: they are keys of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        say(self.setAccessibleName, mark("Queue"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Standings(QStyledItemDelegate):
    """How an entry stands: a sign and its words, so that colour is not all that tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look("dark")

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        theme, side = self.look.theme, self.look.px(20)
        signs = {
            Standing.OPEN.value: ("search", theme.muted),
            Standing.PROVISIONAL.value: ("queue", theme.warn),
            Standing.PARKED.value: ("parked", theme.muted),
            Standing.CONFLICT.value: ("conflict", theme.bad),
        }
        name, colour = signs.get(str(index.data(STANDING_ROLE)), ("", theme.muted))
        if name:
            option.icon = QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                option.icon.addPixmap(icons.pixmap(name, colour, side, 2.0), mode)
            option.decorationSize = QSize(side, side)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
