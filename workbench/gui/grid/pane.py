"""The pane with the grid: what is shown, how it is ordered, and the filters."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from workbench.extraction.claim import Kind
from workbench.gui.grid.copying import copied, selected_cells
from workbench.gui.grid.model import GridModel
from workbench.gui.grid.table import FrozenTable
from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.shrinking import ShrinkingLabel
from workbench.gui.theme import Theme
from workbench.gui.under_head import under_head
from workbench.gui.words import kind_words
from workbench.review.item import Mark
from workbench.store.claim_rows import FactOrder

TYPING_PAUSE = 60
"""Milliseconds after the last letter before the grid is filtered."""


class GridPane(QWidget):
    """Shows facts and sources.

    ``claim_chosen`` carries the claim whose words are to be shown, ``discrepancy_chosen`` the id of the discrepancy to
    turn to. ``opened`` says that the editor wants to read there: he pressed Enter or clicked twice.
    """

    claim_chosen = Signal(object)
    discrepancy_chosen = Signal(str)
    opened = Signal()

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = GridModel(open_case, self)
        self._count = ShrinkingLabel(3)
        self._count.setObjectName("paneHead")
        self.differing = QPushButton(self.tr("Only where they differ"))
        self.differing.setCheckable(True)
        self.kind = _choice(self.tr("Kind of fact"))
        self.state = _choice(self.tr("State of the facts"))
        self.order = _choice(self.tr("Order of the facts"))
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Words of the fact"))
        self.filter.setAccessibleName(self.tr("Filter the facts"))
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(240)
        self.copy_all = QPushButton(self.tr("Copy table"))
        self.copy_all.setProperty("flat", True)
        self.copy_all.setToolTip(self.tr("Copy all rows shown here, for a letter or a spreadsheet"))
        self.table = FrozenTable(theme)
        self.table.setAccessibleName(self.tr("Facts and what each source gives for them"))
        self.table.setAccessibleDescription(self.tr("Enter shows the words in the document. Ctrl+C copies the cells."))
        self.table.frozen.setAccessibleName(self.tr("Facts"))
        self.table.set_model(self.model)
        self._empty = QLabel()
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._step = 0
        self._fact = ""
        self._offer()
        self._lay_out()
        self._connect()
        self._tell()

    def show_fact(self, fact: str) -> None:
        """Select a fact where the filters show it, without turning to it."""
        row = self.model.row_of(fact)
        if row < 0:
            self.table.clearSelection()
            return
        column = max(self.table.currentIndex().column(), 0)
        selection = self.table.selectionModel()
        before = selection.blockSignals(True)
        self.table.setCurrentIndex(self.model.index(row, column))
        selection.blockSignals(before)
        self._fact = fact
        self.table.scrollTo(self.model.index(row, column))
        self.table.viewport().update()
        self.table.frozen.viewport().update()

    def sort_by(self, column: int) -> None:
        """Order the facts by their topic (0), or by a source: what it speaks of first, at the second call last."""
        head = self.table.horizontalHeader()
        turned = head.sortIndicatorSection() == column and head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder
        self.table.show_sorted(column, order)
        self.model.sort(column, order)

    def copy_selection(self) -> None:
        """Put the selected cells on the clipboard, with their facts and sources."""
        rows, columns = selected_cells(self.table.selectionModel().selectedIndexes())
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(self.model, rows, columns))

    def copy_table(self) -> None:
        """Put all rows on the clipboard, without the sources that are hidden."""
        head = self.table.horizontalHeader()
        columns = [column for column in range(self.model.columnCount()) if not head.isSectionHidden(column)]
        QGuiApplication.clipboard().setMimeData(copied(self.model, range(self.model.rowCount()), columns))

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides sources."""
        menu = QMenu(self)
        head = self.table.horizontalHeader()
        for column, source in enumerate(self.model.sources, 1):
            action = menu.addAction(f"{source.letter}  {source.called}")
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(column))
            action.toggled.connect(lambda on, column=column: head.setSectionHidden(column, not on))
        return menu

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self.differing.toggled.connect(lambda _: self.ask())
        for box in (self.kind, self.state):
            box.currentIndexChanged.connect(lambda _: self.ask())
        self.order.currentIndexChanged.connect(lambda _: self._order())
        self.copy_all.clicked.connect(self.copy_table)
        self.table.selectionModel().currentChanged.connect(self._turn)
        self.table.clicked.connect(self._go)
        self.table.activated.connect(self._open)
        head = self.table.horizontalHeader()
        head.sectionClicked.connect(self.sort_by)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._offer_columns)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_selection)
        self.model.modelReset.connect(self._after_reset)

    def ask(self) -> None:
        """Show what the filters let through."""
        kind, state = self.kind.currentData(), self.state.currentData()
        self.model.set_query(
            replace(
                self.model.query,
                text=self.filter.text().strip(),
                kinds=frozenset({Kind(kind)}) if kind else frozenset(),
                states=frozenset({Mark(state)}) if state else frozenset(),
                differing=self.differing.isChecked(),
            )
        )

    def _order(self) -> None:
        order = FactOrder(self.order.currentData())
        self.table.show_sorted(-1, Qt.SortOrder.AscendingOrder)
        descending = order is FactOrder.DOCUMENTS
        self.model.set_query(replace(self.model.query, sort_by=order, by_document="", descending=descending))

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        """The cursor came to a cell: show its fact, and the words where its source speaks."""
        row = self.model.row(current.row()) if current.isValid() else None
        if row is None:
            return
        self._step = -1
        if row.fact.id != self._fact:
            self._fact = row.fact.id
            if row.discrepancy:
                self.discrepancy_chosen.emit(row.discrepancy)
        self._show_next(current)

    def _go(self, index: QModelIndex) -> None:
        """A click or Enter: the words, and at the next time the next place where the same source says it."""
        if index == self.table.currentIndex():
            self._show_next(index)

    def _open(self, index: QModelIndex) -> None:
        self._go(index)
        self.opened.emit()

    def _show_next(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is None:
            return
        cell = self.model.cell(index)
        claims = cell.claims if cell is not None else row.fact.claims if index.column() == 0 else ()
        if claims:
            self._step = (self._step + 1) % len(claims)
            self.claim_chosen.emit(claims[self._step])

    def _after_reset(self) -> None:
        self._tell()
        if self._fact:
            self.show_fact(self._fact)

    def _tell(self) -> None:
        facts, sources = self.model.rowCount(), len(self.model.sources)
        told = f"{self.tr('%Ln facts', '', facts)} · {self.tr('%Ln sources', '', sources)}"
        self._count.setText(told.upper())
        self._stack.setCurrentIndex(0 if facts else 1)
        self.copy_all.setEnabled(facts > 0)
        if not sources:
            self._empty.setText(self.tr("What each source says of each fact will stand here."))
        else:
            self._empty.setText(self.tr("No fact matches the filters above."))

    def _offer(self) -> None:
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.state.addItem(self.tr("All states"), "")
        for mark in Mark:
            if mark is not Mark.SINGLE:
                self.state.addItem(mark_words(mark), mark.value)
        for order, words in (
            (FactOrder.FOUND, self.tr("As found")),
            (FactOrder.PRESSING, self.tr("Pressing first")),
            (FactOrder.KIND, self.tr("By kind")),
            (FactOrder.DOCUMENTS, self.tr("Most sources")),
        ):
            self.order.addItem(words, order.value)

    def _offer_columns(self, point: QPoint) -> None:
        self.columns_menu().popup(self.table.horizontalHeader().mapToGlobal(point))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        for box in (self.order, self.kind, self.state):
            box.setMinimumContentsLength(max(8, len(box.itemText(0)) - 2))
        for widget in (self.differing, self.order, self.kind, self.state):
            head.addWidget(widget)
        head.addWidget(self.filter, 1)
        head.addWidget(self.copy_all)
        self._stack = under_head(self, head, self.table, self._empty)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName("filter")
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMinimumWidth(72)
    return box
