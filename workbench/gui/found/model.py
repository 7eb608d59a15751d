"""The places where words stand in the documents, as rows."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.documents.paragraphs import paragraphs
from workbench.gui.finding import Finding, Hit
from workbench.gui.open_case import OpenCase
from workbench.store.changes import Changes, Part

Index = QModelIndex | QPersistentModelIndex


class FoundRole(IntEnum):
    """What this model gives besides the line itself."""

    HIT = Qt.ItemDataRole.UserRole.value + 60  # the Hit
    PLACE = Qt.ItemDataRole.UserRole.value + 61  # "A ¶3"
    SOURCE = Qt.ItemDataRole.UserRole.value + 62  # what the document is called


class FoundModel(QAbstractListModel):
    """One row per place, in the order of import and of the text."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._finding = Finding(open_case)
        self._words = ""
        self._hits: list[Hit] = []
        self._starts: dict[str, list[int]] = {}
        self._cells: dict[int, Callable[[Hit], Any]] = {
            Qt.ItemDataRole.DisplayRole: _line,
            Qt.ItemDataRole.ToolTipRole: _line,
            Qt.ItemDataRole.AccessibleTextRole: self._aloud,
            FoundRole.HIT: lambda hit: hit,
            FoundRole.PLACE: lambda hit: f"{open_case.letters.get(hit.document, '')} ¶{self._paragraph(hit)}",
            FoundRole.SOURCE: lambda hit: open_case.shown_name(hit.document),
        }
        open_case.changed.connect(self._refresh)

    @property
    def documents(self) -> int:
        """In how many documents the words stand."""
        return len({hit.document for hit in self._hits})

    def seek(self, words: str) -> None:
        """Show where other words stand."""
        self._words = words
        self.beginResetModel()
        self._hits = self._finding.in_case(words)
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        """The place of a row."""
        return self._hits[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        told = self._cells.get(role)
        return None if told is None else told(self._hits[index.row()])

    def _aloud(self, hit: Hit) -> str:
        return f"{self._open_case.shown_name(hit.document)}, ¶{self._paragraph(hit)}: {_line(hit)}"

    def _paragraph(self, hit: Hit) -> int:
        if hit.document not in self._starts:
            found = paragraphs(self._open_case.documents[hit.document].text)
            self._starts[hit.document] = [each.start for each in found]
        return sum(start <= hit.span.start for start in self._starts[hit.document])

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self._starts.clear()
            self.seek(self._words)


def _line(hit: Hit) -> str:
    return f"{hit.before}{hit.words}{hit.after}"
