"""The scans of this door as a table, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt

from scanner.app.names import initials
from scanner.app.wording import clock_time, headline, shown, words
from scanner.domain.notices import ConflictFound, VerdictAmended
from scanner.domain.text import mark
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.card import amended, corrected
from scanner.ui.language import local
from scanner.ui.models.table import Index, TableModel

LONGEST = 500
"""Rows kept; the journal has them all."""

ANSWER_ROLE = Qt.ItemDataRole.UserRole
"""An `Answer` by its value."""
PROVISIONAL_ROLE = Qt.ItemDataRole.UserRole + 1
CONFLICT_ROLE = Qt.ItemDataRole.UserRole + 2
_TOLD = frozenset(
    map(
        int,
        (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ANSWER_ROLE, PROVISIONAL_ROLE, CONFLICT_ROLE),
    )
)
"""Views ask for many more, for each cell that they paint."""


class Column(IntEnum):
    ANSWER = 0
    TIME = 1
    WHY = 2
    SECTION = 3
    HOLDER = 4
    TICKET = 5


HEADINGS = (mark("Answer"), mark("Time"), mark("Why"), mark("Section"), mark("Name"), mark("Ticket"))
CANT_DECIDE = mark("CAN'T DECIDE", "verdict in capitals, very short")


@dataclass
class Row:
    """A scan, and what became of it."""

    verdict: Verdict
    conflict: bool = False
    texts: dict[int, str] = field(default_factory=dict)
    """Made once for each column: a view asks for all of them each time that a scan comes in above."""


class HistoryModel(TableModel):
    """All text that leaves it has been made fit to be shown."""

    headings = HEADINGS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._correction = timedelta(0)
        self._names_hidden = False

    def correct(self, correction: timedelta) -> None:
        """What to add to this machine's times so that they are right."""
        if correction != self._correction:
            self._correction = correction
            self._tell_all()

    def hide_names(self, *, hide: bool) -> None:
        """Whether guests' names are seen as initials only."""
        if hide != self._names_hidden:
            self._names_hidden = hide
            self._tell_all()

    def fill(self, verdicts: Iterable[Verdict]) -> None:
        """The past, newest first; what has been scanned since it was asked for stays on top."""
        known = {(row.verdict.at, row.verdict.text) for row in self._rows}
        older = [Row(each) for each in verdicts if (each.at, each.text) not in known]
        self.beginResetModel()
        self._rows = (self._rows + older)[:LONGEST]
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self.endResetModel()

    def add(self, verdict: Verdict) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, Row(verdict))
        self.endInsertRows()
        if len(self._rows) > LONGEST:
            self.beginRemoveRows(QModelIndex(), LONGEST, len(self._rows) - 1)
            del self._rows[LONGEST:]
            self.endRemoveRows()

    def amend(self, notice: VerdictAmended) -> None:
        """The server's later word, in the row of the scan it belongs to."""
        for number, row in self._of(notice.attempt):
            row.verdict, _ = amended(row.verdict, notice.judgement)
            self._tell(number)

    def mark_conflict(self, notice: ConflictFound) -> None:
        for number, row in self._of(notice.attempt):
            row.conflict = True
            self._tell(number)

    def row_of(self, attempt: int) -> int | None:
        return next((number for number, _ in self._of(attempt)), None)

    def last_refused(self) -> Verdict | None:
        """The newest that was not let in."""
        return next((row.verdict for row in self._rows if row.verdict.answer is not Answer.ADMIT), None)

    def verdict(self, number: int) -> Verdict:
        return self._rows[number].verdict

    def length(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _TOLD or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return local(self._text(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.column(), self._text(row, index.column()))
        if role == ANSWER_ROLE:
            return row.verdict.answer.value
        if role == PROVISIONAL_ROLE:
            return row.verdict.provisional
        if role == CONFLICT_ROLE:
            return row.conflict
        return None

    def _of(self, attempt: int) -> list[tuple[int, Row]]:
        return [(number, row) for number, row in enumerate(self._rows) if row.verdict.attempt == attempt]

    def _text(self, row: Row, column: int) -> str:
        if column not in row.texts:
            verdict = corrected(row.verdict, self._correction)
            if self._names_hidden and verdict.holder:
                verdict = replace(verdict, holder=initials(verdict.holder))
            row.texts[column] = _text(Row(verdict, row.conflict), Column(column))
        return row.texts[column]

    def _tell_all(self) -> None:
        for row in self._rows:
            row.texts.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def _tell(self, number: int) -> None:
        self._rows[number].texts.clear()
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))


def _text(row: Row, column: Column) -> str:
    verdict = row.verdict
    match column:
        case Column.ANSWER:
            return mark("CONFLICT", "in capitals, very short") if row.conflict else _answer(verdict)
        case Column.TIME:
            return clock_time(verdict.at)
        case Column.WHY:
            return _why(row)
        case Column.SECTION:
            return shown(verdict.section or "", 40)
        case Column.HOLDER:
            return shown(verdict.holder or "", 60)
        case Column.TICKET:
            return f"\u2026{verdict.serial[-6:]}" if verdict.serial else shown(verdict.text, 12)


def _answer(verdict: Verdict) -> str:
    return CANT_DECIDE if verdict.answer is Answer.CANNOT_DECIDE else headline(verdict)


def _why(row: Row) -> str:
    if row.verdict.provisional:
        return mark("Provisional: not yet confirmed")
    why = shown(words(row.verdict).why)
    return mark("Let in, but: {why}", why=why) if row.conflict else why
