"""The widths of a table's columns: for their letters' size, and for headings that are longer in another language."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QTableView

from scanner.ui.theme import Look


def fit_columns(table: QTableView, widths: Mapping[Any, int], chosen: Look) -> None:
    """Columns of so many units each, or as wide as their headings need."""
    header = table.horizontalHeader()
    for column, units in widths.items():
        table.setColumnWidth(column, max(chosen.px(units), header.sectionSizeHint(column)))


def leave_out(table: QTableView, order: Sequence[int], room: int) -> None:
    """Hides columns, in this order, until the one that stretches has so much room."""
    for column in order:
        table.setColumnHidden(column, False)
    taken = sum(table.columnWidth(column) for column in range(table.model().columnCount()))
    stretched = next((each for each in range(table.model().columnCount()) if _stretches(table, each)), None)
    if stretched is not None:
        taken -= table.columnWidth(stretched)
    for column in order:
        if table.viewport().width() - taken >= room:
            return
        taken -= table.columnWidth(column)
        table.setColumnHidden(column, True)


def _stretches(table: QTableView, column: int) -> bool:
    header = table.horizontalHeader()
    return header.sectionResizeMode(column) is header.ResizeMode.Stretch
