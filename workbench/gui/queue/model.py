"""The discrepancies as rows, filtered by what is typed and by what is still to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole
from workbench.gui.words import kind_words
from workbench.review.item import Item
from workbench.store.changes import Changes, Part

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """One row per discrepancy that passes the filter."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._words: list[str] = []
        self._open_only = False
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        open_case.changed.connect(self._refresh)
        self._sift()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        found = _CELLS.get(role)
        return None if found is None else found(self.item(index.row()))

    def item(self, row: int) -> Item:
        """The discrepancy of a row."""
        return self._open_case.items[self._ids[row]]

    def row(self, discrepancy: str) -> int:
        """The row of a discrepancy, or -1 where the filter leaves it out."""
        return self._rows.get(discrepancy, -1)

    def set_filter(self, text: str, *, open_only: bool) -> None:
        """Keep those that hold all the words, and only open ones if asked."""
        self._words = text.casefold().split()
        self._open_only = open_only
        self._sift()

    def next_open(self, row: int, step: int = 1) -> int:
        """The next row from ``row`` on that is not settled, going round once; -1 where all are."""
        total = len(self._ids)
        case = self._open_case.case
        unsettled = set(case.queue.unsettled(blind=case.blind))
        around = ((row + step * distance) % total for distance in range(1, total + 1))
        return next((candidate for candidate in around if self._ids[candidate] in unsettled), -1)

    def _refresh(self, changes: Changes) -> None:
        if not changes.concern(Part.DISCREPANCIES, Part.DECISIONS, Part.DOCUMENTS, Part.FACTS):
            return
        known = [each for each in changes.discrepancies if each in self._rows]
        if known and not changes.concern(Part.DOCUMENTS, Part.FACTS) and not self._open_only:
            for each in known:
                index = self.index(self._rows[each])
                self.dataChanged.emit(index, index)
        else:
            self._sift()

    def _sift(self) -> None:
        self.beginResetModel()
        items = self._open_case.items
        sifted = bool(self._words) or self._open_only
        self._ids = [key for key, item in items.items() if self._passes(item)] if sifted else list(items)
        self._rows = {each: row for row, each in enumerate(self._ids)}
        self.endResetModel()

    def _passes(self, item: Item) -> bool:
        if self._open_only and item.settled:
            return False
        if not self._words:
            return True
        told = f"{item.discrepancy.topic} {values(item)} {kind_words(item.discrepancy.kind)} {mark_words(item.mark)}"
        held = told.casefold()
        return all(word in held for word in self._words)


def values(item: Item) -> str:
    """The readings in one line."""
    return " · ".join(reading.value for reading in item.discrepancy.readings)


def _aloud(item: Item) -> str:
    kind = kind_words(item.discrepancy.kind)
    return f"{mark_words(item.mark)}: {item.discrepancy.topic}, {kind}, {values(item)}"


_CELLS: dict[int, Callable[[Item], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda item: item.discrepancy.topic,
    Qt.ItemDataRole.ToolTipRole: lambda item: f"{item.discrepancy.topic}\n{values(item)}",
    Qt.ItemDataRole.AccessibleTextRole: _aloud,
    RowRole.LEAD: lambda item: item.mark,
    RowRole.ASIDE: lambda item: kind_words(item.discrepancy.kind),
    RowRole.BELOW: values,
    RowRole.QUIET: lambda item: item.settled,
}
