"""The pane with the claims table: what is shown, how many, and the filters."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.extraction.claim import Kind
from workbench.gui.claims_table.cells import CellDelegate
from workbench.gui.claims_table.columns import COLUMNS
from workbench.gui.claims_table.model import ClaimsModel
from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.gui.words import kind_words
from workbench.review.item import Mark
from workbench.store.changes import Changes, Part
from workbench.store.claim_rows import ClaimRow

TYPING_PAUSE = 60
"""Milliseconds after the last letter before the table is filtered."""


class ClaimsPane(QWidget):
    """Shows all claims. ``chosen`` carries the row that the editor turns to."""

    chosen = Signal(object)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._theme = theme
        self.model = ClaimsModel(open_case, self)
        self._count = QLabel()
        self._count.setObjectName("paneHead")
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Words, names, figures"))
        self.filter.setAccessibleName(self.tr("Filter the claims"))
        self.filter.setMaximumWidth(240)
        self._kind = _choice(self.tr("Kind of claim"))
        self._source = _choice(self.tr("Source of the claims"))
        self._state = _choice(self.tr("State of the claims"))
        self._sole = QPushButton(self.tr("Nobody else says this"))
        self._sole.setCheckable(True)
        self._sole.setToolTip(self.tr("Only claims of facts on which a single source speaks"))
        self.table = QTableView()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._set_up_table()
        self._lay_out()
        self._offer()
        self._connect()
        self._tell()

    def show_claim(self, claim: str) -> None:
        """Select a claim where the filter shows it, without turning to it."""
        row = self.model.row_of(claim)
        if row is None:
            self.table.clearSelection()
            return
        selection = self.table.selectionModel()
        before = selection.blockSignals(True)
        self.table.selectRow(row)
        selection.blockSignals(before)
        place = self.table.visualRect(self.model.index(row, 0))
        if not self.table.viewport().rect().contains(place.center()):
            self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.table.viewport().update()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        for box in (self._kind, self._source, self._state):
            box.currentIndexChanged.connect(lambda _: self.ask())
        self._sole.toggled.connect(lambda _: self.ask())
        self.table.selectionModel().currentRowChanged.connect(self._turn)
        self.table.activated.connect(lambda index: self._turn(index, QModelIndex()))
        self.table.clicked.connect(lambda index: self._turn(index, QModelIndex()))
        self.model.modelReset.connect(self._tell)
        self._open_case.changed.connect(self._refresh)
        self._theme.changed.connect(self._set_sizes)

    def ask(self) -> None:
        """Show what the filters let through."""
        kind, source, state = (box.currentData() for box in (self._kind, self._source, self._state))
        self.model.set_query(
            replace(
                self.model.query,
                text=self.filter.text().strip(),
                kinds=frozenset({Kind(kind)}) if kind else frozenset(),
                documents=frozenset({source}) if source else frozenset(),
                states=frozenset({Mark(state)}) if state else frozenset(),
                sole_source=self._sole.isChecked(),
            )
        )

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        row: ClaimRow | None = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self.chosen.emit(row)

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self._offer()

    def _tell(self) -> None:
        self._count.setText(self.tr("%Ln claims", "", self.model.rowCount()).upper())

    def _offer(self) -> None:
        chosen = self._source.currentData()
        self._source.blockSignals(True)
        self._source.clear()
        self._source.addItem(self.tr("All sources"), "")
        for name, letter in self._open_case.letters.items():
            self._source.addItem(f"{letter}  {self._open_case.shown_name(name)}", name)
        self._source.setCurrentIndex(max(self._source.findData(chosen), 0))
        self._source.blockSignals(False)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(self._theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setAccessibleName(self.tr("Claims of all documents"))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorClearable(False)
        head.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._offer_columns)
        table.setSortingEnabled(True)
        self._set_sizes()
        letter = QFontMetrics(self._theme.font()).averageCharWidth()
        for section, column in enumerate(COLUMNS):
            head.resizeSection(section, column.width * letter + 16)
            head.setSectionHidden(section, not column.shown)

    def _set_sizes(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(QFontMetrics(self._theme.font()).height() + 11)

    def _offer_columns(self, point: QPoint) -> None:
        menu = self.columns_menu()
        menu.popup(self.table.horizontalHeader().mapToGlobal(point))

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(self)
        head = self.table.horizontalHeader()
        for section, column in enumerate(COLUMNS):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(section))
            action.toggled.connect(lambda on, section=section: head.setSectionHidden(section, not on))
        return menu

    def _lay_out(self) -> None:
        self._kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self._kind.addItem(kind_words(kind), kind.value)
        self._state.addItem(self.tr("All states"), "")
        for mark in Mark:
            if mark is not Mark.SINGLE:
                self._state.addItem(mark_words(mark), mark.value)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._sole)
        for widget in (self._kind, self._source, self._state):
            head.addWidget(widget)
        head.addWidget(self.filter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.table, 1)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName("filter")
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    return box
