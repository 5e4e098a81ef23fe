"""The queue as a table, oldest first, however long it is.

The model knows the numbers of all entries and asks for the entries themselves only where somebody looks (`wanted`);
whoever serves it reads them in another thread and brings them with `put`. Until then a row shows its number.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal, Slot

from scanner.app.queue_words import answer_words, next_try_words, standing_words
from scanner.app.wording import clock_time, shown
from scanner.clock import Clock, SystemClock
from scanner.domain.queue import Entry
from scanner.domain.text import mark
from scanner.ui.language import local
from scanner.ui.models.table import Index, TableModel
from scanner.ui.tips import as_tip

BLOCK = 64
"""Rows asked for at a time: more than a screen shows."""

MOST_RUNS = 40
"""Stretches that may come and go one by one; beyond it the table is laid out anew."""

STANDING_ROLE = Qt.ItemDataRole.UserRole
"""A `Standing` by its value; empty while the entry is not known yet."""

_TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
_ROLES = _TEXT_ROLES | {Qt.ItemDataRole.AccessibleTextRole, STANDING_ROLE}
"""A view asks each cell for a dozen roles at every painting; what is none of these is answered at once."""


class Column(IntEnum):
    NUMBER = 0
    TICKET = 1
    HOLDER = 2
    SECTION = 3
    SCANNED = 4
    STANDING = 5
    TRIES = 6
    ANSWER = 7
    NEXT = 8
    EVENT = 9


HEADINGS = (
    mark("No."),
    mark("Ticket"),
    mark("Name"),
    mark("Section"),
    mark("Scanned"),
    mark("How it stands"),
    mark("Tries"),
    mark("Last answer"),
    mark("Next try"),
    mark("Event"),
)


class QueueModel(TableModel):
    """All text that leaves it has been made fit to be shown."""

    headings = HEADINGS

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._numbers: list[int] = []
        self._entries: dict[int, Entry] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._wishes: set[int] = set()
        self._online = True
        self._correction = timedelta(0)
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_now)

    @property
    def numbers(self) -> Sequence[int]:
        return self._numbers

    @property
    def several_events(self) -> bool:
        """Whether an entry of another event than this door's has been seen."""
        return any(each.event for each in self._entries.values())

    def entry(self, row: int) -> Entry | None:
        return self._entries.get(self._numbers[row]) if 0 <= row < len(self._numbers) else None

    def row_of(self, number: int) -> int | None:
        row = bisect_left(self._numbers, number)
        return row if row < len(self._numbers) and self._numbers[row] == number else None

    def clear(self) -> None:
        self.beginResetModel()
        self._numbers = []
        for known in (self._entries, self._stale, self._asked, self._wishes):
            known.clear()
        self.endResetModel()

    def show_numbers(self, numbers: list[int]) -> None:
        """Which entries there are now. What is known of them stays until it has been read again."""
        self._asked.clear()
        if numbers == self._numbers:
            self._stale = set(self._entries)
            self._tell_all()
            return
        gone, new = set(self._numbers) - set(numbers), set(numbers) - set(self._numbers)
        for number in gone:
            self._entries.pop(number, None)
        self._stale = set(self._entries)
        leaving = list(_runs(row for row, number in enumerate(self._numbers) if number in gone))
        coming = list(_runs(row for row, number in enumerate(numbers) if number in new))
        if len(leaving) + len(coming) > MOST_RUNS:
            self.beginResetModel()
            self._numbers = numbers
            self.endResetModel()
            return
        for first, last in reversed(leaving):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._numbers[first : last + 1]
            self.endRemoveRows()
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            self._numbers[first:first] = numbers[first : last + 1]
            self.endInsertRows()
        self._tell_all()

    def put(self, entries: Iterable[Entry]) -> None:
        """Entries that were asked for."""
        touched = []
        for entry in entries:
            number = entry.attempt.id
            self._asked.discard(number)
            if (row := self.row_of(number)) is not None:
                self._entries[number] = entry
                self._stale.discard(number)
                touched.append(row)
        if touched:
            self.dataChanged.emit(self.index(min(touched), 0), self.index(max(touched), len(Column) - 1))

    def show_online(self, *, online: bool) -> None:
        if online != self._online:
            self._online = online
            self.tick()

    def correct(self, correction: timedelta) -> None:
        """What to add to this machine's times so that they are right."""
        if correction != self._correction:
            self._correction = correction
            self._tell_all()

    @Slot()
    def tick(self) -> None:
        """What changes by time alone."""
        if self._numbers:
            self.dataChanged.emit(self.index(0, Column.NEXT), self.index(len(self._numbers) - 1, Column.NEXT))

    def length(self) -> int:
        return len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid() or index.row() >= len(self._numbers):
            return None
        number = self._numbers[index.row()]
        entry = self._known(index.row(), number)
        if role in _TEXT_ROLES:
            words = local(self._text(number, entry, Column(index.column())))
            return as_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.column(), self._text(number, entry, Column(index.column())))
        return entry.attempt.standing.value if entry else ""

    def _known(self, row: int, number: int) -> Entry | None:
        """The entry, asked for if it is not known or no longer sure."""
        entry = self._entries.get(number)
        if (entry is None or number in self._stale) and number not in self._asked:
            first = row - row % BLOCK
            block = self._numbers[first : first + BLOCK]
            self._wishes.update(
                each for each in block if each not in self._asked and (each in self._stale or each not in self._entries)
            )
            self._asked.update(self._wishes)
            self._ask.start()
        return entry

    @Slot()
    def _ask_now(self) -> None:
        wishes, self._wishes = sorted(self._wishes), set()
        if wishes:
            self.wanted.emit(wishes)

    def _text(self, number: int, entry: Entry | None, column: Column) -> str:
        if column is Column.NUMBER:
            return str(number)
        if entry is None:
            return "\u2026" if column is Column.TICKET else ""
        attempt = entry.attempt
        match column:
            case Column.TICKET:
                return shown(attempt.serial, 40)
            case Column.HOLDER:
                return shown(entry.holder, 60)
            case Column.SECTION:
                return shown(entry.section, 40)
            case Column.SCANNED:
                return clock_time(attempt.presented_at + self._correction)
            case Column.STANDING:
                return standing_words(entry)
            case Column.TRIES:
                return str(attempt.tries)
            case Column.ANSWER:
                return answer_words(entry)
            case Column.EVENT:
                return shown(entry.event, 40)
            case _:
                return next_try_words(attempt, self._clock.now(), online=self._online)

    def _tell_all(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(Column) - 1))


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring rows as first and last."""
    first = last = -1
    for row in rows:
        if first >= 0 and row == last + 1:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last
