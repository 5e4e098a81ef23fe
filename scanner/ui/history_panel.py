"""What was scanned at this door, newest first: to settle "but you just let me in"."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.text import mark
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.columns import fit_columns, leave_out
from scanner.ui.language import again, say
from scanner.ui.models.history_model import ANSWER_ROLE, CONFLICT_ROLE, PROVISIONAL_ROLE, Column, HistoryModel
from scanner.ui.pieces import label, named, push_button
from scanner.ui.shapes import hatch, paint_shape
from scanner.ui.theme import Look, look
from scanner.ui.tongue import flipped, leading

_WIDTHS = {Column.ANSWER: 152, Column.TIME: 90, Column.SECTION: 106, Column.HOLDER: 124, Column.TICKET: 92}


class HistoryPanel(QWidget):
    """A table over `model`; says so when it is empty. `override_wanted` has a scan that was not let in, and that is to
    be all the same."""

    override_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HistoryModel(self)
        self.table = QTableView()
        self._badges = Badges(self.table)
        self._look = look("dark")
        self._empty = label(mark("Nothing scanned yet. Each scan is listed here, newest first."), "empty", wrap=True)
        self._pages = QStackedLayout()
        self.override = push_button(mark("Let in all the same\u2026"), "small")
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._marked)
        self.table.activated.connect(self._override)
        self.override.clicked.connect(self._override)
        self.model.dataChanged.connect(self._marked)
        self.model.rowsInserted.connect(self._count)
        self.model.modelReset.connect(self._count)
        self._count()

    def set_look(self, chosen: Look) -> None:
        self._badges.look = self._look = chosen
        self._fit()
        self.table.verticalHeader().setDefaultSectionSize(chosen.px(38))
        self.table.horizontalHeader().setFixedHeight(chosen.px(28))
        self.table.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table has its size later than this panel: when it is first shown, or is made room for."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """What says least goes first where there is little room."""
        fit_columns(self.table, _WIDTHS, self._look)
        leave_out(self.table, (Column.TICKET, Column.HOLDER, Column.SECTION), self._look.px(170))

    def show_attempt(self, attempt: int) -> None:
        """Scrolls to the scan and marks it."""
        if (row := self.model.row_of(attempt)) is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.ANSWER, self._badges)
        say(table.setAccessibleName, mark("History of scans"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(40)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = named(QWidget(), "card")
        frame.setLayout(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(table)
        # The answer above has first call on the height: a banner in between makes this smaller, not that.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addWidget(self.override, 0, Qt.AlignmentFlag.AlignLeading)
        table.viewport().installEventFilter(self)
        self.override.hide()
        self.set_look(look("dark"))
        again(self._fit)

    def _refused(self) -> Verdict | None:
        """The scan that is marked, if it was not let in."""
        rows = self.table.selectionModel().selectedRows()
        found = self.model.verdict(rows[0].row()) if rows else None
        return found if found is not None and found.answer is not Answer.ADMIT else None

    @Slot()
    def _marked(self) -> None:
        self.override.setVisible(self._refused() is not None)

    @Slot()
    def _override(self) -> None:
        if (verdict := self._refused()) is not None:
            self.override_wanted.emit(verdict)

    @Slot()
    def _count(self) -> None:
        self._pages.setCurrentWidget(self.table if self.model.rowCount() else self._empty)


class Badges(QStyledItemDelegate):
    """The answer as its shape and its word, in the colours of the verdict; hatched where it is provisional."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look("dark")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.look.px(150), self.look.px(38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        answer = Answer(index.data(ANSWER_ROLE))
        conflict = bool(index.data(CONFLICT_ROLE))
        tone = self.look.theme.tone(Answer.STOP if conflict else answer)
        back, ink = QColor(tone.back), QColor(tone.ink)
        cell = QRectF(option.rect)
        place = cell.adjusted(self.look.px(4), self.look.px(4), -self.look.px(8), -self.look.px(4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        radius = self.look.px(6)
        painter.drawRoundedRect(flipped(place, cell), radius, radius)
        if index.data(PROVISIONAL_ROLE):
            tail = QRectF(place.right() - self.look.px(22), place.top(), self.look.px(22), place.height())
            painter.setBrush(hatch(ink, back, self.look.px(5)))
            painter.drawRoundedRect(flipped(tail, cell), radius, radius)
        side = place.height() * 0.74
        shape = QRectF(place.left() + self.look.px(6), place.center().y() - side / 2, side, side)
        paint_shape(painter, Answer.STOP if conflict else answer, flipped(shape, cell), ink, back)
        font = painter.font()
        font.setBold(True)
        font.setPixelSize(self.look.px(13))
        painter.setFont(font)
        painter.setPen(ink)
        words = place.adjusted(side + self.look.px(14), 0, 0, 0)
        painter.drawText(flipped(words, cell), Qt.AlignmentFlag.AlignVCenter | leading(), str(index.data()))
        painter.restore()
