"""What two readers decided differently, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole
from workbench.gui.verdicts import verdict_line, who_and_when
from workbench.gui.words import kind_words
from workbench.review.decision import Decision, Verdict
from workbench.review.item import Item, Mark
from workbench.store.changes import Changes, Part

Index = QModelIndex | QPersistentModelIndex


_MARKS = {
    Verdict.CONFIRM: Mark.DECIDED,
    Verdict.REJECT: Mark.REJECTED,
    Verdict.LEAVE_UNRESOLVED: Mark.UNRESOLVED,
}


class Column(IntEnum):
    """The columns, from the left."""

    TOPIC = 0
    FIRST = 1
    SECOND = 2


class DisputesModel(QAbstractTableModel):
    """One row per discrepancy on which the readers disagree, in queue order."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._load()
        open_case.changed.connect(self._refresh)

    @property
    def read_twice(self) -> int:
        """How many discrepancies both readers have decided."""
        return self._read_twice

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Discrepancy"), self.tr("First reader"), self.tr("Second reader"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if index.column() == Column.TOPIC:
            return self._topic(item, role)
        decision = verdicts_of(item)[index.column() - 1]
        if decision is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return verdict_line(decision)
        if role == RowRole.LEAD:
            return _MARKS.get(decision.verdict)
        return who_and_when(decision) if role == RowRole.BELOW else None

    def item(self, row: int) -> Item | None:
        """The discrepancy of a row, or None beyond the end."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, discrepancy: str) -> int:
        """The row of a discrepancy, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == discrepancy), -1)

    def _topic(self, item: Item, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.discrepancy.topic
        if role == RowRole.LEAD:
            return item.mark
        if role == RowRole.BELOW:
            return kind_words(item.discrepancy.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.discrepancy.topic}, {mark_words(item.mark)}"
        return None

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DISCREPANCIES, Part.DECISIONS, Part.FACTS):
            self.beginResetModel()
            self._load()
            self.endResetModel()

    def _load(self) -> None:
        items = self._open_case.items.values()
        self._items = [item for item in items if item.disputed]
        self._read_twice = sum(item.decision is not None and item.other is not None for item in items)


def verdicts_of(item: Item) -> tuple[Decision | None, Decision | None]:
    """The first reader's verdict and the second one's, whoever of them is at the desk."""
    mine, other = item.decision, item.other
    return (other, mine) if mine is not None and mine.second else (mine, other)
