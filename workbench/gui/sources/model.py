"""The documents of the case as rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.documents.document import Document
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole
from workbench.gui.words import day_words
from workbench.review.item import Mark
from workbench.store.changes import Changes, Part

Index = QModelIndex | QPersistentModelIndex


class SourcesModel(QAbstractListModel):
    """One row per document, in order of import."""

    def __init__(self, open_case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._documents: list[Document] = []
        self._below: dict[str, str] = {}
        self._conflicts: Counter[str] = Counter()
        self._cells: dict[int, Callable[[Document], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda document: open_case.shown_name(document.name),
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._aloud,
            RowRole.LEAD: lambda document: open_case.letters.get(document.name, ""),
            RowRole.ASIDE: lambda document: str(self._conflicts[document.name] or ""),
            RowRole.ASIDE_MARK: lambda document: Mark.CONFLICT if self._conflicts[document.name] else None,
            RowRole.BELOW: lambda document: self._below.get(document.name, ""),
        }
        open_case.changed.connect(self._refresh)
        self._load()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._documents):
            return None
        found = self._cells.get(role)
        return None if found is None else found(self._documents[index.row()])

    def document(self, row: int) -> Document:
        """The document of a row."""
        return self._documents[row]

    def row(self, name: str) -> int:
        """The row of a document, or -1."""
        return next((row for row, document in enumerate(self._documents) if document.name == name), -1)

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self.beginResetModel()
            self._load()
            self.endResetModel()
        elif changes.concern(Part.DISCREPANCIES, Part.DECISIONS, Part.FACTS) and self._documents:
            self._load()
            self.dataChanged.emit(self.index(0), self.index(len(self._documents) - 1))

    def _tip(self, document: Document) -> str:
        shown = self._open_case.shown_name(document.name)
        return "\n".join(filter(None, (shown, document.title, document.name, self._below[document.name])))

    def _aloud(self, document: Document) -> str:
        told = self.tr("%n open conflicts", "", self._conflicts[document.name])
        letter, shown = self._open_case.letters.get(document.name, ""), self._open_case.shown_name(document.name)
        return f"{letter} {shown}, {self._below[document.name]}, {told}"

    def _load(self) -> None:
        self._documents = list(self._open_case.sources.values())
        shared = self._shared()
        self._below = {document.name: self._small_print(document, shared) for document in self._documents}
        case = self._open_case.case
        self._conflicts = Counter(case.queue.conflicts_by_document(blind=case.blind))

    def _shared(self) -> dict[str, str]:
        """What each document shares with which others, in words."""
        letters = self._open_case.letters
        found: dict[str, list[str]] = defaultdict(list)
        for copy in self._open_case.case.shared_copies():
            for name in copy.documents:
                others = ", ".join(sorted(letters.get(each, each) for each in copy.documents if each != name))
                found[name].append(
                    self.tr("shared copy with {others} ({share} %)").format(
                        others=others, share=round(copy.share * 100)
                    )
                )
        return {name: " · ".join(told) for name, told in found.items()}

    def _small_print(self, document: Document, shared: dict[str, str]) -> str:
        day = document.published
        parts = (day_words(day, short=True) if day else self.tr("no date"), shared.get(document.name, ""))
        return " · ".join(part for part in parts if part)
