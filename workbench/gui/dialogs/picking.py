"""Choosing a few out of many: a search above, what it finds, and what is chosen below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowDelegate, RowRole
from workbench.gui.theme import Theme
from workbench.gui.words import kind_words
from workbench.store.claim_rows import ClaimQuery, ClaimRow

Index = QModelIndex | QPersistentModelIndex

FOUND = 60
"""So many matches are listed."""
_FOUND_ROWS, _CHOSEN_ROWS = 3, 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that can be chosen: ``lead`` is a letter before it, ``aside`` a word behind it."""

    id: str
    words: str
    below: str = ""
    lead: str = ""
    aside: str = ""


class PickModel(QAbstractListModel):
    """A short list of picks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picks: list[Pick] = []

    def show(self, picks: Sequence[Pick]) -> None:
        """List other picks."""
        self.beginResetModel()
        self.picks = list(picks)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.picks):
            return None
        told = _CELLS.get(role)
        return None if told is None else told(self.picks[index.row()])


def _aloud(pick: Pick) -> str:
    return ", ".join(part for part in (pick.lead, pick.words, pick.below, pick.aside) if part)


_CELLS: dict[int, Callable[[Pick], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda pick: pick.words,
    Qt.ItemDataRole.ToolTipRole: lambda pick: f"{pick.words}\n{pick.below}",
    Qt.ItemDataRole.AccessibleTextRole: _aloud,
    RowRole.LEAD: lambda pick: pick.lead,
    RowRole.ASIDE: lambda pick: pick.aside,
    RowRole.BELOW: lambda pick: pick.below,
}


class Picker(QWidget):
    """``search`` finds picks by words; ``changed`` is sent when others are chosen.

    Enter takes what is found, Delete gives back what is chosen; both have their button.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        search: Callable[[str], Sequence[Pick]],
        chosen: Sequence[Pick] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Search"))
        self.line.setAccessibleName(self.tr("Search"))
        self._found, self._chosen = PickModel(self), PickModel(self)
        self.found = self._list(self._found, theme, self.tr("Found"), _FOUND_ROWS)
        self.chosen_list = self._list(self._chosen, theme, self.tr("Chosen"), _CHOSEN_ROWS)
        self.add = QPushButton(self.tr("Add"))
        self.remove = QPushButton(self.tr("Take out"))
        self._chosen.show(chosen)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._ask)
        for watched in (self.line, self.found, self.chosen_list):
            watched.installEventFilter(self)
        self.found.doubleClicked.connect(lambda _: self.take())
        self.chosen_list.doubleClicked.connect(lambda _: self.give_back())
        self.add.clicked.connect(self.take)
        self.remove.clicked.connect(self.give_back)
        self._ask("")

    def sizeHint(self) -> QSize:
        """No more than it needs; both lists grow with the dialog."""
        return self.minimumSizeHint()

    @property
    def chosen(self) -> list[Pick]:
        """What is chosen, in the order in which it was."""
        return self._chosen.picks

    @property
    def ids(self) -> list[str]:
        """The ids of what is chosen."""
        return [pick.id for pick in self.chosen]

    def take(self) -> None:
        """Choose what is selected among the found."""
        row = max(self.found.currentIndex().row(), 0)
        if row < len(self._found.picks):
            self._chosen.show([*self.chosen, self._found.picks[row]])
            self._ask(self.line.text())
            self.changed.emit()

    def give_back(self) -> None:
        """Take what is selected among the chosen out again."""
        row = self.chosen_list.currentIndex().row()
        if 0 <= row < len(self.chosen):
            self._chosen.show([pick for number, pick in enumerate(self.chosen) if number != row])
            self._ask(self.line.text())
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.chosen_list and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.give_back()
                return True
            if watched in (self.line, self.found) and event.key() in _ENTER and self._found.picks:
                self.take()
                return True
            if watched is self.line and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _ask(self, typed: str) -> None:
        taken = set(self.ids)
        self._found.show([pick for pick in self._search(typed.strip()) if pick.id not in taken])
        if self._found.picks:
            self.found.setCurrentIndex(self._found.index(0))
        self.add.setEnabled(bool(self._found.picks))
        self.remove.setEnabled(bool(self.chosen))

    def _step(self, step: int) -> None:
        row = min(max(self.found.currentIndex().row() + step, 0), len(self._found.picks) - 1)
        if row >= 0:
            self.found.setCurrentIndex(self._found.index(row))

    def _list(self, model: PickModel, theme: Theme, name: str, rows: int) -> QListView:
        view = QListView()
        view.setModel(model)
        view.setItemDelegate(RowDelegate(theme, view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(name)
        view.setObjectName("boxed")
        view.setMinimumHeight(rows * (2 * QFontMetrics(theme.font()).height() + 12))
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        search = QHBoxLayout()
        search.addWidget(self.line, 1)
        search.addWidget(self.add)
        column.addLayout(search)
        column.addWidget(self.found, 3)
        chosen = QHBoxLayout()
        label = QLabel(self.tr("Chosen").upper())
        label.setObjectName("paneHead")
        chosen.addWidget(label, 1)
        chosen.addWidget(self.remove)
        column.addLayout(chosen)
        column.addWidget(self.chosen_list, 2)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)


def claim_pick(row: ClaimRow) -> Pick:
    """A claim as a pick."""
    about = row.topic or " · ".join(part for part in (row.claim.subject, row.claim.property) if part)
    below = f"¶{row.paragraph} · {about}" if about else f"¶{row.paragraph}"
    return Pick(row.claim.id, " ".join(row.claim.text.split()), below, row.letter, kind_words(row.claim.kind))


def claims_by_words(open_case: OpenCase) -> Callable[[str], list[Pick]]:
    """A search among all claims of the case."""
    return lambda typed: [claim_pick(row) for row in open_case.case.claims(ClaimQuery(typed), 0, FOUND)]


def claims_by_id(open_case: OpenCase, ids: Sequence[str]) -> list[Pick]:
    """These claims, as far as they are in the case."""
    rows = (open_case.case.claim_row(claim) for claim in ids)
    return [claim_pick(open_case.case.claims(None, row, 1)[0]) for row in rows if row is not None]
