"""Facts and sources as a table that reads only the rows in view from the case."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.comparison.fact import Fact
from workbench.documents.shared_copy import independent
from workbench.gui.grid.rows import Cell, FactRow, row_of
from workbench.gui.grid.sources import Source, sources_of
from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole
from workbench.gui.words import kind_words
from workbench.review.item import Mark
from workbench.store.changes import Changes, Part
from workbench.store.claim_rows import FactOrder, FactQuery

Index = QModelIndex | QPersistentModelIndex

WINDOW = 20
"""Rows read at once."""
KEPT_WINDOWS = 60


class GridRole(IntEnum):
    """What this model gives besides the roles of rows."""

    CELL = Qt.ItemDataRole.UserRole.value + 20  # a Cell, None where the source is silent
    BEGINS_GROUP = Qt.ItemDataRole.UserRole.value + 21  # of a column: the first of those that share copy
    SOURCE = Qt.ItemDataRole.UserRole.value + 22  # of a column: its Source


class GridModel(QAbstractTableModel):
    """One row per fact that the query wants; the fact stands in column 0, the sources follow."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._query = FactQuery()
        self._windows: OrderedDict[int, list[FactRow]] = OrderedDict()
        self._load()
        open_case.changed.connect(self._refresh)

    @property
    def query(self) -> FactQuery:
        """What is shown, and in which order."""
        return self._query

    def set_query(self, query: FactQuery) -> None:
        """Show other facts, or the same in another order."""
        if query != self._query:
            self._query = query
            self._reset()

    @property
    def sources(self) -> list[Source]:
        """The sources from column 1 on."""
        return self._sources

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1 + len(self._sources)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(self._sources):
            return None
        if section == 0:
            return self.tr("Fact") if role == Qt.ItemDataRole.DisplayRole else None
        source = self._sources[section - 1]
        if role == GridRole.SOURCE:
            return source
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{source.letter} {source.called}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._source_tip(source)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if index.column() == 0:
            return self._fact_data(row, role)
        source = self._sources[index.column() - 1]
        return self._cell_data(source, row.cells.get(source.name), role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By topic, or by whether a source speaks of the fact; downwards what it is silent on comes first."""
        descending = order is Qt.SortOrder.DescendingOrder
        if column == 0:
            self.set_query(replace(self._query, sort_by=FactOrder.TOPIC, by_document="", descending=descending))
        elif 0 < column <= len(self._sources):
            name = self._sources[column - 1].name
            self.set_query(replace(self._query, sort_by=FactOrder.SPOKEN_OF, by_document=name, descending=descending))

    def row(self, number: int) -> FactRow | None:
        """The fact in a row, or None beyond the end."""
        if not 0 <= number < self._count:
            return None
        first = number - number % WINDOW
        window = self._windows.get(first)
        if window is None:
            window = [self._row(fact) for fact in self._open_case.case.facts(first, WINDOW, self._query)]
            self._windows[first] = window
            if len(self._windows) > KEPT_WINDOWS:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(first)
        return window[number - first] if number - first < len(window) else None

    def row_of(self, fact: str) -> int:
        """The row in which a fact stands, or -1 where the query leaves it out."""
        found = self._open_case.case.fact_row(fact, self._query)
        return -1 if found is None else found

    def cell(self, index: Index) -> Cell | None:
        """What stands in a cell, or None where the source is silent."""
        found: Cell | None = index.data(GridRole.CELL)
        return found

    def _row(self, fact: Fact) -> FactRow:
        item = self._open_case.items.get(self._discrepancies.get(fact.id, ""))
        return row_of(fact, item, sole=len(independent(fact.documents, self._shared)) < 2)

    def _fact_data(self, row: FactRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.fact.topic
        if role == RowRole.LEAD:
            return row.mark
        if role == RowRole.ASIDE:
            return kind_words(row.fact.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.fact.topic}\n{mark_words(row.mark)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.fact.topic}, {kind_words(row.fact.kind)}, {mark_words(row.mark)}"
        return None

    def _cell_data(self, source: Source, cell: Cell | None, role: int) -> Any:
        if role == GridRole.CELL:
            return cell
        if role == GridRole.BEGINS_GROUP:
            return source.begins_group
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(source, cell)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        return self._tip(cell) if role == Qt.ItemDataRole.ToolTipRole else None

    def _aloud(self, source: Source, cell: Cell | None) -> str:
        if cell is None:
            return self.tr("{source}: silent").format(source=source.called)
        told = f"{source.called}: {cell.text}"
        if cell.odd:
            told += ", " + self.tr("differs from the others")
        if cell.wrong:
            told += ", " + self.tr("decided to be wrong")
        return told if cell.mark is Mark.SINGLE else f"{told}, {mark_words(cell.mark)}"

    def _tip(self, cell: Cell) -> str:
        documents = self._open_case.documents
        lines = []
        for claim in cell.claims:
            document = documents.get(claim.document)
            sentence = document.words(claim.context.sentence).strip() if document is not None else ""
            told = " ".join((sentence or claim.text).split())
            lines.append(f"{claim.speaker}: {told}" if claim.speaker else told)
        return "\n\n".join(dict.fromkeys(lines))

    def _source_tip(self, source: Source) -> str:
        told = f"{source.letter} · {source.called}"
        if source.shares_with:
            told += "\n" + self.tr("Shares copy with {letters}").format(letters=", ".join(source.shares_with))
        return told

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS, Part.FACTS):
            self._reset()
        elif changes.concern(Part.DISCREPANCIES, Part.DECISIONS):
            ordered_by_state = self._query.sort_by in {FactOrder.PRESSING, FactOrder.SPOKEN_OF}
            if ordered_by_state or self._query.states:
                self._reset()
            elif self._count:
                self._windows.clear()
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, self.columnCount() - 1))

    def _reset(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _load(self) -> None:
        case = self._open_case.case
        self._windows.clear()
        self._sources = sources_of(self._open_case)
        self._shared = case.shared_copies()
        self._discrepancies = case.queue.by_fact()
        self._count = case.count_facts(self._query)
