"""The pane with the claims table: what is shown, how many, the filters, and what is done with several at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.claims_table.cells import CellDelegate
from workbench.gui.claims_table.columns import COLUMNS
from workbench.gui.claims_table.exporting import as_csv, copied
from workbench.gui.claims_table.filters import ClaimFilters
from workbench.gui.claims_table.model import ClaimsModel
from workbench.gui.claims_table.selecting import SelectedLine
from workbench.gui.focus_ring import FocusRing
from workbench.gui.icons import icon
from workbench.gui.open_case import OpenCase
from workbench.gui.preferences import Preferences
from workbench.gui.theme import Theme
from workbench.store.changes import Changes, Part
from workbench.store.claim_rows import ClaimRow


class ClaimsPane(QWidget):
    """Shows all claims. ``chosen`` carries the row that the editor turns to, ``refused`` why a file was not written.

    ``actions`` are what can be done with claims by hand; they stand in the menu of the table, and above it when several
    claims are selected.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(
        self, open_case: OpenCase, theme: Theme, actions: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._theme = theme
        self.model = ClaimsModel(open_case, self)
        self.filters = ClaimFilters(open_case)
        self.filter = self.filters.words
        self.more = QToolButton()
        self.more.setIcon(icon("columns"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("Columns, copy and export"))
        self.more.setAccessibleName(self.tr("Columns, copy and export"))
        self.more.setMenu(QMenu(self.more))
        self.filters.add(self.more)
        self.selected_line = SelectedLine(actions)
        self.table = QTableView()
        FocusRing(self.table, theme)
        self._set_up_table()
        self.table.addActions(list(actions))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filters)
        whole.addWidget(self.selected_line)
        whole.addWidget(self.table, 1)
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
        self.selected_line.tell(1)
        place = self.table.visualRect(self.model.index(row, 0))
        if not self.table.viewport().rect().contains(place.center()):
            self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.table.viewport().update()

    def ask(self) -> None:
        """Show what the filters let through."""
        self.model.set_query(self.filters.narrowed(self.model.query))

    def copy_selected(self) -> None:
        """Put the selected claims on the clipboard."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(self.model, rows, self.columns()))

    def copy_all(self) -> None:
        """Put everything that is shown on the clipboard."""
        QGuiApplication.clipboard().setMimeData(copied(self.model, range(self.model.rowCount()), self.columns()))

    def export(self) -> None:
        """Ask for a file, and write what is shown."""
        proposed = self._open_case.case.path.with_name(f"{self._open_case.case.path.stem} claims.csv")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export what is shown"), str(proposed), self.tr("Tables (*.csv)")
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Write what is shown into a file."""
        try:
            file.write_bytes(as_csv(self.model, self.columns()))
        except OSError as error:
            told = self.tr("“{file}” cannot be written: {reason}. Choose another place.")
            self.refused.emit(told.format(file=file, reason=(error.strerror or "").lower()))

    def columns(self) -> list[int]:
        """The columns that are shown, in the order in which they stand."""
        head = self.table.horizontalHeader()
        ordered = (head.logicalIndex(place) for place in range(head.count()))
        return [column for column in ordered if not head.isSectionHidden(column)]

    def arrange_in(self, preferences: Preferences) -> None:
        """Show the columns as they were left."""
        kept = preferences.state("claims")
        if kept is not None and self.table.horizontalHeader().count() == len(COLUMNS):
            self.table.horizontalHeader().restoreState(QByteArray(kept))

    def remember(self, preferences: Preferences) -> None:
        """Remember the columns: which, how wide, in which order."""
        preferences.set_state("claims", self.table.horizontalHeader().saveState())

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(self)
        self._add_columns(menu)
        return menu

    def _add_columns(self, menu: QMenu) -> None:
        head = self.table.horizontalHeader()
        for section, column in enumerate(COLUMNS):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(section))
            action.toggled.connect(lambda on, section=section: head.setSectionHidden(section, not on))

    def _fill_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.addAction(self.tr("Copy what is shown"), self.copy_all)
        menu.addAction(self.tr("Export what is shown…"), self.export)
        menu.addSection(self.tr("Columns"))
        self._add_columns(menu)

    def _connect(self) -> None:
        self.filters.changed.connect(self.ask)
        self.more.menu().aboutToShow.connect(self._fill_more)
        self.selected_line.copy.clicked.connect(self.copy_selected)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_selected)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._turn)
        selection.selectionChanged.connect(lambda *_: self.selected_line.tell(len(selection.selectedRows())))
        self.table.activated.connect(lambda index: self._turn(index, QModelIndex()))
        self.table.clicked.connect(lambda index: self._turn(index, QModelIndex()))
        self.model.modelReset.connect(self._tell)
        self._open_case.changed.connect(self._refresh)
        self._theme.changed.connect(self._set_sizes)

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        row: ClaimRow | None = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self.chosen.emit(row)

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self.filters.offer_sources()

    def _tell(self) -> None:
        self.selected_line.tell(0)
        self._tell_count()

    def _tell_count(self) -> None:
        self.filters.count.setText(self.tr("%Ln claims", "", self.model.rowCount()).upper())

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(self._theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setAccessibleName(self.tr("Claims of all documents"))
        table.setAccessibleDescription(self.tr("Shift and arrow keys select several. Ctrl+C copies them."))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
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
