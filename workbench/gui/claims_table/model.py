"""The claims as a table that reads only the rows in view from the case."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.claims_table.columns import COLUMNS
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole
from workbench.review.item import Mark
from workbench.store.changes import Changes, Part
from workbench.store.claim_rows import ClaimQuery, ClaimRow

Index = QModelIndex | QPersistentModelIndex

WINDOW = 100
"""Rows read at once."""
KEPT_WINDOWS = 12
STATE = next(number for number, column in enumerate(COLUMNS) if column.id == "state")


class ClaimsModel(QAbstractTableModel):
    """One row per claim that the query wants."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._query = ClaimQuery()
        self._windows: OrderedDict[int, list[ClaimRow]] = OrderedDict()
        self._count = open_case.case.count_claims(self._query)
        open_case.changed.connect(self._refresh)

    @property
    def query(self) -> ClaimQuery:
        """What is shown, and in which order."""
        return self._query

    def set_query(self, query: ClaimQuery) -> None:
        """Show other claims, or the same in another order."""
        if query != self._query:
            self._query = query
            self._reset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.cell(row)
        if role == RowRole.LEAD and index.column() == STATE:
            return Mark.SINGLE if row.sole_source else row.mark
        if role == RowRole.ASIDE:
            return column.figures
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        sort_by = COLUMNS[column].sort_by
        if sort_by is not None:
            self.set_query(replace(self._query, sort_by=sort_by, descending=order is Qt.SortOrder.DescendingOrder))

    def row(self, number: int) -> ClaimRow | None:
        """The claim in a row, or None beyond the end."""
        if not 0 <= number < self._count:
            return None
        first = number - number % WINDOW
        window = self._windows.get(first)
        if window is None:
            window = self._open_case.case.claims(self._query, first, WINDOW)
            self._windows[first] = window
            if len(self._windows) > KEPT_WINDOWS:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(first)
        return window[number - first] if number - first < len(window) else None

    def row_of(self, claim: str) -> int | None:
        """The row in which a claim stands, or None where the query leaves it out."""
        return self._open_case.case.claim_row(claim, self._query)

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS, Part.FACTS):
            self._reset()
        elif changes.concern(Part.CLAIMS, Part.DISCREPANCIES, Part.DECISIONS):
            self._restate()

    def _restate(self) -> None:
        """The same claims in other states: the rows stay, unless they are chosen or ordered by state."""
        self._windows.clear()
        count = self._open_case.case.count_claims(self._query)
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(COLUMNS) - 1))

    def _reset(self) -> None:
        self.beginResetModel()
        self._windows.clear()
        self._count = self._open_case.case.count_claims(self._query)
        self.endResetModel()
