"""The command palette: type a few letters of what you want, whether something to do, a discrepancy or a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from workbench.documents.folding import fold
from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowDelegate, RowRole
from workbench.gui.theme import Theme
from workbench.gui.words import kind_words
from workbench.review.item import Mark

Index = QModelIndex | QPersistentModelIndex

SHOWN = 60
"""So many matches are listed; whoever sees more than that types another letter."""
_WIDTH, _ROWS = 600, 9


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be wanted.

    ``lead`` is a mark or a letter, ``aside`` its key or kind, ``below`` what tells it from others of its name.
    """

    words: str
    run: Callable[[], object]
    lead: Mark | str = ""
    aside: str = ""
    below: str = ""


def likeness(typed: str, words: str) -> int:
    """How well what was typed fits: 0 not at all; more where words begin so, and most where the whole does.

    Every word typed must occur; what is not the beginning of a word may also be letters of the words in their order, so
    that "cpr" finds "Case properties".
    """
    asked, text = fold(typed).casefold().split(), fold(words).casefold()
    if not asked:
        return 1
    total = 0
    for each in asked:
        place = text.find(each)
        if place == 0:
            total += 8
        elif place > 0:
            total += 2 if text[place - 1].isalnum() else 6
        elif len(each) > 1 and _in_order(each, text):
            total += 1
        else:
            return 0
    return 4 * total + (text.startswith(" ".join(asked)) and 2) + (len(text) < 40)


def best(typed: str, entries: Iterable[Entry]) -> list[Entry]:
    """The entries that fit, the best first; of equal ones the order given."""
    ranked = ((likeness(typed, entry.words), entry) for entry in entries)
    fitting = [(fit, entry) for fit, entry in ranked if fit]
    return [entry for _, entry in sorted(fitting, key=lambda pair: -pair[0])][:SHOWN]


def _in_order(letters: str, text: str) -> bool:
    """Whether these letters occur in this order, the first of them at the beginning of a word."""
    starts = [
        place for place, letter in enumerate(text) if letter == letters[0] and not text[place - 1 : place].isalnum()
    ]
    for start in starts:
        rest = iter(text[start:])
        if all(letter in rest for letter in letters):
            return True
    return False


class PaletteModel(QAbstractListModel):
    """The entries that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._found: list[Entry] = []

    def offer(self, entries: Sequence[Entry]) -> None:
        """All that can be wanted now."""
        self._entries = entries
        self.ask("")

    def ask(self, typed: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        self._found = best(typed, self._entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._found[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        told = _CELLS.get(role)
        return None if told is None else told(self._found[index.row()])


def _aloud(entry: Entry) -> str:
    lead = mark_words(entry.lead) if isinstance(entry.lead, Mark) else entry.lead
    return ", ".join(part for part in (entry.words, entry.below, entry.aside, lead) if part)


_CELLS: dict[int, Callable[[Entry], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda entry: entry.words,
    Qt.ItemDataRole.ToolTipRole: lambda entry: entry.words,
    Qt.ItemDataRole.AccessibleTextRole: _aloud,
    RowRole.LEAD: lambda entry: entry.lead,
    RowRole.ASIDE: lambda entry: entry.aside,
    RowRole.BELOW: lambda entry: entry.below,
}


class CommandPalette(QDialog):
    """``discrepancy_wanted`` tells the id of a discrepancy, ``document_wanted`` the name of a document to turn to.

    Actions are triggered by the palette itself, once it is closed.
    """

    discrepancy_wanted = Signal(str)
    document_wanted = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("What do you want?"))
        self.setAccessibleName(self.tr("What do you want?"))
        self._actions = actions
        self.model = PaletteModel(self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Something to do, a discrepancy, a document"))
        self.line.setAccessibleName(self.tr("What do you want?"))
        self.line.setAccessibleDescription(self.tr("Arrow keys choose below, Enter does it, Esc closes."))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(theme, self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What fits"))
        self._nothing = QLabel(self.tr("Nothing is called so."))
        self._nothing.setObjectName("muted")
        self._nothing.setContentsMargins(12, 4, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.line.textChanged.connect(self._ask)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self.run(index.row()))

    def open_over(self, window: QWidget, open_case: OpenCase | None) -> None:
        """Offer everything that can be wanted now, at the upper edge of the window."""
        self.model.offer([*self._deeds(), *self._places(open_case)])
        self.line.clear()
        self._ask("")
        width = min(_WIDTH, window.width() - 32)
        row = max(self.list.sizeHintForRow(0), 24)
        self.resize(width, self.line.sizeHint().height() + row * _ROWS + 32)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 56)))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def run(self, row: int) -> None:
        """Do what stands in a row."""
        if 0 <= row < self.model.rowCount():
            entry = self.model.entry(row)
            self.accept()
            entry.run()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever turns to another window wants nothing any more."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _ask(self, typed: str) -> None:
        self.model.ask(typed)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    def _step(self, step: int) -> None:
        if self.model.rowCount():
            row = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _deeds(self) -> list[Entry]:
        return [
            Entry(
                action.text().replace("&", "").rstrip("…"),
                action.trigger,
                aside=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self._actions.values()
            if action.isEnabled()
        ]

    def _places(self, open_case: OpenCase | None) -> list[Entry]:
        if open_case is None:
            return []
        found = [
            Entry(
                item.discrepancy.topic,
                partial(self.discrepancy_wanted.emit, item.id),
                item.mark,
                kind_words(item.discrepancy.kind),
                " · ".join(reading.value for reading in item.discrepancy.readings),
            )
            for item in open_case.items.values()
        ]
        found += [
            Entry(
                open_case.shown_name(name),
                partial(self.document_wanted.emit, name),
                open_case.letters.get(name, ""),
                self.tr("document"),
            )
            for name in open_case.documents
        ]
        return found
