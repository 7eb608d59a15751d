"""The events of the case as a table, the latest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.history.events import about, action_words, given, still_counts, words_of
from workbench.gui.open_case import OpenCase
from workbench.gui.words import moment_words
from workbench.review.event import Action, Event
from workbench.review.history import Stroke, steps
from workbench.store.past import HistoryQuery

Index = QModelIndex | QPersistentModelIndex


class HistoryRole(IntEnum):
    """What this model gives besides the words."""

    TAKEN_BACK = Qt.ItemDataRole.UserRole.value + 40  # True: it no longer counts


@dataclass(frozen=True, slots=True)
class HistoryColumn:
    """One column: its head, what a cell says, and its first width in letters."""

    head: str
    cell: Callable[[Event], str]
    width: int


COLUMNS = (
    HistoryColumn(str(QT_TRANSLATE_NOOP("History", "When")), lambda event: moment_words(event.made), 18),
    HistoryColumn(str(QT_TRANSLATE_NOOP("History", "Who")), lambda event: event.editor, 16),
    HistoryColumn(str(QT_TRANSLATE_NOOP("History", "What was done")), action_words, 24),
    HistoryColumn(str(QT_TRANSLATE_NOOP("History", "To what")), about, 34),
    HistoryColumn(str(QT_TRANSLATE_NOOP("History", "What was given")), given, 40),
)


class HistoryModel(QAbstractTableModel):
    """One row per event that the query wants."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._query = HistoryQuery()
        self._load()

    @property
    def query(self) -> HistoryQuery:
        """Which events are shown."""
        return self._query

    def set_query(self, query: HistoryQuery) -> None:
        """Show other events."""
        if query != self._query:
            self._query = query
            self.reload()

    def reload(self) -> None:
        """Read the events anew."""
        self.beginResetModel()
        self._load()
        self.endResetModel()

    @property
    def editors(self) -> list[str]:
        """Everybody who did something, by name."""
        return sorted({event.editor for event in self._all if event.editor}, key=str.casefold)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words_of(COLUMNS[section].head)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        event = self.event_at(index.row()) if index.isValid() else None
        if event is None:
            return None
        words = COLUMNS[index.column()].cell(event)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == HistoryRole.TAKEN_BACK:
            return self.taken_back(event)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.taken_back(event):
            return words_of("{words} (taken back)").format(words=words)
        return None

    def event_at(self, row: int) -> Event | None:
        """The event in a row, or None beyond the end."""
        return self._events[row] if 0 <= row < len(self._events) else None

    def row_of(self, sequence: int) -> int:
        """The row of an event, or -1 where the query leaves it out."""
        return next((row for row, event in enumerate(self._events) if event.sequence == sequence), -1)

    def taken_back(self, event: Event) -> bool:
        """Whether an event no longer counts."""
        return event.action not in {Action.UNDO, Action.REDO} and event.sequence not in self._counting

    def steps_after(self, sequence: int) -> int:
        """How many steps going back to an event would take back."""
        strokes = (Stroke(event.sequence, event.step, event.action) for event in self._all)
        return sum(step > sequence for step in steps(strokes).undoable)

    def _load(self) -> None:
        case = self._open_case.case
        self._all = case.history()
        self._counting = still_counts(self._all)
        wanted = self._all if self._query == HistoryQuery() else case.history(self._query)
        self._events: list[Event] = wanted[::-1]
