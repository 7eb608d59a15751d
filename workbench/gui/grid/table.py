"""A table whose first column stays in view while the others scroll."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.gui.focus_ring import FocusRing
from workbench.gui.grid.cells import GridDelegate
from workbench.gui.grid.header import GridHeader
from workbench.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class FrozenTable(QTableView):
    """The table proper. ``frozen`` shows its first column above it; keys and focus belong to the table proper."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fitted = -1
        self.frozen = QTableView(self)
        for view in (self, self.frozen):
            self._set_up(view)
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setObjectName("frozen")
        self.viewport().stackUnder(self.frozen)
        self.frozen.clicked.connect(self._clicked_in_frozen)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(self._widen_frozen)
        self.frozen.horizontalHeader().sectionResized.connect(self._widen_table)
        self.frozen.horizontalHeader().sectionClicked.connect(self.horizontalHeader().sectionClicked)
        self._set_heights()
        theme.changed.connect(self.set_sizes)
        FocusRing(self, theme)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a model in both parts."""
        self.setModel(model)
        self.frozen.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())
        model.modelReset.connect(self._freeze)
        self.show_sorted(-1, Qt.SortOrder.AscendingOrder)
        self._freeze()

    def set_sizes(self) -> None:
        """Rows and widths for the type size in force."""
        self._set_heights()
        self._fit()

    def _set_heights(self) -> None:
        """Rows and head for the type size in force."""
        height = QFontMetrics(self._theme.font()).height() + 11
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(height)
            view.horizontalHeader().setFixedHeight(view.horizontalHeader().sizeHint().height())

    def _fit(self) -> None:
        """Widths for the room there is: sources share it evenly, within what their values need."""
        letter = QFontMetrics(self._theme.font()).averageCharWidth()
        first = min(52 * letter, max(self.viewport().width() // 3, 24 * letter))
        sources = max(self.horizontalHeader().count() - 1, 1)
        shared = (self.viewport().width() - first) // sources
        width = min(max(shared, 16 * letter), 44 * letter)
        self.horizontalHeader().setDefaultSectionSize(width)
        for column in range(self.horizontalHeader().count()):
            self.setColumnWidth(column, width if column else first)
        self._fitted = self.horizontalHeader().count()
        self._place_frozen()

    def show_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Show by which column the rows are ordered; -1 for none."""
        for view in (self, self.frozen):
            view.horizontalHeader().setSortIndicator(column, order)
            view.horizontalHeader().viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_frozen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fitted != self.horizontalHeader().count():
            self._fit()

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Keep the cell that the cursor comes to from hiding behind the frozen column."""
        came_to = super().moveCursor(action, modifiers)
        hidden = self.frozen.width() - self.visualRect(came_to).left()
        if came_to.column() > 0 and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
        return came_to

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The first column is always in view, so it does not move the others."""
        if index.column() > 0:
            super().scrollTo(index, hint)
            hidden = self.frozen.width() - self.visualRect(index).left()
            if hidden > 0:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)
        else:
            self.frozen.scrollTo(index, hint)

    def _freeze(self) -> None:
        if self.isVisible() and self._fitted != self.model().columnCount():
            self._fit()
        for column in range(self.model().columnCount()):
            self.frozen.setColumnHidden(column, column > 0)
        self.frozen.setColumnWidth(0, self.columnWidth(0))
        self._place_frozen()

    def _widen_frozen(self, column: int, before: int, width: int) -> None:
        if column == 0:
            self.frozen.setColumnWidth(0, width)
            self._place_frozen()

    def _widen_table(self, column: int, before: int, width: int) -> None:
        if column == 0 and width and width != self.columnWidth(0):
            self.setColumnWidth(0, width)

    def _place_frozen(self) -> None:
        frame = self.frameWidth()
        height = self.viewport().height() + self.horizontalHeader().height()
        self.frozen.setGeometry(frame, frame, min(self.columnWidth(0), max(self.width() * 2 // 3, 80)), height)

    def _clicked_in_frozen(self, index: QModelIndex) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.clicked.emit(index)

    def _set_up(self, view: QTableView) -> None:
        view.setHorizontalHeader(GridHeader(self._theme, view))
        view.setItemDelegate(GridDelegate(self._theme, view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setSortIndicatorShown(True)
