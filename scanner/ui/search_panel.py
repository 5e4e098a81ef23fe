"""Finding a guest: a field, the tickets that fit as one types, and letting one in.

Nobody is let in by a slip: where several fit, Enter first marks the likeliest and only then lets it in, and not while
a search is under way. A hand scanner that types into the field is a scan and no search.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scanner.app.search import total_words
from scanner.domain.search import Found, Hit, Standing
from scanner.domain.text import joined, mark
from scanner.ui.language import say
from scanner.ui.main_window import MainWindow
from scanner.ui.models.hit_model import HitModel, Role
from scanner.ui.note_field import NoteField
from scanner.ui.pieces import label, push_button, scrolling
from scanner.ui.side_sheet import SideSheet
from scanner.ui.theme import Look, look

PAUSE = 120  # ms after the last key before it is looked for
PAUSE_TO_ASK = 700
"""Where the system has to be asked, which has other things to do: a name is typed by then."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
HIDDEN = mark("Names are shown to the supervisor only.")
LOCKED = mark("Letting in from here needs the supervisor.")


class SearchPanel(SideSheet):
    """`wanted` has what to look for, `chosen` a hit that is to be let in, `scanned` a code typed by a scanner."""

    wanted = Signal(str)
    chosen = Signal(object)
    scanned = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, mark("Find a guest"))
        self.field = _SearchField()
        self.model = HitModel(self)
        self.list = _List()
        self.total = label("", "muted", wrap=True)
        self.note = label("", "warning", wrap=True)
        self.admit = push_button(mark("Let in  (Enter)"), "primary")
        self._empty = label(wrap=True, name="empty")
        self._rows = Rows(self.list)
        self._pages = QStackedLayout()
        self._found: Found | None = None
        self._asks = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self._wire()
        self.show_found(None)

    @property
    def marked(self) -> Hit | None:
        rows = self.list.selectionModel().selectedRows()
        return self.model.hit(rows[0].row()) if rows else None

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.refresh()

    def expect(self, *, asks: bool) -> None:
        """`asks`: there is no list to look through, so the system is asked."""
        self._asks = asks
        self._pause.setInterval(PAUSE_TO_ASK if asks else PAUSE)
        self.show_found(self._found)

    def say_rights(self, *, hidden: bool, locked: bool) -> None:
        """What staff may not, said before they try."""
        words = joined(" ", (words for words, said in ((HIDDEN, hidden), (LOCKED, locked)) if said))
        say(self.note.setText, words)
        self.note.setVisible(bool(words))

    @Slot()
    def refresh(self) -> None:
        """Looks again: somebody may have been let in."""
        if not self.isHidden():
            self._pause.stop()
            self._look()

    def show_found(self, found: Found | None) -> None:
        """What was found for the text that stands there now; what was found for another is nobody's business."""
        if found is not None and found.text != self.field.text():
            return
        before = self.marked
        self._found = found
        self.model.show_found(found)
        row = self.model.row_of(before.serial) if before else None
        if found is not None and found.total == 1:
            row = 0
        if row is not None:
            self._mark(row)
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)
        words = total_words(found or Found("", enough=False, asked=self._asks))
        say(self._empty.setText, words)
        say(self.total.setText, words if self.model.rowCount() else "")
        self._may_admit()

    def set_look(self, chosen: Look) -> None:
        super().set_look(chosen)
        self._rows.look = chosen
        self.list.setSpacing(0)
        self.list.doItemsLayout()

    def _mark(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    @Slot()
    def _look(self) -> None:
        self.wanted.emit(self.field.text())

    @Slot()
    def _typed(self) -> None:
        self.list.clearSelection()
        self._may_admit()
        self._pause.start()

    @Slot(int)
    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            rows = self.list.selectionModel().selectedRows()
            now = rows[0].row() if rows else (-1 if by > 0 else last + 1)
            self._mark(min(last, max(0, now + by)))

    @property
    def _settled(self) -> bool:
        """Whether the list is the answer to what stands in the field."""
        return not self._pause.isActive() and self._found is not None and self._found.text == self.field.text()

    @Slot()
    def _entered(self) -> None:
        if not self._settled:
            self.refresh()
        elif self.marked is None:
            self._step(1)
        else:
            self._admit()

    @Slot()
    def _admit(self) -> None:
        if self._settled and (hit := self.marked) is not None:
            self.chosen.emit(hit)

    @Slot()
    def _may_admit(self) -> None:
        self.admit.setEnabled(self.marked is not None and self._settled)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.stepped.connect(self._step)
        self.field.done.connect(self._entered)
        self.field.escaped.connect(self.leave)
        self.field.scanned.connect(self.scanned)
        self.list.selectionModel().selectionChanged.connect(self._may_admit)
        self.list.doubleClicked.connect(self._admit)
        self.admit.clicked.connect(self._admit)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._rows)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.hide()
        place, foot = QWidget(), QHBoxLayout()
        place.setLayout(self._pages)
        self._pages.addWidget(scrolling(self._empty))
        self._pages.addWidget(self.list)
        foot.addWidget(self.total, 1)
        foot.addWidget(self.admit)
        self.column.addWidget(self.field)
        self.column.addWidget(self.note)
        self.column.addWidget(place, 1)
        self.column.addLayout(foot)


class _SearchField(NoteField):
    """`stepped`: arrow keys, which move in the list while one goes on typing."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__(mark("Find a guest"), mark("Name, e-mail or ticket number"), longest=200)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """Never has the focus: keys belong to the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hits")
        say(self.setAccessibleName, mark("Tickets found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)


class Rows(QStyledItemDelegate):
    """A ticket in two lines: the name and how it stands; then its section and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look("dark")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.look.px(58))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self.look.theme, self.look.px
        box = QRect(option.rect)
        painter.save()
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.fillRect(box, QColor(theme.raised))
            painter.fillRect(QRect(box.left(), box.top(), px(4), box.height()), QColor(theme.accent))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), px(1)), QColor(theme.line))
        inside = box.adjusted(px(12), px(6), -px(10), -px(6))
        upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        lower = QRect(inside.left(), upper.bottom(), inside.width(), inside.height() // 2)
        colours = {
            Standing.NOT_YET_IN: theme.good, Standing.LET_IN: theme.warn, Standing.STATUS: theme.bad,
            Standing.OTHER_SECTION: theme.warn,
        }  # fmt: skip
        colour = colours.get(Standing(str(index.data(Role.STANDING))), theme.text)
        words = str(index.data(Role.WORDS))
        self._font(painter, 15, bold=True)
        wide = min(painter.fontMetrics().horizontalAdvance(words), upper.width() * 55 // 100)
        self._write(painter, QRect(upper.right() - wide, upper.top(), wide + 1, upper.height()), words, colour)
        self._font(painter, 17, bold=True)
        self._write(painter, upper.adjusted(0, 0, -wide - px(12), 0), str(index.data()), theme.text)
        self._font(painter, 14, bold=False)
        self._write(painter, lower, str(index.data(Role.MORE)), theme.text if marked else theme.muted)
        painter.restore()

    def _font(self, painter: QPainter, size: int, *, bold: bool) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self.look.px(size))
        font.setBold(bold)
        painter.setFont(font)

    def _write(self, painter: QPainter, box: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
