"""The pane with the queue: filter box, list, and what to do where it is empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.focus_ring import FocusRing
from workbench.gui.open_case import OpenCase
from workbench.gui.queue.model import QueueModel
from workbench.gui.rows import RowDelegate
from workbench.gui.theme import Theme
from workbench.gui.words import number


class QueuePane(QWidget):
    """Shows the queue. ``chosen`` tells the id of the discrepancy that the editor turns to."""

    chosen = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, open_only: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self.model = QueueModel(open_case, self)
        self._head = QLabel()
        self._head.setObjectName("paneHead")
        self._open_only = open_only
        self._only = QToolButton()
        self._only.setDefaultAction(open_only)
        self._only.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._only.setAccessibleName(self.tr("Show only what is still open"))
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter  ( / )"))
        self.filter.setAccessibleName(self.tr("Filter the discrepancies"))
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RowDelegate(theme, self.list, two_lines=True))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Discrepancies"))
        self.list.setModel(self.model)  # last: what is set on a list with rows lays all of them out anew
        FocusRing(self.list, theme)
        self._empty = QLabel()
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._current = ""
        self._lay_out()
        self.filter.textChanged.connect(self._sift)
        self._open_only.toggled.connect(self._sift)
        self.filter.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.model.modelReset.connect(self._after_reset)
        theme.changed.connect(self.list.doItemsLayout)
        self._after_reset()

    @property
    def current(self) -> str:
        """The id of the discrepancy that is chosen, or an empty string."""
        return self._current

    def selected(self) -> list[str]:
        """The ids of all selected discrepancies, for a verdict on many at once."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.item(row).id for row in rows]

    def choose(self, discrepancy: str) -> None:
        """Turn to a discrepancy; a filter that hides it is taken off."""
        if self.model.row(discrepancy) < 0 and discrepancy in self._open_case.items:
            self.filter.clear()
            self._open_only.setChecked(False)
        self._go(self.model.row(discrepancy))

    def next(self, step: int = 1) -> None:
        """Turn to the next row, or the one before."""
        self._go(min(max(self._row() + step, 0), self.model.rowCount() - 1))

    def next_open(self, step: int = 1) -> bool:
        """Turn to the next one that is not settled; False where all are."""
        row = self.model.next_open(self._row(), step) if self.model.rowCount() else -1
        if row >= 0:
            self._go(row)
        return row >= 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if self._row() < 0:
                    self._go(0)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _go(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self._current = self.model.item(current.row()).id
            self.chosen.emit(self._current)

    def _sift(self) -> None:
        self.model.set_filter(self.filter.text(), open_only=self._open_only.isChecked())

    def _after_reset(self) -> None:
        total, shown = len(self._open_case.items), self.model.rowCount()
        part = self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))
        self._head.setText(f"{self.tr('Discrepancies').upper()}  {number(total) if shown == total else part}")
        self._stack.setCurrentIndex(0 if shown else 1)
        if not self._open_case.documents:
            self._empty.setText(self.tr("What the accounts differ on will stand here, as soon as there are documents."))
        elif not total:
            self._empty.setText(self.tr("The accounts do not differ on anything the program can compare."))
        else:
            self._empty.setText(self.tr("Nothing here matches the filter. Esc in the filter box shows all again."))
        row = self.model.row(self._current)
        if row >= 0:
            self._go(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.addWidget(self._head, 1)
        head.addWidget(self._only)
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 6)
        box.addWidget(self.filter)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(box)
        whole.addWidget(body, 1)
